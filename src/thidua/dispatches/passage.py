"""A passage: some lines of the text joined to one string, each position leading back to the original."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from thidua.dispatches.normal import NormalText

_SPACES = re.compile(r"\s{2,}|[^\S ]")


@dataclass(frozen=True, slots=True)
class Line:
    """A trimmed stretch of the normalised text; ``after_blank`` when a blank line precedes."""

    start: int
    end: int
    after_blank: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines joined by single spaces; ``text`` and ``flat`` have the same positions."""

    text: str
    flat: str
    source: NormalText
    _starts: tuple[int, ...]
    _lines: tuple[Line, ...]

    @classmethod
    def of(cls, source: NormalText, lines: Iterable[Line]) -> Passage:
        """The passage that these lines make."""
        kept = tuple(lines)
        starts: list[int] = []
        size = 0
        for line in kept:
            starts.append(size)
            size += line.end - line.start + 1
        text = " ".join(source.text[line.start : line.end] for line in kept)
        flat = " ".join(source.flat[line.start : line.end] for line in kept)
        return cls(text, flat, source, tuple(starts), kept)

    def value(self, start: int, end: int) -> str:
        """The words between two positions, with single spaces."""
        return squeeze(self.text[start:end])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets of these words in the original text."""
        if not self._lines:
            return (0, 0)
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if end <= start:
            first = self.source.span(self._back(start), self._back(start))[0]
            return (first, first)
        return (
            self.source.span(self._back(start), self._back(start) + 1)[0],
            self.source.span(self._back(end - 1), self._back(end - 1) + 1)[1],
        )

    def _back(self, at: int) -> int:
        k = max(0, bisect_right(self._starts, at) - 1)
        line = self._lines[k]
        return min(line.start + at - self._starts[k], line.end)


def squeeze(text: str) -> str:
    r"""Single spaces inside, none around.

    >>> squeeze("  Ủy ban\n nhân dân ")
    'Ủy ban nhân dân'
    """
    return _SPACES.sub(" ", text).strip()
