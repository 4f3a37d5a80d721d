"""Labels of the body: gaps and repeats, each at its own paragraph."""

from __future__ import annotations

import re

from thidua.dispatches.inspecting.case import Case, Notes
from thidua.dispatches.reader.outline import steps

_LABEL = re.compile(r"(?:[^\W\d_][^\d]{0,20} )?\(?(?:[0-9]{1,4}(?:\.[0-9]{1,4}){0,5}|[IVX]{1,8}|[a-zđA-ZĐ])\)?\Z")


class _Placed(str):
    """A label that knows its paragraph."""

    __slots__ = ("at",)
    at: int


def check(case: Case, notes: Notes) -> None:
    """``numbering_gap`` and ``duplicate_numbering``, whatever marks an office sets behind its numbers."""
    labels: list[_Placed] = []
    for index, paragraph in enumerate(case.dispatch.body):
        if paragraph.label is not None and _LABEL.match(paragraph.label):
            label = _placed(paragraph.label, index)
            if label.startswith("2") and labels and labels[-1] == label.replace("2", "l", 1):
                labels[-1] = _placed(labels[-1].replace("l", "1"), labels[-1].at)  # a scanned 1 often reads l
            labels.append(label)
    for sort, before, found in steps(labels):
        where = f"body/{found.at}" if isinstance(found, _Placed) else "body_outline"
        if sort == "gap":
            notes.find(
                "numbering_gap",
                where=where,
                label=found,
                before_vi=f"liền trước là “{before}”" if before else "trước đó không có số nào",
                before_en=f"the one before is “{before}”" if before else "there is none before it",
            )
        else:
            notes.find("duplicate_numbering", where=where, label=found)


def _placed(text: str, at: int) -> _Placed:
    label = _Placed(text)
    label.at = at
    return label
