"""Directory (danh mục cơ quan): an immutable set of bodies, asked on a date."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from pydantic import PrivateAttr

from thidua.bodies.body import IssuingBody
from thidua.bodies.levels import STATE_LEVELS, Level
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.model import Model


class FoundBody(Model):
    """A body on a day, or ``None``, and what there is to say about it."""

    body: IssuingBody | None
    findings: tuple[Finding, ...] = ()


class Chain(Model):
    """A body and its parents on a day, from the body upwards, as far as they are known."""

    bodies: tuple[IssuingBody, ...]
    findings: tuple[Finding, ...] = ()


class BodyLookup(Protocol):
    """What the rest of the library asks of a directory; a host may answer from its own tables."""

    def at(self, code: str, day: date) -> FoundBody:
        """The body of that code as it is on that day."""
        ...

    def chain(self, code: str, day: date) -> Chain:
        """The body and its parents on that day."""
        ...


class Directory(Model):
    """Bodies with their versions, and the levels they stand on. Error: ``level_twice``.

    >>> hue = IssuingBody(code="h57", name="UBND thành phố Huế", system="state", kind="peoples_committee",
    ...     level="province", validity={"start": "2025-01-01"})
    >>> directory = Directory(bodies=(hue,))
    >>> directory.at("h57", date(2025, 7, 1)).body == hue
    True
    >>> directory.at("h57", date(2024, 7, 1)).findings[0].code
    'body_outside_validity'
    """

    bodies: tuple[IssuingBody, ...]
    levels: tuple[Level, ...] = STATE_LEVELS
    _versions: dict[str, tuple[IssuingBody, ...]] = PrivateAttr(default_factory=dict)
    _successors: dict[str, tuple[str, ...]] = PrivateAttr(default_factory=dict)
    _levels: dict[str, Level] = PrivateAttr(default_factory=dict)

    def model_post_init(self, context: object, /) -> None:
        """Build the indexes."""
        for body in sorted(self.bodies, key=lambda body: body.validity.start):
            self._versions[body.code] = (*self._versions.get(body.code, ()), body)
            for old in body.succeeds:
                known = self._successors.get(old, ())
                self._successors[old] = known if body.code in known else (*known, body.code)
        for level in self.levels:
            if level.code in self._levels:
                raise ThiduaError("level_twice", level=level.code)
            self._levels[level.code] = level

    def versions(self, code: str) -> tuple[IssuingBody, ...]:
        """All versions of a body in the order of time; empty when there is none."""
        return self._versions.get(code, ())

    def get(self, code: str) -> IssuingBody | None:
        """The latest version of a body, whatever the day; ``None`` when there is none."""
        versions = self.versions(code)
        return versions[-1] if versions else None

    def on(self, day: date) -> tuple[IssuingBody, ...]:
        """The bodies that exist on that day, in the order given."""
        return tuple(body for body in self.bodies if body.validity.covers(day))

    def successors(self, code: str) -> tuple[str, ...]:
        """Codes of the bodies that succeed this one, in the order of time."""
        return self._successors.get(code, ())

    def level(self, code: str) -> Level | None:
        """The level of that code."""
        return self._levels.get(code)

    def at(self, code: str, day: date) -> FoundBody:
        """The body as it is on that day.

        Findings: ``unknown_body``; ``body_outside_validity`` with the nearest version and the successors;
        ``unknown_level`` and ``level_outside_validity``, beside a body that is found.
        """
        versions = self.versions(code)
        if not versions:
            return FoundBody(body=None, findings=(Finding.of("unknown_body", where=code, code=code),))
        for body in versions:
            if body.validity.covers(day):
                return FoundBody(body=body, findings=self._level_findings(body, day))
        nearest = min(versions, key=lambda body: body.validity.distance(day))
        outside = Finding.of(
            "body_outside_validity",
            where=code,
            code=code,
            day=day,
            nearest=nearest.validity.text,
            successors=", ".join(self.successors(code)) or "—",
        )
        return FoundBody(body=None, findings=(outside,))

    def chain(self, code: str, day: date) -> Chain:
        """The body and its parents on that day, from the body upwards.

        Stops at a body without a parent. Findings: those of ``at``, ``unknown_parent``, ``parent_cycle``.
        """
        chain: list[IssuingBody] = []
        findings: list[Finding] = []
        seen: list[str] = []
        step: str | None = code
        while step is not None:
            if step in seen:
                circle = [*seen[seen.index(step) :], step]
                findings.append(Finding.of("parent_cycle", where=code, chain=" → ".join(circle)))
                break
            if seen and not self.versions(step):
                findings.append(Finding.of("unknown_parent", where=seen[-1], code=seen[-1], parent=step))
                break
            found = self.at(step, day)
            findings.extend(found.findings)
            if found.body is None:
                break
            seen.append(step)
            chain.append(found.body)
            step = found.body.parent
        return Chain(bodies=tuple(chain), findings=tuple(findings))

    def _level_findings(self, body: IssuingBody, day: date) -> tuple[Finding, ...]:
        if body.level is None:
            return ()
        level = self.level(body.level)
        if level is None:
            return (Finding.of("unknown_level", where=body.code, level=body.level),)
        if level.validity.covers(day):
            return ()
        source = level.end_citation or level.citation
        return (
            Finding.of(
                "level_outside_validity",
                where=body.code,
                citation=source.printed(),
                code=body.code,
                level=level.code,
                day=day,
                nearest=level.validity.text,
                mark=source.mark,
            ),
        )
