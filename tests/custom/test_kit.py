"""The kit: sound rules pass, every seeded fault is refused with its reason."""

import itertools
import json
import random
import time
from datetime import date
from typing import Literal

import pytest

from custom.test_function_rule import FACTS, clean  # noqa: F401
from thidua import CriteriaSet, NumberFact, Points, Rule, function_rule
from thidua.criteria.rules import DeductPerEvent
from thidua.criteria.rules.registry import register
from thidua.explain.phrase import Phrase
from thidua.formulas.nodes import FactRef, NumberLiteral
from thidua.testing.rules import assert_rule, check_rule

DECLARED = CriteriaSet.model_validate(
    {
        "code": "T",
        "label": "x",
        "citation": {"instrument": "x", "mark": "illustrative"},
        "facts": FACTS,
        "sections": [{"code": "I", "label": "x", "max": "1", "criteria": [
            {"code": "1", "label": "x", "max": "1", "rule": {"kind": "all_or_nothing", "met": "plan"}}]}],
    }
).facts  # fmt: skip
SEEN: list[int] = []


def reads_the_clock(weeks: int) -> Points:
    return Points(int(time.time()) % 2)


def reads_the_day(weeks: int) -> Points:
    return Points(date.today().day % 2)  # noqa: DTZ011


def throws_dice(weeks: int) -> Points:
    return Points(random.randint(0, 1))  # noqa: S311


def remembers(weeks: int) -> Points:
    SEEN.append(weeks)
    return Points(min(10, len(SEEN)))


def opens_a_file(weeks: int) -> Points:
    return Points(len(open("/dev/null").read()))  # noqa: PTH123


def calls_a_helper(weeks: int) -> Points:
    return helper()


def helper() -> Points:
    return Points(int(time.time()) % 2)


def spoils_its_input(files: tuple) -> Points:
    for file in files:
        file["days"] = Points(0)
    return Points(1)


def too_much(weeks: int, *, maximum: Points) -> Points:
    return maximum + Points(weeks)


def below_nothing(weeks: int) -> Points:
    return Points(-weeks)


def fails(weeks: int) -> Points:
    return Points(1 // (weeks - 52))  # type: ignore[return-value]


COUNTER = itertools.count()


def counts_on(weeks: int) -> Points:
    return Points(next(COUNTER) % 10)


@pytest.mark.parametrize(
    ("function", "code"),
    [
        (reads_the_clock, "rule_reads_clock"),
        (reads_the_day, "rule_reads_clock"),
        (throws_dice, "rule_random"),
        (remembers, "rule_state"),
        (counts_on, "rule_state"),
        (opens_a_file, "rule_reads_outside"),
        (calls_a_helper, "rule_reads_clock"),
        (spoils_its_input, "rule_mutates"),
        (too_much, "rule_over_maximum"),
        (below_nothing, "rule_over_maximum"),
        (fails, "rule_failed"),
    ],
)
def test_a_faulty_function_is_refused(function, code):
    rule = function_rule("t:faulty@1", vi="v", en="e")(function)
    bound = {"files": "files"} if function is spoils_its_input else {"weeks": "weeks"}
    found = check_rule(rule(**bound), facts=DECLARED, maximum="10")
    assert code in {finding.code for finding in found}
    assert all(finding.severity == "error" and finding.message("vi") for finding in found)
    with pytest.raises(AssertionError, match=code):
        assert_rule(rule(**bound), facts=DECLARED, maximum="10")


class Base(Rule):
    def expand(self, maximum, facts):
        return FactRef("weeks")

    def asked(self, maximum, facts):
        return Phrase.of("answer_yes")


def test_a_pattern_over_its_maximum_is_refused_by_its_bounds():
    @register
    class TooMuch(Base):
        kind: Literal["t:much@1"] = "t:much@1"

    found = check_rule(TooMuch(), facts=DECLARED, maximum="10")
    assert [(f.code, dict(f.params)["value"]) for f in found] == [("rule_over_maximum", "52")]


def test_a_pattern_that_expands_differently_is_refused():
    @register
    class Fickle(Base):
        kind: Literal["t:fickle@1"] = "t:fickle@1"

        def expand(self, maximum, facts):
            return NumberLiteral(next(COUNTER) % 7, 0)

    assert "rule_state" in {f.code for f in check_rule(Fickle(), facts=DECLARED, maximum="10")}


def test_data_that_do_not_come_back_are_refused():
    @register
    class Lossy(Base):
        kind: Literal["t:lossy@1"] = "t:lossy@1"
        anything: object = None

    assert [f.code for f in check_rule(Lossy(anything=object()), facts=DECLARED, maximum="10")] == [
        "rule_unserialisable"
    ]


def test_a_rule_nobody_registered_is_refused():
    class Quiet(Base):
        kind: Literal["t:quiet@1"] = "t:quiet@1"

        def expand(self, maximum, facts):
            return NumberLiteral(1, 0)

    assert "rule_unregistered" in {f.code for f in check_rule(Quiet(), facts=DECLARED, maximum="10")}


def test_a_rule_without_words_is_refused():
    @register
    class Silent(Base):
        kind: Literal["t:silent@1"] = "t:silent@1"

        def expand(self, maximum, facts):
            return NumberLiteral(1, 0)

        def asked(self, maximum, facts):
            return Phrase.of("result_known", value="")

    assert {f.code for f in check_rule(Silent(), facts=DECLARED, maximum="10")} == {"rule_no_words"}


def test_a_sound_function_passes():
    @function_rule("t:sound@1", vi="v", en="e")
    def sound(weeks: int, files: tuple, *, maximum: Points) -> Points:
        late = sum(1 for file in files if file["late"])
        return max(Points(0), min(maximum, Points(weeks) - Points(late)))

    rule = sound(weeks="weeks", files="files")
    assert check_rule(rule, facts=DECLARED, maximum="10", examples=[{"weeks": "7", "files": []}]) == ()
    assert json.loads(rule.model_dump_json())["kind"] == "t:sound@1"


def test_a_built_in_rule_is_not_for_the_kit():
    rule = DeductPerEvent(events="weeks", each="1")
    found = check_rule(rule, facts=[NumberFact(name="weeks", highest="5")], maximum="10")
    assert {f.code for f in found} == {"rule_kind"}
