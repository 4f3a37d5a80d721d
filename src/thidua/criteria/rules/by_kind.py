"""By kind of subject (ngưỡng theo loại đối tượng): which rule applies depends on what is scored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from thidua.criteria.rules.rule import Rule, named
from thidua.criteria.rules.rule_field import RuleField
from thidua.criteria.rules.wording import listed
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import ChoiceFact, Fact
from thidua.formulas.nodes import Apply, FactRef, MemberLiteral, Node
from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText


class KindCase(Model):
    """The rule for one member of the choice."""

    member: CodeText
    rule: Annotated[Rule, RuleField]


class ByKind(Rule):
    """One rule for each member of a choice, such as the kind of enterprise or of place. Error ``choice_uncovered``."""

    kind: Literal["by_kind"] = "by_kind"
    fact: CodeText
    cases: Annotated[tuple[KindCase, ...], Field(min_length=2, max_length=16)]

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """A choice between the rules."""
        chosen = facts.get(self.fact)
        members = [case.member for case in self.cases]
        if isinstance(chosen, ChoiceFact):
            wrong = sorted(set(chosen.codes) ^ set(members))
            if wrong or len(members) != len(set(members)):
                raise ThiduaError("choice_uncovered", fact=self.fact, members=", ".join(wrong or members))
        node = self.cases[-1].rule.expand(maximum, facts)
        for case in reversed(self.cases[:-1]):
            is_it = Apply("eq", (FactRef(self.fact), MemberLiteral(case.member)))
            node = Apply("if", (is_it, case.rule.expand(maximum, facts), node))
        return node

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        chosen = facts.get(self.fact)
        labels = {m.code: m.label for m in chosen.members} if isinstance(chosen, ChoiceFact) else {}
        cases = listed(
            (
                Phrase.of("kind_case", kind=labels.get(c.member) or c.member, rule=c.rule.asked(maximum, facts))
                for c in self.cases
            ),
            between=" | ",
        )
        return Phrase.of("asked_by_kind", fact=named(self.fact, facts), cases=cases)

    def source_digest(self) -> str:
        """Those of the rules inside."""
        return " ".join(found for case in self.cases if (found := case.rule.source_digest()))
