"""The symbol against the kind of document and against the issuer; only plain contradictions are found."""

from __future__ import annotations

import re

from thidua.dispatches.inspecting.bodies import sort_of, tier_of, words_of
from thidua.dispatches.inspecting.case import Case, Notes, flat
from thidua.dispatches.kinds import PARTY_TYPES, TYPES, kind_label
from thidua.dispatches.numbers import NumberSymbol, parse_number_symbol
from thidua.text import fold

_AMBIGUOUS = frozenset(("HĐ", "VBHN", "L"))
_JOINT = ("_lien_tich", "_lien_nganh", "_phoi_hop")
_ISSUED_WITH = frozenset(("quy_che", "quy_dinh", "de_an", "du_an", "chuong_trinh", "ke_hoach", "phuong_an"))
_OFFICES = ("UBND", "HĐND")
_TIERS = ("ministry", "department", "division")
_SHARED = ("BTV", "BCĐ")


def check(case: Case, notes: Notes) -> None:
    """Findings about the own symbol and those of the references."""
    number = case.number
    if number is not None:
        if not _fits_kind(case, number):
            label = kind_label(case.kind or "")
            notes.find("symbol_kind_mismatch", where="symbol", symbol=number.symbol, kind=label or case.kind)
        if case.issuer and not fits(number, case.issuer, own=True, parent=case.parent if case.party_form else ""):
            notes.find("symbol_issuer_mismatch", where="symbol", symbol=number.symbol, issuer=case.dispatch.issuer)
    for index, reference in enumerate(case.dispatch.references):
        if reference.number_symbol is None or reference.issuer is None:
            continue
        named = parse_number_symbol(reference.number_symbol)
        if named is not None and not fits(named, flat(reference.issuer)):
            where = f"references/{index}"
            notes.find("symbol_issuer_mismatch", where=where, symbol=named.symbol, issuer=reference.issuer)


def fits(number: NumberSymbol, issuer: str, *, own: bool = False, parent: str = "") -> bool:
    """Whether a body of that folded name may use that symbol; only known groups and plain names can fail.

    An office (văn phòng) issues under the symbol of the committee it serves.

    >>> fits(parse_number_symbol("21/UBND-VHTT"), "phong van hoa thong tin huyen van lam")
    False
    >>> fits(parse_number_symbol("1377/UBND-TH"), "ubnd tinh lai chau")
    True
    """
    if not number.bodies:
        return True
    group = number.bodies[0]
    words, sort = words_of(group), sort_of(issuer)
    if words is None or sort is None:
        return True
    if group == "CP":
        return sort != "prime_minister" and "chinh phu" in issuer
    if own and sort == "office" and group in _OFFICES:
        return True
    if group in _SHARED and sort not in _TIERS:
        return True
    tier = tier_of(group)
    if tier is not None and sort in _TIERS and sort != tier:
        return False
    if sort in _TIERS and tier is not None and fold(re.sub(r"[&.]", "", group[1:])) in re.sub(r"[& ]", "", issuer):
        return True  # “Bộ GD&ĐT”, “Sở VHTTDL”
    return any(word in issuer or word in parent for word in words)


def _fits_kind(case: Case, number: NumberSymbol) -> bool:
    code, kind = number.type_code, case.kind
    if code is None or kind is None or code in _AMBIGUOUS:
        return True
    if code == "CĐ" and ("cong doan" in case.issuer or "cao dang" in case.issuer):
        return True
    named = (PARTY_TYPES if number.form == "party" else TYPES).get(code)
    if named is None or _plain(named) == _plain(kind):
        return True
    if code == "QĐ" and kind in _ISSUED_WITH:
        return True
    return code == "TB" and kind == "ket_luan"


def _plain(kind: str) -> str:
    for ending in _JOINT:
        kind = kind.removesuffix(ending)
    return kind
