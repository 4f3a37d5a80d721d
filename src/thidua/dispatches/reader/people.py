"""Names of persons as signatures print them: Kinh names, minority names, titles of learning and rank before them."""

from __future__ import annotations

import re

from thidua.dispatches.normal import flatten
from thidua.dispatches.reader.letters import UPPER

_RANK = r"(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)\s{1,2})?"
_LEARNED = (
    r"(?P<academic>(?:(?i:PGS|GS|Dr|Prof|ThS|Th\.S|TSKH|TS|T\.S|BSCK|BSNT|BS|CKI{1,2}|CK\d|KTS|CVCC|CVC|NGND|NGƯT|TTND|TTƯT"
    r"|CN\b|KS|LS|DS|ĐD)(?:\.?\s?CK\s?(?:I{1,2}|\d))?(?:[.,]{1,2}\s?|\s(?=[A-ZĐ]))){0,4})"
)
_WORD = rf"[{UPPER}][\w’']*"
_NAME = re.compile(
    rf"{_RANK}{_LEARNED}(?P<name>(?:[{UPPER}][^\W\d_]{{0,3}}[’'][ ]?)?{_WORD}(?:(?:\s|\s?-\s?){_WORD}){{0,6}})[.;,]?\Z"
)
ONE_WORD = re.compile(rf"(?P<academic>)(?P<name>[{UPPER}][\w’']{{1,29}})\Z")
"""A name of a single word: some peoples have them."""
SURNAMES = frozenset(
    [
        "nguyen",
        "tran",
        "le",
        "pham",
        "hoang",
        "huynh",
        "phan",
        "vu",
        "vo",
        "dang",
        "bui",
        "do",
        "ho",
        "ngo",
        "duong",
        "ly",
        "dinh",
        "doan",
        "mai",
        "truong",
        "luong",
        "dao",
        "trinh",
        "ha",
        "cao",
        "lam",
        "to",
        "luu",
        "ta",
        "chu",
        "thai",
        "vuong",
        "quach",
        "lai",
        "kieu",
        "tang",
        "chau",
        "phung",
        "nghiem",
        "bach",
        "mac",
        "nong",
        "be",
        "giang",
        "than",
        "tong",
        "khuat",
        "dam",
        "ninh",
        "lu",
        "ma",
        "vi",
        "lo",
        "ban",
        "trieu",
        "hua",
        "sung",
        "vang",
        "giang",
        "thao",
        "hau",
        "may",
        "ho",
        "ksor",
        "rmah",
        "kpa",
        "siu",
        "rcom",
        "nay",
        "y",
        "h",
        "k",
        "a",
        "dieu",
        "thach",
        "son",
        "danh",
        "kim",
        "lieng",
        "ro",
        "cham",
        "quang",
        "cam",
        "la",
        "ca",
        "ba",
        "bh",
    ]
)
"""Folded first words of names, Kinh and other peoples; used only where the layout leaves a doubt."""


def match_person(text: str) -> re.Match[str] | None:
    """The name that the whole of ``text`` is, with groups ``academic`` and ``name``; or ``None``.

    >>> match_person("ThS. Trần Thị Bé")["name"], match_person("K’Brêm") is not None, match_person("ngày 5")
    ('Trần Thị Bé', True, None)
    """
    if len(text) > 60:
        return None
    match = _NAME.match(text)
    if match is None:
        return None
    words = match["name"].split()
    return match if len(words) > 1 or "’" in words[0] or "'" in words[0] else None


def begins_like_surname(word: str) -> bool:
    """Whether a word is one that names begin with."""
    return flatten(word).strip("’'-.") in SURNAMES


def split_people(text: str) -> int | None:
    """Where the second of two names on one line begins, or ``None``: the surname nearest the middle.

    >>> split_people("Nguyễn Văn An Trần Thị Bình")
    14
    """
    words = list(re.finditer(r"\S+", text))
    if len(words) < 4:
        return None
    middle = len(words) / 2
    starts = [
        (abs(k - middle), word.start())
        for k, word in enumerate(words)
        if 2 <= k <= len(words) - 2 and begins_like_surname(word.group())
    ]
    return min(starts)[1] if starts else None
