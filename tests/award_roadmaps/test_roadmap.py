"""Award roadmaps worked out by hand: what changes, how far, what is past, what it costs, and the words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, get_args

import pytest

from award_roadmaps.small import AFTER, DURING, MONTHS, RATING, TITLE, judged, leaf, many, node, rule, ways, yes
from thidua import Case, SubjectRecord, judge
from thidua.awards.asks import Ask
from thidua.eligibility.roadmap import AwardRoadmap, award_roadmap, trial
from thidua.eligibility.roadmap.tense import TENSES
from thidua.formulas.environment import Between
from thidua.formulas.special import NOT_APPLICABLE
from thidua.points import Points

WELL, EXCELLENT = 2, 3


def accepted(roadmap: AwardRoadmap, fact: str) -> Any:
    return next(change.accepted for change in roadmap.ways[0].changes if change.fact == fact)


# ---------------------------------------------------------------- what can change


def test_during_the_year_the_rating_or_an_initiative_can_still_come() -> None:
    """Rated “completed”, no initiative: excellent alone is enough; “well” needs an initiative beside it."""
    verdict = judged(TITLE, rating=1, initiative=False, active=True)
    roadmap = award_roadmap(verdict, on=DURING)
    assert (roadmap.status, roadmap.exact, roadmap.fixed) == ("reachable", True, ())
    assert ways(roadmap) == [{"rating": EXCELLENT}, {"rating": WELL, "initiative": True}]
    assert [str(way.cost) for way in roadmap.ways] == ["1", "2"]
    assert [change.unknown for way in roadmap.ways for change in way.changes] == [False, False, False]


def test_after_the_year_what_is_known_is_past() -> None:
    """The year ended on 2024-12-31; nothing is left that could help, and the conditions in the way are named."""
    verdict = judged(TITLE, rating=1, initiative=False, active=True)
    roadmap = award_roadmap(verdict, on=AFTER)
    assert (roadmap.status, roadmap.ways, roadmap.fixed) == ("not_reachable", (), ("rating", "initiative"))
    assert roadmap.obstacles == ("rated_well", "excellent", "has_initiative")
    assert award_roadmap(verdict, on=date(2024, 12, 31)).status == "reachable"


def test_what_is_not_known_of_a_past_year_can_still_be_learned() -> None:
    verdict = judged(TITLE, rating=WELL)
    roadmap = award_roadmap(verdict, on=AFTER)
    assert ways(roadmap) == [{"initiative": True, "active": True}]
    assert all(change.unknown and change.now is None for change in roadmap.ways[0].changes)
    assert [change.source for change in roadmap.ways[0].changes] == ["record", "judgement"]
    assert "attestations" in str(roadmap.ways[0].changes[1].supply)


def test_the_caller_may_know_better() -> None:
    verdict = judged(TITLE, rating=1, initiative=False, active=True)
    assert ways(award_roadmap(verdict, on=DURING, past=["initiative"])) == [{"rating": EXCELLENT}]
    assert award_roadmap(verdict, on=DURING, past=["rating"]).obstacles == ("rated_well",)
    assert ways(award_roadmap(verdict, on=AFTER, changeable=["rating"])) == [{"rating": EXCELLENT}]


def test_a_judgement_can_be_taken_again_and_a_day_of_recruitment_cannot() -> None:
    of = rule([yes("active"), MONTHS], node("all_of", leaf("active"), leaf("months >= 6", "served")))
    assert ways(award_roadmap(judged(of, active=False, months=7), on=AFTER)) == [{"active": True}]
    short = award_roadmap(judged(of, active=False, months=5), on=DURING)
    assert (short.status, short.obstacles, short.fixed) == ("not_reachable", ("served",), ("months",))


def test_which_clause_applies_is_no_achievement() -> None:
    """That somebody is no worker is not there to be changed."""
    worker = {"name": "worker", "label": "x", "ask": {"kind": "is_worker"}}
    of = rule([worker, RATING], node("any_of", leaf("worker"), leaf("rating >= 'completed_well'")))
    assert ways(award_roadmap(judged(of, worker=False, rating=0), on=DURING)) == [{"rating": WELL}]


def test_every_kind_of_question_says_whether_its_answer_is_past() -> None:
    kinds = {model.model_fields["kind"].default for model in get_args(get_args(Ask)[0])}
    assert kinds == set(TENSES)


# ---------------------------------------------------------------- how far


@pytest.mark.parametrize(
    ("when", "now", "needed", "all_of_them"),
    [
        ("months >= 10", None, 10, ((10, 1200),)),  # not 1200
        ("months >= 10", 4, 10, ((10, 1200),)),
        ("months < 10", None, 9, ((0, 9),)),  # not 0
        ("months < 10", 30, 9, ((0, 9),)),
        ("months == 10", 4, 10, ((10, 10),)),
        ("months >= 10 and months <= 20", None, 10, ((10, 20),)),
        ("months >= 10 and months <= 20", 25, 20, ((10, 20),)),
        ("months <= 2 or months >= 8", 4, 2, ((0, 2), (8, 1200))),  # 2 is 2 away, 8 is 4 away
        ("months <= 2 or months >= 8", 6, 8, ((0, 2), (8, 1200))),
        ("months <= 2 or months >= 8", 5, 8, ((0, 2), (8, 1200))),  # as near, the higher
        ("months <= 2 or months >= 8", None, 2, ((0, 2), (8, 1200))),
        ("months != 5", 5, 6, ((0, 4), (6, 1200))),
        ("months >= 9.5", 4, 10, ((10, 1200),)),
        ("months * 3 >= 20", 4, 7, ((7, 1200),)),  # 6 × 3 = 18, 7 × 3 = 21
        ("months * months <= 50 or months - 5 >= 90", 50, 7, ((0, 7), (95, 1200))),  # 43 down, 45 up
    ],
)
def test_the_nearest_value_that_suffices(when: str, now: int | None, needed: int, all_of_them: Any) -> None:
    roadmap = award_roadmap(judged(rule([MONTHS], leaf(when)), months=now), on=DURING, changeable=["months"])
    assert (ways(roadmap), accepted(roadmap, "months"), roadmap.exact) == ([{"months": needed}], all_of_them, True)


@pytest.mark.parametrize(
    ("when", "now", "needed", "all_of_them"),
    [
        ("rating >= 'completed_well'", 0, WELL, ((WELL, EXCELLENT),)),  # not the top
        ("rating >= 'completed_well'", None, WELL, ((WELL, EXCELLENT),)),
        ("rating < 'completed_well'", None, 1, ((0, 1),)),
        ("rating != 'completed'", 1, WELL, ((0, 0), (WELL, EXCELLENT))),
    ],
)
def test_a_rating_goes_no_higher_than_needed(when: str, now: int | None, needed: int, all_of_them: Any) -> None:
    roadmap = award_roadmap(judged(rule([RATING], leaf(when)), rating=now), on=DURING)
    assert (ways(roadmap), accepted(roadmap, "rating")) == ([{"rating": needed}], all_of_them)


def test_two_figures_that_stand_in_for_each_other() -> None:
    """10 and 5, or 20 and 3: neither pair is nearer in both. The pair (20, 5) is farther than both."""
    other = {**MONTHS, "name": "others"}
    of = rule(
        [MONTHS, other],
        node(
            "any_of",
            node("all_of", leaf("months >= 10"), leaf("others >= 5")),
            node("all_of", leaf("months >= 20"), leaf("others >= 3")),
        ),
    )
    assert ways(award_roadmap(judged(of), on=DURING)) == [
        {"months": 10, "others": 5},
        {"months": 20, "others": 3},
    ]


def test_bounds_are_learned_inside_them() -> None:
    of = rule([MONTHS], leaf("months >= 10"))
    roadmap = award_roadmap(judged(of, months=Between(5, 12)), on=AFTER)
    assert (ways(roadmap), accepted(roadmap, "months")) == ([{"months": 10}], ((10, 12),))
    assert roadmap.ways[0].changes[0].unknown
    assert award_roadmap(judged(of, months=Between(5, 9)), on=AFTER).status == "not_reachable"


def test_what_may_not_apply() -> None:
    """Unknown: a discipline must turn out not to be there; that the question does not apply is as good."""
    force = {"start": "2023-09-15", "end": "2026-01-01"}
    discipline = {"name": "d", "label": "Kỷ luật", "ask": {"kind": "discipline_in_rating", "in_force": force}}
    of = rule([discipline], leaf("not d", when_not_applicable="satisfied"))
    roadmap = award_roadmap(judged(of), on=AFTER)
    assert (ways(roadmap), accepted(roadmap, "d")) == (
        [{"d": False}],
        ((False, False), (NOT_APPLICABLE, NOT_APPLICABLE)),
    )
    assert "không hoặc không phát sinh" in roadmap.explain().text("vi")
    strict = rule([discipline], leaf("not d", when_not_applicable="not_satisfied"))
    assert accepted(award_roadmap(judged(strict), on=AFTER), "d") == ((False, False),)
    # known: nobody can make a question not apply
    only = rule([discipline], leaf("if(d, false, false)", when_not_applicable="satisfied"))
    assert award_roadmap(judged(only, d=True), on=AFTER, changeable=["d"]).status == "not_reachable"


def share(holding: int | None, counted: int | None) -> AwardRoadmap:
    ask = {"kind": "member_share", "titles": ["ldtt"], "needed": "70 %", "new_months": 6}
    facts = [{"name": what, "label": what, "ask": {**ask, "what": what}} for what in ("holding", "counted")]
    of = rule(facts, leaf("ratio(holding, counted, 0) >= 0.7"))
    return award_roadmap(judged(of, holding=holding, counted=counted), on=AFTER)


def test_a_share_of_members_that_is_fixed_needs_so_many_more() -> None:
    """6 of 10: 7/10 = 70 %. 6 of 11: 8/11 = 72.7 %, 7/11 = 63.6 %."""
    assert (ways(share(6, 10)), share(6, 10).exact) == ([{"holding": 7}], True)
    assert ways(share(6, 11)) == [{"holding": 8}]
    assert share(6, 10).fixed == ("counted",)


def test_two_figures_in_one_sum_are_brought_near_by_halving() -> None:
    """Neither is known: some way is found, and no part of it suffices; it is not claimed to be the only one."""
    roadmap = share(None, None)
    assert (roadmap.status, roadmap.exact) == ("reachable", False)
    (way,) = roadmap.ways[:1]
    assert way.answers["holding"] * 10 >= way.answers["counted"] * 7


# ---------------------------------------------------------------- cost, and many facts


def test_the_cheapest_comes_first() -> None:
    verdict = judged(TITLE, rating=1, initiative=False, active=True)
    dear = award_roadmap(verdict, on=DURING, costs={"rating": 1, "initiative": Decimal("0.5")})
    assert [str(way.cost) for way in dear.ways] == ["1", "1.5"]
    of = rule([yes("a"), yes("b"), yes("c")], node("any_of", leaf("a"), node("all_of", leaf("b"), leaf("c"))))
    nothing = judged(of, a=False, b=False, c=False)
    assert ways(award_roadmap(nothing, on=DURING)) == [{"a": True}, {"b": True, "c": True}]
    roadmap = award_roadmap(nothing, on=DURING, costs={"a": Points("3.5"), "b": 2, "c": 0})
    assert ways(roadmap) == [{"b": True, "c": True}, {"a": True}]
    assert [way.cost for way in roadmap.ways] == [Points(2), Points("3.5")]


def test_ten_facts_are_all_tried_and_eleven_are_not() -> None:
    """At least 3 of 10: C(10, 3) = 120 ways. Of 11: one."""
    ten, names = many(10, 3)
    roadmap = award_roadmap(judged(ten, **dict.fromkeys(names, False)), on=DURING)
    assert (len(roadmap.ways), roadmap.exact) == (120, True)
    eleven, names = many(11, 3)
    roadmap = award_roadmap(judged(eleven, **dict.fromkeys(names, False)), on=DURING)
    assert (len(roadmap.ways), len(roadmap.ways[0].changes), roadmap.exact) == (1, 3, False)
    assert "Không thử hết" in roadmap.explain().text("vi")


def test_step_by_step_leaves_what_is_dear() -> None:
    of, names = many(12, 4)
    costs = dict.fromkeys(names[:8], 5)
    roadmap = award_roadmap(judged(of, **dict.fromkeys(names, False)), on=DURING, costs=costs)
    assert ways(roadmap) == [dict.fromkeys(names[8:], True)]


@pytest.mark.parametrize("known", [False, None])
def test_step_by_step_no_part_suffices(known: bool | None) -> None:
    """Six pairs of which four are needed: eight changes in four pairs."""
    names = [f"{side}{at}" for at in range(6) for side in "ab"]
    pairs = [node("all_of", leaf(f"a{at}"), leaf(f"b{at}")) for at in range(6)]
    of = rule([yes(name) for name in names], node("at_least", *pairs, k=4))
    roadmap = award_roadmap(judged(of, **dict.fromkeys(names, known)), on=DURING)
    (way,) = roadmap.ways
    assert len(way.changes) == 8
    chosen = {name[1] for name in way.answers}
    assert len(chosen) == 4 and all(change.unknown is (known is None) for change in way.changes)


def test_step_by_step_ratings_go_no_higher_than_needed() -> None:
    names = [f"r{at:02d}" for at in range(11)]
    parts = [leaf(f"{name} >= 'completed'") for name in names] + [leaf("r03 != 'completed_excellently'", "not_top")]
    of = rule([{**RATING, "name": name} for name in names], node("all_of", *parts))
    roadmap = award_roadmap(judged(of, **dict.fromkeys(names, 0)), on=DURING)
    assert ways(roadmap) == [dict.fromkeys(names, 1)]


def test_step_by_step_a_part_that_suffices_is_found_where_every_single_one_is_needed() -> None:
    """All twelve, or the first two with the third left as it is: leaving out one change never suffices."""
    names = [f"f{at:02d}" for at in range(12)]
    few = node("all_of", leaf("f00", "few_0"), leaf("f01", "few_1"), *(leaf(f"not {name}") for name in names[2:]))
    of = rule([yes(name) for name in names], node("any_of", node("all_of", *(leaf(name) for name in names)), few))
    roadmap = award_roadmap(judged(of, **dict.fromkeys(names, False)), on=DURING)
    assert ways(roadmap) == [{"f00": True, "f01": True}]


def test_step_by_step_nothing_suffices() -> None:
    """Twelve facts and a contradiction that no single condition shows: f00 and not f00."""
    names = [f"f{at:02d}" for at in range(12)]
    parts = [leaf(name) for name in names] + [leaf("not f00", "never")]
    roadmap = award_roadmap(judged(rule([yes(n) for n in names], node("all_of", *parts))), on=DURING)
    assert (roadmap.status, roadmap.ways, roadmap.exact) == ("not_reachable", (), True)


def test_a_search_that_is_cut_short_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    of, names = many(10, 5)
    verdict = judged(of, **dict.fromkeys(names, False))
    monkeypatch.setattr(trial, "MOST_STEPS", 60)
    roadmap = award_roadmap(verdict, on=DURING)
    assert (len(roadmap.ways), len(roadmap.ways[0].changes), roadmap.exact) == (1, 5, False)
    monkeypatch.setattr(trial, "MOST_STEPS", 3)
    roadmap = award_roadmap(verdict, on=DURING)
    assert (roadmap.status, roadmap.ways, roadmap.exact) == ("open", (), False)


def test_facts_that_stand_against_each_other() -> None:
    """“a or not a” holds for sure although neither leaf is decided, so b alone has to be learned."""
    of = rule([yes("a"), yes("b")], node("all_of", node("any_of", leaf("a"), leaf("not a")), leaf("b")))
    assert ways(award_roadmap(judged(of), on=DURING)) == [{"b": True}]


# ---------------------------------------------------------------- statuses


def test_reached() -> None:
    roadmap = award_roadmap(judged(TITLE, rating=3, initiative=False, active=True), on=DURING)
    assert (roadmap.status, roadmap.ways, roadmap.obstacles) == ("reached", (), ())
    assert "eligible already" in roadmap.explain().text("en")


def test_without_a_text_there_is_nothing_to_search() -> None:
    """Proposed in 2016, before the packs begin; and a collective for a title of persons."""
    person = SubjectRecord(subject="cb-1", subject_kind="individual")
    early = Case.model_validate({"clocks": {"achieved": "2016", "proposed_at": "2016-12-20"}})
    roadmap = award_roadmap(judge(person, "cstdcs", early), on=AFTER)
    assert (roadmap.status, roadmap.ways, roadmap.verdict.rule) == ("open", (), None)
    unfit = SubjectRecord(subject="p-1", subject_kind="collective")
    now = Case.model_validate({"clocks": {"achieved": "2024", "proposed_at": "2024-12-20"}})
    assert award_roadmap(judge(unfit, "cstdcs", now), on=AFTER).status == "not_reachable"


def test_a_way_through_a_text_that_nobody_has_read_is_no_way_yet() -> None:
    local = {"name": "local", "label": "Quy định của tỉnh", "ask": {"kind": "open_law"}}
    either = rule([local, RATING], node("any_of", leaf("local", "by_text"), leaf("rating >= 'completed_well'")))
    during, after = (award_roadmap(judged(either, rating=1), on=on) for on in (DURING, AFTER))
    assert (during.status, ways(during)) == ("reachable", [{"local": True}, {"rating": WELL}])
    assert (after.status, ways(after), after.exact) == ("open", [{"local": True}], True)


def test_the_roadmap_of_an_advisory_verdict_stands_beside() -> None:
    person = SubjectRecord(subject="cb-1", subject_kind="individual")
    later = Case.model_validate(
        {"clocks": {"achieved": "2026", "proposed_at": "2026-12-20", "received_at": "2026-12-25"}}
    )
    verdict = judge(person, "cstdcs", later)
    roadmap = award_roadmap(verdict, on=date(2026, 6, 1))
    assert roadmap.status == "open" and all(way.unread for way in roadmap.ways)
    assert roadmap.advisory is not None and roadmap.advisory.verdict is verdict.advisory
    assert roadmap.advisory.status == "reachable"
    assert "Law 06/2026/QH16" in roadmap.explain().text("en")
    # names of facts may be of either rule
    assert award_roadmap(verdict, on=date(2026, 6, 1), costs={"rating": 2}).advisory is not None
