"""Office files of dispatches: Word documents with the prescribed page. Needs the extra ``docx``."""

from __future__ import annotations

from thidua.office.write_docx import write_docx

__all__ = ["write_docx"]
