"""Small impact runs, each reason worked out by hand."""

from dataclasses import replace
from typing import Any, get_args

import pytest

from comparing.texts import group, leaf, rule
from thidua import AwardRule, Case, SubjectRecord, ThiduaError, impact
from thidua.awards.records import EventKind
from thidua.eligibility.judge import judge_rule
from thidua.labels import Label
from thidua.regimes.comparing.pairing import pair
from thidua.regimes.comparing.reasoning import Texts
from thidua.regimes.comparing.result import Impact

CASE = Case.model_validate({"clocks": {"achieved": "2023", "proposed_at": "2023-12-20"}})
ANSWERS = ("a", "b", "c", "d")
ASKS = {name: {"kind": "attested", "question": name} for name in ANSWERS}


def text(condition: dict[str, Any], **changes: Any) -> AwardRule:
    """A rule over four questions that people answer."""
    return rule(condition, ASKS, **changes)


def said(answers: str, subject: str = "cb-1") -> SubjectRecord:
    """A record in which the questions named are answered: a letter alone is yes, after a minus no; the rest is open."""
    attestations = [
        {"question": part.strip("-"), "cycle": "2023", "answer": "-" not in part, "by": "Hội đồng"}
        for part in answers.split()
    ]
    return SubjectRecord.model_validate(
        {"subject": subject, "subject_kind": "individual", "attestations": attestations}
    )


def run(old: dict[str, Any], new: dict[str, Any], answers: str) -> Impact:
    return impact([(said(answers), CASE)], "ldtt", text(old), text(new))


def why(found: Impact) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Status to status, and the reasons: how, the clause in the way, the clauses on the other side."""
    (row,) = found.rows
    return [
        (
            f"{row.before} → {row.after}",
            reason.how,
            reason.blocking.code if reason.blocking else "",
            tuple(clause.code for clause in reason.through),
        )
        for reason in row.reasons
    ]


A, B, C, D = (leaf(f"is_{name}", name) for name in ANSWERS)
UP, DOWN = "ineligible → eligible", "eligible → ineligible"
BOTH, ONE = group("all_of", "root", A, B), group("any_of", "root", A, B)

CASES: list[tuple[str, dict[str, Any], dict[str, Any], str, list[tuple[str, str, str, tuple[str, ...]]]]] = [
    ("a condition is dropped", BOTH, group("all_of", "root", A), "a -b", [(UP, "not_in_both", "is_b", ())]),
    ("a condition comes in", group("all_of", "root", A), BOTH, "a -b", [(DOWN, "not_in_both", "is_b", ())]),
    # b fails as before, but a alone is now enough
    ("both become one of two", BOTH, ONE, "a -b", [(UP, "another_way", "is_b", ("is_a",))]),
    ("one of two becomes both", ONE, BOTH, "a -b", [(DOWN, "another_way", "is_b", ("is_a",))]),
    # the old group failed as a whole; c is the new way in it
    (
        "a way comes in",
        group("all_of", "root", A, group("any_of", "ways", B, D)),
        group("all_of", "root", A, group("any_of", "ways", B, C, D)),
        "a -b c -d",
        [(UP, "another_way", "ways", ("is_c",))],
    ),
    # two independent obstacles, each with its own answer
    (
        "two obstacles at once",
        group("all_of", "root", A, B, C),
        group("all_of", "root", A, group("any_of", "ways", C, D)),
        "a -b -c d",
        [(UP, "not_in_both", "is_b", ()), (UP, "another_way", "is_c", ("is_d",))],
    ),
    ("a question is turned round", A, leaf("is_a", "not a"), "-a", [(UP, "asked_otherwise", "is_a", ("is_a",))]),
    (
        "a prohibition becomes a requirement",
        group("not", "root", A),
        A,
        "a",
        [(UP, "asked_otherwise", "root", ("is_a",))],
    ),
    (
        "two of three become one of three",
        group("at_least", "root", A, B, C, k=2),
        group("at_least", "root", A, B, C, k=1),
        "a -b -c",
        [(UP, "another_way", "root", ("is_a",))],
    ),
    # b is unknown: it was beside the point, now it decides
    (
        "what was beside the point is asked",
        group("all_of", "root", A),
        BOTH,
        "a",
        [("eligible → undetermined", "not_in_both", "is_b", ())],
    ),
    (
        "what was open is no longer asked",
        BOTH,
        group("all_of", "root", A),
        "a",
        [("undetermined → eligible", "not_in_both", "is_b", ())],
    ),
    # b is gone, and c, which nobody has answered, came
    (
        "one obstacle goes and a question comes",
        BOTH,
        group("all_of", "root", A, C),
        "a -b",
        [
            ("ineligible → undetermined", "not_in_both", "is_b", ()),
            ("ineligible → undetermined", "left_open", "is_c", ()),
        ],
    ),
    (
        "a question goes and an obstacle comes",
        group("all_of", "root", A, C),
        BOTH,
        "a -b",
        [
            ("undetermined → ineligible", "not_in_both", "is_b", ()),
            ("undetermined → ineligible", "left_open", "is_c", ()),
        ],
    ),
    # the way that may open is named once, not again as left open
    (
        "a way comes in that is not known",
        A,
        group("any_of", "root", leaf("again", "a"), B),
        "-a",
        [("ineligible → undetermined", "another_way", "is_a", ("is_b",))],
    ),
    # a is passed over by c and d together, b by c alone: the fewer clauses explain it
    (
        "the shortest way is named",
        group("all_of", "root", group("any_of", "ways", A, B)),
        group(
            "all_of",
            "root",
            group("any_of", "first", A, group("all_of", "pair", C, D), leaf("not_c", "not c")),
            group("any_of", "second", B, leaf("again_c", "c"), leaf("not_d", "not d")),
        ),
        "-a -b c d",
        [(UP, "another_way", "ways", ("again_c",))],
    ),
    # one of three held; now a is asked the other way round, so that two hold: it takes both
    (
        "a count is met by all that count",
        group("at_least", "root", A, B, D, k=2),
        group("at_least", "root", leaf("is_a", "not a"), B, D, k=2),
        "-a -b d",
        [(UP, "asked_otherwise", "root", ("is_a", "is_d"))],
    ),
    # “a or not a” holds whatever a is: open by itself, but not in the way
    (
        "what cannot fail is not in the way",
        group("all_of", "root", C),
        group("all_of", "root", C, group("any_of", "sure", A, leaf("not_a", "not a")), B),
        "c",
        [("eligible → undetermined", "not_in_both", "is_b", ())],
    ),
    # the new way hangs on c alone; “b or not b” in it is open by itself and not asked for
    (
        "only what is asked for opens a way",
        A,
        group(
            "any_of",
            "root",
            A,
            group("all_of", "pair", group("any_of", "sure", B, leaf("not_b", "not b")), C),
        ),
        "-a",
        [("ineligible → undetermined", "another_way", "is_a", ("is_c",))],
    ),
    ("nothing changes", BOTH, BOTH, "a -b", []),
    ("another text, the same verdict", BOTH, group("all_of", "root", B, C), "a -b c", []),
]


@pytest.mark.parametrize(("title", "old", "new", "answers", "expected"), CASES, ids=[case[0] for case in CASES])
def test_reasons(
    title: str,
    old: dict[str, Any],
    new: dict[str, Any],
    answers: str,
    expected: list[tuple[str, str, str, tuple[str, ...]]],
) -> None:
    assert why(run(old, new, answers)) == expected, title


def test_a_contradiction_is_explained_by_all_its_clauses() -> None:
    """Unknown a: “a and not a” fails whatever a is, “a or not a” holds; no single clause decides either."""
    never = group("all_of", "root", A, leaf("is_not_a", "not a"))
    always = group("any_of", "root", A, leaf("is_not_a", "not a"))
    found = run(never, always, "")
    assert [row.after for row in found.rows] == ["eligible"]
    assert [reason.how for reason in found.rows[0].reasons] == ["together", "together"]
    assert {clause.code for reason in found.rows[0].reasons for clause in reason.clauses} == {"is_a", "is_not_a"}


def test_leaves_behind_a_group() -> None:
    ways = group("any_of", "ways", A, group("all_of", "pair", B, C))
    found = run(ways, group("any_of", "ways", A, group("all_of", "pair", B, C), D), "-a b -c d")
    (reason,) = found.rows[0].reasons
    assert reason.blocking is not None
    assert (reason.blocking.side, reason.blocking.state) == ("before", "failed")
    assert reason.blocking.leaves == ("is_a", "is_c")  # b holds and is in nobody's way
    assert (reason.through[0].side, reason.through[0].state) == ("after", "met")


def test_counts_and_clauses() -> None:
    """Old: a and b. New: a, and b or c.

    1: a, b: eligible under both. 2 and 3: a, not b, c: now eligible. 4: not a: never. 5: b and c unknown: undetermined.
    6: a, not b, c unknown: not eligible before, now undetermined.
    """
    old = text(BOTH)
    new = text(group("all_of", "root", A, group("any_of", "ways", B, C)))
    answers = ("a b", "a -b c", "a -b c", "-a", "a", "a -b")
    found = impact([(said(text, f"cb-{at}"), CASE) for at, text in enumerate(answers, start=1)], "ldtt", old, new)
    assert found.counts == {
        ("eligible", "eligible"): 1,
        ("ineligible", "eligible"): 2,
        ("ineligible", "ineligible"): 1,
        ("ineligible", "undetermined"): 1,
        ("undetermined", "undetermined"): 1,
    }
    assert [row.subject for row in found.changed] == ["cb-2", "cb-3", "cb-6"]
    assert found.of("ineligible", "eligible") == found.changed[:2]
    assert [(clause.reason.key, clause.subjects) for clause in found.clauses()] == [
        (("another_way", "is_b", ("is_c",)), ("cb-2", "cb-3")),
        (("another_way", "is_b", ("is_c",)), ("cb-6",)),
    ]
    cited = "(Văn bản thử, Điều 1)"
    assert found.explain().text("vi").splitlines() == [
        "Tác động: Quy định thử → Quy định thử: 3 trên 6 hồ sơ đổi kết luận",
        "  Đủ điều kiện → Đủ điều kiện: 1 hồ sơ",
        "  Không đủ điều kiện → Đủ điều kiện: 2 hồ sơ",
        f"    Trước: “Ý is_b” {cited}, không đạt; nay có cách khác: “Ý is_c” {cited}, đạt: 2 hồ sơ",
        "        Gồm: cb-2; cb-3",
        "  Không đủ điều kiện → Không đủ điều kiện: 1 hồ sơ",
        "  Không đủ điều kiện → Chưa xác định được: 1 hồ sơ",
        f"    Trước: “Ý is_b” {cited}, không đạt; nay có cách khác: “Ý is_c” {cited}, chưa rõ: 1 hồ sơ",
        "        Gồm: cb-6",
        "  Chưa xác định được → Chưa xác định được: 1 hồ sơ",
    ]
    assert "Before: “Ý is_b” (Test text, Art. 1), not met; now another way" in found.explain().text("en")


def test_reasons_of_different_rules_are_not_counted_together() -> None:
    """Two texts may name a clause alike; “is_b” of one rule is not “is_b” of another."""
    (row,) = run(BOTH, group("all_of", "root", A), "a -b").rows
    rows = (row, replace(row, subject="cb-2"), replace(row, subject="cb-3", rules=("other", "thu")))
    found = Impact("ldtt", Label(vi="trước"), Label(vi="sau"), rows)
    assert [clause.subjects for clause in found.clauses()] == [("cb-1", "cb-2"), ("cb-3",)]


def test_texts_are_known_by_both_rules() -> None:
    old, new, other = text(BOTH), text(ONE), text(A)
    texts = Texts(pair(old, new), {})
    assert texts.of(old, new)
    assert texts.of(text(BOTH), text(ONE))
    assert not texts.of(old, other)
    assert not texts.of(other, new)


def test_the_data() -> None:
    data = run(BOTH, group("all_of", "root", A), "a -b").as_data()
    assert data["records"] == 1
    assert data["counts"] == [{"before": "ineligible", "after": "eligible", "records": 1}]
    (row,) = data["changed"]  # type: ignore[misc]
    (reason,) = row["reasons"]
    assert row["rules"] == ["thu", "thu"]
    assert (reason["how"], reason["better"], reason["through"]) == ("not_in_both", True, [])
    assert reason["blocking"]["citation"] == "Văn bản thử, Điều 1"
    assert data["clauses"][0]["reason"] == reason  # type: ignore[index]


def test_progress_is_told_after_every_record() -> None:
    told: list[tuple[int, int]] = []
    files = [(said("a", f"cb-{at}"), CASE) for at in range(3)]
    impact(files, "ldtt", text(A), text(B), progress=lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_records_a_rule_is_not_for_are_left_out_and_named() -> None:
    unit = SubjectRecord.model_validate({"subject": "phong-1", "subject_kind": "collective"})
    drive = CASE.model_copy(update={"award_kind": "ad_hoc"})
    found = impact([(unit, CASE), (said("a"), drive), (said("a"), CASE)], "ldtt", text(A), text(A))
    assert [(finding.code, finding.where) for finding in found.findings] == [
        ("subject_kind_unfit", "phong-1"),
        ("not_this_route", "cb-1"),
    ]
    assert len(found.rows) == 1
    assert "Không xét 2 hồ sơ" in found.explain().text("vi")


def test_the_case_of_a_record_counts_for_rules() -> None:
    """The answer is of 2023: in a case of 2024 it is not known."""
    later = Case.model_validate({"clocks": {"achieved": "2024", "proposed_at": "2024-12-20"}})
    found = impact([(said("a"), CASE), (said("a"), later)], "ldtt", text(A), text(A))
    assert [row.before for row in found.rows] == ["eligible", "undetermined"]


def test_only_the_law_differs_between_two_rules() -> None:
    record, old, new = said("a -b"), text(BOTH), text(ONE)
    (row,) = impact([(record, CASE)], "ldtt", old, new).rows
    assert (row.before, row.after) == tuple(judge_rule(record, one, CASE).status for one in (old, new))


def test_a_rule_against_a_case_is_applied_in_that_case() -> None:
    """A draft against the law in force: a record given alone is judged in the case of the other side."""
    draft = text(A, code="du-thao")
    (row,) = impact([said("a")], "ldtt", CASE, draft).rows
    assert row.rules[0] is not None
    assert row.rules[0].startswith("l03-ldtt")
    assert row.rules[1] == "du-thao"
    assert (row.before, row.after) == ("undetermined", "eligible")
    assert row.reasons


def test_wrong_calls() -> None:
    other = text(A, award="cstdcs")
    with pytest.raises(ThiduaError, match="impact_award"):
        impact([(said("a"), CASE)], "ldtt", text(A), other)
    with pytest.raises(ThiduaError, match="impact_case_missing"):
        impact([said("a")], "ldtt", text(A), text(A))
    with pytest.raises(ThiduaError, match="award_unknown"):
        impact([said("a")], "xyz", CASE, CASE)


def test_no_records() -> None:
    found = impact([], "ldtt", text(A), text(B))
    assert (found.counts, found.changed, found.clauses()) == ({}, (), ())
    assert found.explain().text("vi") == "Tác động: Quy định thử → Quy định thử: 0 trên 0 hồ sơ đổi kết luận"


CLOSED = [
    {"events": kind, "complete_from": "2015-01-01", "complete_to": "2026-12-31", "source": "Phòng Nội vụ"}
    for kind in get_args(EventKind)
]


def test_a_clause_in_the_way_that_is_asked_alike_of_another_year() -> None:
    """Two cases under one text: the registration of 2022 is on file, that of 2021 surely is not."""
    record = SubjectRecord.model_validate(
        {
            "subject": "cb-1",
            "subject_kind": "individual",
            "registrations": [{"cycle": "2022"}],
            "awards": [
                {"award": "ldtt", "cycle": year, "decision": "1/QĐ", "decided_on": f"{year}-12-01"}
                for year in ("2021", "2022")
            ],
            "initiatives": [{"code": "sk-1", "cycle": year} for year in ("2021", "2022")],
            "closures": CLOSED,
        }
    )
    cases = (
        Case.model_validate({"clocks": {"achieved": year, "proposed_at": f"{year}-12-20"}}) for year in ("2021", "2022")
    )
    found = impact([record], "cstdcs", *cases)
    assert why(found) == [(UP, "answered_otherwise", "registration", ("registration",))]
    assert found.before.text("en") == "the law of 2021-12-20, period 2021"


def test_a_text_nobody_has_read_is_not_said_to_ask_or_not_to_ask() -> None:
    """From 1 October 2026 the amended law governs, and its standards have not been read."""
    amended = Case.model_validate({"clocks": {"achieved": "2026", "received_at": "2026-11-02"}})
    record = SubjectRecord.model_validate({"subject": "cb-1", "subject_kind": "individual", "closures": CLOSED})
    found = impact([record], "cstdcs", CASE, amended)
    assert (found.rows[0].before, found.rows[0].after) == ("ineligible", "undetermined")
    reasons = {reason.how for reason in found.rows[0].reasons}
    assert reasons <= {"may_be_unread", "no_text", "left_open"}
    blocking = {reason.blocking.code for reason in found.rows[0].reasons if reason.blocking}
    assert blocking >= {"registration", "has_ldtt", "new_work"}
    (back,) = impact([record], "cstdcs", amended, CASE).rows
    assert {reason.how for reason in back.reasons} <= {"may_be_unread", "no_text", "left_open"}
