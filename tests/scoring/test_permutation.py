"""The order in which criteria, sections, facts and units are written down changes no number."""

from __future__ import annotations

import copy

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from criteria.test_round_trip import everything
from thidua import NOT_APPLICABLE, CriteriaSet, score, score_many

quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))

ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "done": st.one_of(st.none(), st.integers(0, 1000).map(str)),
        "due": st.one_of(st.none(), st.just(NOT_APPLICABLE), st.sampled_from(["0", "3", "7", "400"])),
        "share": st.one_of(st.just(NOT_APPLICABLE), st.decimals(0, 100, places=2).map(str)),
        "late": st.one_of(st.just(NOT_APPLICABLE), st.integers(0, 50).map(str)),
        "plan": st.one_of(st.none(), st.just(NOT_APPLICABLE), st.booleans()),
        "level": st.sampled_from([None, NOT_APPLICABLE, "none", "part", "full"]),
        "reported": st.sampled_from([None, "2024-06-30", "2024-07-01"]),
    },
)


def numbers(sheet):
    """Everything with a number or a class in it, by code."""
    data = sheet.as_data()
    return {name: data[name] for name in ("total", "class", "sections", "criteria", "inputs")} | {
        "guards": [str(sheet.guard(f"guard/A/{i}")) for i in (0, 1)],
        "unknown": sorted(data["unknown"]),
    }


@settings(quiet, max_examples=15)
@given(ANSWERS, st.randoms(use_true_random=False))
def test_structure(answers, random):
    data = everything()
    mixed = copy.deepcopy(data)
    random.shuffle(mixed["facts"])
    random.shuffle(mixed["sections"])
    for section in mixed["sections"]:
        random.shuffle(section["criteria"])
    shuffled = dict(random.sample(list(answers.items()), len(answers)))
    first = score(CriteriaSet.model_validate(data), answers)
    assert numbers(score(CriteriaSet.model_validate(mixed), shuffled)) == numbers(first)


TABLE = CriteriaSet.model_validate(everything())


@settings(quiet, max_examples=40)
@given(st.lists(ANSWERS, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_units(rows, random):
    named = [(f"u{i}", row) for i, row in enumerate(rows)]
    mixed = random.sample(named, len(named))
    first = {sheet.unit: sheet.as_data() for sheet in score_many(TABLE, named)}
    assert {sheet.unit: sheet.as_data() for sheet in score_many(TABLE, mixed)} == first


@settings(quiet, max_examples=40)
@given(ANSWERS)
def test_more_answers_only_narrow_the_sheet(answers):
    """Leaving out any one answer gives a sheet that still allows everything the fuller one allows."""
    full = score(TABLE, answers)
    for name in answers:
        less = score(TABLE, {other: answer for other, answer in answers.items() if other != name})
        for step in ("total", "section/I", "section/B", "section/D", "points:a", "points:d"):
            narrow, wide = full.number(step), less.number(step)
            assert wide.may_not_apply or not narrow.may_not_apply
            if not narrow.not_applicable:
                assert wide.at_least <= narrow.at_least <= narrow.at_most <= wide.at_most
        assert set(full.class_.possible) <= set(less.class_.possible)
        assert less.class_.may_not_apply or not full.class_.may_not_apply
