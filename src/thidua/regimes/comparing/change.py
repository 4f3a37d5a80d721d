"""One thing that differs between two texts, with the words of both sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.awards.case import day_text
from thidua.errors import clip
from thidua.explain.phrase import Phrase
from thidua.labels import Label, Lang

Aspect = Literal[
    "threshold", "formula", "not_applicable", "ask", "count", "connective", "members", "under", "place",
    "wording", "code", "fact", "citation", "mark", "note",
    "award", "subject_kind", "award_kinds", "validity",
]  # fmt: skip
"""What differs. Of a clause: what it asks, how it is joined to others, its words and source. Of a rule: its frame."""

ASKED: frozenset[Aspect] = frozenset({"threshold", "formula", "not_applicable", "ask", "count"})
JOINED: frozenset[Aspect] = frozenset({"connective", "members", "under", "place"})

LANGS: tuple[Lang, Lang] = ("vi", "en")

LONGEST = 2_000
"""Most characters of one side that are shown."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. A side without words has nothing there."""

    aspect: Aspect
    old: Label | None
    new: Label | None

    def turned(self) -> Change:
        """The same difference seen from the other text."""
        return Change(self.aspect, self.new, self.old)

    def phrase(self) -> Phrase:
        """The difference in one sentence."""
        if self.old is None or self.new is None:
            way = "in" if self.old is None else "out"
            return Phrase.of(f"change_{self.aspect}_{way}", what=self.new or self.old)
        return Phrase.of(f"change_{self.aspect}", old=self.old, new=self.new)

    def as_data(self) -> dict[str, object]:
        """Ready for JSON: the aspect and both sides in both languages."""
        sides = {"old": self.old, "new": self.new}
        said = {name: {"vi": x.text("vi"), "en": x.text("en")} if x else None for name, x in sides.items()}
        return {"aspect": self.aspect, **said}


def day_words(day: date) -> Label:
    """A day as it is written in either language."""
    return Label(vi=day_text(day), en=day.isoformat())


def words(vi: str, en: str) -> Label:
    """Words for one side, cut where they are too long to be shown."""
    return Label(vi=clip(vi, LONGEST), en=clip(en, LONGEST))
