"""Evidence (minh chứng): a document with its number and date, signed or not."""

from __future__ import annotations

from pydantic import Field

from thidua.dispatches import Reference
from thidua.model import Model
from thidua.text import Text


class Evidence(Model):
    """A document that shows a figure is right; ``signed`` is ``None`` while nobody has said.

    >>> Evidence.model_validate({"document": {"number_symbol": "12/BC-UBND", "date": "2024-12-02"}}).complete
    True
    """

    document: Reference
    signed: bool | None = Field(default=None, strict=True)
    note: Text | None = None

    @property
    def complete(self) -> bool:
        """Whether the document has both a number and a date."""
        return self.document.number_symbol is not None and self.document.date is not None


def cited(document: Reference) -> str:
    """A document as an official writes it, as far as it is known; empty when nothing is.

    >>> from datetime import date
    >>> cited(Reference(number_symbol="12/BC-UBND", date=date(2024, 12, 2), issuer="UBND xã A"))
    '12/BC-UBND ngày 02/12/2024, UBND xã A'
    """
    dated = "" if document.date is None else f"ngày {document.date:%d/%m/%Y}"
    first = " ".join(part for part in (document.number_symbol, dated) if part)
    return ", ".join(part for part in (first, document.issuer) if part)
