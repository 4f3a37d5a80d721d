"""Which bodies the groups of a symbol stand for, and which sort of body a name names."""

from __future__ import annotations

import re

_UBND = ("ubnd", "uy ban nhan dan")
_PARTY_DISTRICT = ("huyen uy", "dang bo huyen", "bch huyen", "huyen")
_GROUPS: dict[str, tuple[str, ...]] = {
    "UBND": _UBND, "UB": ("ubnd", "uy ban"), "CTUBND": _UBND, "VPUBND": ("van phong", *_UBND),
    "HĐND": ("hdnd", "hoi dong nhan dan"), "TTHĐND": ("hdnd", "hoi dong nhan dan"),
    "TTg": ("thu tuong",), "CTN": ("chu tich nuoc",), "VPCP": ("van phong chinh phu",),
    "BNV": ("noi vu",), "BGDĐT": ("giao duc",), "BTC": ("tai chinh", "to chuc"), "BYT": ("y te",),
    "BCA": ("cong an",), "BQP": ("quoc phong",), "BTP": ("tu phap",), "BTTTT": ("thong tin",),
    "BVHTTDL": ("van hoa",), "BLĐTBXH": ("lao dong",), "BKHĐT": ("ke hoach",), "BKHCN": ("khoa hoc",),
    "BXD": ("xay dung",), "BGTVT": ("giao thong",), "BCT": ("cong thuong", "chinh tri", "cong ty"),
    "BNNPTNT": ("nong nghiep",), "BNNMT": ("nong nghiep",), "BTNMT": ("tai nguyen",), "BNG": ("ngoai giao",),
    "SNV": ("noi vu",), "SGDĐT": ("giao duc",), "SGD": ("giao duc",), "GDĐT": ("giao duc",), "SYT": ("y te",),
    "STC": ("tai chinh",), "STTTT": ("thong tin",), "SVHTTDL": ("van hoa",), "SVHTT": ("van hoa",),
    "SLĐTBXH": ("lao dong",), "SKHĐT": ("ke hoach",), "SXD": ("xay dung",), "SCT": ("cong thuong",),
    "SNNPTNT": ("nong nghiep",), "SNNMT": ("nong nghiep",), "STNMT": ("tai nguyen",), "STP": ("tu phap",),
    "SKHCN": ("khoa hoc",), "SGTVT": ("giao thong",), "SDL": ("du lich",), "SNgV": ("ngoai vu",),
    "PNV": ("noi vu",), "PGDĐT": ("giao duc",), "PGD": ("giao duc", "giao dich"), "PVHTT": ("van hoa",),
    "VHTT": ("van hoa",), "PTCKH": ("tai chinh",),
    "HU": _PARTY_DISTRICT, "QU": ("quan uy", "quan"), "ThU": ("thi uy", "thanh uy", "thi xa", "thanh pho"),
    "TXU": ("thi uy", "thi xa"), "TU": ("tinh uy", "thanh uy", "dang bo tinh", "tinh", "thanh pho"),
    "ĐU": ("dang uy", "dang bo"), "CB": ("chi bo",), "VPTW": ("van phong",),
    "TLĐ": ("tong lien doan", "doan chu tich"), "LĐLĐ": ("lien doan lao dong", "ldld"), "CĐCS": ("cong doan",),
    "TWĐTN": ("doan",), "ĐTN": ("doan",),
    "BTĐKT": ("thi dua",), "HĐTĐKT": ("thi dua",), "BTV": ("thuong vu", "btv"), "BCĐ": ("chi dao", "bcd"),
    "MTTQ": ("mat tran", "mttq"), "UBMTTQ": ("mat tran", "mttq"), "LHPN": ("phu nu", "lhpn"),
    "HLHPN": ("phu nu", "lhpn"), "HPN": ("phu nu", "lhpn"), "HND": ("nong dan", "hdnd", "hoi dong nhan dan"),
    "HCCB": ("cuu chien binh", "ccb"),
}  # fmt: skip

_NORMAL = {re.sub(r"[&.]", "", group).casefold(): words for group, words in _GROUPS.items()}

_FIELDS = frozenset(
    (
        *("noi vu", "giao duc", "tai chinh", "y te", "quoc phong", "tu phap", "thong tin", "van hoa", "lao dong"),
        *("ke hoach", "khoa hoc", "xay dung", "giao thong", "cong thuong", "nong nghiep", "tai nguyen", "ngoai giao"),
        *("du lich", "ngoai vu"),
    )
)
_OTHERWISE = frozenset(("btc", "bct", "pgd"))
_SORTS = (
    ("committee", r"(?:chu tich )?(?:ubnd|uy ban nhan dan)\b"),
    ("council", r"(?:thuong truc )?(?:hdnd|hoi dong nhan dan)\b"),
    ("prime_minister", r"thu tuong\b"),
    ("government", r"chinh phu\b"),
    ("ministry", r"bo (?!chi huy|tu lenh|phan|chinh tri)[a-z]"),
    ("department", r"so [a-z]"),
    ("division", r"phong [a-z]"),
    ("office", r"van phong\b"),
    ("party", r"(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chi bo|dang bo|ban chap hanh dang bo)\b"),
    ("union", r"(?:cong doan|lien doan lao dong|ldld|tong lien doan)\b"),
    ("front", r"(?:uy ban (?:mttq|mat tran)|ubmttq|mat tran|mttq)\b"),
    ("organisation", r"hoi (?:lien hiep phu nu|lhpn|nong dan|cuu chien binh)\b"),
    ("youth", r"(?:tinh doan|huyen doan|doan (?:tncs|thanh))\b"),
    ("unit", r"(?:truong|trung tam|benh vien|tram y te|chi cuc|cuc|tong cuc|cong ty|tong cong ty|tap doan)\b"),
)  # fmt: skip
_SORT = tuple((sort, re.compile(pattern)) for sort, pattern in _SORTS)


def words_of(group: str) -> tuple[str, ...] | None:
    """What the name of the body behind that group says, folded; ``None`` for a group nobody knows.

    >>> words_of("SGD&ĐT"), words_of("EVNCPC")
    (('giao duc',), None)
    """
    if group == "CP":
        return ("chinh phu",)
    return _NORMAL.get(re.sub(r"[&.]", "", group).casefold())


def tier_of(group: str) -> str | None:
    """The sort of body a group for one field of work belongs to, by its first letter; else ``None``.

    >>> tier_of("SNV"), tier_of("PNV"), tier_of("UBND")
    ('department', 'division', None)
    """
    key = re.sub(r"[&.]", "", group).casefold()
    thematic = key in _NORMAL and key not in _OTHERWISE and _NORMAL[key][0] in _FIELDS
    return {"b": "ministry", "s": "department", "p": "division"}.get(key[:1]) if thematic else None


def sort_of(name: str) -> str | None:
    """The sort of body a folded name begins with; ``None`` when that is not plain.

    >>> sort_of("phong van hoa thong tin huyen van lam"), sort_of("hoi dong thi dua")
    ('division', None)
    """
    return next((sort for sort, pattern in _SORT if pattern.match(name)), None)
