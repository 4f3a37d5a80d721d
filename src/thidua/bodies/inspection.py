"""Inspection of a whole directory: versions, parents, levels, succession."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from thidua.bodies.body import IssuingBody
from thidua.bodies.directory import Directory
from thidua.findings import Finding


def inspect_directory(directory: Directory) -> tuple[Finding, ...]:
    """What is wrong with a directory itself, whoever asks.

    Each version is looked at on its first and its last day; an open one, on the last day on which anything in
    the directory changes. Circles of parents are found wherever they exist, since each exists on the first
    day of its youngest member. Findings, each once: those of ``Directory.chain``, ``body_versions_overlap``,
    ``unknown_predecessor``, ``identifier_legacy``.

    >>> body = IssuingBody(code="x", name="UBND huyện X", system="state", kind="peoples_committee",
    ...     level="district", validity={"start": "2019-01-01"})
    >>> [(f.code, dict(f.params)["day"]) for f in inspect_directory(Directory(bodies=(body,)))]
    [('level_outside_validity', '2025-07-01')]
    """
    horizon = _horizon(directory)
    found: dict[object, Finding] = {}
    for body in directory.bodies:
        for finding in (*_own(directory, body), *_parents(directory, body, horizon)):
            found.setdefault(_identity(finding), finding)
    for code in dict.fromkeys(body.code for body in directory.bodies):
        for finding in _versions(directory.versions(code)):
            found.setdefault(_identity(finding), finding)
    return tuple(found.values())


def _horizon(directory: Directory) -> date:
    spans = [body.validity for body in directory.bodies] + [level.validity for level in directory.levels]
    return max((day for span in spans for day in (span.start, span.end) if day is not None), default=date.min)


def _identity(finding: Finding) -> object:
    if finding.code == "parent_cycle":
        return finding.code, frozenset(dict(finding.params)["chain"].split(" → "))
    return finding.code, finding.params


def _own(directory: Directory, body: IssuingBody) -> Iterator[Finding]:
    for old in body.succeeds:
        if not directory.versions(old):
            yield Finding.of("unknown_predecessor", where=body.code, code=body.code, predecessor=old)
    if body.identifier is not None and body.identifier.form == "legacy":
        yield Finding.of("identifier_legacy", where=body.code, code=body.code, value=body.identifier)


def _parents(directory: Directory, body: IssuingBody, horizon: date) -> Iterator[Finding]:
    yield from directory.chain(body.code, body.validity.start).findings
    yield from directory.chain(body.code, body.validity.last_day or horizon).findings


def _versions(versions: tuple[IssuingBody, ...]) -> Iterator[Finding]:
    for earlier, later in pairwise(versions):
        if earlier.validity.covers(later.validity.start):
            day = later.validity.start
            yield Finding.of("body_versions_overlap", where=later.code, code=later.code, day=day)
