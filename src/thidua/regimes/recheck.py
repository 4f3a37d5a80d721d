"""Recheck (xem xét lại): which later awards leaned on one that was revoked."""

from __future__ import annotations

from thidua.awards.asks import AwardsInRun, HoldsAward, InitiativesInRun, PriorAward, RatingsInRun, RunLength
from thidua.awards.asks.of_terms import OfTerms
from thidua.awards.records import HeldAward, SubjectRecord
from thidua.awards.rule import AwardRule
from thidua.errors import ThiduaError
from thidua.regimes.rules import rule_on, rules_for


def to_recheck(record: SubjectRecord, decision: str) -> tuple[HeldAward, ...]:
    """The awards decided after one whose rule asks for it, and those that lean on them in turn, by day.

    The text of the day of each decision says what it asked for; the proposal may have been earlier, so an award on the
    edge of two laws is checked by both. Error ``decision_unknown``.

    >>> record = SubjectRecord.model_validate({"subject": "a", "subject_kind": "individual", "awards": [
    ...     {"award": "cstdcs", "cycle": "2019", "decision": "1", "decided_on": "2019-12-30"},
    ...     {"award": "cstdb", "cycle": "2017..2019", "decision": "2", "decided_on": "2020-02-01"},
    ...     {"award": "gk", "cycle": "2020", "decision": "3", "decided_on": "2020-12-01"}]})
    >>> [award.decision for award in to_recheck(record, "1")]
    ['2']
    """
    fallen = [held for held in record.awards if held.decision == decision]
    if not fallen:
        raise ThiduaError("decision_unknown", decision=decision)
    found: dict[int, HeldAward] = {}
    for held in sorted(record.awards, key=lambda entry: entry.decided_on):
        leaning = [one for one in fallen if one.decided_on <= held.decided_on and one is not held]
        if id(held) not in found and any(_asks_for(held, one, record) for one in leaning):
            found[id(held)] = held
            fallen.append(held)
    return tuple(found.values())


def _asks_for(held: HeldAward, earlier: HeldAward, record: SubjectRecord) -> bool:
    names = {earlier.award, earlier.counts_as} - {None}
    rules = rules_for(held.award, record.subject_kind, held.award_kind)
    near = [rule_on(rules, held.decided_on)]
    if held.cycle is not None:
        near.append(rule_on(rules, held.cycle.period().last_day))
    return any(names & _named_by(rule) for rule in near if rule is not None)


def _named_by(rule: AwardRule) -> set[str | None]:
    """Every award a rule asks for, directly or inside a run."""
    named: set[str | None] = set()
    for fact in rule.facts:
        ask = fact.ask
        if isinstance(ask, PriorAward | HoldsAward | AwardsInRun):
            named.update(ask.awards)
        if isinstance(ask, OfTerms):
            named.add(ask.award)
        if isinstance(ask, RunLength | AwardsInRun | RatingsInRun | InitiativesInRun):
            named.update((*ask.run.awards, *ask.run.after))
    return named
