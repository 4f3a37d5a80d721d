"""Bases that had ended by the date of the dispatch."""

from __future__ import annotations

import datetime as dt

from thidua.citations import Citation
from thidua.dispatches.inspecting.case import Case, Notes
from thidua.dispatches.inspecting.knowing import InForce, Standing
from thidua.dispatches.inspecting.rule_texts import D30
from thidua.dispatches.reference import Reference

_RECORDS = ("01/2011/TT-BNV", "110/2004/NĐ-CP", "09/2010/NĐ-CP")
_BY_DECREE_30 = Citation(instrument=D30.name, mark="unverified")


def check(case: Case, notes: Notes, instruments: InForce | None) -> None:
    """``repealed_basis``: only “Căn cứ”, and only where the end of the instrument is known."""
    if case.day is None:
        return
    for index, reference in enumerate(case.dispatch.references):
        if reference.relation != "based_on":
            continue
        found = instruments.standing(reference, case.day) if instruments is not None else None
        found = found or records_standing(reference, case.day)
        if found is None or found.ended is None or found.ended > case.day:
            continue
        cited = f"{found.citation.printed('vi')} [{found.citation.mark}]" if found.citation is not None else None
        notes.find(
            "repealed_basis",
            where=f"references/{index}",
            citation=cited,
            reference=found.number_symbol,
            ended=f"{found.ended:%d/%m/%Y}",
            replaced_vi=f", được thay thế bằng {found.replaced_by}" if found.replaced_by is not None else "",
            replaced_en=f", replaced by {found.replaced_by}" if found.replaced_by is not None else "",
        )


def records_standing(reference: Reference, day: dt.date) -> Standing | None:
    """The texts on records management themselves, which Decree 30/2020 replaced on its first day.

    >>> records_standing(Reference(number_symbol="01/2011/TT-BNV"), dt.date(2020, 3, 5)).replaced_by
    '30/2020/NĐ-CP'
    >>> records_standing(Reference(number_symbol="01/2011/TT-BNV"), dt.date(2020, 3, 4)).ended is None
    True
    """
    number = reference.number_symbol
    if number is None or number not in _RECORDS:
        return None
    if day < D30.validity.start:
        return Standing(number_symbol=number)
    return Standing(number_symbol=number, ended=D30.validity.start, replaced_by="30/2020/NĐ-CP", citation=_BY_DECREE_30)
