"""Laying overlays over a rule: fills, additions, replacements, and everything that is refused."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from overlays.made import (
    CASE,
    DAY,
    NATIONAL,
    OPEN,
    add,
    asked,
    cited,
    fill,
    inner,
    leaf,
    local,
    overlay,
    record,
    replace,
)
from thidua import Overlay
from thidua.awards.conditions import walk
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.overlaying import OverlaidRule, inspect_overlay, overlaid
from thidua.eligibility.verdict import Verdict


def laid(*overlays: Overlay, day: date = DAY, kind: Any = "merit") -> OverlaidRule:
    return overlaid(NATIONAL, overlays, day, kind)


def codes(result: OverlaidRule) -> list[str]:
    return [finding.code for finding in result.findings]


def verdict(result: OverlaidRule, **said: Any) -> Verdict:
    return judge_rule(record(**said), result.rule, CASE, findings=result.findings)


FILLED = overlay(fills=[fill("detail", local("achieved", "deed"), asked("deed"))])


def test_without_overlays_the_rule_is_untouched() -> None:
    assert laid() == OverlaidRule(NATIONAL)


def test_a_fill_answers_what_the_law_leaves_open() -> None:
    open_ = judge_rule(record(abides=False, disputed=False), NATIONAL, CASE)
    assert (open_.status, [need.name for need in open_.law]) == ("undetermined", ["unread"])
    result = laid(FILLED)
    for deed, status in ((True, "eligible"), (False, "ineligible")):
        found = verdict(result, abides=False, disputed=False, deed=deed)
        assert (found.status, found.law) == (status, ())
    assert found.shortfalls == ("lawful", "achieved")
    assert codes(result) == ["overlay_applied"]


def test_the_result_says_which_nodes_came_from_where() -> None:
    result = laid(FILLED)
    assert (result.rule.code, result.rule.citation, result.rule.validity) == (
        NATIONAL.code,
        NATIONAL.citation,
        NATIONAL.validity,
    )
    (use,) = result.used
    assert (use.overlay, use.change, use.where, use.nodes, use.instead_of) == (
        "tinh",
        "fill",
        "fills/0",
        ("achieved",),
        "detail",
    )
    origins = {node.code: result.overlay_of(node.code) for node in walk(result.rule.condition)}
    assert {code for code, origin in origins.items() if origin == "tinh"} == {"achieved"}
    assert set(origins.values()) == {"tinh", None}
    cites = {node.code: str(node.citation) for node in walk(result.rule.condition)}
    assert cites["achieved"].startswith("Quyết định tỉnh") and cites["rated"].startswith("Luật thử")


def test_the_open_fact_is_asked_no_more_only_where_nothing_else_uses_it() -> None:
    assert "unread" not in {fact.name for fact in laid(FILLED).rule.facts}


def test_an_addition_narrows() -> None:
    result = laid(overlay(adds=[add(local("active", "active_here"), asked("active_here"))]))
    good: dict[str, Any] = {"abides": True, "disputed": False}
    assert verdict(laid(), **good).status == "eligible"
    assert verdict(result, **good).status == "undetermined"
    assert verdict(result, **good, active_here=True).status == "eligible"
    failed = verdict(result, **good, active_here=False)
    assert (failed.status, failed.shortfalls) == ("ineligible", ("active",))
    assert verdict(result, abides=True, disputed=True, active_here=True).status == "ineligible"


def test_an_addition_may_use_a_national_fact_and_may_declare_it_again() -> None:
    rating = {"name": "rating", "label": "Cách gọi khác", "ask": {"kind": "rating"}}
    for facts in ((), (rating,)):
        result = laid(overlay(adds=[add(local("rated_here", "rating >= 'completed_excellently'"), *facts)]))
        assert codes(result) == ["overlay_applied"]
        assert verdict(result, abides=True, disputed=False).shortfalls == ("rated_here",)
        assert result.rule.facts == NATIONAL.facts


TIGHTER = {
    "a higher rating": ("rated", local("x", "rating >= 'completed_excellently'"), ()),
    "more months": ("served", local("x", "months >= 9"), ()),
    "the same condition": ("served", local("x", "months >= 6"), ()),
    "more than 5 months are 6": ("served", local("x", "months > 5"), ()),
    "the branch without its alternative": ("branch", local("x", "abides"), ()),
    "a further part": (
        "rated",
        inner("all_of", "x", local("y", "rating >= 'completed_well'"), local("z", "extra")),
        (asked("extra"),),
    ),
    "below a not: a wider dispute": (
        "dispute",
        inner("any_of", "x", local("y", "disputed"), local("z", "extra")),
        (asked("extra"),),
    ),
    "the whole not": ("clean", local("x", "not disputed and not extra"), (asked("extra"),)),
    "the whole rule, tightened": (
        "root",
        local("x", "rating >= 'completed_well' and months >= 7 and abides and not disputed"),
        (),
    ),
}
LOOSER = {
    "a lower rating": ("rated", local("x", "rating >= 'completed'"), ()),
    "fewer months": ("served", local("x", "months >= 5"), ()),
    "another question": ("lawful", local("x", "extra"), (asked("extra"),)),
    "another alternative": (
        "rated",
        inner("any_of", "x", local("y", "rating >= 'completed_well'"), local("z", "extra")),
        (asked("extra"),),
    ),
    "below a not: a narrower dispute": (
        "dispute",
        inner("all_of", "x", local("y", "disputed"), local("z", "extra")),
        (asked("extra"),),
    ),
    "an open leaf is not to be replaced": ("detail", local("x", "extra"), (asked("extra"),)),
    "always true": ("served", local("x", "true or months >= 6"), ()),
    "at least two of three where all were asked": (
        "root",
        inner(
            "at_least",
            "x",
            local("a", "rating >= 'completed_well'"),
            local("b", "months >= 6"),
            local("c", "abides and not disputed"),
            k=2,
        ),
        (),
    ),
}


@pytest.mark.parametrize("what", TIGHTER)
def test_a_provably_tighter_replacement_is_taken(what: str) -> None:
    node, condition, facts = TIGHTER[what]
    result = laid(overlay(replaces=[replace(node, condition, *facts)]))
    assert codes(result) == ["overlay_applied"]
    assert result.used[0].instead_of == node and result.used[0].power is None


@pytest.mark.parametrize("what", LOOSER)
def test_a_loosening_replacement_is_refused_and_names_the_national_article(what: str) -> None:
    node, condition, facts = LOOSER[what]
    result = laid(overlay(replaces=[replace(node, condition, *facts)]))
    assert result.rule == NATIONAL
    assert result.used == ()
    (finding,) = result.findings
    assert (finding.code, finding.severity) == ("overlay_loosens", "error")
    assert "Luật thử, Điều" in finding.message("vi")


@pytest.mark.parametrize("what", LOOSER)
def test_with_a_power_it_is_taken_and_said(what: str) -> None:
    node, condition, facts = LOOSER[what]
    result = laid(overlay(replaces=[replace(node, condition, *facts, power="secondary")]))
    (finding,) = result.findings
    assert finding.code == "overlay_replaces"
    assert "Luật trao quyền, Điều 9" in finding.message("vi") and "Luật thử" in finding.message("vi")
    assert str(result.used[0].power) == "Luật trao quyền, Điều 9"


def test_only_a_power_makes_eligible_who_is_not() -> None:
    low: dict[str, Any] = {"rating": "completed", "abides": True, "disputed": False}
    change = ("rated", local("x", "rating >= 'completed'"))
    assert verdict(laid(), **low).status == "ineligible"
    assert verdict(laid(overlay(replaces=[replace(*change)])), **low).status == "ineligible"
    assert verdict(laid(overlay(replaces=[replace(*change, power="gazette")])), **low).status == "eligible"


def test_the_mark_of_a_power_is_the_most_the_node_deserves() -> None:
    change = replace("rated", local("x", "rating >= 'completed'"), power="unverified")
    found = verdict(laid(overlay(replaces=[change])), rating="completed", abides=True, disputed=False)
    assert (found.status, found.mark) == ("eligible", "unverified")


def test_what_cannot_be_tried_is_refused() -> None:
    facts = [asked(f"q{at}") for at in range(20)]
    many = " and ".join(f"q{at}" for at in range(20))
    result = laid(overlay(replaces=[replace("served", local("x", f"months >= 6 and {many}"), *facts)]))
    assert codes(result) == ["overlay_loosens"]
    assert "chưa chứng minh" in result.findings[0].message("vi")


REFUSED = {
    "no such node": ("overlay_node_unknown", {"fills": [fill("nowhere", local("x", "abides"))]}),
    "a leaf that is not open": ("overlay_not_open", {"fills": [fill("lawful", local("x", "deed"), asked("deed"))]}),
    "a branch that holds an open leaf": ("overlay_not_open", {"fills": [fill("branch", local("x", "abides"))]}),
    "the name of a national fact for another": (
        "overlay_fact_clash",
        {"adds": [add(local("x", "rating"), {"name": "rating", "label": "x", "ask": {"kind": "registered"}})]},
    ),
    "the code of a national node": ("overlay_name_taken", {"adds": [add(local("served", "abides"))]}),
    "a fact named as a national node": (
        "overlay_name_taken",
        {"adds": [add(local("x", "served"), {"name": "served", "label": "x", "ask": {"kind": "registered"}})]},
    ),
    "a fact nobody declares": ("fact_undeclared", {"adds": [add(local("x", "ghost"))]}),
    "a formula of the wrong kind": (
        "condition_not_applicable",
        {
            "adds": [
                add(
                    local("x", "exempt"),
                    {
                        "name": "exempt",
                        "label": "x",
                        "ask": {"kind": "movement_fits", "what": "period"},
                    },
                )
            ]
        },
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_does_not_fit_is_a_finding_and_leaves_the_rule(what: str) -> None:
    code, parts = REFUSED[what]
    result = laid(overlay(**parts))
    assert codes(result) == [code]
    assert result.rule == NATIONAL
    assert result.findings[0].where.startswith("tinh/")


def test_one_wrong_change_leaves_the_others() -> None:
    result = laid(overlay(fills=[fill("nowhere", local("x", "abides"))], adds=[add(local("y", "abides"))]))
    assert sorted(codes(result)) == ["overlay_applied", "overlay_node_unknown"]
    assert [use.where for use in result.used] == ["adds/0"]


def test_a_standard_left_open_in_two_places_is_not_filled_in_one() -> None:
    shared = NATIONAL.condition.evolve(parts=(NATIONAL.condition, leaf("again", "not unread")))
    national = NATIONAL.evolve(condition=shared.evolve(code="outer"))
    result = overlaid(national, (FILLED,), DAY, "merit")
    assert codes(result) == ["overlay_open_elsewhere"]
    assert "detail, again" in result.findings[0].message("vi")


def test_two_overlays_may_not_fill_one_leaf() -> None:
    first = overlay("a", fills=[fill("detail", local("x", "deed"), asked("deed"))])
    second = overlay("b", fills=[fill("detail", local("y", "deed"), asked("deed"))])
    result = laid(first, second)
    assert codes(result) == ["overlay_conflict", "overlay_conflict"]
    assert result.rule == NATIONAL
    assert codes(laid(first, first)) == ["overlay_applied"]  # one overlay given twice is one


def test_a_node_and_one_below_it_contradict_each_other() -> None:
    first = overlay("a", fills=[fill("detail", local("x", "deed"), asked("deed"))])
    second = overlay("b", replaces=[replace("branch", local("y", "abides"))])
    assert codes(laid(first, second)) == ["overlay_conflict", "overlay_conflict"]


def test_the_order_of_overlays_does_not_matter() -> None:
    three = (
        overlay("c", adds=[add(local("c1", "deed"), asked("deed"))]),
        overlay("a", adds=[add(local("a1", "deed"), asked("deed")), add(local("a2", "rating >= 'completed'"))]),
        overlay("b", fills=[fill("detail", local("b1", "more"), asked("more"))]),
    )
    results = [laid(*order) for order in permutations(three)]
    assert len(results[0].used) == 4
    assert all(result == results[0] for result in results)


def test_two_different_overlays_of_one_code_are_both_left_out() -> None:
    assert codes(laid(FILLED, overlay(adds=[add(local("y", "abides"))]))) == ["overlay_code_twice"]


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2024, 5, 31), ["overlay_not_in_force"]),
        (date(2024, 6, 1), ["overlay_applied"]),
        (date(2025, 6, 30), ["overlay_applied"]),
        (date(2025, 7, 1), ["overlay_not_in_force"]),
    ],
)
def test_only_what_is_in_force_on_the_day_applies(day: date, wanted: list[str]) -> None:
    dated = FILLED.evolve(validity={"start": "2024-06-01", "end": "2025-07-01"})
    result = laid(dated, day=day)
    assert codes(result) == wanted
    assert (result.rule == NATIONAL) is (wanted == ["overlay_not_in_force"])


def test_after_a_doubtful_day_it_applies_marked_unverified() -> None:
    doubtful = FILLED.evolve(doubtful_from="2025-07-01", doubt="Chưa rõ số phận.")
    before, after = laid(doubtful, day=date(2025, 6, 30)), laid(doubtful, day=date(2025, 7, 1))
    assert (codes(before), codes(after)) == (["overlay_applied"], ["overlay_doubtful", "overlay_applied"])
    marks = [
        next(node.citation.mark for node in walk(result.rule.condition) if node.code == "achieved")
        for result in (before, after)
    ]
    assert marks == ["secondary", "unverified"]


def test_a_change_for_one_reason_is_made_for_that_reason_only() -> None:
    by_movement = overlay(adds=[add(local("x", "abides"), awards=["gk"], award_kinds=["movement"])])
    assert codes(laid(by_movement, kind="movement")) == ["overlay_applied"]
    assert codes(laid(by_movement, kind="merit")) == []
    assert codes(laid(by_movement, kind=None)) == ["overlay_reason_needed"]
    both = overlay(adds=[add(local("x", "abides"), awards=["gk"], award_kinds=["movement", "merit", "ad_hoc"])])
    assert codes(laid(both, kind=None)) == ["overlay_applied"]


def test_other_awards_subjects_and_rules_are_left_alone() -> None:
    for target in ({"awards": ["ldtt"]}, {"awards": ["gk"], "subject_kinds": ["household"]}, {"rules": ["other"]}):
        assert laid(overlay(adds=[add(local("x", "abides"), **target)])) == OverlaidRule(NATIONAL)


def test_a_local_text_may_itself_leave_something_open() -> None:
    result = laid(overlay(adds=[add(local("x", "further"), OPEN | {"name": "further"})]))
    found = verdict(result, abides=True, disputed=False)
    assert (found.status, [need.name for need in found.law]) == ("undetermined", ["further"])


def test_overlaying_what_was_overlaid_works() -> None:
    once = laid(overlay("a", adds=[add(local("x", "abides"))])).rule
    twice = overlaid(once, (overlay("b", adds=[add(local("y", "abides"))]),), DAY)
    assert [use.nodes for use in twice.used] == [("y",)]


def test_numbers_are_bounded() -> None:
    everywhere = [add(local(f"x{at}", "abides")) for at in range(61)]
    assert codes(laid(overlay(adds=everywhere[:60]))) == ["overlay_applied"] * 60
    assert codes(laid(overlay(adds=everywhere))) == ["overlay_changes_too_many"]
    many = [overlay(f"o{at}") for at in range(17)]
    assert codes(laid(*many)) == ["overlays_too_many"]
    assert codes(laid(*many[:16])) == []


def test_citations_of_a_rule_with_overlays_are_never_illustrative() -> None:
    wrong = add({"kind": "requires", "code": "x", "label": "x", "when": "abides", "citation": cited("illustrative")})
    with pytest.raises(ValueError, match="condition_illustrative"):
        overlay(adds=[wrong])


def test_inspecting_says_what_does_not_fit_and_what_meets_nothing() -> None:
    wrong = overlay(
        fills=[fill("nowhere", local("x", "abides"))],
        adds=[
            add(local("y", "abides"), awards=["gk"], award_kinds=["external"]),
            add(local("z", "abides"), awards=["gk"], award_kinds=["movement"]),
        ],
    )
    found = [(f.code, f.where) for f in inspect_overlay(wrong, [NATIONAL])]
    assert found == [("overlay_node_unknown", "tinh/fills/0"), ("overlay_target_unknown", "tinh/adds/0")]
    assert inspect_overlay(FILLED, [NATIONAL]) == ()


def test_inspecting_passes_over_rules_that_never_hold_together_with_the_overlay() -> None:
    over = FILLED.evolve(validity={"start": "2026-10-01"})
    assert [f.code for f in inspect_overlay(over, [NATIONAL])] == ["overlay_target_unknown"]
