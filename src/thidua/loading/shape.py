"""Pydantic's validation errors as findings, each with its place in the data that was given."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from thidua.errors import ThiduaError
from thidua.findings import Finding


def findings_of(error: ValidationError, data: object, limit: int) -> tuple[Finding, ...]:
    """One finding per error, ``limit`` at most, then ``more_findings`` with the number of the others.

    A ``ThiduaError`` of a validator keeps its code; an unknown discriminator is ``unknown_kind``; all else is
    ``invalid_shape`` with pydantic's type and sentence as the detail.
    """
    details = error.errors(include_url=False, include_input=False)
    details = [detail for detail in details if not _is_echo(detail, details)]
    found = [_finding(detail, data) for detail in details[:limit]]
    if len(details) > limit:
        found.append(Finding.of("more_findings", count=len(details) - limit))
    return tuple(found)


def _is_echo(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Whether a list is only “too short” because items of it were refused, which is said already."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        len(other["loc"]) > len(loc) and other["loc"][: len(loc)] == loc for other in details
    )


def _finding(detail: ErrorDetails, data: object) -> Finding:
    context = detail.get("ctx", {})
    kind = detail["type"]
    where = path(detail["loc"], data, absent=kind == "missing")
    cause = context.get("error")
    if isinstance(cause, ThiduaError):
        return Finding.from_error(cause, where=where)
    if kind == "union_tag_invalid":
        known = str(context.get("expected_tags", "")).replace("'", "")
        return Finding.of("unknown_kind", where=where, kind=context.get("tag"), known=known)
    if kind == "missing":
        return Finding.of("field_missing", where=where, name=detail["loc"][-1])
    if kind == "extra_forbidden":
        return Finding.of("field_unknown", where=where, name=detail["loc"][-1])
    if kind == "union_tag_not_found":
        return Finding.of("kind_missing", where=where, name=str(context.get("discriminator", "kind")).strip("'"))
    if kind == "literal_error":
        return Finding.of("value_not_listed", where=where, known=context.get("expected"))
    sentence = detail["msg"].rstrip(".")
    return Finding.of("invalid_shape", where=where, detail=f"{kind}: {sentence}")


def path(loc: tuple[int | str, ...], data: object, *, absent: bool) -> str:
    """The place in the data, as ``sections/0/max``.

    Pydantic puts names of union branches and of wrappers between the steps; a step that is no place in the
    data is left out. ``absent``: the last step names a field that is not there.

    >>> path(("members", 0, "individual", "name"), {"members": [{"kind": "individual"}]}, absent=True)
    'members/0/name'
    """
    steps: list[str] = []
    here = data
    for place, step in enumerate(loc):
        if isinstance(here, Mapping):
            if step in here and not (here.get("kind") == step and place + 1 < len(loc)):
                here = here[step]
                steps.append(str(step))
                continue
        elif isinstance(here, list | tuple) and isinstance(step, int) and 0 <= step < len(here):
            here = here[step]
            steps.append(str(step))
            continue
        if absent and place == len(loc) - 1:
            steps.append(str(step))
    return "/".join(steps)
