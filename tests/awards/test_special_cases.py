"""Study, treatment, leave, transfers, secondments, contract time: how a record answers."""

from itertools import combinations, product
from typing import Any

import pytest
from pydantic import TypeAdapter

from thidua import NOT_APPLICABLE, Case, SubjectRecord
from thidua.awards.asks import Ask, Asked
from thidua.awards.asks.worst_of import Option, worst_of
from thidua.formulas.environment import Answer, Between

ADAPTER: TypeAdapter[Any] = TypeAdapter(Ask)
YES_OR_NONE, NO_OR_NONE = Between(1, 1, may_not_apply=True), Between(0, 0, may_not_apply=True)
OPEN = Between(0, 1, may_not_apply=False)


def ask(kind: str, record: dict[str, Any], proposed_at: str | None = "2024-12-20", **params: Any) -> Asked:
    made = ADAPTER.validate_python({"kind": kind, **params})
    full = SubjectRecord.model_validate({"subject": "x", "subject_kind": "individual"} | record)
    answered: Asked = made.answer(
        full, Case.model_validate({"clocks": {"achieved": "2024", "proposed_at": proposed_at}})
    )
    return answered


def study(start: str, end: str | None, **said: Any) -> dict[str, Any]:
    return {"kind": "study", "start": start, "end": end, **said}


LONG, SHORT = ("2023-09-01", "2024-09-01"), ("2023-09-01", "2024-08-31")  # 12 months, 12 months less a day


@pytest.mark.parametrize(
    ("entries", "good", "average"),
    [
        ([], NOT_APPLICABLE, NOT_APPLICABLE),
        ([study(*LONG, result="good")], True, True),
        ([study(*LONG, result="average")], False, True),
        ([study(*LONG, result="below_average")], False, False),
        ([study(*LONG, result="excellent")], True, True),
        ([study(*LONG, result="ungraded")], OPEN, NOT_APPLICABLE),
        ([study(*LONG)], OPEN, None),
        ([study(*SHORT, result="below_average")], NOT_APPLICABLE, NOT_APPLICABLE),
        ([study(*SHORT)], NOT_APPLICABLE, NOT_APPLICABLE),
        ([study("2022-12-31", "2024-01-01", result="average")], NOT_APPLICABLE, NOT_APPLICABLE),  # over before 2024
        ([study("2022-12-31", "2024-01-02", result="average")], False, True),  # its last day is 2024-01-01
        ([study("2025-01-01", "2026-01-01", result="average")], NOT_APPLICABLE, NOT_APPLICABLE),  # begins after it
        ([study("2024-01-01", None, result="average")], False, True),  # 12 months on 2025-01-01
        ([study("2024-01-02", None, result="average")], NO_OR_NONE, YES_OR_NONE),  # 11 so far
        ([study("2024-01-02", None, result="good")], YES_OR_NONE, YES_OR_NONE),
        ([study("2024-01-02", None)], None, None),
        ([study(*LONG, result="good"), study(*LONG, result="average")], False, True),
        ([study(*LONG, result="good"), study(*SHORT)], True, True),
        ([study(*LONG), study(*LONG, result="below_average")], False, False),  # the other cannot mend it
        ([study(*LONG, result="good"), study("2024-01-02", None, result="average")], OPEN, True),
        ([{"kind": "maternity", "start": "2023-01-01", "end": "2024-06-01"}], NOT_APPLICABLE, NOT_APPLICABLE),
    ],
)
def test_result_of_study(entries: list[dict[str, Any]], good: Answer, average: Answer) -> None:
    record = {"absences": entries}
    assert ask("study_result", record, months=12, at_least="good", ungraded="open").answer == good
    assert ask("study_result", record, months=12, at_least="average", ungraded="exempt").answer == average


@pytest.mark.parametrize(
    ("results", "source"),
    [(("ungraded",), "law"), ((None,), None), (("ungraded", None), None), (("good",), None)],
)
def test_who_can_say_what_a_course_without_grades_comes_to(results: tuple[str | None, ...], source: str | None) -> None:
    record = {"absences": [study(*LONG, result=result) for result in results]}
    assert ask("study_result", record, months=12, at_least="good", ungraded="open").source == source
    assert ask("study_result", record, months=12, at_least="good", ungraded="exempt").source is None


@pytest.mark.parametrize("what", ["rules_kept", "tasks_done"])
@pytest.mark.parametrize(("said", "answer"), [(True, True), (False, False), (None, OPEN)])
def test_conduct_in_study(what: str, said: bool | None, answer: Answer) -> None:
    other = {"rules_kept": "tasks_done", "tasks_done": "rules_kept"}[what]
    entry = study(*LONG, source="giấy của trường") | {what: said, other: not said}
    asked = ask("study_conduct", {"absences": [entry]}, months=12, what=what)
    assert (asked.answer, asked.evidence) == (answer, ("giấy của trường",))
    assert ask("study_conduct", {"absences": [entry]}, months=13, what=what).answer is NOT_APPLICABLE


def transfer(on: str = "2024-07-01", **said: Any) -> dict[str, Any]:
    return {"kind": "transfer", "on": on, **said}


@pytest.mark.parametrize(
    ("moves", "answer"),
    [
        ([], NOT_APPLICABLE),
        ([transfer(months_at_old=6, old_unit_comment=True)], True),
        ([transfer(months_at_old=6, old_unit_comment=False)], False),
        ([transfer(months_at_old=6)], OPEN),
        ([transfer(months_at_old=5, old_unit_comment=False)], NOT_APPLICABLE),
        ([transfer(months_at_old=5)], NOT_APPLICABLE),
        ([transfer(old_unit_comment=True)], YES_OR_NONE),
        ([transfer(old_unit_comment=False)], NO_OR_NONE),
        ([transfer()], None),
        ([transfer("2023-12-31", months_at_old=60, old_unit_comment=False)], NOT_APPLICABLE),
        ([transfer("2024-01-01", months_at_old=60, old_unit_comment=False)], False),
        ([transfer("2024-12-20", months_at_old=60, old_unit_comment=False)], False),  # the day of the proposal
        ([transfer("2024-12-21", months_at_old=60, old_unit_comment=False)], NOT_APPLICABLE),
        ([{"kind": "secondment", "start": "2024-03-01"}], NOT_APPLICABLE),
    ],
)
def test_comment_of_the_old_unit(moves: list[dict[str, Any]], answer: Answer) -> None:
    assert ask("old_unit_comment", {"transfers": moves}, months=6).answer == answer


def test_without_a_proposal_transfers_count_up_to_the_end_of_the_period() -> None:
    for on, answer in (("2024-12-31", False), ("2025-01-01", NOT_APPLICABLE)):
        record = {"transfers": [transfer(on, months_at_old=60, old_unit_comment=False)]}
        assert ask("old_unit_comment", record, proposed_at=None, months=6).answer is answer


@pytest.mark.parametrize(
    ("days", "touches"),
    [
        (("2024-03-01", None), True),
        (("2022-03-01", "2024-01-01"), False),  # up to and without the first day of 2024
        (("2022-03-01", "2024-01-02"), True),
        (("2024-12-31", None), True),
        (("2025-01-01", None), False),
    ],
)
def test_confirmation_of_a_secondment(days: tuple[str, str | None], touches: bool) -> None:
    for said, answer in ((True, True), (False, False), (None, OPEN)):
        entry = {"kind": "secondment", "start": days[0], "end": days[1], "confirmed": said, "considered": said}
        for kind in ("secondment_confirmed", "move_considered"):
            assert ask(kind, {"transfers": [entry]}).answer == (answer if touches else NOT_APPLICABLE)


def test_a_transfer_is_considered_and_needs_no_confirmation() -> None:
    record = {"transfers": [transfer(considered=False)]}
    assert ask("move_considered", record).answer is False
    assert ask("secondment_confirmed", record).answer is NOT_APPLICABLE


@pytest.mark.parametrize(
    ("recruited", "contract", "counted", "not_counted", "unread"),
    [
        ("2024-09-01", None, 4, 4, 4),
        ("2024-09-01", "2024-01-01", 12, 4, Between(4, 12)),  # 8 months of contract and 4
        ("2024-09-01", "2024-08-02", 4, 4, 4),  # not a month more
        ("2024-09-01", "2024-10-01", 4, 4, 4),  # a contract after the recruitment adds nothing
        ("2025-02-01", "2024-01-01", 12, None, None),
        (None, "2024-01-01", None, None, None),
        ("1900-01-01", "1899-01-01", 1200, 1200, 1200),
    ],
)
def test_contract_time(
    recruited: str | None, contract: str | None, counted: int, not_counted: int, unread: Any
) -> None:
    record = {"recruited_on": recruited, "contract_from": contract}
    assert ask("months_since_recruitment", record, contract_counts=True).answer == counted
    assert ask("months_since_recruitment", record).answer == not_counted
    asked = ask("months_since_recruitment", record, contract_counts=None)
    assert asked.answer == unread
    assert asked.source == ("law" if isinstance(unread, Between) else None)


PLACE = {"instrument": "Nghị định X", "mark": "secondary"}
IN_2024 = {"start": "2024-01-01", "end": "2025-01-01"}


@pytest.mark.parametrize(
    ("counted", "entry", "shown"),
    [
        ({"kind": "maternity"}, {"kind": "maternity", "start": "2024-03-01", "end": "2024-09-01"}, True),
        ({"kind": "maternity"}, {"kind": "sick", "start": "2024-03-01"}, False),
        ({"kind": "maternity"}, {"kind": "maternity", "start": "2023-03-01", "end": "2023-09-01"}, False),
        ({"kind": "study", "below_months": 12}, study(*SHORT), True),
        ({"kind": "study", "below_months": 12}, study(*LONG), False),
        ({"kind": "study", "below_months": 12}, study("2024-11-01", None), False),  # it may become long
        ({"kind": "study", "rules_kept": True}, study(*SHORT), False),
        ({"kind": "study", "rules_kept": True}, study(*SHORT, rules_kept=True), True),
        ({"kind": "rescue_treatment"}, {"kind": "rescue_treatment", "start": "2024-03-01"}, True),
        *(
            (
                {"kind": "rescue_treatment", "treated_at": ["hospital", "regional_medical_centre"]},
                {"kind": "rescue_treatment", "start": "2024-03-01", "treated_at": place},
                place in ("hospital", "regional_medical_centre"),
            )
            for place in ("hospital", "regional_medical_centre", "other", None)
        ),
    ],
)
def test_what_counts_as_work_takes_no_month_and_is_named(
    counted: dict[str, Any], entry: dict[str, Any], shown: bool
) -> None:
    record = {"recruited_on": "2024-01-01", "absences": [entry]}
    said = [counted | {"validity": IN_2024, "citation": PLACE}]
    asked = ask("months_since_recruitment", record, counted=said)
    assert asked.answer == 12
    assert any("Nghị định X" in text for text in asked.evidence) is shown
    later = ask("months_since_recruitment", record, proposed_at="2025-01-01", counted=said)  # the text has ended
    assert later.answer == 12 and not any("Nghị định X" in text for text in later.evidence)


# ---------------------------------------------------------------- entries, the worst of several


@pytest.mark.parametrize(
    "entry",
    [
        {"absences": [study("2024-05-01", "2024-05-01")]},
        {"absences": [{"kind": "maternity", "start": "2024-05-01", "end": "2024-04-01"}]},
        {"transfers": [{"kind": "secondment", "start": "2024-05-01", "end": "2024-05-01"}]},
    ],
)
def test_days_in_the_wrong_order_are_refused(entry: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="validity_order"):
        SubjectRecord.model_validate({"subject": "x", "subject_kind": "individual"} | entry)


@pytest.mark.parametrize(
    "entry",
    [
        {"absences": [{"kind": "maternity", "start": "2024-05-01", "result": "good"}]},  # leave has no result
        {"absences": [{"kind": "holiday", "start": "2024-05-01"}]},
        {"transfers": [{"kind": "transfer", "on": "2024-05-01", "confirmed": True}]},  # nobody confirms a transfer
        {"transfers": [{"kind": "transfer", "on": "2024-05-01", "months_at_old": -1}]},
        {"transfers": [{"kind": "secondment", "start": "2024-05-01", "considered": "yes"}]},
    ],
)
def test_what_an_entry_cannot_say_is_refused(entry: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        SubjectRecord.model_validate({"subject": "x", "subject_kind": "individual"} | entry)


OPTIONS: tuple[Option, ...] = ("yes", "no", "none")
EVERY = [frozenset(some) for size in (1, 2, 3) for some in combinations(OPTIONS, size)]


def allowed(answer: Answer) -> set[str]:
    """What an answer leaves possible."""
    if isinstance(answer, Between):
        ends = {"no"} if answer.lowest == 0 else set[str]()
        ends |= {"yes"} if answer.highest == 1 else set[str]()
        return ends | ({"none"} if answer.may_not_apply else set[str]())
    if answer is None:
        return {"yes", "no", "none"}
    return {"none"} if answer is NOT_APPLICABLE else {"yes"} if answer is True else {"no"}


@pytest.mark.parametrize(("one", "other"), list(product(EVERY, EVERY)))
def test_the_worst_of_two_is_what_every_pair_comes_to(one: frozenset[Option], other: frozenset[Option]) -> None:
    pairs = [{a, b} for a in one for b in other]
    expected = {"no" if "no" in pair else "yes" if "yes" in pair else "none" for pair in pairs}
    assert allowed(worst_of([one, other])) == expected
