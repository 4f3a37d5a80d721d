"""The changes that overlays mean for one rule, and those of them that contradict each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thidua.awards.award import AwardKind
from thidua.awards.conditions import AllOf, Condition, walk
from thidua.awards.overlays import Add, Change, Fill, Overlay, Replace, Target
from thidua.awards.overlays.trees import find, leaves_using, open_fact
from thidua.awards.rule import AwardRule
from thidua.citations import weakest
from thidua.findings import Finding

MAX_MEANT = 60
"""Most changes that all overlays together may make to one rule."""


@dataclass(frozen=True, slots=True)
class Meant:
    """One change for the rule at hand: whose it is, and where it stands in the overlay."""

    overlay: Overlay
    where: str
    change: Change

    @property
    def path(self) -> str:
        """Overlay and place, for findings."""
        return f"{self.overlay.code}/{self.where}"

    @property
    def node(self) -> str | None:
        """The national node it stands in place of; ``None`` for an addition."""
        return None if isinstance(self.change, Add) else self.change.node

    def finding(self, code: str, /, **params: object) -> Finding:
        """A finding about this change."""
        overlay = self.overlay
        words = {"overlay_vi": overlay.label.vi, "overlay_en": overlay.label.text("en")}
        source = str(self.change.condition.citation)
        return Finding.of(code, where=self.path, citation=source, **words, **params)


def meant_for(
    rule: AwardRule, overlays: Sequence[Overlay], day: date, kind: AwardKind | None
) -> tuple[list[Meant], list[Finding]]:
    """The changes that the overlays mean for a rule, sorted by overlay, without those that cannot be made.

    A whole rule of an overlay for the same award, subject and reason fills the open standard.

    Findings: ``overlay_rule_not_used``, ``overlay_reason_needed``, ``overlay_changes_too_many`` (then none is made),
    ``overlay_node_unknown``, ``overlay_not_open``, ``overlay_open_elsewhere``, ``overlay_conflict``.
    """
    meant: list[Meant] = []
    findings: list[Finding] = []
    for overlay in overlays:
        _supplied(rule, overlay, day, kind, meant, findings)
        for where, change in overlay.changes():
            one = Meant(overlay, where, _marked(change))
            meets = change.target.meets(rule, kind)
            if meets == "yes":
                meant.append(one)
            elif meets == "reason_needed":
                kinds = ", ".join(change.target.award_kinds)
                findings.append(one.finding("overlay_reason_needed", rule=rule.code, kinds=kinds))
    if len(meant) > MAX_MEANT:
        many = Finding.of(
            "overlay_changes_too_many", where=rule.code, count=len(meant), limit=MAX_MEANT, rule=rule.code
        )
        return [], [*findings, many]
    possible = []
    for one in meant:
        wrong = _impossible(rule, one)
        findings += wrong
        if not wrong:
            possible.append(one)
    return _without_conflicts(rule, possible, findings), findings


def _supplied(
    rule: AwardRule,
    overlay: Overlay,
    day: date,
    kind: AwardKind | None,
    meant: list[Meant],
    findings: list[Finding],
) -> None:
    """The whole rules of an overlay that answer for a rule, each as a fill of its open standard."""
    kinds = set(rule.award_kinds) if kind is None else {kind}
    leaf = _open_standard(rule)
    for at, own in enumerate(overlay.rules):
        same = (own.award, own.subject_kind) == (rule.award, rule.subject_kind)
        if own.code == rule.code:  # it is being laid over itself
            continue
        if not same or not kinds <= set(own.award_kinds) or not own.validity.covers(day):
            continue
        target = Target(rules=(rule.code,))
        change = Fill(target=target, node=leaf or rule.condition.code, condition=own.condition, facts=own.facts)
        one = Meant(overlay, f"rules/{at}", change)
        if leaf is None:
            findings.append(one.finding("overlay_rule_not_used", rule=rule.code, **_national(rule.condition)))
        else:
            meant.append(one)


def _open_standard(rule: AwardRule) -> str | None:
    """The one open leaf that the whole rule needs: nothing but “all of” stands above it."""
    needed: list[Condition] = [rule.condition]
    found = []
    while needed:
        node = needed.pop()
        if isinstance(node, AllOf):
            needed += node.parts
        elif open_fact(rule, node) is not None:
            found.append(node.code)
    return found[0] if len(found) == 1 else None


def _marked(change: Change) -> Change:
    """A replacement leans on the power it cites, so its node is marked no better than that."""
    if not isinstance(change, Replace) or change.power is None:
        return change
    citation = change.condition.citation
    mark = weakest((citation.mark, change.power.mark))
    return change.evolve(condition=change.condition.evolve(citation=citation.evolve(mark=mark)))


def _impossible(rule: AwardRule, one: Meant) -> list[Finding]:
    if one.node is None:
        return []
    node = find(rule.condition, one.node)
    if node is None:
        return [one.finding("overlay_node_unknown", rule=rule.code, node=one.node)]
    if not isinstance(one.change, Fill):
        return []
    name = open_fact(rule, node)
    if name is None:
        return [one.finding("overlay_not_open", rule=rule.code, node=one.node, **_national(node))]
    leaves = leaves_using(rule, name)
    if len(leaves) > 1:  # filled in one place and open in the other, the rule could contradict itself
        return [one.finding("overlay_open_elsewhere", rule=rule.code, node=one.node, leaves=", ".join(leaves))]
    return []


def _without_conflicts(rule: AwardRule, possible: list[Meant], findings: list[Finding]) -> list[Meant]:
    """Two changes of one node, or of a node and one below it, contradict each other: none of them is made."""
    below = {node.code: {one.code for one in walk(node)} for node in walk(rule.condition)}
    fitting = []
    for one in possible:
        rivals = [other for other in possible if other is not one and _meet(one, other, below)]
        if not rivals:
            fitting.append(one)
            continue
        named = ", ".join(sorted(other.path for other in rivals))
        findings.append(one.finding("overlay_conflict", rule=rule.code, node=one.node, others=named))
    return fitting


def _meet(one: Meant, other: Meant, below: dict[str, set[str]]) -> bool:
    if one.node is None or other.node is None:
        return False
    return one.node in below[other.node] or other.node in below[one.node]


def _national(node: Condition) -> dict[str, str]:
    return {"national_vi": node.citation.printed("vi"), "national_en": node.citation.printed("en")}


def replaced_words(change: Replace, node: Condition) -> dict[str, str]:
    """The national condition and the power cited, for messages."""
    power = change.power
    return _national(node) | {
        "power_vi": power.printed("vi") if power else "–",
        "power_en": power.printed("en") if power else "–",
    }
