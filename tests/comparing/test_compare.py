"""One thing changed at a time: which rows differ, how, and with which words."""

from copy import deepcopy
from typing import Any

import pytest

from comparing.texts import ASKS, CITATION, group, leaf, rule, standard
from thidua import AwardRule, compare
from thidua.regimes.comparing import RuleComparison

Rows = dict[str, tuple[str, tuple[str, ...]]]


def rows(found: RuleComparison) -> Rows:
    """The rows that are not kept: kind and aspects by code."""
    return {
        row.node.code: (row.kind, tuple(change.aspect for change in row.changes))
        for row in found.clauses
        if row.kind != "kept"
    }


def with_part(at: int, **changes: Any) -> dict[str, Any]:
    """The standard with one part changed."""
    tree = standard()
    tree["parts"][at] |= changes
    return tree


def without(at: int) -> dict[str, Any]:
    tree = standard()
    del tree["parts"][at]
    return tree


def with_more(*parts: dict[str, Any]) -> dict[str, Any]:
    tree = standard()
    tree["parts"] += parts
    return tree


def of_work(**changes: Any) -> dict[str, Any]:
    return with_part(2, **changes)


NEW = {"instrument": {"vi": "Văn bản mới", "en": "New text"}, "article": "2", "mark": "gazette"}
WORK = [leaf("has_initiative", "initiative"), leaf("has_topic", "topic")]
REGISTERED = leaf("registration", "registered")

CASES: list[tuple[str, AwardRule, Rows]] = [
    ("nothing", rule(standard()), {}),
    ("another threshold", rule(with_part(0, when="months >= 6")), {"served": ("changed", ("threshold",))}),
    ("the same figure, written otherwise", rule(with_part(0, when="months >= 10.0")), {}),
    ("another comparison", rule(with_part(0, when="months > 10")), {"served": ("changed", ("formula",))}),
    ("another question", rule(with_part(1, when="disciplined")), {"clean": ("changed", ("formula",))}),
    (
        "a parameter of an ask",
        rule(standard(), {"disciplined": {"kind": "discipline", "at_least": "warning"}}),
        {"clean": ("changed", ("ask",))},
    ),
    (
        "another ask behind the same fact",
        rule(with_part(1, when_not_applicable="satisfied"), {"disciplined": ASKS["exempt"]}),
        {"clean": ("changed", ("ask", "not_applicable"))},
    ),
    ("other words", rule(with_part(0, label="Thời gian")), {"served": ("reworded", ("wording",))}),
    ("another source", rule(with_part(0, citation=NEW)), {"served": ("reworded", ("citation",))}),
    (
        "the same place, read less well",
        rule(with_part(0, citation=CITATION | {"mark": "secondary"})),
        {"served": ("reworded", ("mark",))},
    ),
    ("a note", rule(with_part(0, citation=CITATION | {"note": "cách hiểu"})), {"served": ("reworded", ("note",))}),
    ("another code, found by its question", rule(with_part(0, code="time")), {"time": ("reworded", ("code",))}),
    (
        "another code and threshold, found by its ask",
        rule(with_part(0, code="served_6", when="months >= 6")),
        {"served_6": ("changed", ("threshold", "code"))},
    ),
    (
        "a condition more",
        rule(with_more(REGISTERED)),
        {"root": ("regrouped", ("members",)), "registration": ("added", ("under",))},
    ),
    ("a condition less", rule(without(0)), {"root": ("regrouped", ("members",)), "served": ("removed", ("under",))}),
    (
        "one of two becomes both",
        rule(of_work(kind="all_of")),
        {
            "work": ("regrouped", ("connective",)),
            "has_initiative": ("regrouped", ("under",)),
            "has_topic": ("regrouped", ("under",)),
        },
    ),
    (
        "another way beside two",
        rule(of_work(parts=[*WORK, leaf("excellent", "rating >= 'completed_excellently'")])),
        {"work": ("regrouped", ("members",)), "excellent": ("added", ("under",))},
    ),
    (
        "a condition becomes one way of several",
        rule(
            group("all_of", "root", standard()["parts"][0], of_work(parts=[*WORK, standard()["parts"][1]])["parts"][2])
        ),
        {
            "root": ("regrouped", ("members",)),
            "work": ("regrouped", ("members",)),
            "clean": ("regrouped", ("under", "place")),
        },
    ),
    (
        "the group under another name, found by its parts",
        rule(of_work(code="new_work")),
        {"new_work": ("reworded", ("code",))},
    ),
    ("the order alone", rule(group("all_of", "root", *reversed(standard()["parts"]))), {}),
]


@pytest.mark.parametrize(("title", "new", "expected"), CASES, ids=[case[0] for case in CASES])
def test_one_change(title: str, new: AwardRule, expected: Rows) -> None:
    found = compare(rule(standard()), new)
    labels = {row.node.code: row for row in found.clauses}
    assert rows(found) == expected, title
    assert found.asks_the_same is all(kind == "reworded" for kind, _ in expected.values())
    assert found.same is not bool(expected)
    assert len(labels) == len(found.clauses)


def test_a_count_is_a_threshold() -> None:
    tree = group("at_least", "some", *WORK, leaf("served", "months >= 10"), k=2)
    found = compare(rule(tree), rule(tree | {"k": 3}))
    assert rows(found) == {"some": ("changed", ("count",))}
    assert found.clauses[0].changes[0].phrase().text("en") == "How many must hold: 2 → 3"


def test_a_leaf_that_becomes_a_group_is_changed() -> None:
    """The root asked for months; now it asks for months and a registration, and the old leaf is one of two parts."""
    old = rule(leaf("root", "months >= 10"))
    new = rule(group("all_of", "root", leaf("served", "months >= 10"), REGISTERED))
    assert rows(compare(old, new)) == {
        "root": ("changed", ("connective", "wording")),
        "served": ("added", ("under",)),
        "registration": ("added", ("under",)),
    }


def test_two_texts_that_nobody_has_read_are_not_known_to_ask_the_same() -> None:
    old, new = rule(leaf("root", "unread")), rule(leaf("root", "other"), {"other": {"kind": "open_law"}})
    assert rows(compare(old, new)) == {"root": ("changed", ("ask", "fact"))}


def test_a_fact_under_another_name_asks_the_same() -> None:
    tree = with_part(0, when="worked >= 10")
    found = compare(rule(standard()), rule(tree, {"worked": ASKS["months"]}))
    assert rows(found) == {"served": ("reworded", ("fact",))}


def test_facts_that_change_places_in_a_formula_are_seen() -> None:
    """Same shape, same figures, but the figures now belong to the other facts."""
    asks = {"early": {"kind": "attested", "question": "early"}, "late": {"kind": "attested", "question": "late"}}
    old = rule(leaf("root", "early and not late"), asks)
    new = rule(leaf("root", "late and not early"), asks)
    assert rows(compare(old, new)) == {"root": ("changed", ("formula",))}


def test_equal_thresholds_go_together_before_equal_asks() -> None:
    """Old: 3 and 12 months; new: 12 and 24, under other codes. 12 stands for 12, so 3 became 24."""
    old = rule(group("any_of", "root", leaf("a", "months >= 3"), leaf("b", "months >= 12")))
    new = rule(group("any_of", "root", leaf("c", "months >= 12"), leaf("d", "months >= 24")))
    pairs = {(row.old.code, row.new.code): row.kind for row in compare(old, new).clauses if row.old and row.new}
    assert pairs == {("root", "root"): "kept", ("b", "c"): "reworded", ("a", "d"): "changed"}


def test_a_proviso_that_comes_in_is_seen_and_the_figure_in_it_too() -> None:
    """Old: ten months. New: six months, and nothing for those who were moved here. Another code, one ask in common."""
    proviso = leaf("six", "if(active, not_applicable, months >= 6)", when_not_applicable="satisfied")
    new = standard()
    new["parts"][0] = proviso
    found = compare(rule(standard()), rule(new))
    row = found.clause("six")
    assert row is not None
    assert row.old is not None
    assert (row.kind, row.old.code) == ("changed", "served")
    assert [change.aspect for change in row.changes][:2] == ["formula", "threshold"]
    assert row.changes[1].phrase().text("en") == "Threshold: “Dữ kiện months” ≥ 10 → “Dữ kiện months” ≥ 6"


def test_an_ask_that_several_leaves_share_pairs_nothing() -> None:
    """Each of the new leaves lets the moved off; that alone does not make one of them the old clause on the moved."""
    asks = {"moved": {"kind": "attested", "question": "moved"}}
    old = rule(group("all_of", "root", leaf("stays", "not moved or registered")), asks)
    provisos = (
        leaf(code, f"if(moved, not_applicable, {fact})", when_not_applicable="satisfied")
        for code, fact in (("x", "initiative"), ("y", "topic"))
    )
    new = rule(group("all_of", "root", *provisos), asks)
    assert {row.node.code: row.kind for row in compare(old, new).clauses} == {
        "root": "regrouped",
        "x": "added",
        "y": "added",
        "stays": "removed",
    }


def test_leaves_that_ask_the_same_go_by_their_group() -> None:
    """Two groups each with “3 months”, under other codes; the new text has the groups in the other order."""

    def ways(prefix: str) -> list[dict[str, Any]]:
        first = group("any_of", "first", leaf(f"{prefix}1", "months >= 3"), leaf("is_active", "active"))
        return [first, group("any_of", "second", leaf(f"{prefix}2", "months >= 3"), leaf("has_topic", "topic"))]

    found = compare(rule(group("all_of", "root", *ways("x"))), rule(group("all_of", "root", *reversed(ways("y")))))
    assert rows(found) == {"y1": ("reworded", ("wording", "code")), "y2": ("reworded", ("wording", "code"))}
    assert [row.old.code for row in found.clauses if row.old and row.kind == "reworded"] == ["x2", "x1"]


def test_a_group_with_few_parts_in_common_is_another_group() -> None:
    """One of three parts stays, so the group is not the old one; its leaf went to another place."""
    new = standard()
    new["parts"][2] = group(
        "any_of",
        "other",
        leaf("has_topic", "topic"),
        leaf("is_active", "active"),
        leaf("excellent", "rating >= 'completed_excellently'"),
    )
    assert rows(compare(rule(standard()), rule(new))) == {
        "root": ("regrouped", ("members",)),
        "other": ("added", ("under",)),
        "has_topic": ("regrouped", ("place",)),
        "is_active": ("added", ("under",)),
        "excellent": ("added", ("under",)),
        "work": ("removed", ("under",)),
        "has_initiative": ("removed", ("under",)),
    }


def test_a_group_split_into_halves_is_the_same_half_from_either_side() -> None:
    """Two ways become two groups of two; by their order the first would be “z”, by their codes it is “y”."""
    old = rule(group("all_of", "root", group("any_of", "g", leaf("a", "initiative"), leaf("b", "topic"))))
    halves = (
        group("any_of", "z", leaf("a", "initiative"), leaf("c", "active")),
        group("any_of", "y", leaf("b", "topic"), leaf("d", "registered")),
    )
    new = rule(group("all_of", "root", *halves))
    there, back = compare(old, new).clause("g"), compare(new, old).clause("g")
    assert there is not None
    assert back is not None
    assert (there.new and there.new.code, back.old and back.old.code) == ("y", "y")


def test_two_unread_texts_are_not_paired_because_both_are_unread() -> None:
    asks = {"one": {"kind": "open_law"}, "two": {"kind": "open_law"}}
    served = leaf("served", "months >= 3")
    old = rule(group("all_of", "root", served, leaf("x", "one")), asks)
    new = rule(group("all_of", "root", served, leaf("y", "two")), asks)
    assert rows(compare(old, new)) == {
        "root": ("regrouped", ("members",)),
        "y": ("added", ("under",)),
        "x": ("removed", ("under",)),
    }


def test_groups_inside_groups_are_found_from_below() -> None:
    """Both groups have other codes; the inner one is known by its leaves, the outer one by the inner one."""

    def nested(inner: str, outer: str) -> AwardRule:
        below = group("any_of", inner, leaf("has_initiative", "initiative"), leaf("has_topic", "topic"))
        return rule(group("all_of", "root", leaf("served", "months >= 3"), group("not", outer, below)))

    found = compare(nested("a", "b"), nested("c", "d"))
    assert rows(found) == {"c": ("reworded", ("wording", "code")), "d": ("reworded", ("wording", "code"))}


def test_the_frame_of_the_rule() -> None:
    old = rule(standard())
    changes: dict[str, tuple[Any, tuple[str, ...]]] = {
        "code": ("khac", ()),
        "award": ("cstdcs", ("award",)),
        "subject_kind": ("collective", ("subject_kind",)),
        "award_kinds": (("merit", "ad_hoc"), ("award_kinds",)),
        "label": ({"vi": "Khác"}, ("wording",)),
        "validity": ({"start": "2020-01-01", "end": "2024-01-01"}, ("validity",)),
        "citation": (NEW, ("citation",)),
        "notes": (({"vi": "Ghi chú"},), ("note",)),
    }
    for field, (value, expected) in changes.items():
        found = compare(old, rule(standard(), **{field: value}))
        assert tuple(change.aspect for change in found.changes) == expected, field
        assert found.asks_the_same
        assert found.same is not bool(expected)


def test_the_words() -> None:
    new = deepcopy(standard())
    new["parts"][0] |= {"when": "months >= 6", "citation": NEW}
    new["parts"][1] = REGISTERED
    explained = compare(rule(standard()), rule(new, label={"vi": "Quy định mới", "en": "New rule"})).explain()
    assert explained.text("vi").splitlines() == [
        "So sánh: Quy định thử → Quy định mới: giữ nguyên 3, đổi câu chữ hoặc căn cứ 0, đổi nội dung 1, "
        "đổi cách ghép 1, thêm 1, bỏ 1",
        "    Căn cứ: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
        "  Nhóm root: đổi cách ghép",
        "      Các ý trong nhóm: bớt “Ý clean”; thêm “Ý registration”",
        "      Căn cứ: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
        "    Ý served: đổi nội dung",
        "        Ngưỡng: “Dữ kiện months” ≥ 10 → “Dữ kiện months” ≥ 6",
        "        Căn cứ trước đây: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
        "        Căn cứ: Văn bản mới, Điều 2 (đã đọc trong văn bản)",
        "    Ý registration: thêm mới",
        "        Trong nhóm: phải đủ mọi ý",
        "        Căn cứ: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
        "    Nhóm work: giữ nguyên",
        "        Căn cứ: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
        "      Ý has_initiative: giữ nguyên",
        "          Căn cứ: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
        "      Ý has_topic: giữ nguyên",
        "          Căn cứ: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
        "    Ý clean: bỏ",
        "        Đã ở trong nhóm: phải đủ mọi ý",
        "        Căn cứ: Văn bản thử, Điều 1 (đã đọc trong văn bản)",
    ]
    assert "Threshold: “Dữ kiện months” ≥ 10 → “Dữ kiện months” ≥ 6" in explained.text("en")


def test_an_ask_in_words() -> None:
    new = rule(standard(), {"disciplined": {"kind": "discipline", "at_least": "warning"}})
    row = compare(rule(standard()), new).clause("clean")
    assert row is not None
    assert row.changes[0].phrase().text("vi") == "Cách xác định dữ kiện: từ mức: khiển trách → từ mức: cảnh cáo"
    assert row.changes[0].phrase().text("en") == "How the fact is answered: at least: reprimand → at least: warning"


def test_the_data() -> None:
    data = compare(rule(standard()), rule(with_part(0, when="months >= 6"))).as_data()
    assert data["same"] is False
    served = next(row for row in data["clauses"] if row["new"]["code"] == "served")  # type: ignore[attr-defined]
    assert served["kind"] == "changed"
    assert served["old"]["citation"] == "Văn bản thử, Điều 1"
    assert served["changes"] == [
        {
            "aspect": "threshold",
            "old": {"vi": "“Dữ kiện months” ≥ 10", "en": "“Dữ kiện months” ≥ 10"},
            "new": {"vi": "“Dữ kiện months” ≥ 6", "en": "“Dữ kiện months” ≥ 6"},
        }
    ]


def test_a_row_is_found_by_the_new_code_first() -> None:
    """In the new text “a” names what was “b”."""
    old = rule(group("all_of", "root", leaf("b", "registered"), leaf("c", "months >= 3")))
    new = rule(group("all_of", "root", leaf("a", "registered")))
    found = compare(old, new)
    by_new, by_old, gone = found.clause("a"), found.clause("b"), found.clause("c")
    assert by_new is by_old
    assert gone is not None
    assert gone.kind == "removed"
    assert found.clause("d") is None
