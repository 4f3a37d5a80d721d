"""Asks about the members of a collective and about the movement of the case."""

from __future__ import annotations

from datetime import date
from typing import Any

from law_reference.answers import NOT_APPLICABLE, UNKNOWN, Reply, between, known, three
from law_reference.days import day, end, last_day, months
from law_reference.formula import PLACES
from law_reference.looking import Record

SEVERITIES = ("none", "reprimand", "warning", "salary_lowered", "demotion", "removal", "dismissal")
LEVELS = ("unit", "commune", "district", "province", "central")


def members(record: Record, case: Record) -> list[Record] | None:
    """The members on the only snapshot of the cycle counted."""
    found = [one["members"] for one in record.get("members", ()) if one["cycle"] == case["clocks"]["achieved"]]
    return found[0] if len(found) == 1 else None


def left_out(member: Record, case: Record, new_months: int) -> bool | None:
    """Whether the policies of the case leave a member out of shares."""
    ways: list[bool | None] = []
    stop = end(case["clocks"]["achieved"])
    for what in case.get("policies", {}).get("leave_out", ()):
        if what == "new_recruits":
            start = day(member.get("recruited_on"))
            ways.append(None if start is None else start >= stop or months(start, stop) < new_months)
        elif what == "not_rated":
            ways.append(None if member.get("rating") is None else member["rating"] == "not_rated")
        else:
            ways.append(member.get("absence") == what)
    return True if True in ways else None if None in ways else False


def _holds(member: Record, titles: Any) -> bool | None:
    return None if member.get("awards") is None else any(title in titles for title in member["awards"])


def member_share(ask: Record, record: Record, case: Record) -> Reply:
    """Members counted, or those counted who hold a title."""
    listed = members(record, case)
    if listed is None:
        return UNKNOWN
    lowest = highest = 0
    for one in listed:
        out = left_out(one, case, ask["new_months"])
        has = True if ask["what"] == "counted" else _holds(one, ask["titles"])
        lowest += out is False and has is True
        highest += out is not True and has is not False
    return between("member_share", lowest, highest)


def members_holding(ask: Record, record: Record, case: Record) -> Reply:
    """Members who hold a title, whoever counts in a share."""
    listed = members(record, case)
    if listed is None:
        return UNKNOWN
    has = [_holds(one, ask["titles"]) for one in listed]
    return between("members_holding", has.count(True), len(has) - has.count(False))


def member_disciplined(ask: Record, record: Record, case: Record) -> Reply:
    """Yes with one; no where it is said of every member."""
    listed = members(record, case)
    if listed is None:
        return UNKNOWN
    ways = [
        None if one.get("discipline") is None
        else SEVERITIES.index(one["discipline"]) >= SEVERITIES.index(ask["at_least"])
        for one in listed
    ]  # fmt: skip
    return three(True if True in ways else None if None in ways else False)


def _within(validity: Record | None, asked: date) -> bool:
    if validity is None:
        return False
    return day(validity["start"]) <= asked and (validity.get("end") is None or asked < day(validity["end"]))


def all_completed(ask: Record, record: Record, case: Record) -> Reply:
    """No with one who did not complete; open where one is not rated, a discipline contradicts it, nobody is there."""
    listed = members(record, case)
    if not listed:
        return UNKNOWN
    last = last_day(case["clocks"]["achieved"])
    ways: list[bool | None] = []
    for one in listed:
        out, rating = left_out(one, case, ask["new_months"]), one.get("rating")
        if out is True:
            continue
        done = None if rating in (None, "not_rated") else PLACES[rating] >= PLACES["completed"]
        if done and _within(ask.get("lowered"), last) and one.get("discipline") not in (None, "none"):
            named = one.get("rating_exception") in ("already_counted", "two_decisions") or (
                one.get("rating_exception") == "unrelated_to_duty" and _within(ask.get("unrelated"), last)
            )
            done = True if named else None
        ways.append(None if out is None and done is not True else done)
    return three(False if False in ways else None if None in ways else True)


def movement_years(ask: Record, record: Record, case: Record) -> Reply:
    """Whole years a movement lasts."""
    movement = case.get("movement")
    if movement is None:
        return UNKNOWN
    whole = months(day(movement["period"]["start"]), day(movement["period"]["end"])) // 12
    return between("movement_years", whole, whole)


def movement_launched_by(ask: Record, record: Record, case: Record) -> Reply:
    """By the launcher named."""
    launcher = (case.get("movement") or {}).get("launcher")
    return three(None if launcher is None else launcher in ask["launchers"])


def movement_review(ask: Record, record: Record, case: Record) -> Reply:
    """By the review named."""
    review = (case.get("movement") or {}).get("review")
    return three(None if review is None else review in ask["reviews"])


def _deeds(record: Record, case: Record) -> list[Record]:
    movement = case.get("movement")
    return [one for one in record.get("movement_results", ()) if movement and one["movement"] == movement["code"]]


def movement_result(ask: Record, record: Record, case: Record) -> Reply:
    """The place of the result; contradicting ones are none."""
    found = {one["result"] for one in _deeds(record, case)}
    return known(PLACES[found.pop()]) if len(found) == 1 else UNKNOWN


def movement_fits(ask: Record, record: Record, case: Record) -> Reply:
    """Whether the movement covers every day of the deeds, or was launched as high as the issuer stands."""
    deeds, movement, issuer = _deeds(record, case), case.get("movement"), case.get("issuer")
    if movement is None or (not deeds and ask["what"] == "period"):
        return NOT_APPLICABLE
    if ask["what"] == "period":
        start, stop = movement["period"]["start"], movement["period"]["end"]
        return known(all(start <= one["period"]["start"] and one["period"]["end"] <= stop for one in deeds))
    if issuer is None:
        return UNKNOWN
    return known(LEVELS.index(movement["launcher_level"]) >= LEVELS.index(issuer["level"]))


BY_KIND: dict[str, Any] = {
    function.__name__: function
    for function in (
        member_share, members_holding, member_disciplined, all_completed, movement_years, movement_launched_by,
        movement_review, movement_result, movement_fits,
    )
}  # fmt: skip
