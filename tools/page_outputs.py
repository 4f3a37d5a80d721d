"""Writes into the documentation what its examples print now: the blocks after ``<!-- output -->``, nothing else.

Usage: ``python tools/page_outputs.py [PAGE...]``; every page without arguments. Read the difference before you keep it:
an output that changed is a change that users see.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from docs.pages import NO_RUN, OUTPUT, blocks, pages, run_doctest  # noqa: E402


def refreshed(page: Path) -> str:
    """The text of a page with its outputs as they are now."""
    text = page.read_text(encoding="utf-8")
    lines = text.splitlines()
    names: dict[str, object] = {"__name__": "__page__"}
    printed, shift = "", 0
    for block in blocks(text):
        if block.mark == OUTPUT:
            first = block.line + shift
            count = next(i for i, line in enumerate(lines[first:]) if line.startswith("```"))
            new = printed.splitlines()
            lines[first : first + count] = new
            shift += len(new) - count
        elif block.language == "python" and block.mark != NO_RUN:
            if block.text.lstrip().startswith(">>>"):
                run_doctest(block, names, f"{page.name}:{block.line}")
                continue
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(block.text, f"{page.name}:{block.line}", "exec"), names)  # noqa: S102  # our own pages
            printed = out.getvalue()
    return "\n".join(lines) + "\n"


def main() -> None:
    """Rewrite the pages whose outputs changed, and name them; files that examples write go to a temporary folder."""
    chosen = [Path(name).resolve() for name in sys.argv[1:]] or pages()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        rewrite(chosen)


def rewrite(chosen: list[Path]) -> None:
    """Rewrite these pages where their outputs changed."""
    for page in chosen:
        before = page.read_text(encoding="utf-8")
        if OUTPUT in before and (after := refreshed(page)) != before:
            page.write_text(after, encoding="utf-8")
            print(f"refreshed: {page.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
