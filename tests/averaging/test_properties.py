"""Averages and joins against a computation over every completion that shares no code with the library."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from averaging.joins import join, part
from averaging.making import SAMPLE, averaged, level, months, plan
from thidua import NOT_APPLICABLE, Points
from thidua.averaging import join_parts, months_to_year

quiet = settings(deadline=None, max_examples=120, suppress_health_check=list(HealthCheck))
NA = NOT_APPLICABLE
LOW, HIGH = -5, 10
WEIGHTS = (1, 3, 2)
BYS = ("mean", "sum", "weighted_mean", "last", "lowest")

numbers = st.integers(LOW, HIGH)


@st.composite
def intervals(draw):
    low, high = sorted((draw(numbers), draw(numbers)))
    return {"lowest": str(low), "highest": str(high), "may_not_apply": draw(st.booleans())}


entries = st.one_of(numbers.map(str), st.just(NA), intervals(), st.none())


def choices(entry):
    """What one entry may still turn out to be, at both ends and in between; None where it does not apply."""
    if entry is None:
        return [Fraction(LOW), Fraction(3), Fraction(HIGH), None]
    if entry is NA:
        return [None]
    if isinstance(entry, str):
        return [Fraction(entry)]
    low, high = Fraction(entry["lowest"]), Fraction(entry["highest"])
    return sorted({low, (low + high) / 2, high}) + ([None] if entry["may_not_apply"] else [])


def one(values, by, at_least, weights):
    """The figure of fully known members, by hand."""
    applying = [(v, w) for v, w in zip(values, weights, strict=True) if v is not None]
    if len(applying) < at_least:
        return None
    found = [v for v, _ in applying]
    if by == "sum":
        return sum(found)
    if by == "lowest":
        return min(found)
    if by == "last":
        return found[-1]
    used = applying if by == "weighted_mean" else [(v, 1) for v in found]
    return sum(v * w for v, w in used) / Fraction(sum(w for _, w in used))


def half_up(value, step):
    """To the nearest step, halves away from zero."""
    if value is None or step is None:
        return value
    count = abs(value) / Fraction(step)
    whole = count.numerator // count.denominator
    whole += count - whole >= Fraction(1, 2)
    return (whole if value >= 0 else -whole) * Fraction(step)


def hull(outcomes):
    """Lowest, highest, and whether it may not apply."""
    values = [v for v in outcomes if v is not None]
    return (min(values), max(values), None in outcomes) if values else (None, None, True)


def ends(exact):
    return exact.lowest, exact.highest, exact.may_not_apply


def quarter(by, at_least, step, absent="leave_out"):
    weights = [{"member": str(n), "weight": str(WEIGHTS[(n - 1) % 3])} for n in range(1, 13)]
    more = {"weights": weights} if by == "weighted_mean" else {}
    made = level("quarter", "month", by=by, at_least=at_least, round=step, absent=absent, **more)
    return plan("month", made, lowest=str(LOW), highest=str(HIGH), may_not_apply=True)


@quiet
@given(
    st.tuples(entries, entries, entries),
    st.sampled_from(BYS),
    st.integers(1, 3),
    st.sampled_from((None, "0.1", "0.25", "1")),
)
def test_one_level_is_the_hull_of_its_completions(figures, by, at_least, step):
    found = averaged(months(*figures), quarter(by, at_least, step), "2026-Q1").exact
    every = [half_up(one(v, by, at_least, WEIGHTS), step) for v in product(*map(choices, figures))]
    assert ends(found) == hull(every)


@quiet
@given(st.lists(entries, min_size=6, max_size=6), st.sampled_from((None, "0.5")), st.integers(1, 2))
def test_two_levels_are_the_hull_of_their_completions(figures, step, at_least):
    if sum(len(choices(entry)) > 1 for entry in figures) > 4:
        return
    declared = plan(
        "month",
        level("quarter", "month", round=step, at_least=at_least),
        level("half", "quarter", by="lowest"),
        lowest=str(LOW),
        highest=str(HIGH),
        may_not_apply=True,
    )
    found = averaged(months(*figures), declared, "2026-H1").exact
    every = []
    for values in product(*map(choices, figures)):
        quarters = [half_up(one(values[n : n + 3], "mean", at_least, WEIGHTS), step) for n in (0, 3)]
        every.append(one(quarters, "lowest", 1, (1, 1)))
    assert ends(found) == hull(every)


def inside(narrow, wide):
    low, high, may = ends(wide)
    if narrow.lowest is not None and not (low is not None and low <= narrow.lowest and narrow.highest <= high):
        return False
    return may or not (narrow.may_not_apply or narrow.not_applicable)


@quiet
@given(
    st.tuples(entries, entries, entries),
    st.sampled_from(BYS),
    st.integers(1, 3),
    st.sampled_from(("leave_out", "not_applicable", "undetermined")),
    st.data(),
)
def test_learning_a_figure_only_narrows(figures, by, at_least, absent, data):
    declared = quarter(by, at_least, "0.1", absent)
    before = averaged(months(*figures), declared, "2026-Q1").exact
    place = data.draw(st.integers(0, 2))
    learned = list(figures)
    choice = data.draw(st.sampled_from(choices(figures[place])))
    learned[place] = NA if choice is None else str(choice) if choice.denominator == 1 else figures[place]
    after = averaged(months(*learned), declared, "2026-Q1").exact
    assert inside(after, before), (before, after)


@quiet
@given(st.lists(entries, min_size=12, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(figures, random):
    declared = months_to_year(Points(10), citation=SAMPLE).evolve(lowest=str(LOW), may_not_apply=True)
    rows = months(*figures, *figures[:0]) + months("3", year=2027)
    shuffled = random.sample(rows, len(rows))
    assert averaged(shuffled, declared) == averaged(rows, declared)


@quiet
@given(numbers, st.integers(1, 12))
def test_the_mean_of_equal_figures_is_that_figure(value, count):
    declared = months_to_year(Points(10), citation=SAMPLE, step=None).evolve(lowest=str(LOW), may_not_apply=True)
    result = averaged(months(*[str(value)] * count, *[NA] * (12 - count)), declared)
    assert result.exact.value == value
    assert all(figure.exact.value == value for figure in result.figures if not figure.exact.not_applicable)


@quiet
@given(st.lists(entries, min_size=12, max_size=12))
def test_no_float_anywhere(figures):
    declared = months_to_year(Points(10), citation=SAMPLE).evolve(lowest=str(LOW), may_not_apply=True)
    for figure in averaged(months(*figures), declared).figures:
        for end in (figure.exact.lowest, figure.exact.highest, figure.before.lowest, figure.before.highest):
            assert end is None or type(end) is Fraction
        assert figure.outcome.lowest is None or type(figure.outcome.lowest) is int


parts = st.lists(st.tuples(entries, st.integers(1, 9)), min_size=1, max_size=4)


@quiet
@given(parts, st.sampled_from((None, "0.1")), st.randoms(use_true_random=False))
def test_a_join_is_the_hull_of_its_completions(given_parts, step, random):
    def made(pairs):
        blocks = [part("2026-01-01", "2027-01-01", figure, amount=str(weight)) for figure, weight in pairs]
        declared = join(
            "blocks", "amounts", *blocks, lowest=str(LOW), highest=str(HIGH), may_not_apply=True, round=step
        )
        return join_parts(declared).exact

    weights = [weight for _, weight in given_parts]
    every = [
        half_up(one(values, "weighted_mean", 1, weights), step)
        for values in product(*(choices(figure) for figure, _ in given_parts))
    ]
    assert ends(made(given_parts)) == hull(every)
    assert made(random.sample(given_parts, len(given_parts))) == made(given_parts)
