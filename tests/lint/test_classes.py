"""Classes: holes as in T11, edges that belong to nobody, guards, sanctions, and totals that show it."""

from __future__ import annotations

import pytest

from lint.sound import band, found, line, mutated, number, only, part, table, words, yes_no
from thidua import CriteriaSet, score
from thidua.criteria.lint import counter_example, lint

POINTS = {"kind": "formula", "formula": "n"}


def hundred(*bands, places=0, otherwise=None, **more):
    """100 points straight from one figure."""
    classes = {"bands": list(bands), **({"otherwise": otherwise} if otherwise else {})}
    facts = [number("n", "100", places=places)]
    return table(part("I", "100", line("I.1", "100", POINTS)), facts=facts, classes=classes, **more)


@pytest.mark.parametrize(
    ("bands", "places", "expected"),
    [
        # 90–, 70–<90, 50–<70 leave nothing out
        ([("90", None, "closed"), ("70", "90", "closed"), ("50", "70", "closed")], 0, []),
        # 70–<89: 89 is nobody's
        ([("90", None, "closed"), ("70", "89", "closed")], 0, [("lint_class_gap", "classes/bands/1/below")]),
        # 70–<89.5 leaves out 89.5–<90, where no whole total lies
        ([("90", None, "closed"), ("70", "89.5", "closed")], 0, []),
        ([("90", None, "closed"), ("70", "89.5", "closed")], 1, [("lint_class_gap", "classes/bands/1/below")]),
        # above 90 and below 90: exactly 90 is nobody's
        ([("90", None, "open"), ("70", "90", "closed")], 0, [("lint_class_gap", "classes/bands/1/below")]),
        # T9: the upper edge lies inside the lower class
        ([("90", None, "open"), ("70", None, "open"), ("50", None, "open")], 0, []),
        # above 100 is nobody
        ([("100", None, "open"), ("70", None, "closed")], 0, [("lint_class_unreachable", "classes/bands/0")]),
        # exactly 100 is somebody
        ([("100", None, "closed"), ("70", None, "closed")], 0, []),
        # between 89.5 and 90 lies no whole total
        ([("90", None, "closed"), ("89.5", None, "closed")], 0, [("lint_class_unreachable", "classes/bands/1")]),
    ],
)
def test_holes_and_edges(
    bands: list[tuple[str, str | None, str]], places: int, expected: list[tuple[str, str]]
) -> None:
    made = [
        band(f"c{at}", at_least, edge=edge, **({"below": below} if below else {}))
        for at, (at_least, below, edge) in enumerate(bands)
    ]
    assert found(hundred(*made, places=places)) == expected


def test_a_hole_is_shown_with_answers_that_fall_into_it() -> None:
    data = mutated(("classes/bands/2/below", "60"), ("classes/otherwise", None))
    finding = only(data, "lint_class_gap")
    params = dict(finding.params)
    assert params["region"] == "60 <= … < 70"
    criteria_set = CriteriaSet.model_validate(data)
    sheet = score(criteria_set, counter_example(finding) or {})
    assert (str(sheet.total), sheet.class_.possible) == (params["total"], ("unclassified",))
    assert 60 <= sheet.total.at_least.fraction < 70


def test_a_class_under_which_a_higher_total_falls() -> None:
    data = mutated(("classes/bands/0/below", "95"))
    finding = only(data, "lint_class_falls")
    sheet = score(CriteriaSet.model_validate(data), counter_example(finding) or {})
    assert str(sheet.total) == dict(finding.params)["total"]
    assert sheet.total.at_least.fraction >= 95
    assert sheet.class_.possible == ("good",)


def test_the_holes_of_t11() -> None:
    # T11: 80 and every criterion 70 %; 60–<80 and every criterion 60 %; 50–<60
    share = {"kind": "section_share", "at_least": "70 %"}
    bands = (
        band("good", "80", guards=[share]),
        band("fair", "60", below="80", guards=[{**share, "at_least": "60 %"}]),
        band("met", "50", below="60"),
    )
    sections = [
        part(code, "50", line(f"{code}.1", "50", {"kind": "formula", "formula": fact})) for code, fact in ("Aa", "Bb")
    ]
    data = table(*sections, facts=[number("a", "50"), number("b", "50")], classes={"bands": list(bands)})
    assert found(data) == [
        ("lint_class_guard_gap", "classes/bands/2/below"),
        ("lint_class_guard_gap", "classes/bands/1/below"),
    ]
    # 50 + 30 = 80 with 30 of 50 = 60 %: not good, and not fair because 80 is not below 80
    sheet = score(CriteriaSet.model_validate(data), {"a": "50", "b": "30"})
    assert (str(sheet.total), sheet.class_.possible) == ("80", ("unclassified",))


def test_no_classes_no_findings() -> None:
    data = hundred(band("c", "50"))
    del data["classes"]
    assert found(data) == []


@pytest.mark.parametrize(
    ("guard", "expected"),
    [
        ({"kind": "section_share", "at_least": "50 %"}, []),
        ({"kind": "section_share", "at_least": "0"}, ["lint_guard_always"]),
        ({"kind": "condition", "holds": "n >= 0", "label": words("x")}, ["lint_condition_always"]),
        ({"kind": "condition", "holds": "n > 100", "label": words("x")}, ["lint_condition_never"]),
        ({"kind": "condition", "holds": "n > 100", "label": words("x"), "decided_by": "d"}, ["lint_condition_never"]),
        ({"kind": "condition", "holds": "n > 95", "label": words("x"), "decided_by": "d"}, []),
    ],
)
def test_guards(guard: dict[str, object], expected: list[str]) -> None:
    data = hundred(band("top", "90", guards=[guard]))
    if "decided_by" in guard:
        data["facts"].append(yes_no("d"))
    assert [code for code, _ in found(data)] == expected


def test_a_share_out_of_reach_has_its_numbers() -> None:
    # 65 of 70 is the most; 95 % of 70 is 66.5
    share = {"kind": "section_share", "section": "B", "at_least": "95 %"}
    lines = (line("B.1", "65", POINTS),)
    other = part("A", "30", line("A.1", "30", {"kind": "all_or_nothing", "met": "y"}))
    data = table(other, part("B", "70", *lines), facts=[number("n", "65"), yes_no("y")],
                 classes={"bands": [band("top", "90", guards=[share])]})  # fmt: skip
    finding = only(data, "lint_guard_never")
    assert finding.message("en") == "Section B reaches 65 at most, never 95 % of its maximum (66.5)."


@pytest.mark.parametrize(
    ("sanction", "expected"),
    [
        ({"effect": "not_above", "class_code": "top"}, ["lint_sanction_void"]),
        ({"effect": "not_above", "class_code": "low"}, []),
        ({"effect": "down"}, []),
        ({"effect": "fixed", "class_code": "top"}, []),
        ({"effect": "not_classified"}, []),
    ],
)
def test_sanctions(sanction: dict[str, object], expected: list[str]) -> None:
    data = hundred(band("top", "90"), band("low", "50"))
    data["facts"].append(yes_no("d"))
    data["classes"]["sanctions"] = [{"code": "s", "label": words("s"), "when": "d", **sanction}]
    assert [code for code, _ in found(data)] == expected


def test_one_class_down_from_the_only_class() -> None:
    data = hundred(band("top", "90"))
    data["facts"].append(yes_no("d"))
    data["classes"]["sanctions"] = [{"code": "s", "label": words("s"), "when": "d", "effect": "down"}]
    assert found(data) == [("lint_sanction_void", "classes/sanctions/0/by")]


def test_nothing_is_raised_by_a_table_without_a_total() -> None:
    data = table(
        part("T", "5", line("T.1", "5", {"kind": "all_or_nothing", "met": "y"}), kind="bonus"),
        facts=[yes_no("y")],
        classes={"bands": [band("top", "5")]},
    )
    assert [finding.code for finding in lint(CriteriaSet.model_validate(data))] == []


def test_conditions_about_lists_do_not_disturb_the_search_for_totals() -> None:
    files = {"kind": "items", "name": "files", "label": words("files"), "most": 5, "fields": [yes_no("late")]}
    leaf = line("I.1", "100", POINTS, zero_when="any(files, late)")
    bands = [band("top", "90"), band("low", "50", below="80")]
    data = table(part("I", "100", leaf), facts=[number("n", "100"), files], classes={"bands": bands})
    assert found(data) == [("lint_class_gap", "classes/bands/1/below")]
    sheet = score(CriteriaSet.model_validate(data), counter_example(only(data, "lint_class_gap")) or {})
    assert sheet.class_.possible == ("unclassified",)
