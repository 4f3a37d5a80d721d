"""Small damage that has one certain repair: invisible signs, look-alike letters, loose marks, spaced-out words."""

from __future__ import annotations

import re
import unicodedata

from thidua.dispatches.encodings.edits import Edit
from thidua.dispatches.encodings.syllable import MAX_SYLLABLE, cut_syllables, is_syllable

INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
MAX_MARKS = 4
"""Combining marks kept on one letter: Vietnamese has two, and long piles of them would cost quadratic time."""

_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_LETTER = f"[{_LATIN}]"
_MARK = "[\u0300-\u036f]"

ALIKE: dict[str, str] = {
    **dict(zip("авеікмнорстухсѕјһԁԛԝѵ", "abeikmhopctyxcsjhdqwv", strict=True)),
    **dict(zip("АВЕІКМНОРСТУХЅЈԌԚԜѴ", "ABEIKMHOPCTYXSJGQWV", strict=True)),
    **dict(zip("αικνορτυχϲΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aiknoptuxcABEZHIKMNOPTYX", strict=True)),
    **dict(zip("ᴀᴄᴇɪᴋᴍɴᴏᴘꜱᴛᴜᴠᴡᴢ", "aceikmnopstuvwz", strict=True)),
}
"""Letters of other scripts that look like Latin ones → the Latin letter."""

INVISIBLES = frozenset(map(chr, (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF)))
MARKS = frozenset(map(chr, range(0x300, 0x370)))
LOOKALIKES = frozenset(ALIKE)
_BULLETS = "\uf02d\uf0b7\uf0a7\uf0fc\uf0d8\uf076\uf0e8\uf06c\uf06e▪●○◦‣❖➢✓✔►◆■▸∙⁃"
_DIGITS = {char: str(unicodedata.decimal(char)) for char in map(chr, range(0x660, 0x1FC00)) if char.isdecimal()}
EXACT: dict[str, str] = {
    **{"ƣ": "ư", "Ƣ": "Ư", "ð": "đ", "Ð": "Đ", "Ɖ": "Đ", "ɖ": "đ", "ᴠ": "v"},
    **dict.fromkeys(_BULLETS, "•"),
    **_DIGITS,
}
"""Letters that stand for a Vietnamese one in damaged PDF text and old fonts, bullets of symbol fonts, digits."""

_ALIKE_SET = "".join(ALIKE)
_ALIKE_RUN = re.compile(f"(?<={_LETTER})[{_ALIKE_SET}]+|[{_ALIKE_SET}]{{1,8}}(?={_LETTER})")
_GONE = re.compile(rf"[{INVISIBLE}]+")
_BOLD = re.compile(r"\*\*+")
_PILE = re.compile(f"({_MARK}{{{MAX_MARKS}}}){_MARK}+")
_CROWD = re.compile(r"[^\w\s\x00-\x7f]{9,}")
_CLUSTER = re.compile(f"[^\\W\\d_]?{_MARK}+")
_SIMPLE = re.compile(
    "[^\x00-\u024f\u0300-\u036f\u1e00-\u1eff\u2002-\u2027\u2030-\u205e\u20ab\u20ac\u25a0-\u25ff\ufffd]"
)
_LOOSE = re.compile(f"(?<!{_LETTER})({_LETTER}{{1,{MAX_SYLLABLE}}})((?: {{1,2}}{_MARK}{{1,3}})+)")
ANY_LOOSE = re.compile(f" {_MARK}")
_ONE = r"[^\W\d_](?!\S)"
_SPACED = re.compile(rf"(?<!\S){_ONE}(?: {_ONE}){{2,}}(?: {{2,3}}{_ONE}(?: {_ONE})+)*")
ANY_SPACED = re.compile(rf" {_ONE} {_ONE}")
_MAX_SPACED = 160
_MIN_SPACED = 4


def _alike(match: re.Match[str]) -> str:
    return "".join(map(ALIKE.__getitem__, match.group()))


def exact(text: str, chars: set[str]) -> str:
    """``text``, which is made of ``chars``, with the letters of ``EXACT`` replaced."""
    for char in chars & EXACT.keys():
        text = text.replace(char, EXACT[char])
    return text


def compose(text: str) -> str:
    """NFC of ``text``, whose marks come in small piles; signs outside Latin letters and marks stay as they are."""
    if _SIMPLE.search(text) is None:
        return unicodedata.normalize("NFC", text)
    return _CLUSTER.sub(_composed, text)


def _kept(match: re.Match[str]) -> str:
    return match.group(1)


def _thinned(match: re.Match[str]) -> str:
    """A crowd of signs of any script with no more than a few combining ones among them."""
    out: list[str] = []
    marks = 0
    for char in match.group():
        marks += unicodedata.combining(char) > 0
        if marks <= MAX_MARKS or not unicodedata.combining(char):
            out.append(char)
    return "".join(out)


def _unmarked(match: re.Match[str]) -> str:
    """Signs at the beginning of a block without the combining ones, which have no letter to stand on."""
    return "".join(char for char in match.group() if not unicodedata.combining(char))


def foreign(chars: set[str]) -> bool:
    """Whether there are signs other than Latin letters, their marks and common punctuation."""
    return _SIMPLE.search("".join(chars)) is not None


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match.group())


def _tighten(match: re.Match[str]) -> str:
    """A word and the marks that came loose from it: put back where that makes a syllable, else dropped."""
    word = match.group(1)
    for mark in re.findall(_MARK, match.group(2)):
        for at in range(len(word), 0, -1):
            tried = unicodedata.normalize("NFC", word[:at] + mark + word[at:])
            if len(tried) == len(word) and is_syllable(tried):
                word = tried
                break
    return word


def _close_up(match: re.Match[str]) -> str:
    """Words written with a space after every letter, when they are Vietnamese words."""
    found = match.group()
    if len(found) > _MAX_SPACED:
        return found
    words = ["".join(part.split()) for part in re.split(" {2,}", found)]
    if sum(map(len, words)) < _MIN_SPACED:
        return found
    if len(words) == 1:
        words = cut_syllables(words[0]) or words
    known = sum(is_syllable(word) for word in words)
    return " ".join(words) if known * 4 >= len(words) * 3 and max(map(len, words)) > 1 else found


HOMOGLYPHS = Edit(_ALIKE_RUN, _alike)
GONE = Edit(_GONE, "")
BOLD = Edit(_BOLD, "")
PILES = Edit(_PILE, _kept)
LEADING = Edit(re.compile(r"\A[^\w\s\x00-\x7f]+"), _unmarked, selects=True)
CROWDS = Edit(_CROWD, _thinned, selects=True)
CLUSTERS = Edit(_CLUSTER, _composed)
WIDE = Edit(re.compile(r"(?<=[^\s|]) {2}(?=[^\s|])"), " ")
"""Two spaces between words, as justified text has them; three and more part columns."""
LOOSE = Edit(_LOOSE, _tighten, count=64)
SPACED = Edit(_SPACED, _close_up, count=8, selects=True)
