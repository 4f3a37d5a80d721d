"""Four awards of the merit ladder for a record: thidua beside hand-written Python, in one interleaved run, as ratios.

The hand-written code answers yes or no for records of which everything is known, without citations, explanations,
unknowns, bounds or texts of other years. Every answer is compared before anything is timed.
"""

from __future__ import annotations

import random
import statistics
import time

from thidua import Case, SubjectRecord, judge

AWARDS = ("cstdcs", "cstdb", "bkttg", "hcld3")
ORDER = ("not_completed", "completed", "completed_well", "completed_excellently")
LAST = 2024


def made(seed: int) -> dict[str, object]:
    """A record of twelve years of which everything is known."""
    draw = random.Random(seed)
    years = range(LAST - 11, LAST + 1)
    ratings = {y: draw.choices(ORDER, (1, 3, 40, 30))[0] for y in years}
    titles = {y for y in years if ORDER.index(ratings[y]) >= 2 and draw.random() < 0.6}
    prior = {a: draw.choice(list(years)[:7]) for a in ("bk", "bkttg") if draw.random() < 0.7}
    works = {y: draw.choice(("base", "ministry_province")) for y in years if draw.random() < 0.5}
    return {
        "ratings": ratings,
        "titles": titles,
        "prior": prior,
        "works": works,
        "active": draw.random() < 0.9,
        "frozen": False,
    }


def as_record(data: dict[str, object], at: int) -> SubjectRecord:
    """The same as a record of the library."""
    ratings, titles, prior, works = data["ratings"], data["titles"], data["prior"], data["works"]
    assert isinstance(ratings, dict) and isinstance(titles, set) and isinstance(prior, dict) and isinstance(works, dict)
    kinds = ("awards", "disciplines", "initiatives", "proceedings", "registrations")
    known = {"complete_from": None, "complete_to": "2025-03-31", "source": "s"}
    return SubjectRecord.model_validate(
        {
            "subject": f"cb-{at}",
            "subject_kind": "individual",
            "staff": "civil_servant",
            "recruited_on": "2005-01-01",
            "ratings": [{"cycle": str(y), "rating": r} for y, r in ratings.items()],
            "awards": [
                *({"award": "cstdcs", "cycle": str(y), "decision": f"t{y}", "decided_on": f"{y}-12-30",
                   "initiatives": []} for y in titles),
                *({"award": a, "cycle": str(y), "decision": a, "decided_on": f"{y + 1}-03-01"}
                  for a, y in prior.items()),
            ],
            "initiatives": [{"code": f"w{y}", "cycle": str(y), "scope": s} for y, s in works.items()],
            "attestations": [
                {"question": "self_reliant_solidary_active", "cycle": str(LAST), "answer": data["active"], "by": "HĐ"}
            ],
            "closures": [{"events": kind, **known} for kind in kinds],
        }
    )  # fmt: skip


def by_hand(data: dict[str, object]) -> tuple[bool, ...]:
    """The four answers as a programmer in a hurry writes them, for Law 06/2022."""
    ratings, titles, prior, works = data["ratings"], data["titles"], data["prior"], data["works"]
    assert isinstance(ratings, dict) and isinstance(titles, set) and isinstance(prior, dict) and isinstance(works, dict)
    if data["frozen"]:
        return (False, False, False, False)
    well = ratings[LAST] in ("completed_well", "completed_excellently")
    base = well and bool(data["active"]) and (ratings[LAST] == "completed_excellently" or LAST in works)
    run = 0
    while LAST - run in titles:
        run += 1
    span = range(LAST - run + 1, LAST + 1)
    ministry = run >= 3 and any(works.get(y) == "ministry_province" for y in span)

    def after(award: str) -> list[int]:
        years: list[int] = []
        year = LAST
        while year in ratings and year > prior[award] and ORDER.index(ratings[year]) >= 2:
            years.append(year)
            year -= 1
        return years

    first = second = False
    if "bk" in prior:
        years = [y for y in after("bk") if "bkttg" not in prior or y > prior["bkttg"]]
        first = len(years) >= 5 and len(titles & set(years)) >= 3
    if "bkttg" in prior:
        years = after("bkttg")
        excellent = any(ratings[y] == "completed_excellently" for y in years)
        second = len(years) >= 5 and excellent and len(titles & set(years)) >= 3
    return (base, ministry, first, second)


def main(count: int = 200, rounds: int = 15) -> None:
    """Compare, then time."""
    data = [made(seed) for seed in range(count)]
    records = [as_record(one, at) for at, one in enumerate(data)]
    case = Case.model_validate({"clocks": {"achieved": str(LAST), "proposed_at": "2025-03-31"}})
    yes = 0
    for one, record in zip(data, records, strict=True):
        found = tuple(judge(record, award, case).eligible for award in AWARDS)
        assert found == by_hand(one), (record.subject, found, by_hand(one))
        yes += sum(found)

    def hand() -> None:
        for one in data:
            by_hand(one)

    def judged() -> None:
        for record in records:
            for award in AWARDS:
                judge(record, award, case)

    def explained() -> None:
        for record in records[: count // 10]:
            for award in AWARDS:
                judge(record, award, case).explain()

    jobs = {"hand-written": (hand, count), "judge": (judged, count), "with explanation": (explained, count // 10)}
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, (job, n) in jobs.items():
            start = time.perf_counter()
            job()
            times[name].append((time.perf_counter() - start) / n * 1e6)
    print(f"checked {count} records × {len(AWARDS)} awards: every answer equal ({yes} times yes)")
    base = statistics.median(times["hand-written"])
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:18} {median:9.2f} us a record  ratio {median / base:7.1f}")


if __name__ == "__main__":
    main()
