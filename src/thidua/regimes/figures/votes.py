"""Votes needed in a council: by the national threshold of an award, one of the caller's own, or the stricter one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from thidua.awards.case import day_text
from thidua.citations import Citation, Mark, weakest
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.quotas.ballot import BallotRule
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.figures.dated import Figure, on_day
from thidua.regimes.figures.own import cited
from thidua.regimes.figures.vote_thresholds import BASES, THRESHOLDS, WHOLE
from thidua.regimes.instruments import PACKS_BEGIN
from thidua.shares import Share


class _Bar(NamedTuple):
    """A threshold with its source."""

    threshold: Share
    citation: Citation
    mark: Mark


@dataclass(frozen=True, slots=True)
class VotesNeeded:
    """The fewest votes with which an award passes in a council of so many members.

    ``needed`` and ``rule`` are ``None`` where no threshold is known; a finding then asks for it. ``rule`` is ready for
    ``tally``. ``base`` says in words what the threshold is a share of.
    """

    award: str
    on: date
    members: int
    needed: int | None
    threshold: Share | None
    base: Label | None
    rule: BallotRule | None
    citations: tuple[Citation, ...] = ()
    mark: Mark | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class VoteOutcome:
    """Whether a vote passed; ``None`` while the votes or the threshold are not known, or the counts contradict."""

    passed: bool | None
    votes: int | None
    needed: VotesNeeded
    findings: tuple[Finding, ...]


def votes_needed(
    award: str,
    *,
    on: date | str,
    members: int,
    threshold: Share | str | Fraction | None = None,
    citation: Citation | None = None,
) -> VotesNeeded:
    """The fewest votes an award needs: the threshold times the members, as an exact fraction, raised to a whole vote.

    ``on`` is the day of the vote, ``members`` the whole council. ``threshold`` is one of the caller's own with its
    ``citation``; beside a national one the stricter binds (finding ``votes_below_national``). Where neither is known
    the finding ``votes_threshold_open`` asks for it. Errors: ``award_unknown``, ``votes_members``,
    ``own_figure_uncited``, ``own_figure_range``, those of a share.

    >>> votes_needed("cstdb", on="2024-12-10", members=21).needed  # 90 % of 21 is 18.9
    19
    """
    day = clean_day(on)
    label = award_of(award).label
    if type(members) is not int or members < 1:
        raise ThiduaError("votes_members", members=members)
    own = None if threshold is None else _own(threshold, citation)
    national = _national(award, label, day)
    bars = [bar for bar in (_bar(national), own) if bar is not None]
    if not bars or day < PACKS_BEGIN:
        return VotesNeeded(*(award, day, members, None, None, None, None), findings=_why(national, label, day))
    findings = national.findings if national is not None else ()
    if len(bars) == 2 and bars[1].threshold < bars[0].threshold:
        words = {"own": bars[1].threshold.words(), "national": bars[0].threshold.words()}
        names = {"award_vi": label.vi, "award_en": label.text("en"), "source": str(bars[0].citation)}
        findings = (*findings, Finding.of("votes_below_national", **words, **names))
        bars = bars[:1]
    strictest = bars[-1]
    rule = BallotRule(threshold=strictest.threshold, base="members", citation=strictest.citation)
    return VotesNeeded(
        *(award, day, members, rule.votes_needed(members), rule.threshold),
        BASES.get(strictest.citation.instrument.vi, WHOLE),
        rule,
        citations=tuple(bar.citation for bar in bars),
        mark=weakest(tuple(bar.mark for bar in bars)),
        findings=findings,
    )


def vote_passes(needed: VotesNeeded, votes: int | None) -> VoteOutcome:
    """Whether so many votes are enough; ``None`` votes are not counted yet.

    More votes than members is the finding ``ballot_counts``, and nothing is concluded.

    >>> fifteen = votes_needed("cstdb", on="2024-12-10", members=15)  # 90 % of 15 is 13.5
    >>> [vote_passes(fifteen, votes).passed for votes in (13, 14, None)]
    [False, True, None]
    """
    findings = needed.findings
    if votes is None:
        return VoteOutcome(None, votes, needed, findings)
    if not 0 <= votes <= needed.members:
        words = {"part_vi": "số phiếu", "part_en": "the votes", "all_vi": "số thành viên", "all_en": "the members"}
        wrong = Finding.of("ballot_counts", n=votes, of=needed.members, **words)
        return VoteOutcome(None, votes, needed, (*findings, wrong))
    return VoteOutcome(None if needed.needed is None else votes >= needed.needed, votes, needed, findings)


def _own(threshold: Share | str | Fraction, citation: Citation | None) -> _Bar:
    share = Share(threshold)
    if share.fraction == 0:
        raise ThiduaError("own_figure_range", value=threshold)
    source = cited(threshold, citation)
    return _Bar(share, source, source.mark)


def _bar(national: Figure[Share] | None) -> _Bar | None:
    if national is None or national.value is None or national.citation is None or national.mark is None:
        return None
    return _Bar(national.value, national.citation, national.mark)


def _national(award: str, label: Label, day: date) -> Figure[Share] | None:
    """The threshold of the decree of that day; ``None`` where the award has none."""
    table = THRESHOLDS.get(award)
    if table is None or (day >= PACKS_BEGIN and not any(line.validity.covers(day) for line in table)):
        return None
    return on_day(table, day, _what(label))


def _why(national: Figure[Share] | None, label: Label, day: date) -> tuple[Finding, ...]:
    if national is not None:
        return national.findings
    if day < PACKS_BEGIN:
        return on_day(THRESHOLDS["cstdb"], day, _what(label)).findings
    return (Finding.of("votes_threshold_open", award_vi=label.vi, award_en=label.text("en"), day=day_text(day)),)


def _what(label: Label) -> Label:
    return Label(vi=f"tỷ lệ phiếu của “{label.vi}”", en=f"the vote threshold of “{label.text('en')}”")
