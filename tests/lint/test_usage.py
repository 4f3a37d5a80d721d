"""Facts: one fault in two lines (T1), denominators that lines share, what nothing uses."""

from __future__ import annotations

from lint.sound import found, line, number, only, part, table, words, yes_no

ANNULLED = {"kind": "choice", "name": "annulled", "label": words("annulled"), "members": ["more", "one", "none"]}


def council(**more):
    """T1: annulled resolutions cost points in I.3 and again in group IX."""
    leaf = line("I.3", "4", {"kind": "choice", "fact": "annulled", "levels": {"none": "4", "one": "1.5", "more": "0"}})
    minus = line("IX.1", "5", {"kind": "all_or_nothing", "met": "annulled != 'none'"})
    return table(part("I", "4", leaf), part("IX", "5", minus, kind="deduction"), facts=[ANNULLED], **more)


def test_one_fault_in_the_leaf_and_in_the_deduction() -> None:
    finding = only(council(), "lint_fault_twice")
    assert (finding.severity, finding.where) == ("warning", "facts/0")
    assert finding.message("en") == "“annulled” counts in a deduction and in another line: I.3, IX.1."


def test_it_is_no_finding_where_it_is_said_to_be_meant() -> None:
    assert found(council(counted_twice=["annulled"])) == []


def test_a_fact_that_only_divides_or_chooses_is_not_counted_twice() -> None:
    # T8: done, on time and good, each as a share of what was assigned
    bands = [{"edge": "100", "points": "10"}, {"edge": "60", "points": "1"}]
    lines = [
        line(code, "10", {"kind": "bands", "value": f"{fact} * 100 / assigned", "bands": bands})
        for code, fact in (("B.1", "done"), ("B.2", "on_time"))
    ]
    shares = line("B.3", "10", {"kind": "proportional", "actual": "good", "target": "assigned", "on_zero": "full"})
    facts = [number("assigned", "9", lowest="1"), *(number(name, "9") for name in ("done", "on_time", "good"))]
    assert found(table(part("B", "30", *lines, shares), facts=facts)) == []


def test_what_takes_a_line_away_is_no_second_count() -> None:
    # T1: false evidence costs 5, zeroes the line and lowers the class
    leaf = line("I.1", "5", {"kind": "all_or_nothing", "met": "plan"}, zero_when="false_evidence")
    minus = line("IX.9", "5", {"kind": "all_or_nothing", "met": "false_evidence"})
    facts = [yes_no("plan"), yes_no("false_evidence")]
    assert found(table(part("I", "5", leaf), part("IX", "5", minus, kind="deduction"), facts=facts)) == []


def test_counted_twice_must_be() -> None:
    leaf = line("I.1", "5", {"kind": "all_or_nothing", "met": "plan"}, zero_when="fraud")
    data = table(part("I", "5", leaf), facts=[yes_no("plan"), yes_no("fraud")], counted_twice=["plan", "fraud"])
    assert found(data) == [("lint_counted_once", "counted_twice/0"), ("lint_counted_once", "counted_twice/1")]
    assert only({**data, "counted_twice": ["plan"]}, "lint_counted_once").message("en") == (
        "“plan” stands in counted_twice but is used 1 times only."
    )


def test_fields_and_facts_that_nothing_uses() -> None:
    files = {
        "kind": "items",
        "name": "files",
        "label": words("files"),
        "most": 5,
        "fields": [yes_no("late"), yes_no("big")],
    }
    rule = {"kind": "count_items", "items": "files", "meets": ["late"], "each": "1"}
    data = table(part("I", "5", line("I.1", "5", rule)), facts=[files, yes_no("rumour")])
    assert found(data) == [("lint_field_unused", "facts/0/fields"), ("lint_fact_unused", "facts/1")]
    assert only(data, "lint_field_unused").message("en") == "List “files”: nothing uses big."


def test_who_decides_is_a_use() -> None:
    guard = {"kind": "condition", "holds": "plan", "label": words("g"), "decided_by": "decision"}
    classes = {"bands": [{"code": "top", "label": words("top"), "at_least": "5", "guards": [guard]}]}
    leaf = line("I.1", "5", {"kind": "all_or_nothing", "met": "plan"})
    data = table(part("I", "5", leaf), facts=[yes_no("plan"), yes_no("decision")], classes=classes)
    assert found(data) == []
