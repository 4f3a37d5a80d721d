"""The door of a table: plain answers and lists are admitted, and what follows from them is worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from thidua.findings import Finding
from thidua.formulas.derived import Derived, FromCall, FromItems
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import Fact, ItemsFact, ScalarFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.scoring.admission import Admission, Answers
from thidua.scoring.claims import NotApplicable
from thidua.scoring.derived.records import ListAnswer, Records, RecordsAdmission

if TYPE_CHECKING:
    from thidua.scoring.derived.gather import Gatherer


class Admitted(NamedTuple):
    """What came in: answers in the order of the program's facts, lists, findings, claims.

    ``complete`` says that every answer is known and applies, so that the exact program may run.
    """

    given: list[Answer]
    lists: dict[str, ListAnswer]
    findings: tuple[Finding, ...]
    claims: dict[str, NotApplicable]
    complete: bool


class Door:
    """Admits the answers of one unit; a table of plain facts only costs nothing extra."""

    def __init__(self, facts: Sequence[Fact], plain: tuple[ScalarFact, ...], derived: tuple[Derived, ...]) -> None:
        self.plain = Admission(plain)
        self.lists = tuple(RecordsAdmission(fact) for fact in facts if isinstance(fact, ItemsFact))
        self._facts: dict[str, Fact] = {fact.name: fact for fact in facts}
        self._derived = derived
        self._gatherers = [_gatherer(door.fact, derived) for door in self.lists]
        self.more = bool(self.lists or derived)
        self._list_names = frozenset(door.fact.name for door in self.lists)

    def admit(self, answers: Answers) -> Admitted:
        """The answers of one unit; figures of the cohort stay unknown here."""
        if not self.more:
            given, findings, claims, complete = self.plain.admit(answers)
            return Admitted(given, {}, findings, claims, complete)
        usable = isinstance(answers, Mapping)
        rest = {n: a for n, a in answers.items() if n not in self._list_names} if usable else answers
        given, findings, claims, complete = self.plain.admit(rest)
        found = list(findings)
        worked_out: dict[str, Answer] = {}
        lists: dict[str, ListAnswer] = {}
        for door, gatherer in zip(self.lists, self._gatherers, strict=True):
            name = door.fact.name
            lists[name] = door.admit(answers.get(name) if usable else None, found, claims)
            for figure, answer in zip(gatherer.wanted, gatherer.answers(lists[name]), strict=True):
                worked_out[figure.fact.name] = answer
        known: dict[str, Answer | ListAnswer] = dict(zip((f.name for f in self.plain.facts), given, strict=True))
        known.update(lists)
        for derived in self._derived:
            if isinstance(derived, FromCall):
                worked_out[derived.fact.name], finding = _called(derived, self._facts, known)
                if finding is not None:
                    found.append(finding)
        more = [worked_out.get(one.fact.name) for one in self._derived]
        complete = complete and all(is_exact(answer) for answer in more)
        return Admitted([*given, *more], lists, tuple(found), claims, complete)


def is_exact(answer: object) -> bool:
    """Whether an answer is one value, or a list of which everything is known."""
    if isinstance(answer, Records):
        return answer.known
    return answer is not None and answer is not NOT_APPLICABLE and not isinstance(answer, Between)


# most tables have neither lists nor Python rules, and start without the rooms for them


def _gatherer(items: ItemsFact, derived: Sequence[Derived]) -> Gatherer:
    from thidua.scoring.derived.gather import Gatherer

    return Gatherer(items, [d for d in derived if isinstance(d, FromItems) and d.node.items == items.name])


def _called(
    derived: FromCall, facts: Mapping[str, Fact], answers: Mapping[str, Answer | ListAnswer]
) -> tuple[Answer, Finding | None]:
    from thidua.scoring.derived.calls import called

    return called(derived, facts, answers)
