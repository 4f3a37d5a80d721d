"""A plain Python function as a rule: what it gets, when it is called, what happens when it goes wrong."""

from datetime import date

import pytest

from thidua import NOT_APPLICABLE, CriteriaSet, Points, ThiduaError, function_rule, score
from thidua.criteria.rules.registry import forget, registered_kinds


@pytest.fixture(autouse=True)
def clean():
    before = set(registered_kinds())
    yield
    for kind in set(registered_kinds()) - before:
        forget(kind)


FACTS = [
    {"kind": "number", "name": "weeks", "highest": "52", "may_not_apply": True, "label": {"vi": "Tuần", "en": "Weeks"}},
    {"kind": "number", "name": "rate", "places": 2, "highest": "100"},
    {"kind": "yes_no", "name": "plan"},
    {"kind": "choice", "name": "level", "members": ["low", "high"]},
    {"kind": "date", "name": "sent"},
    {
        "kind": "items",
        "name": "files",
        "most": 5,
        "fields": [{"kind": "number", "name": "days", "highest": "9"}, {"kind": "yes_no", "name": "late"}],
    },
]


def table(rule, maximum="10"):
    line = {"code": "1", "label": "x", "max": maximum, "rule": rule}
    return CriteriaSet.model_validate(
        {
            "code": "T",
            "label": "Bảng",
            "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
            "facts": FACTS,
            "sections": [{"code": "I", "label": "Mục", "max": maximum, "criteria": [line]}],
        }
    )


def test_it_gets_every_kind_of_fact():
    seen = {}

    @function_rule("t:all@1", vi="v")
    def everything(w: int, r: Points, p: bool, lv: str, day: date, f: tuple, *, goal: int, maximum: Points) -> Points:
        seen.update(w=w, r=r, p=p, lv=lv, day=day, f=f, goal=goal, maximum=maximum)
        return Points("7.25")

    rule = {"kind": "t:all@1", "w": "weeks", "r": "rate", "p": "plan", "lv": "level", "day": "sent", "f": "files"}
    answers = {"weeks": "12", "rate": "0.50", "plan": True, "level": "high", "sent": "2024-05-01"}
    answers["files"] = [{"days": "3", "late": False}]
    sheet = score(table(rule | {"goal": 4}), answers)
    assert str(sheet.total) == "7.25"
    assert seen == {
        "w": 12,
        "r": Points("0.5"),
        "p": True,
        "lv": "high",
        "day": date(2024, 5, 1),
        "f": ({"days": Points(3), "late": False},),
        "goal": 4,
        "maximum": Points(10),
    }


def made_streak():
    calls = []

    @function_rule("t:streak@1", vi="Chuỗi {weeks} từ {goal}", en="A streak of {weeks} from {goal}")
    def streak(weeks: int, *, goal: int, maximum: Points) -> Points:
        calls.append(weeks)
        return maximum if weeks >= goal else Points(0)

    return calls, {"kind": "t:streak@1", "weeks": "weeks", "goal": 4}


def test_it_is_called_only_when_everything_is_known():
    calls, rule = made_streak()
    assert str(score(table(rule), {}).points("1")) == "0..10 or not applicable"
    assert str(score(table(rule), {"weeks": {"lowest": "4", "highest": "9"}}).points("1")) == "0..10 or not applicable"
    assert str(score(table(rule), {"weeks": NOT_APPLICABLE}).points("1")) == "not applicable"
    assert calls == []
    assert [str(score(table(rule), {"weeks": w}).points("1")) for w in ("3", "4")] == ["0", "10"]
    assert calls == [3, 4]


def test_its_words_name_facts_and_settings():
    _, rule = made_streak()
    text = score(table(rule), {"weeks": "4"}).explain()
    assert "Chuỗi Tuần từ 4" in text.text("vi")
    assert "A streak of Weeks from 4" in text.text("en")


def giving(result):
    @function_rule("t:gives@1", vi="v")
    def gives(weeks: int) -> Points:
        if isinstance(result, Exception):
            raise result
        return result

    return {"kind": "t:gives@1", "weeks": "weeks"}


@pytest.mark.parametrize(
    ("result", "code"),
    [
        (Points("10.01"), "rule_out_of_range"),
        (Points("-0.01"), "rule_out_of_range"),
        (Points("1.005"), "number_places"),
        (0.5, "rule_result"),
        (5, "rule_result"),
        (None, "rule_result"),
        (ZeroDivisionError("x" * 10_000), "rule_failed"),
        (ThiduaError("number_text", value="?"), "number_text"),
    ],
)
def test_what_goes_wrong_is_a_finding_and_the_leaf_stays_open(result, code):
    sheet = score(table(giving(result)), {"weeks": "1"})
    assert [finding.code for finding in sheet.findings] == [code]
    assert str(sheet.points("1")) == "0..10 or not applicable"
    assert all(len(finding.message("vi")) < 1_000 for finding in sheet.findings)


def test_it_may_say_that_the_line_does_not_apply():
    assert str(score(table(giving(NOT_APPLICABLE)), {"weeks": "1"}).points("1")) == "not applicable"


def test_a_fact_that_does_not_fit_the_declared_type():
    @function_rule("t:typed@1", vi="v")
    def typed(rate: int) -> Points:
        return Points(rate)

    sheet = score(table({"kind": "t:typed@1", "rate": "rate"}), {"rate": "1.50"})
    assert [f.code for f in sheet.findings] == ["rule_argument"]


def untyped(weeks) -> Points: ...
def floating(weeks: float) -> Points: ...
def starred(*weeks: int) -> Points: ...
def nothing(*, goal: int) -> Points: ...
def loose(weeks: int, *, goal: list) -> Points: ...


@pytest.mark.parametrize("function", [untyped, floating, starred, nothing, loose])
def test_a_signature_that_cannot_be_used(function):
    with pytest.raises(ThiduaError) as caught:
        function_rule("t:sign@1", vi="v")(function)
    assert caught.value.code == "rule_signature"


def test_the_source_is_part_of_the_identity():
    def one(weeks: int) -> Points:
        return Points(1)

    def two(weeks: int) -> Points:
        return Points(2)

    digests = set()
    for function in (one, two):
        function.__qualname__ = function.__name__ = "same"
        function_rule("t:same@1", vi="v")(function)
        digests.add(table({"kind": "t:same@1", "weeks": "weeks"}).digest())
        forget("t:same@1")
    assert len(digests) == 2
