"""VNI-Windows (fonts VNI-Times): a base letter and a mark after it; “ơ ư đ”, the toned “i” and “ỵ” in one code.

Source of the table: the VNI-Windows character set of VNI Software, its codes as Latin-1 shows them. The case of
a letter is that of its base; the marks have capital forms, which mean the same. No mark is a letter of its own,
so a mark without a base before it shows that a text is not VNI.
"""

from __future__ import annotations

import re

_TONES = "ùøûõï"
_FAMILIES = (
    ("a", _TONES, "áàảãạ"),
    ("a", "âáàåãä", "âấầẩẫậ"),
    ("a", "êéèúüë", "ăắằẳẵặ"),
    ("e", _TONES, "éèẻẽẹ"),
    ("e", "âáàåãä", "êếềểễệ"),
    ("o", _TONES, "óòỏõọ"),
    ("o", "âáàåãä", "ôốồổỗộ"),
    ("ô", _TONES, "ớờởỡợ"),
    ("u", _TONES, "úùủũụ"),
    ("ö", _TONES, "ứừửữự"),
    ("y", "ùøûõ", "ýỳỷỹ"),
)
_SINGLE = ("ôöíìæóòîñ", "ơưíìỉĩịỵđ")


def _table() -> dict[str, str]:
    table = dict(zip(*_SINGLE, strict=True))
    table |= {code.upper(): letter.upper() for code, letter in table.items()}
    for base, marks, letters in _FAMILIES:
        for mark, letter in zip(marks, letters, strict=True):
            for form in (mark, mark.upper()):
                table[base + form] = letter
                table[base.upper() + form] = letter.upper()
    return table


TABLE: dict[str, str] = _table()
"""One or two characters as Latin-1 shows them → the Vietnamese letter."""

MARKS = "".join(sorted({pair[1] for pair in TABLE if len(pair) > 1}))
"""The marks, in both cases."""

LETTER = re.compile("|".join(sorted(map(re.escape, TABLE), key=len, reverse=True)))
"""One letter of VNI that ASCII does not have."""


def letter(match: re.Match[str]) -> str:
    """The letter that a match of ``LETTER`` stands for."""
    return TABLE[match.group()]


def decode(text: str) -> str:
    """``text`` of VNI in Unicode; what is no code of VNI stays.

    >>> decode("UÛy ban nhaân daân xaõ Ñaïi Löôïc")
    'Ủy ban nhân dân xã Đại Lược'
    """
    return LETTER.sub(letter, text)
