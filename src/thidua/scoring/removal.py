"""Removal (thu hồi, tước danh hiệu): what a later event does to a title that was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact
from thidua.formulas.formula_text import FormulaText
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse
from thidua.formulas.program import Program, Step
from thidua.labels import Label
from thidua.model import Model
from thidua.scoring.admission import Admission, Answers
from thidua.text import CodeText


class Cause(Model):
    """A condition over what was found later, under which the title is removed."""

    code: CodeText
    label: Label
    when: FormulaText
    citation: Citation | None = None


class RemovalRules(Model):
    """Under which conditions a title is taken back, as its own regulations say it (T29 of real tables).

    A condition that does not apply removes nothing. Errors: ``duplicate_code``, ``criterion_result``, and those of
    formulas.
    """

    code: CodeText
    label: Label
    citation: Citation
    facts: Annotated[tuple[ScalarFact, ...], Field(min_length=1, max_length=200)]
    causes: Annotated[tuple[Cause, ...], Field(min_length=1, max_length=50)]

    @model_validator(mode="after")
    def _conditions(self) -> RemovalRules:
        found = self.program().evaluate({})
        for cause in self.causes:
            if not isinstance(found[cause.code + "/"], BoolOutcome):
                raise ThiduaError("criterion_result", code=cause.code, found="a number")
        return self

    def program(self) -> Program:
        """The conditions, compiled; no fact has a name with a slash."""
        return Program(self.facts, [Step(cause.code + "/", parse(cause.when)) for cause in self.causes])


@dataclass(frozen=True, slots=True)
class Removal:
    """``removed`` where a cause surely holds, ``kept`` where none can, ``open`` otherwise.

    ``causes`` are the codes that hold, ``possible`` those that still may, ``unknown`` the facts without an answer.
    """

    status: Literal["kept", "removed", "open"]
    causes: tuple[str, ...]
    possible: tuple[str, ...]
    unknown: tuple[str, ...]
    findings: tuple[Finding, ...]


def removal(rules: RemovalRules, answers: Answers) -> Removal:
    """Whether a title given earlier is still held, by what was found since.

    >>> rules = RemovalRules.model_validate({"code": "ntm", "label": "Đạt chuẩn nông thôn mới",
    ...     "citation": {"instrument": "Ví dụ", "mark": "illustrative"},
    ...     "facts": [{"kind": "number", "name": "failed", "highest": "100"}, {"kind": "yes_no", "name": "key"}],
    ...     "causes": [{"code": "half", "label": "Từ 50 % tiêu chí không đạt", "when": "failed >= 50"},
    ...                {"code": "key", "label": "Từ 30 % và có tiêu chí then chốt", "when": "failed >= 30 and key"}]})
    >>> [removal(rules, {"failed": n, "key": k}).status for n, k in ((60, False), (40, True), (40, None), (10, None))]
    ['removed', 'removed', 'open', 'kept']
    """
    given, findings, _, _ = Admission(rules.facts).admit(answers)
    outcomes = rules.program().evaluate({fact.name: a for fact, a in zip(rules.facts, given, strict=True)})
    truths = {name.rstrip("/"): found for name, found in outcomes.items() if isinstance(found, BoolOutcome)}
    sure = tuple(code for code, outcome in truths.items() if outcome.value is True)
    possible = tuple(code for code, outcome in truths.items() if outcome.may_be_true and code not in sure)
    unknown = tuple(fact.name for fact, answer in zip(rules.facts, given, strict=True) if answer is None)
    status: Literal["kept", "removed", "open"] = "removed" if sure else "open" if possible else "kept"
    return Removal(status, sure, possible, unknown, findings)
