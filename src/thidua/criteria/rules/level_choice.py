"""Choice of levels (chọn mức): each member of a choice carries fixed points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.criteria.rules.rule import LONGEST_CHAIN, Rule, literal, named
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import ChoiceFact, Fact
from thidua.formulas.nodes import Apply, FactRef, MemberLiteral, Node
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points
from thidua.text import CodeText


class Level(Model):
    """The points of one member."""

    member: CodeText
    points: Points


class LevelChoice(Rule):
    """Fixed points for each member of a choice; two members may carry the same points.

    ``levels`` may be written as a mapping. Errors while the set is checked: ``choice_uncovered`` when a member of
    the fact has no points.

    >>> rule = LevelChoice.model_validate({"fact": "plan", "levels": {"full": "2", "part": "1", "none": "0"}})
    >>> from thidua.formulas.printer import show
    >>> show(rule.expand(Points(2), {}))
    "if(plan == 'full', 2, if(plan == 'part', 1, 0))"
    """

    kind: Literal["choice"] = "choice"
    fact: CodeText
    levels: Annotated[tuple[Level, ...], Field(min_length=2, max_length=64)]

    @model_validator(mode="before")
    @classmethod
    def _from_mapping(cls, data: object) -> object:
        if isinstance(data, dict) and isinstance(data.get("levels"), dict):
            return data | {"levels": [{"member": m, "points": p} for m, p in data["levels"].items()]}
        return data

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """Nested choices, in the order of the levels; a long list is halved by the order of the members."""
        fact = facts.get(self.fact)
        if not isinstance(fact, ChoiceFact):
            return self._one_by_one(self.levels)
        self._cover(fact)
        if len(self.levels) <= LONGEST_CHAIN:
            return self._one_by_one(self.levels)
        return self._halved(sorted(self.levels, key=lambda level: fact.codes.index(level.member)))

    def _one_by_one(self, levels: Sequence[Level]) -> Node:
        node: Node = literal(levels[-1].points)
        for level in reversed(levels[:-1]):
            is_it = Apply("eq", (FactRef(self.fact), MemberLiteral(level.member)))
            node = Apply("if", (is_it, literal(level.points), node))
        return node

    def _halved(self, levels: Sequence[Level]) -> Node:
        if len(levels) <= LONGEST_CHAIN:
            return self._one_by_one(levels)
        half = len(levels) // 2
        upper = Apply("ge", (FactRef(self.fact), MemberLiteral(levels[half].member)))
        return Apply("if", (upper, self._halved(levels[half:]), self._halved(levels[:half])))

    def _cover(self, fact: ChoiceFact) -> None:
        listed = [level.member for level in self.levels]
        wrong = sorted(set(fact.codes) ^ set(listed))
        if wrong or len(listed) != len(set(listed)):
            raise ThiduaError("choice_uncovered", fact=self.fact, members=", ".join(wrong or listed))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        fact = facts.get(self.fact)
        labels = {m.code: m.label for m in fact.members} if isinstance(fact, ChoiceFact) else {}
        words = {}
        for lang in ("vi", "en"):
            parts = []
            for level in self.levels:
                label = labels.get(level.member)
                parts.append(f"{label.text(lang) if label else level.member}: {level.points}")
            words[lang] = "; ".join(parts)
        return Phrase.of("asked_choice", fact=named(self.fact, facts), levels=Label(**words))
