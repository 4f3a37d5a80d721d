"""Inspecting an overlay against rules: what does not fit, before any case is judged by it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from thidua.awards.overlays import Overlay
from thidua.awards.rule import AwardRule
from thidua.eligibility.overlaying.applying import overlaid
from thidua.findings import Finding

_DONE = frozenset(("overlay_applied", "overlay_replaces", "overlay_doubtful"))


def inspect_overlay(overlay: Overlay, rules: Iterable[AwardRule]) -> tuple[Finding, ...]:
    """What is wrong with an overlay on the first day on which it and each rule are in force, for every reason.

    Findings: those of ``overlaid``, each once, and ``overlay_target_unknown`` for a change that meets none of the
    rules.
    """
    shared = [rule for rule in rules if _first_day_shared(rule, overlay)]
    found: dict[Finding, None] = {}
    for rule in shared:
        day = max(rule.validity.start, overlay.validity.start)
        for kind in rule.award_kinds:
            for finding in overlaid(rule, (overlay,), day, kind).findings:
                if finding.code not in _DONE:
                    found.setdefault(finding)
    return (*found, *_unmet(overlay, shared))


def _first_day_shared(rule: AwardRule, overlay: Overlay) -> bool:
    day = max(rule.validity.start, overlay.validity.start)
    return rule.validity.covers(day) and overlay.validity.covers(day)


def _unmet(overlay: Overlay, rules: Sequence[AwardRule]) -> list[Finding]:
    return [
        Finding.of(
            "overlay_target_unknown",
            where=f"{overlay.code}/{where}",
            overlay_vi=overlay.label.vi,
            overlay_en=overlay.label.text("en"),
        )
        for where, change in overlay.changes()
        if not any(change.target.meets(rule, kind) == "yes" for rule in rules for kind in rule.award_kinds)
    ]
