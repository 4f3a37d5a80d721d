"""Building blocks of the packs: a clause is a condition together with the facts it asks for.

The packs are written with these, article for node and clause for branch; an ``AwardRule`` collects the facts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thidua.awards.asks import Ask
from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.conditions import AllOf, AnyOf, Condition, NotOf, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Citation, Validity
from thidua.labels import Label


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition and the facts below it."""

    node: Condition
    facts: tuple[RuleFact, ...]


def words(vi: str, en: str) -> Label:
    """Words in both languages."""
    return Label(vi=vi, en=en)


def small(text: str) -> str:
    """Words as they stand inside a sentence.

    >>> small("Hoàn thành tốt nhiệm vụ")
    'hoàn thành tốt nhiệm vụ'
    """
    return text[:1].lower() + text[1:]


def fact(name: str, label: Label, ask: Ask) -> RuleFact:
    """A fact of a rule."""
    return RuleFact(name=name, label=label, ask=ask)


def leaf(code: str, label: Label, when: str, citation: Citation, *facts: RuleFact, blank: bool | None = None) -> Clause:
    """A leaf over its facts; ``blank`` says whether it counts as satisfied where it does not apply."""
    said = None if blank is None else "satisfied" if blank else "not_satisfied"
    node = Requires.model_validate(
        {"code": code, "label": label, "when": when, "citation": citation, "when_not_applicable": said}
    )
    return Clause(node, facts)


def yes(code: str, label: Label, citation: Citation, ask: Ask) -> Clause:
    """A leaf over one yes/no fact of the same words; the fact is named ``is_<code>``."""
    name = f"is_{code}"
    return leaf(code, label, name, citation, fact(name, label, ask))


def every(code: str, label: Label, citation: Citation, *clauses: Clause) -> Clause:
    """All of these."""
    node = AllOf(code=code, label=label, citation=citation, parts=tuple(c.node for c in clauses))
    return Clause(node, together(clauses))


def either(code: str, label: Label, citation: Citation, *clauses: Clause) -> Clause:
    """Any one of these."""
    node = AnyOf(code=code, label=label, citation=citation, parts=tuple(c.node for c in clauses))
    return Clause(node, together(clauses))


def never(code: str, label: Label, citation: Citation, clause: Clause) -> Clause:
    """Not this."""
    return Clause(NotOf(code=code, label=label, citation=citation, part=clause.node), clause.facts)


def together(clauses: Iterable[Clause]) -> tuple[RuleFact, ...]:
    """The facts of several clauses, each once, in the order in which they are first asked."""
    facts: dict[str, RuleFact] = {}
    for clause in clauses:
        for one in clause.facts:
            facts.setdefault(one.name, one)
    return tuple(facts.values())


def rule(
    code: str,
    award: str,
    subject: SubjectKind,
    label: Label,
    validity: Validity,
    clause: Clause,
    *,
    kinds: tuple[AwardKind, ...] = ("merit",),
    notes: tuple[Label, ...] = (),
) -> AwardRule:
    """A rule whose condition and citation are those of a clause."""
    return AwardRule(
        code=code,
        award=award,
        subject_kind=subject,
        award_kinds=kinds,
        label=label,
        validity=validity,
        citation=clause.node.citation,
        facts=clause.facts,
        condition=clause.node,
        notes=notes,
    )
