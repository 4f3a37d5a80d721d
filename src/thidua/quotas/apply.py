"""Applying a quota to a standing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.formulas.outcomes import DateOutcome, EnumOutcome, NumberOutcome
from thidua.quotas.base import Counted, Range, RatedAtLeast, RatedExactly
from thidua.quotas.cohort import Candidate, Contest, in_base, wanted_codes
from thidua.quotas.quota import Quota
from thidua.quotas.result import QuotaGroup, QuotaReason, QuotaResult, QuotaStatus, QuotaUnit
from thidua.ranking.leader import OpenUnit
from thidua.ranking.order import BELOW, KeyOutcome, ends_of
from thidua.ranking.standing import Placed, Standing
from thidua.text import nfc


def apply_quota(
    standing: Standing,
    quota: Quota,
    *,
    groups: Mapping[str, Iterable[str]] | None = None,
    submitted: Collection[str] | None = None,
    exception_by: str | None = None,
) -> QuotaResult:
    """Who gets a seat, by the keys of the standing: each unit ``in``, ``out`` or ``undecided``.

    ``groups`` splits the cohort into groups of similar duties, each with seats of its own: every unit is in one.
    ``submitted`` is the closed list of those who submitted; without it a silent member may still do so.
    ``exception_by`` names the decision under which the quota's exception is used.

    A unit is in (or out) only where it is so for every way in which the open figures may turn out. Base, seats and
    places are bounded one by one, so a unit whose outcome hangs on their joint play may be called undecided although
    it is not. Errors: ``quota_class``, ``quota_groups``, ``quota_counted_groups``, ``quota_no_exception``.
    """
    codes = _checked(standing, quota)
    if exception_by is not None and quota.exception is None:
        raise ThiduaError("quota_no_exception", code=quota.code, decision=exception_by)
    if groups is not None and isinstance(quota.base, Counted):
        raise ThiduaError("quota_counted_groups", code=quota.code)
    closed = None if submitted is None else frozenset(map(nfc, submitted))
    applied = _Applied(standing, quota, codes, closed, by_exception=exception_by is not None)
    found = tuple(applied.group(code, units) for code, units in _split(standing, groups))
    findings = list(applied.findings)
    if exception_by is not None and quota.exception is not None:
        findings.append(Finding.of("quota_exception", share=quota.exception.share, decision=exception_by))
    strangers = sorted((closed or frozenset()) - {placed.unit for placed in standing.placed})
    findings += [Finding.of("quota_not_in_standing", where=unit, unit=unit) for unit in strangers]
    return QuotaResult(quota, standing, found, tuple(findings), exception_by)


def _checked(standing: Standing, quota: Quota) -> tuple[str, ...]:
    """The classes of the table, lowest first; every class the quota names is one of them."""
    scheme = standing.criteria_set.classes if standing.criteria_set is not None else None
    codes = scheme.codes if scheme is not None else ()
    named = [r.class_code for r in (quota.base, quota.candidates) if isinstance(r, RatedAtLeast | RatedExactly)]
    named += [quota.surplus] if quota.surplus is not None else []
    for code in named if standing.placed else ():
        if code not in codes:
            raise ThiduaError("quota_class", code=code, quota=quota.code)
    if quota.surplus is not None and quota.candidates is not None and standing.placed:
        lowest = min(codes.index(code) for code in wanted_codes(quota.candidates, codes))
        if codes.index(quota.surplus) >= lowest:
            raise ThiduaError("quota_class", code=quota.surplus, quota=quota.code)
    return codes


def _split(standing: Standing, groups: Mapping[str, Iterable[str]] | None) -> list[tuple[str, list[Placed]]]:
    if groups is None:
        return [("", list(standing.placed))]
    home: dict[str, str] = {}
    known = {placed.unit for placed in standing.placed}
    for code, units in groups.items():
        if isinstance(units, str) or not isinstance(units, Iterable):
            raise ThiduaError("quota_groups", unit=code)
        for given in units:
            unit = nfc(given)
            if unit in home or unit not in known:
                raise ThiduaError("quota_groups", unit=unit)
            home[unit] = code
    for unit in sorted(known - home.keys()):
        raise ThiduaError("quota_groups", unit=unit)
    split: dict[str, list[Placed]] = {code: [] for code in groups}
    for placed in standing.placed:
        split[home[placed.unit]].append(placed)
    return list(split.items())


class _Applied:
    """One application of a quota, group by group."""

    def __init__(
        self,
        standing: Standing,
        quota: Quota,
        codes: tuple[str, ...],
        submitted: frozenset[str] | None,
        *,
        by_exception: bool,
    ) -> None:
        self.standing = standing
        self.quota = quota
        self.codes = codes
        self.submitted = submitted
        self.by_exception = by_exception
        self.findings: list[Finding] = []

    def group(self, code: str, units: list[Placed]) -> QuotaGroup:
        """Seats, and every unit of one group."""
        base = self.base(units)
        seats = self.seats(base, len(units), code)
        contest = Contest(units, self.standing, self.quota.candidates, self.codes)
        found, tied, left = [], [], 0
        for placed in units:
            candidate = contest.candidates.get(placed.unit)
            status, reason, ahead = _status(placed, candidate, contest, seats)
            found.append(QuotaUnit(placed.unit, placed.name, status, reason, self.classes(placed, status)))
            if reason == "tied_at_cut":
                tied.append(placed.unit)
                left = seats[0] - ahead
        if tied:
            self.findings.append(Finding.of("quota_tie", where=code, units=", ".join(sorted(tied)), seats=left))
        return QuotaGroup(
            code,
            base,
            seats,
            _cut(contest, seats, self.standing),
            tuple(found),
            tuple(sorted(tied)),
            left,
            self.needed(units, found, open_seats=seats[0] != seats[1]),
        )

    def base(self, units: list[Placed]) -> Range | None:
        base = self.quota.base
        if base is None:
            return None
        if isinstance(base, Counted):
            return base.at_least, base.at_most
        hits = [in_base(placed, base, self.codes, self.submitted) for placed in units]
        return hits.count(True), hits.count(True) + hits.count(None)

    def seats(self, base: Range | None, members: int, code: str) -> Range:
        """The fewest and the most seats.

        A small group may have more seats than a larger one, so the edge of its rule is tried too.
        """
        quota = self.quota
        if base is None:
            return quota.seats or 0, quota.seats or 0
        lowest, highest = base
        edge = quota.small_group.below if quota.small_group is not None else lowest
        tried = sorted({lowest, highest, *(n for n in (edge - 1, edge) if lowest <= n <= highest)})
        found = [quota.seats_of(n, members, by_exception=self.by_exception) for n in tried]
        self._note_small(tried, members, code)
        return min(found), max(found)

    def _note_small(self, bases: list[int], members: int, code: str) -> None:
        small = self.quota.small_group
        if small is not None and all(self.quota.raised(n, members) for n in bases):
            counted = members if small.counts == "members" else bases[-1]
            seats = small.at_least_seats
            found = Finding.of("quota_small_group", where=code, count=counted, below=small.below, seats=seats)
            self.findings.append(found)

    def classes(self, placed: Placed, status: QuotaStatus) -> EnumOutcome | None:
        """The classes still possible once the quota is applied: without a seat a candidate has the surplus class."""
        own, quota = placed.classes, self.quota
        if own is None or quota.surplus is None or quota.candidates is None or status == "in":
            return own
        limited = wanted_codes(quota.candidates, self.codes)
        lowered = {quota.surplus if code in limited else code for code in own.possible}
        possible = lowered if status == "out" else lowered | set(own.possible)
        return EnumOutcome(tuple(code for code in self.codes if code in possible), own.may_not_apply)

    def needed(self, units: list[Placed], found: list[QuotaUnit], *, open_seats: bool) -> tuple[OpenUnit, ...]:
        """The units whose open figures can still change who is in; a sure seat never frees one by moving."""
        waits = {unit.unit for unit in found if unit.reason == "open"}
        if not waits:
            return ()
        base, out = self.quota.base, []
        by_class = self.quota.candidates is not None or isinstance(base, RatedAtLeast | RatedExactly)
        for placed in units:
            counts = open_seats and base is not None and in_base(placed, base, self.codes, self.submitted) is None
            class_open = by_class and placed.classes is not None and not placed.classes.known
            own = placed.ranked is None or class_open or not all(value.known for value in placed.values)
            if counts or (own and placed.unit in waits):
                facts = placed.unknown_for_class if class_open else placed.unknown
                out.append(OpenUnit(placed.unit, facts, self.open_keys(placed)))
        return tuple(out)

    def open_keys(self, placed: Placed) -> tuple[str, ...]:
        """The outside keys of a unit that are open."""
        names = (key.removeprefix("-") for key in self.standing.keys)
        pairs = zip(names, placed.values, strict=True)
        return tuple(name for name, value in pairs if name.startswith("outside/") and not value.known)


def _status(
    placed: Placed, candidate: Candidate | None, contest: Contest, seats: Range
) -> tuple[QuotaStatus, QuotaReason, int]:
    if candidate is None:
        return "out", "not_ranked" if placed.ranked is False else "not_candidate", 0
    counts = contest.counts(candidate)
    ahead, level = counts.ahead, counts.level_or_ahead
    if candidate.sure and level[1] < seats[0]:
        return "in", "within_seats", ahead[0]
    if ahead[0] >= seats[1]:
        return "out", "beyond_seats", ahead[0]
    settled = seats[0] == seats[1] and ahead[0] == ahead[1] and level[0] == level[1]
    if candidate.sure and settled:
        return "undecided", "tied_at_cut", ahead[0]
    return "undecided", "open", ahead[0]


def _cut(contest: Contest, seats: Range, standing: Standing) -> KeyOutcome | None:
    """The first key of whoever has the last seat; ``None`` where surely nobody is cut off, or it has no figure.

    Where the one at the cut may yet turn out to have no figure, it is all that can be reached, or not applicable.
    """
    if not standing.keys or seats[1] == 0 or len(contest.possible) <= seats[0]:
        return None
    highs = sorted((ends.high[0] for ends in contest.possible), reverse=True)
    lows = sorted((ends.low[0] for ends in contest.sure), reverse=True)
    top = highs[seats[0] - 1] if seats[0] else highs[0]
    bottom = lows[seats[1] - 1] if len(lows) >= seats[1] else min(ends.low[0] for ends in contest.possible)
    if top == BELOW:
        return None
    maybe_none = seats[0] == 0 or len(contest.sure) <= seats[1]
    if bottom == BELOW:
        maybe_none, bottom = True, _least_figure(contest, standing)
    if standing.keys[0].startswith("-"):
        bottom, top = -top, -bottom
    sample = next(iter(contest.candidates.values())).placed.values[0]
    if isinstance(sample, NumberOutcome):
        return NumberOutcome(bottom, top, sample.places, maybe_none)
    return DateOutcome(date.fromordinal(bottom), date.fromordinal(top), maybe_none)


def _least_figure(contest: Contest, standing: Standing) -> int:
    """The worst that the first key of a candidate can be where it has a figure at all."""
    values = (candidate.placed.values[:1] for candidate in contest.candidates.values())
    ends = (ends_of(value, standing.keys[:1], surely_ranked=True, figures_only=True).low[0] for value in values)
    return min(end for end in ends if end != BELOW)
