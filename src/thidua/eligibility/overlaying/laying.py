"""Laying one change over a rule: what the rule would be, or why the change does not fit."""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua.awards.conditions import AllOf, Condition, walk
from thidua.awards.overlays import Add
from thidua.awards.overlays.trees import substituted, used_facts
from thidua.awards.rule import AwardRule, RuleFact
from thidua.eligibility.overlaying.meant import Meant
from thidua.eligibility.overlaying.overlaid import Use
from thidua.eligibility.overlaying.words import BOTH, DONE
from thidua.findings import Finding
from thidua.loading import load

MAX_RULE_NODES = 512
"""Most nodes a rule may have with its overlays."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A rule with one more change: the national tree as changed so far, the conditions added, all facts, the whole."""

    condition: Condition
    added: tuple[Condition, ...]
    facts: dict[str, RuleFact]
    rule: AwardRule


@dataclass(slots=True)
class Work:
    """A rule while changes are laid over it; one that does not fit leaves a finding and no other trace."""

    laid: Laid
    used: list[Use] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def try_on(self, one: Meant) -> Laid | None:
        """What the rule would be with the change; ``None``, with findings, where it does not fit.

        Findings: ``overlay_fact_clash``, ``overlay_name_taken``, ``too_large``, those of rules.
        """
        before, change = self.laid, one.change
        new, node = change.condition, one.node
        clashing = [f.name for f in change.facts if before.facts.get(f.name, f).ask != f.ask]
        if clashing:
            self.findings += [one.finding("overlay_fact_clash", rule=before.rule.code, name=name) for name in clashing]
            return None
        facts = before.facts | {fact.name: fact for fact in change.facts if fact.name not in before.facts}
        condition, added = before.condition, before.added
        if isinstance(change, Add):
            added = (*added, new)
        elif node is not None:
            condition = substituted(condition, node, new)
        codes = [part.code for tree in (condition, *added) for part in walk(tree)]
        if len(codes) >= MAX_RULE_NODES:
            self.findings.append(Finding.of("too_large", where=one.path, limit=MAX_RULE_NODES))
            return None
        taken = [n.code for n in walk(new) if codes.count(n.code) > 1 or n.code in facts]
        taken += [fact.name for fact in change.facts if fact.name in codes and fact.name not in taken]
        if taken:
            names = ", ".join(taken)
            self.findings.append(one.finding("overlay_name_taken", rule=before.rule.code, names=names))
            return None
        whole = _whole(before.rule, condition, added, {*codes, *facts})
        changed = {"condition": whole, "facts": used_facts(whole, facts)}
        loaded = load(AwardRule, {name: getattr(before.rule, name) for name in AwardRule.model_fields} | changed)
        if loaded.value is None:
            self.findings += [f.evolve(where="/".join((one.path, f.where)).rstrip("/")) for f in loaded.findings]
            return None
        return Laid(condition, added, facts, loaded.value)

    def keep(self, one: Meant, laid: Laid, use: Use, done: Finding | None = None) -> None:
        """Take the change."""
        self.laid = laid
        self.used.append(use)
        if done is None:
            done_vi, done_en = DONE[use.change]
            source = use.citation
            words = {"citation_vi": source.printed("vi"), "citation_en": source.printed("en")}
            done = one.finding("overlay_applied", done_vi=done_vi, done_en=done_en, **words)
        self.findings.append(done)


def _whole(rule: AwardRule, condition: Condition, added: tuple[Condition, ...], names: set[str]) -> Condition:
    """The national tree and what is added beside it, as one tree."""
    if not added:
        return condition
    code, at = "with_overlays", 2
    while code in names:
        code, at = f"with_overlays_{at}", at + 1
    return AllOf(code=code, label=BOTH, citation=rule.citation, parts=(condition, *added))
