"""The earliest period if the present level is kept: what is assumed, what is not invented, when it comes."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from award_roadmaps.small import INITIATIVE, MONTHS, RATING, REGISTERED, leaf, node, rule, yes
from regimes.samples import case as real_case
from regimes.samples import official
from thidua import AwardRule, Case, SubjectRecord, Verdict, judge
from thidua.awards.records import EventKind, HeldAward, Member, MemberSnapshot
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.roadmap import Earliest, JudgeFn, earliest
from thidua.errors import ThiduaError
from thidua.explain.catalogue import phrases
from thidua.periods import Cycle

LDTT = {
    "name": "ldtt",
    "label": {"vi": "Đạt Lao động tiên tiến", "en": "Holds Advanced worker"},
    "ask": {"kind": "holds_award", "awards": ["ldtt"]},
}
DISCIPLINE = {"name": "disciplined", "label": "Kỷ luật", "ask": {"kind": "discipline"}}
YEARLY = rule(
    [RATING, MONTHS, REGISTERED, yes("active"), LDTT, DISCIPLINE],
    node(
        "all_of",
        *(
            leaf(when, f"is{at}")
            for at, when in enumerate(("rating >= 'completed_well'", "months >= 10", "registered"))
        ),
        *(leaf(when, f"has{at}") for at, when in enumerate(("active", "ldtt", "not disciplined"))),
    ),
)


def by(of: AwardRule) -> JudgeFn:
    """A judge of one rule."""

    def judged(record: SubjectRecord, award: str, case: Case, /) -> Verdict:
        assert award == of.award
        return judge_rule(record, of, case)

    return judged


def case(year: str = "2019", **clocks: str) -> Case:
    return Case.model_validate({"clocks": {"achieved": year, "proposed_at": f"{year}-12-20"} | clocks})


def record(**changes: Any) -> SubjectRecord:
    """Recruited on 2019-06-01, rated well in 2019, registered, attested, Lao động tiên tiến of 2019, lists complete."""
    days = {"complete_from": "2019-06-01", "complete_to": "2019-12-31", "source": "Phòng Nội vụ"}
    data: dict[str, Any] = {
        "subject": "cb-1",
        "subject_kind": "individual",
        "recruited_on": "2019-06-01",
        "ratings": [{"cycle": "2019", "rating": "completed_well"}],
        "registrations": [{"cycle": "2019", "registered_on": "2019-03-01"}],
        "attestations": [{"question": "active", "cycle": "2019", "answer": True, "by": "Hội đồng"}],
        "awards": [{"award": "ldtt", "cycle": "2019", "decision": "9/QĐ", "decided_on": "2019-12-10"}],
        "closures": [{"events": events, **days} for events in ("disciplines", "awards", "initiatives")],
    }
    return SubjectRecord.model_validate(data | changes)


def kept(found: Earliest) -> dict[str, list[str]]:
    """The assumptions: kind and key, the cycles."""
    return {f"{one.kind}:{one.key}": [str(cycle) for cycle in one.cycles] for one in found.kept}


# ---------------------------------------------------------------- when


def test_months_of_service_come_with_the_years() -> None:
    """At the end of 2019 seven months since 2019-06-01, of ten; at the end of 2020 nineteen.

    The list of disciplines begins on 2019-06-01, so 2019 itself would stay open as well.
    """
    found = earliest(record(), "x", case(), by(YEARLY))
    assert (found.cycle, found.verdict.status, found.verdict.answers["months"]) == (Cycle("2020"), "eligible", 19)
    assert kept(found) == {
        "ratings:": ["2020"],
        "registrations:": ["2020"],
        "attestations:active": ["2020"],
        "awards:ldtt": ["2020"],
        "nothing_new:awards": ["2020"],
        "nothing_new:disciplines": ["2020"],
        "nothing_new:initiatives": ["2020"],
        "clocks:": ["2020"],
    }
    assert {str(one.like) for one in found.kept if one.like} == {"2019"}


def test_the_present_cycle_without_assumptions_where_it_suffices() -> None:
    days = {"complete_from": "2018-01-01", "complete_to": "2019-12-31", "source": "Phòng Nội vụ"}
    sure = record(recruited_on="2018-01-01", closures=[{"events": "disciplines", **days}])
    found = earliest(sure, "x", case(), by(YEARLY))
    assert (found.cycle, found.kept) == (Cycle("2019"), ())
    assert earliest(sure, "x", case(), by(YEARLY), horizon=0).cycle == Cycle("2019")


def test_what_the_present_cycle_lacks_is_taken_from_the_last_one() -> None:
    """Asked for 2020 while 2020 is not rated yet, its list of disciplines being complete."""
    days = {"complete_from": "2019-06-01", "complete_to": "2020-12-31", "source": "Phòng Nội vụ"}
    found = earliest(record(closures=[{"events": "disciplines", **days}]), "x", case("2020"), by(YEARLY))
    assert found.cycle == Cycle("2020")
    assert kept(found) == {
        "ratings:": ["2020"],
        "registrations:": ["2020"],
        "attestations:active": ["2020"],
        "awards:ldtt": ["2020"],
    }


def test_a_rating_that_is_kept_too_low_never_suffices() -> None:
    found = earliest(record(ratings=[{"cycle": "2019", "rating": "completed"}]), "x", case(), by(YEARLY), horizon=4)
    assert (found.cycle, found.horizon, found.verdict.case.clocks.achieved) == (None, 4, Cycle("2023"))
    assert "In 2023 still not met or not known: rating >= 'completed_well'" in found.explain().text("en")
    assert "không đạt trong 4 kỳ tiếp theo" in found.explain().text("vi")


def test_entries_on_file_are_never_replaced() -> None:
    """2020 is on file as “completed” and 2021 as “well”: 2022 goes on from 2021, and 2020 is what it is."""
    ratings = [
        {"cycle": year, "rating": rating}
        for year, rating in (("2019", "completed"), ("2020", "completed"), ("2021", "completed_well"))
    ]
    found = earliest(record(ratings=ratings), "x", case(), by(YEARLY))
    assert found.cycle == Cycle("2021")
    assert "ratings:" not in kept(found)
    later = earliest(record(ratings=ratings, recruited_on="2021-06-01"), "x", case(), by(YEARLY))
    assert (later.cycle, kept(later)["ratings:"]) == (Cycle("2022"), ["2022"])


def test_a_list_that_says_there_was_none_is_the_present_level() -> None:
    """Not registered in 2020, as a complete list says: then not in 2021 either, whatever 2019 was."""
    days = {"complete_from": "2019-01-01", "complete_to": "2020-12-31", "source": "Phòng Nội vụ"}
    closures = [{"events": events, **days} for events in ("disciplines", "registrations")]
    found = earliest(record(closures=closures), "x", case("2020"), by(YEARLY), horizon=3)
    assert (found.cycle, found.verdict.answers["registered"]) == (None, False)
    assert "registrations:" not in kept(found)


def test_a_list_that_is_not_complete_now_is_not_complete_later() -> None:
    found = earliest(record(closures=[]), "x", case(), by(YEARLY), horizon=2)
    assert (found.cycle, [need.name for need in found.verdict.facts]) == (None, ["disciplined"])
    days = {"complete_from": "2019-06-01", "complete_to": "2019-11-30", "source": "Phòng Nội vụ"}
    old = record(closures=[{"events": "disciplines", **days}])
    assert earliest(old, "x", case(), by(YEARLY)).cycle == Cycle("2020")  # reaches into 2019
    assert earliest(old, "x", case("2020"), by(YEARLY), horizon=2).cycle is None  # ends before 2020 begins


# ---------------------------------------------------------------- nothing is invented


def test_initiatives_and_other_awards_are_not_invented() -> None:
    medal = {"name": "medal", "label": "Bằng khen", "ask": {"kind": "holds_award", "awards": ["bk"]}}
    of = rule([INITIATIVE, medal], node("any_of", leaf("initiative", "with_initiative"), leaf("medal", "with_medal")))
    given = {
        "initiatives": [{"code": "sk-1", "cycle": "2018"}],
        "awards": [{"award": "bk", "cycle": "2018", "decision": "1/QĐ", "decided_on": "2018-12-10"}],
    }
    found = earliest(record(**given), "x", case(), by(of), horizon=3)
    assert (found.cycle, found.verdict.status) == (None, "ineligible")
    assert (
        "No initiative, result in a movement, or award other than the yearly titles is invented"
        in found.explain().text("en")
    )
    assert earliest(record(**given), "x", case(), by(of), horizon=3, yearly=["bk"]).cycle == Cycle("2019")


def test_the_award_asked_for_is_not_carried_on() -> None:
    itself = {"name": "itself", "label": "x", "ask": {"kind": "holds_award", "awards": ["x"]}}
    of = rule([itself], leaf("itself", "held"))
    held = [{"award": "x", "cycle": "2018", "decision": "1/QĐ", "decided_on": "2018-12-10"}]
    assert earliest(record(awards=held), "x", case(), by(of), yearly=["x"], horizon=2).cycle is None


def test_a_copied_title_uses_up_nothing_for_sure_and_names_no_decision() -> None:
    seen: list[SubjectRecord] = []

    def judged(of: SubjectRecord, award: str, at: Case, /) -> Verdict:
        seen.append(of)
        return judge_rule(of, YEARLY, at)

    award = {
        "award": "ldtt",
        "cycle": "2019",
        "decision": "9/QĐ",
        "decided_on": "2019-12-15",
        "initiatives": ["sk-1"],
        "achievements": ["ct-1"],
    }
    gone = {
        "award": "cstt",
        "cycle": "2019",
        "decision": "8/QĐ",
        "decided_on": "2019-12-10",
        "revoked_on": "2020-02-01",
    }
    earliest(record(awards=[award, gone]), "x", case(), judged)
    (copied,) = seen[-1].awards[2:]
    assert isinstance(copied, HeldAward)
    assert (copied.award, str(copied.cycle), str(copied.decided_on)) == ("ldtt", "2020", "2020-12-15")
    assert copied.decision == "giả định (assumed)"
    assert (copied.initiatives, copied.achievements) == (None, ())
    assert [attestation.by for attestation in seen[-1].attestations] == ["Hội đồng", "giả định (assumed)"]
    assert seen[-1].registrations[-1].registered_on is None


def test_members_are_kept() -> None:
    """A snapshot of 2019 stands for 2020, on the same day of the year."""
    snapshot = MemberSnapshot(
        cycle="2019", on="2019-12-31", source="Văn phòng", members=(Member(code="a", awards=("ldtt",)),)
    )  # type: ignore[arg-type]
    seen: list[SubjectRecord] = []

    def judged(of: SubjectRecord, award: str, at: Case, /) -> Verdict:
        seen.append(of)
        return judge_rule(of, YEARLY, at)

    found = earliest(record(members=[snapshot]), "x", case(), judged)
    assert [(str(one.cycle), str(one.on)) for one in seen[-1].members] == [
        ("2019", "2019-12-31"),
        ("2020", "2020-12-31"),
    ]
    assert kept(found)["members:"] == ["2020"]


# ---------------------------------------------------------------- clocks and cycles


def test_clocks_move_with_the_cycle() -> None:
    """A registration clock inside the period counts for the later period as well."""
    at = case(registered_at="2019-03-01", received_at="2020-02-29", decided_at="2020-03-15")
    found = earliest(record(registrations=[]), "x", at, by(YEARLY))
    clocks = found.verdict.case.clocks
    assert [str(day) for day in (clocks.achieved, clocks.registered_at, clocks.proposed_at)] == [
        "2020",
        "2020-03-01",
        "2020-12-20",
    ]
    assert [str(day) for day in (clocks.received_at, clocks.decided_at)] == ["2021-02-28", "2021-03-15"]
    assert found.cycle == Cycle("2020")


def test_school_years_and_quarters() -> None:
    days = {"complete_from": "2019-01-01", "complete_to": "2020-08-31", "source": "Phòng Nội vụ"}
    of = rule([RATING, MONTHS], node("all_of", leaf("rating >= 'completed_well'", "well"), leaf("months >= 10", "ten")))
    rated = {
        "ratings": [{"cycle": "2019-2020", "rating": "completed_well"}],
        "closures": [{"events": "disciplines", **days}],
    }
    school = Case.model_validate({"clocks": {"achieved": "2019-2020"}})
    # 2020-01-01 to 2020-09-01 is 8 months, to 2021-09-01 20
    assert earliest(record(recruited_on="2020-01-01", **rated), "x", school, by(of)).cycle == Cycle("2020-2021")
    quarterly = record(recruited_on="2019-01-01", ratings=[{"cycle": "2019-Q1", "rating": "completed_well"}])
    quarter = Case.model_validate({"clocks": {"achieved": "2019-Q1"}})
    # 3, 6, 9, 12 months
    found = earliest(quarterly, "x", quarter, by(of))
    assert (found.cycle, kept(found)["ratings:"]) == (Cycle("2019-Q4"), ["2019-Q2", "2019-Q3", "2019-Q4"])


@pytest.mark.parametrize(
    ("horizon", "code"), [(-1, "earliest_horizon"), (61, "earliest_horizon"), (True, "earliest_horizon")]
)
def test_wrong_horizons(horizon: int, code: str) -> None:
    with pytest.raises(ThiduaError) as error:
        earliest(record(), "x", case(), by(YEARLY), horizon=horizon)
    assert error.value.code == code


def test_a_stage_has_no_next() -> None:
    with pytest.raises(ThiduaError) as error:
        earliest(record(), "x", Case.model_validate({"clocks": {"achieved": "2016..2020"}}), by(YEARLY))
    assert error.value.code == "cycle_no_neighbour"


def test_every_list_that_can_be_complete_has_words() -> None:
    assert {f"kept_{events}" for events in get_args(EventKind)} <= set(phrases())


# ---------------------------------------------------------------- words, data, the law


def test_words_and_data() -> None:
    found = earliest(record(recruited_on="2023-06-01"), "x", case(), by(YEARLY))
    text = found.explain().text("vi")
    assert "cb-1: thời gian xét sớm nhất cho “Danh hiệu thử” nếu giữ được mức hiện nay: 2024" in text
    assert "Giả định 2020 … 2024: xếp loại hoàn thành tốt nhiệm vụ như 2019" in text
    assert "Giả định 2020 … 2024: ý kiến về “active”: có như 2019" in text
    assert "Giả định không phát sinh trong 2020 … 2024: kỷ luật" in text
    english = found.explain().text("en")
    assert "Assumed for 2020 … 2024: the title “ldtt” as in 2019" in english
    assert "The clocks of the file are assumed to move on with the cycle" in english
    data = json.loads(json.dumps(found.as_data()))
    assert (data["cycle"], data["horizon"], data["verdict"]["status"]) == ("2024", 15, "eligible")
    rating = next(one for one in data["kept"] if one["kind"] == "ratings")
    assert (rating["like"], rating["cycles"]) == ("2019", ["2020", "2021", "2022", "2023", "2024"])


def test_under_the_law_a_new_recruit_waits_a_year() -> None:
    """Recruited on 2024-09-02, asked for 2024: under six months at its end; for 2025 the bar is passed."""
    found = earliest(
        official(recruited_on="2024-09-02", ratings=[{"cycle": "2024", "rating": "completed_well"}]),
        "ldtt",
        real_case("2024"),
        judge,
    )
    assert (found.cycle, found.verdict.status) == (Cycle("2025"), "eligible")
    assert found.verdict.rule is not None and found.verdict.case.clocks.proposed_at is not None
    assert found.verdict.rule.validity.covers(found.verdict.case.clocks.proposed_at)


def test_under_a_text_that_nobody_has_read_it_is_only_advised() -> None:
    """Recruited in September 2025: the year 2026 is proposed after 2026-10-01, under a law that has not been read."""
    found = earliest(official(recruited_on="2025-09-02"), "ldtt", real_case("2025"), judge, horizon=2)
    assert (found.cycle, found.advised) == (None, Cycle("2026"))
    assert (
        "Advisory only, under the earlier text, since the one in force has not been read: 2026"
        in found.explain().text("en")
    )
