"""The documents a dispatch names: dated, and not after it."""

from __future__ import annotations

from thidua.dispatches.inspecting.case import Case, Notes
from thidua.dispatches.numbers import parse_number_symbol


def check(case: Case, notes: Notes) -> None:
    """``reference_missing_date`` and ``future_reference``."""
    day = case.day
    for index, reference in enumerate(case.dispatch.references):
        where = f"references/{index}"
        number = parse_number_symbol(reference.number_symbol) if reference.number_symbol is not None else None
        named = reference.number_symbol or reference.subject or reference.kind or "?"
        if reference.date is None:
            dated = f"{where}/date" in case.unreadable
            if number is not None and number.number is not None and number.year is None and not dated:
                notes.find("reference_missing_date", where=f"{where}/date", reference=number)
            if day is not None and number is not None and number.year is not None and number.year > day.year:
                notes.find("future_reference", where=where, reference=named, date=number.year, issued=day)
        elif day is not None and reference.date > day:
            notes.find("future_reference", where=f"{where}/date", reference=named, date=reference.date, issued=day)
