"""Award roadmap (lộ trình): the smallest changes of facts that would make a verdict eligible."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from thidua.awards.asks.ask import Source
from thidua.citations import Citation
from thidua.eligibility.verdict import Verdict
from thidua.explain.answers import plain_answer
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import ScalarFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label, Lang
from thidua.points import Points

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation

AwardRoadmapStatus = Literal["reached", "reachable", "open", "not_reachable"]
"""``reached``: eligible as things stand. ``reachable``: the ways say how. ``not_reachable``: no change of what can
still change, and nothing still to be learned, makes it eligible. ``open``: not settled, because every way hangs on a
text of the law that has not been read, no text governs the case, or not everything could be tried."""


@dataclass(frozen=True, slots=True)
class Change:
    """One fact and the value it needs.

    ``unknown``: it is not known yet and must turn out so; otherwise it is ``now`` something else and must change.
    ``needed`` is the nearest value that suffices, ``accepted`` all that do beside the other changes, as pairs of ends;
    ``text`` puts them into words. Values are answers as verdicts hold them: integers at the places of the fact, truth
    values, places of members.
    """

    fact: str
    label: Label
    declared: ScalarFact
    now: Answer
    needed: Answer
    accepted: tuple[tuple[Answer, Answer], ...]
    unknown: bool
    source: Source
    citation: Citation | None
    supply: str | None

    def text(self, lang: Lang = "vi") -> str:
        """All values that suffice, in words."""
        from thidua.eligibility.roadmap.wording import accepted_phrase

        said = accepted_phrase(self)
        return said if isinstance(said, str) else said.text(lang)


@dataclass(frozen=True, slots=True)
class Way:
    """Changes that together make the verdict eligible, of which none can be left out; ``cost`` is the sum declared."""

    changes: tuple[Change, ...]
    cost: Points

    @property
    def answers(self) -> dict[str, Answer]:
        """What the changed facts would answer."""
        return {change.fact: change.needed for change in self.changes}

    @property
    def unread(self) -> bool:
        """Whether it hangs on a text of the law that has not been read."""
        return any(change.source == "law" for change in self.changes)


@dataclass(frozen=True, slots=True)
class AwardRoadmap:
    """The ways from a verdict to *eligible*, as of a day.

    ``ways``: the cheapest first, then those of fewer changes. ``exact`` says that they are all there are with the
    nearest values; otherwise one was found step by step. ``fixed`` are facts that are known and past; ``obstacles`` the
    conditions that then cannot be met whatever else changes. ``advisory`` is the roadmap of the advisory verdict, where
    the text in force is unread; it is never merged.
    """

    verdict: Verdict
    on: date
    status: AwardRoadmapStatus
    ways: tuple[Way, ...] = ()
    exact: bool = True
    fixed: tuple[str, ...] = ()
    obstacles: tuple[str, ...] = ()
    advisory: AwardRoadmap | None = None

    def explain(self) -> Explanation:
        """The ways in words, each change with its article; or what stands in the way."""
        from thidua.eligibility.roadmap.explaining import explain_award_roadmap

        return explain_award_roadmap(self)

    def as_data(self) -> dict[str, object]:
        """The roadmap ready for JSON."""
        return {
            "subject": self.verdict.subject,
            "award": self.verdict.award,
            "rule": self.verdict.rule.code if self.verdict.rule else None,
            "on": self.on.isoformat(),
            "status": self.status,
            "ways": [_way_data(way) for way in self.ways],
            "exact": self.exact,
            "fixed": list(self.fixed),
            "obstacles": list(self.obstacles),
            "advisory": self.advisory.as_data() if self.advisory else None,
        }


def _way_data(way: Way) -> dict[str, object]:
    return {"cost": str(way.cost), "changes": [_change_data(change) for change in way.changes]}


def _change_data(change: Change) -> dict[str, object]:
    fact = change.declared
    return {
        "fact": change.fact,
        "label": {"vi": change.label.text("vi"), "en": change.label.text("en")},
        "now": _value(fact, change.now),
        "needed": _value(fact, change.needed),
        "accepted": [[_value(fact, first), _value(fact, last)] for first, last in change.accepted],
        "unknown": change.unknown,
        "source": change.source,
        "citation": str(change.citation) if change.citation else None,
        "supply": change.supply,
    }


def _value(fact: ScalarFact, answer: Answer) -> object:
    """An answer for JSON; ``None`` for unknown, both ends for bounds."""
    if answer is None:
        return None
    if answer is NOT_APPLICABLE:
        return "not_applicable"
    if isinstance(answer, Between):
        return [plain_answer(fact, answer.lowest), plain_answer(fact, answer.highest)]
    return plain_answer(fact, answer)
