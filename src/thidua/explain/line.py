"""An explanation as data: lines that say what was asked, what was used, what came out, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua.citations import Citation
from thidua.codes import Lang
from thidua.explain.phrase import Phrase
from thidua.labels import Label


@dataclass(frozen=True, slots=True)
class FactUsed:
    """One fact a line used: its name, its words, and the answer it had."""

    name: str
    label: Label | None
    answer: Phrase | str
    known: bool

    def shown(self, lang: Lang) -> str:
        """The fact and its answer in words."""
        label = self.label.text(lang) if self.label else self.name
        return f"{label}: {self.answer.text(lang) if isinstance(self.answer, Phrase) else self.answer}"

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        answer = self.answer.as_data() if isinstance(self.answer, Phrase) else self.answer
        return {"name": self.name, "answer": answer, "known": self.known}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation and the lines below it.

    ``status`` is for colours: ``good``, ``bad``, ``open`` or ``plain``. ``gap`` is what is missing to the full mark
    or to the threshold. ``numbered`` says that the code is a number people know and is printed before the title.
    """

    code: str
    label: Label | Phrase | None
    result: Phrase
    asked: Phrase | None = None
    facts: tuple[FactUsed, ...] = ()
    maximum: str | None = None
    gap: str | None = None
    notes: tuple[Phrase, ...] = ()
    citation: Citation | None = None
    status: str = "plain"
    numbered: bool = False
    children: tuple[Line, ...] = field(default=())

    def title(self, lang: Lang) -> str:
        """The label in words; the code where there is none."""
        return self.label.text(lang) if self.label is not None else self.code

    def as_data(self) -> dict[str, object]:
        """The line and all below it, ready for JSON: codes, parameters, both languages."""
        return {
            "code": self.code,
            "label": {"vi": self.title("vi"), "en": self.title("en")},
            "asked": self.asked.as_data() if self.asked else None,
            "facts": [used.as_data() for used in self.facts],
            "result": self.result.as_data(),
            "maximum": self.maximum,
            "gap": self.gap,
            "notes": [note.as_data() for note in self.notes],
            "citation": self.citation.printed("vi") if self.citation else None,
            "mark": self.citation.mark if self.citation else None,
            "status": self.status,
            "children": [child.as_data() for child in self.children],
        }
