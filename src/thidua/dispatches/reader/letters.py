"""Letter classes and shapes of words, for the regular expressions of the reader."""

from __future__ import annotations

import re

UPPER = "".join(chr(c) for c in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(c).isupper())
"""Every capital letter that Vietnamese uses, for a character class over NFC text."""

_LOOKED_AT = 1_000


def is_upper(text: str) -> bool:
    """Whether the letters are capitals, but for a stray one or two (“TTg”, “& ĐT”); of a long text, its beginning.

    >>> is_upper("HUYỆN TAM ĐƯỜNG"), is_upper("Huyện Tam Đường")
    (True, False)
    """
    looked = text[:_LOOKED_AT]
    upper = sum(map(str.isupper, looked))
    return upper > 0 and upper * 10 >= sum(map(str.isalpha, looked)) * 9


def starts_lower(text: str) -> bool:
    """Whether the first letter or digit is a small letter."""
    first = next((c for c in text if c.isalnum()), "")
    return first.islower()


NAME_NEXT = re.compile(rf"(?<=[{UPPER}]{{2}} )(?=[{UPPER}][^\W\d_{UPPER}])")
"""Where a word with one capital follows a run of capitals: a name after an office."""
OFFICE_IN_CAPITALS = re.compile(
    rf"(?<=[{UPPER}]{{2}} )(?<!PHÓ )(?:(?=PHÓ )|(?<!ĐOÀN )(?<!TỔNG )(?=CHỦ TỊCH|BÍ THƯ|CHÁNH |(?:TỔNG )?GIÁM ĐỐC"
    r"|HIỆU TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN|TRẠM|KHOA|ĐOÀN|CÔNG AN|PHÂN)))"
)
"""Where, inside a run of capitals, the name of an office begins: “TM. ỦY BAN NHÂN DÂN CHỦ TỊCH”."""


def open_quotes(text: str) -> int:
    """How many quotation marks are open, straight ones in pairs; negative when one closes that never opened."""
    curly = text.count("“") - text.count("”")
    return curly or (text.count('"') % 2 if "“" not in text else 0)
