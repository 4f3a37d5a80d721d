"""States (trạng thái) of a sheet on its way."""

from __future__ import annotations

from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText


class State(Model):
    """Where a sheet can be.

    ``writers`` are the roles that may mark and adjust while it is there; nobody by default. ``undone_to`` is where the
    sheet falls back to when a value changes here: approval of one score is not approval of another. A ``final`` state
    may be the last one.
    """

    code: CodeText
    label: Label
    writers: tuple[CodeText, ...] = ()
    undone_to: CodeText | None = None
    final: bool = False
