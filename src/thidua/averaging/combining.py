"""One figure from several: the exact lowest and highest over every way in which the open ones may turn out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from thidua.averaging.level import Absent, By
from thidua.averaging.outcome import NOTHING, ExactOutcome

_NONE = Fraction(0)


class Term(NamedTuple):
    """One figure and its weight, above zero."""

    figure: ExactOutcome
    weight: Fraction = Fraction(1)


class _Open(NamedTuple):
    """A term that applies, or may: its ends, weight, and whether it is sure to."""

    lowest: Fraction
    highest: Fraction
    weight: Fraction
    sure: bool


def combine(terms: Sequence[Term], by: By, absent: Absent, at_least: int, everything: ExactOutcome) -> ExactOutcome:
    """The figure made of these, in time.

    ``everything`` is what it could be if nothing were known; it stands for a decision that people must take, and is
    read only where ``absent`` is ``undetermined``.
    """
    some_absent = any(term.figure.may_not_apply or term.figure.not_applicable for term in terms)
    if absent == "leave_out" or not some_absent:
        return _left_out(terms, by, at_least)
    if any(term.figure.not_applicable for term in terms):
        return NOTHING if absent == "not_applicable" else ExactOutcome(everything.lowest, everything.highest, True)
    applied = [Term(ExactOutcome(t.figure.lowest, t.figure.highest, False), t.weight) for t in terms]
    found = _left_out(applied, by, at_least)
    return found.opened(NOTHING if absent == "not_applicable" else everything.opened(NOTHING))


def _left_out(terms: Sequence[Term], by: By, at_least: int) -> ExactOutcome:
    parts = [
        _Open(term.figure.lowest, term.figure.highest, term.weight, not term.figure.may_not_apply)
        for term in terms
        if term.figure.lowest is not None and term.figure.highest is not None
    ]
    sure = sum(part.sure for part in parts)
    if len(parts) < max(at_least, 1):
        return NOTHING
    more = max(at_least, 1) - sure  # so many of those that may apply have to
    lowest, highest = _ends(parts, by, max(more, 0), at_least)
    return ExactOutcome(lowest, highest, may_not_apply=more > 0)


def _ends(parts: list[_Open], by: By, more: int, at_least: int) -> tuple[Fraction, Fraction]:
    if by == "sum":
        low = _least_sum(parts, [part.lowest for part in parts], more)
        return low, -_least_sum(parts, [-part.highest for part in parts], more)
    if by == "last":
        return _last(parts, at_least)
    if by == "lowest":
        return _lowest(parts, more)
    low = _least_mean(parts, [part.lowest for part in parts], more)
    if all(part.sure and part.lowest == part.highest for part in parts):
        return low, low
    return low, -_least_mean(parts, [-part.highest for part in parts], more)


def _least_sum(parts: list[_Open], values: list[Fraction], more: int) -> Fraction:
    open_ones = sorted(value for part, value in zip(parts, values, strict=True) if not part.sure)
    sure = sum((value for part, value in zip(parts, values, strict=True) if part.sure), _NONE)
    return sure + sum(open_ones[:more], _NONE) + sum((value for value in open_ones[more:] if value < 0), _NONE)


def _least_mean(parts: list[_Open], values: list[Fraction], more: int) -> Fraction:
    """The least weighted mean over every choice of at least ``more`` of the terms that may apply.

    Beginning with one choice, the terms that lie below its mean are chosen next; each round gives a smaller mean,
    until none does (Dinkelbach's method, in fractions: it ends with the exact least value).
    """
    pairs = [(part.weight, value, part.sure) for part, value in zip(parts, values, strict=True)]
    chosen = [(w, v) for w, v, sure in pairs if sure] + [(w, v) for w, v, sure in pairs if not sure][:more]
    mean = _mean(chosen)
    if len(chosen) == len(pairs):  # there is nothing to choose
        return mean
    while True:
        open_ones = sorted(((w * (v - mean), w, v) for w, v, sure in pairs if not sure), key=lambda entry: entry[0])
        chosen = [(w, v) for w, v, sure in pairs if sure]
        chosen += [(w, v) for place, (gain, w, v) in enumerate(open_ones) if place < more or gain < 0]
        better = _mean(chosen)
        if better >= mean:
            return mean
        mean = better


def _mean(chosen: list[tuple[Fraction, Fraction]]) -> Fraction:
    """The weighted mean, added up in integers over common denominators."""
    of_weights = lcm(*(w.denominator for w, _ in chosen))
    of_values = lcm(*(v.denominator for _, v in chosen))
    weights = [w.numerator * (of_weights // w.denominator) for w, _ in chosen]
    values = [v.numerator * (of_values // v.denominator) for _, v in chosen]
    return Fraction(sum(w * v for w, v in zip(weights, values, strict=True)), sum(weights) * of_values)


def _lowest(parts: list[_Open], more: int) -> tuple[Fraction, Fraction]:
    low = min(part.lowest for part in parts)
    best = sorted((part.highest for part in parts if not part.sure), reverse=True)[:more]
    return low, min([part.highest for part in parts if part.sure] + best)


def _last(parts: list[_Open], at_least: int) -> tuple[Fraction, Fraction]:
    """Any that may be the last: those after it may all be absent, and enough are left."""
    found: list[_Open] = []
    for place in range(len(parts), 0, -1):
        if place < at_least:
            break
        found.append(parts[place - 1])
        if parts[place - 1].sure:
            break
    return min(part.lowest for part in found), max(part.highest for part in found)
