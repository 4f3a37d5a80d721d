"""Secret ballot (bỏ phiếu kín): the counts of one vote, and the rule that says when an option passes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.quotas.base import Count
from thidua.rounding import round_ratio
from thidua.shares import Share
from thidua.text import CodeText, Text

BallotBase = Literal["members", "present", "cast", "valid"]
"""What a threshold is a share of: the members of the council, those present, the votes cast, the valid ones."""


class BallotOption(Model):
    """Something voted on, a unit, a person or a class, and its votes; ``None`` while they are not counted."""

    option: Text
    label: Label | None = None
    votes: Count | None = None


class Ballot(Model):
    """The counts of one ballot. A count that is ``None`` is not known yet.

    ``choice`` is ``one`` where a paper names at most one option (a class), ``each`` where every option is voted on by
    itself. ``by_post`` are the papers of absent members, where the rules take them. Error ``ballot_option_twice``.
    """

    code: CodeText
    label: Label
    choice: Literal["one", "each"]
    members: Count
    present: Count | None = None
    by_post: Count = 0
    cast: Count | None = None
    invalid: Count | None = None
    options: Annotated[tuple[BallotOption, ...], Field(min_length=1, max_length=1_000)]

    @model_validator(mode="after")
    def _once(self) -> Ballot:
        seen: set[str] = set()
        for option in self.options:
            if option.option in seen:
                raise ThiduaError("ballot_option_twice", option=option.option)
            seen.add(option.option)
        return self


class BallotRule(Model):
    """When an option passes: ``threshold`` of a ``base``, reached (``closed``) or exceeded (``open``).

    ``quorum`` is the share of the members that must be present for the ballot to be held.

    >>> rule = BallotRule(threshold="5/7", base="members")
    >>> [rule.votes_needed(n) for n in (7, 9, 14)]
    [5, 7, 10]
    >>> BallotRule(threshold="1/2", base="present", edge="open").votes_needed(8)
    5
    """

    threshold: Share
    base: BallotBase
    edge: Literal["closed", "open"] = "closed"
    quorum: Share | None = None
    citation: Citation | None = None

    def votes_needed(self, count: int) -> int:
        """The fewest votes that pass where the base is so many; without any vote nothing passes."""
        share = self.threshold.fraction
        if self.edge == "open":
            return round_ratio(share.numerator * count, share.denominator, "floor") + 1
        return max(1, round_ratio(share.numerator * count, share.denominator, "ceiling"))
