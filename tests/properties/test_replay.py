"""A sheet says what it is made of: its answers and its table give the same numbers again."""

import json
import re
from typing import Any

from hypothesis import given

from properties.drawing import SEEDS, answered, data_of, drawn, examples, rows_of
from thidua import CriteriaSet, compile_table, score, score_cohort
from thidua.formulas.outcomes import NumberOutcome

NUMBER = re.compile(r"[−-]?[0-9]+(?:\.[0-9]+)?")


@examples(13)
@given(SEEDS)
def test_the_answers_of_a_sheet_give_it_again(seed: int) -> None:
    made, ready, random = drawn(seed)
    for answers in answered(random, made, 4):
        first = score(ready, data_of(answers)).as_data()
        again = json.loads(json.dumps(first["answers"]))
        assert score(ready, again).as_data() == first


@examples(6)
@given(SEEDS)
def test_the_answers_of_a_cohort_give_it_again(seed: int) -> None:
    made, ready, random = drawn(seed, cohort=True)
    first = [sheet.as_data() for sheet in score_cohort(ready, rows_of(answered(random, made, 3)))]
    rows = [(sheet["unit"], json.loads(json.dumps(sheet["answers"]))) for sheet in first]
    assert [sheet.as_data() for sheet in score_cohort(ready, rows)] == first


@examples(8)
@given(SEEDS)
def test_a_table_read_back_is_the_same_table(seed: int) -> None:
    made, ready, random = drawn(seed)
    data = json.loads(ready.criteria_set.model_dump_json())
    other = compile_table(CriteriaSet.model_validate(data))
    assert other.digest == ready.digest
    for answers in answered(random, made, 2):
        assert score(other, data_of(answers)).as_data() == score(ready, data_of(answers)).as_data()


def ends(outcome: NumberOutcome) -> set[str]:
    """What a line may print of an outcome."""
    return {str(end).lstrip("-") for end in (outcome.at_least, outcome.at_most) if end is not None}


def numbers_in(text: str) -> set[str]:
    return {found.lstrip("−-") for found in NUMBER.findall(text)}


@examples(10)
@given(SEEDS)
def test_the_numbers_of_an_explanation_are_those_of_the_sheet(seed: int) -> None:
    made, ready, random = drawn(seed)
    for answers in answered(random, made, 3):
        sheet = score(ready, data_of(answers))
        wanted: dict[str, Any] = {c.code: ends(sheet.points(c.code)) for _, c in ready.criteria_set.criteria()}
        wanted |= {p.code: ends(sheet.number(f"part/{p.code}")) for p in ready.criteria_set.parts()}
        wanted |= {"total": ends(sheet.total)}
        told = {line.code: numbers_in(line.result.text("en")) for _, line in sheet.explain().lines()}
        assert {code: told[code] for code in wanted} == wanted
        assert score(ready, sheet.as_data()["answers"]).explain().as_data() == sheet.explain().as_data()
