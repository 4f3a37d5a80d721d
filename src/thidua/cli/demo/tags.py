"""Small pieces of HTML. What goes in as text is escaped here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from thidua.codes import Lang

Rows = Iterable[tuple[str, str]]
"""Names and values, both already HTML."""


def text(value: object) -> str:
    """Text as HTML."""
    return escape(str(value))


def tag(name: str, inner: str = "", **attributes: object) -> str:
    """An element; ``class_`` is the class, ``data_label`` becomes ``data-label``; inner is HTML."""
    pairs = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{pairs}>{inner}</{name}>"


def definitions(rows: Rows, **attributes: object) -> str:
    """A definition list."""
    inner = "".join(tag("div", tag("dt", name) + tag("dd", value)) for name, value in rows)
    return tag("dl", inner, **attributes)


def bullets(items: Iterable[str], **attributes: object) -> str:
    """A list of pieces of HTML; nothing when there are none."""
    inner = "".join(tag("li", item) for item in items)
    return tag("ul", inner, **attributes) if inner else ""


def as_printed(value: object, lang: Lang) -> str:
    """Vietnamese words quoted from a source, marked as such on an English page."""
    return text(value) if lang == "vi" else tag("span", text(value), lang="vi")


def table(caption: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]], *, class_: str) -> str:
    """A table that turns into cards on a phone: every cell carries the name of its column.

    The roles keep it a table for a screen reader when the style changes its display. The second cell is the heading of
    its row. All pieces but the heads and the caption are HTML.
    """
    top = "".join(tag("th", text(head), scope="col", role="columnheader") for head in heads)
    body = "".join(tag("tr", _cells(heads, row), role="row") for row in rows)
    inner = (
        tag("caption", text(caption))
        + tag("thead", tag("tr", top, role="row"), role="rowgroup")
        + tag("tbody", body, role="rowgroup")
    )
    return tag("table", inner, class_=class_, role="table")


def _cells(heads: tuple[str, ...], row: tuple[str, ...]) -> str:
    out = []
    for column, (head, cell) in enumerate(zip(heads, row, strict=True)):
        inner = tag("span", cell, class_="cell")
        if column == 1:
            out.append(tag("th", inner, scope="row", role="rowheader", data_label=head))
        else:
            out.append(tag("td", inner, role="cell", data_label=head))
    return "".join(out)
