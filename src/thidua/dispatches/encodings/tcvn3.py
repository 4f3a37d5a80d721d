"""TCVN3 (“ABC”, fonts .VnTime): one code for each small letter, seven for capitals, none for toned capitals.

Source of the table: TCVN 5712:1993, table VN3, its codes written as the characters of Latin-1 they look like.
The code of “ư” is the soft hyphen, U+00AD. A toned capital is written with the code of the small letter and
shown large by a font of capitals (.VnTimeH), so the case of such a letter follows from its surroundings only:
in a word of capitals it is a capital.
"""

from __future__ import annotations

import re

from thidua.dispatches.encodings.syllable import is_syllable

_SMALL = (
    ("àảãáạ", "µ¶·¸¹"),
    ("ăằẳẵắặ", "¨»¼½¾Æ"),
    ("âầẩẫấậ", "©ÇÈÉÊË"),
    ("èẻẽéẹ", "ÌÎÏÐÑ"),
    ("êềểễếệ", "ªÒÓÔÕÖ"),
    ("ìỉĩíị", "×ØÜÝÞ"),
    ("òỏõóọ", "ßáâãä"),
    ("ôồổỗốộ", "«åæçèé"),
    ("ơờởỡớợ", "¬êëìíî"),
    ("ùủũúụ", "ïñòóô"),
    ("ưừửữứự", "\u00adõö÷øù"),
    ("ỳỷỹýỵ", "úûüýþ"),
    ("đ", "®"),
)
_CAPITAL = ("ĂÂĐÊÔƠƯ", "¡¢§£¤¥¦")

TABLE: dict[int, str] = {
    ord(code): letter for letters, codes in (*_SMALL, _CAPITAL) for letter, code in zip(letters, codes, strict=True)
}
"""Code point as Latin-1 shows it → the Vietnamese letter."""

_TOKEN = re.compile(r"[A-Za-z\xa1-\xfe]+")
_GAP = re.compile(r"( {2,}|[\t|\n]+)")
_SURE = re.compile(r"[A-ZĂÂĐÊÔƠƯ]")
_LARGE = re.compile(r"(?<![A-Za-z\xa1-\xfe])[A-Z\xa1-\xfe]+(?![A-Za-z\xa1-\xfe])")


def decode(text: str) -> str:
    """``text`` of TCVN3 in Unicode, letter by letter, so that positions stay the same.

    >>> decode("Uû ban nh©n d©n x· H¶i Ninh")
    'Uỷ ban nhân dân xã Hải Ninh'
    >>> decode("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM")
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    """
    if _LARGE.search(text) is None:
        return text.translate(TABLE)
    return "".join(_cased(piece) for piece in _GAP.split(text))


def _cased(piece: str) -> str:
    """One stretch between gaps, its uncertain letters as large as the words around them."""
    plain = piece.translate(TABLE)
    if plain == piece:
        return plain
    words = [m.span() for m in _LARGE.finditer(piece)]
    sizes = [_size(plain[a:b]) for a, b in words]
    large = sizes.count("large") > len(_TOKEN.findall(piece)) - len(words)
    out: list[str] = []
    last = 0
    for (start, end), size in zip(words, sizes, strict=True):
        if size in {"large", "name"} or (size == "open" and large):
            out += plain[last:start], plain[start:end].upper()
            last = end
    return "".join((*out, plain[last:]))


def _size(word: str) -> str:
    """Of a word without plain small letters: ``large``; ``name`` for an abbreviation; ``open`` if it does not tell."""
    if len(_SURE.findall(word)) < 2:
        return "open"
    return "large" if is_syllable(word) else "name"
