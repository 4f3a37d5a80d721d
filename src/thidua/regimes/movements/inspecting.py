"""Inspection of a movement: its form, its launcher, what its plan says, against the law of a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua.awards.case import Movement, day_text
from thidua.citations import Citation
from thidua.explain.words import mark_text
from thidua.findings import Finding
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.building import words
from thidua.regimes.competence.issuers import MINISTERS, PEERS, issuer_label
from thidua.regimes.movements.contents import ContentsLine
from thidua.regimes.movements.launchers import LEVELS, LauncherLine
from thidua.regimes.movements.law import MovementLaw, movement_law
from thidua.regimes.movements.plan import PARTS, SCOPES, LaunchPlan, PlanPart
from thidua.regimes.movements.supporting import years_of

REPORTED_FROM = 3
"""Years from which the launch plan of a thematic movement was sent to the centre."""


@dataclass(frozen=True, slots=True)
class PointRead:
    """One thing the law asks of a movement, its source, and whether the plan has it; ``None``: not known."""

    code: str
    label: Label
    citation: Citation
    answer: bool | None
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class MovementInspection:
    """A movement read against the law of one day, point by point."""

    plan: LaunchPlan
    law: MovementLaw
    points: tuple[PointRead, ...]
    findings: tuple[Finding, ...]

    @property
    def lacking(self) -> tuple[str, ...]:
        """The points that surely fail."""
        return tuple(point.code for point in self.points if point.answer is False)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The points nobody has said anything about."""
        return tuple(point.code for point in self.points if point.answer is None)


def inspect_movement(movement: Movement | LaunchPlan, *, on: date | str) -> MovementInspection:
    """What the law of a day has to say about a movement or its launch plan.

    Form, launcher and scope, contents by the form, voluntary taking part, pact, report of the plan. What is not known
    is never a fault: it is the finding ``movement_unknown``. Findings further: ``movement_parts_missing``,
    ``movement_launcher_unfit``, ``movement_scope_unknown``, ``movement_level_contradicts``,
    ``movement_not_voluntary``, ``movement_pact_missing``, ``movement_plan_not_reported``, ``movement_law_open`` (the
    law in force has not been read on this), ``regime_none`` and ``law_unread``. What cannot be checked from a plan
    stands in ``law.limits``.

    >>> from thidua.regimes.movements import OFFICE_CULTURE
    >>> read = inspect_movement(OFFICE_CULTURE, on="2019-06-14")
    >>> read.lacking, read.unknown[:2]
    ((), ('contents', 'thematic_contents'))
    """
    law = movement_law(clean_day(on))
    plan = movement if isinstance(movement, LaunchPlan) else LaunchPlan(movement=movement)
    if not law.forms:
        return MovementInspection(plan, law, (), law.findings)
    points = tuple(_points(plan, law))
    found = tuple(point.finding for point in points if point.finding is not None)
    return MovementInspection(plan, law, points, (*law.findings, *_of_the_data(plan), *found, *_unread(plan, law)))


def _points(plan: LaunchPlan, law: MovementLaw) -> Iterator[PointRead]:
    form = plan.movement.form
    by_form = next((line for line in law.forms if line.code == form), law.forms[0])
    label = words("hình thức tổ chức", "form of organisation")
    yield _point("form", label, by_form.citation, True if form is not None else None)
    yield _launcher(plan, law)
    yield from (_contents(plan, line) for line in law.parts(form))
    if law.voluntary is not None:
        yield _point("voluntary", law.voluntary.label, law.voluntary.citation, plan.voluntary, "movement_not_voluntary")
    if law.pact is not None and form == "regular":
        yield _point("pact", law.pact.label, law.pact.citation, plan.pact_signed, "movement_pact_missing")
    if law.report is not None and _reports(plan):
        report = law.report
        yield _point("plan_report", report.label, report.citation, plan.plan_reported, "movement_plan_not_reported")


def _point(
    code: str, label: Label, citation: Citation, answer: bool | None, fault: str = "", **params: str
) -> PointRead:
    """A point with its finding: none where it holds, the fault where it fails, the question where nobody has said."""
    if answer is True:
        return PointRead(code, label, citation, answer)
    source = {
        "source": str(citation),
        "mark_vi": mark_text(citation.mark, "vi"),
        "mark_en": mark_text(citation.mark, "en"),
    }
    if answer is None:
        asked = {"what_vi": label.vi, "what_en": label.text("en")}
        finding = Finding.of("movement_unknown", where=code, citation=str(citation), **asked, **source)
    else:
        finding = Finding.of(fault, where=code, citation=str(citation), **params, **source)
    return PointRead(code, label, citation, answer, finding)


def _launcher(plan: LaunchPlan, law: MovementLaw) -> PointRead:
    kind, scope = plan.movement.launcher, plan.scope
    who = words("người phát động và phạm vi", "launcher and scope")
    line = next((line for line in law.launchers if line.scope == scope), None)
    if scope is None:
        return _point("launcher", who, law.launchers[0].citation, None)
    if line is None:
        params = {"day": day_text(law.day), "scope_vi": SCOPES[scope].vi, "scope_en": SCOPES[scope].text("en")}
        place = law.forms[0].citation
        return _point("launcher", who, place, False, "movement_scope_unknown", **params)
    if kind is None or line.launchers is None:
        return _point("launcher", who, line.citation, None)
    unfit, fits = "movement_launcher_unfit", kind in line.launchers
    return _point("launcher", who, line.citation, fits, unfit, **_unfit(kind, line))


def _unfit(kind: str, line: LauncherLine) -> dict[str, str]:
    fit = [issuer_label(one) for one in line.launchers or ()]
    return {
        "launcher_vi": _capital(issuer_label(kind).vi),
        "launcher_en": issuer_label(kind).text("en"),
        "scope_vi": SCOPES[line.scope].vi,
        "scope_en": SCOPES[line.scope].text("en"),
        "fit_vi": ", ".join(one.vi for one in fit)[:300],
        "fit_en": ", ".join(one.text("en") for one in fit)[:300],
    }


def _contents(plan: LaunchPlan, line: ContentsLine) -> PointRead:
    missing: list[PlanPart] = [part for part in line.parts if part not in (plan.parts or ())]
    answer = None if plan.parts is None else not missing
    names = {
        "missing_vi": ", ".join(PARTS[part].vi for part in missing),
        "missing_en": ", ".join(PARTS[part].text("en") for part in missing),
    }
    return _point(line.code, line.label, line.citation, answer, "movement_parts_missing", **names)


def _reports(plan: LaunchPlan) -> bool:
    """Whether it is a thematic movement of a ministry or province of 3 years or more."""
    movement = plan.movement
    long_enough = years_of(movement) >= REPORTED_FROM
    return movement.form == "thematic" and movement.launcher in (*MINISTERS, *PEERS) and long_enough


def _of_the_data(plan: LaunchPlan) -> Iterator[Finding]:
    kind, level = plan.movement.launcher, plan.movement.launcher_level
    if kind is not None and LEVELS.get(kind, level) != level:
        names = {"launcher_vi": _capital(issuer_label(kind).vi), "launcher_en": issuer_label(kind).text("en")}
        yield Finding.of("movement_level_contradicts", where="movement/launcher_level", level=level, **names)


def _unread(plan: LaunchPlan, law: MovementLaw) -> Iterator[Finding]:
    for code, label in law.unread:
        if _reports(plan):
            yield Finding.of("movement_law_open", where=code, what_vi=label.vi, what_en=label.text("en"))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
