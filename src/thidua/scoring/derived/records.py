"""Records: the answer to a fact that is a list, admitted field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import ItemsFact
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType
from thidua.scoring.admission import Admission, plain_answers
from thidua.scoring.claims import NotApplicable, read_claim


@dataclass(frozen=True, slots=True)
class Records:
    """An admitted list: the answers of each record in the order of the fields, and whether that is all of them.

    ``may_not_apply`` says that it is not even known whether there is such a list.
    """

    rows: tuple[tuple[Answer, ...], ...]
    complete: bool = True
    may_not_apply: bool = False

    @property
    def known(self) -> bool:
        """Whether every record is there and every field of it is known."""
        return self.complete and not any(a is None or isinstance(a, Between) for row in self.rows for a in row)


ListAnswer = Records | NotApplicableType
"""A list, or the claim that it does not apply; nothing known is a list without rows that is not complete."""


class RecordsAdmission:
    """The door of one list."""

    def __init__(self, fact: ItemsFact) -> None:
        self.fact = fact
        self._fields = Admission(fact.fields)
        self._unknown = Records((), complete=False, may_not_apply=fact.may_not_apply)

    def admit(self, raw: object, findings: list[Finding], claims: dict[str, NotApplicable]) -> ListAnswer:
        """A list of mappings is complete; ``{"items": […], "complete": false}`` says that more may come.

        Findings: ``answer_list``, ``answer_list_long``, ``answer_not_applicable``, and those of the fields, each with
        its place. A list that does not fit counts as not known at all.
        """
        fact = self.fact
        if raw is None:
            return self._unknown
        try:
            claim = read_claim(raw)
        except ThiduaError as error:
            findings.append(Finding.from_error(error, where=fact.name))
            return self._unknown
        if claim is not None:
            if not fact.may_not_apply:
                findings.append(Finding.of("answer_not_applicable", where=fact.name, name=fact.name))
                return self._unknown
            if isinstance(claim, NotApplicable):
                claims[fact.name] = claim
            return NOT_APPLICABLE
        complete = True
        if isinstance(raw, Mapping) and raw.keys() == {"items", "complete"} and isinstance(raw["complete"], bool):
            complete, raw = raw["complete"], raw["items"]
        if not isinstance(raw, list | tuple):
            findings.append(Finding.of("answer_list", where=fact.name, name=fact.name, found=type(raw).__name__))
            return self._unknown
        if len(raw) > fact.most:
            long = Finding.of("answer_list_long", where=fact.name, name=fact.name, count=len(raw), most=fact.most)
            findings.append(long)
            return self._unknown
        rows = []
        for index, row in enumerate(raw):
            given, found_here, _, _ = self._fields.admit(row)
            findings.extend(f.evolve(where=f"{fact.name}/{index}/{f.where}".rstrip("/")) for f in found_here)
            rows.append(tuple(given))
        return Records(tuple(rows), complete)

    def written(self, answer: ListAnswer, claims: Mapping[str, NotApplicable]) -> object:
        """The answer as data that ``admit`` reads again; ``None`` where nothing is known."""
        if isinstance(answer, NotApplicableType):
            claim = claims.get(self.fact.name)
            return {"not_applicable": True if claim is None else claim.model_dump(mode="json")}
        if not answer.rows and not answer.complete and answer.may_not_apply == self.fact.may_not_apply:
            return None
        rows = [plain_answers(self.fact.fields, row, {}) for row in answer.rows]
        return rows if answer.complete else {"items": rows, "complete": False}
