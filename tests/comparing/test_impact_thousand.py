"""A thousand officials under the law before and after 1 January 2024: counted, explained, three worked out by hand."""

from datetime import date
from functools import cache

import pytest

from comparing import people as p
from comparing.people import CASE, STATUS, Person
from thidua import impact
from thidua.regimes.comparing import Impact, ImpactRow
from thidua.regimes.rules import rule_on, rules_for

DAYS = {"cstdcs": (date(2023, 12, 20), date(2024, 2, 1)), "ldtt": (date(2023, 12, 20), date(2024, 12, 20))}
READINGS = {"cstdcs": (p.cstdcs_old, p.cstdcs_new), "ldtt": (p.ldtt_old, p.ldtt_new)}
E, I, U = "eligible", "ineligible", "undetermined"  # noqa: E741

COUNTS = {
    "cstdcs": {
        (E, E): 118, (E, I): 67, (E, U): 32,
        (I, E): 167, (I, I): 454, (I, U): 82,
        (U, E): 29, (U, I): 30, (U, U): 21,
    },
    "ldtt": {
        (E, E): 309, (E, I): 163, (E, U): 79,
        (I, E): 127, (I, I): 197, (I, U): 46,
        (U, E): 48, (U, I): 25, (U, U): 6,
    },
}  # fmt: skip
"""Counted from the readings of the articles in `people.py`, not from the library."""


@cache
def officials() -> tuple[Person, ...]:
    return tuple(p.people())


@cache
def ran(award: str) -> Impact:
    """Both texts on the same record and the same case of 2023: only the law differs."""
    rules = rules_for(award, "individual", "merit")
    before, after = (rule_on(rules, day) for day in DAYS[award])
    assert before is not None
    assert after is not None
    return impact([(p.record(person), CASE) for person in officials()], award, before, after)


def row(award: str, code: str) -> tuple[Person, ImpactRow]:
    at = next(at for at, person in enumerate(officials()) if person.code == code)
    return officials()[at], ran(award).rows[at]


def named(found: ImpactRow) -> list[tuple[str, str, str, list[tuple[str, str]]]]:
    """How, the clause in the way with its place in the law, and what stands on the other side."""
    return [
        (
            reason.how,
            reason.blocking.code,
            str(reason.blocking.citation),
            [(clause.code, str(clause.citation)) for clause in reason.through],
        )
        for reason in found.reasons
        if reason.blocking is not None
    ]


@pytest.mark.parametrize("award", sorted(COUNTS))
def test_every_verdict_is_that_of_the_reading_by_hand(award: str) -> None:
    old, new = READINGS[award]
    expected = [(person.code, STATUS[old(person)], STATUS[new(person)]) for person in officials()]
    assert [(row.subject, row.before, row.after) for row in ran(award).rows] == expected


@pytest.mark.parametrize("award", sorted(COUNTS))
def test_the_changes_are_counted(award: str) -> None:
    found = ran(award)
    assert found.counts == COUNTS[award]
    assert sum(found.counts.values()) == p.COUNT == len(found.rows)
    assert len(found.changed) == sum(count for (a, b), count in COUNTS[award].items() if a != b)


@pytest.mark.parametrize("award", sorted(COUNTS))
def test_every_changed_verdict_is_explained_by_a_clause_with_its_source(award: str) -> None:
    for changed in ran(award).changed:
        assert changed.reasons
        for reason in changed.reasons:
            assert reason.clauses
            assert all(clause.citation.article or clause.citation.instrument for clause in reason.clauses)
            assert "?" not in reason.phrase().text("vi") + reason.phrase().text("en")
    assert not [row for row in ran(award).rows if row.reasons and not row.changed]


def in_the_way_old(person: Person) -> set[str]:
    """What keeps a person from the title under Law 15/2003, from the answers alone."""
    asked = {"registration": person.registered, "has_ldtt": person.holds_ldtt, "new_work": person.new_work}
    return {code for code, answer in asked.items() if answer is False}


def in_the_way_new(person: Person) -> set[str]:
    """The same under Law 06/2022: the group of clause 2 fails only with a rating below excellent and no new work."""
    asked = {
        "rated_well": p.rated(person, "completed_well"),
        "rating_stands": person.discipline != "counts",
        "active": person.active,
        "excellent_or_new_work": p.some(p.rated(person, "completed_excellently"), person.new_work),
    }
    return {code for code, answer in asked.items() if answer is False}


def test_the_clauses_named_are_those_that_fail() -> None:
    for person, found in zip(officials(), ran("cstdcs").rows, strict=True):
        for status, side, expected in (
            (found.before, "before", in_the_way_old),
            (found.after, "after", in_the_way_new),
        ):
            if found.changed and status == I:
                clauses = {r.blocking.code for r in found.reasons if r.blocking and r.blocking.side == side}
                assert clauses == expected(person), person


def test_by_hand_excellent_without_an_initiative() -> None:
    """Registered, Lao động tiên tiến of the year, rated excellent, no initiative, no topic.

    Law 15/2003 Article 23 with Decree 91/2017 Article 9(3): LĐTT *and* an initiative, a topic or ingenuity. None of the
    three is on file: not eligible, and that group is the only thing in the way. Law 06/2022 Article 23(2): excellent
    *or* an initiative and so on. The rating is excellent, and the standard of LĐTT holds (rated well, no discipline,
    active): eligible.
    """
    person, found = row("cstdcs", "cb-0002")
    assert (person.registered, person.holds_ldtt, person.new_work) == (True, True, False)
    assert (person.rating, person.discipline, person.active) == ("completed_excellently", "none", True)
    assert (found.before, found.after) == (I, E)
    clause_2 = "Luật 06/2022/QH15, Điều 23, khoản 2"
    assert named(found) == [
        ("another_way", "new_work", "Nghị định 91/2017/NĐ-CP, Điều 9, khoản 3", [("rated_excellent", clause_2)])
    ]
    assert found.reasons[0].blocking is not None
    assert found.reasons[0].blocking.leaves == ("has_initiative", "has_science_topic", "has_combat_ingenuity")


def test_by_hand_an_initiative_with_a_plain_rating() -> None:
    """Registered, Lao động tiên tiến of the year, an initiative, but rated only “completed”.

    Law 15/2003 asks for the title of the year, whatever the rating on file, and for the initiative: eligible. Law
    06/2022 Article 23(1) takes up the standard of Article 24(1), which asks for “completed well” at least: not
    eligible. The initiative still counts, so clause 2 is not in the way.
    """
    person, found = row("cstdcs", "cb-0039")
    assert (person.registered, person.holds_ldtt, person.new_work) == (True, True, True)
    assert (person.rating, person.discipline, person.active) == ("completed", "none", True)
    assert (found.before, found.after) == (E, I)
    assert named(found) == [("not_in_both", "rated_well", "Luật 06/2022/QH15, Điều 24, khoản 1", [])]


def test_by_hand_seven_months() -> None:
    """Lao động tiên tiến of somebody recruited on 1 June 2023: seven whole months by the end of the year.

    Decree 91/2017 Article 10(6) leaves out who was recruited less than 10 months ago: not eligible. Circular 01/2024
    asks for 6 months: eligible, the rest of the standard being met on both sides.
    """
    person, found = row("ldtt", "cb-0038")
    assert (person.months, person.registered, person.old_questions) == (7, True, True)
    assert (person.rating, person.discipline, person.active) == ("completed_well", "none", True)
    assert (found.before, found.after) == (I, E)
    bar = "Thông tư 01/2024/TT-BNV, Điều 1, khoản 5, điểm d"
    assert named(found) == [
        ("asked_otherwise", "served_10_months", "Nghị định 91/2017/NĐ-CP, Điều 10, khoản 6", [("served_6_months", bar)])
    ]


def test_by_hand_a_discipline_of_which_nobody_has_said_whether_it_counts() -> None:
    """Lao động tiên tiến with a warning in the year, nobody having said whether an exception applies.

    Decree 91/2017 Article 10(6): any discipline from a reprimand on is in the way: not eligible. Law 06/2022 knows no
    such clause; a discipline lowers the rating under Decree 48/2023 unless an exception applies, which is open.
    """
    person, found = row("ldtt", "cb-0016")
    assert (person.discipline, person.rating, person.registered) == ("unsaid", "completed_excellently", True)
    assert (found.before, found.after) == (I, U)
    source = "Nghị định 91/2017/NĐ-CP, Điều 10, khoản 6"
    assert named(found) == [
        ("asked_otherwise", "not_disciplined", source, [("rating_stands", "Nghị định 48/2023/NĐ-CP")])
    ]


def test_the_summary() -> None:
    """The clause behind most of the newly eligible: without new work, only the rating can have helped."""
    helped = [
        person.code
        for person in officials()
        if (STATUS[p.cstdcs_old(person)], STATUS[p.cstdcs_new(person)]) == (I, E) and person.new_work is False
    ]
    assert len(helped) == 111
    text = ran("cstdcs").explain().text("vi").splitlines()
    assert text[0].endswith(": 407 trên 1000 hồ sơ đổi kết luận")
    at = text.index("  Không đủ điều kiện → Đủ điều kiện: 167 hồ sơ")
    assert text[at + 1 : at + 3] == [
        "    Trước: “Có sáng kiến, đề tài hoặc mưu trí, sáng tạo trong chiến đấu” (Nghị định 91/2017/NĐ-CP, Điều 9, "
        "khoản 3), không đạt; nay có cách khác: “Được xếp loại hoàn thành xuất sắc nhiệm vụ” (Luật 06/2022/QH15, "
        "Điều 23, khoản 2), đạt: 111 hồ sơ",
        f"        Gồm: {'; '.join(helped[:5])} và 106 hồ sơ khác",
    ]
    assert len(ran("cstdcs").as_data()["changed"]) == 407  # type: ignore[arg-type]
