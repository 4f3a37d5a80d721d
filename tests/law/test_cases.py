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

ARTICLES = [
    *("c01-1-5", "c15-2-5", "d129-59", "d48", "d91-10-6", "d91-9-3", "l03-10-1", "l03-24", "l03-75", "l03-80"),
    *("l06-4", "l22-23", "l22-24-1", "l22-75-2", "l22-80"),
]


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
    missing = []
    for rule in RULES:
        if any(fact.ask.kind == "open_law" for fact in rule.facts):
            continue  # its only leaf is open law: no definite verdict can exist
        for leaf in leaves[rule.code]:
            if leaf == "rating_stands":
                continue  # alone it fails only in a record that contradicts itself; d48.toml shows it beside the rating
            pairs = combinations(by_rule.get(rule.code, []), 2)
            if not any(a[0] != b[0] and _differ_in(a[1], b[1]) == {leaf} for a, b in pairs):
                missing.append(f"{rule.code}: {leaf}")
    assert not missing, missing


def _differ_in(one: dict[str, bool | None], other: dict[str, bool | None]) -> set[str]:
    return {name for name in one if one[name] != other[name]}


def test_every_leaf_left_open_is_asked_for() -> None:
    asked = {need.name for verdict in _judged() for need in (*verdict.facts, *verdict.decisions, *verdict.law)}
    declared = {fact.name for rule in RULES for fact in rule.facts}
    declared -= {"within_period"}  # answered with the result: without deeds it does not apply
    assert declared - asked == set()
