"""The written Vietnamese syllable: onset, rhyme, tone. It tells Vietnamese from what only looks like it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_SYLLABLE = 7
"""Letters of the longest written syllable, “nghiêng”."""

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VOWELS = frozenset("aeiouy")
_STOP_TONES = "\u0301\u0323"
_RHYMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
    " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
    " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
    " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc"
    " oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
    " u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut"
    " uy uya uych uyên uyêt uynh uyn uyp uyt uyu"
    " ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"
    " êng êu êt"
)
_ONSET = "(?:(?:ngh|gh|k)(?=[eêiy])|(?:ng|g|c)(?![eêiy])|nh|ch|gi|kh|ph|qu|th|tr|b|d|đ|h|l|m|n|p|r|s|t|v|x)?"
_RHYME = "|".join(sorted(set(_RHYMES.split()), key=len, reverse=True))
_SYLLABLE = re.compile(rf"{_ONSET}(?:{_RHYME})|qu(?:ynh|ych|yt|yn|yu|yp)|gi[mn]?")
_PLAIN = re.compile(
    "".join(
        c for c in unicodedata.normalize("NFD", _SYLLABLE.pattern.replace("đ", "d")) if not unicodedata.combining(c)
    )
)
_STOP = re.compile(r"(?:c|ch|p|t)\Z")


@lru_cache(maxsize=16_384)
def is_syllable(word: str) -> bool:
    """Whether ``word`` can be one written syllable of Vietnamese, tone included, in any case.

    A rhyme that ends in a stop (c, ch, p, t) needs the acute or the dot below, so “các” is one, “cac” is not.

    >>> [word for word in ("Nghiêng", "các", "cac", "uỷ", "daân", "school") if is_syllable(word)]
    ['Nghiêng', 'các', 'uỷ']
    """
    if len(word) > 2 * MAX_SYLLABLE:
        return False
    tone, bare = _tone(word)
    return tone is not None and _fits(bare, tone)


def bare_syllable(word: str) -> bool:
    """Whether ``word`` could be a syllable that has lost its tone, or all its diacritics: “các”, “cac”, “huyen”.

    >>> bare_syllable("cac"), bare_syllable("huyen"), bare_syllable("with")
    (True, True, False)
    """
    if len(word) > MAX_SYLLABLE:
        return False
    low = word.lower()
    return _SYLLABLE.fullmatch(low) is not None or _PLAIN.fullmatch(low) is not None


def cut_syllables(letters: str) -> list[str] | None:
    """The fewest syllables that make up ``letters``, or ``None``.

    >>> cut_syllables("CHÍNHPHỦ"), cut_syllables("Straße")
    (['CHÍNH', 'PHỦ'], None)
    """
    best: list[list[str] | None] = [[]]
    for end in range(1, len(letters) + 1):
        found: list[str] | None = None
        for start in range(max(0, end - MAX_SYLLABLE), end):
            before = best[start]
            piece = letters[start:end]
            if before is not None and is_syllable(piece) and (found is None or len(before) + 1 < len(found)):
                found = [*before, piece]
        best.append(found)
    return best[-1]


def _tone(word: str) -> tuple[str | None, str]:
    """The tone mark, or none, and the word without it; ``None`` for two of them, or one on a consonant."""
    tone, bare, base = "", "", ""
    for char in unicodedata.normalize("NFD", word.lower()):
        if char in _TONES:
            if tone or base not in _VOWELS:
                return None, ""
            tone = char
        else:
            bare += char
            base = char if char.isalpha() else base
    return tone, unicodedata.normalize("NFC", bare)


def _fits(bare: str, tone: str) -> bool:
    if _SYLLABLE.fullmatch(bare) is None:
        return False
    return _STOP.search(bare) is None or (tone != "" and tone in _STOP_TONES)
