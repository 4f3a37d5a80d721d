"""Why a text cannot be a dispatch, told before anything is read from it."""

from __future__ import annotations

import re

from thidua.dispatches.normal import NormalText
from thidua.findings import Finding

_TCVN3 = re.compile("[©¸µ®¬¨ª«¹¶·]")
_SAMPLE = 20_000


def refusal(text: str, source: NormalText) -> Finding | None:
    """What ends the reading, ``empty_input``, ``binary_input`` or ``legacy_encoding``; or ``None``."""
    if not source.text.strip():
        return Finding.of("empty_input")
    sample = text[:_SAMPLE]
    odd = sum((ord(c) < 32 and c not in "\t\n\r\x0b\x0c") or c == "\ufffd" for c in sample)
    if odd * 20 > len(sample):
        return Finding.of("binary_input")
    if len(_TCVN3.findall(sample)) * 25 > len(sample) and not any(ord(c) > 0xFF for c in sample):
        return Finding.of("legacy_encoding")
    return None
