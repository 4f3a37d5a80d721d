"""Turns the plain trees of the oracle into rules, and plain answers into records; and draws both."""

from typing import Any

from hypothesis import strategies as st

from eligibility.oracle import LEAVES, NA, Tree, facts
from thidua import AwardRule, Case, SubjectRecord

QUESTIONS = ("q1", "q2", "q3", "q4", "q5", "q6")
LAW = "open"
RATINGS = ("not_completed", "completed", "completed_well", "completed_excellently")
YEAR = "2024"
CASE = Case.model_validate({"clocks": {"achieved": YEAR}})
AFTER_RULE = {"start": "2023-09-15", "end": "2026-01-01"}


def rule(tree: Tree) -> AwardRule:
    """The rule of a tree, with the facts it uses."""
    kinds: dict[str, dict[str, Any]] = {name: {"kind": "attested", "question": name} for name in QUESTIONS}
    kinds |= {
        "rating": {"kind": "rating"},
        "months": {"kind": "months_since_recruitment"},
        "exempt": {"kind": "discipline_in_rating", "in_force": AFTER_RULE},
        LAW: {"kind": "open_law"},
    }
    return AwardRule.model_validate(
        {
            "code": "drawn",
            "award": "x",
            "subject_kind": "individual",
            "label": "Quy định thử",
            "validity": {"start": "2000-01-01"},
            "citation": citation("gazette"),
            "facts": [{"name": name, "label": name, "ask": ask} for name, ask in kinds.items() if name in facts(tree)],
            "condition": condition(tree, [0]),
        }
    )


def citation(mark: str) -> dict[str, str]:
    """A citation of that mark."""
    return {"instrument": "Văn bản thử", "article": "1", "mark": mark}


def condition(tree: Tree, count: list[int]) -> dict[str, Any]:
    """A tree as the data of a condition; nodes are numbered."""
    count[0] += 1
    node: dict[str, Any] = {"code": f"n{count[0]}", "label": "nút", "citation": citation(tree[-1])}
    kind = tree[0]
    if kind == "not":
        return node | {"kind": "not", "part": condition(tree[1], count)}
    if kind == "at_least":
        return node | {"kind": kind, "k": tree[1], "parts": [condition(part, count) for part in tree[2:-1]]}
    if kind not in LEAVES:
        return node | {"kind": kind, "parts": [condition(part, count) for part in tree[1:-1]]}
    node["kind"] = "requires"
    if kind == "yes":
        node["when"] = tree[1]
    elif kind == "no":
        node["when"] = f"not {tree[1]}"
    elif kind == "rating":
        node["when"] = f"rating {tree[1]} '{RATINGS[tree[2]]}'"
    elif kind == "months":
        node["when"] = f"months {tree[1]} {tree[2]}"
    else:
        node |= {"when": "not exempt", "when_not_applicable": "satisfied" if tree[2] else "not_satisfied"}
    return node


def record(answers: dict[str, Any]) -> SubjectRecord:
    """A record that gives exactly these answers; the question of discipline then needs `case`."""
    data: dict[str, Any] = {"subject": "x", "subject_kind": "individual"}
    data["attestations"] = [
        {"question": name, "cycle": YEAR, "answer": answers[name], "by": "Hội đồng"}
        for name in QUESTIONS
        if answers.get(name) is not None
    ]
    if answers.get("rating") is not None:
        data["ratings"] = [{"cycle": YEAR, "rating": RATINGS[answers["rating"]]}]
    if answers.get("months") is not None:
        whole, years = (24 - answers["months"]) % 12, (24 - answers["months"]) // 12
        first = f"{2023 + years}-{whole + 1:02d}-01"
        data["recruited_on"] = "2024-12-31" if first == "2025-01-01" else first  # recruited after the period: unknown
    exempt = answers.get("exempt")
    if exempt is True:
        data["disciplines"] = [{"decided_on": "2024-05-05", "severity": "warning", "rating_exception": "none"}]
    elif exempt is False:
        days = {"complete_from": "2024-01-01", "complete_to": "2024-12-31", "source": "Phòng Nội vụ"}
        data["closures"] = [{"events": "disciplines", **days}]
    assert exempt != NA, "a record cannot say that; the period does"
    return SubjectRecord.model_validate(data)


MARKS = st.sampled_from(("gazette", "secondary", "unverified"))
LEAF = st.one_of(
    st.tuples(st.sampled_from(("yes", "no")), st.sampled_from((*QUESTIONS, LAW)), MARKS),
    st.tuples(st.just("rating"), st.sampled_from((">=", "<", "==")), st.integers(0, 3), MARKS),
    st.tuples(st.just("months"), st.sampled_from((">=", "<", "==")), st.integers(1, 12), MARKS),
    st.tuples(st.just("exempt"), st.just("exempt"), st.booleans(), MARKS).map(lambda t: ("exempt", t[1], t[2], t[3])),
)


def _inner(below: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    some = st.lists(below, min_size=1, max_size=3)
    plain = st.tuples(st.sampled_from(("all_of", "any_of")), some, MARKS).map(lambda t: (t[0], *t[1], t[2]))
    negated = st.tuples(below, MARKS).map(lambda t: ("not", t[0], t[1]))
    several = st.lists(below, min_size=2, max_size=4).flatmap(
        lambda found: st.tuples(st.integers(1, len(found)), MARKS).map(lambda t: ("at_least", t[0], *found, t[1]))
    )
    return st.one_of(plain, plain, several, negated)


TREES: st.SearchStrategy[Tree] = st.recursive(LEAF, _inner, max_leaves=7)


@st.composite
def answered(draw: st.DrawFn, names: set[str], most_unknown: int = 5) -> dict[str, Any]:
    """Answers to these facts of which at most five stay unknown; open law always does."""
    answers: dict[str, Any] = {}
    unknown = len(names & {LAW})
    for name in sorted(names - {LAW}):
        if unknown < most_unknown and draw(st.booleans()):
            unknown += 1
            continue
        if name == "rating":
            answers[name] = draw(st.integers(0, 3))
        elif name == "months":
            answers[name] = draw(st.integers(0, 13))
        else:
            answers[name] = draw(st.booleans())
    return answers
