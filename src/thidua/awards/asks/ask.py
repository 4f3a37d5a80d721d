"""What every ask can do: declare its fact, and answer it from a record in a case."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Literal

from thidua.awards.case import Case
from thidua.awards.records import EventKind, SubjectRecord
from thidua.findings import Finding
from thidua.formulas.environment import Answer
from thidua.formulas.facts import ScalarFact
from thidua.labels import Label
from thidua.model import Model

Source = Literal["record", "judgement", "law"]
"""Who can answer: the files, people who must decide, or a text of the law nobody has read yet."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer and what it rests on; ``source`` names who must answer where that is not the ask's own source."""

    answer: Answer
    evidence: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    source: Source | None = None


class FactAsk(Model):
    """A question to a record; ``source`` says whose answer is missing while it is unknown."""

    source: ClassVar[Source] = "record"

    @abstractmethod
    def fact(self, name: str, label: Label) -> ScalarFact:
        """The declared fact: its type and range."""

    def supply(self, case: Case) -> str | None:
        """The entry of the record that would answer it, as a developer writes it; ``None`` where none can."""
        return None

    @abstractmethod
    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The answer from the record, unknown where the record does not say."""


def closure_of(events: EventKind, case: Case) -> str:
    """“Or a closure of that list”, for entries whose absence means something only inside one."""
    first, last = case.period.start, case.period.last_day
    return f'or closures: [{{events: "{events}", complete_from: "{first}", complete_to: "{last}", source}}]'
