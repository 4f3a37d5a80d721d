"""Every case file agrees with the packs, and the files together exercise every condition of every rule."""

from itertools import combinations
from pathlib import Path

import pytest

from law.casebook import (
    FOLDER,
    LawCase,
    cases,
    changed,
    competence_complaints,
    complaints,
    files,
    read,
    verdict_of,
)
from thidua import Verdict
from thidua.awards.conditions import Requires, walk
from thidua.regimes import INSTRUMENTS, RULES
from thidua.regimes.layers import LAYERS

ARTICLES = [
    *("c01-1-5", "c12-4-3", "c15-2-5", "d129-59", "d152-21", "d152-50", "d48"),
    *("d91-10-6", "d91-10", "d91-16", "d91-17", "d91-18", "d91-22-1", "d91-22-2", "d91-23-1", "d91-23-2", "d91-24-1"),
    *("d91-24-2", "d91-38-1", "d91-38-2", "d91-39-1-merit", "d91-39-2-merit", "d91-39-movement", "d91-40-2"),
    *("d91-51-2", "d91-9-1", "d91-9-2", "d91-9-3"),
    *("l03-10-1", "l03-24-2", "l03-24", "l03-25", "l03-26", "l03-27-1", "l03-27-2", "l03-28-1", "l03-28-2"),
    *("l03-75", "l03-77", "l03-78", "l03-79", "l03-80"),
    *("l06-4", "l22-21", "l22-22", "l22-23-1", "l22-23", "l22-24-1", "l22-24-2", "l22-24-3", "l22-25-movement"),
    *("l22-25", "l22-26-movement", "l22-26", "l22-27", "l22-28", "l22-29", "l22-30", "l22-31", "l22-36", "l22-37"),
    *("l22-38", "l22-42-1", "l22-42-collective", "l22-43-1", "l22-43-collective", "l22-44-1-e", "l22-44-2"),
    *("l22-44-collective", "l22-73-1-b", "l22-73-collective", "l22-74-1-d", "l22-74-ad-hoc", "l22-74-collective"),
    *("l22-74-contribution", "l22-74-movement", "l22-75-2", "l22-77", "l22-78", "l22-79", "l22-80", "qd311"),
]


NEVER_ALONE = {
    "rating_stands",  # it fails alone only in a record that contradicts itself; d48.toml shows it beside the rating
    "at_review",  # where interim and final reviews both count, no review that can be named fails it
    "not_frozen",  # it waits or holds: an open proceeding is no “no”; test_flips.py turns it in the tree
}


def _verdict_files() -> list[Path]:
    return [path for path in files() if "case" in read(path)]


def test_there_is_one_file_per_article() -> None:
    assert [path.stem for path in files()] == ARTICLES


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_file(path: Path) -> None:
    found = [complaint for case in cases(path) for complaint in complaints(case)]
    if "competence" in read(path):
        found += competence_complaints(path)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_file_is_readable(path: Path) -> None:
    book = read(path)
    known = {instrument.name.vi for instrument in INSTRUMENTS}
    assert book["article"].split(", ")[0] in known
    assert book["title"] and book["summary"]
    entries = [*book.get("case", []), *book.get("competence", [])]
    titles = [entry["title"] for entry in entries]
    assert len(titles) >= 3 and len(set(titles)) == len(titles)
    assert all(any(ord(letter) > 127 for letter in title) for title in titles)  # with diacritics


def test_a_wrong_expectation_is_reported_with_file_and_title() -> None:
    case = next(cases(FOLDER / "l22-23.toml"))
    opposite = {"eligible": "ineligible", "ineligible": "eligible", "undetermined": "eligible"}
    wrong = LawCase(
        case.file, case.title, case.award, case.given, case.expected | {"expect": opposite[case.expected["expect"]]}
    )
    (complaint,) = complaints(wrong)
    assert complaint.startswith(f"l22-23.toml: {case.title}") and "expect" in complaint


def test_changes_merge_tables_and_take_facts_away() -> None:
    sample = {"a": 1, "b": {"c": True, "d": False}}
    assert changed(sample, {"a": "unknown", "b": {"c": "unknown"}}) == {"b": {"d": False}}
    assert sample == {"a": 1, "b": {"c": True, "d": False}}


# ---------------------------------------------------------------- every condition decides somewhere


def _judged() -> list[Verdict]:
    return [verdict_of(case) for path in _verdict_files() for case in cases(path)]


def test_every_leaf_alone_changes_a_verdict() -> None:
    """For each leaf of each rule: two cases that differ in this leaf only, and in the verdict."""
    by_rule: dict[str, list[tuple[str, dict[str, bool | None]]]] = {}
    leaves = {rule.code: [n.code for n in walk(rule.condition) if isinstance(n, Requires)] for rule in RULES}
    for verdict in _judged():
        if verdict.rule is None or verdict.status == "undetermined":
            continue
        values = {node.code: node.outcome.value for node in verdict.nodes}
        only = {code: values[code] for code in leaves[verdict.rule.code]}
        by_rule.setdefault(verdict.rule.code, []).append((verdict.status, only))
    missing, turned = [], set()
    beside = {f"{layer.code}: {p.clause.node.code}" for layer in LAYERS for p in layer.principles}
    for rule in RULES:
        layer = rule.code.rpartition(".")[2]
        if any(fact.ask.kind == "open_law" for fact in rule.facts):
            continue  # its only leaf is open law: no definite verdict can exist
        for leaf in leaves[rule.code]:
            if leaf in NEVER_ALONE:
                continue
            pairs = combinations(by_rule.get(rule.code, []), 2)
            turns = any(a[0] != b[0] and _differ_in(a[1], b[1]) == {leaf} for a, b in pairs)
            if f"{layer}: {leaf}" in beside:  # a principle stands beside many standards: once in each layer
                turned |= {f"{layer}: {leaf}"} if turns else set()
            elif not turns:
                missing.append(f"{rule.code}: {leaf}")
    assert not missing, missing
    assert {one for one in beside if one.split(": ")[1] not in NEVER_ALONE} == turned


def _differ_in(one: dict[str, bool | None], other: dict[str, bool | None]) -> set[str]:
    return {name for name in one if one[name] != other[name]}


def test_every_leaf_left_open_is_asked_for() -> None:
    asked = {need.name for verdict in _judged() for need in (*verdict.facts, *verdict.decisions, *verdict.law)}
    declared = {fact.name for rule in RULES for fact in rule.facts}
    declared -= {"within_period"}  # answered with the result: without deeds it does not apply
    declared -= {"movement_years"}  # asked for as the movement itself
    assert declared - asked == set()
