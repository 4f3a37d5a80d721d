"""A paragraph of the body, with the label it was numbered by."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from thidua.model import Model
from thidua.text import Text, clean_long

LongText = Annotated[str, AfterValidator(clean_long), Field(min_length=1)]
"""Body text, in NFC, which may be longer than any other value. Errors: ``text_marks``, ``text_control``."""


class Paragraph(Model):
    """One paragraph, lines joined, page breaks inside a sentence mended.

    ``label`` is the number it carries (“1.1”, “I”, “a)”, “Điều 2”), without a trailing dot; ``text`` is what
    follows and may be absent when the label stands alone.

    >>> Paragraph(label="1", text="Tuyên truyền.").label
    '1'
    """

    label: Text | None = None
    text: LongText | None = None
