"""A whole explanation and its three readings: text, Markdown, HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from thidua.codes import Lang
from thidua.explain.html import html_lines
from thidua.explain.line import Line
from thidua.explain.words import mark_text, words

__all__ = ["Explanation"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """The tree of lines behind a score or a verdict. It is built from codes and numbers, so it can be rebuilt."""

    top: Line

    def as_data(self) -> dict[str, object]:
        """The tree as data, both languages inside, ready for JSON."""
        return self.top.as_data()

    def lines(self) -> Iterator[tuple[int, Line]]:
        """Every line with its depth, from the top down."""
        stack = [(0, self.top)]
        while stack:
            depth, line = stack.pop()
            yield depth, line
            stack.extend((depth + 1, child) for child in reversed(line.children))

    def text(self, lang: Lang = "vi") -> str:
        """Plain text, two spaces of indent per level."""
        out = []
        for depth, line in self.lines():
            indent = "  " * depth
            maximum = f" / {line.maximum}" if line.maximum else ""
            out.append(f"{indent}{_numbered(line, lang)}: {one_line(line.result.text(lang))}{maximum}")
            out.extend(f"{indent}    {detail}" for detail in _details(line, lang))
        return "\n".join(out)

    def markdown(self, lang: Lang = "vi") -> str:
        """A nested Markdown list; results are bold."""
        out = []
        for depth, line in self.lines():
            indent = "  " * depth
            maximum = f" / {line.maximum}" if line.maximum else ""
            out.append(
                f"{indent}- {_plain(_numbered(line, lang))}: **{_plain(one_line(line.result.text(lang)))}**{maximum}"
            )
            out.extend(f"{indent}  - {_plain(detail)}" for detail in _details(line, lang))
        return "\n".join(out)

    def html(self, lang: Lang = "vi") -> str:
        """Nested ``<details>``: a fragment without scripts or styles, every text escaped."""
        return html_lines(self.top, lang, _numbered, _details)


def _numbered(line: Line, lang: Lang) -> str:
    title = one_line(line.title(lang))
    return f"{one_line(line.code)}. {title}" if line.numbered and line.code != title else title


def _details(line: Line, lang: Lang) -> list[str]:
    out = []
    if line.asked:
        out.append(f"{words('asked', lang)}: {line.asked.text(lang)}")
    out.extend(used.shown(lang) for used in line.facts)
    if line.gap:
        out.append(f"{words('gap', lang)}: {line.gap}")
    out.extend(note.text(lang) for note in line.notes)
    if line.citation:
        out.append(f"{words('source', lang)}: {line.citation.printed(lang)} ({mark_text(line.citation.mark, lang)})")
    return [one_line(detail) for detail in out]


def one_line(text: str) -> str:
    r"""A text without line ends: a label can never begin a line of its own.

    >>> one_line("Tên\n  khác")
    'Tên khác'
    """
    return " ".join(text.split())


_MARKUP = frozenset("\\`*_{}[]<>#|&~!")
_ORDERED = re.compile(r"([0-9]+)([.)])")


def _plain(text: str) -> str:
    """Text that Markdown will not read as markup."""
    escaped = "".join(f"\\{c}" if c in _MARKUP else c for c in text)
    if escaped[:1] in ("-", "+", "="):
        return f"\\{escaped}"
    return _ORDERED.sub(r"\1\\\2", escaped, count=1) if _ORDERED.match(escaped) else escaped
