"""Small wild tables, every answer tried: what the linter says never happens never does, and what it shows happens."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from lint.sound import band, line, number, part, table, words, yes_no
from thidua import CriteriaSet, compile_table, score
from thidua.criteria.lint import counter_example, lint

NA = {"not_applicable": True}
ANSWERS = {"n": ["0", "1", "2", "3"], "y": [True, False, NA], "c": ["a", "b", "d"], "m": ["1", "2"]}
FACTS = [
    number("n", "3"),
    yes_no("y", may_not_apply=True),
    {"kind": "choice", "name": "c", "label": words("c"), "members": ["a", "b", "d"]},
    number("m", "2", lowest="1"),
]
EVERY = [dict(zip(ANSWERS, values, strict=True)) for values in product(*ANSWERS.values())]
POINTS = st.sampled_from(["-1", "0", "1", "2", "3"])
CONDITIONS = st.sampled_from(
    ["y", "not y", "n > 2", "n > 3", "n >= 0", "n > 1 and n < 2", "n > m", "n > 1 and m > n", "c == 'b'", "c >= 'a'",
     "y and n < 1", "y or n >= 0", "otherwise(y, true)", "n + m > 4", "n * m > 6", "n == m and n > 2"]
)  # fmt: skip


@st.composite
def rules(draw):
    sort = draw(st.sampled_from(["yes", "choice", "bands", "count", "highest", "formula", "plus_minus", "ratio"]))
    if sort == "yes":
        return {"kind": "all_or_nothing", "met": draw(CONDITIONS)}
    if sort == "choice":
        return {"kind": "choice", "fact": "c", "levels": {member: draw(POINTS) for member in "abd"}}
    if sort == "bands":
        edges = sorted(draw(st.sets(st.sampled_from(["0", "1", "1.5", "2", "3", "4", "6"]), min_size=1, max_size=4)))
        bands = [
            {"edge": edge, "points": draw(POINTS), "side": draw(st.sampled_from(["open", "closed"]))}
            for edge in reversed(edges)
        ]
        value = draw(st.sampled_from(["n", "n * m", "n / m", "n - m"]))
        return {"kind": "bands", "value": value, "bands": bands, "below": draw(POINTS)}
    if sort == "count":
        return {"kind": "capped_count", "count": "n", "each": draw(POINTS), "cap": draw(POINTS)}
    if sort == "highest":
        return {"kind": "highest_only", "of": [{"when": draw(CONDITIONS), "points": draw(POINTS)} for _ in "ab"]}
    if sort == "plus_minus":
        more = {"plus": [{"count": "n", "each": draw(POINTS)}], "minus": [{"count": "m", "each": draw(POINTS)}]}
        return {"kind": "plus_minus", "lowest": draw(st.sampled_from(["0", "-2"])), **more}
    if sort == "ratio":
        return {"kind": "proportional", "actual": "m", "target": "n", "on_zero": "full", "step": "0.5"}
    return {"kind": "formula", "formula": draw(st.sampled_from(["n - m", "n * m", "if(y, n, m)", "n * (3 - n)"]))}


@st.composite
def tables(draw):
    lines = [
        line(
            code,
            draw(st.sampled_from(["1", "2", "3"])),
            draw(rules()),
            floor=draw(st.sampled_from(["0", "0", "-1"])),
            not_applicable=draw(st.sampled_from(["leave_out", "full_points"])),
        )
        for code in ("A", "B")
    ]
    edges = sorted(draw(st.sets(st.integers(-1, 6), min_size=1, max_size=3)), reverse=True)
    bands = []
    for at, edge in enumerate(edges):
        more = {"edge": draw(st.sampled_from(["open", "closed"]))}
        if draw(st.integers(0, 2)) == 0:
            more["below"] = str(edge + draw(st.integers(1, 3)))
        if draw(st.integers(0, 3)) == 0:
            more["guards"] = [{"kind": "condition", "holds": draw(CONDITIONS), "label": words("g")}]
        bands.append(band(f"c{at}", str(edge), **more))
    requirement = {"code": "r", "label": words("r"), "holds": draw(CONDITIONS)}
    total = {"floor": "-2"}
    data = table(part("I", "6", *lines, **total), facts=FACTS, classes={"bands": bands}, requirements=[requirement])
    return data if draw(st.booleans()) else {**data, "round_total": "1"}


def outcomes(criteria_set):
    """The outcomes of every step for every answer."""
    program = compile_table(criteria_set).program
    found = []
    for answers in EVERY:
        sheet = score(criteria_set, answers)
        assert sheet.findings == ()
        given_ = dict(zip((fact.name for fact in program.facts), sheet.given, strict=True))
        found.append((sheet, program.evaluate(given_)))
    return found


@settings(max_examples=60, deadline=None)
@given(tables())
def test_every_claim_about_what_can_happen_is_true(data: dict[str, object]) -> None:
    criteria_set = CriteriaSet.model_validate(data)
    findings = {(finding.code, finding.where): dict(finding.params) for finding in lint(criteria_set)}
    found = outcomes(criteria_set)
    for at, (_, criterion) in enumerate(criteria_set.criteria()):
        place = f"sections/0/criteria/{at}"
        points = [o.at_least for _, steps in found if not (o := steps[f"rule:{criterion.code}"]).not_applicable]
        constant = len(set(points)) < 2 and (
            ("lint_points_constant", f"{place}/rule") in findings or ("lint_never_applies", f"{place}/rule") in findings
        )
        if constant:
            continue
        unreached = findings.get(("lint_max_unreached", f"{place}/max"))
        assert (unreached is not None) == (max(points) < criterion.max)
        if unreached is not None:
            assert unreached["points"] == str(max(points))
        exceeded = findings.get(("lint_max_exceeded", f"{place}/rule")) or findings.get(
            ("lint_points_cut", f"{place}/rule")
        )
        assert (exceeded is not None) == (max(points) > criterion.max)
        cut = findings.get(("lint_floor_undercut", f"{place}/floor")) or findings.get(
            ("lint_points_raised", f"{place}/floor")
        )
        assert (cut is not None) == (min(points) < criterion.floor)
        if cut is not None:
            assert cut["points"] == str(min(points))
    needed = [steps["requirement/r"] for _, steps in found]
    assert (("lint_requirement_never", "requirements/0/holds") in findings) == (
        not any(o.value is True and _applies(criteria_set, sheet) for (sheet, _), o in zip(found, needed, strict=True))
    )


def _applies(criteria_set, sheet):
    """Whether the requirement holds by itself and not because it does not apply."""
    text = criteria_set.requirements[0].holds
    return "y" not in text or "otherwise" in text or " or " in text or sheet.given[_at(sheet, "y")] in (True, False)


def _at(sheet, name):
    return [fact.name for fact in sheet.table.program.facts].index(name)


@settings(max_examples=60, deadline=None)
@given(tables())
def test_every_claim_about_classes_is_true(data: dict[str, object]) -> None:
    criteria_set = CriteriaSet.model_validate(data)
    findings = lint(criteria_set)
    classes = criteria_set.classes
    assert classes is not None
    banded = [steps["class/banded"] for _, steps in outcomes(criteria_set)]
    reached = {outcome.value for outcome in banded}
    for finding in findings:
        answers = counter_example(finding)
        if finding.code == "lint_class_unreachable":
            assert classes.bands[int(finding.where.rpartition("/")[2])].code not in reached
        if answers is None or not finding.code.startswith("lint_class_"):
            continue
        sheet = score(criteria_set, answers)
        assert str(sheet.total) == dict(finding.params)["total"]
        if finding.code == "lint_class_gap":
            assert sheet.class_.possible == ("unclassified",)
    told = {finding.code for finding in findings}
    lowest = min(b.at_least for b in classes.bands)
    for sheet, steps in outcomes(criteria_set):
        unguarded = not any(b.guards for b in classes.bands)
        if unguarded and steps["class/banded"].value == "unclassified" and sheet.total.at_least > lowest:
            # a total above an edge without a class: a hole, or a class that nobody gets at all
            assert told & {"lint_class_gap", "lint_class_unreachable"}
