"""What an award roadmap says, in words and as data, and the calls it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest

from award_roadmaps.making import CITATION, RECORD
from award_roadmaps.small import AFTER, DURING, MONTHS, RATING, REGISTERED, TITLE, judged, leaf, many, node, rule, ways
from thidua import Case, SubjectRecord
from thidua.awards.asks import Asked
from thidua.eligibility.judge import judge_rule
from thidua.eligibility.roadmap import award_roadmap
from thidua.errors import ThiduaError


def test_the_words() -> None:
    of = rule(
        [RATING, MONTHS, REGISTERED],
        node("all_of", *map(leaf, ("rating >= 'completed_well'", "months >= 6", "registered"))),
    )
    roadmap = award_roadmap(judged(of, rating=1, registered=False), on=DURING)
    vi, en = roadmap.explain().text("vi"), roadmap.explain().text("en")
    assert "x: lộ trình đến “Danh hiệu thử”: còn có thể đủ điều kiện" in vi
    assert "Xếp loại: phải đổi thành: hoàn thành tốt nhiệm vụ trở lên" in vi
    assert "Hiện nay: hoàn thành nhiệm vụ" in vi
    assert "Số tháng: chưa biết, phải xác định được là: từ 6 trở lên" in vi
    assert "Đăng ký: phải đổi thành: có" in vi
    assert "Rating: has to become: duties completed well or above" in en
    assert "Months: not known, must turn out to be: 6 or more" in en
    assert "Way 1: changes: 3, cost: 3" in en
    assert en.count("Source: Văn bản thử, Art. 1") == 4  # the rule and each change
    assert "<details" in roadmap.explain().html("vi")


def test_what_stands_in_the_way_is_said() -> None:
    roadmap = award_roadmap(judged(TITLE, rating=1, initiative=False, active=True), on=AFTER)
    text = roadmap.explain().text("en")
    assert "As of 01/01/2025" in text
    assert "Past, can no longer change: Rating; Initiative" in text
    assert "initiative: not met, can no longer change" in text


def test_the_condition_that_a_change_turns_is_cited() -> None:
    """Excellent meets both the condition “well” and the branch; the branch is what it is needed for."""
    where = [{**CITATION, "article": article} for article in ("24", "23")]
    condition = node(
        "all_of",
        {**leaf("rating >= 'completed_well'", "rated_well"), "citation": where[0]},
        {**leaf("rating >= 'completed_excellently'", "excellent"), "citation": where[1]},
    )
    change = award_roadmap(judged(rule([RATING], condition), rating=0), on=DURING).ways[0].changes[0]
    assert change.citation is not None and change.citation.article == "23"


def test_only_five_ways_are_written_out() -> None:
    of, names = many(7, 1)
    roadmap = award_roadmap(judged(of, **dict.fromkeys(names, False)), on=DURING)
    text = roadmap.explain().text("en")
    assert len(roadmap.ways) == 7 and "Way 5" in text and "Way 6" not in text and "And 2 other ways" in text


def test_as_data() -> None:
    roadmap = award_roadmap(judged(TITLE, rating=1, active=True), on=DURING)
    data = json.loads(json.dumps(roadmap.as_data()))
    assert (data["status"], data["on"], data["rule"], data["exact"]) == ("reachable", "2024-06-01", "small", True)
    first = data["ways"][0]["changes"][0]
    assert (first["fact"], first["now"], first["needed"]) == ("rating", "completed", "completed_excellently")
    assert data["ways"][1]["changes"][0]["accepted"] == [["completed_well", "completed_excellently"]]
    unknown = data["ways"][1]["changes"][1]
    assert (unknown["fact"], unknown["now"], unknown["needed"], unknown["unknown"]) == ("initiative", None, True, True)
    assert unknown["supply"].startswith("initiatives: [")


# ---------------------------------------------------------------- wrong calls


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"past": ["ratign"]}, "award_roadmap_fact"),
        ({"changeable": ["ratign"]}, "award_roadmap_fact"),
        ({"costs": {"ratign": 1}}, "award_roadmap_fact"),
        ({"past": ["rating"], "changeable": ["rating"]}, "award_roadmap_tense"),
        ({"costs": {"rating": -1}}, "award_roadmap_cost"),
        ({"costs": {"rating": 0.5}}, "number_float"),
    ],
)
def test_wrong_calls(arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(ThiduaError) as error:
        award_roadmap(judged(TITLE, rating=1), on=DURING, **arguments)
    assert error.value.code == code


def test_a_verdict_from_a_record_works_as_well() -> None:
    record = SubjectRecord.model_validate(
        {"subject": "cb-1", "subject_kind": "individual", "ratings": [{"cycle": "2024", "rating": "completed_well"}]}
    )
    verdict = judge_rule(record, TITLE, Case.model_validate({"clocks": {"achieved": "2024"}}))
    assert ways(award_roadmap(verdict, on=AFTER)) == [{"initiative": True, "active": True}]
    assert judge_rule(RECORD, TITLE, verdict.case, replaced={"rating": Asked(3), "active": Asked(True)}).eligible
