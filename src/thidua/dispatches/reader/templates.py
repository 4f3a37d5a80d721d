"""Blank forms: the frame of a dispatch with placeholders where its values should stand."""

from __future__ import annotations

import re

from thidua.dispatches.reader.segments import Segments

_FILLER = re.compile(
    r"[.…_]{5,}|…{2,}|(?:[.…]\s?){6,}|\[[^\]\n]{3,80}\]|<[^>\n]{3,60}>|(?<=\s)\(\d{1,2}\)|(?<=[^\W\d_])\(\d{1,2}\)|\{\{[^}\n]{1,60}\}\}"
    r"|(?<![\w/])[xX]{2,}(?![\w/])"
)
_SAMPLE = 20_000
_MIN_FILLERS = 4
_MIN_LANDMARKS = 2
_WORDS_PER_FILLER = 25


def is_template(parts: Segments) -> bool:
    """Whether the number and the date are left open and placeholders stand all over the text.

    A draft has its number and date open too, but its sentences are whole.
    """
    head = parts.head
    numbered = head.number is not None and head.number.number is not None
    dated = head.date is not None and head.date.value is not None
    if numbered and dated:
        return False
    text = parts.source.text[:_SAMPLE]
    fillers = len(_FILLER.findall(text))
    if fillers < _MIN_FILLERS or parts.landmarks < _MIN_LANDMARKS:
        return False
    signed = any(signature.name is not None for signature in parts.foot.signatures)
    words = len(text.split())
    return words < fillers * (_WORDS_PER_FILLER // 2 if numbered or dated or signed else _WORDS_PER_FILLER)
