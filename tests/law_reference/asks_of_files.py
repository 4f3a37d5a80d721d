"""Asks about one person or collective: ratings, awards, discipline, proceedings, days, judgements."""

from __future__ import annotations

from datetime import date
from typing import Any

from law_reference.answers import MOST, NOT_APPLICABLE, UNKNOWN, Reply, between, known, three
from law_reference.days import day, end, first_day, inside, last_day, months
from law_reference.formula import PLACES
from law_reference.looking import (
    Record,
    asked_on,
    complete,
    complete_ever,
    complete_for,
    cycles_of,
    held,
    rated,
)

SEVERITIES = ("reprimand", "warning", "salary_lowered", "demotion", "removal", "dismissal")
SCOPES = ("base", "ministry_province", "nationwide")
STAFF = ("official", "civil_servant", "public_employee")


def _achieved(case: Record) -> str:
    return case["clocks"]["achieved"]


def rating(ask: Record, record: Record, case: Record) -> Reply:
    """The place of the rating on its scale."""
    found = rated(record, _achieved(case))
    return UNKNOWN if found is None else known(PLACES[found])


def holds_award(ask: Record, record: Record, case: Record) -> Reply:
    """Held for the cycle counted; an award whose decision names no period may be of it."""
    asked = asked_on(case)
    cycles = cycles_of(held(record, ask["awards"], asked), first_day(_achieved(case)))
    if _achieved(case) in cycles:
        return known(True)
    if None in cycles:
        return UNKNOWN
    return known(False) if complete_for(record, "awards", _achieved(case), asked) else UNKNOWN


def prior_award(ask: Record, record: Record, case: Record) -> Reply:
    """Held by the day asked for a reason of the base; never held only where the list is whole."""
    asked = asked_on(case)
    if held(record, ask["awards"], asked, kinds=ask["base"]):
        return known(True)
    return known(False) if complete_ever(record, "awards", asked) else UNKNOWN


def initiative(ask: Record, record: Record, case: Record) -> Reply:
    """Of the kind and scope, for the cycle counted, recognised by the day asked."""
    asked = asked_on(case)
    for one in record.get("initiatives", ()):
        fits = one.get("kind", "initiative") == ask["what"] and one["cycle"] == _achieved(case)
        if fits and SCOPES.index(one.get("scope", "base")) >= SCOPES.index(ask["scope"]):
            recognised = day(one.get("recognised_on"))
            if asked is None or recognised is None or recognised <= asked:
                return known(True)
    return known(False) if complete_for(record, "initiatives", _achieved(case), asked) else UNKNOWN


def _heavy(one: Record, least: str) -> bool:
    return SEVERITIES.index(one["severity"]) >= SEVERITIES.index(least)


def discipline(ask: Record, record: Record, case: Record) -> Reply:
    """A decision dated within the period."""
    cycle = _achieved(case)
    if any(
        inside(cycle, day(one["decided_on"])) and _heavy(one, ask["at_least"]) for one in record.get("disciplines", ())
    ):
        return known(True)
    return known(False) if complete(record, "disciplines", first_day(cycle), last_day(cycle)) else UNKNOWN


def discipline_in_post(ask: Record, record: Record, case: Record) -> Reply:
    """A decision dated while a post on file was held; no posts on file, nothing to say."""
    asked = asked_on(case)
    if asked is None:
        return UNKNOWN
    posts = [(day(one["start"]), day(one.get("end"))) for one in record.get("posts", ()) if day(one["start"]) <= asked]
    days = [day(one["decided_on"]) for one in record.get("disciplines", ()) if _heavy(one, ask["at_least"])]
    if any(start <= one <= asked and (stop is None or one < stop) for one in days for start, stop in posts):
        return known(True)
    if not posts or not complete_ever(record, "posts", asked):
        return UNKNOWN
    return known(False) if complete(record, "disciplines", min(start for start, _ in posts), asked) else UNKNOWN


def _within(validity: Record | None, asked: date) -> bool:
    if validity is None:
        return False
    return day(validity["start"]) <= asked and (validity.get("end") is None or asked < day(validity["end"]))


def _lowers(ask: Record, entry: Record, staff: str, last: date) -> str:
    """`yes`, `no`, `unsaid` or `open` for one decision and one kind of staff; `none` where no rule holds on the day."""
    unrelated = ask.get("unrelated")
    excepted = (
        bool(unrelated) and staff in unrelated["staff"] and _within(unrelated["validity"], day(entry["decided_on"]))
    )
    said = entry.get("rating_exception")
    if said is None:
        return "unsaid"
    if said == "unrelated_to_duty" and excepted:
        return "no"
    if not _within(ask["in_force"], last):
        later = [one for one in ask.get("later", ()) if staff in one["staff"] and _within(one["validity"], last)]
        if said not in later[0]["known"]:
            return "open"
    return "no" if said in ("already_counted", "two_decisions") else "yes"


def discipline_in_rating(ask: Record, record: Record, case: Record) -> Reply:
    """Worked out for every kind of staff the person may be; one answer only where all agree."""
    cycle = _achieved(case)
    last = last_day(cycle)
    found = [one for one in record.get("disciplines", ()) if inside(cycle, day(one["decided_on"]))]
    replies = []
    for staff in (record["staff"],) if record.get("staff") else STAFF:
        later = any(staff in one["staff"] and _within(one["validity"], last) for one in ask.get("later", ()))
        if not _within(ask["in_force"], last) and not later:
            replies.append(NOT_APPLICABLE)
            continue
        ways = {_lowers(ask, one, staff, last) for one in found}
        if "yes" in ways:
            replies.append(known(True))
        elif ways & {"unsaid", "open"}:
            replies.append(Reply("unknown", source="law") if ways == {"open"} else UNKNOWN)
        elif complete(record, "disciplines", first_day(cycle), last):
            replies.append(known(False))
        else:
            replies.append(UNKNOWN)
    return replies[0] if len(set(replies)) == 1 else UNKNOWN


def registered(ask: Record, record: Record, case: Record) -> Reply:
    """An entry for the cycle, or the clock inside the period; a clock outside it leaves the question open."""
    cycle = _achieved(case)
    if any(one["cycle"] == cycle for one in record.get("registrations", ())):
        return known(True)
    clock = day(case["clocks"].get("registered_at"))
    if clock is not None:
        return known(True) if inside(cycle, clock) else UNKNOWN
    return known(False) if complete(record, "registrations", first_day(cycle), last_day(cycle)) else UNKNOWN


def attested(ask: Record, record: Record, case: Record) -> Reply:
    """The answer people gave for the cycle; contradicting ones are none."""
    found = _attested(ask, record, case)
    return known(found.pop()) if len(found) == 1 else UNKNOWN


def _attested(ask: Record, record: Record, case: Record) -> set[bool]:
    return {
        one["answer"]
        for one in record.get("attestations", ())
        if one["question"] == ask["question"] and one["cycle"] == _achieved(case)
    }


def is_worker(ask: Record, record: Record, case: Record) -> Reply:
    """What was attested, and no by a kind of staff or a rating of the cycle; both together contradict each other."""
    found = _attested(ask, record, case)
    if record.get("staff") or any(one["cycle"] == _achieved(case) for one in record["ratings"]):
        found.add(False)
    return known(found.pop()) if len(found) == 1 else UNKNOWN


def open_law(ask: Record, record: Record, case: Record) -> Reply:
    """Nobody has read it."""
    return UNKNOWN


def achievement_rewarded(ask: Record, record: Record, case: Record) -> Reply:
    """By an award held on the day asked; by none only where the list is complete from the beginning."""
    cited, asked = set(case.get("achievements", ())), asked_on(case)
    if not cited:
        return NOT_APPLICABLE
    every = {one["award"] for one in record["awards"]}
    if any(cited & set(one.get("achievements", ())) for one in held(record, every, asked)):
        return known(True)
    return known(False) if complete_ever(record, "awards", asked) else UNKNOWN


def state_forms_in_year(ask: Record, record: Record, case: Record) -> Reply:
    """Forms decided in the year of the proposal up to its day, exempt reasons apart."""
    if case.get("award_kind", "merit") in ask["exempt"]:
        return NOT_APPLICABLE
    asked = asked_on(case)
    if asked is None:
        return UNKNOWN
    count = sum(
        day(one["decided_on"]).year == asked.year and one.get("award_kind", "merit") not in ask["exempt"]
        for one in held(record, ask["forms"], asked)
    )
    closed = complete_ever(record, "awards", asked)
    return between("state_forms_in_year", count, count if closed else MOST["state_forms_in_year"])


def under_proceedings(ask: Record, record: Record, case: Record) -> Reply:
    """Nobody can say while one is under way; what a concluded one found is a finding, no answer."""
    asked = asked_on(case)
    if asked is None:
        return UNKNOWN
    found = [
        one for one in record.get("proceedings", ()) if one["kind"] in ask["kinds"] and day(one["opened_on"]) <= asked
    ]
    if any(not one.get("concluded_on") or asked < day(one["concluded_on"]) for one in found):
        return Reply("unknown", source="judgement")
    return known(False) if complete(record, "proceedings", asked, asked) else UNKNOWN


def months_since_recruitment(ask: Record, record: Record, case: Record) -> Reply:
    """Up to and with the last day of the period; with the time under a contract where the text counts it."""
    start, stop = day(record.get("recruited_on")), end(_achieved(case))
    if start is None:
        return UNKNOWN
    first = min(start, day(record.get("contract_from")) or start)
    counts = ask.get("contract_counts")
    if (first if counts is True else start) >= stop:
        return UNKNOWN  # recruitment after the period cannot be right
    least, most = months(first if counts is True else start, stop), months(start if counts is False else first, stop)
    found = between("months_since_recruitment", least, most)
    return found if found.kind == "known" else found._replace(source="law")


def years_since_founding(ask: Record, record: Record, case: Record) -> Reply:
    """Whole years up to the day asked."""
    start, asked = day(record.get("founded_on")), asked_on(case)
    if start is None or asked is None or asked < start:
        return UNKNOWN
    return known(months(start, asked) // 12)


def months_in_post(ask: Record, record: Record, case: Record) -> Reply:
    """Terms that touch or overlap are one, each in whole months; more while posts may be missing."""
    asked = asked_on(case)
    if asked is None:
        return UNKNOWN
    spans = [
        (day(one["start"]), min(day(one.get("end")) or asked, asked))
        for one in record.get("posts", ())
        if one["post"] in ask["posts"] and day(one["start"]) < asked
    ]
    total = 0
    while spans:
        start, stop = spans.pop()
        while joined := [one for one in spans if one[0] <= stop and start <= one[1]]:
            spans = [one for one in spans if one not in joined]
            start, stop = min(start, *(one[0] for one in joined)), max(stop, *(one[1] for one in joined))
        total += months(start, stop)
    return between("months_in_post", total, total if complete_ever(record, "posts", asked) else MOST["months_in_post"])


def is_woman(ask: Record, record: Record, case: Record) -> Reply:
    """As the record says."""
    return three(record.get("woman"))


def leads_cluster(ask: Record, record: Record, case: Record) -> Reply:
    """Led one; not, if the place under every organiser asked about says so; two that differ are no answer."""
    ways: list[bool | None] = []
    for organiser in ask["organised_by"]:
        said = {
            one["leads"]
            for one in record.get("clusters", ())
            if one["organised_by"] == organiser and one["cycle"] == _achieved(case)
        }
        if len(said) == 2:
            return UNKNOWN
        ways.append(said.pop() if said else None)
    return three(True if True in ways else None if None in ways else False)


BY_KIND: dict[str, Any] = {
    function.__name__: function
    for function in (
        rating, holds_award, prior_award, initiative, discipline, discipline_in_post, discipline_in_rating, registered,
        attested, open_law, achievement_rewarded, state_forms_in_year, under_proceedings, months_since_recruitment,
        years_since_founding, months_in_post, is_woman, is_worker, leads_cluster,
    )
}  # fmt: skip
