"""A walk over TOML text: where each key, table and array element stands. Linear in the text, and it never raises.

``tomllib`` gives no positions, and takes quadratic time over a long dotted key. The walk goes first: it refuses what is
too deep, too many or too long, and stops quietly at malformed text, which ``tomllib`` then names.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from typing import TypeAlias

from thidua.canonical import MAX_DEPTH
from thidua.exact import MAX_DIGITS
from thidua.findings import Finding

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root of the data to one value."""

MAX_TOML_VALUES = 50_000
"""Most values, tables and parts of dotted keys that one TOML text may hold; reading takes time for each."""

MAX_BARE = 200
"""Longest value written without quotation marks: numbers, dates, true and false."""

_SPACE = re.compile(r"[ \t]*+")
_BLANK = re.compile(r"[ \t\n]*+")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]++")
_BASIC = re.compile(r'"(?:[^"\\\n]++|\\.)*+"')
_LITERAL = re.compile(r"'[^'\n]*+'")
_ESCAPE_OR_END = re.compile(r'\\.|"""', re.DOTALL)
_BARE = re.compile(r"[^\s,\]}#]++(?: [0-9]{2}:[^\s,\]}#]++)?+")


class _Stop(Exception):  # noqa: N818  # the end of the walk, not an error
    """The walk ends here; with a finding where something is refused."""

    def __init__(self, finding: Finding | None = None, offset: int = 0) -> None:
        super().__init__()
        self.finding = finding
        self.offset = offset


def walk(text: str, each: Callable[[Path, int], object]) -> tuple[Finding, int] | None:
    r"""Call ``each`` with the path and the offset of every key, table and array element, in the order of the text.

    Lines end with a bare newline. A table that several lines speak of is told once per line. Gives what is refused, and
    at which offset: ``too_deep``, ``too_large``, ``number_digits``; or ``None``.

    >>> found = []
    >>> walk("[[sections]]\nmax = 5", lambda path, at: found.append((path, at)))
    >>> found
    [(('sections',), 2), (('sections', 0), 2), (('sections', 0, 'max'), 13)]
    """
    try:
        _Walk(text, each).run()
    except _Stop as stop:
        return None if stop.finding is None else (stop.finding, stop.offset)
    return None


class _Walk:
    def __init__(self, text: str, each: Callable[[Path, int], object]) -> None:
        self.text = text
        self.each = each
        self.at = 0
        self.values = 0
        self.counts: dict[Path, int] = {}

    def run(self) -> None:
        table: Path = ()
        while True:
            self.blank()
            if self.at >= len(self.text):
                return
            if self.text.startswith("[[", self.at):
                self.at += 2
                table = self.header(array=True)
            elif self.text[self.at] == "[":
                self.at += 1
                table = self.header(array=False)
            else:
                self.assignment(table)
            self.line_end()

    def header(self, *, array: bool) -> Path:
        start, parts = self.key()
        self.expect("]]" if array else "]")
        path: Path = ()
        for place, part in enumerate(parts):
            path = (*path, part)
            self.tell(path, start)
            last = place == len(parts) - 1
            if array and last:
                self.counts[path] = self.counts.get(path, 0) + 1
            if path in self.counts:
                path = (*path, self.counts[path] - 1)
                self.tell(path, start)
        self.count(start, len(parts))
        return path

    def assignment(self, table: Path) -> None:
        path = self.keyed(table)
        self.expect("=")
        self.value(path)

    def keyed(self, table: Path) -> Path:
        start, parts = self.key()
        self.count(start, len(parts) - 1)
        path = table
        for part in parts:
            path = (*path, part)
            self.tell(path, start)
        return path

    def key(self) -> tuple[int, list[str]]:
        """A key, its dotted parts; and where it begins."""
        self.space()
        start = self.at
        parts: list[str] = []
        while True:
            parts.append(self.key_part())
            if len(parts) > MAX_DEPTH:
                raise _Stop(Finding.of("too_deep", limit=MAX_DEPTH), start)
            self.space()
            if not self.text.startswith(".", self.at):
                return start, parts
            self.at += 1
            self.space()

    def key_part(self) -> str:
        for pattern in (_BARE_KEY, _BASIC, _LITERAL):
            found = pattern.match(self.text, self.at)
            if found is not None:
                self.at = found.end()
                written = found[0]
                if pattern is _BARE_KEY:
                    return written
                return _unescaped(written) if "\\" in written and pattern is _BASIC else written[1:-1]
        raise _Stop

    def value(self, path: Path) -> None:
        """One value with all inside it; open arrays and inline tables are kept on a stack, not in calls."""
        stack: list[tuple[str, Path, int]] = []
        while True:
            self.space()
            if len(path) > MAX_DEPTH:
                raise _Stop(Finding.of("too_deep", limit=MAX_DEPTH), self.at)
            self.count(self.at)
            opener = self.text[self.at : self.at + 1]
            if opener == "[":
                self.at += 1
                stack.append(("]", path, 0))
            elif opener == "{":
                self.at += 1
                stack.append(("}", path, 0))
            else:
                self.scalar()
                if not stack:
                    return
                self.comma(stack)
            found = self.inside(stack)
            if found is None:
                return
            path = found

    def inside(self, stack: list[tuple[str, Path, int]]) -> Path | None:
        """The path of the next value in the innermost open bracket; closes those that end; ``None`` after the last."""
        while True:
            closer, path, index = stack[-1]
            self.blank()
            if not self.text.startswith(closer, self.at):
                if closer == "}":
                    inner = self.keyed(path)
                    self.expect("=")
                    return inner
                stack[-1] = (closer, path, index + 1)
                self.tell((*path, index), self.at)
                return (*path, index)
            self.at += 1
            stack.pop()
            if not stack:
                return None
            self.comma(stack)

    def comma(self, stack: list[tuple[str, Path, int]]) -> None:
        """After a value: a comma, or the end of the bracket it stands in."""
        self.blank()
        if self.text.startswith(",", self.at):
            self.at += 1
        elif not self.text.startswith(stack[-1][0], self.at):
            raise _Stop

    def scalar(self) -> None:
        text, start = self.text, self.at
        if text.startswith('"""', start):
            self.at = self.long_basic_end(start + 3)
        elif text.startswith("'''", start):
            end = text.find("'''", start + 3)
            if end < 0:
                raise _Stop
            self.at = self.extra_marks(end + 3, "'")
        else:
            pattern = {'"': _BASIC, "'": _LITERAL}.get(text[start : start + 1], _BARE)
            found = pattern.match(text, start)
            if found is None:
                raise _Stop
            if pattern is _BARE and found.end() - start > MAX_BARE:
                raise _Stop(Finding.of("number_digits", digits=MAX_DIGITS), start)
            self.at = found.end()

    def long_basic_end(self, at: int) -> int:
        while True:
            found = _ESCAPE_OR_END.search(self.text, at)
            if found is None:
                raise _Stop
            at = found.end()
            if found[0] == '"""':
                return self.extra_marks(at, '"')

    def extra_marks(self, at: int, mark: str) -> int:
        """A long text may end with one or two quotation marks of its own."""
        most = at + 2
        while at < most and self.text.startswith(mark, at):
            at += 1
        return at

    def space(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def blank(self) -> None:
        """Spaces, line ends and comments."""
        while True:
            found = _BLANK.match(self.text, self.at)
            self.at = found.end() if found else self.at
            if not self.text.startswith("#", self.at):
                return
            end = self.text.find("\n", self.at)
            self.at = len(self.text) if end < 0 else end

    def line_end(self) -> None:
        self.space()
        if self.text.startswith(("#", "\n"), self.at) or self.at >= len(self.text):
            return
        raise _Stop

    def expect(self, mark: str) -> None:
        self.space()
        if not self.text.startswith(mark, self.at):
            raise _Stop
        self.at += len(mark)

    def tell(self, path: Path, offset: int) -> None:
        self.each(path, offset)

    def count(self, offset: int, values: int = 1) -> None:
        self.values += values
        if self.values > MAX_TOML_VALUES:
            raise _Stop(Finding.of("too_large", limit=MAX_TOML_VALUES), offset)


def _unescaped(written: str) -> str:
    try:
        return str(tomllib.loads(f"k = {written}")["k"])
    except tomllib.TOMLDecodeError:
        raise _Stop from None
