"""An explanation as nested HTML details. No scripts, no styles, no outside resources; all text is escaped."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from thidua.codes import Lang
from thidua.explain.line import Line

Title = Callable[[Line, Lang], str]
Details = Callable[[Line, Lang], list[str]]


def html_lines(line: Line, lang: Lang, title: Title, details: Details, *, top: bool = True) -> str:
    """One line and all below it, as ``<details class="line STATUS">``."""
    maximum = f' <span class="max">/ {escape(line.maximum)}</span>' if line.maximum else ""
    head = (
        f'<summary><span class="title">{escape(title(line, lang))}</span> '
        f'<span class="result">{escape(line.result.text(lang))}{maximum}</span></summary>'
    )
    inner = "".join(f"<li>{escape(detail)}</li>" for detail in details(line, lang))
    facts = f"<ul>{inner}</ul>" if inner else ""
    below = "".join(html_lines(child, lang, title, details, top=False) for child in line.children)
    is_open = " open" if top else ""
    return f'<details class="line {escape(line.status)}"{is_open}>{head}{facts}{below}</details>'
