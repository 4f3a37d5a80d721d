"""What a user of the library sees in an editor. Checked by mypy and pyright in ``.ci/run``; also run as a test.

Only names of ``thidua``, and four that a rule needs. ``assert_type`` fails the type check, not the run.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, assert_type

import thidua
from thidua import (
    NOT_APPLICABLE,
    Campaign,
    Case,
    Clocks,
    CriteriaSet,
    Cycle,
    Dispatch,
    Explanation,
    Finding,
    Label,
    Leader,
    Loaded,
    Money,
    Period,
    Points,
    Reading,
    Rule,
    ScoreSheet,
    Share,
    Standing,
    SubjectRecord,
    ThiduaError,
    Validity,
    Verdict,
    compile_table,
    fact,
    function_rule,
    judge,
    lint,
    load,
    load_json,
    load_toml,
    rank,
    read,
    register,
    score,
    score_cohort,
    score_many,
)
from thidua.criteria.rules.function_rule import FunctionRule
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Node

TABLE = {
    "code": "typing",
    "label": "Bảng điểm",
    "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
    "facts": [{"kind": "number", "name": "done", "highest": "10", "may_not_apply": True}],
    "sections": [
        {
            "code": "I",
            "label": "Mục I",
            "max": "10",
            "criteria": [
                {
                    "code": "I.1",
                    "label": "Việc",
                    "max": "10",
                    "rule": {"kind": "capped_count", "count": "done", "each": "1"},
                }
            ],
        }
    ],
}


def numbers() -> None:
    """Amounts keep their kind."""
    assert_type(thidua.__version__, str)
    assert_type(Points("1.5") + Points("2"), Points)
    assert_type(Points("1.5") - Points("2"), Points)
    assert_type(Points("1.5") * 2, Points)
    assert_type(Points("1.5") < Points("2"), bool)
    assert_type(Money("702000").rounded_to("10000", "up"), Money)
    assert_type(Money(1) + Money(2), Money)
    assert_type(Share.of(2, 3).percent(), str)
    assert_type(Share("1/3").of_points(Points(10), "0.01"), Points)
    assert_type(sorted([Points(2), Points(1)]), list[Points])


def time() -> None:
    """Cycles, periods, validity."""
    assert_type(Cycle("2024").next(), Cycle)
    assert_type(Cycle("2024").period(), Period)
    assert_type(Cycle("2024").parent, Cycle | None)
    assert_type(Validity(start=date(2024, 1, 1)).covers(date(2024, 7, 1)), bool)


def loading() -> CriteriaSet:
    """Loading keeps the type of the model, and says that the value may be missing."""
    loaded = load(CriteriaSet, TABLE)
    assert_type(loaded, Loaded[CriteriaSet])
    assert_type(loaded.value, CriteriaSet | None)
    assert_type(loaded.findings, tuple[Finding, ...])
    assert_type(load_json(Label, '"Kiểm tra"'), Loaded[Label])
    assert loaded.value is not None
    return loaded.value


def scoring(table: CriteriaSet) -> None:
    """From answers to a standing."""
    sheet = score(table, {"done": "7"}, unit="A")
    assert_type(sheet, ScoreSheet)
    assert_type(sheet.total.value, Points | None)
    assert_type(sheet.total.at_least, Points | None)
    assert_type(sheet.total.known, bool)
    assert_type(sheet.unknown, tuple[str, ...])
    assert_type(sheet.findings, tuple[Finding, ...])
    assert_type(sheet.as_data(), dict[str, object])
    assert_type(sheet.explain(), Explanation)
    assert_type(sheet.explain().text("vi"), str)
    sheets = score_many(compile_table(table), [("A", {"done": "7"}), ("B", {"done": NOT_APPLICABLE})])
    assert_type(sheets, tuple[ScoreSheet, ...])
    standing = rank(sheets)
    assert_type(standing, Standing)
    assert_type(standing.of("A").best, int | None)


def clusters(table: CriteriaSet) -> None:
    """A cluster, its leader, a quota, and what is missing to the next class."""
    sheets = score_cohort(table, [("A", {"done": "7"}), ("B", {})])
    assert_type(sheets, tuple[ScoreSheet, ...])
    assert_type(sheets[0].cohort, tuple[str, ...])
    assert_type(sheets[1].needed, tuple[str, ...])
    leader = rank(sheets).leader()
    assert_type(leader, Leader)
    assert_type(leader.unit, str | None)
    assert_type(lint(table), tuple[Finding, ...])
    assert_type(load_toml(CriteriaSet, ""), Loaded[CriteriaSet])


@function_rule("typing:streak@1", vi="Chuỗi {weeks} tuần")
def streak(weeks: int, *, goal: int, maximum: Points) -> Points:
    """A rule as a function."""
    return maximum if weeks >= goal else Points(0)


@register
class Flat(Rule):
    """A rule as a pattern."""

    kind: Literal["typing:flat@1"] = "typing:flat@1"
    each: Points

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """So many points each."""
        return (fact("done") * self.each).node

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """In words."""
        return Phrase.of("asked_words", words=Label(vi=f"{self.each} điểm mỗi việc"))


def rules() -> None:
    """Rules of one's own are typed like the built-in ones."""
    assert_type(Flat(each=Points("0.5")).each, Points)
    assert_type(streak, type[FunctionRule])


def judging() -> None:
    """From a record to a verdict."""
    record = SubjectRecord(subject="cb-01", subject_kind="individual")
    case = Case(clocks=Clocks(achieved=Cycle("2024"), proposed_at=date(2024, 12, 20)))
    verdict = judge(record, "cstdcs", case)
    assert_type(verdict, Verdict)
    assert_type(verdict.eligible, bool | None)
    assert_type(verdict.explain(), Explanation)


def reading() -> None:
    """From text to a campaign."""
    found = read("Số: 81/UBND-NV")
    assert_type(found, Reading)
    assert_type(found.dispatch, Dispatch | None)
    if found.dispatch is not None:
        assert_type(found.dispatch.date, date | None)
        assert_type(found.dispatch.addressees, tuple[str, ...])
        assert_type(found.dispatch.body_outline, tuple[str, ...])
        Campaign.from_dispatch(found.dispatch)


def errors() -> None:
    """Exceptions carry codes."""
    try:
        Points("1,5")
    except ThiduaError as error:
        assert_type(error.code, str)
        assert_type(error.message("vi"), str)


def main() -> None:
    """Everything above also runs."""
    numbers()
    time()
    scoring(loading())
    clusters(loading())
    rules()
    judging()
    reading()
    errors()


if __name__ == "__main__":
    main()
