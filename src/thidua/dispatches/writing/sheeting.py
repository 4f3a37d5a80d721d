"""From a dispatch to its sheet: every value as a clerk prints it."""

from __future__ import annotations

import datetime as dt
import re

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.kinds import kind_label
from thidua.dispatches.numbers import NumberSymbol, parse_number_symbol
from thidua.dispatches.paragraph import Paragraph
from thidua.dispatches.recipient import Recipient
from thidua.dispatches.signature import Authority, Signature
from thidua.dispatches.writing.sheet import Role, Sheet, SheetBlock, SheetLine

NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
PARTY = ("ĐẢNG CỘNG SẢN VIỆT NAM",)
YOUTH_UNION = ("ĐOÀN TNCS HỒ CHÍ MINH",)
_HEADED = ("quyet_dinh",)
_STATE_AUTHORITIES: dict[Authority, str] = {"TM": "TM.", "KT": "KT.", "TL": "TL.", "TUQ": "TUQ.", "Q": "Q."}
_PARTY_AUTHORITIES: dict[Authority, str] = {"TM": "T/M", "KT": "K/T", "TL": "T/L", "TUQ": "TUQ.", "Q": "Q."}
_ROLES: tuple[tuple[str, Role], ...] = (
    (r"(?:Phần|PHẦN|Chương|CHƯƠNG)\s", "part"),
    (r"(?:Điều|ĐIỀU)\s", "article"),
    (r"(?:[IVX]{1,5}|[A-HĐ])\Z", "heading"),
)
_BASES = ("Căn cứ ", "Theo đề nghị ", "Xét đề nghị ", "Theo Tờ trình ", "Xét Tờ trình ")


def sheet_of(dispatch: Dispatch) -> Sheet:
    """The words of every part. Nothing is checked here; ``write`` reads back what comes of it.

    >>> sheet_of(Dispatch(kind="ke_hoach", number_symbol="03/KH-UBND", subject="Phát động thi đua")).title
    'KẾ HOẠCH'
    """
    number = _number(dispatch)
    party = number is not None and number.form == "party"
    label = kind_label(dispatch.kind) if dispatch.kind is not None else None
    letter = dispatch.kind == "cong_van"
    subject = dispatch.subject or ""
    return Sheet(
        party=party,
        parent=dispatch.issuer_parent or "",
        issuer=dispatch.issuer or "",
        nation=_nation(number) if party else NATION,
        number=number_line(dispatch, number),
        margin_subject=(subject if party else f"V/v {subject}") if letter and subject else "",
        secrecy=dispatch.secrecy or "",
        urgency=dispatch.urgency or "",
        draft=dispatch.draft,
        place_date=_place_date(dispatch.place, dispatch.date),
        title=label.vi.upper() if label is not None and not letter else "",
        subject="" if letter else _title_subject(subject, party=party),
        head=_head(dispatch) if dispatch.kind in _HEADED and not party else "",
        addressees=dispatch.addressees,
        body=tuple(_line(paragraph) for paragraph in dispatch.body),
        recipients=tuple(_recipient(recipient) for recipient in dispatch.recipients),
        archive=dispatch.archive_line or "",
        signatures=tuple(_block(signature, party=party) for signature in dispatch.signatures),
        attachments=dispatch.attachments,
        attached=_attached(dispatch, number),
    )


def full_number(number: str, symbol: str) -> str | None:
    """Number and symbol put together as that symbol is written; ``None`` where they make no number.

    >>> full_number("12", "KH-UBND"), full_number("12", "CV/HU")
    ('12/KH-UBND', '12-CV/HU')
    """
    party = parse_number_symbol(f"{number}-{symbol}")
    if party is not None and party.form == "party" and party.symbol == symbol:
        return party.full
    state = parse_number_symbol(f"{number}/{symbol}")
    return state.full if state is not None and state.symbol == symbol else None


def number_line(dispatch: Dispatch, number: NumberSymbol | None) -> str:
    """“Số: 12/KH-UBND”, the ordinal left open while it is unknown; empty without a symbol."""
    if number is None:
        return f"Số: {dispatch.number_symbol or dispatch.number}" if dispatch.number_symbol or dispatch.number else ""
    lead = "Số" if number.form == "party" else "Số:"
    if dispatch.number_symbol is not None:
        return f"{lead} {dispatch.number_symbol}"
    joint = "-" if number.form == "party" else "/"
    return f"{lead} {dispatch.number or '…'}{joint}{dispatch.symbol}"


def _number(dispatch: Dispatch) -> NumberSymbol | None:
    if dispatch.number_symbol is not None:
        return parse_number_symbol(dispatch.number_symbol)
    full = full_number(dispatch.number or "1", dispatch.symbol) if dispatch.symbol is not None else None
    return parse_number_symbol(full) if full is not None else None


def _nation(number: NumberSymbol | None) -> tuple[str, ...]:
    return YOUTH_UNION if number is not None and "ĐTN" in number.symbol else PARTY


def _place_date(place: str | None, date: dt.date | None) -> str:
    if place is None and date is None:
        return ""
    day = _day(date) if date is not None else "ngày … tháng … năm …"
    return f"{place}, {day}" if place else day


def _day(date: dt.date) -> str:
    """Two figures for days below 10 and for January and February (Decree 30/2020/NĐ-CP)."""
    month = f"{date.month:02}" if date.month < 3 else f"{date.month}"
    return f"ngày {date.day:02} tháng {month} năm {date.year}"


def _attached(dispatch: Dispatch, number: NumberSymbol | None) -> str:
    label = kind_label(dispatch.kind) if dispatch.kind is not None else None
    written = number_line(dispatch, number)
    parts = [
        f"Kèm theo {label.vi if label is not None else 'văn bản'}",
        re.sub(r"\ASố:? ", "số ", written),
        _day(dispatch.date) if dispatch.date is not None else "",
    ]
    return f"({' '.join(part for part in parts if part)})"


def _title_subject(subject: str, *, party: bool) -> str:
    """A subject that begins small stands after “Về việc”, but for “về …”; the Party writes it as it is."""
    return subject if party or not subject[:1].islower() or subject.startswith("về ") else f"Về việc {subject}"


def _head(dispatch: Dispatch) -> str:
    """Who decides: the collective itself where it is signed for (TM.), else its head."""
    issuer = (dispatch.issuer or "").upper()
    signature = dispatch.signature
    if not issuer or signature is None:
        return ""
    step = signature.chain[-1] if signature.chain else None
    if step is not None and step.authority == "TL":
        step = None
    head = (step.on_behalf_of if step is not None else signature.title) or ""
    if any(found.authority == "TM" for found in signature.chain) or not head or issuer.startswith(head.upper()):
        return issuer
    words, name = head.upper().split(), issuer.split()
    shared = next((size for size in range(len(words), 0, -1) if words[-size:] == name[:size]), 0)
    return " ".join((*words, *name[shared:]))


def _line(paragraph: Paragraph) -> SheetLine:
    words = paragraph.text or ""
    label = paragraph.label
    if label is None:
        return SheetLine("", words, _unlabelled(words))
    roles: list[Role] = [role for pattern, role in _ROLES if re.match(pattern, label)]
    roles.append("item")
    return SheetLine(label if label.endswith(")") else f"{label}.", words, roles[0])


def _unlabelled(words: str) -> Role:
    if words.isupper() and len(words) <= 40:
        return "announced"
    return "base" if words.startswith(_BASES) else "text"


def _recipient(recipient: Recipient) -> str:
    return recipient.name + (f" ({recipient.purpose})" if recipient.purpose is not None else "")


def _block(signature: Signature, *, party: bool) -> SheetBlock:
    written = _PARTY_AUTHORITIES if party else _STATE_AUTHORITIES
    steps = (f"{written[step.authority]} {step.on_behalf_of or ''}".strip() for step in signature.chain)
    last = signature.chain[-1] if signature.chain else None
    acting = last is not None and last.authority == "Q" and last.on_behalf_of == signature.title  # “Q. GIÁM ĐỐC”
    title = (signature.title,) if signature.title and not acting else ()
    return SheetBlock((*steps, *title), signature.name or "")
