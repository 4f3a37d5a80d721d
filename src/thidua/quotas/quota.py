"""Quota (tỷ lệ, số lượng tối đa): how many of a cohort may be named."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.quotas.base import Base, Count, Rated
from thidua.rounding import round_ratio
from thidua.shares import Share
from thidua.text import CodeText

QuotaRounding = Literal["floor", "half_up", "ceiling"]
"""How a share that is no whole number becomes seats."""


class SmallGroup(Model):
    """“Fewer than 5 units: one”: where fewer than ``below`` are counted there are at least ``at_least_seats``.

    ``counts`` says what is counted: the ``members`` of the group, or the ``base`` of the share.
    """

    below: Count
    at_least_seats: Count
    counts: Literal["members", "base"]


class QuotaException(Model):
    """A share that may replace the usual one where somebody competent has decided so."""

    share: Share
    citation: Citation | None = None


class Quota(Model):
    """A number of seats: either ``seats``, or a ``share`` of a ``base`` with its ``rounding``; nothing has a default.

    ``candidates`` are those who can take a seat (without it, everybody who is ranked). A candidate who gets none has
    the class ``surplus`` afterwards, where it is given. ``exception`` is used only by a decision that
    ``apply_quota`` is told of. Error ``quota_shape`` when parts are missing or have no meaning together.

    >>> quota = Quota(code="q", label="20 %", share="20 %", base={"kind": "all_members"}, rounding="floor")
    >>> [quota.seats_of(n, n) for n in (4, 5, 9, 10)]
    [0, 1, 1, 2]
    """

    code: CodeText
    label: Label
    share: Share | None = None
    base: Base | None = None
    rounding: QuotaRounding | None = None
    seats: Count | None = None
    small_group: SmallGroup | None = None
    exception: QuotaException | None = None
    candidates: Rated | None = None
    surplus: CodeText | None = None
    citation: Citation | None = None

    @model_validator(mode="after")
    def _shape(self) -> Self:
        whole = self.share is not None and self.base is not None and self.rounding is not None
        parts = (self.share, self.base, self.rounding, self.small_group, self.exception)
        if not (whole and self.seats is None) and not (self.seats is not None and all(p is None for p in parts)):
            raise ThiduaError("quota_shape", code=self.code)
        if self.surplus is not None and self.candidates is None:
            raise ThiduaError("quota_shape", code=self.code)
        return self

    def seats_of(self, base: int, members: int, *, by_exception: bool = False) -> int:
        """The seats for a base of that many, in a group of that many members."""
        if self.share is None or self.rounding is None:
            return self.seats or 0
        share = (self.exception.share if by_exception and self.exception else self.share).fraction
        found = round_ratio(share.numerator * base, share.denominator, self.rounding)
        return max(found, self.raised(base, members))

    def raised(self, base: int, members: int) -> int:
        """The seats a small group has at least; 0 where the group is not small or there is no such rule."""
        small = self.small_group
        if small is None:
            return 0
        counted = members if small.counts == "members" else base
        return small.at_least_seats if counted < small.below else 0
