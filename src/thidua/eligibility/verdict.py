"""Verdict (kết luận): eligible, ineligible or undetermined, with the tree behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from thidua.awards.case import Case
from thidua.awards.conditions import AnyOf, walk
from thidua.awards.rule import AwardRule
from thidua.citations import Mark
from thidua.explain.explanation import Explanation
from thidua.findings import Finding
from thidua.formulas.outcomes import BoolOutcome

Status = Literal["eligible", "ineligible", "undetermined"]


@dataclass(frozen=True, slots=True)
class FactNeeded:
    """A fact, decision or text still needed: its name, its words in both languages, what asks for it.

    ``supply`` names the entry of the record that would answer it; ``None`` where no entry can.
    """

    name: str
    vi: str
    en: str
    citation: str | None = None
    supply: str | None = None


@dataclass(frozen=True, slots=True)
class NodeStatus:
    """One node of the condition tree: its code and what may still come of it."""

    code: str
    outcome: BoolOutcome


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one subject, one award, one text of the law.

    Undetermined verdicts list what is needed: ``facts`` from the files, ``decisions`` only people can take, ``law``
    that is not in the packs. ``mark`` is the weakest mark the conclusion leans on; ``advisory`` what a
    neighbouring text would say where the text in force is unread, never merged with the answer.
    """

    subject: str
    award: str
    status: Status
    case: Case
    rule: AwardRule | None
    nodes: tuple[NodeStatus, ...] = ()
    facts: tuple[FactNeeded, ...] = ()
    decisions: tuple[FactNeeded, ...] = ()
    law: tuple[FactNeeded, ...] = ()
    shortfalls: tuple[str, ...] = ()
    mark: Mark | None = None
    findings: tuple[Finding, ...] = ()
    advisory: Verdict | None = None
    evidence: dict[str, tuple[str, ...]] = field(default_factory=dict)
    answers: dict[str, object] = field(default_factory=dict)

    @property
    def eligible(self) -> bool | None:
        """True, false, or ``None`` while undetermined."""
        return {"eligible": True, "ineligible": False, "undetermined": None}[self.status]

    @property
    def branches(self) -> tuple[str, ...]:
        """The branches that hold, of every node where one of several is enough: what a decision should record."""
        if self.rule is None:
            return ()
        held = {node.code for node in self.nodes if node.outcome.known and node.outcome.value is True}
        choices = [node for node in walk(self.rule.condition) if isinstance(node, AnyOf)]
        return tuple(part.code for node in choices for part in node.parts if part.code in held)

    def explain(self) -> Explanation:
        """The condition tree with its articles, the facts used and what is missing."""
        from thidua.eligibility.explaining import explain_verdict

        return explain_verdict(self)

    def as_data(self) -> dict[str, object]:
        """The verdict ready for JSON."""
        return {
            "subject": self.subject,
            "award": self.award,
            "status": self.status,
            "rule": self.rule.code if self.rule else None,
            "case": self.case.model_dump(mode="json"),
            "nodes": {
                n.code: {
                    "may_be_true": n.outcome.may_be_true,
                    "may_be_false": n.outcome.may_be_false,
                    "may_not_apply": n.outcome.may_not_apply,
                }
                for n in self.nodes
            },
            "facts": [needed.name for needed in self.facts],
            "decisions": [needed.name for needed in self.decisions],
            "law": [needed.name for needed in self.law],
            "supply": {n.name: n.supply for n in (*self.facts, *self.decisions) if n.supply is not None},
            "shortfalls": list(self.shortfalls),
            "branches": list(self.branches),
            "mark": self.mark,
            "findings": [finding.as_data() for finding in self.findings],
            "advisory": self.advisory.as_data() if self.advisory else None,
        }
