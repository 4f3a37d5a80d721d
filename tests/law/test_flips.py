"""Every leaf of every rule alone turns the verdict: pairs generated from the trees, checked by evaluating them."""

import pytest

from thidua.awards.conditions import AllOf, AnyOf, Requires, walk
from thidua.awards.rule import AwardRule
from thidua.formulas.outcomes import BoolOutcome
from thidua.regimes.rules import AMENDED_RULES, RULES
from thidua.testing.laws import flips, impossible

EVERY = [pytest.param(rule, id=rule.code) for rule in (*RULES, *AMENDED_RULES)]


def _truth(rule: AwardRule, answers: dict[str, object]) -> dict[str, bool | None]:
    outcomes = rule.program().evaluate(answers)  # what a pair leaves out stays unknown
    return {code: o.value if isinstance(o, BoolOutcome) and o.known else None for code, o in outcomes.items()}


@pytest.mark.parametrize("rule", EVERY)
def test_every_leaf_turns_the_verdict(rule: AwardRule) -> None:
    assert impossible(rule) == ()
    leaves = [node.code for node in walk(rule.condition) if isinstance(node, Requires)]
    found = flips(rule)
    assert [flip.leaf for flip in found] == leaves
    root = rule.condition.code
    for flip in found:
        met, unmet = _truth(rule, dict(flip.met)), _truth(rule, dict(flip.unmet))
        assert met[flip.leaf] is True and unmet[flip.leaf] is False
        assert {met[root], unmet[root]} == {True, False}, flip.leaf
        changed = {leaf for leaf in leaves if met[leaf] is not unmet[leaf]}
        assert changed == {flip.leaf, *flip.along}, flip.leaf


def test_a_leaf_without_effect_is_found() -> None:
    """“At least well, and excellent or at least well”: the excellent rating decides nothing there."""
    rule = next(rule for rule in RULES if rule.code.startswith("l22-cstdcs-1."))
    either = next(node for node in walk(rule.condition) if isinstance(node, AnyOf))

    def rated(code: str, least: str) -> Requires:
        return Requires(code=code, label=either.label, citation=either.citation, when=f"rating >= '{least}'")

    parts = (rated("excellent", "completed_excellently"), rated("well_again", "completed_well"))
    one = AnyOf(code="one", label=either.label, citation=either.citation, parts=parts)
    tree = AllOf(code="all", label=either.label, citation=either.citation, parts=(rated("well", "completed_well"), one))
    made = rule.evolve(condition=tree, facts=tuple(fact for fact in rule.facts if fact.name == "rating"))
    assert impossible(made) == ("excellent",)
    by_leaf = {flip.leaf: flip for flip in flips(made)}
    assert by_leaf["well"].along == ("well_again",)  # one fact answers both, so they change together


def test_facts_asked_once_change_alone() -> None:
    rule = next(rule for rule in RULES if rule.code.startswith("l03-cstdcs."))
    assert all(flip.along == () for flip in flips(rule))
