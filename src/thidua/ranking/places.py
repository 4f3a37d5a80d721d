"""Ranking the sheets of one cohort."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.formulas.nodes import facts_of
from thidua.labels import Label
from thidua.ranking.order import Ends, KeyOutcome, Order, ends_of
from thidua.ranking.outside import OutsideKey, unit_key
from thidua.ranking.standing import Placed, Standing, Tie
from thidua.ranking.words import key_label
from thidua.scoring.needed import needed
from thidua.scoring.score import score
from thidua.scoring.sheet import ScoreSheet
from thidua.text import clean, nfc

Taken = TypeVar("Taken")


def rank(
    sheets: Iterable[ScoreSheet],
    *,
    by: Sequence[str] = ("total",),
    outside: Iterable[OutsideKey] = (),
    members: Iterable[str] | None = None,
    tie_decided_by: Label | str | None = None,
) -> Standing:
    """Competition ranks ("1224") by the keys in order.

    A key is ``total``, ``section/CODE``, ``points:CODE``, ``leaf:CODE``, or ``outside/NAME`` for one of the ``outside``
    keys; a leading ``-`` puts the smaller (the earlier) first. A unit's rank is from 1 + the units surely better to
    1 + the units possibly better. Units whose total does not apply are named and not ranked.

    Every unit with a sheet is a member, also one that has answered nothing; with ``members`` the list counts: a member
    without a sheet is open in everything, a sheet of somebody else is left out with a finding. ``tie_decided_by`` says
    in words who decides where every key is level. Errors: ``rank_key``, ``rank_mixed_sets``, ``rank_mixed_cohorts``,
    ``rank_duplicate_unit``, ``rank_no_sheet``; ``invalid_shape`` for something that is no sheet or no outside key; of
    the words: ``text_type``, ``text_empty`` and the others of text.
    """
    _keys(by)
    given = {key.key: key for key in _taken(outside, OutsideKey)}
    words = _tie_words(tie_decided_by)
    cohort, findings = _cohort(_taken(sheets, ScoreSheet), None if members is None else list(map(nfc, members)))
    placed, ends = [], []
    for sheet in cohort:
        place, found = _read(sheet, by, given)
        findings += found
        placed.append(place)
        ends.append(ends_of(place.values, by, surely_ranked=place.ranked is True))
    findings += _strangers(given.values(), {unit_key(sheet.unit) for sheet in cohort})
    ranked = [(p, e) for p, e in zip(placed, ends, strict=True) if p.best is not None]
    out = sorted(_places(ranked), key=lambda p: (p.best or 0, p.worst or 0, p.unit))
    unranked = sorted((p for p in placed if p.best is None), key=lambda p: p.unit)
    ties = _ties(ranked, {p.unit: p.best for p in out})
    findings += [Finding.of("rank_tie", rank=t.rank, units=", ".join(t.units)) for t in ties]
    findings += [Finding.of("rank_unranked", where=p.unit, unit=p.unit) for p in unranked]
    criteria_set = cohort[0].table.criteria_set if cohort else None
    return Standing(
        keys=tuple(by),
        placed=(*out, *unranked),
        ties=ties,
        findings=tuple(findings),
        key_labels=tuple(key_label(key, criteria_set, given) for key in by),
        membership="sheets" if members is None else "list",
        tie_decided_by=words,
        criteria_set=criteria_set,
    )


def _taken(given: Iterable[Taken], kind: type[Taken]) -> list[Taken]:
    """The things given, each of the kind expected. Error ``invalid_shape``."""
    if not isinstance(given, Iterable):
        raise ThiduaError("invalid_shape", detail=f"{kind.__name__} expected, not {type(given).__name__}")
    every = list(given)
    for one in every:
        if not isinstance(one, kind):
            raise ThiduaError("invalid_shape", detail=f"{kind.__name__} expected, not {type(one).__name__}")
    return every


def _keys(by: object) -> None:
    """Keys are texts in an order. Error ``rank_key``."""
    if not isinstance(by, Sequence) or not all(isinstance(key, str) for key in by):
        raise ThiduaError("rank_key", key=by)


def _tie_words(given: Label | str | None) -> Label | None:
    """Who decides a tie, in words. Errors: those of text."""
    return given if given is None or isinstance(given, Label) else Label(vi=clean(given))


def _cohort(sheets: list[ScoreSheet], members: list[str] | None) -> tuple[list[ScoreSheet], list[Finding]]:
    """The sheets that are ranked, one per member; members without one get an empty sheet of the same table."""
    seen: set[str] = set()
    for sheet in sheets:
        first = sheets[0].table
        if sheet.table is not first and sheet.table.digest != first.digest:
            raise ThiduaError("rank_mixed_sets", first=first.criteria_set.code, second=sheet.table.criteria_set.code)
        if first.cohort and (sheet.cohort or sheets[0].cohort) and sheet.cohort is not sheets[0].cohort:
            raise ThiduaError("rank_mixed_cohorts")  # one scoring makes one list of members
        if sheet.unit in seen:
            raise ThiduaError("rank_duplicate_unit", unit=sheet.unit)
        seen.add(sheet.unit)
    findings: list[Finding] = []
    cohort = list(sheets)
    if members is not None:
        if sheets and sheets[0].table.cohort and sheets[0].cohort and set(members) != set(sheets[0].cohort):
            raise ThiduaError("rank_mixed_cohorts")  # whoever is missing was not compared with
        listed = set(members)
        if listed and not sheets:
            raise ThiduaError("rank_no_sheet")
        strangers = sorted(seen - listed)
        findings = [Finding.of("rank_not_member", where=unit, unit=unit) for unit in strangers]
        cohort = [sheet for sheet in sheets if sheet.unit in listed]
        cohort += [score(sheets[0].table, {}, unit=unit) for unit in sorted(listed - seen)]
    silent = sorted(sheet.unit for sheet in cohort if not _answered(sheet))
    return cohort, [*findings, *(Finding.of("rank_not_submitted", where=unit, unit=unit) for unit in silent)]


def _answered(sheet: ScoreSheet) -> bool:
    facts = sheet.table.criteria_set.facts
    return not facts or len(sheet.unknown) < len(facts)


def _read(sheet: ScoreSheet, by: Sequence[str], outside: dict[str, OutsideKey]) -> tuple[Placed, list[Finding]]:
    """One unit with what it is compared by; its rank is put in later."""
    values: list[KeyOutcome] = []
    findings: list[Finding] = []
    for key in by:
        name = key.removeprefix("-")
        if name in outside:
            value, found = outside[name].outcome(sheet.unit)
            findings += found
        else:
            value = _number(sheet, name, key)
        values.append(value)
    total = sheet.total
    place = None if total.not_applicable else 1
    return (
        Placed(
            sheet.unit,
            place,
            place,
            label=sheet.label,
            total=total,
            values=tuple(values),
            classes=sheet.class_,
            unknown=needed(sheet, classes=False),
            unknown_for_class=needed(sheet, classes=True),
            compared=_compared(sheet),
            answered=_answered(sheet),
        ),
        findings,
    )


def _number(sheet: ScoreSheet, name: str, key: str) -> KeyOutcome:
    try:
        return sheet.number(name)
    except KeyError:
        raise ThiduaError("rank_key", key=key) from None


def _compared(sheet: ScoreSheet) -> tuple[str, ...]:
    """The unknown facts that other units are compared with."""
    if not sheet.unknown or not sheet.table.cohort:
        return ()
    used = {name for derived in sheet.table.cohort for name in facts_of(derived.node.x)}
    return tuple(name for name in sheet.unknown if name in used)


def _strangers(keys: Iterable[OutsideKey], units: set[str]) -> list[Finding]:
    return [
        Finding.of("key_no_unit", where=f"{value.unit}/{key.key}", unit=value.unit, key=key.fact.name)
        for key in keys
        for value in key.values
        if value.unit not in units
    ]


def _places(ranked: list[tuple[Placed, Ends]]) -> list[Placed]:
    """Ranks in O(n log n): a unit that could beat itself, being open, is not counted against itself."""
    order = Order(ends for _, ends in ranked)
    return [
        replace(
            placed,
            best=1 + order.surely_ahead(ends),
            worst=1 + order.may_be_ahead(ends) - (ends.high > ends.low),
        )
        for placed, ends in ranked
    ]


def _ties(ranked: list[tuple[Placed, Ends]], ranks: dict[str, int | None]) -> tuple[Tie, ...]:
    groups: dict[Ends, list[str]] = defaultdict(list)
    for placed, ends in ranked:
        if ends.known:
            groups[ends].append(placed.unit)
    found = [Tie(ranks[units[0]] or 0, tuple(sorted(units))) for units in groups.values() if len(units) > 1]
    return tuple(sorted(found, key=lambda tie: (tie.rank, tie.units)))
