"""Admitting answers: outside values become exact integers, or a finding and an unknown. Nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from thidua import exact
from thidua.errors import ThiduaError, clip, said
from thidua.explain.answers import plain_answer
from thidua.findings import Finding
from thidua.formulas.environment import Answer, Between
from thidua.formulas.facts import ChoiceFact, DateFact, NumberFact, ScalarFact, YesNoFact
from thidua.formulas.outcomes import NumberOutcome
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType
from thidua.periods import clean_day
from thidua.points import Points
from thidua.scoring.bulk import BulkAdmission
from thidua.scoring.claims import NotApplicable, read_claim

Answers: TypeAlias = Mapping[str, object]
"""What a caller gives: names to decimal strings, integers, booleans, members, dates, ``None``, a claim, a list of
records, or, for a figure that is known only in part, a ``NumberOutcome`` or ``{"lowest": …, "highest": …}``."""

_NUMBER, _YES_NO, _OTHER = 0, 1, 2

_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(\.[0-9]{3})+")
"""How thousands are grouped in Vietnam; read as a decimal such a figure would be a thousand times too small."""


class Admission:
    """The door of one program: knows its facts, reads a mapping of answers."""

    def __init__(self, facts: tuple[ScalarFact, ...]) -> None:
        self.facts = facts
        self.names = frozenset(fact.name for fact in facts)
        self.bulk: Callable[[object], list[Answer] | None] = BulkAdmission(facts).admit
        self._plan: list[tuple[str, int, tuple[int, ...], int, int]] = []
        for fact in facts:
            if isinstance(fact, NumberFact):
                powers = tuple(int(10 ** (fact.places - i)) for i in range(fact.places + 1))
                self._plan.append((fact.name, _NUMBER, powers, *fact.bounds))
            else:
                kind = _YES_NO if isinstance(fact, YesNoFact) else _OTHER
                self._plan.append((fact.name, kind, (), 0, 0))

    def admit(self, answers: Answers) -> tuple[list[Answer], tuple[Finding, ...], dict[str, NotApplicable], bool]:
        """The answers in the order of the facts, findings, claims, and whether all are known and apply.

        A record of plain decimal strings and truth values is read in bulk; otherwise plain values in range take
        the short way and everything else goes to ``_read``.
        """
        in_bulk = self.bulk(answers)
        return self.carefully(answers) if in_bulk is None else (in_bulk, (), {}, True)

    def carefully(self, answers: Answers) -> tuple[list[Answer], tuple[Finding, ...], dict[str, NotApplicable], bool]:
        """The same, fact by fact, for a record that does not fit in bulk."""
        if not isinstance(answers, Mapping):
            finding = Finding.of("answers_shape", found=type(answers).__name__)
            return [None] * len(self.facts), (finding,), {}, False
        given: list[Answer] = []
        findings: list[Finding] = []
        claims: dict[str, NotApplicable] = {}
        complete = True
        get, put = answers.get, given.append
        for index, (name, kind, powers, lo, hi) in enumerate(self._plan):
            raw = get(name)
            if kind == _NUMBER:
                value = _plain(raw, powers)
                if value is not None and lo <= value <= hi:
                    put(value)
                    continue
            elif kind == _YES_NO and (raw is True or raw is False):
                put(raw)
                continue
            answer = None if raw is None else self._read(self.facts[index], raw, findings, claims)
            complete = complete and answer is not None and answer is not NOT_APPLICABLE and type(answer) is not Between
            put(answer)
        if not answers.keys() <= self.names:
            findings.extend(self._undeclared(answers))
        return given, tuple(findings), claims, complete

    def _undeclared(self, answers: Answers) -> list[Finding]:
        found = []
        for name in answers:
            if name not in self.names:
                from difflib import get_close_matches  # only where something is misspelt

                close = get_close_matches(said(name)[:64], self.names, n=1)
                vi, en = (f"Có phải là “{close[0]}”?", f"Did you mean “{close[0]}”?") if close else ("", "")
                found.append(
                    Finding.of(
                        "answer_undeclared",
                        where=said(name),
                        name=name,
                        suggestion_vi=vi,
                        suggestion_en=en,
                    )
                )
        return found

    def _read(self, fact: ScalarFact, raw: object, findings: list[Finding], claims: dict[str, NotApplicable]) -> Answer:
        try:
            claim = read_claim(raw)
            if claim is None:
                bounds = _bounds_given(raw)
                if bounds is None:
                    return _value(fact, raw)
                if not isinstance(bounds, NotApplicableType):
                    return _bounded(fact, *bounds)
                claim = bounds
            if not fact.may_not_apply:
                raise ThiduaError("answer_not_applicable", name=fact.name)
            if isinstance(claim, NotApplicable):
                claims[fact.name] = claim
        except ThiduaError as error:
            findings.append(Finding.from_error(error, where=fact.name))
            return None
        return NOT_APPLICABLE


def _plain(raw: object, powers: tuple[int, ...]) -> int | None:
    """The units of a plain decimal string or an integer; ``None`` for what needs a closer look."""
    if isinstance(raw, str):
        whole, dot, part = raw.partition(".")
        digits = whole + part
        fits = whole and (part or not dot) and len(part) < len(powers) and len(digits) < 19
        if fits and digits.isascii() and digits.isdigit():
            return int(digits) * powers[len(part)]
        return None
    return raw * powers[0] if isinstance(raw, int) and not isinstance(raw, bool) else None


def _bounds_given(raw: object) -> tuple[object, object, bool] | NotApplicableType | None:
    """The ends of a figure that is known only in part, as an outcome or as data; ``None`` for anything else."""
    if isinstance(raw, NumberOutcome):
        if raw.at_least is None or raw.at_most is None:
            return NOT_APPLICABLE
        return raw.at_least, raw.at_most, raw.may_not_apply
    if isinstance(raw, Mapping) and {"lowest", "highest"} <= raw.keys() <= {"lowest", "highest", "may_not_apply"}:
        if not isinstance(raw.get("may_not_apply", False), bool):
            return None
        if raw["lowest"] is None and raw["highest"] is None:
            return NOT_APPLICABLE
        return raw["lowest"], raw["highest"], raw.get("may_not_apply") is True
    return None


def _bounded(fact: ScalarFact, lowest: object, highest: object, may_not_apply: bool) -> Answer:
    """Bounds of a figure, or the figure itself where both ends are one."""
    if not isinstance(fact, NumberFact):
        raise ThiduaError("answer_bounds", name=fact.name)
    low, high = _value(fact, lowest), _value(fact, highest)
    if not isinstance(low, int) or not isinstance(high, int) or low > high:
        raise ThiduaError("answer_range", name=fact.name, value=highest, lowest=lowest, highest=fact.highest)
    if may_not_apply and not fact.may_not_apply:
        raise ThiduaError("answer_not_applicable", name=fact.name)
    return low if low == high and not may_not_apply else Between(low, high, may_not_apply)


def plain_answers(
    facts: Sequence[ScalarFact], given: Sequence[Answer], claims: Mapping[str, NotApplicable]
) -> dict[str, object]:
    """Admitted answers as data that ``admit`` reads again; what is not known at all is left out."""
    found: dict[str, object] = {}
    for fact, answer in zip(facts, given, strict=True):
        if answer is NOT_APPLICABLE:
            claim = claims.get(fact.name)
            found[fact.name] = {"not_applicable": True if claim is None else claim.model_dump(mode="json")}
        elif isinstance(answer, Between) and isinstance(fact, NumberFact):
            ends = {"lowest": fact.shown(answer.lowest), "highest": fact.shown(answer.highest)}
            found[fact.name] = {**ends, "may_not_apply": answer.may_not_apply}
        elif answer is not None:
            found[fact.name] = plain_answer(fact, answer)
    return found


def _value(fact: ScalarFact, raw: object) -> Answer:
    if isinstance(fact, NumberFact):
        if isinstance(raw, str) and not fact.places and _THOUSANDS.fullmatch(raw[:64]):
            raise ThiduaError("answer_thousands", name=fact.name, value=raw)
        units, places = exact.parse(str(raw) if isinstance(raw, Points) else raw)
        value = exact.rescale(units, places, fact.places)
        lo, hi = fact.bounds
        if not lo <= value <= hi:
            raise ThiduaError("answer_range", name=fact.name, value=raw, lowest=fact.lowest, highest=fact.highest)
        return value
    if isinstance(fact, YesNoFact):
        if not isinstance(raw, bool):
            raise ThiduaError("answer_type", name=fact.name, expected="true/false", found=_kind(raw))
        return raw
    if isinstance(fact, ChoiceFact):
        if raw not in fact.codes if isinstance(raw, str) else True:
            raise ThiduaError("answer_member", name=fact.name, value=raw, members=", ".join(fact.codes))
        return fact.codes.index(str(raw))
    return _day(fact, raw)


def _day(fact: DateFact, raw: object) -> int:
    try:
        day = clean_day(raw)
    except ThiduaError:
        raise ThiduaError("answer_type", name=fact.name, expected="YYYY-MM-DD", found=_kind(raw)) from None
    if not fact.lowest <= day <= fact.highest:
        raise ThiduaError("answer_range", name=fact.name, value=day, lowest=fact.lowest, highest=fact.highest)
    return day.toordinal()


def _kind(raw: object) -> str:
    return f"“{clip(raw, 40)}”" if isinstance(raw, str) else type(raw).__name__
