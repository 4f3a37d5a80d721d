"""No false alarms: whatever tidy table is generated, nothing above a note is said. And the work is bounded."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint.sound import SOUND, band, line, number, part, table, words, yes_no
from thidua import CriteriaSet, score
from thidua.criteria.lint import counter_example, lint
from thidua.criteria.lint.families import FAMILIES
from thidua.criteria.lint.ground import MOST_WORK, Ground

STEPS = ("0.25", "0.5", "1")
SORTS = (
    *("yes", "choice", "bands", "ratio", "events", "count", "mark", "range", "highest"),
    *("formula", "inverse", "short", "items", "override", "plus_minus", "converted"),
)


@st.composite
def rules(draw, name, maximum):
    """A rule that can give its full mark and not more, with its facts; ``maximum`` is a whole number."""
    blank = {"may_not_apply": draw(st.booleans())}
    sort = draw(st.sampled_from(SORTS))
    n, t, y, m = f"{name}n", f"{name}t", f"{name}y", f"{name}m"
    shares = number(n, "100", places=draw(st.integers(0, 2)), **blank)
    falling = [{"edge": "90", "points": str(maximum)}, {"edge": "50", "points": str(maximum / 2).removesuffix(".0")}]
    if sort == "yes":
        return {"kind": "all_or_nothing", "met": y}, [yes_no(y, **blank)]
    if sort == "choice":
        members = draw(st.permutations(["a", "b", "c"]))
        levels = {"a": str(maximum), "b": "1" if maximum > 1 else "0", "c": "0"}
        fact = {"kind": "choice", "name": n, "label": words(n), "members": members, **blank}
        return {"kind": "choice", "fact": n, "levels": levels}, [fact]
    if sort == "bands":
        return {"kind": "bands", "value": n, "bands": falling}, [shares]
    if sort == "ratio":
        zero = draw(st.sampled_from(("full", "zero", "not_applicable", "ask")))
        step = draw(st.sampled_from(STEPS))
        rule = {"kind": "proportional", "actual": n, "target": t, "on_zero": zero, "step": step}
        return rule, [number(n, "500", **blank), number(t, "500")]
    if sort == "inverse":
        rule = {"kind": "inverse_proportional", "actual": n, "target": t, "on_zero": "full"}
        return rule, [number(n, "90", **blank), number(t, "30", lowest="1")]
    if sort == "short":
        rule = {"kind": "shortfall", "actual": n, "target": t, "each": "0.5", "per": "5 %", "counted": "started",
                "on_zero": "full"}  # fmt: skip
        return rule, [number(n, "90"), number(t, "30", lowest="1", **blank)]
    if sort == "events":
        return {"kind": "deduct_per_event", "events": n, "each": "0.5"}, [number(n, "50", **blank)]
    if sort == "count":
        return {"kind": "capped_count", "count": n, "each": "0.5"}, [number(n, str(maximum * 2 + 3), **blank)]
    if sort == "mark":
        step = draw(st.sampled_from(STEPS))
        return {"kind": "expert_mark", "mark": n, "step": step}, [number(n, str(maximum), places=2, **blank)]
    if sort == "range":
        ranges = [{"edge": "80", "lowest": str(maximum), "highest": str(maximum)}]
        below = {"edge": "0", "lowest": "0", "highest": str(maximum - 0.5).removesuffix(".0")}
        rule = {"kind": "range_by_band", "value": n, "mark": m, "ranges": ranges, "below": below, "step": "0.5"}
        return rule, [number(n, "100", **blank), number(m, str(maximum), places=1)]
    if sort == "highest":
        of = [{"when": y, "points": str(maximum)}, {"when": f"{n} >= 3", "points": "1"}]
        return {"kind": "highest_only", "of": of}, [yes_no(y, **blank), number(n, "9")]
    if sort == "items":
        fields = [yes_no("late"), number("worth", "9")]
        files = {"kind": "items", "name": n, "label": words(n), "most": 2 * maximum, "fields": fields, **blank}
        return {"kind": "count_items", "items": n, "meets": ["not late", "worth >= 2"], "each": "0.5"}, [files]
    if sort == "override":
        rule = {"kind": "override", "rule": {"kind": "bands", "value": n, "bands": falling}, "when": y, "points": "0"}
        return rule, [shares, yes_no(y)]
    if sort == "plus_minus":
        rule = {"kind": "plus_minus", "plus": [{"count": n, "each": "1"}], "minus": [{"count": t, "each": "0.5"}]}
        return rule, [number(n, str(maximum + 2), **blank), number(t, "9")]
    if sort == "converted":
        terms = [{"count": n, "each": "1.5"}, {"count": t, "each": "0.5"}]
        return {"kind": "converted", "terms": terms}, [number(n, "99", **blank), number(t, "9")]
    formula = f"round_to(min({n} / {t}, 1) * {maximum}, 0.25)"
    return {"kind": "formula", "formula": formula}, [number(n, "50", **blank), number(t, "50", lowest="1")]


@st.composite
def parts(draw, code, facts, policies, *, deep=True, **more):
    """A part whose lines add up to its heading."""
    lines, total = [], 0
    for at in range(draw(st.integers(1, 3))):
        inner = f"{code}{'abc'[at]}"
        policy = draw(st.sampled_from(policies))
        if deep and draw(st.integers(0, 3)) == 0:
            group = draw(parts(f"{inner}g", facts, policies, deep=False, not_applicable=policy))
            lines.append(group)
            total += int(group["max"])
            continue
        maximum = draw(st.integers(1, 12))
        rule, asked = draw(rules(inner.lower(), maximum))
        facts.extend(asked)
        lines.append(line(inner, str(maximum), rule, not_applicable=policy))
        total += maximum
    return part(code, str(total), *lines, **more)


@st.composite
def tables(draw):
    """A tidy table: a scale that fits, falling classes of which each is reached, a guard, a bonus, a deduction."""
    facts = []
    sections = [draw(parts(code, facts, ("full_points", "rescale"))) for code in ("A", "B")[: draw(st.integers(1, 2))]]
    scored = sum(int(section["max"]) for section in sections)
    most = scored
    if draw(st.booleans()):
        bonus = part("T", "2", line("T1", "3", {"kind": "capped_count", "count": "tn", "each": "1"}), kind="bonus")
        sections.append(bonus)
        facts.append(number("tn", "5"))
        most += 2
    if draw(st.booleans()):
        minus = part("P", "2", line("P1", "3", {"kind": "capped_count", "count": "pn", "each": "1"}), kind="deduction")
        sections.append(minus)
        facts.append(number("pn", "5"))
    more = {}
    if draw(st.booleans()):
        more = {"lowest_total": "0", "highest_total": str(draw(st.sampled_from((scored, most))))}
    if draw(st.booleans()):
        more["round_total"] = draw(st.sampled_from(("0.01", "0.1", "0.5")))
    if draw(st.booleans()):
        tenth = scored / 10
        edges = [str(round(tenth * share, 1)) for share in (9, 7, 5)]
        guard = {"kind": "section_share", "at_least": "50 %", "base": draw(st.sampled_from(("applicable", "nominal")))}
        facts.append(yes_no("disciplined"))
        tops = [band("top", edges[0], guards=[guard]), band("good", edges[1]), band("fair", edges[2])]
        down = {"effect": "down", "code": "s", "label": words("s"), "when": "disciplined"}
        more["classes"] = {"bands": tops, "otherwise": band("rest", "0"), "sanctions": [down]}
    return table(*sections, facts=facts, **more)


@settings(max_examples=80, deadline=None)
@given(tables())
def test_nothing_above_a_note_is_said_of_a_tidy_table(data: dict[str, object]) -> None:
    criteria_set = CriteriaSet.model_validate(data)
    findings = lint(criteria_set)
    assert [(f.code, f.where, f.message("en")) for f in findings if f.severity != "note"] == []
    for finding in findings:  # and every counter-example can be scored
        answers = counter_example(finding)
        if answers is not None:
            assert score(criteria_set, answers).findings == ()


def large(lines):
    """So many lines in ten sections, four facts each, rules that are looked at for long."""
    sections, facts = [], []
    for at in range(10):
        made = []
        for number_ in range(lines // 10):
            code = f"s{at}k{number_}"
            a, b, c, d = (f"{code}{letter}" for letter in "abcd")
            facts += [number(a, "1000", places=2), number(b, "1000", lowest="1"), yes_no(c), number(d, "50")]
            hard = f"if({a} * {d} > {b} and {a} < {b} - 3 * {d}, 2, if({c}, min(1.5, {d} / 25), 0))"
            made.append(line(code, "2", {"kind": "formula", "formula": f"round_to({hard}, 0.01)"}))
        sections.append(part(f"S{at}", str(2 * len(made)), *made))
    bands = [band("top", str(lines * 9 // 5)), band("rest", str(lines))]
    return table(*sections, facts=facts, classes={"bands": bands}, round_total="1")


def test_a_table_of_500_lines_and_2000_facts_takes_little_work() -> None:
    data = large(500)
    assert len(data["facts"]) == 2_000
    criteria_set = CriteriaSet.model_validate(data)
    before = time.process_time()
    findings = lint(criteria_set)
    assert time.process_time() - before < 4  # about 1 s on a quiet machine
    assert {f.severity for f in findings} <= {"note"}


def test_what_was_not_searched_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("thidua.criteria.lint.families.MOST_WORK", 200)
    finding = next(f for f in lint(CriteriaSet.model_validate(large(50))) if f.code == "lint_not_searched")
    assert "s9k4" in dict(finding.params)["lines"]


def test_the_work_counts_down() -> None:
    ground = Ground(CriteriaSet.model_validate(SOUND))
    for family in FAMILIES:
        tuple(family(ground))
    assert MOST_WORK / 4 < ground.work < MOST_WORK


def test_linting_twice_says_the_same() -> None:
    criteria_set = CriteriaSet.model_validate(large(20))
    assert lint(criteria_set) == lint(criteria_set)
