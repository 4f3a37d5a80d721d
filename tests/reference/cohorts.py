"""Questions about a cohort, from §4 of the page: `("among", op, x)`.

`resolved` replaces every such question in a tree by what is known of it; inner ones first, for every unit.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from reference.basics import NA, Answers, Facts, Value, kind_of
from reference.evaluator import ONLY_NA, Interval, Outcome, outcome
from reference.lists import Seen, best, shared_out, summed
from reference.plain import plain


def resolved(tree: Any, facts: Facts, units: Sequence[Answers], me: int, complete: bool = False) -> Any:
    """The tree for one unit, its questions about the cohort answered: values on complete answers, else outcomes."""
    if not isinstance(tree, tuple):
        return tree
    if tree[:1] == ("among",):
        _, op, x = tree
        find = plain if complete else outcome
        every = [find(resolved(x, facts, units, at, complete), facts, unit) for at, unit in enumerate(units)]
        answer = among_value if complete else among_outcome
        return ("given", kind_of(tree, facts), answer(op, every[me], [*every[:me], *every[me + 1 :]]))
    return tuple(resolved(part, facts, units, me, complete) for part in tree)


def among_value(op: str, own: Value, others: Sequence[Value]) -> Value:
    """The answer when everything about every unit is known."""
    if op == "count_in":
        return Fraction(sum(found is True for found in (own, *others)))
    theirs = [found for found in others if found is not NA]
    every = theirs if own is NA else [own, *theirs]
    if op == "rank_of":
        return NA if own is NA else Fraction(1 + sum(found > own for found in theirs))
    if op == "others_best":
        return max(theirs, default=NA)
    if op == "best_in":
        return max(every, default=NA)
    return sum(every, Fraction(0)) / len(every) if every else NA


def among_outcome(op: str, own: Outcome, others: Sequence[Outcome]) -> Interval:
    """What may still come out."""
    if op == "count_in":
        every = (own, *others)
        return Interval(Fraction(sum(x == {True} for x in every)), Fraction(sum(True in x for x in every)), False)
    theirs = [Seen(x, x.may_apply, x.may_apply and not x.may_na) for x in others]
    if op == "others_best":
        return best(theirs)
    if op == "best_in":
        return best_in(own, best(theirs))
    if op == "rank_of":
        return place(own, theirs)
    mine = Seen(own, own.may_apply, own.may_apply and not own.may_na)
    every_one = [mine, *theirs]
    count = Interval(Fraction(sum(x.sure for x in every_one)), Fraction(sum(x.may for x in every_one)), False)
    return shared_out(summed(every_one), count)  # "own x or 0 + sum over the others"


def best_in(own: Interval, theirs: Interval) -> Interval:
    """`max(x, others_best(x))`, either of the two alone where the other does not apply."""
    parts = []
    if own.may_apply and theirs.may_apply:
        parts.append(Interval(max(own.lowest, theirs.lowest), max(own.highest, theirs.highest), False))
    if own.may_apply and theirs.may_na:
        parts.append(own)
    if theirs.may_apply and own.may_na:
        parts.append(theirs)
    if not parts:
        return ONLY_NA
    may_na = own.may_na and theirs.may_na
    return Interval(min(part.lowest for part in parts), max(part.highest for part in parts), may_na)


def place(own: Interval, theirs: Sequence[Seen]) -> Interval:
    """`[1 + number of others surely better, 1 + number of others possibly better]`."""
    if not own.may_apply:
        return ONLY_NA
    surely = sum(x.sure and x.found.lowest > own.highest for x in theirs)
    possibly = sum(x.may and x.found.highest > own.lowest for x in theirs)
    return Interval(Fraction(1 + surely), Fraction(1 + possibly), own.may_na)
