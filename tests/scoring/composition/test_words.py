"""The explanation of a whole sheet: every step that changed a number is said, in both languages, nothing else is."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scoring.composition.making import FACTS, group, notes, plain, replayed, section, sheet, table
from thidua import NOT_APPLICABLE, compile_table, score

NA = NOT_APPLICABLE


def words(vi, en):
    return {"label": {"vi": vi, "en": en}}


SECTIONS = (
    section(
        "I",
        "30",
        group("G", "15", plain("a", "10", not_applicable="rescale"), plain("b", "10", must_reach="1")),
        plain("c", "20", zero_when="lie", round="0.5"),
        weight="50 %",
    ),
    section("II", "100", plain("d", "100"), weight="1/3", not_applicable="full_points", floor="2"),
    section("B", "3", plain("e", "5"), kind="bonus"),
    section("O", "5", plain("f", "5"), kind="outside"),
)
WHOLE = {
    "opening_balance": "10",
    "multipliers": [{"code": "m", **words("Đơn vị đặc thù", "Special unit"), "when": "grave", "factor": "1.1",
                     "from_total": "20"}],
    "highest_total": "60",
    "round_total": "0.5",
    "requirements": [
        {"code": "r", **words("Không gian dối", "No lie"), "holds": "not lie", "otherwise": "not_scored"},
        {"code": "s", **words("Có báo cáo", "Reported"), "holds": "allow"},
    ],
    "classes": {
        "bands": [
            {"code": "A", **words("Tốt", "Good"), "at_least": "40"},
            {"code": "B", **words("Khá", "Fair"), "at_least": "20"},
        ],
        "sanctions": [{"code": "t", **words("Có người bị kỷ luật", "Somebody disciplined"), "when": "grave",
                       "effect": "down"}],
    },
}  # fmt: skip
FULL = {"a": NA, "b": "8", "c": "9.3", "d": "99", "e": "4", "f": "1.2", "lie": False, "grave": True, "allow": True}


TABLE = compile_table(table(*SECTIONS, facts=FACTS, **WHOLE))


def whole(answers):
    return score(TABLE, answers)


def test_a_sheet_with_every_step():
    """G: 8 of 10 is 16 of 20, capped 15. I: 15 + 9.5. 24.5/2 + 99/3 = 45.25; + 10 + 3 = 58.25; × 1.1 = 64.08; 60.

    Outside 60 + 1.2 = 61.2, rounded to 61.
    """
    made = whole(FULL)
    assert notes(made, "a") == ["Does not apply, so it is left out"]
    assert notes(made, "c") == ["Rounded to 0.5: 9.3 → 9.5"]
    assert notes(made, "G") == ["Scaled up from the part that applies: 8 → 16", "Kept to at most 15: 16 → 15"]
    assert notes(made, "I") == ["Counts in the total with the weight 50 %"]
    assert notes(made, "II")[0].startswith("Counts in the total with the weight")
    assert notes(made, "B") == ["Kept to at most 3: 4 → 3"]
    assert notes(made, "total") == [
        "Sections added up by weight, rounded to 0.01: 45.25",
        "Opening balance: 10",
        "Special unit, times 1.1: 58.25 → 64.08",
        "Kept to at most 60: 64.08 → 60",
        "Added outside the scale: 60 → 61.2",
        "Rounded to 0.5: 61.2 → 61",
        "Requirement “No lie”: met",
    ]
    assert notes(made, "total", "vi") == [
        "Cộng các mục theo trọng số, làm tròn đến 0.01: 45.25",
        "Số dư đầu kỳ: 10",
        "Đơn vị đặc thù, nhân với 1.1: 58.25 → 64.08",
        "Giới hạn không quá 60: 64.08 → 60",
        "Cộng ngoài thang điểm: 60 → 61.2",
        "Làm tròn đến 0.5: 61.2 → 61",
        "Điều kiện tiên quyết “Không gian dối”: đạt",
    ]
    assert notes(made, "class") == ["“Somebody disciplined” applies: Good → Fair", "Requirement “Reported”: met"]
    assert notes(made, "class", "vi") == [
        "Áp dụng “Có người bị kỷ luật”: Tốt → Khá",
        "Điều kiện tiên quyết “Có báo cáo”: đạt",
    ]
    assert str(made.total) == "61"


def test_floor_and_full_points_of_a_section():
    """Kept from 1 to the floor of 2; and without any figure the full 100."""
    assert notes(whole(FULL | {"d": "1"}), "II")[0] == "Kept within 2 and 100: 1 → 2"
    assert "Không phát sinh nên được tối đa 100 điểm" in notes(whole(FULL | {"d": NA}), "II", "vi")


def test_what_is_open_is_said():
    made = whole({})
    assert notes(made, "") == ["Still needed: a; b; c; d; e; f; lie; grave; allow"]
    assert notes(made, "", "vi") == ["Còn thiếu: a; b; c; d; e; f; lie; grave; allow"]
    assert "Requirement “No lie”: not known" in notes(made, "total")
    assert "The mandatory criterion b must reach 1 points: not known" in notes(made, "total")
    assert notes(made, "class")[-1] == "Requirement “Reported”: not known"


FIGURE = st.one_of(
    st.none(),
    st.just(NA),
    st.integers(0, 100),
    st.tuples(st.integers(0, 50), st.integers(0, 50), st.booleans()).map(
        lambda ends: {"lowest": ends[0], "highest": ends[0] + ends[1], "may_not_apply": ends[2]}
    ),
)
TRUTH = st.sampled_from([None, NA, True, False])
ANSWERS = st.fixed_dictionaries(dict.fromkeys("abcdef", FIGURE) | dict.fromkeys(("lie", "grave", "allow"), TRUTH))
quiet = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=60)


@quiet
@given(ANSWERS)
def test_replay(answers):
    """What the sheet wrote down is the sheet, whatever was known."""
    made = whole(answers)
    written = json.loads(json.dumps(made.as_data()))
    assert replayed(made).as_data() == made.as_data() == written
    assert replayed(made).explain().as_data() == made.explain().as_data()


@quiet
@given(ANSWERS)
def test_a_note_of_a_change_tells_of_a_change(answers):
    """“x → y” is only said where x is not y; in both languages, with nothing left to fill in."""
    made = whole(answers)
    for _, line in made.explain().lines():
        for note in line.notes:
            for lang in ("vi", "en"):
                text = note.text(lang)
                assert "{" not in text and "}" not in text
                if " → " in text:
                    before, after = text.rsplit(" → ", 1)
                    assert not before.endswith(f": {after}")


LEARNED = [
    # one fact more each time, in any order: an outcome narrows and never moves
    ["a", "b", "c", "d", "e", "f", "lie", "grave", "allow"],
    ["allow", "grave", "lie", "f", "e", "d", "c", "b", "a"],
    ["lie", "a", "grave", "b", "allow", "c", "d", "e", "f"],
]


@pytest.mark.parametrize("order", LEARNED)
@pytest.mark.parametrize("full", [FULL, FULL | {"lie": True}, FULL | {"b": "0"}, FULL | {"allow": False, "d": NA}])
def test_learning_narrows(order, full):
    known = {}
    before = whole(known)
    for name in order:
        known = known | {name: full[name]}
        after = whole(known)
        was, now = before.total, after.total
        assert was.may_not_apply or not now.may_not_apply
        if now.at_least is not None:
            assert was.at_least <= now.at_least <= now.at_most <= was.at_most
        assert set(after.class_.possible) <= set(before.class_.possible)
        assert before.class_.may_not_apply or not after.class_.may_not_apply
        before = after
    assert before.total.known
    assert before.class_.known


def test_rescaling_of_sections_is_said():
    """4 of 10 is 8 of 20."""
    sections = (section("I", "10", plain("a")), section("II", "10", plain("b"), not_applicable="rescale"))
    made = sheet(sections, {"a": "4", "b": NA})
    assert str(made.total) == "8"
    assert "Scaled up from the part that applies: 4 → 8" in notes(made, "total")
    assert "Quy đổi theo điểm tối đa của phần có phát sinh: 4 → 8" in notes(made, "total", "vi")


def test_the_weighted_sum_is_said():
    """10/3 + 40/3 is 16.666…, rounded 16.67; the opening balance comes after it."""
    sections = (
        section("I", "100", plain("a", "100"), weight="1/3"),
        section("II", "100", plain("b", "100"), weight="2/3"),
    )
    made = sheet(sections, {"a": "10", "b": "20"}, opening_balance="5")
    assert str(made.total) == "21.67"
    assert any("16.67" in note for note in notes(made, "total"))
    assert any("16.67" in note for note in notes(made, "total", "vi"))


def test_full_points_that_are_not_sure_are_not_said_as_sure():
    """Whether the group and the section apply is not known: both are full only if they do not."""
    inner = group("G", "10", plain("a"), not_applicable="full_points")
    for made in (
        sheet((section("I", "10", plain("a"), not_applicable="full_points"), section("II", "10", plain("b"))), {}),
        sheet((section("II", "20", inner, plain("b")),), {}),
    ):
        part = "I" if made.table.criteria_set.sections[0].code == "I" else "G"
        assert "Does not apply, so the full 10 points are given" not in notes(made, part)
        assert "Không phát sinh nên được tối đa 10 điểm" not in notes(made, part, "vi")
        assert any("full points" in note for note in notes(made, part))
