"""Keys from outside the table: a day of submission, votes, the chair's ballot, given per unit."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.formulas.facts import DateFact, NumberFact
from thidua.formulas.outcomes import DateOutcome, NumberOutcome
from thidua.formulas.special import NOT_APPLICABLE
from thidua.model import Model
from thidua.periods import Day
from thidua.points import Points
from thidua.scoring.admission import Admission
from thidua.text import Text, nfc

KeyFigure = Points | Day
"""An exact number or a day."""


def unit_key(unit: str) -> str:
    """The code of a unit as ``KeyValue`` keeps it. Error ``text_type``."""
    if not isinstance(unit, str):
        raise ThiduaError("text_type", type=type(unit).__name__)
    return nfc(unit).strip()


class KeyValue(Model):
    """What an outside key is for one unit: from ``at_least`` to ``at_most``, equal when it is known.

    An end that is absent is the end of the declared range. Error ``key_order`` when the ends are exchanged or of
    different kinds.

    >>> KeyValue.of("A", "2024-12-20").at_most
    datetime.date(2024, 12, 20)
    >>> KeyValue(unit="B").at_least is None
    True
    """

    unit: Text
    at_least: KeyFigure | None = None
    at_most: KeyFigure | None = None
    not_applicable: bool = False

    @classmethod
    def of(cls, unit: str, value: int | str | date | Points) -> Self:
        """A known value: an exact number, or a day (a ``date`` or ``YYYY-MM-DD``)."""
        return cls.model_validate({"unit": unit, "at_least": value, "at_most": value})

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        low, high = self.at_least, self.at_most
        ordered = low is None or high is None or (isinstance(low, Points) == isinstance(high, Points) and low <= high)
        if not ordered or (self.not_applicable and (low is not None or high is not None)):
            raise ThiduaError("key_order", unit=self.unit, lowest=low, highest=high)
        return self


class OutsideKey(Model):
    """A figure that the score sheets do not hold and the ranking needs, named ``outside/<fact name>`` among its keys.

    ``fact`` declares it like any fact: label, range, whether it may not apply. A unit without a value is open over the
    whole range. Error ``key_twice`` when a unit has two values.

    >>> key = OutsideKey(fact=NumberFact(name="votes", highest="9"), values=(KeyValue.of("A", 7),))
    >>> str(key.outcome("A")[0]), str(key.outcome("B")[0])
    ('7', '0..9')
    """

    fact: Annotated[NumberFact | DateFact, Field(discriminator="kind")]
    values: tuple[KeyValue, ...] = ()

    @model_validator(mode="after")
    def _once(self) -> Self:
        seen: set[str] = set()
        for value in self.values:
            if value.unit in seen:
                raise ThiduaError("key_twice", unit=value.unit, key=self.fact.name)
            seen.add(value.unit)
        return self

    @cached_property
    def _by_unit(self) -> dict[str, KeyValue]:
        return {value.unit: value for value in self.values}

    @property
    def key(self) -> str:
        """How ``by`` names it."""
        return f"outside/{self.fact.name}"

    def outcome(self, unit: str) -> tuple[NumberOutcome | DateOutcome, tuple[Finding, ...]]:
        """What is still possible for that unit, and what was wrong with its value; a wrong value counts as unknown."""
        given = self._by_unit.get(unit_key(unit))
        if given is None:
            return self._outcome(None, None), ()
        if given.not_applicable:
            answers, findings = self._admit(unit, NOT_APPLICABLE)
            return self._outcome(answers, answers, na=answers is NOT_APPLICABLE), findings
        low, below = self._admit(unit, given.at_least)
        high, above = self._admit(unit, given.at_most)
        same = given.at_least == given.at_most
        return self._outcome(low, high), below if same else (*below, *above)

    def _admit(self, unit: str, raw: object) -> tuple[object, tuple[Finding, ...]]:
        answers, findings, _, _ = Admission((self.fact,)).admit({self.fact.name: raw})
        return answers[0], tuple(f.model_copy(update={"where": f"{unit}/{self.key}"}) for f in findings)

    def _outcome(self, low: object, high: object, *, na: bool = False) -> NumberOutcome | DateOutcome:
        lowest, highest = self.fact.bounds
        maybe = na or (self.fact.may_not_apply and low is None and high is None)
        first = low if isinstance(low, int) else lowest
        last = high if isinstance(high, int) else highest
        if isinstance(self.fact, NumberFact):
            return NumberOutcome(None if na else first, None if na else last, self.fact.places, maybe)
        if na:
            return DateOutcome(None, None, may_not_apply=True)
        return DateOutcome(date.fromordinal(first), date.fromordinal(last), maybe)
