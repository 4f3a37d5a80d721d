"""What the asks about terms share: titles that each stand for several base years, and the chain they make."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from thidua.awards.asks.ask import FactAsk
from thidua.awards.case import Case
from thidua.awards.history.beginning import closed_since
from thidua.awards.records import HeldAward, SubjectRecord
from thidua.labels import Label
from thidua.text import CodeText

MOST_TERMS = 20

LAG = 1
"""A title may end this many years before the last year counted, since it is often decided in the year after."""

_SEPARATE = Label(
    vi="mỗi lần tính trên những năm riêng, không chung năm (cách hiểu đã chọn)",
    en="each on years of its own, none shared (the reading chosen)",
)
_OVERLAPPING = Label(
    vi="hai lần liền nhau có thể chung năm (cách hiểu đã chọn)",
    en="two in a row may share years (the reading chosen)",
)


@dataclass(frozen=True, slots=True)
class Term:
    """The base years of one title, both included, and the decision that gave it."""

    first: int
    last: int
    held: HeldAward


@dataclass(frozen=True, slots=True)
class Chain:
    """Consecutive terms up to the last year counted, oldest first; ``most`` is how many there may be.

    ``sure`` are those that no award missing from the list could have used up.
    """

    terms: tuple[Term, ...]
    sure: tuple[Term, ...]
    most: int

    @property
    def exact(self) -> bool:
        """Whether no further term can come to light."""
        return len(self.sure) == len(self.terms) == self.most


class OfTerms(FactAsk):
    """A chain of one title, each time earned by a run of ``years``.

    The cycle of a title names its years: a stage all of them, a single year the last of them. By default the terms
    follow one another without a common year and without a gap; ``Policies.overlapping_terms`` lets them share years.
    ``target``: terms that began before the period of the last award of this code are used up.
    """

    award: CodeText
    years: Annotated[int, Field(ge=1, le=10)]
    target: CodeText | None = None

    def chain(self, record: SubjectRecord, case: Case) -> Chain:
        """The longest chain on file that ends with the last year counted, or the year before.

        While an award of ``target`` may be missing from the list, no term is sure.
        """
        held = [entry for entry in record.awards if entry.held((self.award,), case.asked_on)]
        begin = self._begin(record, case)
        held.sort(key=lambda entry: entry.decided_on)  # of two decisions for the same years the later one stands
        terms = {(t.first, t.last): t for t in map(self._term, held) if t is not None and date(t.first, 1, 1) >= begin}
        found = _longest(sorted(terms.values(), key=lambda t: (t.last, -t.first)), case)
        unnamed = sum(entry.cycle is None for entry in held)
        known = case.asked_on is not None and record.closed_since(
            "awards", date(self._earliest(found, case) - self.years, 1, 1), case.asked_on
        )
        closed_from = date.min if self.target is None else closed_since(record, "awards", case.asked_on)
        sure = tuple(term for term in found if date(term.first, 1, 1) >= closed_from)
        return Chain(found, sure, min(MOST_TERMS, len(found) + unnamed) if known else MOST_TERMS)

    def _term(self, held: HeldAward) -> Term | None:
        cycle = held.cycle
        if cycle is None:
            return None
        first = cycle.first_year if cycle.kind == "stage" else cycle.last_year - self.years + 1
        return Term(first, cycle.last_year, held)

    def _begin(self, record: SubjectRecord, case: Case) -> date:
        if self.target is None:
            return date.min
        used = [entry.counts_from for entry in record.awards if entry.held((self.target,), case.asked_on)]
        return max(used, default=date.min)

    def _earliest(self, found: tuple[Term, ...], case: Case) -> int:
        return found[0].first if found else case.clocks.achieved.last_year + 1 - LAG


def reading(case: Case) -> str:
    """The reading of “consecutive” in the case, for the evidence."""
    return (_OVERLAPPING if case.policies.overlapping_terms else _SEPARATE).vi


def _longest(terms: list[Term], case: Case) -> tuple[Term, ...]:
    """The longest chain; among equals the one found first."""
    best: list[tuple[Term, ...]] = []
    for term in terms:
        before = max((c for c in best if _follows(c[-1], term, case)), key=len, default=())
        best.append((*before, term))
    last = case.clocks.achieved.last_year
    ending = [chain for chain in best if last - LAG <= chain[-1].last <= last]
    return max(ending, key=lambda chain: (len(chain), chain[-1].last), default=())


def _follows(one: Term, other: Term, case: Case) -> bool:
    if case.policies.overlapping_terms:
        return one.first < other.first and one.last < other.last and other.first <= one.last + 1
    return other.first == one.last + 1
