"""Questions about a list of records, from §1 "Lists of records" of the page.

A question is the tree `("over", op, list, value, where)`; `value` and `where` are trees over the fields of one record.
An answer is a sequence of records (complete), `{"items": …, "complete": False}`, NA, or nothing.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from reference.basics import NA, Answers, Facts, IncompleteError, Kind, Tree, Value
from reference.evaluator import ONLY_NA, Interval, Outcome, Possible, outcome, quotient, truths
from reference.plain import plain

ZERO = Fraction(0)
YES: Possible = frozenset({True})


class Listed(NamedTuple):
    """A list as it was answered."""

    records: tuple[Answers, ...]
    complete: bool
    may_na: bool


def read_list(declared: Mapping[str, Any], answer: Any) -> Listed | None:
    """The answer to a list; None where it does not apply. What does not fit counts as no answer."""
    unknown = Listed((), False, declared["may_not_apply"])
    if answer is NA or answer == NA.value:
        return None if declared["may_not_apply"] else unknown
    complete = True
    if isinstance(answer, Mapping):
        answer, complete = answer["items"], answer["complete"]
    if not isinstance(answer, Sequence) or len(answer) > declared["most"]:
        return unknown
    return Listed(tuple(answer), complete, False)


class Seen(NamedTuple):
    """One record as a question sees it: what it says, whether it may count, whether it is sure to."""

    found: Outcome
    may: bool
    sure: bool


def seen(value: Tree | None, where: Tree | None, fields: Facts, record: Answers, further: bool) -> Seen:
    """A record counts when `where` is true and its value applies; one that may still come is never sure to."""
    condition = YES if where is None else outcome(where, fields, record)
    found = YES if value is None else outcome(value, fields, record)
    applies = found.may_apply if isinstance(found, Interval) else bool(found - {NA})
    always = not (found.may_na if isinstance(found, Interval) else NA in found)
    may = True in condition and applies
    return Seen(found, may, may and always and condition == YES and not further)


def records_seen(tree: Tree, facts: Facts, answers: Answers) -> tuple[list[Seen], bool] | None:
    """Every record of a question, those that may still come included; and whether the list may not apply."""
    _, _, name, value, where = tree
    declared = facts[name]
    listed = read_list(declared, answers.get(name))
    if listed is None:
        return None
    fields = declared["fields"]
    found = [seen(value, where, fields, record, False) for record in listed.records]
    if not listed.complete:
        further = seen(value, where, fields, {}, True)
        found += [further] * (declared["most"] - len(listed.records))
    return found, listed.may_na


def list_outcome(tree: Tree, facts: Facts, answers: Answers) -> Outcome:
    """What may still come out of a question about a list."""
    op = tree[1]
    found = records_seen(tree, facts, answers)
    if found is None:
        return truths(False, False, True) if op in ("any", "all") else ONLY_NA
    records, may_na = found
    if op in ("any", "all"):
        return judged(op, records, may_na)
    made = {"count": counted, "sum": summed, "highest": best, "lowest": worst, "mean": averaged}[op](records)
    return made._replace(may_na=made.may_na or may_na)


def counted(records: Sequence[Seen]) -> Interval:
    """How many are sure to count, how many may."""
    return Interval(Fraction(sum(r.sure for r in records)), Fraction(sum(r.may for r in records)), False)


def summed(records: Sequence[Seen]) -> Interval:
    """A record that may count and may not adds 0 or its value."""
    may = [r for r in records if r.may]
    low = sum((r.found.lowest if r.sure else min(ZERO, r.found.lowest) for r in may), ZERO)
    high = sum((r.found.highest if r.sure else max(ZERO, r.found.highest) for r in may), ZERO)
    return Interval(low, high, False)


def best(records: Sequence[Seen]) -> Interval:
    """The paragraph on `highest`."""
    may = [r.found for r in records if r.may]
    sure = [r.found for r in records if r.sure]
    if not may:
        return ONLY_NA
    low = max(v.lowest for v in sure) if sure else min(v.lowest for v in may)
    return Interval(low, max(v.highest for v in may), not sure)


def worst(records: Sequence[Seen]) -> Interval:
    """`lowest`: likewise, upside down."""
    may = [r.found for r in records if r.may]
    sure = [r.found for r in records if r.sure]
    if not may:
        return ONLY_NA
    high = min(v.highest for v in sure) if sure else max(v.highest for v in may)
    return Interval(min(v.lowest for v in may), high, not sure)


def averaged(records: Sequence[Seen]) -> Interval:
    """The division of the two outcomes; over no record it does not apply."""
    return shared_out(summed(records), counted(records))


def shared_out(total: Interval, count: Interval) -> Interval:
    """A sum over a count: not applicable where the count is 0."""
    found = quotient(total, count, Kind("number"))
    return ONLY_NA if found is None else found._replace(may_na=count.lowest == 0)


def judged(op: str, records: Sequence[Seen], may_na: bool) -> Possible:
    """`any` and `all`."""
    if op == "any":
        true = any(r.may and True in r.found for r in records)
        false = not any(r.sure and r.found == {True} for r in records)
    else:
        false = any(r.may and False in r.found for r in records)
        true = not any(r.sure and r.found == {False} for r in records)
    return truths(true, false, may_na)


def list_value(tree: Tree, facts: Facts, answers: Answers) -> Value:
    """The answer to a question when everything about the list is known."""
    _, op, name, value, where = tree
    declared = facts[name]
    listed = read_list(declared, answers.get(name))
    if listed is None:
        return NA
    if not listed.complete:
        raise IncompleteError(name)
    counting = []
    for record in listed.records:
        kept = True if where is None else plain(where, declared["fields"], record)
        found = True if value is None else plain(value, declared["fields"], record)
        if kept is True and found is not NA:
            counting.append(found)
    if op == "count":
        return Fraction(len(counting))
    if op == "sum":
        return sum(counting, ZERO)
    if op in ("any", "all"):
        return any(counting) if op == "any" else all(counting)
    if not counting:
        return NA
    return {"lowest": min, "highest": max}[op](counting) if op != "mean" else sum(counting, ZERO) / len(counting)
