"""The reader: from text to a dispatch, in one pass over landmarks, segments and fields."""

from __future__ import annotations

from thidua.dispatches.reader.read import read

__all__ = ["read"]
