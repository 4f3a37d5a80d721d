"""Series: lists of a record that go on cycle by cycle, and how an entry of one is carried on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from thidua.awards.records import (
    Attestation,
    ClusterPlace,
    EventKind,
    HeldAward,
    MemberSnapshot,
    RatingEntry,
    Registration,
)
from thidua.awards.scales import RATINGS as SCALE
from thidua.eligibility.roadmap import moving
from thidua.eligibility.roadmap.kept import Kept, KeptKind
from thidua.explain.phrase import Phrase
from thidua.labels import Label
from thidua.periods import Cycle

_E = TypeVar("_E")


@dataclass(frozen=True, slots=True)
class Series(Generic[_E]):
    """One list: the cycle and the key of an entry, its copy for another cycle, and what is then assumed.

    ``events`` names the list whose closure can say that a cycle has no entry.
    """

    kind: KeptKind
    cycle: Callable[[_E], Cycle | None]
    key: Callable[[_E], str]
    moved: Callable[[_E, Cycle], _E]
    words: Callable[[_E], Phrase]
    events: EventKind | None = None


Absent = Callable[[EventKind, Cycle], bool]
"""Whether a list is declared complete for a cycle."""


def filled(
    series: Series[_E], entries: Sequence[_E], cycles: Sequence[Cycle], absent: Absent
) -> tuple[tuple[_E, ...], tuple[Kept, ...]]:
    """The entries assumed for these cycles, and the assumptions: each cycle without an entry is like the last before.

    Where a list declared complete has no entry for a cycle in between, the present level is that there is none.
    """
    added: list[_E] = []
    found: dict[tuple[str, Cycle], tuple[Phrase, list[Cycle]]] = {}
    for key in dict.fromkeys(series.key(entry) for entry in entries):
        known: dict[Cycle, list[_E]] = {}
        for entry in entries:
            at = series.cycle(entry)
            if at is not None and at.kind == cycles[0].kind and series.key(entry) == key:
                known.setdefault(at, []).append(entry)
        for cycle in cycles:
            like = max((at for at in known if at <= cycle), default=None)
            if like is None or like == cycle or _ended(series.events, like, cycle, absent):
                continue
            added += [series.moved(entry, cycle) for entry in known[like]]
            found.setdefault((key, like), (series.words(known[like][0]), []))[1].append(cycle)
    kept = [Kept(series.kind, key, what, tuple(at), like) for (key, like), (what, at) in found.items()]
    return tuple(added), tuple(kept)


def _ended(events: EventKind | None, like: Cycle, cycle: Cycle, absent: Absent) -> bool:
    """Whether a complete list says that a cycle after the last entry, up to this one, has none."""
    at = like
    while events is not None and at < cycle:
        at = at.next()
        if absent(events, at):
            return True
    return False


def _rating(entry: RatingEntry) -> Phrase:
    label = next((member.label for member in SCALE if member.code == entry.rating), None)
    return Phrase.of("kept_rating", value=label or entry.rating)


def _answer(entry: Attestation) -> Phrase:
    said = Phrase.of("answer_yes" if entry.answer else "answer_no")
    return Phrase.of("kept_attestation", question=entry.question, value=said)


def _place(entry: ClusterPlace) -> Phrase:
    return Phrase.of("kept_cluster", value=Label(vi=entry.cluster))


RATINGS: Series[RatingEntry] = Series("ratings", lambda e: e.cycle, lambda e: e.by or "", moving.rating_in, _rating)
REGISTRATIONS: Series[Registration] = Series(
    "registrations",
    lambda e: e.cycle,
    lambda _: "",
    moving.registration_in,
    lambda _: Phrase.of("kept_registration"),
    "registrations",
)
AWARDS: Series[HeldAward] = Series(
    "awards",
    lambda e: e.cycle,
    lambda e: e.award,
    moving.award_in,
    lambda e: Phrase.of("kept_award", value=e.award),
    "awards",
)
ATTESTATIONS: Series[Attestation] = Series(
    "attestations", lambda e: e.cycle, lambda e: e.question, moving.attestation_in, _answer
)
MEMBERS: Series[MemberSnapshot] = Series(
    "members", lambda e: e.cycle, lambda _: "", moving.members_in, lambda _: Phrase.of("kept_members")
)
CLUSTERS: Series[ClusterPlace] = Series("clusters", lambda e: e.cycle, lambda e: e.cluster, moving.place_in, _place)
