"""The writer: from a dispatch to its text in the prescribed layout, checked by reading it back."""

from __future__ import annotations

from thidua.dispatches.writing.sheet import Sheet, SheetBlock, SheetLine
from thidua.dispatches.writing.sheeting import sheet_of
from thidua.dispatches.writing.write import compose, unwritable, write

__all__ = ["Sheet", "SheetBlock", "SheetLine", "compose", "sheet_of", "unwritable", "write"]
