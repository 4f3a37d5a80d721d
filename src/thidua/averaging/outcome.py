"""An exact outcome: fractions between which a figure lies, before or without rounding to places."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from thidua import exact
from thidua.formulas.outcomes import NumberOutcome
from thidua.rounding import RoundingMode, round_units


@dataclass(frozen=True, slots=True)
class ExactOutcome:
    """A figure in points: from ``lowest`` to ``highest`` (absent when it does not apply), and whether it may not apply.

    The same as ``NumberOutcome`` with fractions for ends, so that a mean such as 250/3 is kept as it is.

    >>> str(ExactOutcome(Fraction(250, 3), Fraction(90), may_not_apply=False))
    '83.3333… (250/3)..90'
    """

    lowest: Fraction | None
    highest: Fraction | None
    may_not_apply: bool

    @property
    def known(self) -> bool:
        """Whether just one thing is left: one value, or “does not apply”."""
        return self.lowest is None or (self.lowest == self.highest and not self.may_not_apply)

    @property
    def not_applicable(self) -> bool:
        """Whether it surely does not apply."""
        return self.lowest is None

    @property
    def value(self) -> Fraction | None:
        """The value when it is known and applies, otherwise ``None``."""
        return self.lowest if self.known else None

    def scaled(self, factor: Fraction) -> ExactOutcome:
        """Both ends times a factor above zero."""
        if self.lowest is None or self.highest is None:
            return self
        return ExactOutcome(self.lowest * factor, self.highest * factor, self.may_not_apply)

    def rounded(self, step: str | None, mode: RoundingMode) -> ExactOutcome:
        """Both ends rounded to a step; unchanged without one."""
        if step is None or self.lowest is None or self.highest is None:
            return self
        lowest, highest = (_rounded(end, step, mode) for end in (self.lowest, self.highest))
        return ExactOutcome(lowest, highest, self.may_not_apply)

    def opened(self, other: ExactOutcome) -> ExactOutcome:
        """Whatever either of the two allows."""
        if self.lowest is None or self.highest is None:
            return ExactOutcome(other.lowest, other.highest, may_not_apply=True)
        if other.lowest is None or other.highest is None:
            return ExactOutcome(self.lowest, self.highest, may_not_apply=True)
        lowest, highest = min(self.lowest, other.lowest), max(self.highest, other.highest)
        return ExactOutcome(lowest, highest, self.may_not_apply or other.may_not_apply)

    def within(self, lowest: Fraction, highest: Fraction) -> bool:
        """Whether no value outside these ends is left."""
        return self.lowest is None or self.highest is None or (lowest <= self.lowest and self.highest <= highest)

    def at_places(self, places: int | None) -> NumberOutcome | None:
        """The figure as a number with that many places; ``None`` without places."""
        if places is None:
            return None
        if self.lowest is None or self.highest is None:
            return NumberOutcome(None, None, places, may_not_apply=True)
        lowest, highest = self.lowest * 10**places, self.highest * 10**places
        return NumberOutcome(lowest.numerator, highest.numerator, places, self.may_not_apply)

    def as_data(self) -> dict[str, object]:
        """Ready for JSON: fractions in lowest terms as text, or null where it does not apply."""
        return {
            "lowest": None if self.lowest is None else str(self.lowest),
            "highest": None if self.highest is None else str(self.highest),
            "may_not_apply": self.may_not_apply,
        }

    def __str__(self) -> str:
        if self.lowest is None or self.highest is None:
            return "not applicable"
        text = shown(self.lowest) if self.lowest == self.highest else f"{shown(self.lowest)}..{shown(self.highest)}"
        return f"{text} or not applicable" if self.may_not_apply else text


NOTHING = ExactOutcome(None, None, may_not_apply=True)
"""Surely not applicable."""

_SHOWN = 4


def _rounded(value: Fraction, step: str, mode: RoundingMode) -> Fraction:
    units, places = round_units(value.numerator, value.denominator, step, mode)
    return Fraction(units, 10**places)


def decimal_places(value: Fraction) -> int | None:
    """How many decimals write the fraction exactly; ``None`` when no number of them does.

    >>> decimal_places(Fraction(1, 8)), decimal_places(Fraction(1, 3)), decimal_places(Fraction(30))
    (3, None, 0)
    """
    rest, places = value.denominator, 0
    while rest % 10 == 0:
        rest, places = rest // 10, places + 1
    for prime in (2, 5):
        while rest % prime == 0:
            rest, places = rest // prime, places + 1
    return places if rest == 1 else None


def shown(value: Fraction) -> str:
    """A fraction for people: its decimals, or the first four of them and the fraction.

    >>> shown(Fraction(171, 2)), shown(Fraction(-250, 3))
    ('85.5', '-83.3333… (-250/3)')
    """
    places = decimal_places(value)
    if places is not None:
        return exact.show((value * 10**places).numerator, places)
    units, places = round_units(value.numerator, value.denominator, exact.show(1, _SHOWN), "down")
    return f"{'-' if value < 0 and not units else ''}{exact.show(units, places)}… ({value})"
