"""The explanation of a quota: seats, base, rounding, cut-off, and each unit with its reason."""

from __future__ import annotations

from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.formulas.outcomes import EnumOutcome
from thidua.labels import Label
from thidua.quotas.base import AllMembers, Counted, Range, Submitted
from thidua.quotas.result import QuotaGroup, QuotaResult, QuotaUnit
from thidua.ranking.explaining import key_words, needs_phrase
from thidua.ranking.words import OTHER_UNITS, listed, value_phrase

_STATUS = {"in": "good", "out": "plain", "undecided": "open"}


def explain_quota(result: QuotaResult) -> Explanation:
    """A line per group and unit; one group alone has no line of its own."""
    quota = result.quota
    notes = [Phrase.of(f"membership_{result.standing.membership}"), *_share_notes(result)]
    groups = [_group(group, result) for group in result.groups]
    alone = len(result.groups) == 1 and not result.groups[0].code
    seats = (sum(g.seats[0] for g in result.groups), sum(g.seats[1] for g in result.groups))
    return Explanation(
        Line(
            code=quota.code,
            label=quota.label,
            result=seats_phrase(seats),
            asked=_asked(result),
            notes=(*notes, *(groups[0].notes if alone else ())),
            citation=quota.citation,
            status="open" if result.named("undecided") else "good",
            children=groups[0].children if alone else tuple(groups),
        )
    )


def range_text(value: Range) -> Phrase:
    """A whole number, or from so many to so many."""
    if value[0] == value[1]:
        return Phrase.of("result_known", value=value[0])
    return Phrase.of("count_between", lowest=value[0], highest=value[1])


def seats_phrase(seats: Range) -> Phrase:
    """So many seats."""
    return Phrase.of("quota_seats", seats=range_text(seats))


def _asked(result: QuotaResult) -> Phrase:
    quota = result.quota
    if quota.share is None or quota.base is None or quota.rounding is None:
        return Phrase.of("quota_fixed", seats=quota.seats or 0)
    used = quota.exception.share if result.exception_by is not None and quota.exception is not None else quota.share
    rounding = Phrase.of(f"rounding_{quota.rounding}")
    return Phrase.of("quota_share", share=used.words(), base=_base(result), rounding=rounding)


def _base(result: QuotaResult) -> Phrase:
    base = result.quota.base
    if isinstance(base, Counted):
        return Phrase.of("base_counted", what=base.what)
    if base is None or isinstance(base, AllMembers | Submitted):
        return Phrase.of("base_submitted" if isinstance(base, Submitted) else "base_all_members")
    return Phrase.of(f"base_{base.kind}", **{"class": class_label(base.class_code, result)})


def class_label(code: str, result: QuotaResult) -> Label:
    """A class in words."""
    criteria_set = result.standing.criteria_set
    scheme = criteria_set.classes if criteria_set is not None else None
    return scheme.label(code) if scheme is not None else Label(vi=code)


def _share_notes(result: QuotaResult) -> list[Phrase]:
    quota, notes = result.quota, []
    if result.exception_by is not None and quota.exception is not None:
        share = quota.exception.share.words()
        notes.append(Phrase.of("quota_exception_used", share=share, decision=result.exception_by))
    if quota.candidates is not None:
        label = class_label(quota.candidates.class_code, result)
        notes.append(Phrase.of(f"candidates_{quota.candidates.kind}", **{"class": label}))
    if quota.surplus is not None:
        notes.append(Phrase.of("quota_surplus", **{"class": class_label(quota.surplus, result)}))
    return notes


def _group(group: QuotaGroup, result: QuotaResult) -> Line:
    notes = []
    small = result.quota.small_group
    if group.base is not None:
        notes.append(Phrase.of("quota_base", base=range_text(group.base)))
    if small is not None and result.quota.raised((group.base or (0, 0))[1], len(group.units)):
        notes.append(Phrase.of("quota_small", below=small.below, seats=small.at_least_seats))
    if group.cut is not None:
        label = key_words(result.standing.keys[0], result.standing)
        notes.append(Phrase.of("quota_cut", key=label, value=value_phrase(group.cut)))
    if group.tied:
        units = listed((result.of(unit).label for unit in group.tied), others=OTHER_UNITS)
        notes.append(Phrase.of("quota_tied", units=units, seats=group.seats_left))
        by = result.standing.tie_decided_by
        notes.append(Phrase.of("tie_decided_by", by=by) if by else Phrase.of("tie_nobody_named"))
    for unit in group.needed:
        keys = [key_words(key, result.standing) for key in unit.keys]
        notes.append(needs_phrase(result.of(unit.unit).label, unit.facts, keys, result.standing))
    return Line(
        code=group.code,
        label=Phrase.of("quota_group", group=group.code),
        result=seats_phrase(group.seats),
        notes=tuple(notes),
        status="open" if any(unit.status == "undecided" for unit in group.units) else "plain",
        children=tuple(_unit(unit, result) for unit in group.units),
    )


def _unit(unit: QuotaUnit, result: QuotaResult) -> Line:
    placed = result.standing.of(unit.unit)
    notes = [Phrase.of(f"quota_{unit.reason}")]
    if placed.values:
        label = result.standing.key_labels[0]
        notes.append(Phrase.of("key_value", key=label, value=value_phrase(placed.values[0])))
    if unit.classes is not None and unit.classes != placed.classes and placed.classes is not None:
        before, after = _classes(placed.classes, result), _classes(unit.classes, result)
        notes.append(Phrase.of("quota_class", before=before, after=after))
    return Line(
        code=unit.unit,
        label=unit.label,
        result=Phrase.of(f"quota_{unit.status}"),
        notes=tuple(notes),
        status=_STATUS[unit.status],
    )


def _classes(outcome: EnumOutcome, result: QuotaResult) -> Phrase:
    labels = [class_label(code, result) for code in outcome.possible]
    if not labels:
        return Phrase.of("result_unclassified")
    return Phrase.of("result_class" if len(labels) == 1 else "result_classes", **_named(labels))


def _named(labels: list[Label]) -> dict[str, Label]:
    return {"value": labels[0]} if len(labels) == 1 else {"values": listed(labels)}
