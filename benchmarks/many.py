"""3,000 units with one table, and 3,000 units of one cluster: thidua beside hand-written Python, as ratios."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from table30 import as_answers, by_hand, table_data, units

from thidua.criteria.criteria_set import CriteriaSet
from thidua.scoring.cohort import score_cohort
from thidua.scoring.score import score_many
from thidua.scoring.table import compile_table

RACE = {
    "code": "race",
    "label": "So với đơn vị dẫn đầu",
    "citation": {"instrument": "Bảng đo tốc độ", "mark": "illustrative"},
    "facts": [
        {"kind": "number", "name": "done", "highest": "1000"},
        {"kind": "number", "name": "target", "lowest": "1", "highest": "1000"},
    ],
    "sections": [
        {
            "code": "I",
            "label": "Chỉ tiêu",
            "max": "10",
            "criteria": [
                {
                    "code": "I.1",
                    "label": "Chỉ tiêu",
                    "max": "10",
                    "rule": {
                        "kind": "relative_to_leader",
                        "actual": "done",
                        "target": "target",
                        "leader": "highest_rate",
                        "ties": "all_lead",
                        "nobody_exceeds": "target_points",
                        "on_zero": "zero",
                        "no_target": "not_applicable",
                    },
                }
            ],
        }
    ],
}


def race_by_hand(rows: list[tuple[int, int]]) -> list[int]:
    """The same in hundredths, with integers: rates to 0.0001 and points to 0.01, halves up."""
    rates = [(2 * done * 10_000 + target) // (2 * target) for done, target in rows]
    best = max(rates)
    found = []
    for (done, target), rate in zip(rows, rates, strict=True):
        if done < target:
            found.append((2 * 500 * done + target) // (2 * target))
        elif done == target:
            found.append(500)
        elif rate == best:
            found.append(1000)
        else:
            lead, most = rate - 10_000, best - 10_000
            found.append(500 + (2 * 500 * lead + most) // (2 * most))
    return found


def median(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Seconds per call, each the median of interleaved rounds."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            begun = time.perf_counter()
            call()
            times[name].append(time.perf_counter() - begun)
    return {name: statistics.median(found) for name, found in times.items()}


def main(count: int = 3_000, rounds: int = 7) -> None:
    table = compile_table(CriteriaSet.model_validate(table_data()))
    records = units(count)
    rows = [(str(at), as_answers(record)) for at, record in enumerate(records)]
    for sheet, record in zip(score_many(table, rows), records, strict=True):
        assert sheet.total.at_least is not None
        assert sheet.total.at_least.units(2) == by_hand(record)[-2]
    race = compile_table(CriteriaSet.model_validate(RACE))
    pairs = [((at * 37) % 991, 1 + (at * 53) % 499) for at in range(count)]
    entries = [(str(at), {"done": str(done), "target": str(target)}) for at, (done, target) in enumerate(pairs)]
    for sheet, points in zip(score_cohort(race, entries), race_by_hand(pairs), strict=True):
        assert sheet.total.at_least is not None
        assert sheet.total.at_least.units(2) == points, (sheet.unit, str(sheet.total), points)
    print(f"checked {count} units of each table against the hand-written code: every total equal")
    found = median(
        {
            "hand-written": lambda: [by_hand(record) for record in records],
            "score_many": lambda: score_many(table, rows),
            "cluster by hand": lambda: race_by_hand(pairs),
            "score_cohort": lambda: score_cohort(race, entries),
        },
        rounds,
    )
    for name, base in (("score_many", "hand-written"), ("score_cohort", "cluster by hand")):
        ratio, each = found[name] / found[base], found[name] / count * 1e6
        print(f"{name:<14} {found[name] * 1e3:8.1f} ms  {each:6.2f} us a unit  ratio {ratio:5.2f}")


if __name__ == "__main__":
    main()
