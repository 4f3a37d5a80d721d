"""Missing parts: what each kind of document must have, in each system."""

from __future__ import annotations

import re

from thidua.dispatches.inspecting.case import Case, Notes

_NO_RECIPIENTS = ("hop_dong", "ban_ghi_nho", "ban_thoa_thuan")
_ADVISORY = re.compile(r"(?:so|phong) [a-z]")


def check(case: Case, notes: Notes) -> None:
    """Findings about parts that are not there."""
    _head(case, notes)
    _middle(case, notes)
    _foot(case, notes)


def _head(case: Case, notes: Notes) -> None:
    d, seen = case.dispatch, case.appearance
    if seen is not None and not seen.motto and not case.party_form:
        notes.find("missing_motto")
    headed = seen.issuer_header if seen is not None else d.issuer is not None
    if not headed:
        notes.find("missing_issuer_header")
    elif not case.parent and _ADVISORY.match(case.issuer) and case.system == "state":
        notes.find("missing_parent_header", where="issuer", issuer=d.issuer)
    if d.number is None and d.symbol is None and (seen is None or seen.number_line is None):
        notes.find("missing_number", where="number")
    if d.date is None and (seen is None or seen.date_line is None) and case.kind != "bien_ban":
        notes.find("missing_date", where="date")


def _middle(case: Case, notes: Notes) -> None:
    d = case.dispatch
    if case.kind == "cong_van" and not d.addressees and _is_letter(case):
        notes.find("missing_addressees", where="addressees")


def _foot(case: Case, notes: Notes) -> None:
    d, seen = case.dispatch, case.appearance
    if not case.lawmaking and case.kind not in _NO_RECIPIENTS:
        listed = seen is not None and seen.recipients_heading and d.archive_line is not None
        if not d.recipients and not listed:
            notes.find("missing_recipients", where="recipients")
        if d.archive_line is None:
            notes.find("missing_archive_line", where="archive_line")
    if not d.signatures:
        notes.find("missing_signature_block", where="signatures")
    for index, signature in enumerate(d.signatures):
        if signature.name is None:
            notes.find("missing_signer_name", where=f"signatures/{index}/name")
    if seen is not None and not seen.end_mark and not case.party_form and not case.lawmaking:
        notes.find("missing_end_mark", where=f"body/{len(d.body) - 1}" if d.body else "body")


def _is_letter(case: Case) -> bool:
    """Whether it is a công văn for certain, and not something else whose symbol names no type."""
    seen, number = case.appearance, case.number
    return seen is None or seen.subject_prefix is not None or (number is not None and number.type_code == "CV")
