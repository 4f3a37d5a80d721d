"""Why a text cannot be a dispatch, told before anything is read from it."""

from __future__ import annotations

import re

from thidua.dispatches.normal import NormalText
from thidua.findings import Finding

_SAMPLE = 20_000
_ODD = re.compile("[\x00-\x08\x0e-\x1f\ufffd]+")


def refusal(text: str, source: NormalText) -> Finding | None:
    """What ends the reading, ``empty_input`` or ``binary_input``; or ``None``."""
    if not source.text.strip():
        return Finding.of("empty_input")
    sample = text[:_SAMPLE]
    odd = sum(map(len, _ODD.findall(sample)))
    if odd * 20 > len(sample):
        return Finding.of("binary_input")
    return None
