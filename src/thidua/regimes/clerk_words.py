"""How decisions word awards and issuers: from the words of a subject or a header to the codes of the tables."""

from __future__ import annotations

import re

from thidua.awards.case import LevelCode
from thidua.text import fold

_GIVES = re.compile(r"(?:ve )?(?:viec )?(?:tang thuong|truy tang|tang|cong nhan|phong tang)\b")
_STOP = re.compile(
    r"\b(?:de nghi|thanh lap|ban hanh|xet|hoi dong|quy che|quy dinh|theo doi|huy bo|thu hoi|uy quyen|muc tien)\b"
)
_NAMES = (
    ("bkttg", r"bang khen cua thu tuong(?: chinh phu)?"),
    ("bk", r"bang khen"),
    ("gk", r"giay khen"),
    ("cocp", r"co thi dua cua chinh phu"),
    ("cstdtq", r"chien si thi dua toan quoc"),
    ("cstdb", r"chien si thi dua cap (?:tinh|bo)"),
    ("cstdcs", r"chien si thi dua co so"),
    ("ttldxs", r"tap the lao dong xuat sac"),
    ("ttldtt", r"tap the lao dong tien tien"),
    ("ldtt", r"(?<!tap the )lao dong tien tien"),
)
_AWARDS = tuple((code, re.compile(rf"\b{pattern}\b")) for code, pattern in _NAMES)
_COMMITTEE = r"(?:chu tich )?(?:ubnd|uy ban nhan dan) "
_ISSUERS: tuple[tuple[str, LevelCode, re.Pattern[str]], ...] = (
    ("commune_chair", "commune", re.compile(_COMMITTEE + r"(?:xa|phuong|thi tran|dac khu) [a-z0-9]")),
    ("district_chair", "district", re.compile(_COMMITTEE + r"(?:huyen|quan|thi xa) [a-z0-9]")),
    ("provincial_chair", "province", re.compile(_COMMITTEE + r"(?:tinh [a-z]|thanh pho (?:ha noi|ho chi minh)\Z)")),
    ("prime_minister", "central", re.compile(r"thu tuong(?: chinh phu)?\Z")),
    (
        "minister",
        "central",
        re.compile(r"bo (?:noi vu|tai chinh|y te|giao duc|cong thuong|tu phap|xay dung|ngoai giao)\b"),
    ),
)


def issuer_named(name: str) -> tuple[str, LevelCode] | None:
    """The kind and level of an issuer, where its name is plain; a city may be of two levels and is left open.

    >>> issuer_named("ỦY BAN NHÂN DÂN XÃ AN BÌNH"), issuer_named("UBND thành phố Vinh")
    (('commune_chair', 'commune'), None)
    """
    words = fold(name[:300])
    return next(((kind, level) for kind, level, pattern in _ISSUERS if pattern.match(words)), None)


def awards_named(subject: str) -> tuple[str, ...]:
    """The awards a decision gives, by the words of its subject; none where it does anything else than give.

    >>> awards_named("Về việc tặng Giấy khen cho các tập thể"), awards_named("thành lập Hội đồng xét tặng Giấy khen")
    (('gk',), ())
    """
    words = fold(subject[:300])
    if not _GIVES.match(words) or _STOP.search(words):
        return ()
    found = [code for code, pattern in _AWARDS if pattern.search(words)]
    return tuple(code for code in found if code != "bk" or "bkttg" not in found)
