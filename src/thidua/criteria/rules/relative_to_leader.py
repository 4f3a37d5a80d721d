"""Relative to the leader (so với đơn vị dẫn đầu): half for the target, full for the best, the rest by its lead."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from thidua.criteria.rules.proportional import OnZero
from thidua.criteria.rules.rule import Rule, literal, met, named, open_up_to
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.nodes import (
    Among,
    Apply,
    AskLiteral,
    Node,
    NotApplicableLiteral,
    NumberLiteral,
    RoundTo,
)
from thidua.formulas.parser import parse
from thidua.points import Points
from thidua.rounding import RoundingMode, Step
from thidua.shares import Share

_ZERO, _ONE = NumberLiteral(0, 0), NumberLiteral(1, 0)


class RelativeToLeader(Rule):
    """Points by the place between the target and the leader of the cluster (T13 of real tables).

    With ``A`` the actual, ``T`` the target, ``M`` the full mark and ``h`` the share that the target itself is worth:
    below the target ``h·M·A/T``; on it ``h·M``; the leader ``M``; the others ``h·M + (1−h)·M·(A/T−1)/(best−1)``, where
    ``best`` is the highest rate ``A/T``. Below the target the rate is exact; above it rates are rounded to
    ``rate_step`` before they are compared. The points are rounded once. A unit without a rate cannot lead.

    Nothing here has a default that decides: ``leader`` is the unit with the highest rate or with the highest actual;
    ``ties`` of leaders all lead, or somebody must be asked; ``nobody_exceeds`` says what the best units get when none
    is above its target; ``on_zero`` what a target of 0 means; ``no_target`` whether a unit without a target does not
    apply, or is measured by the highest actual among the units without one. Scored alone, the leaf stays open.
    """

    kind: Literal["relative_to_leader"] = "relative_to_leader"
    actual: FormulaText
    target: FormulaText
    leader: Literal["highest_rate", "highest_actual"]
    ties: Literal["all_lead", "ask"]
    nobody_exceeds: Literal["target_points", "full"]
    on_zero: OnZero
    no_target: Literal["not_applicable", "share_of_highest"]
    target_share: Share = Share("1/2")
    rate_step: Step = "0.0001"
    step: Step = "0.01"
    mode: RoundingMode = "half_up"

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """Nested cases over the unit's own figures and the others' best."""
        actual, target = parse(self.actual), parse(self.target)
        share = self.target_share.fraction
        mark = literal(maximum)
        on_target = self._rounded(_times(mark, share))
        rate = RoundTo(Apply("div", (actual, target, NotApplicableLiteral())), self.rate_step, self.mode)
        # a unit of the cohort that has no rate cannot lead
        measured_actual = Apply("if", (Apply("applicable", (rate,)), actual, NotApplicableLiteral()))
        key = rate if self.leader == "highest_rate" else measured_actual
        others = Among("others_best", key)
        leads = Apply("otherwise", (Apply("ge", (key, others)), Apply("applicable", (key,))))
        full: Node = mark
        if self.ties == "ask":
            shared = Apply("otherwise", (Apply("eq", (key, others)), Apply("lt", (_ONE, _ZERO))))
            least = Apply("if", (Apply("lt", (actual, target)), on_target, mark))  # what the question may come to
            asked = self._rounded(Apply("div", (least, Apply("sub", (_ONE, _ONE)), AskLiteral())))
            full = Apply("if", (shared, Apply("min", (asked, mark)), mark))
        others_rate = Among("others_best", rate)
        # where no other unit has a rate this one leads; then its own stands in, so that the number applies all the same
        of_others = Apply("otherwise", (others_rate, rate))
        best = of_others if self.leader == "highest_rate" else Among("best_in", rate)
        lead = Apply("max", (_ZERO, Apply("sub", (rate, _ONE))))
        most = Apply("max", (_ZERO, Apply("sub", (best, _ONE))))
        part = Apply("min", (Apply("div", (lead, most, _ZERO)), _ONE))
        beyond = Apply("mul", (_times(mark, 1 - share), part))
        between = self._rounded(Apply("add", (_times(mark, share), beyond)))
        beyond_target = Apply("if", (leads, full, between))
        reached: Node = on_target
        if self.nobody_exceeds == "full":
            above = Apply("and", (met(Apply("gt", (actual, target))), Apply("gt", (target, _ZERO))))
            nobody = Apply("eq", (Among("count_in", above), _ZERO))
            reached = Apply("if", (nobody, full, on_target))
        at_least = Apply("if", (Apply("gt", (actual, target)), beyond_target, reached))
        # a target of 0 never gets here; its own value stands in, so that an unknown target stays within its bounds
        at_zero = {"full": mark, "zero": _ZERO}.get(self.on_zero, _times(mark, share))
        reached_part = Apply("div", (Apply("mul", (_times(mark, share), actual)), target, at_zero))
        below = self._rounded(Apply("min", (reached_part, mark if self.on_zero == "full" else _times(mark, share))))
        measured = Apply("if", (Apply("lt", (actual, target)), below, at_least))
        node: Node = Apply("if", (Apply("eq", (target, _ZERO)), self._zero(actual, target, mark), measured))
        if self.no_target == "share_of_highest":
            node = Apply("otherwise", (node, self._without_target(actual, target, mark)))
        return node

    def _zero(self, actual: Node, target: Node, mark: Node) -> Node:
        """What a target of 0 means, where there is an actual to speak of."""
        if self.on_zero == "not_applicable":
            return NotApplicableLiteral()
        asked = open_up_to(mark, target, self.step)
        given = {"full": mark, "zero": _ZERO, "ask": asked}[self.on_zero]
        return Apply("if", (Apply("applicable", (actual,)), given, NotApplicableLiteral()))

    def _without_target(self, actual: Node, target: Node, mark: Node) -> Node:
        """The share of the highest actual among the units that have no target either."""
        untargeted = Apply("if", (Apply("applicable", (target,)), NotApplicableLiteral(), actual))
        best = Among("best_in", untargeted)
        return self._rounded(Apply("div", (Apply("mul", (untargeted, mark)), best, _ZERO)))

    def _rounded(self, node: Node) -> Node:
        return RoundTo(node, self.step, self.mode)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """What the rule asks, in words, every choice named."""
        return Phrase.of(
            "asked_relative_to_leader",
            actual=named(self.actual, facts),
            target=named(self.target, facts),
            share=self.target_share.words(),
            max=maximum,
            leader=Phrase.of(f"leader_{self.leader}"),
            ties=Phrase.of(f"leader_ties_{self.ties}"),
            nobody=Phrase.of(f"nobody_exceeds_{self.nobody_exceeds}"),
            on_zero=Phrase.of(f"zero_{self.on_zero}"),
            no_target=Phrase.of(f"no_target_{self.no_target}"),
            step=self.step,
        )


def _times(mark: Node, share: Fraction) -> Node:
    """The exact product with a fraction."""
    return Apply("div", (Apply("mul", (mark, NumberLiteral(share.numerator, 0))), NumberLiteral(share.denominator, 0)))
