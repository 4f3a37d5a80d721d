"""The documents a dispatch names: dated, and not after it."""

from __future__ import annotations

import datetime as dt

from thidua.dispatches.inspecting.case import Case, Notes
from thidua.dispatches.kinds import kind_label
from thidua.dispatches.numbers import parse_number_symbol
from thidua.dispatches.reference import Reference


def check(case: Case, notes: Notes) -> None:
    """``reference_missing_date`` and ``future_reference``."""
    day = case.day
    for index, reference in enumerate(case.dispatch.references):
        where = f"references/{index}"
        number = parse_number_symbol(reference.number_symbol) if reference.number_symbol is not None else None
        if reference.date is None:
            dated = f"{where}/date" in case.unreadable
            if number is not None and number.number is not None and number.year is None and not dated:
                notes.find("reference_missing_date", where=f"{where}/date", reference=number)
            if day is not None and number is not None and number.year is not None and number.year > day.year:
                _later(notes, where, reference, str(number.year), day)
        elif day is not None and reference.date > day:
            _later(notes, f"{where}/date", reference, f"{reference.date:%d/%m/%Y}", day)


def _later(notes: Notes, where: str, reference: Reference, date: str, day: dt.date) -> None:
    notes.find("future_reference", where=where, reference=_named(reference), date=date, issued=f"{day:%d/%m/%Y}")


def _named(reference: Reference) -> str:
    """Number and symbol; else the subject, the kind of document or the issuer."""
    label = kind_label(reference.kind) if reference.kind is not None else None
    kind = label.vi if label is not None else reference.kind
    return reference.number_symbol or reference.subject or kind or reference.issuer or "không rõ số, ký hiệu"
