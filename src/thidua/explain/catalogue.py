"""The words of explanations: one phrase per code, Vietnamese and English."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from thidua.explain.phrases import ROOMS


@cache
def phrases() -> dict[str, tuple[str, str]]:
    """Every phrase of the library by code, gathered when one is first needed."""
    found: dict[str, tuple[str, str]] = {}
    for room in ROOMS:
        for code, wording in import_module(f"thidua.explain.phrases.{room}").PHRASES.items():
            if code in found:
                raise AssertionError(f"phrase {code!r} is declared twice")
            found[code] = wording
    return found
