"""Roadmaps and the linter on tables drawn at random: ways are enough and minimal, counter-examples can be scored."""

import json
from random import Random

import pytest

from differential.answers import completion, row
from differential.tables import table
from differential.writing import answers_data, set_of
from thidua import ScoreSheet, compile_table, lint, score, to_class
from thidua.criteria.lint import counter_example
from thidua.roadmaps.variant import Variant


def surely(sheet: ScoreSheet, enough: set[str]) -> bool:
    found = sheet.class_
    return found is not None and bool(found.possible) and not found.may_not_apply and set(found.possible) <= enough


def has_classes(seed: int) -> bool:
    drawn = table(Random(seed))  # noqa: S311
    return set_of(drawn.data, drawn.facts).classes is not None


@pytest.mark.parametrize("seed", [seed for seed in (*range(24), 50, 518) if has_classes(seed)])
def test_ways_are_enough_and_what_is_reached_stays_reached(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    drawn = table(random)
    criteria_set = set_of(drawn.data, drawn.facts)
    assert criteria_set.classes is not None
    compiled, codes = compile_table(criteria_set), criteria_set.classes.codes
    answers = row(random, drawn.facts, random.choice(("known", "mixed")))
    sheet = score(compiled, answers_data(answers), unit="u")
    fixed = [c.code for _, c in criteria_set.criteria() if random.random() < 0.2]
    target = random.choice(codes[1:])
    enough = set(codes[codes.index(target) :])
    roadmap = to_class(sheet, target, fixed=fixed)
    assert (roadmap.status == "reached") == surely(sheet, enough)
    assert json.loads(json.dumps(roadmap.as_data(), allow_nan=False)) and roadmap.explain().text("vi")
    variant = Variant(sheet)
    for way in roadmap.ways:
        assert not set(way.criteria) & set(fixed)
        assert surely(variant.scored(way.criteria), enough)
        if roadmap.exact:
            assert not any(surely(variant.scored(set(way.criteria) - {code}), enough) for code in way.criteria)
    later = score(compiled, answers_data(completion(random, drawn.facts, answers)), unit="u")
    learned = to_class(later, target, fixed=fixed).status
    assert roadmap.status not in ("reached", "not_applicable") or learned == roadmap.status
    assert roadmap.status != "not_reachable" or learned in ("not_reachable", "not_applicable")


@pytest.mark.parametrize("seed", range(3))
def test_counter_examples_can_be_scored(seed: int) -> None:
    drawn = table(Random(f"lint {seed}"))  # noqa: S311
    criteria_set = set_of(drawn.data, drawn.facts)
    found = lint(criteria_set)
    assert found == lint(criteria_set)
    for finding in found:
        assert finding.message("vi") and json.dumps(finding.as_data(), allow_nan=False)
        answers = counter_example(finding)
        if answers is not None:
            sheet = score(criteria_set, answers)
            assert not [said for said in sheet.findings if said.severity == "error"], finding
