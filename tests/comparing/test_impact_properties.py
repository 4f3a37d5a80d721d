"""What holds for every reason of a changed verdict, on drawn rules and answers."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comparing.drawing import two_rules
from eligibility.made import CASE, answered, record
from thidua import AwardRule, impact
from thidua.awards.conditions import AllOf, AnyOf, AtLeastOf, Condition, NotOf, Requires, walk
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.verdict import Verdict
from thidua.regimes.comparing import ImpactRow

SLOWLY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
Drawn = tuple[ImpactRow, dict[str, Verdict], tuple[AwardRule, AwardRule]]


@st.composite
def runs(draw: st.DrawFn) -> Drawn:
    """One record under two drawn rules, and both verdicts."""
    rules = draw(two_rules())
    names = {fact.name for one in rules for fact in one.facts}
    file = record(draw(answered(names)))
    (row,) = impact([(file, CASE)], "x", *rules).rows
    sides = zip(("before", "after"), rules, strict=True)
    return row, {side: judge_rule(file, one, CASE) for side, one in sides}, rules


def truth(node: Condition, known: dict[str, bool | None]) -> bool | None:
    """What a node comes to when some are set; ``None`` is open."""
    if node.code in known or isinstance(node, Requires):
        return known[node.code]
    if isinstance(node, NotOf):
        below = truth(node.part, known)
        return None if below is None else not below
    parts = [truth(part, known) for part in node.parts]
    least = {AllOf: len(parts), AnyOf: 1}.get(type(node)) or (node.k if isinstance(node, AtLeastOf) else 0)
    if parts.count(True) >= least:
        return True
    return False if parts.count(True) + parts.count(None) < least else None


def leaves_of(verdict: Verdict, whole: AwardRule) -> dict[str, bool | None]:
    """What each leaf came to."""
    leaves = {node.code for node in walk(whole.condition) if isinstance(node, Requires)}
    return {
        node.code: node.outcome.value if node.outcome.known else None for node in verdict.nodes if node.code in leaves
    }


@SLOWLY
@given(runs())
def test_a_changed_verdict_names_a_clause_and_an_unchanged_one_none(drawn: Drawn) -> None:
    row, verdicts, _ = drawn
    assert (row.before, row.after) == (verdicts["before"].status, verdicts["after"].status)
    assert bool(row.reasons) is row.changed
    assert all(reason.clauses for reason in row.reasons)
    assert not any("?" in reason.phrase().text(lang) for reason in row.reasons for lang in ("vi", "en"))


@SLOWLY
@given(runs())
def test_what_is_said_of_a_clause_is_so(drawn: Drawn) -> None:
    """Every clause named is a node of its side, and its state is what came of it there."""
    row, verdicts, rules = drawn
    wholes = dict(zip(("before", "after"), rules, strict=True))
    for reason in row.reasons:
        for clause in reason.clauses:
            outcomes = {node.code: node.outcome for node in verdicts[clause.side].nodes}
            outcome = outcomes[clause.code]
            assert clause.state == ("open" if not outcome.known else "met" if outcome.value else "failed")
            nodes = {node.code: node for node in walk(wholes[clause.side].condition)}
            assert set(clause.leaves) <= {node.code for node in walk(nodes[clause.code])}


@SLOWLY
@given(runs())
def test_the_clauses_in_the_way_are_on_the_worse_side_and_do_not_hold(drawn: Drawn) -> None:
    row, _, _ = drawn
    for reason in row.reasons:
        assert reason.blocking is not None
        worse = "before" if reason.better else "after"
        assert (reason.blocking.side == worse) is (reason.how != "left_open")
        assert reason.blocking.state != "met"
        assert all(clause.side != worse for clause in reason.through)
        assert all(clause.state != "failed" for clause in reason.through)


@SLOWLY
@given(runs())
def test_without_the_clauses_in_the_way_the_worse_side_does_not_fail(drawn: Drawn) -> None:
    """The reasons are complete: if just the named clauses held, nothing else would make the condition fail."""
    row, verdicts, rules = drawn
    if "ineligible" not in (row.before, row.after) or not row.changed:
        return
    at = 0 if row.before == "ineligible" else 1
    side = ("before", "after")[at]
    verdict = verdicts[side]
    leaves = leaves_of(verdict, rules[at])
    named = {reason.blocking.code for reason in row.reasons if reason.blocking and reason.blocking.side == side}
    assert named
    assert truth(rules[at].condition, leaves | dict.fromkeys(named, True)) is not False


@SLOWLY
@given(runs())
def test_every_clause_in_the_way_is_in_the_way(drawn: Drawn) -> None:
    """The reasons are not too many: with all of them but one held, the condition that failed still fails."""
    row, verdicts, rules = drawn
    if "ineligible" not in (row.before, row.after) or not row.changed:
        return
    at = 0 if row.before == "ineligible" else 1
    side = ("before", "after")[at]
    leaves = leaves_of(verdicts[side], rules[at])
    if truth(rules[at].condition, leaves) is not False:  # it fails only by what its open clauses have in common
        return
    named = {reason.blocking.code for reason in row.reasons if reason.blocking and reason.blocking.side == side}
    for code in named:
        assert truth(rules[at].condition, leaves | dict.fromkeys(named - {code}, True)) is False
