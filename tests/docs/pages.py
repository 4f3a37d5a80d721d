"""Python blocks of the documentation: found, run page by page, and compared with what the page says they print."""

from __future__ import annotations

import contextlib
import doctest
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NO_RUN = "<!-- no-run -->"
OUTPUT = "<!-- output -->"
ARROW = "# -> "
REFRESH = "\nIf that is meant: python tools/page_outputs.py, and read the difference."
TESTED_ELSEWHERE = {"docs/codes.md"}  # its examples raise on purpose: test_codes_page.py


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block: its language, first line in the page, text, and the mark on the line before it."""

    language: str
    line: int
    text: str
    mark: str


def pages() -> list[Path]:
    """Every page whose examples are promises."""
    top = (ROOT / name for name in ("README.md", "README.vi.md", "CONTRIBUTING.md"))
    found = [*top, *sorted((ROOT / "docs").rglob("*.md"))]
    return [page for page in found if page.relative_to(ROOT).as_posix() not in TESTED_ELSEWHERE]


def blocks(page: str) -> Iterator[Block]:
    """The fenced blocks of a page."""
    mark, opened, body, start = "", None, [], 0
    for number, line in enumerate(page.splitlines(), start=1):
        if opened is None and line.startswith("```"):
            opened, body, start = line[3:].strip(), [], number
        elif opened is not None and line == "```":
            yield Block(opened, start, "\n".join(body) + "\n", mark)
            opened, mark = None, ""
        elif opened is not None:
            body.append(line)
        elif line.strip():
            mark = line.strip()
    if opened is not None:
        raise AssertionError(f"line {start}: the block is never closed")


@dataclass(slots=True)
class Ran:
    """What running one page came to."""

    run: int = 0
    skipped: int = 0


def run_page(page: Path) -> Ran:
    """Run the blocks of one page in order, with one namespace; any difference is an ``AssertionError``."""
    names: dict[str, object] = {"__name__": "__page__"}
    ran, printed = Ran(), ""
    for block in blocks(page.read_text(encoding="utf-8")):
        place = f"{page.name}:{block.line}"
        if block.mark == OUTPUT:
            assert printed == block.text, f"{place}: the page says\n{block.text}\nbut it printed\n{printed}{REFRESH}"
            printed = ""
        elif block.language != "python":
            continue
        elif block.mark == NO_RUN:
            ran.skipped += 1
        else:
            assert not printed, f"{place}: the block before printed something that the page does not show:\n{printed}"
            printed = _run(block, names, place)
            ran.run += 1
    assert not printed, f"{page.name}: the last block printed something that the page does not show:\n{printed}"
    return ran


def _run(block: Block, names: dict[str, object], place: str) -> str:
    """Run one block; gives what it printed and the block itself does not state."""
    if block.text.lstrip().startswith(">>>"):
        run_doctest(block, names, place)
        return ""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(block.text, place, "exec"), names)  # noqa: S102  # our own pages
    printed = out.getvalue()
    stated = "".join(line[len(ARROW) :] + "\n" for line in block.text.splitlines() if line.startswith(ARROW))
    if not stated:
        return printed
    assert printed == stated, f"{place}: the block says\n{stated}\nbut it printed\n{printed}"
    return ""


def run_doctest(block: Block, names: dict[str, object], place: str) -> None:
    """Run a block written as a session; a difference is an ``AssertionError``."""
    test = doctest.DocTestParser().get_doctest(block.text, names, place, place, block.line)
    test.globs = names
    report = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    runner.run(test, out=report.write, clear_globs=False)
    assert not runner.failures, f"{place}:\n{report.getvalue()}"
