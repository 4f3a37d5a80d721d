"""The level a body's name, or the symbol of its documents, shows."""

from __future__ import annotations

import re

_LEVELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("commune", re.compile(r"\b(?:xã|phường|thị trấn|đặc khu)\b")),
    ("district", re.compile(r"\b(?:huyện|quận|thị xã)\b")),
    ("province", re.compile(r"\b(?:tỉnh|thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế))\b|^sở\b")),
    ("central", re.compile(r"\b(?:bộ|quốc hội|chính phủ|thủ tướng|chủ tịch nước|trung ương|tổng liên đoàn)\b")),
)
_NOT_LEVELS = re.compile(r"thị xã|xã hội|cán bộ|bộ phận|bộ chỉ huy|bộ tư lệnh|trực thuộc trung ương")
_CENTRAL_SYMBOL = re.compile(r"(?:^|[-/])(?:TTg|CP|QH\d{1,2}|UBTVQH\d{1,2}|CTN|TW)(?:-[^/]{1,20})?$|^TTLT-|^TT-B")

LEVELS: tuple[str, ...] = ("commune", "district", "province", "central")
"""The levels, lowest first. They are data: the district level ended on 2025-07-01."""


def level_named(name: str) -> str | None:
    """The level that the words of a name show; ``None`` where they show none.

    A name that could be of two levels shows none: “thành phố Vĩnh Hòa” may lie under a province.

    >>> level_named("ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG"), level_named("UBND phường 3, quận 5")
    ('district', 'commune')
    >>> level_named("Sở Nội vụ"), level_named("Trường THPT Chu Văn An")
    ('province', None)
    """
    words = name.lower()
    bare = _NOT_LEVELS.sub("", words)
    level = next((code for code, word in _LEVELS if word.search(bare)), None)
    if level in (None, "province", "central") and re.search(r"\bthị xã\b", words):
        level = "district"
    return level


def level_of_symbol(number_symbol: str) -> str | None:
    """The level that a number and symbol shows by itself: ``central`` for TTg, CP, QH, TT-B…; else ``None``.

    >>> level_of_symbol("06/2022/QH15"), level_of_symbol("98/2023/NĐ-CP"), level_of_symbol("5/KH-UBND")
    ('central', 'central', None)
    """
    tail = re.sub(r"^\d{1,6}[a-zđ]?[-/](?:(?:19|20)\d\d/)?", "", number_symbol)
    return "central" if _CENTRAL_SYMBOL.search(tail) else None
