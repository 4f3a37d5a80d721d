"""Score sheet (phiếu chấm điểm): the result of one unit, as integers and a reference to the compiled table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thidua.canonical import digest, keyed_digest
from thidua.criteria.criteria_set import SEMANTICS
from thidua.explain.answers import plain_answer
from thidua.findings import Finding
from thidua.formulas.environment import Answer
from thidua.formulas.outcomes import BoolOutcome, EnumOutcome, NumberOutcome, Outcome
from thidua.formulas.program import Compiled
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label
from thidua.scoring.claims import NotApplicable
from thidua.scoring.layout import CLASS, TOTAL, leaf_name, section_name
from thidua.scoring.table import CompiledTable

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation


class ScoreSheet:
    """One unit's score: total, sections, criteria and class, each known, not applicable, or an interval.

    Everything is derived from the admitted answers and the table; the explanation is built when asked.
    """

    __slots__ = ("_compiled", "_raw", "answers", "claims", "findings", "label", "table", "unit")

    def __init__(
        self,
        table: CompiledTable,
        unit: str,
        answers: list[Answer],
        compiled: Compiled,
        raw: tuple[int, ...],
        findings: tuple[Finding, ...],
        claims: dict[str, NotApplicable],
        label: Label | None = None,
    ) -> None:
        self.table = table
        self.unit = unit
        self.label = label
        self.answers = answers
        self.findings = findings
        self.claims = claims
        self._compiled = compiled
        self._raw = raw

    def outcome(self, step: str) -> Outcome:
        """The outcome of any step by name; ``KeyError`` if the table has no such step."""
        return self._compiled.outcome(self.table.place[step], self._raw)

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
        """The points of a section, after its cap; ``KeyError`` for a section there is not."""
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
        """The facts that have no answer yet."""
        given = dict(zip(self.table.facts, self.answers, strict=True))
        return tuple(fact.name for fact in self.table.criteria_set.facts if given[fact.name] is None)

    def explain(self) -> Explanation:
        """The explanation: a pure function of the table, the answers and the numbers."""
        from thidua.scoring.explaining import explain_sheet

        return explain_sheet(self)

    def inputs_digest(self, key: bytes | None = None) -> str:
        """The identity of the answers; with a key of the host it cannot be guessed from a dictionary."""
        facts = self.table.program.facts
        data = {
            fact.name: "n/a" if answer is NOT_APPLICABLE else None if answer is None else plain_answer(fact, answer)
            for fact, answer in zip(facts, self.answers, strict=True)
        }
        return keyed_digest(data, key) if key is not None else digest(data)

    def _answers_data(self) -> dict[str, object]:
        """The admitted answers as ``score`` takes them: scoring them again gives the same sheet."""
        found: dict[str, object] = {}
        for fact, answer in zip(self.table.program.facts, self.answers, strict=True):
            if answer is NOT_APPLICABLE:
                claim = self.claims.get(fact.name)
                found[fact.name] = {"not_applicable": True if claim is None else claim.model_dump(mode="json")}
            elif answer is not None:
                found[fact.name] = plain_answer(fact, answer)
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
            "sections": {s.code: number_data(self.section(s.code)) for s in criteria_set.sections},
            "criteria": {c.code: number_data(self.points(c.code)) for _, c in criteria_set.criteria()},
            "unknown": list(self.unknown),
            "answers": self._answers_data(),
            "findings": [finding.as_data() for finding in self.findings],
        }


def number_data(outcome: NumberOutcome) -> dict[str, object]:
    """An interval ready for JSON; the ends are decimal strings, or null where it does not apply."""
    return {
        "lowest": None if outcome.at_least is None else str(outcome.at_least),
        "highest": None if outcome.at_most is None else str(outcome.at_most),
        "may_not_apply": outcome.may_not_apply,
    }
