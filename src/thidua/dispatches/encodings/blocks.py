"""A long text in blocks: each is put right on its own, and traced back only when somebody asks where."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from thidua.dispatches.encodings import markup, repairs, tcvn3, vni
from thidua.dispatches.encodings.edits import Edit, Traced
from thidua.dispatches.encodings.stretches import Stretch

BLOCK = 2_048
_LONGEST = 2 * BLOCK
_KEPT = 16
_VNI = Edit(vni.LETTER, vni.letter)
_UNSURE = repairs.INVISIBLES | repairs.MARKS | frozenset("*") | frozenset(repairs.EXACT)
"""What an entity may turn out to be."""
_HEAVY = 5
_FEW = 40
"""Blocks with more look-alikes than this, and one in five, are in another script."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What is known about the whole text before its blocks are put right."""

    html: bool = False
    entities: bool = True
    stretches: tuple[Stretch, ...] = ()

    def within(self, start: int, end: int) -> tuple[Stretch, ...]:
        """The parts of the stretches between two positions, as positions from ``start``."""
        if not self.stretches:
            return ()
        k = bisect_right(self.stretches, start, key=lambda s: s.end)
        found: list[Stretch] = []
        while k < len(self.stretches) and self.stretches[k].start < end:
            s = self.stretches[k]
            found.append(Stretch(max(s.start, start) - start, min(s.end, end) - start, s.encoding))
            k += 1
        return tuple(found)


def blocks_of(text: str, *, html: bool) -> Iterator[tuple[int, int]]:
    """Where blocks start and end: at a line end if there is one, never before a combining mark."""
    start, size = 0, len(text)
    while start < size:
        end = min(size, start + _LONGEST)
        if end < size:
            end = _cut(text, start, end, html=html)
        yield start, end
        start = end


def _cut(text: str, start: int, end: int, *, html: bool) -> int:
    at = text.rfind("\n", start + BLOCK, end)
    at = text.rfind(" ", start + BLOCK, end) if at < 0 else at
    cut = end if at < 0 else at + 1
    if html:
        opened = text.rfind("<", max(start + BLOCK, cut - 600), cut)
        if opened > text.rfind(">", start, cut):
            cut = opened
    low = max(start + BLOCK, cut - 16)
    while cut > low and ("\u0300" <= text[cut] <= "\u036f" or text[cut] in " *\xad" or text[cut - 1] in "&*\xad"):
        cut -= 1
    return cut


def _edits(text: str, rules: Rules, chars: set[str]) -> list[Edit]:
    """What there is to do before marks are composed, by the characters that occur."""
    edits: list[Edit] = []
    if rules.html and "<" in chars:
        edits.append(markup.TAGS)
    if rules.entities and "&" in chars:
        edits.append(markup.ENTITIES)
        chars |= _UNSURE
    if not chars.isdisjoint(repairs.INVISIBLES):
        edits.append(repairs.GONE)
    if "*" in chars:
        edits.append(repairs.BOLD)
    if not chars.isdisjoint(repairs.MARKS):
        edits.append(repairs.PILES)
    if unicodedata.combining(text[:1] or " "):
        edits.append(repairs.LEADING)
    if repairs.foreign(chars):
        edits.append(repairs.CROWDS)
    alike = chars & repairs.LOOKALIKES
    if alike and sum(map(text.count, alike)) < max(_FEW, len(text) // _HEAVY):
        edits.append(repairs.HOMOGLYPHS)
    return edits


def render(text: str, rules: Rules, stretches: tuple[Stretch, ...] = ()) -> str:
    """The block ``text`` put right."""
    out = text
    if stretches:
        out = "".join(_decoded(piece, encoding) for piece, encoding in _split(text, stretches))
    chars = set(out)
    for edit in _edits(out, rules, chars):
        out = edit.apply(out)
    out = repairs.exact(out, chars)
    if not chars.isdisjoint(repairs.MARKS):
        out = repairs.compose(out)
        out = repairs.LOOSE.apply(out) if repairs.ANY_LOOSE.search(out) else out
    out = repairs.SPACED.apply(out) if repairs.ANY_SPACED.search(out) else out
    return repairs.WIDE.apply(out) if "  " in out else out


def trace(text: str, rules: Rules, stretches: tuple[Stretch, ...] = ()) -> Traced:
    """The same text as ``render`` gives, with the origin of every character."""
    traced = _decoded_traced(text, stretches) if stretches else Traced.of(text)
    chars = set(traced.text)
    for edit in _edits(traced.text, rules, chars):
        traced = edit.trace(traced)
    traced = traced.translated(repairs.exact(traced.text, chars))
    if not chars.isdisjoint(repairs.MARKS):
        traced = repairs.CLUSTERS.trace(traced)
        traced = repairs.LOOSE.trace(traced) if repairs.ANY_LOOSE.search(traced.text) else traced
    traced = repairs.SPACED.trace(traced) if repairs.ANY_SPACED.search(traced.text) else traced
    return repairs.WIDE.trace(traced) if "  " in traced.text else traced


def _split(text: str, stretches: tuple[Stretch, ...]) -> Iterator[tuple[str, str]]:
    last = 0
    for s in stretches:
        yield text[last : s.start], "unicode"
        yield text[s.start : s.end], s.encoding
        last = s.end
    yield text[last:], "unicode"


def _decoded(piece: str, encoding: str) -> str:
    if encoding == "tcvn3":
        return tcvn3.decode(piece)
    return _VNI.apply(piece) if encoding == "vni" else piece


def _decoded_traced(text: str, stretches: tuple[Stretch, ...]) -> Traced:
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for piece, encoding in _split(text, stretches):
        part = Traced.of(piece)
        part = _VNI.trace(part) if encoding == "vni" else part.translated(_decoded(piece, encoding))
        parts.append(part.text)
        starts.extend(at + k for k in part.starts)
        ends.extend(at + k for k in part.ends)
        at += len(piece)
    return Traced("".join(parts), starts, ends)


@dataclass(frozen=True, slots=True, eq=False)
class Origins:
    """Where the blocks of a text came from; a block is traced when it is asked about, the last few are kept."""

    source: str
    rules: Rules
    starts: array[int]
    """Where each block starts in the text put right, and one more: its length."""
    origins: array[int]
    """The same in the source."""
    same: bytearray
    """Per block 1 if nothing was changed in it."""
    _kept: dict[int, Traced] = field(default_factory=dict[int, Traced])

    def first(self, at: int) -> int:
        """Where the character at ``at`` starts in the source."""
        if at >= self.starts[-1]:
            return self.origins[-1]
        k = max(0, bisect_right(self.starts, at) - 1)
        within = at - self.starts[k]
        return self.origins[k] + (within if self.same[k] else self._traced(k).starts[within])

    def last(self, end: int) -> int:
        """Where the character before ``end`` ends in the source."""
        if end <= 0:
            return self.origins[0]
        if end > self.starts[-1]:
            return self.origins[-1]
        k = bisect_left(self.starts, end) - 1
        within = end - self.starts[k]
        return self.origins[k] + (within if self.same[k] else self._traced(k).ends[within - 1])

    def _traced(self, k: int) -> Traced:
        kept = self._kept.get(k)
        if kept is None:
            a, b = self.origins[k], self.origins[k + 1]
            kept = trace(self.source[a:b], self.rules, self.rules.within(a, b))
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[k] = kept
        return kept
