"""How number, date and subject are written: leading zeros, spaces, figures only, the opening of the subject."""

from __future__ import annotations

import re

from thidua.dispatches.inspecting.case import Case, Notes
from thidua.dispatches.reader.subject import nonstandard

_DIGITS = frozenset("123456789")
_MONTHS = frozenset("12")
_SPACED = re.compile(r"(?<=\w)[ \t]{1,8}[-–/]|[-–/][ \t]{1,8}(?=\w)")
_LEAD = re.compile(r"\s{0,5}(?:Luật\s{1,3})?[Ss]ố(?:\s{1,3}hiệu)?\s{0,5}[:.]?\s{0,5}")
_BLANK = re.compile(r"[\s.…_]{0,40}/")


def check(case: Case, notes: Notes) -> None:
    """Findings about figures and spaces in the header."""
    number = case.dispatch.number
    if number in _DIGITS and not case.party_form:
        notes.find("number_leading_zero_missing", where="number", number=number)
    seen = case.appearance
    if seen is None:
        return
    if (seen.day in _DIGITS or seen.month in _MONTHS) and not case.party_form:
        notes.find("date_leading_zero_missing", where="date", printed=seen.date_line or "")
    if seen.date_numeric:
        notes.find("date_numeric_form", where="date", printed=seen.date_line or "")
    if seen.number_line is not None and _oddly_joined(case, seen.number_line):
        notes.find("nonstandard_number_spacing", where="number_symbol", printed=seen.number_line)
    prefix = seen.subject_prefix
    if prefix is not None and nonstandard(prefix) and prefix.rstrip(": ") != "về việc":
        notes.find("nonstandard_subject_prefix", where="subject", prefix=prefix)


def _oddly_joined(case: Case, line: str) -> bool:
    """Spaces beside “/” or “-”, or one of them written for the other; a number left blank is no space."""
    lead = _LEAD.match(line)
    rest = line[lead.end() if lead is not None else 0 :]
    if case.dispatch.number is None:
        blank = _BLANK.match(rest)
        if blank is None:
            return _SPACED.search(rest) is not None
        rest = "/" + rest[blank.end() :]
    number = case.number
    if number is None:
        return False
    if number.form == "party":
        joined = number.number is None or f"{number.number}-" in rest.replace("–", "-")
        return _SPACED.search(rest) is not None or not joined
    return _SPACED.search(rest) is not None or "/" in number.symbol or number.year_joint != "/"
