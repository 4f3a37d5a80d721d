"""``thidua demo``: the whole chain on sample data, as a printed report and one HTML page."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from thidua.cli.demo.page import page as html_page
from thidua.cli.demo.report import report
from thidua.cli.demo.story import Story, tell
from thidua.cli.demo.words import word
from thidua.codes import Lang

__all__ = ["Story", "html_page", "report", "run", "tell"]

OK = 0
FAILED = 2


def run(*, page: Path | None, lang: Lang, stdout: TextIO, stderr: TextIO) -> int:
    """Print the report and write the page (not when ``page`` is ``None``); 2 when it cannot be written."""
    story = tell()
    print(report(story, lang), file=stdout)
    if page is None:
        return OK
    try:
        page.write_text(html_page(story, lang), encoding="utf-8", newline="\n")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        print(word("not_written", lang, path=page, reason=reason), file=stderr)
        return FAILED
    print(f"\n{word('written', lang, path=page)}", file=stdout)
    return OK
