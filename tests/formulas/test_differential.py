"""The generated Python, exact and open, against the independent evaluator: no difference at all."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from formulas.engine import admitted, all_known, compare, contains, program_of, run_open
from reference.completions import completions, count_completions, domain, next_answers
from reference.trees import any_size, rule_sets, small
from spike.directed import values_of
from thidua.errors import ThiduaError
from thidua.formulas.environment import input_values
from thidua.formulas.program import WIDEST

LONG = bool(os.environ.get("THIDUA_LONG"))
quiet = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
MOST_COMPLETIONS = 120
CAUGHT: dict[str, int] = {}


def too_wide(error):
    """The one refusal a well-formed tree may meet, and only honestly."""
    return error.code == "formula_too_wide" and int(error.params["bits"]) > WIDEST


@settings(quiet, max_examples=3_000 if LONG else 80)
@given(small())
def test_every_completion_of_small_trees(case):
    """The answers as given, and each way the unknown ones may still turn out."""
    rows = [case.answers, {}]
    if count_completions(case.facts, case.answers) <= MOST_COMPLETIONS:
        rows += completions(case.facts, case.answers)
    try:
        program = program_of([case.tree], case.facts)
        program.open  # noqa: B018
    except ThiduaError as error:
        assert too_wide(error)
        return
    _, differences = compare([case.tree], case.facts, rows, program)
    assert differences == []


@settings(quiet, max_examples=5_000 if LONG else 60)
@given(any_size(), st.data(), st.booleans())
def test_large_ranges(case, data, align):
    rows = [case.answers, {}]
    for _ in range(4):
        row = {name: data.draw(st.sampled_from(domain(d, 9))) for name, d in case.facts.items()}
        dropped = data.draw(st.sets(st.sampled_from(sorted(case.facts))))
        rows += [row, {name: answer for name, answer in row.items() if name not in dropped}]
    try:
        program = program_of([case.tree], case.facts, align=align)
        program.open  # noqa: B018
    except ThiduaError as error:
        assert too_wide(error)
        return
    _, differences = compare([case.tree], case.facts, rows, program)
    assert differences == []


@settings(quiet, max_examples=3_000 if LONG else 40)
@given(st.one_of(rule_sets(large=False), rule_sets()), st.data(), st.booleans())
def test_rule_sets_share_their_parts(rules, data, align):
    """Several trees in one program: steps share nodes, and in a table one scale."""
    rows = [{}, rules.answers]
    for _ in range(4):
        rows.append({name: data.draw(st.sampled_from(domain(d, 9))) for name, d in rules.facts.items()})
    try:
        program = program_of(rules.trees, rules.facts, align=align)
        program.open  # noqa: B018
    except ThiduaError as error:
        assert too_wide(error)
        return
    _, differences = compare(rules.trees, rules.facts, rows, program)
    assert differences == []


@settings(quiet, max_examples=2_000 if LONG else 50)
@given(rule_sets(large=False))
def test_learning_a_fact_only_narrows(rules):
    """Monotonicity of knowledge over whole rule sets: from nothing, and from some answers, one fact at a time."""
    try:
        program = program_of(rules.trees, rules.facts)
        program.open  # noqa: B018
    except ThiduaError as error:
        assert too_wide(error)
        return
    for known in ({}, rules.answers):
        before = run_open(program, admitted(rules.facts, known))
        for answers in next_answers(rules.facts, known):
            after = run_open(program, admitted(rules.facts, answers))
            for tree, wide, narrow in zip(rules.trees, before, after, strict=True):
                assert contains(wide, narrow), (tree, rules.facts, known, answers, wide, narrow)


@settings(quiet, max_examples=1_000 if LONG else 40)
@given(rule_sets(), st.data())
def test_once_known_never_moved(rules, data):
    """Answer after answer in any order: what is known once is the same until the end."""
    try:
        program = program_of(rules.trees, rules.facts)
        program.open  # noqa: B018
    except ThiduaError as error:
        assert too_wide(error)
        return
    answers = {}
    found = run_open(program, admitted(rules.facts, answers))
    for name in data.draw(st.permutations(sorted(rules.facts))):
        answers[name] = data.draw(st.sampled_from(domain(rules.facts[name], 5)))
        after = run_open(program, admitted(rules.facts, answers))
        for old, new in zip(found, after, strict=True):
            assert contains(old, new)
            if (isinstance(old, frozenset) and len(old) == 1) or (
                isinstance(old, tuple) and (old[0] is None or (old[0] == old[1] and not old[2]))
            ):
                assert new == old
        found = after


@settings(quiet, max_examples=1_000 if LONG else 40)
@given(st.one_of(rule_sets(large=False), rule_sets()), st.data(), st.booleans(), st.booleans())
def test_every_node_lies_in_its_interval(rules, data, align, exact):
    """What is known from elsewhere (`Builder.within`) holds too: engines choose their integers by the intervals."""
    try:
        lowered = (program := program_of(rules.trees, rules.facts, align=align)).lower(exact=exact)
    except ThiduaError as error:
        assert too_wide(error)
        return
    roots = tuple(root for _, _, found in lowered.steps for root in found)
    for _ in range(4):
        blank = [] if exact else [None]
        row = {name: data.draw(st.sampled_from([*domain(d, 9), *blank])) for name, d in rules.facts.items()}
        given = admitted(rules.facts, row)
        if exact and not all_known(given):
            continue
        pairs = zip(program.facts, given, strict=True)
        inputs = given if exact else [value for fact, answer in pairs for value in input_values(fact, answer)]
        values_of(roots, dict(zip(lowered.inputs, inputs, strict=True)))  # asserts it of every node


def test_most_trees_do_compile():
    """The comparison above would be empty if every tree were refused: at least nine in ten compile."""

    @settings(quiet, max_examples=60, derandomize=True)
    @given(small())
    def count(case):
        try:
            program_of([case.tree], case.facts).open  # noqa: B018
            CAUGHT["compiled"] = CAUGHT.get("compiled", 0) + 1
        except ThiduaError as error:
            CAUGHT[error.code] = CAUGHT.get(error.code, 0) + 1

    count()
    assert CAUGHT["compiled"] >= 0.9 * sum(CAUGHT.values()), CAUGHT
