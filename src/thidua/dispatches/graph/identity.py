"""When two names are of one document: number and symbol, date and issuer compared, never guessed."""

from __future__ import annotations

import re
from functools import lru_cache

from thidua.text import fold

_ORDINAL = re.compile(r"^0+(?=\d)")
_SHORT = {
    "ubnd": "uy ban nhan dan",
    "hdnd": "hoi dong nhan dan",
    "ubmttq": "uy ban mat tran to quoc",
    "tp": "thanh pho",
    "tt": "thi tran",
    "tx": "thi xa",
    "ttg": "thu tuong",
}
_WORD = re.compile(r"[^\W_]+")
_HEADS = re.compile(r"^(?:chu tich|giam doc|bo truong|truong phong) ")
_SHORT_ENOUGH = 300
"""Longest name that is remembered, so that hostile ones cannot fill the memory."""

_YEAR = re.compile(r"/(?:19|20)\d\d/")


def symbol_key(number_symbol: str) -> str:
    """One spelling of a number and symbol: no spaces, no leading zeros, no capitals; diacritics count.

    >>> symbol_key("03 / KH–UBND") == symbol_key("3/KH-UBND"), symbol_key("1/QĐ-A") == symbol_key("1/QD-A")
    (True, False)
    """
    return _symbol(number_symbol) if len(number_symbol) <= _SHORT_ENOUGH else _symbol.__wrapped__(number_symbol)


@lru_cache(maxsize=8_192)
def _symbol(number_symbol: str) -> str:
    even = "".join(number_symbol.split()).replace("–", "-").replace("—", "-").casefold()
    return _ORDINAL.sub("", even)


def has_year(number_symbol: str) -> bool:
    """Whether the number carries its year, as normative documents do."""
    return _YEAR.search(number_symbol) is not None


def issuer_key(issuer: str | None) -> str | None:
    """One spelling of an issuer, abbreviations written out; ``None`` where there is none.

    >>> issuer_key("UBND huyện Phú Khê") == issuer_key("ỦY BAN NHÂN DÂN HUYỆN PHÚ KHÊ")
    True
    """
    if issuer is None:
        return None
    return _issuer(issuer) if len(issuer) <= _SHORT_ENOUGH else _issuer.__wrapped__(issuer)


@lru_cache(maxsize=8_192)
def _issuer(issuer: str) -> str | None:
    found: list[str] = _WORD.findall(fold(issuer))
    words = " ".join(_SHORT.get(word, word) for word in found)
    return _HEADS.sub("", words) or None


def agree(one: str | None, other: str | None) -> bool:
    """Whether two issuers (as ``issuer_key`` spells them) may be one: equal, or one says less than the other.

    >>> agree("uy ban nhan dan huyen", "uy ban nhan dan huyen phu khe"), agree("so noi vu", None)
    (True, True)
    >>> agree("uy ban nhan dan huyen a", "uy ban nhan dan huyen b")
    False
    """
    if one is None or other is None or one == other:
        return True
    these, those = set(one.split()), set(other.split())
    return these <= those or those <= these
