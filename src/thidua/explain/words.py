"""Small fixed words of explanations."""

from __future__ import annotations

from thidua.citations import Mark
from thidua.codes import Lang

_WORDS: dict[str, tuple[str, str]] = {
    "asked": ("Cách tính", "Rule"),
    "gap": ("Chưa đạt", "Gap"),
    "source": ("Căn cứ", "Source"),
}

_MARKS: dict[Mark, tuple[str, str]] = {
    "gazette": ("đã đọc trong văn bản", "read in the statute"),
    "secondary": ("nguồn thứ cấp", "secondary source"),
    "unverified": ("chưa kiểm chứng", "unverified"),
    "illustrative": ("minh họa", "illustrative"),
}


def words(key: str, lang: Lang) -> str:
    """One of the fixed words."""
    return _WORDS[key][0 if lang == "vi" else 1]


def mark_text(mark: Mark, lang: Lang) -> str:
    """How well a source was read, in words.

    >>> mark_text("gazette", "en")
    'read in the statute'
    """
    return _MARKS[mark][0 if lang == "vi" else 1]
