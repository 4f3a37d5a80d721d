"""Expectation (kết quả mong đợi): a number, an interval or “n/a” as people write it, and whether an outcome is that."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.errors import ThiduaError, clip, said
from thidua.findings import Finding
from thidua.formulas.outcomes import EnumOutcome, NumberOutcome
from thidua.points import Points
from thidua.ranking import Placed
from thidua.testing.cases.words import NOT_APPLICABLE_WORDS, plain_words

N_A = "n/a"
_OR = (" or ", " hoặc ")


@dataclass(frozen=True, slots=True)
class Expectation:
    """An interval (``None`` where it does not apply) and whether it may not apply.

    >>> print(Expectation.read("40..52.50"))
    40..52.5
    """

    lowest: Points | None
    highest: Points | None
    may_not_apply: bool = False

    @classmethod
    def read(cls, value: object) -> Expectation | Finding:
        """What somebody wrote; a finding (``case_expected_form`` or one of numbers) where it is none of the forms."""
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str) or len(value) > 200:
            return Finding.of("case_expected_form", value=clip(said(value), 60))
        text = plain_words(value)
        if text in NOT_APPLICABLE_WORDS:
            return cls(None, None, may_not_apply=True)
        maybe = False
        for word in _OR:
            before, found, after = text.partition(word)
            if found and after.strip() in NOT_APPLICABLE_WORDS:
                text, maybe = before.strip(), True
        low, dots, high = text.partition("..")
        try:
            lowest = Points(low.strip())
            highest = Points(high.strip()) if dots else lowest
        except ThiduaError as error:
            if error.code == "number_text":
                return Finding.of("case_expected_form", value=value)
            return Finding.from_error(error)
        if highest < lowest:
            return Finding.of("case_expected_form", value=value)
        return cls(lowest, highest, maybe)

    @classmethod
    def of(cls, outcome: NumberOutcome) -> Expectation:
        """An outcome in the same form."""
        if outcome.not_applicable:
            return cls(None, None, may_not_apply=True)
        return cls(outcome.at_least, outcome.at_most, outcome.may_not_apply)

    @classmethod
    def of_rank(cls, placed: Placed) -> Expectation:
        """A rank in the same form; a unit that is not ranked is ``n/a``."""
        if placed.best is None or placed.worst is None:
            return cls(None, None, may_not_apply=True)
        return cls(Points(placed.best), Points(placed.worst))

    def __str__(self) -> str:
        if self.lowest is None:
            return N_A
        text = str(self.lowest) if self.lowest == self.highest else f"{self.lowest}..{self.highest}"
        return f"{text} or {N_A}" if self.may_not_apply else text


def read_classes(value: object) -> frozenset[str] | Finding:
    """Class codes as written, one or several; ``n/a`` stands for “does not apply”."""
    codes = [value] if isinstance(value, str) else value
    if not isinstance(codes, list | tuple) or not codes or not all(isinstance(code, str) for code in codes):
        return Finding.of("case_expected_form", value=clip(said(value), 60))
    return frozenset(N_A if plain_words(code) in NOT_APPLICABLE_WORDS else code for code in codes)


def classes_of(outcome: EnumOutcome) -> frozenset[str]:
    """The classes still possible, in the same form."""
    return frozenset((*outcome.possible, *((N_A,) if outcome.may_not_apply else ())))
