"""The rules of form: what each code looks at, which text says so for whom, and from when until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from thidua.citations import Citation, Mark, Validity
from thidua.dispatches.inspecting.rule_texts import C01, D30, HD36, L72, QD367, QD933, QD1013, Text30
from thidua.labels import Label
from thidua.model import Model

System = Literal["state", "normative", "party", "youth", "union"]
"""Whose form a dispatch has: state bodies, normative documents, the Party, the youth union, the trade unions."""


class RuleSource(Model):
    """One text behind a rule: for which systems, on which days, where it stands and how well it was read."""

    systems: tuple[System, ...]
    validity: Validity
    citation: Citation

    def printed(self) -> str:
        """As a finding prints it, with its mark."""
        return f"{self.citation.printed('vi')} [{self.citation.mark}]"


class Rule(Model):
    """One rule of form. Where ``dated`` it speaks only while one of its sources is in force; else always.

    >>> RULES["date_leading_zero_missing"].source("state", dt.date(2020, 3, 4)) is None
    True
    """

    code: str
    looks_at: Label
    dated: bool = False
    sources: tuple[RuleSource, ...] = ()

    def source(self, system: System, day: dt.date | None) -> RuleSource | None:
        """The text in force for that system on that day; ``None`` for an unknown day."""
        if day is None:
            return None
        return next((one for one in self.sources if system in one.systems and one.validity.covers(day)), None)


def _texts(
    article: str | None = None, mark: Mark = "secondary", *, before: bool = False, annex: str | None = None
) -> tuple[RuleSource, ...]:
    """Decree 30 for state bodies and, as they follow its form, unverified for the rest; before it the circular."""
    name = Text30[annex] if annex is not None else D30.name
    own = Citation(instrument=name, article=article, mark=mark)
    found = [RuleSource(systems=("state",), validity=D30.validity, citation=own)]
    alike = own.evolve(mark="unverified")
    found.append(RuleSource(systems=("normative", "union"), validity=D30.validity, citation=alike))
    if before:
        old = Citation(instrument=C01.name, mark="unverified")
        found.append(RuleSource(systems=("state",), validity=C01.validity, citation=old))
    return tuple(found)


def _own_forms() -> tuple[RuleSource, ...]:
    """The forms of the Party, the youth union and the trade unions."""
    rows: tuple[tuple[System, Validity, Label, Mark], ...] = (
        ("party", HD36.validity, HD36.name, "secondary"),
        ("youth", QD367.validity, QD367.name, "unverified"),
        ("union", QD933.validity, QD933.name, "unverified"),
        ("union", QD1013.validity, QD1013.name, "unverified"),
    )
    return tuple(
        RuleSource(systems=(system,), validity=validity, citation=Citation(instrument=name, mark=mark))
        for system, validity, name, mark in rows
    )


_PARTS = (*_own_forms(), *_texts("8", before=True))
_STATE_PARTS = _texts("8", before=True)
_DISTRICTS = RuleSource(
    systems=("state", "normative", "party", "youth", "union"),
    validity=L72.validity,
    citation=Citation(instrument=L72.name, mark="unverified"),
)
_STATE_ONLY = _texts()[:1]


def _rule(code: str, vi: str, en: str, sources: Iterable[RuleSource] = (), *, dated: bool = False) -> Rule:
    return Rule(code=code, looks_at=Label(vi=vi, en=en), sources=tuple(sources), dated=dated)


_ALL = (
    _rule(
        "missing_motto", "Quốc hiệu, Tiêu ngữ; trừ văn bản của Đảng, Đoàn",
        "national motto; not in Party and youth-union form", _STATE_PARTS,
    ),
    _rule("missing_issuer_header", "tên cơ quan ban hành ở phần đầu", "issuing body in the header", _PARTS),
    _rule(
        "missing_parent_header", "tên cơ quan chủ quản trên tên sở, phòng", "superior body above a sở or phòng",
        _STATE_ONLY, dated=True,
    ),
    _rule("missing_number", "dòng số, ký hiệu", "line with number and symbol", _PARTS),
    _rule("missing_date", "ngày ban hành; trừ biên bản", "date of issue; not in minutes", _PARTS),
    _rule("missing_addressees", "“Kính gửi” của công văn", "addressees of an official letter"),
    _rule(
        "missing_recipients", "“Nơi nhận”; trừ luật, hợp đồng, bản thỏa thuận",
        "recipients; not in laws, contracts, agreements", _PARTS,
    ),
    _rule("missing_archive_line", "dòng “Lưu”; như “Nơi nhận”", "archive line; as the recipients"),
    _rule("missing_signature_block", "phần ký", "signature block", _PARTS),
    _rule("missing_signer_name", "họ tên trong phần ký", "name in the signature block", _PARTS),
    _rule(
        "missing_end_mark", "dấu kết thúc “./.”; trừ luật, văn bản của Đảng, Đoàn",
        "end mark; not in laws, Party and youth-union form",
    ),
    _rule("date_numeric_form", "ngày ban hành chỉ viết bằng số", "header date in figures only", _texts()),
    _rule(
        "date_leading_zero_missing", "ngày dưới 10, tháng 1 và 2", "days below 10, months 1 and 2",
        _texts(), dated=True,
    ),
    _rule(
        "number_leading_zero_missing", "số văn bản dưới 10", "numbers below 10",
        _texts(mark="unverified"), dated=True,
    ),
    _rule("nonstandard_number_spacing", "khoảng trắng cạnh “/” và “-”", "spaces around “/” and “-”", _texts()),
    _rule(
        "symbol_kind_mismatch", "tên loại trong ký hiệu so với tên loại văn bản",
        "type in the symbol against the title", _texts(annex="III"),
    ),
    _rule(
        "symbol_issuer_mismatch", "cơ quan trong ký hiệu so với cơ quan ban hành, cả ở viện dẫn",
        "body in the symbol against the issuer, also in references",
    ),
    _rule("nonstandard_subject_prefix", "mở đầu trích yếu: “V/v” hoặc “Về việc”", "“V/v” or “Về việc”"),
    _rule(
        "place_issuer_mismatch", "địa danh của UBND, HĐND cấp xã, huyện: tên đơn vị mình",
        "place of a local committee, its own unit", _STATE_ONLY, dated=True,
    ),
    _rule(
        "signing_authority_wrong", "TM., KT., TL., TUQ., Q. so với chức vụ",
        "TM. KT. TL. TUQ. Q. against the titles", _STATE_ONLY,
    ),
    _rule("signer_title_not_uppercase", "chức vụ người ký viết bằng chữ in hoa", "title of the signer in capitals"),
    _rule("signer_has_academic_title", "học hàm, học vị trước họ tên", "academic title before the name"),
    _rule("numbering_gap", "số thứ tự trong nội dung, liên tục", "labels of the body in order"),
    _rule("duplicate_numbering", "số thứ tự trong nội dung, không lặp", "labels of the body, each once"),
    _rule("future_reference", "viện dẫn văn bản ra sau", "references dated after the dispatch"),
    _rule(
        "reference_missing_date", "viện dẫn có số mà không có ngày hoặc năm",
        "numbered references without a date or a year",
    ),
    _rule("repealed_basis", "căn cứ đã hết hiệu lực vào ngày văn bản", "bases that had ended by the date"),
    _rule(
        "district_level_after_2025_07", "cơ quan cấp huyện sau khi cấp này kết thúc",
        "a district body as issuer, superior or signing body after its level", (_DISTRICTS,), dated=True,
    ),
    _rule(
        "issuer_not_competent", "quyết định khen thưởng so với thẩm quyền khi đó",
        "award decisions against the competence of the day",
    ),
)  # fmt: skip

RULES: dict[str, Rule] = {rule.code: rule for rule in _ALL}
"""Every rule of the clerk by code, in the order of the parts of a dispatch."""
