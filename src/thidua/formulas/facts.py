"""Facts: what a formula may ask about a unit or a person, declared once with type, range and label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import Field, field_validator, model_validator

from thidua import exact
from thidua.errors import ThiduaError
from thidua.formulas.kinds import BoolKind, DateKind, EnumKind, Kind, NumberKind
from thidua.formulas.names import fact_name
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText

MAX_MEMBERS = 64


class _Fact(Model):
    """What all facts share. ``may_not_apply`` says whether “does not apply” is an allowed answer."""

    name: CodeText
    label: Label | None = None
    may_not_apply: bool = False

    @field_validator("name")
    @classmethod
    def _usable_in_formulas(cls, name: str) -> str:
        return fact_name(name)


class NumberFact(_Fact):
    """A figure: so many decimals, between a lowest and a highest value (both included).

    >>> NumberFact(name="done", highest="500").kind_of
    NumberKind(places=0)
    """

    kind: Literal["number"] = "number"
    places: Annotated[int, Field(ge=0, le=12)] = 0
    lowest: Points = Points(0)
    highest: Points

    @model_validator(mode="after")
    def _in_order(self) -> NumberFact:
        if self.highest < self.lowest:
            raise ThiduaError("fact_range", name=self.name, lowest=self.lowest, highest=self.highest)
        self.bounds  # noqa: B018  # raises number_places when an end does not fit the declared places
        return self

    @property
    def bounds(self) -> tuple[int, int]:
        """Both ends in units of ``10^-places``."""
        return self.lowest.units(self.places), self.highest.units(self.places)

    @property
    def kind_of(self) -> Kind:
        """The kind of expression this fact is."""
        return NumberKind(self.places)

    def shown(self, units: int) -> str:
        """A value of this fact as text."""
        return exact.show(*exact.reduce(units, self.places))


class YesNoFact(_Fact):
    """A question answered yes or no."""

    kind: Literal["yes_no"] = "yes_no"

    @property
    def kind_of(self) -> Kind:
        """The kind of expression this fact is."""
        return BoolKind()


class Choice(Model):
    """One member of a choice: its code and the words people read."""

    code: CodeText
    label: Label | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_code(cls, data: object) -> object:
        return {"code": data} if isinstance(data, str) else data


class ChoiceFact(_Fact):
    """One of declared members, lowest first: comparisons follow that order."""

    kind: Literal["choice"] = "choice"
    members: Annotated[tuple[Choice, ...], Field(min_length=2, max_length=MAX_MEMBERS)]

    @model_validator(mode="after")
    def _distinct(self) -> ChoiceFact:
        if len(set(self.codes)) != len(self.codes):
            raise ThiduaError("choice_duplicate", name=self.name)
        return self

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the members, lowest first."""
        return tuple(member.code for member in self.members)

    @property
    def kind_of(self) -> Kind:
        """The kind of expression this fact is."""
        return EnumKind(self.codes)


class DateFact(_Fact):
    """A day between two days, both included."""

    kind: Literal["date"] = "date"
    lowest: date = date(1945, 9, 2)
    highest: date = date(2100, 12, 31)

    @model_validator(mode="after")
    def _in_order(self) -> DateFact:
        if self.highest < self.lowest:
            raise ThiduaError("fact_range", name=self.name, lowest=self.lowest, highest=self.highest)
        return self

    @property
    def bounds(self) -> tuple[int, int]:
        """Both ends as ordinals."""
        return self.lowest.toordinal(), self.highest.toordinal()

    @property
    def kind_of(self) -> Kind:
        """The kind of expression this fact is."""
        return DateKind()


ScalarFact: TypeAlias = Annotated[NumberFact | YesNoFact | ChoiceFact | DateFact, Field(discriminator="kind")]
"""A fact with one answer."""

MAX_ITEMS = 10_000


class ItemsFact(_Fact):
    """A list of records (hồ sơ, lượt việc, tháng), at most ``most`` of them, each with the same fields.

    >>> ItemsFact(name="files", most=500, fields=(YesNoFact(name="late"),)).field["late"].kind
    'yes_no'
    """

    kind: Literal["items"] = "items"
    fields: Annotated[tuple[ScalarFact, ...], Field(min_length=1, max_length=50)]
    most: Annotated[int, Field(ge=1, le=MAX_ITEMS)]

    @model_validator(mode="after")
    def _distinct(self) -> ItemsFact:
        names = [field.name.casefold() for field in self.fields]
        for name in names:
            if names.count(name) > 1:
                raise ThiduaError("duplicate_code", what="field", code=name)
        return self

    @property
    def field(self) -> Mapping[str, ScalarFact]:
        """The fields by name."""
        return {field.name: field for field in self.fields}


def scalar(facts: Iterable[Fact]) -> tuple[ScalarFact, ...]:
    """The facts that have one answer, in order."""
    return tuple(fact for fact in facts if not isinstance(fact, ItemsFact))


Fact: TypeAlias = Annotated[NumberFact | YesNoFact | ChoiceFact | DateFact | ItemsFact, Field(discriminator="kind")]
"""Any declared fact."""
