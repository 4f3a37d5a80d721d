"""Learning something never turns one definite answer into another and never widens what may come out."""

from random import Random
from typing import Any

from hypothesis import given

from differential.answers import Answers, complete_one, is_known, units
from properties.drawing import SEEDS, answered, data_of, drawn, examples, rows_of, said, within
from reference.basics import UNKNOWN, read_answer, read_bounds
from reference.completions import decimal_text
from reference.lists import read_list
from thidua import score, score_cohort


def learn(random: Random, declared: Any, answer: Any) -> Any:
    """A little more of one answer: a value, closer bounds, a field of a record, a record, the end of the list."""
    if declared["type"] == "items":
        return learn_list(random, declared, answer)
    if declared["type"] == "number" and not is_known(declared, answer) and random.random() < 0.5:
        bounds = read_bounds(declared, answer)
        places = declared["places"]
        low, high = units(declared, "lowest"), units(declared, "highest")
        may_na = declared["may_not_apply"]
        if bounds is not None:
            low, high, may_na = int(bounds[0] * 10**places), int(bounds[1] * 10**places), bounds[2]
        ends = sorted(random.randint(low, high) for _ in range(2))
        made: dict[str, Any] = dict(zip(("lowest", "highest"), (decimal_text(e, places) for e in ends), strict=True))
        return made | {"may_not_apply": may_na and random.random() < 0.5}
    return complete_one(random, declared, answer, random.choice(("low", "high", "any")))


def learn_list(random: Random, declared: Any, answer: Any) -> Any:
    found = read_list(declared, answer)
    if found is None:
        return answer
    if answer is None:
        return random.choice(
            ([], {"items": [], "complete": False}, complete_one(random, declared, answer, "any")),
        )
    records, complete = [dict(each) for each in found.records], found.complete
    fields = declared["fields"]
    still = [
        (at, name) for at, each in enumerate(records) for name in fields if not is_known(fields[name], each.get(name))
    ]
    what = random.choice([*(["field"] * 3 if still else []), *([] if complete else ["more", "end"]), "nothing"])
    if what == "field":
        at, name = random.choice(still)
        records[at][name] = learn(random, fields[name], records[at].get(name))
    if what == "more" and len(records) < declared["most"]:
        records.append({})
    return records if complete or what == "end" else {"items": records, "complete": False}


def open_facts(facts: Any, answers: Answers) -> list[str]:
    """What somebody may still learn something of."""
    return [
        name
        for name, declared in facts.items()
        if declared["type"] == "items"
        or read_bounds(declared, answers.get(name)) is not None
        or read_answer(declared, answers.get(name)) is UNKNOWN
    ]


def learned(random: Random, facts: Any, answers: Answers) -> Answers:
    """Answers of which a few are known a little better."""
    names = open_facts(facts, answers)
    if not names:
        return answers
    chosen = random.sample(names, random.randint(1, min(3, len(names))))
    return {**answers, **{name: learn(random, facts[name], answers.get(name)) for name in chosen}}


def assert_narrower(before: Any, after: Any) -> None:
    first, second = said(before), said(after)
    wider = {name: (first[name], second[name]) for name in first if not within(second[name], first[name])}
    assert not wider


@examples(20)
@given(SEEDS)
def test_of_one_unit(seed: int) -> None:
    made, ready, random = drawn(seed)
    for first in [{}, *answered(random, made, 2)]:
        answers = first
        before = score(ready, data_of(answers))
        for _ in range(4):
            answers = learned(random, made.facts, answers)
            after = score(ready, data_of(answers))
            assert not [f for f in after.findings if f.code.startswith("answer") and f not in before.findings]
            assert_narrower(before, after)
            before = after


@examples(10)
@given(SEEDS)
def test_of_any_unit_of_a_cohort(seed: int) -> None:
    made, ready, random = drawn(seed, cohort=True)
    rows = answered(random, made, random.randint(1, 5))
    before = score_cohort(ready, rows_of(rows))
    for _ in range(3):
        at = random.randrange(len(rows))
        rows[at] = learned(random, made.facts, rows[at])
        after = score_cohort(ready, rows_of(rows))
        for one, other in zip(before, after, strict=True):
            assert_narrower(one, other)
        before = after


@examples(8)
@given(SEEDS)
def test_a_cohort_is_more_than_a_unit_alone(seed: int) -> None:
    """Scored alone, every figure of the cohort is unknown; to score it with its cohort is to learn them."""
    made, ready, random = drawn(seed, cohort=True)
    rows = answered(random, made, random.randint(1, 4))
    for answers, sheet in zip(rows, score_cohort(ready, rows_of(rows)), strict=True):
        assert_narrower(score(ready, data_of(answers)), sheet)
