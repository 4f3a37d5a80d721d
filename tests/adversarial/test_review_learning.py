"""Reviews and closings of small sheets: learning narrows, closing narrows, what is written reads back the same."""

from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest

from thidua import NOT_APPLICABLE, ClosingPolicy, CriteriaSet, Review, ReviewPlan, close, load_json, review, score
from thidua.formulas.outcomes import NumberOutcome
from thidua.reviewing import Adjustment, Mark

DOMAINS: dict[str, list[Any]] = {
    "done": ["0", "20", "40"],
    "late": ["0", "3", "12", NOT_APPLICABLE],
    "conduct": ["0", "5.5", "10"],
    "ok": [True, False],
}
FULL = {"1": 40, "2": 10, "3": 10}
POLICIES: list[dict[str, Any]] = [
    {"kind": "inherit"},
    {"kind": "last_stands"},
    {"kind": "tier_stands", "tier": "verifier"},
    {"kind": "lowest"},
    {"kind": "mean", "step": "0.25"},
]


@cache
def table() -> CriteriaSet:
    rules: dict[str, dict[str, Any]] = {
        "1": {"rule": {"kind": "formula", "formula": "done"}},
        "2": {"rule": {"kind": "deduct_per_event", "events": "late", "each": "2"}},
        "3": {"rule": {"kind": "formula", "formula": "conduct"}, "zero_when": "late > 10"},
    }
    return CriteriaSet.model_validate(
        {
            "code": "t",
            "label": "Bảng",
            "citation": {"instrument": "Mẫu", "mark": "illustrative"},
            "facts": [
                {"kind": "number", "name": "done", "highest": "40"},
                {"kind": "number", "name": "late", "highest": "12", "may_not_apply": True},
                {"kind": "number", "name": "conduct", "places": 1, "highest": "10"},
                {"kind": "yes_no", "name": "ok"},
            ],
            "sections": [
                {
                    "code": "I",
                    "label": "I",
                    "max": "60",
                    "criteria": [{"code": c, "label": c, "max": str(FULL[c]), **rules[c]} for c in FULL],
                }
            ],
            "classes": {
                "bands": [
                    {
                        "code": "best",
                        "label": "A",
                        "at_least": "50",
                        "guards": [{"kind": "condition", "label": "ok", "holds": "ok"}],
                    },
                    {"code": "good", "label": "B", "at_least": "30"},
                ],
                "otherwise": {"code": "fair", "label": "C", "at_least": "0"},
            },
        }
    )


def within(after: NumberOutcome, before: NumberOutcome) -> bool:
    if after.may_not_apply and not before.may_not_apply:
        return False
    if after.at_least is None or after.at_most is None:
        return True
    low, high = before.at_least, before.at_most
    return low is not None and high is not None and low <= after.at_least and after.at_most <= high


def written(random: Random) -> list[Mark | Adjustment]:
    found: list[Mark | Adjustment] = []
    for tier in ("self", "verifier", "council"):
        for code, full in FULL.items():
            if random.random() < 0.25:
                what: dict[str, Any] = {"points": str(random.randint(0, full))}
                what = what if random.random() < 0.8 else {"not_applicable": True}
                found.append(Mark(tier=tier, criterion=code, **what))
        for name, values in DOMAINS.items():
            if random.random() < 0.15:
                value = random.choice(values)
                answer = {"not_applicable": "x"} if value is NOT_APPLICABLE else value
                found.append(Adjustment.model_validate({"tier": tier, "fact": name, "answer": answer}))
    return found


@pytest.mark.parametrize("seed", range(100))
def test_learning_and_closing_narrow(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    tiers = [{"code": "self", "label": "a"}, {"code": "verifier", "label": "b"}, {"code": "council", "label": "c"}]
    for tier in tiers:
        tier |= {"required": random.random() < 0.6}
    tiers[2] |= {"criteria": ["3"]}
    plan = ReviewPlan.model_validate({"tiers": tiers, "policy": POLICIES[seed % 5], "reason_from": None})
    answers = {name: random.choice(values) for name, values in DOMAINS.items() if random.random() < 0.6}
    entries = written(random)
    before = review(table(), answers, Review(plan=plan).adding(*entries), unit="A")

    more = {**{n: random.choice(v) for n, v in DOMAINS.items() if random.random() < 0.7}, **answers}
    marked = {(entry.tier, entry.criterion) for entry in entries if isinstance(entry, Mark)}
    for found in before.criteria:
        code = found.criterion.code
        for awaited in found.stands.awaited:
            if (awaited, code) not in marked and random.random() < 0.7:
                entries.append(Mark(tier=awaited, criterion=code, points=str(random.randint(0, FULL[code]))))
    after = review(table(), more, Review(plan=plan).adding(*entries), unit="A")
    for old, new in zip(before.criteria, after.criteria, strict=True):
        assert within(new.outcome, old.outcome), old.criterion.code
    assert within(after.total, before.total)
    assert before.sheet.class_ is not None and after.sheet.class_ is not None
    assert set(after.sheet.class_.possible) <= set(before.sheet.class_.possible)

    again = score(before.sheet.table, before.sheet.as_data()["answers"], unit="A")
    assert again.as_data() == before.sheet.as_data()
    read = load_json(Review, before.review.model_dump_json()).value
    assert read == before.review and read.digest() == before.review.digest()

    policy = ClosingPolicy(otherwise=("zero", "leave", "not_applicable")[seed % 3])
    day = date(2024, 1, 2)
    closed = close(before, deadline=day, on=day, by="Lan", policy=policy)
    assert within(closed.sheet.total, before.total)
    assert closed.reviewed is not None
    twice = close(closed.reviewed, deadline=day, on=day, by="Lan", policy=policy)
    assert twice.sheet.total == closed.sheet.total and twice.facts == ()
    early = close(before, deadline=day, on=date(2024, 1, 1), by="Lan", policy=policy)
    assert early.facts == () and early.sheet.as_data() == before.sheet.as_data()
