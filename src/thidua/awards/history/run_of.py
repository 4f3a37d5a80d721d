"""What a run counts: the cycles it accepts, after which award it begins, and what starts it anew."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from thidua.awards.award import AwardKind
from thidua.awards.scales import Rating
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.text import CodeText


class RunOf(Model):
    """Consecutive cycles up to the last one counted, each rated at least ``rating`` or holding one of ``awards``.

    ``base``: the reasons for which an award counts, as ``after`` or inside the run; those for a movement or ad hoc are
    no base of a higher award of merit. ``after``: only cycles after the period of the first award of these codes held
    for such a reason; every cycle where there surely is no such award, since another condition asks for it.
    ``target``: only cycles after the period of the last award of this code held for such a reason, since a next award
    counts from there. ``anew``: a discipline starts the run anew from the day it ended. ``overlapping``: where the
    policies of the case let two titles in a row rest on common years, ``target`` bounds nothing. Error ``run_empty``.
    """

    rating: Rating | None = None
    awards: tuple[CodeText, ...] = ()
    after: tuple[CodeText, ...] = ()
    base: Annotated[tuple[AwardKind, ...], Field(min_length=1)] = ("merit",)
    target: CodeText | None = None
    anew: bool = False
    overlapping: bool = False

    @model_validator(mode="after")
    def _asks_something(self) -> RunOf:
        if self.rating is None and not self.awards:
            raise ThiduaError("run_empty")
        return self
