"""The order of units and of lines changes nothing."""

from random import Random

from hypothesis import given

from differential.comparing import compiled
from differential.tables import Table
from properties.drawing import SEEDS, answered, data_of, drawn, examples, rows_of, said
from thidua import rank, score, score_cohort


@examples(8)
@given(SEEDS)
def test_permuting_units_changes_no_result(seed: int) -> None:
    made, ready, random = drawn(seed, cohort=True)
    rows = rows_of(answered(random, made, random.randint(2, 6)))
    mixed = random.sample(rows, len(rows))
    first, second = (score_cohort(ready, each) for each in (rows, mixed))
    assert {s.unit: said(s) for s in first} == {s.unit: said(s) for s in second}
    places = [
        {p.unit: (p.best, p.worst, p.ranked, str(p.total)) for p in rank(each).placed} for each in (first, second)
    ]
    assert places[0] == places[1]


def shuffled(random: Random, part):
    """A part with its lines in another order, at every level."""
    lines = [shuffled(random, line) if "criteria" in line else line for line in part["criteria"]]
    return {**part, "criteria": random.sample(lines, len(lines))}


@examples(8)
@given(SEEDS)
def test_permuting_criteria_changes_no_points(seed: int) -> None:
    made, ready, random = drawn(seed)
    sections = [shuffled(random, section) for section in made.data["sections"]]
    facts = dict(random.sample(list(made.facts.items()), len(made.facts)))
    other = compiled(Table({**made.data, "sections": random.sample(sections, len(sections))}, facts))
    for answers in answered(random, made, 3):
        first, second = score(ready, data_of(answers)), score(other, data_of(answers))
        for kind in ("total", "class", "sections", "criteria"):
            assert first.as_data()[kind] == second.as_data()[kind]
