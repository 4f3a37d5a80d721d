"""One neutral tree run through the library, beside what the independent reference says."""

from __future__ import annotations

from reference.basics import kind_of
from reference.evaluator import Interval, outcome
from spike.neutral import answer_of, expected, fact_of, node_of
from thidua.formulas.environment import input_values
from thidua.formulas.outcomes import BoolOutcome, DateOutcome, EnumOutcome, NumberOutcome
from thidua.formulas.program import Program, Step
from thidua.formulas.special import NOT_APPLICABLE


def program_of(trees, facts, *, align=False):
    """The trees as steps `s0`, `s1`, … over the declared facts; aligned as in a table, or not."""
    declared = [fact_of(name, declaration) for name, declaration in facts.items()]
    return Program(declared, [Step(f"s{i}", node_of(tree)) for i, tree in enumerate(trees)], align=align)


def admitted(facts, answers):
    return [answer_of(declaration, answers.get(name)) for name, declaration in facts.items()]


def canonical(result):
    """A library outcome in the words of the reference: an interval, or the set of what is left."""
    match result:
        case NumberOutcome(None, None, _, na):
            return (None, None, na)
        case NumberOutcome(_, _, _, na):
            return (result.at_least.fraction, result.at_most.fraction, na)
        case DateOutcome(None, None, na):
            return (None, None, na)
        case DateOutcome(first, last, na):
            return (first.toordinal(), last.toordinal(), na)
        case BoolOutcome(yes, no, na):
            return frozenset(v for v, can in ((True, yes), (False, no), ("n/a", na)) if can)
        case EnumOutcome(possible, na):
            return frozenset((*possible, "n/a") if na else possible)
    raise AssertionError(result)


def run_open(program, given):
    """Every step through the open form, whatever is known."""
    inputs = [v for fact, answer in zip(program.facts, given, strict=True) for v in input_values(fact, answer)]
    raw = program.open.run(*inputs)
    return [canonical(program.open.outcome(i, raw)) for i in range(len(program.names))]


def run_exact(program, given):
    """Every step through the exact form."""
    raw = program.exact.run(*given)
    return [canonical(program.exact.outcome(i, raw)) for i in range(len(program.names))]


def all_known(given):
    return not any(answer is None or answer is NOT_APPLICABLE for answer in given)


def compare(trees, facts, rows, program=None):
    """Run every row through the forms that can take it; the differences from the reference, and how many cases."""
    program = program or program_of(trees, facts)
    cases, differences = 0, []
    for row in rows:
        wanted = [expected(outcome(tree, facts, row)) for tree in trees]
        given = admitted(facts, row)
        forms = [("open", run_open(program, given))]
        if all_known(given):
            forms.append(("exact", run_exact(program, given)))
        for form, got in forms:
            cases += len(trees)
            differences += [
                f"{form}: {tree} with {row}: {x}, not {y}"
                for tree, x, y in zip(trees, got, wanted, strict=True)
                if x != y
            ]
    return cases, differences


def publishable(tree, facts):
    """A ratio cannot be published; rounding it shows both its ends well enough to compare."""
    return ("round_to", tree, "0.001", "floor") if kind_of(tree, facts).name == "ratio" else tree


def contains(wide, narrow):
    """Whether everything the narrow canonical outcome allows is allowed by the wide one."""
    if isinstance(wide, frozenset):
        return narrow <= wide
    if narrow[2] and not wide[2]:
        return False
    return narrow[0] is None or (wide[0] is not None and wide[0] <= narrow[0] and narrow[1] <= wide[1])


__all__ = ["Interval", "admitted", "canonical", "compare", "contains", "program_of", "publishable", "run_open"]
