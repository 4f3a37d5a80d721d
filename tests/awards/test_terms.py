"""Titles that each stand for several years: how many in a row, and what falls into their years."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from thidua import Case, SubjectRecord
from thidua.awards.asks import Ask, Asked
from thidua.formulas.environment import Answer, Between

ADAPTER: TypeAdapter[Any] = TypeAdapter(Ask)
TERMS = {"award": "cstdb", "years": 3}
ALL = {"complete_from": None, "complete_to": "2024-06-30", "source": "Phòng Nội vụ"}
EVER = [ALL | {"events": events} for events in ("awards", "initiatives")]


def held(cycle: str | None, decided_on: str = "2023-12-20", award: str = "cstdb") -> dict[str, Any]:
    return {"award": award, "cycle": cycle, "decision": f"QĐ {cycle}", "decided_on": decided_on}


def ask(kind: str, awards: list[dict[str, Any]], *, overlapping: bool = False, **given: Any) -> Asked:
    params = {name: given.pop(name) for name in ("target", "whats", "scope") if name in given}
    record = SubjectRecord.model_validate(
        {"subject": "x", "subject_kind": "individual", "awards": awards, "closures": EVER} | given
    )
    case = Case.model_validate(
        {
            "clocks": {"achieved": "2023", "proposed_at": "2024-06-30"},
            "policies": {"overlapping_terms": overlapping},
        }
    )
    asked: Asked = ADAPTER.validate_python({"kind": kind, **TERMS, **params}).answer(record, case)
    return asked


CHAINS = [  # the cycles of the titles; how many in a row on separate years; how many where years may be shared
    pytest.param(["2018..2020", "2021..2023"], 2, 2, id="one after the other"),
    pytest.param(["2019..2021", "2021..2023"], 1, 2, id="one year shared"),
    pytest.param(["2020..2022", "2021..2023"], 1, 2, id="two years shared"),
    pytest.param(["2017..2019", "2021..2023"], 1, 1, id="a year between"),
    pytest.param(["2020", "2023"], 2, 2, id="single years are the last of three"),
    pytest.param(["2021", "2023"], 1, 2, id="single years that share one"),
    pytest.param(["2015..2017", "2018..2020", "2021..2023"], 3, 3, id="three"),
    pytest.param(["2018..2020", "2020..2022", "2021..2023"], 2, 3, id="one that overlaps both"),
    pytest.param(["2017..2019", "2020..2022"], 2, 2, id="ends the year before the last counted"),
    pytest.param(["2016..2018", "2019..2021"], 0, 0, id="ends two years before"),
    pytest.param(["2021..2023", "2021..2023"], 1, 1, id="the same years twice are one"),
    pytest.param(["2020-2021", "2017-2018"], 0, 0, id="school years that end too early"),
    pytest.param(["2022-2023", "2019-2020"], 2, 2, id="school years stand for three"),
    pytest.param([], 0, 0, id="none"),
]


@pytest.mark.parametrize(("cycles", "separate", "shared"), CHAINS)
def test_consecutive(cycles: list[str], separate: int, shared: int) -> None:
    awards = [held(cycle) for cycle in cycles]
    assert ask("consecutive_terms", awards).answer == separate
    assert ask("consecutive_terms", awards, overlapping=True).answer == shared


def test_the_evidence_names_the_titles_and_the_reading() -> None:
    awards = [held("2018..2020"), held("2021..2023")]
    assert ask("consecutive_terms", awards).evidence == (
        "2018–2020: QĐ 2018..2020",
        "2021–2023: QĐ 2021..2023",
        "mỗi lần tính trên những năm riêng, không chung năm (cách hiểu đã chọn)",
    )
    assert "có thể chung năm" in ask("consecutive_terms", awards, overlapping=True).evidence[-1]


def test_what_is_not_declared_complete_may_be_more() -> None:
    last = [held("2021..2023")]
    assert ask("consecutive_terms", last, closures=[]).answer == Between(1, 20)
    reaching = [ALL | {"events": "awards", "complete_from": "2018-01-01"}]  # the three years before 2021
    assert ask("consecutive_terms", last, closures=reaching).answer == 1
    short = [ALL | {"events": "awards", "complete_from": "2018-01-02"}]
    assert ask("consecutive_terms", last, closures=short).answer == Between(1, 20)
    assert ask("consecutive_terms", [*last, held(None)]).answer == Between(1, 2)  # whose years nobody named
    assert ask("consecutive_terms", [], closures=[]).answer is None


def test_terms_before_the_award_they_served_are_used_up() -> None:
    awards = [held("2018..2020"), held("2021..2023"), held("2015..2020", "2021-05-01", "cstdtq")]
    assert ask("consecutive_terms", awards).answer == 2
    assert ask("consecutive_terms", awards, target="cstdtq").answer == 1


INITIATIVES = [  # cycle, scope, whether it counts for 2018–2020 and 2021–2023, proposed on 2024-06-30
    ("2018", "nationwide", 1),
    ("2017", "nationwide", 0),
    ("2023", "nationwide", 1),
    ("2024", "nationwide", 1),
    ("2025", "nationwide", 0),
    ("2020", "ministry_province", 0),
]


@pytest.mark.parametrize(("cycle", "scope", "counts"), INITIATIVES)
def test_initiatives_from_the_first_year_to_the_proposal(cycle: str, scope: str, counts: int) -> None:
    awards = [held("2018..2020"), held("2021..2023")]
    work = [{"code": "SK", "cycle": cycle, "scope": scope}]
    assert ask("initiatives_in_terms", awards, whats=["initiative"], initiatives=work).answer == counts
    assert ask("initiatives_in_terms", awards, whats=["science_topic"], initiatives=work).answer == 0


def test_initiatives_wait_for_the_titles_and_for_their_own_list() -> None:
    work = [{"code": "SK", "cycle": "2019", "scope": "nationwide"}]
    last = [held("2021..2023")]
    assert ask("initiatives_in_terms", last, whats=["initiative"], initiatives=work).answer == 0
    open_awards = ask("initiatives_in_terms", last, whats=["initiative"], initiatives=work, closures=EVER[1:])
    assert open_awards.answer == Between(0, 1)
    both = [held("2018..2020"), *last]
    open_works = ask("initiatives_in_terms", both, whats=["initiative"], initiatives=work, closures=EVER[:1])
    assert open_works.answer == Between(1, 60)
    assert ask("initiatives_in_terms", [], whats=["initiative"], initiatives=work).answer == 0


@pytest.mark.parametrize(("decided_on", "years"), [("2024-01-10", 0), ("2023-12-31", 1), ("2022-06-30", 2)])
def test_years_since_the_last_decision(decided_on: str, years: int) -> None:
    assert ask("years_since_term", [held("2018..2020"), held("2021..2023", decided_on)]).answer == years
    assert ask("years_since_term", [held("2016..2018", decided_on)]).answer is None


def bounds(answer: Answer) -> tuple[int, int]:
    if isinstance(answer, Between):
        return answer.lowest, answer.highest
    return (0, 20) if answer is None else (int(answer), int(answer))  # type: ignore[arg-type]


@given(
    starts=st.lists(st.integers(2010, 2021), max_size=6, unique=True),
    kept=st.integers(0, 63),
    overlapping=st.booleans(),
)
def test_learning_awards_only_narrows(starts: list[int], kept: int, overlapping: bool) -> None:
    awards = [held(f"{start}..{start + 2}") for start in starts]
    part = [award for at, award in enumerate(awards) if kept >> at & 1]
    whole = ask("consecutive_terms", awards, overlapping=overlapping).answer
    lowest, highest = bounds(ask("consecutive_terms", part, overlapping=overlapping, closures=[]).answer)
    assert isinstance(whole, int) and lowest <= whole <= highest
