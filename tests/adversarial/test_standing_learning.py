"""Ranks, leaders and quotas of small cohorts against every way in which the open figures can turn out."""

from functools import cache
from itertools import product
from random import Random
from typing import Any

import pytest

from thidua import (
    NOT_APPLICABLE,
    CriteriaSet,
    KeyValue,
    OutsideKey,
    Quota,
    QuotaResult,
    ScoreSheet,
    Standing,
    apply_quota,
    compile_table,
    rank,
    score,
)

UNITS = "ABCD"
FIRST = ("0", "1", "2", "3", NOT_APPLICABLE)
SECOND = ("0", "1")


@cache
def table() -> Any:
    def part(code: str, fact: str, full: str, **more: str) -> dict[str, Any]:
        rule = {"kind": "formula", "formula": fact}
        criteria = [{"code": f"{code}.1", "label": fact, "max": full, "rule": rule, **more}]
        return {"code": code, "label": code, "max": full, "criteria": criteria}

    return compile_table(
        CriteriaSet.model_validate(
            {
                "code": "t",
                "label": "Bảng mẫu",
                "citation": {"instrument": "Mẫu", "mark": "illustrative"},
                "facts": [
                    {"kind": "number", "name": "a", "highest": "3", "may_not_apply": True},
                    {"kind": "number", "name": "b", "highest": "1"},
                ],
                "sections": [part("I", "a", "3", not_applicable="drop_group"), part("II", "b", "1")],
                "classes": {
                    "bands": [
                        {"code": "best", "label": "A", "at_least": "4"},
                        {"code": "good", "label": "B", "at_least": "2"},
                    ],
                    "otherwise": {"code": "fair", "label": "C", "at_least": "0"},
                },
            }
        )
    )


@cache
def sheet(unit: str, a: Any, b: Any) -> ScoreSheet:
    return score(table(), {"a": a, "b": b}, unit=unit)


def quota(random: Random) -> Quota:
    kind = random.choice(("all_members", "submitted", "rated_at_least", "rated_exactly", "counted", "seats"))
    if kind == "seats":
        return Quota.model_validate({"code": "q", "label": "q", "seats": random.choice((0, 1, 2, 9))})
    base: dict[str, Any] = {"kind": kind}
    base |= {"class_code": "good"} if kind.startswith("rated") else {}
    base |= {"what": "x", "at_least": 1, "at_most": 3} if kind == "counted" else {}
    data = {
        "code": "q",
        "label": "q",
        "base": base,
        "share": random.choice(("0", "1/3", "1/2", "1")),
        "rounding": random.choice(("floor", "half_up", "ceiling")),
    }
    if random.random() < 0.5:
        data |= {"candidates": {"kind": "rated_at_least", "class_code": "good"}, "surplus": "fair"}
    if random.random() < 0.4:
        data |= {"small_group": {"below": 2, "at_least_seats": 2, "counts": "base"}}
    return Quota.model_validate(data)


def made(rows: Any, by: Any, may_not_apply: bool, rule: Quota) -> tuple[Standing, QuotaResult]:
    key = OutsideKey.model_validate(
        {
            "fact": {"kind": "number", "name": "k", "highest": "2", "may_not_apply": may_not_apply},
            "values": [
                KeyValue(unit=unit, not_applicable=True) if k is NOT_APPLICABLE else KeyValue.of(unit, k)
                for unit, (_, _, k) in zip(UNITS, rows, strict=False)
                if k is not None
            ],
        }
    )
    standing = rank([sheet(u, a, b) for u, (a, b, _) in zip(UNITS, rows, strict=False)], by=by, outside=[key])
    return standing, apply_quota(standing, rule)


BY = (
    ("total",),
    ("section/I", "total"),
    ("-section/I", "outside/k"),
    ("outside/k", "-total"),
    ("-outside/k",),
    ("total", "-leaf:II.1"),
    (),
)


@pytest.mark.parametrize("seed", range(60))
def test_learning_narrows(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    by, may_not_apply, rule = BY[seed % len(BY)], random.random() < 0.5, quota(random)
    third = ("0", "1", "2", *((NOT_APPLICABLE,) if may_not_apply else ()))
    domains = (FIRST, SECOND, third)
    rows = [[random.choice((*domain, *domain, None)) for domain in domains] for _ in range(random.randint(1, 4))]
    gaps = [(i, j) for i, row in enumerate(rows) for j, value in enumerate(row) if value is None]
    for i, j in gaps[4:]:
        rows[i][j] = domains[j][0]
    gaps = gaps[:4]
    before, applied = made(rows, by, may_not_apply, rule)
    leader, group = before.leader(), applied.groups[0]
    ways = list(product(*(domains[j] for _, j in gaps)))
    for way in random.sample(ways, min(len(ways), 60)):
        full = [list(row) for row in rows]
        for (i, j), value in zip(gaps, way, strict=True):
            full[i][j] = value
        after, result = made(full, by, may_not_apply, rule)
        last, final = after.leader(), result.groups[0]
        assert last.status != "undetermined"
        assert leader.status not in ("decided", "tied", "none") or (leader.status, leader.units) == (
            last.status,
            last.units,
        )
        assert set(last.units) <= set(leader.units)
        assert group.seats[0] <= final.seats[0] <= final.seats[1] <= group.seats[1]
        assert len(result.named("in")) + final.seats_left <= final.seats[1]
        assert not final.tied or 0 < final.seats_left < len(final.tied)
        for unit in UNITS[: len(rows)]:
            old, new = before.of(unit), after.of(unit)
            assert new.best is None or (old.best is not None and old.best <= new.best)
            assert new.worst is None or (old.worst is not None and new.worst <= old.worst)
            then, now = applied.of(unit), result.of(unit)
            assert then.status == "undecided" or now.status == then.status
            assert then.reason != "tied_at_cut" or now.reason == "tied_at_cut"
            assert then.classes is not None and now.classes is not None
            assert set(now.classes.possible) <= set(then.classes.possible)
