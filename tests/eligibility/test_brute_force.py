"""Verdicts of random rules on random records against trying everything."""

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eligibility import oracle
from eligibility.made import CASE, LAW, QUESTIONS, TREES, answered, record, rule
from thidua import Case, Verdict
from thidua.eligibility.judge import judge_rule

SLOWLY = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
OUT_OF_FORCE = Case.model_validate({"clocks": {"achieved": "2026"}})


@st.composite
def drawn(draw: st.DrawFn) -> tuple[oracle.Tree, dict[str, object]]:
    tree = draw(TREES)
    return tree, draw(answered(oracle.facts(tree)))


def _judge(tree: oracle.Tree, answers: dict[str, object]) -> Verdict:
    return judge_rule(record(answers), rule(tree), CASE)


def _named(verdict: Verdict) -> set[str]:
    return {need.name for need in (*verdict.facts, *verdict.decisions, *verdict.law)}


@SLOWLY
@given(drawn())
def test_status_and_facts_are_those_of_brute_force(made: tuple[oracle.Tree, dict[str, object]]) -> None:
    tree, answers = made
    verdict, expected = _judge(tree, answers), oracle.judged(tree, answers)
    assert verdict.status == expected.status
    assert _named(verdict) == expected.relevant
    assert not any(finding.code == "at_most_these" for finding in verdict.findings)
    assert {need.name for need in verdict.law} <= {LAW}
    assert {need.name for need in verdict.decisions} <= set(QUESTIONS)
    assert {need.name for need in verdict.facts} <= {"rating", "months", "exempt"}


@SLOWLY
@given(drawn())
def test_the_mark_is_the_best_proof_s_weakest(made: tuple[oracle.Tree, dict[str, object]]) -> None:
    tree, answers = made
    assert _judge(tree, answers).mark == oracle.mark(tree, answers)


@settings(SLOWLY, max_examples=150)
@given(drawn(), st.data())
def test_learning_never_turns_a_definite_answer(
    made: tuple[oracle.Tree, dict[str, object]], data: st.DataObject
) -> None:
    tree, answers = made
    open_facts = sorted(name for name in oracle.facts(tree) - {LAW} if name not in answers)
    order = data.draw(st.permutations(open_facts))
    chain = [_judge(tree, answers)]
    for name in order:
        values = [value for value in oracle.domain(name) if value != oracle.NA]
        answers = {**answers, name: data.draw(st.sampled_from(values))}
        chain.append(_judge(tree, answers))
    for before, after in pairwise(chain):
        if before.status != "undetermined":
            assert after.status == before.status
        assert _named(after) <= _named(before) or before.status == "undetermined"
    if chain[-1].status == "undetermined":
        assert _named(chain[-1]) == {LAW}


@settings(SLOWLY, max_examples=150)
@given(drawn())
def test_a_named_fact_can_decide_and_an_unnamed_one_cannot_help(made: tuple[oracle.Tree, dict[str, object]]) -> None:
    """Answering every fact that is named settles the verdict; the unnamed ones never change it."""
    tree, answers = made
    verdict = _judge(tree, answers)
    if verdict.status != "undetermined" or LAW in _named(verdict):
        return
    named = sorted(_named(verdict))
    some = {name: next(value for value in oracle.domain(name) if value != oracle.NA) for name in named}
    assert _judge(tree, {**answers, **some}).status != "undetermined"


@settings(SLOWLY, max_examples=100)
@given(drawn())
def test_where_the_question_does_not_arise_the_declared_answer_counts(
    made: tuple[oracle.Tree, dict[str, object]],
) -> None:
    tree, _ = made
    verdict = judge_rule(record({}), rule(tree), OUT_OF_FORCE)
    expected = oracle.judged(tree, {"exempt": oracle.NA})
    assert verdict.status == expected.status
    assert _named(verdict) == expected.relevant
