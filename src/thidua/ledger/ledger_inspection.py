"""Inspection of a ledger: entries that differ, papers that are missing or too late, corrections of nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from thidua.findings import Finding
from thidua.ledger.entry import Entry
from thidua.ledger.evidence import cited
from thidua.ledger.ledger import Ledger
from thidua.ledger.value import identity, shown
from thidua.periods import Cycle
from thidua.text import fold


def inspect_ledger(ledger: Ledger, *, on: date) -> tuple[Finding, ...]:
    """What is wrong with a ledger as it stands on a day; entries and corrections of later days are not looked at.

    Findings on entries: ``ledger_entry_twice`` (one code), ``ledger_evidence_missing``, ``ledger_evidence_unnumbered``,
    ``ledger_evidence_unsigned``, ``ledger_document_later``, ``ledger_unverified``, ``ledger_verifier_is_reporter``,
    ``ledger_entries_differ``. On corrections: ``correction_of_nothing``, ``correction_twice``,
    ``correction_replacement_unknown``, ``correction_elsewhere``.
    """
    return (*_entries(ledger, on), *_differing(ledger, on), *_corrections(ledger, on))


def _entries(ledger: Ledger, on: date) -> Iterator[Finding]:
    codes: set[str] = set()
    for at, entry in enumerate(ledger.entries):
        if entry.recorded_on <= on:
            if entry.code in codes:
                yield Finding.of("ledger_entry_twice", where=f"entries/{at}", entry=entry.code)
            codes.add(entry.code)
            if ledger.stands(entry, on):
                yield from _papers(f"entries/{at}", entry)
                yield from _people(f"entries/{at}", entry)


def _papers(where: str, entry: Entry) -> Iterator[Finding]:
    if not entry.evidence:
        yield Finding.of("ledger_evidence_missing", where=where, entry=entry.code, unit=entry.unit, fact=entry.fact)
    for at, evidence in enumerate(entry.evidence):
        place = f"{where}/evidence/{at}"
        if not evidence.complete:
            yield Finding.of("ledger_evidence_unnumbered", where=place, entry=entry.code)
        if evidence.signed is False:
            yield Finding.of(
                "ledger_evidence_unsigned", where=place, entry=entry.code, document=cited(evidence.document) or "?"
            )
    papers = [(f"{where}/evidence/{at}", evidence.document) for at, evidence in enumerate(entry.evidence)]
    if entry.source is not None:
        papers.insert(0, (f"{where}/source", entry.source))
    for place, document in papers:
        if document.date is not None and document.date > entry.recorded_on:
            yield Finding.of(
                "ledger_document_later",
                where=place,
                entry=entry.code,
                document=cited(document),
                day=entry.recorded_on,
            )


def _people(where: str, entry: Entry) -> Iterator[Finding]:
    if entry.verifier is None:
        yield Finding.of("ledger_unverified", where=where, entry=entry.code)
    elif fold(entry.verifier) == fold(entry.reporter):
        yield Finding.of("ledger_verifier_is_reporter", where=where, entry=entry.code, person=entry.reporter)


def _differing(ledger: Ledger, on: date) -> Iterator[Finding]:
    groups: dict[tuple[str, str, Cycle], list[Entry]] = defaultdict(list)
    for entry in ledger.entries:
        groups[entry.unit, entry.fact, entry.cycle].append(entry)
    for (unit, fact, cycle), group in groups.items():
        if len(group) == 1:
            continue
        entries = ledger.standing(unit, fact, cycle, on=on)
        if len({identity(entry.value) for entry in entries}) > 1:
            values = "; ".join(f"{shown(entry.value)} ({entry.code})" for entry in entries)
            yield Finding.of("ledger_entries_differ", where="entries", unit=unit, fact=fact, cycle=cycle, values=values)


def _corrections(ledger: Ledger, on: date) -> Iterator[Finding]:
    by_code: dict[str, Entry] = {}
    for entry in ledger.entries:
        if entry.recorded_on <= on:
            by_code.setdefault(entry.code, entry)
    replaced: set[str] = set()
    for at, correction in enumerate(ledger.corrections):
        where = f"corrections/{at}"
        if correction.on > on:
            continue
        old = by_code.get(correction.replaces)
        if old is None or correction.on < old.recorded_on:
            yield Finding.of("correction_of_nothing", where=where, entry=correction.replaces, day=correction.on)
        elif correction.replaces in replaced:
            yield Finding.of("correction_twice", where=where, entry=correction.replaces, day=correction.on)
        replaced.add(correction.replaces)
        if correction.replaced_by is None:
            continue
        new = by_code.get(correction.replaced_by)
        if new is None:
            yield Finding.of("correction_replacement_unknown", where=where, entry=correction.replaced_by, day=on)
        elif old is not None and (old.unit, old.fact, old.cycle) != (new.unit, new.fact, new.cycle):
            yield Finding.of("correction_elsewhere", where=where, old=old.code, new=new.code)
