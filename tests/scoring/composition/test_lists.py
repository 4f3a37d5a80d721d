"""Lists as answers: complete or not, records that are not known, and what is wrong with its place."""

from __future__ import annotations

import pytest

from criteria.tables import criterion, formula, section, table
from scoring.composition.making import lines, replayed, same
from thidua import NOT_APPLICABLE, NotApplicable, score

NA = NOT_APPLICABLE
FIELDS = [
    {"kind": "number", "name": "v", "highest": "10", "places": 1, "may_not_apply": True},
    {"kind": "yes_no", "name": "late"},
    {"kind": "choice", "name": "kind", "members": ["small", "large"], "may_not_apply": True},
    {"kind": "date", "name": "day", "lowest": "2024-01-01", "highest": "2024-12-31"},
]
LIST = {"kind": "items", "name": "l", "fields": FIELDS, "most": 3, "may_not_apply": True, "label": "Hồ sơ"}
ALWAYS = {**LIST, "name": "k", "may_not_apply": False, "label": "Sổ"}
PLAIN = {"kind": "number", "name": "n", "highest": "5"}


def made(text, *, facts=(LIST, ALWAYS, PLAIN), maximum="1000", floor="-1000"):
    return table(section("I", "1000", criterion("x", maximum, formula(text), floor=floor)), facts=list(facts))


def points(text, answers):
    return str(score(made(text), answers).points("x"))


def row(v="5", late=False, kind="small", day="2024-06-30"):
    return {"v": v, "late": late, "kind": kind, "day": day}


def more(*rows):
    return {"items": list(rows), "complete": False}


QUESTIONS = [
    # every question over two records: 4 on time, 6 late
    ("count(l)", [row("4"), row("6", late=True)], "2"),
    ("count(l, late)", [row("4"), row("6", late=True)], "1"),
    ("sum(l, v)", [row("4"), row("6", late=True)], "10"),
    ("sum(l, v, not late)", [row("4"), row("6", late=True)], "4"),
    ("round_to(mean(l, v), 0.1)", [row("4"), row("6")], "5"),
    ("lowest(l, v)", [row("4"), row("6")], "4"),
    ("highest(l, v)", [row("4"), row("6")], "6"),
    ("if(any(l, late), 1, 2)", [row("4"), row("6", late=True)], "1"),
    ("if(all(l, late), 1, 2)", [row("4"), row("6", late=True)], "2"),
    ("count(l, kind == 'large')", [row(kind="large"), row(), row(kind=NA)], "1"),
    ("count(l, day <= date('2024-06-30'))", [row(), row(day="2024-07-01")], "1"),
    # over no record
    ("count(l)", [], "0"),
    ("sum(l, v)", [], "0"),
    ("round_to(mean(l, v), 0.1)", [], "not applicable"),
    ("lowest(l, v)", [], "not applicable"),
    ("highest(l, v)", [], "not applicable"),
    ("if(any(l, late), 1, 2)", [], "2"),
    ("if(all(l, late), 1, 2)", [], "1"),
    # a value that does not apply leaves the record out
    ("sum(l, v)", [row("4"), row(NA)], "4"),
    ("round_to(mean(l, v), 0.1)", [row("4"), row(NA)], "4"),
    ("highest(l, v)", [row(NA)], "not applicable"),
    ("count(l)", [row(NA)], "1"),
    # a field that is not known
    ("sum(l, v)", [row("4"), row(None)], "4..14"),
    ("count(l, late)", [row(late=None), row(late=True)], "1..2"),
    ("sum(l, v, late)", [row("4", late=None), row("6", late=True)], "6..10"),
    ("highest(l, v)", [row("4"), row(None)], "4..10"),
    ("highest(l, v, late)", [row("4", late=None), row("6", late=None)], "4..6 or not applicable"),
    ("lowest(l, v, late)", [row("4", late=None), row("6", late=True)], "4..6"),
    ("if(any(l, late), 1, 2)", [row(late=None)], "1..2"),
    ("if(any(l, late), 1, 2)", [row(late=None), row(late=True)], "1"),
    ("if(all(l, late), 1, 2)", [row(late=None), row(late=False)], "2"),
    # further records may come, one more here
    ("count(l)", more(row(), row()), "2..3"),
    ("sum(l, v)", more(row("4"), row("6")), "10..20"),
    ("highest(l, v)", more(row("4"), row("6")), "6..10"),
    ("lowest(l, v)", more(row("4"), row("6")), "0..4"),
    ("if(any(l, late), 1, 2)", more(row(late=True)), "1"),
    ("if(any(l, late), 1, 2)", more(row()), "1..2"),
    ("if(all(l, late), 1, 2)", more(row(late=True)), "1..2"),
    ("if(all(l, late), 1, 2)", more(row()), "2"),
    ("count(l)", more(row(), row(), row()), "3"),  # no more fit
    ("count(l)", more(), "0..3"),
    # no answer; does not apply
    ("count(l)", None, "0..3 or not applicable"),
    ("sum(l, v)", None, "0..30 or not applicable"),
    ("if(any(l, late), 1, 2)", None, "1..2 or not applicable"),
    ("count(l)", NA, "not applicable"),
    ("if(all(l, late), 1, 2)", NA, "not applicable"),
    # a figure of a record known in part
    ("sum(l, v)", [row("4"), row({"lowest": "1", "highest": "2.5"})], "5..6.5"),
]


@pytest.mark.parametrize(("text", "given", "result"), QUESTIONS)
def test_questions(text, given, result):
    sheet = score(made(text), {"l": given, "k": [], "n": "0"})
    assert str(sheet.points("x")) == result
    assert sheet.findings == ()
    assert same(sheet)


def test_a_list_that_always_applies_counts_from_nothing():
    assert points("count(k)", {}) == "0..3"
    assert points("sum(k, v)", {}) == "0..30"


WRONG = [
    # what is answered; code and place of each finding; what count(k) and sum(k, v) come to
    ("x", [("answer_list", "k")], "0..3", "0..30"),
    (5, [("answer_list", "k")], "0..3", "0..30"),
    ({"items": []}, [("answer_list", "k")], "0..3", "0..30"),
    ({"items": [], "complete": "no"}, [("answer_list", "k")], "0..3", "0..30"),
    ({"items": "x", "complete": True}, [("answer_list", "k")], "0..3", "0..30"),
    ({"lowest": "1", "highest": "2"}, [("answer_list", "k")], "0..3", "0..30"),
    (NA, [("answer_not_applicable", "k")], "0..3", "0..30"),
    ({"not_applicable": 5}, [("claim_shape", "k")], "0..3", "0..30"),
    ([row()] * 4, [("answer_list_long", "k")], "0..3", "0..30"),
    # one record is wrong: the list still has it, its fields are not known
    ([row("1"), 5], [("answers_shape", "k/1")], "2", "1..11"),
    ([row("1"), None], [("answers_shape", "k/1")], "2", "1..11"),
    ([row("1"), [row("1")]], [("answers_shape", "k/1")], "2", "1..11"),
    # one field is wrong: that figure is not known
    ([row("1"), row("11")], [("answer_range", "k/1/v")], "2", "1..11"),
    ([row("1"), row("0.55")], [("number_places", "k/1/v")], "2", "1..11"),
    ([row(1.5)], [("number_float", "k/0/v")], "1", "0..10"),
    ([row("1", late="yes")], [("answer_type", "k/0/late")], "1", "1"),
    ([row("1", late=NA)], [("answer_not_applicable", "k/0/late")], "1", "1"),
    ([row("1", kind="huge")], [("answer_member", "k/0/kind")], "1", "1"),
    ([row("1", day="2025-01-01")], [("answer_range", "k/0/day")], "1", "1"),
    ([row("1") | {"w": "1"}], [("answer_undeclared", "k/0/w")], "1", "1"),
    ([row("1", late=1), row("12", kind=3)],
     [("answer_type", "k/0/late"), ("answer_range", "k/1/v"), ("answer_member", "k/1/kind")], "2", "1..11"),
    ([row({"lowest": "5", "highest": "4"})], [("answer_range", "k/0/v")], "1", "0..10"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "findings", "count", "total"), WRONG)
def test_what_is_wrong_is_said_with_its_place(given, findings, count, total):
    sheet = score(made("count(k)"), {"k": given, "l": [], "n": "0"})
    assert [(f.code, f.where) for f in sheet.findings] == findings
    assert all(f.message("vi") and f.message("en") for f in sheet.findings)
    assert str(sheet.points("x")) == count
    summed = points("sum(k, v)", {"k": given})
    assert summed in (total, f"{total} or not applicable")
    assert same(sheet)


def test_unknown_names_the_list():
    table_ = made("count(l) + count(k) + n")
    assert score(table_, {}).unknown == ("l", "k", "n")
    assert score(table_, {"l": [], "k": [], "n": "1"}).unknown == ()
    assert score(table_, {"l": NA, "k": [], "n": "1"}).unknown == ()
    assert score(table_, {"l": [row(None)], "k": more(row()), "n": "1"}).unknown == ("l", "k")
    assert score(table_, {"l": [row(NA)], "k": more(), "n": {"lowest": "1", "highest": "2"}}).unknown == ("k", "n")


def test_replay():
    answers = {"l": NotApplicable(because="Không có hồ sơ", by="Tổ 1"), "k": more(row(None), row(NA, kind="large"))}
    sheet = score(made("count(k) + otherwise(count(l), 0)"), answers, unit="xã")
    data = sheet.as_data()["answers"]
    assert data == {
        "l": {"not_applicable": {"because": "Không có hồ sơ", "by": "Tổ 1", "evidence": None}},
        "k": {
            "items": [
                {"late": False, "kind": "small", "day": "2024-06-30"},
                {"v": {"not_applicable": True}, "late": False, "kind": "large", "day": "2024-06-30"},
            ],
            "complete": False,
        },
    }
    assert replayed(sheet).as_data() == sheet.as_data()


def test_a_list_that_applies_but_has_no_record_yet_is_replayed_as_such():
    sheet = score(made("count(l)"), {"l": more()})
    assert str(sheet.total) == str(replayed(sheet).total) == "0..3"


def test_words():
    table_ = made("sum(l, v, not late)")
    for given, vi, en in (
        ([row("4"), row("6")], "Hồ sơ: 2 mục", "Hồ sơ: 2 records"),
        (more(row("4")), "Hồ sơ: mới có 1 mục, chưa đủ", "Hồ sơ: 1 records so far, not complete"),
        (None, "Hồ sơ: chưa có số liệu", "Hồ sơ: not known yet"),
        (NA, "Hồ sơ: không phát sinh", "Hồ sơ: does not apply"),
        ({"not_applicable": "Mới lập"}, "Hồ sơ: không phát sinh (Mới lập)", "Hồ sơ: does not apply (Mới lập)"),
    ):
        used = lines(score(table_, {"l": given}))["x"].facts[0]
        assert (used.shown("vi"), used.shown("en")) == (vi, en)
    figure = lines(score(table_, {"l": [row("4"), row("6", late=True)]}))["x"].facts[1]
    assert figure.shown("vi") == "tổng v của các mục “Hồ sơ” mà không thuộc trường hợp late: 4"
    assert figure.shown("en") == "sum of v over “Hồ sơ” with not the case that late: 4"
