"""What a share is taken of: the members, those who submitted, those rated good; each reading has its own name."""

from __future__ import annotations

from typing import Annotated, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText

Count = Annotated[int, Field(ge=0, le=1_000_000, strict=True)]
"""A whole number of units or people."""

Range: TypeAlias = tuple[int, int]
"""Lowest and highest of a whole number that may still be open."""


class AllMembers(Model):
    """Every member of the cohort (or of the group), ranked or not."""

    kind: Literal["all_members"] = "all_members"


class Submitted(Model):
    """The members who submitted. Until that list is closed, one who has not may still do so."""

    kind: Literal["submitted"] = "submitted"


class RatedAtLeast(Model):
    """Members whose class is the one named or better: “those rated good or better”.

    Classes are those of the score sheets, before any quota.
    """

    kind: Literal["rated_at_least"] = "rated_at_least"
    class_code: CodeText


class RatedExactly(Model):
    """Members whose class is the one named and no other: “those rated good, without the excellent”.

    Classes are those of the score sheets, before any quota.
    """

    kind: Literal["rated_exactly"] = "rated_exactly"
    class_code: CodeText


class Counted(Model):
    """A number counted elsewhere, such as the holders of another title; from ``at_least`` to ``at_most``.

    Error ``quota_counted`` when the ends are exchanged.
    """

    kind: Literal["counted"] = "counted"
    what: Label
    at_least: Count
    at_most: Count

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.at_most < self.at_least:
            raise ThiduaError("quota_counted", lowest=self.at_least, highest=self.at_most)
        return self


Rated: TypeAlias = Annotated[RatedAtLeast | RatedExactly, Field(discriminator="kind")]
"""Members by their class."""

Base: TypeAlias = Annotated[AllMembers | Submitted | RatedAtLeast | RatedExactly | Counted, Field(discriminator="kind")]
"""Anything a share can be taken of."""
