"""``inspect``: every rule of the clerk, asked in the order of the parts of a dispatch."""

from __future__ import annotations

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.inspecting import (
    awards,
    bases,
    districts,
    figures,
    numbering,
    parts,
    places,
    references,
    signing,
    symbols,
)
from thidua.dispatches.inspecting.case import Notes, case_of
from thidua.dispatches.inspecting.inspection import Inspection
from thidua.dispatches.inspecting.knowing import InForce, MayIssue
from thidua.dispatches.reading import Reading
from thidua.findings import Finding


def inspect(
    document: Reading | Dispatch, *, instruments: InForce | None = None, competence: MayIssue | None = None
) -> Inspection:
    """Everything the rules in force on its date find in a dispatch, read from text or built by a program.

    A bare ``Dispatch`` is held to every rule that needs no printed form. ``instruments`` knows which bases have
    ended, ``competence`` who may give which award; without them only the texts on records management are known,
    and awards are not looked at (``thidua.regimes`` has both). Nothing is raised; a text that is no dispatch
    keeps the findings of its reading.

    >>> from thidua.dispatches import Signature
    >>> d = Dispatch(kind="thong_bao", symbol="KH-UBND", number="5", number_symbol="5/KH-UBND", date="2024-03-05",
    ...     issuer="UBND xã An Bình", archive_line="Lưu: VT", signatures=(Signature(title="CHỦ TỊCH", name="Lê Ba"),))
    >>> inspect(d).codes
    ('missing_recipients', 'number_leading_zero_missing', 'symbol_kind_mismatch')
    """
    reading = document if isinstance(document, Reading) else Reading(dispatch=document)
    dispatch = reading.dispatch
    if dispatch is None:
        return Inspection(findings=_once(reading.findings), traces=reading.traces)
    unreadable = frozenset(finding.where for finding in reading.findings if finding.code in _COMPLAINTS)
    case = case_of(dispatch, reading.appearance, unreadable)
    notes = Notes(case)
    for room in (parts, figures, symbols, places, numbering, references, districts, signing):
        room.check(case, notes)
    bases.check(case, notes, instruments)
    awards.check(case, notes, competence)
    return Inspection(findings=_once((*reading.findings, *notes.findings)), traces=reading.traces)


_COMPLAINTS = ("invalid_date", "blank_date", "blank_number", "reference_blank_number")


def _once(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple({(finding.code, finding.where): finding for finding in reversed(findings)}.values())[::-1]
