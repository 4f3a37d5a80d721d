"""Counting a ballot: which options pass, which fail, which cannot be said yet."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from thidua.findings import Finding
from thidua.quotas.ballot import Ballot, BallotOption, BallotRule
from thidua.quotas.base import Range
from thidua.quotas.counts import Counts, counts_of
from thidua.ranking.outside import unit_key
from thidua.ranking.words import unit_label

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation

OptionStatus = Literal["passed", "failed", "undetermined", "not_held", "not_listed"]
"""``not_held``: the council had no quorum. ``not_listed``: voted on although it is not on the shortlist."""


@dataclass(frozen=True, slots=True)
class OptionResult:
    """One option: its votes, what they are a share of and the votes needed, each from lowest to highest."""

    option: BallotOption
    status: OptionStatus
    votes: Range
    base: Range
    needed: Range


@dataclass(frozen=True, slots=True)
class BallotResult:
    """What a ballot came to under a rule. ``quorum`` is ``None`` while it is not known."""

    ballot: Ballot
    rule: BallotRule
    options: tuple[OptionResult, ...]
    quorum: bool | None
    findings: tuple[Finding, ...]

    def of(self, option: str) -> OptionResult:
        """The result of one option; ``KeyError`` for one that was not voted on."""
        for found in self.options:
            if found.option.option == option:
                return found
        raise KeyError(option)

    @property
    def passed(self) -> tuple[str, ...]:
        """The options that surely pass."""
        return tuple(found.option.option for found in self.options if found.status == "passed")

    def explain(self) -> Explanation:
        """Threshold, base and counts in words, and every option with its reason."""
        from thidua.quotas.explaining_ballot import explain_ballot

        return explain_ballot(self)

    def as_data(self) -> dict[str, object]:
        """The result ready for JSON."""
        return {
            "ballot": self.ballot.model_dump(mode="json"),
            "rule": self.rule.model_dump(mode="json"),
            "quorum": self.quorum,
            "options": [
                {
                    "option": found.option.option,
                    "status": found.status,
                    "votes": list(found.votes),
                    "base": list(found.base),
                    "needed": list(found.needed),
                }
                for found in self.options
            ],
            "findings": [finding.as_data() for finding in self.findings],
        }


def tally(ballot: Ballot, rule: BallotRule, *, shortlist: Collection[str] | None = None) -> BallotResult:
    """Which options pass. Counts that are not known are ranges; counts that contradict each other decide nothing.

    With a ``shortlist`` (say the units that are in under a quota) an option that is not on it is ``not_listed``.

    >>> ballot = Ballot(
    ...     code="b", label="Bỏ phiếu", choice="each", members=7, options=({"option": "A", "votes": 5}, {"option": "B"})
    ... )
    >>> [found.status for found in tally(ballot, BallotRule(threshold="5/7", base="members")).options]
    ['passed', 'undetermined']
    """
    counts, findings = counts_of(ballot)
    quorum = None if findings else _quorum(counts, rule)
    base: Range = getattr(counts, rule.base)
    needed = rule.votes_needed(base[0]), rule.votes_needed(base[1])
    listed = None if shortlist is None else frozenset(unit_key(name) for name in shortlist)
    options = []
    for option, votes in zip(ballot.options, counts.votes, strict=True):
        if listed is not None and option.option not in listed:
            status: OptionStatus = "not_listed"
        elif findings:
            status = "undetermined"
        else:
            status = _status(votes, needed, quorum)
        options.append(OptionResult(option, status, votes, base, needed))
    voted = {option.option for option in ballot.options}
    missing = [
        Finding.of("ballot_missing", where=ballot.code, option=unit_label(name).vi)
        for name in sorted((listed or frozenset()) - voted)
    ]
    strange = [
        Finding.of("ballot_not_listed", where=ballot.code, option=found.option.option)
        for found in options
        if found.status == "not_listed"
    ]
    return BallotResult(ballot, rule, tuple(options), quorum, (*findings, *missing, *strange))


def _quorum(counts: Counts, rule: BallotRule) -> bool | None:
    if rule.quorum is None:
        return True
    share, members = rule.quorum.fraction, counts.members[0]
    low, high = (n * share.denominator >= share.numerator * members for n in counts.present)
    return low if low == high else None


def _status(votes: Range, needed: Range, quorum: bool | None) -> OptionStatus:
    if quorum is False:
        return "not_held"
    if votes[1] < needed[0] and quorum:
        return "failed"
    if votes[0] >= needed[1] and quorum:
        return "passed"
    return "undetermined"
