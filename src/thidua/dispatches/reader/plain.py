"""Patterns for running text, and the same patterns for text that has lost its diacritics."""

from __future__ import annotations

import re
from functools import lru_cache

from thidua.dispatches.normal import flatten

_UNFOLDED = re.compile(r"\\.|[^\\]+", re.DOTALL)


class Spoken:
    """A pattern over Vietnamese words; where the text has no diacritics, neither has the pattern.

    In accented text “ve” or “tai” may be other words; in text without any diacritics there is nothing else to
    go by.
    """

    def __init__(self, pattern: str) -> None:
        self.accented = re.compile(pattern)
        self.bare = re.compile(_bare(pattern))

    def over(self, text: str) -> re.Pattern[str]:
        """The pattern to use over ``text``."""
        return self.bare if is_bare(text) else self.accented


@lru_cache(maxsize=256)
def is_bare(text: str) -> bool:
    """Whether the first thousand characters have no letter with a diacritic.

    >>> is_bare("Can cu Luat so 5"), is_bare("Căn cứ")
    (True, False)
    """
    return not any(c.isalpha() and not c.isascii() for c in text[:1_000])


def _bare(pattern: str) -> str:
    def one(match: re.Match[str]) -> str:
        found = match.group()
        if found.startswith("\\"):
            return found
        return "".join(flatten(c).upper() if c.isupper() else flatten(c) if c.isalpha() else c for c in found)

    return _UNFOLDED.sub(one, pattern)
