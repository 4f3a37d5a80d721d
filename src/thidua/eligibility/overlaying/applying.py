"""Applying overlays to a rule: pure, the same whatever order the overlays come in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from threading import Lock

from thidua.awards.award import AwardKind
from thidua.awards.conditions import Condition, walk
from thidua.awards.overlays import Overlay, Replace, in_force
from thidua.awards.overlays.trees import find, is_denied, used_facts
from thidua.awards.rule import AwardRule
from thidua.eligibility.overlaying.laying import Laid, Work
from thidua.eligibility.overlaying.meant import Meant, meant_for, replaced_words
from thidua.eligibility.overlaying.overlaid import OverlaidRule, Use
from thidua.eligibility.overlaying.tightness import Tightness, tightness
from thidua.eligibility.overlaying.words import REFUSED


def overlaid(rule: AwardRule, overlays: Iterable[Overlay], day: date, kind: AwardKind | None = None) -> OverlaidRule:
    """A rule with the overlays in force on a day laid over it; ``kind`` is the reason of the case.

    Open leaves are filled, also by whole rules of an overlay; conditions are added beside the national ones; national
    conditions are replaced where the overlay cites the power to do so or the new condition provably asks at least as
    much. Whatever cannot be done is left out and said; the rest is done. The code, validity and citation of the rule
    stay.

    Findings: those of ``in_force``; ``overlay_reason_needed``, ``overlay_changes_too_many``, ``overlay_node_unknown``,
    ``overlay_rule_not_used``, ``overlay_not_open``, ``overlay_open_elsewhere``, ``overlay_conflict``,
    ``overlay_loosens``, ``overlay_fact_clash``, ``overlay_name_taken``, ``too_large``, those of a rule that does not
    fit together; and what was done: ``overlay_applied``, ``overlay_replaces``.
    """
    laid = tuple(overlays)
    key = (id(rule), tuple(map(id, laid)), day, kind)
    with _lock:
        held = _held.pop(key, None)
    if held is None:
        held = (rule, laid, _overlaid(rule, laid, day, kind))
    with _lock:
        _held[key] = held  # the newest stands last
        if len(_held) > _MOST_HELD:
            del _held[next(iter(_held))]
    return held[2]


_MOST_HELD = 512
_lock = Lock()
_held: dict[tuple[object, ...], tuple[AwardRule, tuple[Overlay, ...], OverlaidRule]] = {}
"""The results used last, by the identity of what went in; that is kept, so that no identity passes on."""


def _overlaid(rule: AwardRule, overlays: tuple[Overlay, ...], day: date, kind: AwardKind | None) -> OverlaidRule:
    selected = in_force(overlays, day)
    meant, findings = meant_for(rule, selected.overlays, day, kind)
    facts = {fact.name: fact for fact in rule.facts}
    work = Work(Laid(rule.condition, (), facts, rule))
    for one in meant:
        old = find(work.laid.condition, one.node) if one.node else None
        laid = work.try_on(one)
        if laid is None:
            continue
        if isinstance(one.change, Replace) and old is not None:
            _replace(work, one, one.change, old, laid)
        else:
            work.keep(one, laid, _use(one, old))
    return OverlaidRule(work.laid.rule, (*selected.findings, *findings, *work.findings), tuple(work.used))


def _replace(work: Work, one: Meant, change: Replace, old: Condition, laid: Laid) -> None:
    """A replacement is taken with a power, or where it provably asks at least as much."""
    words = {"rule": laid.rule.code, "node": change.node} | replaced_words(change, old)
    if change.power is not None:
        done = one.finding("overlay_replaces", **words)
        work.keep(one, laid, _use(one, old), done)
        return
    how = _compare(work, change, old, laid)
    if how == "tighter":
        work.keep(one, laid, _use(one, old))
        return
    why_vi, why_en = REFUSED[how]
    work.findings.append(one.finding("overlay_loosens", why_vi=why_vi, why_en=why_en, **words))


def _compare(work: Work, change: Replace, old: Condition, laid: Laid) -> Tightness:
    """Below a “not” the roles change: there the new condition must ask no more than the old."""
    facts = {fact.name: fact for tree in (change.condition, old) for fact in used_facts(tree, laid.facts)}
    if is_denied(work.laid.condition, change.node):
        return tightness(old, change.condition, facts.values())
    return tightness(change.condition, old, facts.values())


def _use(one: Meant, old: Condition | None) -> Use:
    change = one.change
    return Use(
        overlay=one.overlay.code,
        change=change.kind,
        where=one.where,
        nodes=tuple(node.code for node in walk(change.condition)),
        citation=change.condition.citation,
        instead_of=old.code if old else None,
        national=old.citation if old else None,
        power=change.power if isinstance(change, Replace) else None,
    )
