"""Joins for the tests. All of them are samples."""

from __future__ import annotations

from averaging.making import SAMPLE
from thidua import Period
from thidua.averaging import PartJoin


def days(first, end):
    """From a first day up to, and without, an end."""
    return Period.model_validate({"start": first, "end": end})


def part(first, end, figure=None, unit="A", **more):
    return {"unit": unit, "period": days(first, end), "figure": figure, **more}


def join(kind, weighting, *parts, **more):
    data = {
        "kind": kind,
        "unit": "X",
        "units": ("A", "B", "C"),
        "period": days("2026-01-01", "2027-01-01"),
        "parts": parts,
        "weighting": weighting,
        "highest": "100",
        "decision": SAMPLE,
    }
    return PartJoin.model_validate(data | more)


__all__ = ["days", "join", "part"]
