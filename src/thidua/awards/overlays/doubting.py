"""Doubt: an overlay past the day from which nobody knows whether it still holds, every part of it marked unverified."""

from __future__ import annotations

from thidua.awards.conditions import Condition, NotOf, Requires
from thidua.awards.overlays.change import Change
from thidua.awards.overlays.overlay import Overlay
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.labels import Label


def doubted(overlay: Overlay) -> Overlay:
    """The same overlay with every citation of its own marked unverified, and the doubt as their note."""
    note = overlay.doubt

    def change(one: Change) -> Change:
        return one.evolve(condition=weakened(one.condition, note))

    return overlay.evolve(
        citation=_unverified(overlay.citation, note),
        fills=tuple(change(one) for one in overlay.fills),
        adds=tuple(change(one) for one in overlay.adds),
        replaces=tuple(change(one) for one in overlay.replaces),
        rules=tuple(_rule(rule, note) for rule in overlay.rules),
        parameters=tuple(p.evolve(citation=_unverified(p.citation, note)) for p in overlay.parameters),
        clearances=tuple(c.evolve(citation=_unverified(c.citation, note)) for c in overlay.clearances),
    )


def weakened(condition: Condition, note: Label | None) -> Condition:
    """A tree with every citation marked unverified."""
    citation = _unverified(condition.citation, note)
    if isinstance(condition, Requires):
        return condition.evolve(citation=citation)
    if isinstance(condition, NotOf):
        return condition.evolve(citation=citation, part=weakened(condition.part, note))
    return condition.evolve(citation=citation, parts=tuple(weakened(part, note) for part in condition.parts))


def _rule(rule: AwardRule, note: Label | None) -> AwardRule:
    return rule.evolve(citation=_unverified(rule.citation, note), condition=weakened(rule.condition, note))


def _unverified(citation: Citation, note: Label | None) -> Citation:
    return citation.evolve(mark="unverified", note=citation.note or note)
