"""Ledger (sổ theo dõi số liệu): entries and corrections, asked as it stood on a day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from pydantic import PrivateAttr

from thidua.ledger.correction import Correction
from thidua.ledger.entry import Entry
from thidua.ledger.value import DoesNotApply, identity
from thidua.model import Model
from thidua.periods import Cycle


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """An entry and the corrections that name it, by day; an entry without any still stands."""

    entry: Entry
    corrections: tuple[Correction, ...]


class Ledger(Model):
    """All that was written down, in any order; nothing is ever taken out. ``inspect_ledger`` says what is wrong.

    >>> ledger = Ledger.model_validate({
    ...     "entries": [
    ...         {"code": "e1", "unit": "xa-a", "fact": "sessions", "cycle": "2024", "value": "5",
    ...          "reporter": "cb-01", "recorded_on": "2024-12-05"},
    ...         {"code": "e2", "unit": "xa-a", "fact": "sessions", "cycle": "2024", "value": "4",
    ...          "reporter": "cb-01", "recorded_on": "2024-12-20"},
    ...     ],
    ...     "corrections": [
    ...         {"replaces": "e1", "replaced_by": "e2", "why": "Cộng nhầm", "by": "cb-02", "on": "2024-12-20"},
    ...     ],
    ... })
    >>> year = Cycle("2024")
    >>> [ledger.value_of("xa-a", "sessions", year, on=date(2024, 12, day)) for day in (4, 5, 20)]
    [None, '5', '4']
    """

    entries: tuple[Entry, ...] = ()
    corrections: tuple[Correction, ...] = ()
    _entries: dict[tuple[str, Cycle], list[Entry]] = PrivateAttr(default_factory=dict)
    _corrections: dict[str, list[Correction]] = PrivateAttr(default_factory=dict)

    def model_post_init(self, context: object, /) -> None:
        """Index entries by unit and cycle, earliest first, and corrections by the entry they name."""
        times = Counter(entry.code for entry in self.entries)
        for entry in sorted(
            self.entries,
            # a code is used once; where it is not, the whole entry makes the order a matter of content alone
            key=lambda e: (e.recorded_on, e.code, "" if times[e.code] == 1 else e.model_dump_json()),
        ):
            self._entries.setdefault((entry.unit, entry.cycle), []).append(entry)
        for correction in self.corrections:
            self._corrections.setdefault(correction.replaces, []).append(correction)

    def stands(self, entry: Entry, on: date) -> bool:
        """Whether an entry was recorded by that day and no correction of it had taken effect."""
        return entry.recorded_on <= on and not any(
            entry.recorded_on <= correction.on <= on for correction in self._corrections.get(entry.code, ())
        )

    def standing(self, unit: str, fact: str, cycle: Cycle, *, on: date) -> tuple[Entry, ...]:
        """The entries that stood on that day, earliest first. More than one means that somebody should look."""
        entries = self._entries.get((unit, cycle), ())
        return tuple(entry for entry in entries if entry.fact == fact and self.stands(entry, on))

    def value_of(self, unit: str, fact: str, cycle: Cycle, *, on: date) -> bool | str | DoesNotApply | None:
        """The value as it stood on that day; ``None`` when it was not known: no entry, or entries that differ."""
        entry = _agreed(self.standing(unit, fact, cycle, on=on))
        return None if entry is None else entry.value

    def answers(self, unit: str, cycle: Cycle, *, on: date) -> dict[str, bool | str | dict[str, dict[str, str]]]:
        """What stood on that day for one unit and cycle, as ``score`` takes it; facts not known are absent."""
        by_fact: dict[str, list[Entry]] = {}
        for entry in self._entries.get((unit, cycle), ()):
            if self.stands(entry, on):
                by_fact.setdefault(entry.fact, []).append(entry)
        agreed = {fact: _agreed(tuple(entries)) for fact, entries in sorted(by_fact.items())}
        return {fact: entry.answer for fact, entry in agreed.items() if entry is not None}

    def history(self, unit: str, fact: str, cycle: Cycle) -> tuple[HistoryLine, ...]:
        """Everything that was ever written for one fact, earliest first, with the corrections of each entry."""
        return tuple(
            HistoryLine(entry, tuple(sorted(self._corrections.get(entry.code, ()), key=_day_first)))
            for entry in self._entries.get((unit, cycle), ())
            if entry.fact == fact
        )


def _day_first(correction: Correction) -> tuple[date, str]:
    return correction.on, correction.model_dump_json()


def _agreed(entries: tuple[Entry, ...]) -> Entry | None:
    """The earliest of entries that all say the same; ``None`` when there is none or they differ."""
    if not entries or any(identity(entry.value) != identity(entries[0].value) for entry in entries[1:]):
        return None
    return entries[0]
