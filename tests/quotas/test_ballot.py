"""Secret ballots: thresholds, bases, unknown counts, counts that do not add up; flags per cluster."""

from __future__ import annotations

import json
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from quotas.cohorts import standing
from thidua.errors import ThiduaError
from thidua.quotas import Ballot, BallotRule, Quota, apply_quota, flags, tally

quiet = settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))

NEEDED = [
    # threshold, edge, of, votes needed
    ("5/7", "closed", 7, 5),
    ("5/7", "closed", 9, 7),  # 6.43
    ("2/3", "closed", 9, 6),
    ("2/3", "closed", 10, 7),  # 6.67
    ("80 %", "closed", 9, 8),  # 7.2
    ("80 %", "closed", 10, 8),
    ("90 %", "closed", 10, 9),
    ("90 %", "closed", 9, 9),  # 8.1
    ("2/3", "closed", 0, 1),  # without any vote nothing passes
    ("1/2", "open", 8, 5),  # more than 4
    ("1/2", "open", 9, 5),  # more than 4.5
    ("2/3", "open", 9, 7),  # more than 6
]


@pytest.mark.parametrize(("threshold", "edge", "of", "needed"), NEEDED)
def test_votes_needed(threshold, edge, of, needed):
    assert BallotRule(threshold=threshold, base="members", edge=edge).votes_needed(of) == needed


def ballot(votes, choice="each", **counts):
    options = [{"option": name, "votes": n} for name, n in votes.items()]
    return Ballot.model_validate({"code": "b", "label": "Bỏ phiếu", "choice": choice, "options": options, **counts})


def statuses(votes, threshold, base, shortlist=None, quorum=None, choice="each", **counts):
    rule = BallotRule(threshold=threshold, base=base, quorum=quorum)
    result = tally(ballot(votes, choice, **counts), rule, shortlist=shortlist)
    return " ".join(found.status for found in result.options), [f.code for f in result.findings]


ELEVEN = {"members": 11, "present": 10, "cast": 10, "invalid": 1}  # 9 valid

CASES = [
    # votes, threshold, base, counts, statuses; ⅔ of 11 = 7.33 → 8, of 10 = 6.67 → 7, of 9 = 6
    ({"A": 8, "B": 7}, "2/3", "members", ELEVEN, "passed failed"),
    ({"A": 7, "B": 6}, "2/3", "present", ELEVEN, "passed failed"),
    ({"A": 7, "B": 6}, "2/3", "cast", ELEVEN, "passed failed"),
    ({"A": 6, "B": 5}, "2/3", "valid", ELEVEN, "passed failed"),
    # unknown counts
    ({"A": 8, "B": None}, "2/3", "members", ELEVEN, "passed undetermined"),
    ({"A": 8, "B": None}, "10/11", "members", ELEVEN, "failed failed"),  # 10 needed and there are only 9 valid papers
    ({"A": 8, "B": 6}, "2/3", "cast", {"members": 11}, "passed undetermined"),  # of 8 to 11 votes: 6 to 8 needed
    ({"A": 8, "B": 5}, "2/3", "cast", {"members": 11}, "passed failed"),
    ({"A": 5}, "2/3", "present", {"members": 7, "present": 7}, "passed"),  # 4.67 → 5
    # absent members send their papers: 8 present and 2 by post give at most 10 votes
    ({"A": 10}, "90 %", "members", {"members": 11, "present": 8, "by_post": 2, "cast": 10}, "passed"),
]


@pytest.mark.parametrize(("votes", "threshold", "base", "counts", "wanted"), CASES)
def test_passes(votes, threshold, base, counts, wanted):
    assert statuses(votes, threshold, base, **counts) == (wanted, [])


def test_one_choice_per_paper_leaves_the_rest_to_the_others():
    """9 papers name a class each; 7 name the first, so at most 2 are left for the second."""
    votes = {"excellent": 7, "good": None}
    assert statuses(votes, "2/3", "cast", choice="one", members=9, cast=9) == ("passed failed", [])
    assert statuses(votes, "2/3", "cast", choice="each", members=9, cast=9) == ("passed undetermined", [])


def test_quorum():
    votes, counts = {"A": 5}, {"members": 9, "quorum": "2/3"}
    assert statuses(votes, "2/3", "present", present=5, **counts)[0] == "not_held"  # 5 < 6
    assert statuses(votes, "2/3", "present", present=6, **counts)[0] == "passed"
    assert statuses(votes, "2/3", "present", **counts)[0] == "undetermined"


CONTRADICTIONS = [
    ({"A": 3}, {"members": 7, "present": 8}, "ballot_counts"),
    ({"A": 3}, {"members": 9, "present": 7, "cast": 8}, "ballot_counts"),
    ({"A": 3}, {"members": 9, "cast": 7, "invalid": 8}, "ballot_counts"),
    ({"A": 7}, {"members": 9, "cast": 7, "invalid": 1}, "ballot_counts"),
    ({"A": 10}, {"members": 9}, "ballot_counts"),
    ({"A": 3}, {"members": 7, "present": 6, "by_post": 2}, "ballot_counts"),
]


@pytest.mark.parametrize(("votes", "counts", "code"), CONTRADICTIONS)
def test_counts_that_do_not_add_up_decide_nothing(votes, counts, code):
    assert statuses(votes, "1/9", "members", **counts) == ("undetermined", [code])


def test_more_choices_than_papers():
    assert statuses({"x": 5, "y": 4}, "1/2", "cast", choice="one", members=9, cast=8)[1] == ["ballot_counts"]
    assert statuses({"x": 5, "y": 4}, "1/2", "cast", choice="one", members=9, cast=9) == ("passed failed", [])
    assert statuses({"x": 5, "y": 4}, "1/2", "cast", choice="one", members=9, invalid=1)[1] == [
        "ballot_counts_together"
    ]


def test_a_ballot_after_a_shortlist():
    """Two of four by the score, then two thirds of the council."""
    shortlist = apply_quota(standing(90, 88, 85, 80), Quota(code="s", label="s", seats=2)).named("in")
    assert shortlist == ("u0", "u1")
    found = statuses({"u0": 7, "u2": 9}, "2/3", "members", shortlist=shortlist, members=9)
    assert found == ("passed not_listed", ["ballot_missing", "ballot_not_listed"])


def test_explained():
    result = tally(
        ballot({"A": 8, "B": None}, members=11, present=10, cast=10),
        BallotRule.model_validate({"threshold": "80 %", "base": "members", "quorum": "2/3"}),
    )
    vi, en = result.explain().text("vi"), result.explain().text("en")
    assert "Cách tính: đạt ít nhất 80 % tổng số thành viên hội đồng" in vi
    assert "8 phiếu trên 11 (tổng số thành viên hội đồng); cần 9" in vi
    assert "B: undetermined" in en
    assert "There was a quorum (2/3)" in en
    data = result.as_data()
    assert json.loads(json.dumps(data)) == data
    assert result.of("A").needed == (9, 9)
    assert result.passed == ()
    with pytest.raises(KeyError):
        result.of("C")


def test_an_option_twice():
    with pytest.raises(ValidationError) as caught:
        Ballot(code="b", label="b", choice="each", members=3, options=({"option": "A"}, {"option": "A"}))
    assert caught.value.errors()[0]["ctx"]["error"].code == "ballot_option_twice"


maybe = st.one_of(st.none(), st.integers(0, 4))


@quiet
@given(maybe, maybe, st.one_of(st.none(), st.integers(0, 2)), maybe, maybe, st.sampled_from(["one", "each"]), st.data())
def test_a_definite_result_holds_for_every_completion(present, cast, invalid, a, b, choice, data):
    """Every way to complete the counts of a council of four that adds up, by hand."""
    base = data.draw(st.sampled_from(["members", "present", "cast", "valid"]))
    share = Fraction(data.draw(st.sampled_from(["1/2", "2/3", "4/5", "1"])))
    given_ = ballot({"A": a, "B": b}, choice, members=4, present=present, cast=cast, invalid=invalid)
    result = tally(given_, BallotRule(threshold=str(share), base=base))
    spaces = [range(5) if known is None else (known,) for known in (present, cast, invalid, a, b)]
    seen = set()
    for p, c, i, va, vb in product(*spaces):
        valid = c - i
        adds_up = p <= 4 and c <= p and valid >= 0 and (va + vb if choice == "one" else max(va, vb)) <= valid
        if adds_up:
            of = {"members": 4, "present": p, "cast": c, "valid": valid}[base]
            seen.add((0 < va >= share * of, 0 < vb >= share * of))
    if not seen:
        assert [f.severity for f in result.findings] == ["error"] * len(result.findings) != []
        assert {found.status for found in result.options} == {"undetermined"}
        return
    assert result.findings == ()
    for index, found in enumerate(result.options):
        if found.status != "undetermined":
            assert {one[index] for one in seen} == {found.status == "passed"}
    assume(None not in (present, cast, invalid, a, b))
    assert all(found.status != "undetermined" for found in result.options)


def test_one_flag_per_cluster():
    clusters = {"I": standing(90, 88, 70), "II": standing((80, None), (85, 0)), "III": standing(90, 90)}
    found = flags(clusters, 1)
    assert [(c.cluster, c.flags, c.nominated, c.leader.status) for c in found] == [
        ("I", 1, ("u0",), "decided"),
        ("II", 1, (), "undetermined"),  # 80..90 against 85
        ("III", 1, (), "tied"),
    ]
    assert [c.result.needs_decision for c in found] == [False, False, True]
    assert json.loads(json.dumps(found[1].as_data()))["leader"]["open"][0]["unit"] == "u0"
    assert flags(clusters, {"I": 2, "II": 1, "III": 2})[0].nominated == ("u0", "u1")
    with pytest.raises(ThiduaError) as caught:
        flags(clusters, {"I": 1})
    assert caught.value.code == "flags_cluster"


@pytest.mark.parametrize("number", [True, -1, "1", None, {"I": True}, {"I": -1}])
def test_flags_are_counted_from_nothing_on(number):
    with pytest.raises(ThiduaError) as caught:
        flags({"I": standing(1)}, number)
    assert caught.value.code == "flags_cluster"


@pytest.mark.parametrize("name", ["", " ", "\x00", "\ud800", "x" * 30_000, "a" + "\u0301" * 50])
def test_any_name_on_a_shortlist_can_be_explained_and_none_of_them_is_an_option(name):
    found = tally(ballot({"A": 1}, members=1), BallotRule(threshold="1/2", base="members"), shortlist=["A", name])
    assert [finding.code for finding in found.findings] == ["ballot_missing"]
    for lang in ("vi", "en"):
        assert found.findings[0].message(lang) in found.explain().text(lang)
    with pytest.raises(ValidationError):
        ballot({name: 1}, members=1)
