"""Supplying: a whole rule from an overlay, for an article that is in force and not in the packs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.overlays.overlay import Overlay
from thidua.awards.overlays.selecting import in_force
from thidua.awards.rule import AwardRule
from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Supplied:
    """The rule an overlay supplies, or ``None``; which overlay it comes from."""

    rule: AwardRule | None
    overlay: str | None = None
    findings: tuple[Finding, ...] = ()


def supplied_rule(
    overlays: Iterable[Overlay], award: str, subject: SubjectKind, kind: AwardKind, day: date
) -> Supplied:
    """The one rule that the overlays hold for an award, a kind of subject and a reason on a day.

    To be asked only where the packs hold no rule at all, as for an award without one; where they hold an open one,
    ``overlaid`` fills it. A rule of an overlay never answers in the place of a text that was read.

    Findings: those of ``in_force``, ``overlay_rule_conflict`` (more than one: none answers) and the note
    ``overlay_rule_used``.
    """
    selected = in_force(overlays, day)
    found = [
        (overlay, rule)
        for overlay in selected.overlays
        for rule in overlay.rules
        if rule.award == award
        and rule.subject_kind == subject
        and kind in rule.award_kinds
        and rule.validity.covers(day)
    ]
    if not found:
        return Supplied(None, findings=selected.findings)
    if len(found) > 1:
        named = ", ".join(f"{overlay.code}: {rule.code}" for overlay, rule in found)
        conflict = Finding.of("overlay_rule_conflict", where=award, award=award, rules=named)
        return Supplied(None, findings=(*selected.findings, conflict))
    overlay, rule = found[0]
    used = Finding.of(
        "overlay_rule_used",
        where=overlay.code,
        citation=str(rule.citation),
        overlay_vi=overlay.label.vi,
        overlay_en=overlay.label.text("en"),
        rule_vi=rule.label.vi,
        rule_en=rule.label.text("en"),
        citation_vi=rule.citation.printed("vi"),
        citation_en=rule.citation.printed("en"),
    )
    return Supplied(rule, overlay.code, (*selected.findings, used))
