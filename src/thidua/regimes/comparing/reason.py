"""Reason: why a verdict under one text is another under the next, with the clauses that explain it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from thidua.citations import Citation
from thidua.explain.phrase import Phrase
from thidua.labels import Label
from thidua.regimes.comparing.change import LANGS, words

How = Literal[
    "not_in_both", "asked_otherwise", "answered_otherwise", "another_way", "together", "left_open",
    "unread", "may_be_unread", "no_text",
]  # fmt: skip
"""How a clause in the way was overcome, or came into the way. ``not_in_both``: the other text does not have it.
``asked_otherwise``: the other text asks something else in its place. ``answered_otherwise``: it asks the same, and the
facts of the other case differ. ``another_way``: the other text is met by other clauses although this one is not.
``together``: no single clause, only all that are named together. ``left_open``: nothing in the way of the worse side,
but what keeps the better side from being more than undetermined. ``unread``: the clause in the way stands for a text
nobody has read. ``may_be_unread``: such a clause on the other side may hold it. ``no_text``: one side holds no text."""

State = Literal["met", "failed", "open"]
Side = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class NamedClause:
    """A clause of one of the two texts and what came of it; ``leaves`` are the conditions in it that made it so."""

    side: Side
    code: str
    label: Label
    citation: Citation
    state: State
    leaves: tuple[str, ...]

    def words(self) -> Phrase:
        """The clause with its place in the law."""
        source = Label(vi=self.citation.printed("vi"), en=self.citation.printed("en"))
        return Phrase.of("clause_cited", clause=self.label, source=source)

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {
            "side": self.side,
            "code": self.code,
            "label": {"vi": self.label.text("vi"), "en": self.label.text("en")},
            "citation": self.citation.printed("vi"),
            "mark": self.citation.mark,
            "state": self.state,
            "leaves": list(self.leaves),
        }


@dataclass(frozen=True, slots=True)
class Reason:
    """One clause in the way under the worse verdict, and what stands against it under the better one.

    ``better`` says whether the later verdict is the better one, eligible before undetermined before not eligible.
    ``blocking`` is missing only where the worse side holds no text; of ``left_open`` it is a clause of the better side.
    """

    how: How
    better: bool
    blocking: NamedClause | None
    through: tuple[NamedClause, ...] = ()

    @property
    def clauses(self) -> tuple[NamedClause, ...]:
        """Every clause named, the one in the way first."""
        return (self.blocking, *self.through) if self.blocking else self.through

    @property
    def key(self) -> tuple[str, str, tuple[str, ...]]:
        """What reasons of different records have in common."""
        return self.how, self.blocking.code if self.blocking else "", tuple(clause.code for clause in self.through)

    def phrase(self) -> Phrase:
        """The reason in one sentence."""
        way = "better" if self.better else "worse"
        through = listed(clause.words() for clause in self.through)
        if self.blocking is None:
            return Phrase.of(f"why_no_text_{way}", through=through)
        now: State = "met" if any(clause.state == "met" for clause in self.through) else "open"
        return Phrase.of(
            f"why_{self.how}_{way}" if self.how != "no_text" else f"why_text_gone_{way}",
            blocking=self.blocking.words(),
            state=Phrase.of(f"node_{self.blocking.state}"),
            now=Phrase.of(f"node_{now}"),
            through=through,
        )

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {
            "how": self.how,
            "better": self.better,
            "blocking": self.blocking.as_data() if self.blocking else None,
            "through": [clause.as_data() for clause in self.through],
            "words": {"vi": self.phrase().text("vi"), "en": self.phrase().text("en")},
        }


def listed(phrases: Iterable[Phrase]) -> Label:
    """Several phrases one after the other."""
    found = list(phrases)
    if not found:
        return Label(vi="–")
    return words(*("; ".join(phrase.text(lang) for phrase in found) for lang in LANGS))
