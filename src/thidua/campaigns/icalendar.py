"""Occurrences as an iCalendar file, for the calendar an office already has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from thidua.campaigns.entry import Occurrence
from thidua.canonical import digest
from thidua.codes import Lang
from thidua.periods import clean_day

_LIMIT = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None, "\x00": None})


def calendar_text(occurrences: Iterable[Occurrence], *, stamp: date | str, lang: Lang = "vi") -> str:
    r"""The occurrences as iCalendar text (RFC 5545): one all-day event each, lines ended by CRLF, folded at 75 octets.

    ``stamp`` is the day the file is made, for ``DTSTAMP``; the library has no clock. The UID of an event is made of
    its content, so the same occurrence keeps it in every file; the same occurrence twice is one event.
    Error: ``date_form``.

    >>> calendar_text((), stamp="2025-01-02").split("\r\n")[:3]
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//thidua//campaign calendar//VI']
    """
    made = f"{clean_day(stamp):%Y%m%d}T000000Z"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//thidua//campaign calendar//{lang.upper()}"]
    lines.append("CALSCALE:GREGORIAN")
    seen: set[str] = set()
    for occurrence in occurrences:
        uid = _uid(occurrence)
        if uid not in seen:
            seen.add(uid)
            lines.extend(_event(occurrence, uid, made, lang))
    lines.append("END:VCALENDAR")
    return "".join(f"{piece}\r\n" for line in lines for piece in _folded(line))


def _event(occurrence: Occurrence, uid: str, made: str, lang: Lang) -> Iterator[str]:
    entry = occurrence.entry
    passage = entry.deadline.words if entry.deadline is not None else ""
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"DTSTAMP:{made}"
    yield f"DTSTART;VALUE=DATE:{_basic(occurrence.first)}"
    if occurrence.last < date.max:
        yield f"DTEND;VALUE=DATE:{_basic(occurrence.last + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(f'{entry.label(lang)} ({passage})')}"
    task = f"{entry.task}. " if entry.task is not None else ""
    yield f"DESCRIPTION:{_escaped(task + entry.words)}"
    yield f"CATEGORIES:{entry.what.upper()}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _uid(occurrence: Occurrence) -> str:
    entry = occurrence.entry.model_dump(mode="json")
    content = {"entry": entry, "first": occurrence.first.isoformat(), "last": occurrence.last.isoformat()}
    return f"{digest(content).removeprefix('sha256:')[:40]}@thidua"


def _basic(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _escaped(text: str) -> str:
    even = text.replace("\r\n", "\n").translate(_ESCAPES)
    return "".join(" " if ord(c) < 32 or ord(c) == 127 else c for c in even)


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most 75 octets, never within a character; the second and later begin with a space."""
    piece, size = "", 0
    for char in line:
        width = len(char.encode("utf-8", "replace"))
        if size + width > _LIMIT:
            yield piece
            piece, size = " ", 1
        piece += char
        size += width
    yield piece
