"""Counts of ballots against every way the missing ones can turn out, counted one by one."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

import pytest

from thidua.quotas import Ballot, BallotRule, tally
from thidua.quotas.counts import counts_of


class World(NamedTuple):
    """One way the counts may be."""

    present: int
    cast: int
    invalid: int
    valid: int
    votes: tuple[int, ...]


def worlds(members: int, by_post: int, choice: str, options: int) -> Iterator[World]:
    for present in range(members - by_post + 1):
        for cast in range(present + by_post + 1):
            for invalid in range(cast + 1):
                valid = cast - invalid
                for votes in product(range(valid + 1), repeat=options):
                    if choice == "each" or sum(votes) <= valid:
                        yield World(present, cast, invalid, valid, votes)


def status(world: World, rule: BallotRule, members: int, option: int) -> str:
    if rule.quorum is not None and world.present < rule.quorum.fraction * members:
        return "not_held"
    of = {"members": members, "present": world.present, "cast": world.cast, "valid": world.valid}[rule.base]
    least = rule.threshold.fraction * of
    votes = world.votes[option]
    passed = votes >= 1 and votes >= least if rule.edge == "closed" else votes > least
    return "passed" if passed else "failed"


RULES = [
    BallotRule.model_validate({"threshold": share, "base": base, "edge": edge, "quorum": quorum})
    for share, base, edge, quorum in (
        ("2/3", "members", "closed", None),
        ("1/2", "present", "open", "2/3"),
        ("80 %", "cast", "closed", "1"),
        ("0", "valid", "closed", None),
        ("0", "valid", "open", None),
        ("1", "valid", "open", "0"),
        ("1", "cast", "closed", None),
    )
]


@pytest.mark.parametrize(
    ("members", "by_post", "choice", "options"),
    [(0, 0, "each", 1), (1, 1, "one", 2), (2, 0, "one", 2), (2, 1, "each", 1), (2, 0, "each", 2)],
)
def test_every_way_the_missing_counts_can_turn_out(members: int, by_post: int, choice: str, options: int) -> None:
    every = list(worlds(members, by_post, choice, options))
    given = (None, *range(members + 1))
    for number, counts in enumerate(product(given, repeat=3 + options)):
        present, cast, invalid, *votes = counts
        ballot = Ballot.model_validate(
            {
                "code": "b",
                "label": "b",
                "choice": choice,
                "members": members,
                "present": present,
                "by_post": by_post,
                "cast": cast,
                "invalid": invalid,
                "options": [{"option": f"o{at}", "votes": given} for at, given in enumerate(votes)],
            }
        )
        left = [
            w
            for w in every
            if all(
                told in (None, real)
                for told, real in zip(counts, (w.present, w.cast, w.invalid, *w.votes), strict=True)
            )
        ]
        found, findings = counts_of(ballot)
        assert bool(findings) == (not left), ballot
        rule = RULES[number % len(RULES)]
        result = tally(ballot, rule)
        if not left:
            assert {option.status for option in result.options} == {"undetermined"}
            continue
        for name in ("present", "cast", "valid"):
            seen = [getattr(w, name) for w in left]
            assert getattr(found, name) == (min(seen), max(seen)), (name, ballot)
        for at, option in enumerate(result.options):
            assert option.votes == (min(w.votes[at] for w in left), max(w.votes[at] for w in left))
            possible = {status(w, rule, members, at) for w in left}
            assert option.status == "undetermined" or possible == {option.status}, (ballot, rule)
            assert option.status != "undetermined" or len(left) > 1, (ballot, rule)
