"""Score sheet (phiếu chấm điểm): the result of one unit, as integers and a reference to the compiled table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from thidua.canonical import digest, keyed_digest
from thidua.criteria.criteria_set import SEMANTICS
from thidua.findings import Finding
from thidua.formulas.environment import Answer, Between
from thidua.formulas.outcomes import BoolOutcome, EnumOutcome, NumberOutcome, Outcome
from thidua.formulas.program import Compiled
from thidua.labels import Label
from thidua.scoring.admission import plain_answers
from thidua.scoring.claims import NotApplicable
from thidua.scoring.derived.records import ListAnswer, Records
from thidua.scoring.layout import CLASS, TOTAL, leaf_name, section_name
from thidua.scoring.table import CompiledTable

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation


_NOTHING: Mapping[str, ListAnswer] = MappingProxyType({})
_NO_CLAIMS: Mapping[str, NotApplicable] = MappingProxyType({})


class ScoreSheet:
    """One unit's score: total, sections, criteria and class, each known, not applicable, or an interval.

    Everything is derived from the admitted answers and the table; the explanation is built when asked.
    """

    __slots__ = (
        "_compiled",
        "_raw",
        "_seen",
        "claims",
        "cohort",
        "findings",
        "given",
        "label",
        "lists",
        "table",
        "unit",
    )

    def __init__(
        self,
        table: CompiledTable,
        unit: str,
        given: list[Answer],
        compiled: Compiled,
        raw: tuple[int, ...],
        findings: tuple[Finding, ...],
        label: Label | None = None,
        cohort: tuple[str, ...] = (),
        lists: Mapping[str, ListAnswer] = _NOTHING,
        claims: Mapping[str, NotApplicable] = _NO_CLAIMS,
    ) -> None:
        self.table = table
        self.unit = unit
        self.label = label
        self.given = given
        self.lists = lists
        self.claims = claims
        self.findings = findings
        self.cohort = cohort
        self._compiled = compiled
        self._raw = raw
        self._seen: dict[object, Outcome] | None = None

    def outcome(self, step: str) -> Outcome:
        """The outcome of any step by name; ``KeyError`` if the table has no such step."""
        place = self.table.place[step]
        if self._seen is None:
            self._seen = {}
        _, kind, columns = self._compiled.layout[place]
        key = (type(kind), columns)  # steps that changed nothing share their columns
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._compiled.outcome(place, self._raw)
        return found

    def number(self, step: str) -> NumberOutcome:
        """The outcome of a step that is a number."""
        found = self.outcome(step)
        if not isinstance(found, NumberOutcome):
            raise KeyError(step)
        return found

    @property
    def total(self) -> NumberOutcome:
        """The total, in points."""
        return self.number(TOTAL)

    def section(self, code: str) -> NumberOutcome:
        """The points of a section or group, after its cap; ``KeyError`` for a section there is not."""
        return self.number(section_name("section", code))

    def points(self, criterion: str) -> NumberOutcome:
        """The points of a criterion, after its policy; ``KeyError`` for a criterion there is not."""
        return self.number(leaf_name("points", criterion))

    @property
    def class_(self) -> EnumOutcome | None:
        """The classes still possible; ``None`` when the table has no classes."""
        if CLASS not in self.table.place:
            return None
        found = self.outcome(CLASS)
        return found if isinstance(found, EnumOutcome) else None

    def guard(self, step: str) -> BoolOutcome:
        """The outcome of a step that is a condition."""
        found = self.outcome(step)
        if not isinstance(found, BoolOutcome):
            raise KeyError(step)
        return found

    @property
    def unknown(self) -> tuple[str, ...]:
        """The facts that have no answer yet, or only a part of one."""
        given: dict[str, object] = dict(zip(self._names, self.given, strict=True))
        given.update(self.lists)
        return tuple(fact.name for fact in self.table.criteria_set.facts if _open(given[fact.name]))

    @property
    def needed(self) -> tuple[str, ...]:
        """The unknown facts that can still move the points or the class; what is unknown and cannot is left out."""
        from thidua.scoring.needed import needed

        return needed(self)

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(fact.name for fact in self.table.program.facts)

    def answer(self, name: str) -> Answer:
        """The admitted answer to a plain or derived fact; ``KeyError`` for a fact there is not."""
        return dict(zip(self._names, self.given, strict=True))[name]

    def explain(self) -> Explanation:
        """The explanation: a pure function of the table, the answers and the numbers."""
        from thidua.scoring.explaining import explain_sheet

        return explain_sheet(self)

    def inputs_digest(self, key: bytes | None = None) -> str:
        """The identity of the answers; with a key of the host it cannot be guessed from a dictionary."""
        found = self.answers
        data = {name: "n/a" if _claims(value) else value for name, value in found.items()}
        data |= {fact.name: None for fact in self.table.criteria_set.facts if fact.name not in data}
        return keyed_digest(data, key) if key is not None else digest(data)

    @property
    def answers(self) -> dict[str, object]:
        """The admitted answers as ``score`` takes them: scoring them again gives the same sheet."""
        plain = self.table.door.plain.facts
        found = plain_answers(plain, self.given[: len(plain)], self.claims)
        for door in self.table.door.lists:
            written = door.written(self.lists[door.fact.name], self.claims)
            if written is not None:
                found[door.fact.name] = written
        return found

    def as_data(self) -> dict[str, object]:
        """The sheet ready for JSON: decimal strings, identities, answers, findings; no sentence of the explanation.

        Its ``answers``, scored with the same table, give the same sheet again. They may be personal data; keep
        ``inputs`` and drop them where only proof is needed.
        """
        criteria_set = self.table.criteria_set
        return {
            "unit": self.unit,
            "label": None if self.label is None else self.label.model_dump(),
            "criteria_set": criteria_set.code,
            "rules": self.table.digest,
            "inputs": self.inputs_digest(),
            "semantics": SEMANTICS,
            "total": number_data(self.total),
            "class": None
            if self.class_ is None
            else {"possible": list(self.class_.possible), "may_not_apply": self.class_.may_not_apply},
            "sections": {part.code: number_data(self.section(part.code)) for part in criteria_set.parts()},
            "criteria": {c.code: number_data(self.points(c.code)) for _, c in criteria_set.criteria()},
            "unknown": list(self.unknown),
            "cohort": list(self.cohort),
            "answers": self.answers,
            "findings": [finding.as_data() for finding in self.findings],
        }


def _open(answer: object) -> bool:
    return answer is None or isinstance(answer, Between) or (isinstance(answer, Records) and not answer.known)


def _claims(value: object) -> bool:
    return isinstance(value, dict) and value.keys() == {"not_applicable"}


def number_data(outcome: NumberOutcome) -> dict[str, object]:
    """An interval ready for JSON; the ends are decimal strings, or null where it does not apply."""
    return {
        "lowest": None if outcome.at_least is None else str(outcome.at_least),
        "highest": None if outcome.at_most is None else str(outcome.at_most),
        "may_not_apply": outcome.may_not_apply,
    }
