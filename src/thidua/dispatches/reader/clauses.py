"""Pieces of a reference in running text: the issuer after “của”, the subject after “về việc”."""

from __future__ import annotations

import re

from thidua.dispatches.reader.letters import UPPER

MAX_ISSUER = 200
MAX_SUBJECT = 1_000
_VERBS = (
    "quy định|ban hành|phê duyệt|hướng dẫn|triển khai|phát động|tổ chức|thực hiện|sửa đổi|công nhận|yêu cầu|thông báo"
)
_OF = re.compile(r"[\s,)]{0,3}(?:của|giữa|do)\s")
_ISSUER_STOP = re.compile(
    rf"(?=\s(?:về|V/v|v/v|{_VERBS}|đề nghị|giai đoạn|ngày|năm\s\d|tại|đã|được|nhằm|để)(?!\w))"
    r"|(?<!Văn hóa),|[;.:()”]|\Z"
)
_ABOUT = re.compile(rf"[\s,)]{{0,3}}(?:(?:về việc|về viêc|V/v|v/v|Về việc|về)\s?:?\s|(?=(?:{_VERBS})\s))")
_NEW_CLAUSE = re.compile(rf"\s?(?:\Z|[{UPPER}]|tập trung|nhằm|căn cứ|trong đó|cụ thể|gồm|như sau|để |đề nghị|yêu cầu)")
_ISSUED_BY = re.compile(
    r"\scủa\s(?=(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chủ tịch|Thủ tướng|Chính phủ|Quốc hội|Bộ|Sở|Phòng|Ban"
    r"|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Liên đoàn|Tổng Liên đoàn|Công đoàn|Trung ương)\s)"
)
_STAGE = re.compile(r"\s(?:giai đoạn|năm)\s")


def issuer_after(text: str, at: int) -> tuple[int, int] | None:
    """Where the issuer named after “của” stands, if one follows directly.

    >>> text = "của UBND tỉnh Lai Châu về việc phát động"
    >>> text[slice(*issuer_after(text, 0))]
    'UBND tỉnh Lai Châu'
    """
    lead = _OF.match(text, at)
    if lead is None or not text[lead.end() : lead.end() + 1].isupper():
        return None
    return lead.end(), _issuer_end(text, lead.end())


def subject_after(text: str, at: int) -> tuple[int, int] | None:
    """Where the subject that follows directly stands, without “về việc”; commas inside quotes do not end it.

    >>> text = " về việc phát động phong trào “Xanh, sạch”, UBND xã yêu cầu"
    >>> text[slice(*subject_after(text, 0))]
    'phát động phong trào “Xanh, sạch”'
    """
    lead = _ABOUT.match(text, at)
    if lead is None:
        return None
    end = _subject_end(text, lead.end())
    return (lead.end(), end) if end > lead.end() else None


def issuer_inside(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """An issuer named at the end of a subject: where the subject ends before it, and where it stands.

    It counts only when nothing but a stage (“giai đoạn …”, “năm …”) follows.
    """
    for lead in _ISSUED_BY.finditer(text, start, end):
        if text.count("“", start, lead.start()) > text.count("”", start, lead.start()):
            continue
        stop = min(_issuer_end(text, lead.end()), end)
        if stop == end or _STAGE.match(text, stop):
            return lead.start(), lead.end(), stop
    return None


def _issuer_end(text: str, at: int) -> int:
    stop = _ISSUER_STOP.search(text, at, at + MAX_ISSUER)
    return stop.start() if stop is not None else min(len(text), at + MAX_ISSUER)


def _subject_end(text: str, start: int) -> int:
    depth = 0
    fallback: int | None = None
    limit = min(len(text), start + MAX_SUBJECT)
    for at in range(start, limit):
        char = text[at]
        if char in "“(":
            depth += 1
        elif char in "”)":
            if depth == 0 and char == ")":
                return at
            depth = max(0, depth - 1)
        elif char in ";,.:" and _ends(text, at):
            if depth == 0:
                return at
            fallback = fallback if fallback is not None or char == "," else at
    return fallback if depth > 0 and fallback is not None else len(text[:limit].rstrip(" .;,"))


def _ends(text: str, at: int) -> bool:
    char = text[at]
    if char == ";":
        return True
    if char == ",":
        return text[at - 1] == "”" or _NEW_CLAUSE.match(text, at + 1) is not None
    return at + 1 == len(text) or text[at + 1] in " /\n"
