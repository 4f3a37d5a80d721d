"""One record of the 30-leaf table: thidua beside hand-written Python, in one interleaved run, as ratios."""

from __future__ import annotations

import statistics
import time

from table30 import as_answers, by_hand, table_data, units

from thidua.criteria.criteria_set import CriteriaSet
from thidua.scoring.score import score
from thidua.scoring.table import compile_table


def main(count: int = 400, rounds: int = 41) -> None:
    table = compile_table(CriteriaSet.model_validate(table_data()))
    records = units(count)
    answers = [as_answers(record) for record in records]
    run = table.program.exact.run
    leaves = [f"points:{c.code}" for _, c in table.criteria_set.criteria()]
    for record, given in zip(records, answers, strict=True):
        sheet = score(table, given)
        mine = [sheet.number(name).at_least.units(2) for name in leaves]
        mine += [sheet.section(s.code).at_least.units(2) for s in table.criteria_set.sections]
        mine += [sheet.total.at_least.units(2), int(sheet.class_.value[1])]
        assert tuple(mine) == by_hand(record), (mine, by_hand(record))

    def hand() -> None:
        for record in records:
            by_hand(record)

    def inner() -> None:
        for record in records:
            run(*record)

    def public() -> None:
        for given in answers:
            score(table, given)

    def explained() -> None:
        for given in answers[: count // 10]:
            score(table, given).explain()

    jobs = {"hand-written": (hand, count), "inner loop": (inner, count), "public score": (public, count),
            "with explanation": (explained, count // 10)}  # fmt: skip
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, (job, n) in jobs.items():
            start = time.perf_counter()
            job()
            times[name].append((time.perf_counter() - start) / n * 1e6)
    base = statistics.median(times["hand-written"])
    print(f"checked {count} records against the hand-written code: every leaf, section, total and class equal")
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:18} {median:8.2f} us  ratio {median / base:5.2f}")


if __name__ == "__main__":
    main()
