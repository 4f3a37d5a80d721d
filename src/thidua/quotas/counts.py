"""The counts of a ballot as ranges: what the known ones leave possible for the others, and what does not add up."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.findings import Finding
from thidua.quotas.ballot import Ballot
from thidua.quotas.base import Range


@dataclass(frozen=True, slots=True)
class Counts:
    """Every count of a ballot from lowest to highest; ``votes`` in the order of the options."""

    members: Range
    present: Range
    cast: Range
    valid: Range
    votes: tuple[Range, ...]


def counts_of(ballot: Ballot) -> tuple[Counts, tuple[Finding, ...]]:
    """The ranges of a ballot's counts.

    Where counts contradict each other there are findings, and the ranges say nothing.
    """
    most = ballot.members
    present = _given(ballot.present, most)
    cast = _given(ballot.cast, most)
    invalid = _given(ballot.invalid, most)
    votes = [_given(option.votes, most) for option in ballot.options]
    valid = (0, most)
    for _ in range(4):  # each pass carries a bound one relation further, and there are four
        least = sum(v[0] for v in votes) if ballot.choice == "one" else max(v[0] for v in votes)
        present = _within(present, cast[0] - ballot.by_post, most - ballot.by_post)
        cast = _within(cast, valid[0] + invalid[0], present[1] + ballot.by_post)
        invalid = _within(invalid, cast[0] - valid[1], cast[1] - valid[0])
        valid = _within(valid, max(least, cast[0] - invalid[1]), cast[1] - invalid[0])
        total = sum(v[0] for v in votes)
        votes = [_within(v, 0, valid[1] - (total - v[0] if ballot.choice == "one" else 0)) for v in votes]
    found = Counts((most, most), present, cast, valid, tuple(votes))
    if all(low <= high for low, high in (present, cast, invalid, valid, *votes)):
        return found, ()
    wide = (0, most)
    return Counts((most, most), wide, wide, wide, tuple(wide for _ in votes)), _wrong(ballot)


def _given(value: int | None, most: int) -> Range:
    return (0, most) if value is None else (value, value)


def _within(have: Range, lowest: int, highest: int) -> Range:
    return max(have[0], lowest), min(have[1], highest)


def _wrong(ballot: Ballot) -> tuple[Finding, ...]:
    """The pairs of known counts that contradict each other; at least one finding."""
    allowed = None if ballot.present is None else ballot.present + ballot.by_post
    valid = None if ballot.cast is None or ballot.invalid is None else ballot.cast - ballot.invalid
    known = [option.votes or 0 for option in ballot.options]
    least = sum(known) if ballot.choice == "one" else max(known)
    limits = [n for n in (valid, ballot.cast, allowed, ballot.members) if n is not None]
    pairs = (
        (_PRESENT, allowed, _MEMBERS, ballot.members),
        (_CAST, ballot.cast, _PRESENT, ballot.members if allowed is None else allowed),
        (_INVALID, ballot.invalid, _CAST, ballot.cast),
        (_VOTES, least, _PAPERS, min(n for n in limits if n >= 0)),
    )
    found = [
        Finding.of("ballot_counts", where=ballot.code, part_vi=a[0], part_en=a[1], n=n, all_vi=b[0], all_en=b[1], of=m)
        for a, n, b, m in pairs
        if n is not None and m is not None and n > m
    ]
    return tuple(found) or (Finding.of("ballot_counts_together", where=ballot.code),)


_MEMBERS = ("số thành viên", "the members")
_PRESENT = ("số người được bỏ phiếu", "those who could vote")
_CAST = ("số phiếu thu về", "the votes cast")
_INVALID = ("số phiếu không hợp lệ", "the invalid votes")
_VOTES = ("số phiếu bầu", "the votes given")
_PAPERS = ("số phiếu có thể có", "the votes there can be")
