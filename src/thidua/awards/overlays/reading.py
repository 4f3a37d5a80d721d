"""Reading a parameter: the value that the overlays in force give, with its source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.overlays.overlay import Overlay
from thidua.awards.overlays.selecting import in_force
from thidua.awards.overlays.values import DaysValue, ParameterValue
from thidua.citations import Citation
from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class ParameterRead:
    """A value with its source, or ``None`` where no overlay in force gives one."""

    value: ParameterValue | None
    citation: Citation | None = None
    overlay: str | None = None
    findings: tuple[Finding, ...] = ()


def read_parameter(
    overlays: Iterable[Overlay],
    name: str,
    day: date,
    *,
    award: str | None = None,
    subject: SubjectKind | None = None,
    kind: AwardKind | None = None,
) -> ParameterRead:
    """The parameter of that name on a day, for an award, a kind of subject and a reason where these are given.

    A parameter with a target answers only where all that the target limits is given. Findings: those of ``in_force``,
    ``parameter_conflict`` (different values: none is chosen), ``days_kind_unstated`` (calendar days are taken).
    """
    selected = in_force(overlays, day)
    found = [
        (overlay, parameter)
        for overlay in selected.overlays
        for parameter in overlay.parameters
        if parameter.name == name and parameter.answers(award, subject, kind)
    ]
    if not found:
        return ParameterRead(None, findings=selected.findings)
    if any(parameter.value != found[0][1].value for _, parameter in found):
        values = "; ".join(f"{overlay.code}: {parameter.value.printed()}" for overlay, parameter in found)
        conflict = Finding.of("parameter_conflict", where=name, name=name, values=values)
        return ParameterRead(None, findings=(*selected.findings, conflict))
    overlay, parameter = found[0]
    findings = selected.findings
    if isinstance(parameter.value, DaysValue) and parameter.value.days_kind == "unstated":
        source = str(parameter.citation)
        unstated = Finding.of("days_kind_unstated", where=name, citation=source, name=name, source=source)
        findings = (*findings, unstated)
    return ParameterRead(parameter.value, parameter.citation, overlay.code, findings)
