"""Selecting: which of the given overlays apply on a day, whatever the order they come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.awards.case import day_text
from thidua.awards.overlays.doubting import doubted
from thidua.awards.overlays.overlay import Overlay
from thidua.findings import Finding

MAX_OVERLAYS = 16
"""Most overlays taken at one time."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The overlays that apply, sorted by code, and what is to be said about the others."""

    overlays: tuple[Overlay, ...]
    findings: tuple[Finding, ...] = ()


def in_force(overlays: Iterable[Overlay], day: date) -> Selected:
    """The overlays in force on a day; one given twice counts once.

    Findings: ``overlays_too_many`` (then none applies), ``overlay_code_twice`` (two different overlays of one code:
    neither applies), ``overlay_not_in_force``, ``overlay_doubtful`` (applied, marked unverified).
    """
    by_code: dict[str, list[Overlay]] = {}
    for overlay in overlays:
        same = by_code.setdefault(overlay.code, [])
        if overlay not in same:
            same.append(overlay)
    if len(by_code) > MAX_OVERLAYS:
        return Selected((), (Finding.of("overlays_too_many", count=len(by_code), limit=MAX_OVERLAYS),))
    chosen: list[Overlay] = []
    findings: list[Finding] = []
    for code, same in sorted(by_code.items()):
        overlay = same[0]
        words = {"overlay_vi": overlay.label.vi, "overlay_en": overlay.label.text("en"), "day": day_text(day)}
        if len(same) > 1:
            findings.append(Finding.of("overlay_code_twice", where=code, overlay=code))
        elif not overlay.validity.covers(day):
            findings.append(_of("overlay_not_in_force", overlay, validity=overlay.validity.text, **words))
        elif overlay.doubtful_from is not None and day >= overlay.doubtful_from:
            why = overlay.doubt
            said = {"why_vi": why.vi, "why_en": why.text("en")} if why else {"why_vi": "–", "why_en": "–"}
            findings.append(_of("overlay_doubtful", overlay, **words, **said))
            chosen.append(doubted(overlay))
        else:
            chosen.append(overlay)
    return Selected(tuple(chosen), tuple(findings))


def _of(code: str, overlay: Overlay, **words: str) -> Finding:
    return Finding.of(code, where=overlay.code, citation=str(overlay.citation), **words)
