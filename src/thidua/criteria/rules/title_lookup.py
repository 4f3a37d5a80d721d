"""Title look-up (quy điểm theo danh hiệu): titles held become points, the highest only or all together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from thidua.criteria.rules.level_choice import Level
from thidua.criteria.rules.rule import Rule, literal, named, worded
from thidua.criteria.rules.wording import listed
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import ChoiceFact, Fact, ItemsFact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import Apply, FactRef, MemberLiteral, Node, NotApplicableLiteral, NumberLiteral, Over
from thidua.formulas.parser import parse
from thidua.labels import Label
from thidua.points import Points
from thidua.text import CodeText


class TitleLookup(Rule):
    """Points by title over a list of titles held, kept to the full mark; nothing held gives 0.

    ``field`` is the choice that names the title in each record, ``where`` may leave records out. Error
    ``choice_uncovered`` when the titles are not those of the field.
    """

    kind: Literal["title_lookup"] = "title_lookup"
    titles: CodeText
    field: CodeText
    points: Annotated[tuple[Level, ...], Field(min_length=1, max_length=32)]
    take: Literal["highest", "sum"]
    where: FormulaText | None = None

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """The highest, or the capped sum."""
        held = facts.get(self.titles)
        chosen = held.field.get(self.field) if isinstance(held, ItemsFact) else None
        if isinstance(chosen, ChoiceFact):
            wrong = sorted(set(chosen.codes) ^ {level.member for level in self.points})
            members = [level.member for level in self.points]
            if wrong or len(members) != len(set(members)):
                raise ThiduaError("choice_uncovered", fact=self.field, members=", ".join(wrong or members))
        each: Node = literal(self.points[-1].points)  # every title is listed, so the last one needs no question
        for level in reversed(self.points[:-1]):
            is_it = Apply("eq", (FactRef(self.field), MemberLiteral(level.member)))
            each = Apply("if", (is_it, literal(level.points), each))
        where = parse(self.where) if self.where is not None else None
        worth = Apply("otherwise", (Over(self.take, self.titles, each, where), NumberLiteral(0, 0)))
        capped = Apply("min", (literal(maximum), worth))
        listed_at_all = Apply("applicable", (Over("count", self.titles),))
        return Apply("if", (listed_at_all, capped, NotApplicableLiteral()))

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words."""
        held = facts.get(self.titles)
        chosen = held.field.get(self.field) if isinstance(held, ItemsFact) else None
        labels = {m.code: m.label for m in chosen.members} if isinstance(chosen, ChoiceFact) else {}
        levels = listed(
            Phrase.of("level", member=labels.get(level.member) or level.member, points=level.points)
            for level in self.points
        )
        titles: Label | Phrase = named(self.titles, facts)
        if self.where is not None and isinstance(held, ItemsFact):
            where = worded(parse(self.where), held.field)
            titles = Phrase.of("titles_where", titles=titles, where=where)
        return Phrase.of(f"asked_titles_{self.take}", titles=titles, levels=levels, max=maximum)
