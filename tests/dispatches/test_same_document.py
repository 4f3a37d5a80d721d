"""Edits that change nothing a clerk would read: the fields stay what they were.

Each edit is what some program does to a text on its way: justified PDF text, a copy from a web page, a signature
server, a word processor's bullets.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from dispatches.scorer import FIELDS, Document, documents
from thidua.dispatches import as_json, read

KEPT = tuple(field for field in FIELDS if field != "anomalies")
SPECIAL = ("letter_spaced", "one_line", "pipe", "markdown", "tcvn3", "vni", "html", "columns", "ocr", "table", "cells")
"""Variants whose layout is the very thing an edit would change."""

SIGNED = "Ký bởi: Ủy ban nhân dân\nEmail: vanthu@example.vn\nThời gian ký: 12.03.2024 15:20:33 +07:00\n"
MENU = "- Trang chủ\n- Văn bản chỉ đạo điều hành\n1. Công văn\n"

EDITS: dict[str, Callable[[str], str]] = {
    "double spaces": lambda text: re.sub(r"(?<=[^\s|]) (?=[^\s|])", "  ", text),
    "every line end doubled": lambda text: text.replace("\n", "\n\n"),
    "bullets of a symbol font": lambda text: re.sub(r"(?m)^(\s*)- ", "\\1\uf02d ", text),
    "round bullets": lambda text: re.sub(r"(?m)^(\s*)- ", "\\1• ", text),
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "tabs at line starts": lambda text: re.sub(r"(?m)^(?=\S)", "\t", text),
    "spaces at line ends": lambda text: re.sub(r"(?m)(?<=\S)$", "   ", text),
    "old line ends": lambda text: text.replace("\n", "\r\n"),
    "zero-width signs": lambda text: text.replace("ng", "n\u200bg"),
    "a digital signature above": lambda text: SIGNED + text,
    "the menu of a page above": lambda text: MENU + text,
    "full-width digits": lambda text: text.translate({ord("0") + i: 0xFF10 + i for i in range(10)}),
}


def _plain(document: Document) -> bool:
    if any(word in variant for variant in document.variants for word in SPECIAL):
        return False
    if not (document.expect["number_symbol"] and document.expect["recipients"] and document.expect["signatures"]):
        return False
    try:
        text = document.data.decode()
    except UnicodeDecodeError:
        return False
    return "\u0300" not in text and "  " not in text and "Luật số" not in text


DOCUMENTS = [document for document in documents() if document.name[0] in "ace" and _plain(document)][::2]


@pytest.mark.parametrize("name", EDITS)
def test_the_fields_stay(name: str) -> None:
    assert len(DOCUMENTS) > 20
    changed: dict[str, dict[str, tuple[object, object]]] = {}
    for document in DOCUMENTS:
        text = document.data.decode().removeprefix("\ufeff")
        before, after = as_json(read(text)), as_json(read(EDITS[name](text)))
        differ = {field: (before[field], after[field]) for field in KEPT if before[field] != after[field]}
        if differ:
            changed[document.name] = differ
    assert changed == {}
