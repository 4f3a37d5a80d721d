"""The one registry of codes: every finding and every exception of the library has its code here.

A code is stable for ever; ``docs/codes.md`` has a section for each. One file per room; the registry is
built on first use, and a clash between rooms is an error.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from thidua.codes.code import Code, Lang, Severity

__all__ = ["ROOMS", "Code", "Lang", "Severity", "lookup", "registry"]

ROOMS = (
    *("ground", "numbers", "periods", "bodies", "dispatches", "dispatch_graph", "campaigns", "clusters", "ledger"),
    *("formulas", "criteria", "custom", "lint", "scoring", "averaging", "reviewing", "standing", "casefiles"),
    *("records", "awards"),
    "overlays",
    "award_roadmaps",
    "figures",
    "movements",
    "comparing",
    "writing",
    "inspecting",
)
"""The files of this package, one per room, in the order of the floors."""


@cache
def registry() -> dict[str, Code]:
    """Every code of the library by name."""
    found: dict[str, Code] = {}
    for room in ROOMS:
        for code in import_module(f"thidua.codes.{room}").CODES:
            if code.name in found:
                raise AssertionError(f"code {code.name!r} is declared twice")
            found[code.name] = code
    return found


def lookup(name: str) -> Code:
    """The code of that name; ``KeyError`` for a name the library does not have.

    >>> lookup("number_float").severity
    'error'
    """
    return registry()[name]
