"""Answers of the plain evaluator: known, does not apply, unknown, or between two whole numbers."""

from __future__ import annotations

from typing import Any, NamedTuple

from law_reference.formula import NA, SCALES, Open

KINDS = ("known", "unknown", "bounds", "not applicable")
MOST = {
    "run_length": 60, "awards_in_run": 60, "ratings_in_run": 60, "initiatives_in_run": 60, "initiatives_in_terms": 60,
    "consecutive_terms": 20, "years_since_term": 100, "months_since_recruitment": 1200, "months_in_post": 1200,
    "member_share": 20_000, "members_holding": 20_000, "movement_years": 100, "years_since_founding": 1000,
    "state_forms_in_year": 20,
}  # fmt: skip
"""The highest figure of the asks that answer with a number; the lowest is 0."""
CHOICES = {"rating": SCALES[0], "movement_result": SCALES[1]}
WORST_OF = frozenset({"study_result", "study_conduct", "old_unit_comment", "secondment_confirmed", "move_considered"})
MAY_NOT_APPLY = WORST_OF | {"movement_fits", "achievement_rewarded", "state_forms_in_year", "discipline_in_rating"}
SOURCES = {"attested": "judgement", "move_considered": "judgement", "open_law": "law"}


class Reply(NamedTuple):
    """What a record says to an ask; `source` is who must answer while it is open, where that is not the usual one."""

    kind: str
    value: Any = None
    highest: int | None = None
    may_not_apply: bool = False
    source: str | None = None


UNKNOWN = Reply("unknown")
NOT_APPLICABLE = Reply("not applicable", NA)


def known(value: Any) -> Reply:
    """One value."""
    return Reply("known", value)


def three(value: bool | None) -> Reply:
    """Yes, no or unknown."""
    return UNKNOWN if value is None else known(value)


def between(ask: str, lowest: int, highest: int) -> Reply:
    """Two counts: one value where they agree, unknown where they say nothing."""
    most = MOST[ask]
    lowest, highest = min(lowest, most), min(highest, most)
    if lowest == highest:
        return known(lowest)
    return UNKNOWN if (lowest, highest) == (0, most) else Reply("bounds", lowest, highest)


def some_of(found: set[Any]) -> Reply:
    """One of yes, no and “does not apply”, as far as they are left."""
    if len(found) == 1:
        return NOT_APPLICABLE if NA in found else known(next(iter(found)))
    if len(found) == 3:
        return UNKNOWN
    sides = sorted(found - {NA})
    return Reply("bounds", int(sides[0]), int(sides[-1]), NA in found)


def domain(ask: str, reply: Reply) -> Any:
    """What a fact may be: one value, or all that is open."""
    if reply.kind in ("known", "not applicable"):
        return reply.value
    extra = (NA,) if ask in MAY_NOT_APPLY and reply.kind == "unknown" else ()
    if reply.kind == "bounds" and ask not in MOST:
        return Open((*(bool(one) for one in range(reply.value, reply.highest + 1)), *((NA,) * reply.may_not_apply)))
    if reply.kind == "bounds":
        return Open(extra, reply.value, reply.highest)
    if ask in MOST:
        return Open(extra, 0, MOST[ask])
    if ask in CHOICES:
        return Open((*range(len(CHOICES[ask])), *extra))
    return Open((True, False, *extra))
