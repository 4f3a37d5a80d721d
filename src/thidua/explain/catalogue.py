"""The words of explanations: one phrase per code, Vietnamese and English."""

from __future__ import annotations

from importlib import import_module

from thidua.explain.phrases import ROOMS


def _gathered() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for room in ROOMS:
        for code, wording in import_module(f"thidua.explain.phrases.{room}").PHRASES.items():
            if code in found:
                raise AssertionError(f"phrase {code!r} is declared twice")
            found[code] = wording
    return found


PHRASES: dict[str, tuple[str, str]] = _gathered()
