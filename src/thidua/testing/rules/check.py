"""Checking one rule: its words, its data, its range, and that it depends on its facts and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy

from pydantic import ValidationError

from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.rules.function_rule import FunctionRule
from thidua.criteria.rules.registry import kind_of, registered_kinds
from thidua.criteria.rules.rule import Rule
from thidua.errors import ThiduaError, said
from thidua.findings import Finding
from thidua.formulas.derived import Derivation, reach
from thidua.formulas.facts import Fact, scalar
from thidua.formulas.nodes import Call, Node, children, facts_of
from thidua.formulas.program import Program, Step
from thidua.points import Points
from thidua.scoring.score import score
from thidua.testing.rules.samples import samples
from thidua.testing.rules.source import reached


def check_rule(
    rule: Rule, *, facts: Sequence[Fact], maximum: Points | str, examples: Iterable[Mapping[str, object]] = ()
) -> tuple[Finding, ...]:
    """What is wrong with a rule; nothing where it keeps the promises.

    The rule is tried as the only line of a table with these facts and this full mark: on the edges of every fact it
    uses, and on your own ``examples`` of answers. Findings: ``rule_unregistered``, ``rule_unserialisable``,
    ``rule_no_words``, ``rule_reads_clock``, ``rule_random``, ``rule_reads_outside``, ``rule_state``, ``rule_mutates``,
    ``rule_over_maximum``, and those of formulas and of scoring.
    """
    mark = Points(maximum)
    found: list[Finding] = []
    for step in (_kind, _words, _source):
        found.extend(step(rule, mark, facts))
    found.extend(_data(rule))
    if any(finding.severity == "error" for finding in found):
        return _once(found)
    try:
        table = _table(rule, mark, facts)
        found.extend(_range(rule, mark, facts))
        found.extend(_runs(rule, mark, table, examples))
    except ThiduaError as error:
        found.append(Finding.from_error(error))
    except ValidationError as error:  # the table around the rule: an undeclared fact, a wrong kind
        causes = (detail.get("ctx", {}).get("error") for detail in error.errors())
        found.extend(Finding.from_error(cause) for cause in causes if isinstance(cause, ThiduaError))
    return _once(found)


def assert_rule(
    rule: Rule, *, facts: Sequence[Fact], maximum: Points | str, examples: Iterable[Mapping[str, object]] = ()
) -> None:
    """The same for a test: an ``AssertionError`` that lists what is wrong, in English."""
    found = check_rule(rule, facts=facts, maximum=maximum, examples=examples)
    if found:
        lines = (f"[{f.code}] {f.message('en')} {f.hint('en')}".rstrip() for f in found)
        raise AssertionError("\n".join(lines))


def _once(found: list[Finding]) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(found))


def _kind(rule: Rule, mark: Points, facts: Sequence[Fact]) -> Iterator[Finding]:
    try:
        kind = kind_of(type(rule))
    except ThiduaError as error:
        yield Finding.from_error(error)
        return
    if kind not in registered_kinds():
        yield Finding.of("rule_unregistered", kind=kind)


def _words(rule: Rule, mark: Points, facts: Sequence[Fact]) -> Iterator[Finding]:
    asked = rule.asked(mark, {fact.name: fact for fact in facts})
    for lang in ("vi", "en"):
        if not asked.text(lang).strip():
            yield Finding.of("rule_no_words", kind=_named(rule), lang=lang)


def _source(rule: Rule, mark: Points, facts: Sequence[Fact]) -> Iterator[Finding]:
    functions = [rule.made.function] if isinstance(rule, FunctionRule) else [type(rule).expand, type(rule).asked]
    for function in functions:
        for code, name in reached(function):
            yield Finding.of(code, kind=_named(rule), name=name)


def _data(rule: Rule) -> Iterator[Finding]:
    """Through JSON and back, and into the JSON Schema of a table."""
    try:
        written = rule.model_dump_json()
        again = type(rule).model_validate(json.loads(written))
    except Exception as error:  # noqa: BLE001  # foreign code: whatever it raises is the finding
        yield Finding.of("rule_unserialisable", kind=_named(rule), detail=f"{type(error).__name__}: {said(error)}")
        return
    if again != rule or again.model_dump_json() != written:
        yield Finding.of("rule_unserialisable", kind=_named(rule), detail="what comes back is not the same")
    if _named(rule) not in json.dumps(CriteriaSet.model_json_schema()):
        yield Finding.of("rule_unserialisable", kind=_named(rule), detail="not in the JSON Schema")


def _table(rule: Rule, mark: Points, facts: Sequence[Fact]) -> CriteriaSet:
    line = {"code": "1", "label": "Quy tắc", "max": mark, "rule": rule, "floor": str(-mark)}
    return CriteriaSet.model_validate(
        {
            "code": "kit",
            "label": "Kiểm tra quy tắc",
            "citation": {"instrument": "Kiểm tra quy tắc", "mark": "illustrative"},
            "facts": facts,
            "sections": [{"code": "I", "label": "Mục", "max": mark, "criteria": [line]}],
        }
    )


def _range(rule: Rule, mark: Points, facts: Sequence[Fact]) -> Iterator[Finding]:
    """A formula must expand the same way twice, and its bounds over the declared ranges must not pass the full mark."""
    declared = {fact.name: fact for fact in facts}
    node = rule.expand(mark, declared)
    if rule.expand(mark, declared) != node:
        yield Finding.of("rule_state", kind=_named(rule), name="expand()")
        return
    if isinstance(rule, FunctionRule):
        return
    derivation = Derivation(facts)
    resolved = derivation.resolve(node)
    plain = {fact.name: fact for fact in (*scalar(facts), *derivation.facts)}
    Program(tuple(plain.values()), [Step("rule/", resolved)], outline=True)
    low, high, places = reach(resolved, plain)
    for units in (low, high):
        if not -mark <= Points.of_units(units, places) <= mark:
            value = Points.of_units(units, places)
            yield Finding.of("rule_over_maximum", kind=_named(rule), value=value, max=mark)


def _runs(rule: Rule, mark: Points, table: CriteriaSet, examples: Iterable[Mapping[str, object]]) -> Iterator[Finding]:
    """On samples: equal twice over and in any order, inputs untouched, results that fit."""
    node = rule.expand(mark, table.fact)
    tried = [*samples(table.fact, facts_of(node)), *(dict(example) for example in examples)]
    first = [_outcome(table, answers) for answers in tried]
    again = [_outcome(table, answers) for answers in reversed(tried)][::-1]
    for (text, findings), (later, _) in zip(first, again, strict=True):
        if text != later:
            yield Finding.of("rule_state", kind=_named(rule), name=f"{text} / {later}")
            break
        for finding in findings:
            if finding.code == "rule_out_of_range":
                params = dict(finding.params)
                yield Finding.of("rule_over_maximum", kind=_named(rule), value=params["value"], max=mark)
            elif finding.code in ("rule_failed", "rule_result", "rule_argument"):
                yield finding
    for call in _calls(node):
        yield from _untouched(rule, call, table)


def _outcome(table: CriteriaSet, answers: Mapping[str, object]) -> tuple[str, tuple[Finding, ...]]:
    sheet = score(table, answers)
    return str(sheet.points("1")), sheet.findings


def _calls(node: Node) -> Iterator[Call]:
    if isinstance(node, Call):
        yield node
    for child in children(node):
        yield from _calls(child)


def _untouched(rule: Rule, call: Call, table: CriteriaSet) -> Iterator[Finding]:
    """A rule that changes the records it is given spoils them for whoever comes next."""
    for answers in samples(table.fact, call.facts):
        given = {name: tuple(value) if isinstance(value, list) else value for name, value in answers.items()}
        before = deepcopy(given)
        try:
            call.run(**given)
        except Exception:  # noqa: BLE001, S112  # what it raises is found when the table is scored
            continue
        if given != before:
            yield Finding.of("rule_mutates", kind=_named(rule))
            return


def _named(rule: Rule) -> str:
    return str(getattr(rule, "kind", type(rule).__name__))
