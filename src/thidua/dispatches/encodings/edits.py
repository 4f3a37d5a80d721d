"""Edits: what to replace in a text by what, done fast, or done again with the origin of every character."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

Replacement = Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Edit:
    """Every match of ``pattern``, at most ``count`` of them in one block (0: all), becomes ``replacement``.

    ``selects``: the replacement is some of the characters of the match, so each keeps its own place.
    """

    pattern: re.Pattern[str]
    replacement: str | Replacement
    count: int = 0
    selects: bool = False

    def apply(self, text: str) -> str:
        """``text`` after the edit."""
        return self.pattern.sub(self.replacement, text, count=self.count)

    def trace(self, traced: Traced) -> Traced:
        """The same, with the origin of every character."""
        text, starts, ends = traced.text, traced.starts, traced.ends
        out: list[str] = []
        new_starts: list[int] = []
        new_ends: list[int] = []
        last = 0
        replace = self.replacement
        matches = self.pattern.finditer(text)
        for match in islice(matches, self.count) if self.count else matches:
            new = replace if isinstance(replace, str) else replace(match)
            a, b = match.span()
            if len(new) == b - a:
                out += text[last:a], new
                new_starts += starts[last:b]
                new_ends += ends[last:b]
            else:
                out += text[last:a], new
                new_starts += starts[last:a]
                new_ends += ends[last:a]
                if self.selects:
                    places = _places(new, match.group())
                    new_starts += [starts[a + k] for k in places]
                    new_ends += [ends[a + k] for k in places]
                elif len(new) == 1:
                    new_starts.append(starts[a])
                    new_ends.append(ends[b - 1])
                elif new:
                    new_starts += [starts[a]] * len(new)
                    new_ends += [ends[b - 1]] * len(new)
            last = b
        if last == 0:
            return traced
        out.append(text[last:])
        new_starts += starts[last:]
        new_ends += ends[last:]
        return Traced("".join(out), new_starts, new_ends)


@dataclass(frozen=True, slots=True)
class Traced:
    """A text, and for each of its characters where it starts and ends in the text it came from."""

    text: str
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> Traced:
        """``text`` as it stands."""
        return cls(text, list(range(len(text))), list(range(1, len(text) + 1)))

    def translated(self, text: str) -> Traced:
        """Another text of the same length in the same places."""
        return Traced(text, self.starts, self.ends)


def _places(chosen: str, found: str) -> list[int]:
    places: list[int] = []
    at = -1
    for char in chosen:
        at = found.index(char, at + 1)
        places.append(at)
    return places
