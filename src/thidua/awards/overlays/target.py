"""Target: which rules, awards, subjects and reasons a part of an overlay is about."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.rule import AwardRule
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.text import CodeText

MAX_NAMED = 64

Meets = Literal["yes", "no", "reason_needed"]
"""Whether a target meets a rule; ``reason_needed`` where that depends on the reason of the case, which is not given."""


class Target(Model):
    """Rules by their codes, awards by theirs, kinds of subject, reasons; an empty list leaves that side open.

    The code of a standard also stands for the versions made from it, whose codes go on after a dot. Error
    ``overlay_target`` where nothing is named.

    >>> Target(awards=("gk",), subject_kinds=("household",)).speaks_of("gk", "household", "movement")
    True
    """

    rules: Annotated[tuple[CodeText, ...], Field(max_length=MAX_NAMED)] = ()
    awards: Annotated[tuple[CodeText, ...], Field(max_length=MAX_NAMED)] = ()
    subject_kinds: Annotated[tuple[SubjectKind, ...], Field(max_length=MAX_NAMED)] = ()
    award_kinds: Annotated[tuple[AwardKind, ...], Field(max_length=MAX_NAMED)] = ()

    @model_validator(mode="after")
    def _names_something(self) -> Target:
        if not (self.rules or self.awards or self.subject_kinds or self.award_kinds):
            raise ThiduaError("overlay_target")
        return self

    def meets(self, rule: AwardRule, kind: AwardKind | None) -> Meets:
        """Whether it is about a rule, for the reason of a case.

        A rule may answer for several reasons. Where the target names some of them only and ``kind`` is not given,
        nobody can say.
        """
        if self.rules and not any(rule.code == code or rule.code.startswith(f"{code}.") for code in self.rules):
            return "no"
        if self.awards and rule.award not in self.awards:
            return "no"
        if self.subject_kinds and rule.subject_kind not in self.subject_kinds:
            return "no"
        if not self.award_kinds:
            return "yes"
        if kind is not None:
            return "yes" if kind in self.award_kinds else "no"
        meant = [one in self.award_kinds for one in rule.award_kinds]
        return "yes" if all(meant) else "reason_needed" if any(meant) else "no"

    def speaks_of(self, award: str, subject: SubjectKind | None = None, kind: AwardKind | None = None) -> bool:
        """Whether it is about an award, a kind of subject and a reason; what is not given is not compared."""
        return (
            (not self.awards or award in self.awards)
            and (subject is None or not self.subject_kinds or subject in self.subject_kinds)
            and (kind is None or not self.award_kinds or kind in self.award_kinds)
        )
