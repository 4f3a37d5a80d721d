"""DocumentRef: the header fields by which a document travels over the national document exchange."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.kinds import kind_label
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Day
from thidua.text import Text, clean

IdForm = Literal["old", "new"]
"""``old``: QCVN 102:2016/BTTTT; ``new``: Decision 20/2020/QĐ-TTg."""

HeaderData = dict[str, str | dict[str, str]]
"""A header as plain data: element → text, or element → its own elements."""

MAX_ID = 35
"""Longest OrganId since QCVN 102:2016/BTTTT/SĐ1:2022; it was 13, the length of the old form."""

_OLD = re.compile(r"\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}\Z", re.ASCII)
_NEW = re.compile(r"[A-Z]\d{2}(?:\.[0-9A-Z]+)*\Z", re.ASCII)
_DATE = re.compile(r"(\d{4})([/-])(\d{2})\2(\d{2})\Z", re.ASCII)


def organ_id_form(value: str) -> IdForm | None:
    """Which form an organisation identifier has; ``None`` where it has neither. No text has both.

    The forms are those of ministries, provinces and the bodies under them. The old one is three digits, two, two,
    then the letter and two digits of the top body; the new one starts with the top body and adds a group of capitals
    and digits per level, up to 35 characters in all. Identifiers of enterprises and others (Articles 5 and 6 of the
    Decision) are not covered.

    >>> organ_id_form("000.00.00.H41"), organ_id_form("H41.10.5"), organ_id_form("h41")
    ('old', 'new', None)
    """
    if _OLD.match(value):
        return "old"
    return "new" if len(value) <= MAX_ID and _NEW.match(value) else None


def _clean_id(value: object) -> str:
    text = clean(value)
    if organ_id_form(text) is None:
        raise ThiduaError("organization_id_form", value=text, form="QCVN 102:2016/BTTTT, 20/2020/QĐ-TTg")
    return text


OrganId = Annotated[str, BeforeValidator(_clean_id)]
"""An organisation identifier in the old or the new form."""


class DocumentRef(Model):
    """One document as the header of the national exchange names it; what is not known is ``None``.

    Each field is one element of ``MessageHeader``: ``organ_id`` and ``organ_name`` of ``From``, ``number`` and
    ``notation`` of ``Code``, ``place`` and ``date`` of ``PromulgationInfo``, ``type_code`` and ``type_name`` of
    ``DocumentType``, ``subject``, and ``competence``, ``position`` and ``full_name`` of ``SignerInfo``.

    The element names and the date form ``yyyy/MM/dd`` are those that independent senders and readers of the format
    agree on; the text of QCVN 102:2016/BTTTT itself was not at hand. Not settled by them, so left to the embedding
    system: the list of type codes, and how several signing authorities stand in ``Competence``. An identifier is
    never turned from the old form into the new one or back: no published rule of it was found.
    Error: ``organization_id_form``.

    >>> ref = DocumentRef(organ_id="H41.10.5", number="03", notation="UBND-VP")
    >>> ref.as_header()
    {'From': {'OrganId': 'H41.10.5'}, 'Code': {'CodeNumber': '03', 'CodeNotation': 'UBND-VP'}}
    >>> DocumentRef.from_header(ref.as_header()) == ref
    True
    """

    organ_id: OrganId | None = None
    organ_name: Text | None = None
    number: Text | None = None
    notation: Text | None = None
    date: Day | None = None
    place: Text | None = None
    type_code: Text | None = None
    type_name: Text | None = None
    subject: Text | None = None
    competence: Text | None = None
    position: Text | None = None
    full_name: Text | None = None

    @property
    def organ_id_form(self) -> IdForm | None:
        """The form of the organisation identifier."""
        return organ_id_form(self.organ_id) if self.organ_id is not None else None

    @classmethod
    def of(cls, dispatch: Dispatch, *, organ_id: str | None = None, type_code: str | None = None) -> DocumentRef:
        """The header fields of a dispatch that was read; identifiers and type codes are yours to give.

        ``notation`` is all that follows the number, so it keeps the year of a normative document (“2023/NĐ-CP”).
        ``competence`` lists the authorities of the first signature from the outermost in (“TM, KT”).
        Error: ``organization_id_form``.

        >>> DocumentRef.of(Dispatch(number="98", symbol="NĐ-CP", number_symbol="98/2023/NĐ-CP")).notation
        '2023/NĐ-CP'
        """
        kind = kind_label(dispatch.kind) if dispatch.kind is not None else None
        chain = dispatch.signature.chain if dispatch.signature is not None else ()
        return cls(
            organ_id=organ_id,
            organ_name=dispatch.issuer,
            number=dispatch.number,
            notation=_notation(dispatch),
            date=dispatch.date,
            place=dispatch.place,
            type_code=type_code,
            type_name=kind.vi if kind is not None else None,
            subject=dispatch.subject,
            competence=", ".join(step.authority for step in chain) or None,
            position=dispatch.signer_title,
            full_name=dispatch.signer_name,
        )

    def as_header(self) -> HeaderData:
        """The elements of ``MessageHeader`` that are known, as plain data, in the order of the format."""
        header: HeaderData = {}
        for field, path in _ELEMENTS.items():
            value = getattr(self, field)
            if value is None:
                continue
            text = f"{value.year:04d}/{value.month:02d}/{value.day:02d}" if isinstance(value, dt.date) else str(value)
            group, _, element = path.partition("/")
            if not element:
                header[group] = text
                continue
            inside = header.setdefault(group, {})
            if isinstance(inside, dict):
                inside[element] = text
        return header

    @classmethod
    def from_header(cls, header: Mapping[str, object]) -> DocumentRef:
        """The fields of a header given as plain data; other elements are left aside, empty ones are absent.

        A date may also be written ``yyyy-MM-dd``. Errors: ``header_element``, ``organization_id_form``.

        >>> DocumentRef.from_header({"PromulgationInfo": {"PromulgationDate": "2024/03/05"}}).date.isoformat()
        '2024-03-05'
        """
        found: dict[str, object] = {}
        for field, path in _ELEMENTS.items():
            text = _element(header, path)
            if text is not None:
                found[field] = _day(text, path) if field == "date" else text
        return cls.model_validate(found)


_ELEMENTS = {
    "organ_id": "From/OrganId",
    "organ_name": "From/OrganName",
    "number": "Code/CodeNumber",
    "notation": "Code/CodeNotation",
    "place": "PromulgationInfo/Place",
    "date": "PromulgationInfo/PromulgationDate",
    "type_code": "DocumentType/Type",
    "type_name": "DocumentType/TypeName",
    "subject": "Subject",
    "competence": "SignerInfo/Competence",
    "position": "SignerInfo/Position",
    "full_name": "SignerInfo/FullName",
}
"""Field → element of ``MessageHeader``; every field has one, and no two share one."""


def _notation(dispatch: Dispatch) -> str | None:
    full, number = dispatch.number_symbol, dispatch.number
    if full is not None and number is not None and full.startswith(number):
        rest = full[len(number) :].strip(" /-–")
        return rest or dispatch.symbol
    return dispatch.symbol


def _element(header: Mapping[str, object], path: str) -> str | None:
    group, _, element = path.partition("/")
    value = header.get(group)
    if element and value is not None:
        if not isinstance(value, Mapping):
            raise ThiduaError("header_element", element=group)
        value = value.get(element)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ThiduaError("header_element", element=path)
    return str(value).strip() or None


def _day(text: str, path: str) -> dt.date:
    match = _DATE.match(text)
    if match is not None:
        try:
            return dt.date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            pass
    raise ThiduaError("header_element", element=path)
