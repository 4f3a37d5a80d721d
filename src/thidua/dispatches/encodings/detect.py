"""Which encoding a line is in: each word is read both ways, and the reading that makes syllables wins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from thidua.dispatches.encodings import tcvn3, vni
from thidua.dispatches.encodings.syllable import bare_syllable, is_syllable

Encoding = Literal["unicode", "tcvn3", "vni"]
Legacy = Literal["tcvn3", "vni"]

_TOKEN = re.compile(r"[A-Za-z\xa1-\xff]+")
_BEYOND = re.compile(r"[^\W\d_\x00-\xff]")
_WRAPPED = re.compile(r"^[«»§©®·¡¿¨´¸¹ª]+|[«»§©®·¨´¸¹ª]+$")
_ABBREVIATION = re.compile(r"[A-Z]*Đ[A-ZĐƯ]*\Z")
_ORPHAN = re.compile(rf"(?<![AEOUYaeouyÔôÖö])[{vni.MARKS}]")
_MIN_STRONG = 2
_MAX_LENGTH = 4_000
"""A line is judged by its first characters; what follows is in the same encoding."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The encoding a line shows, and whether that is certain enough to decode it.

    ``unicode`` that is not certain: every word could be either; the lines around it decide.
    """

    encoding: Encoding
    certain: bool = True


@dataclass(slots=True)
class _Count:
    good: int = 0
    strong: int = 0
    bad: int = 0
    lost: int = 0


UNICODE = Verdict("unicode")


def detect(line: str, hint: Encoding = "unicode") -> Verdict:
    """The encoding of one line; ``hint`` is what other lines of the same document were found to be in.

    Certain: at least two words (with the hint, one) that are Vietnamese syllables in that encoding and none as
    they stand, and nearly no word that speaks against it. Less than that is ``certain=False``: leave it alone.

    >>> detect("Uû ban nh©n d©n"), detect("UÛy ban nhaân daân").encoding
    (Verdict(encoding='tcvn3', certain=True), 'vni')
    >>> detect("Hoà An, là xã có ít hộ").encoding, detect("© 2024 «Café Noël» à la crème").encoding
    ('unicode', 'unicode')
    """
    head = line[:_MAX_LENGTH]
    if head.isascii() or _BEYOND.search(head):
        return UNICODE
    tokens = [m.group() for m in _TOKEN.finditer(head)]
    marked = [token for token in tokens if not token.isascii() and len(token) > 1]
    if not marked:
        return UNICODE
    plain = [token for token in tokens if token.isascii() and len(token) > 1 and not token.isupper()]
    local = sum(map(bare_syllable, plain))
    found = {name: _count(marked, name) for name in ("tcvn3", "vni")}
    best: Legacy = "vni" if _weight(found["vni"], hint == "vni") > _weight(found["tcvn3"], hint == "tcvn3") else "tcvn3"
    other: Legacy = "tcvn3" if best == "vni" else "vni"
    count = found[best]
    if not count.strong:
        return Verdict("unicode", certain=hint != best or not count.good or bool(count.bad or count.lost))
    enough = 1 if hint == best else _MIN_STRONG
    clear = count.strong > found[other].strong or hint == best
    against = count.bad + 2 * count.lost
    if count.strong >= enough and clear and 4 * against <= count.good and 2 * local >= len(plain):
        return Verdict(best)
    if count.strong >= _MIN_STRONG and count.strong > against and 2 * local >= len(plain):
        return Verdict(best, certain=False)
    return UNICODE


def read_as(token: str, encoding: Legacy) -> str | None:
    """The token in Unicode when it is possible in that encoding, else ``None``."""
    if encoding == "tcvn3":
        return token.translate(tcvn3.TABLE) if all(c.isascii() or ord(c) in tcvn3.TABLE for c in token) else None
    return None if _ORPHAN.search(token) or _foreign(token) else vni.decode(token)


def _foreign(token: str) -> bool:
    return any(not c.isascii() and c not in vni.TABLE and c not in vni.MARKS for c in token)


def _count(tokens: list[str], encoding: Legacy) -> _Count:
    count = _Count()
    for token in tokens:
        stands = is_syllable(_WRAPPED.sub("", token.replace("\xad", "")))
        read = read_as(token, encoding)
        if read is not None and (is_syllable(read) or _ABBREVIATION.match(read)):
            count.good += 1
            count.strong += not stands
        elif stands:
            count.lost += 1
        else:
            count.bad += 1
    return count


def _weight(count: _Count, hinted: bool) -> tuple[int, bool]:
    return count.strong - count.bad - 2 * count.lost, hinted
