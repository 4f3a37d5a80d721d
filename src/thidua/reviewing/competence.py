"""Who may write what (thẩm quyền chấm): tiers, criteria, and the facts behind them."""

from __future__ import annotations

from thidua.formulas.nodes import facts_of
from thidua.reviewing.tier import Tier
from thidua.scoring.layout import leaf_name, steps
from thidua.scoring.table import CompiledTable


class Competence:
    """Which facts each criterion is computed from.

    A tier may adjust a fact only where it may mark every criterion that the fact decides; a fact that also decides
    something beyond criteria, such as a condition of a class, takes a tier that may mark all.
    """

    __slots__ = ("_beyond", "facts")

    def __init__(self, table: CompiledTable) -> None:
        codes = [criterion.code for _, criterion in table.criteria_set.criteria()]
        self.facts = {c.code: frozenset(table.asked(c)[1]) for _, c in table.criteria_set.criteria()}
        names = table.criteria_set.fact.keys()
        own = {leaf_name("rule", code) for code in codes}
        self._beyond: set[str] = set()
        for step in steps(table.criteria_set, lambda node: node):
            if step.name not in own:
                self._beyond.update(name for name in facts_of(step.node) if name in names)

    def may_adjust(self, tier: Tier, fact: str) -> bool:
        """Whether a tier may adjust a fact."""
        if tier.criteria is None:
            return True
        users = {code for code, used in self.facts.items() if fact in used}
        return bool(users) and fact not in self._beyond and users <= set(tier.criteria)
