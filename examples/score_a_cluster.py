"""A cluster scored relative to its leader: every unit's points depend on the others', then the units are ranked.

Run it with ``python examples/score_a_cluster.py``. The table is a sample; it stands in ``examples/tables``.
"""

from pathlib import Path

from thidua import NOT_APPLICABLE, CriteriaSet, ScoreSheet, load_toml, rank, score_cohort

FILE = Path(__file__).parent / "tables" / "t13_leader_relative.toml"
table = load_toml(CriteriaSet, FILE.read_text(encoding="utf-8")).value
assert table is not None

# what the seven units have in common, to keep the example short
SAME = {
    "party_work": True,
    "plans": True,
    "force_actual": 4,
    "force_target": 4,
    "security_actual": 10,
    "security_target": 10,
    "patrols_actual": 20,
    "patrols_target": 20,
    "major": 0,
    "minor": 0,
    "commended": 0,
    "breaches": 0,
    "cases_target": 50,
}


def cluster(cases_of_p3: int | None) -> tuple[ScoreSheet, ...]:
    """The seven sheets; the cases settled by P3 are not reported yet."""
    models = {"P1": 2, "P2": 6, "P3": 5, "P4": 0, "P5": 1, "P6": 0, "P7": 0}
    cases = {"P1": 70, "P2": 55, "P3": cases_of_p3, "P4": 50, "P5": 40, "P6": 45, "P7": 20}
    assert table is not None
    return score_cohort(
        table, [(unit, {**SAME, "models": models[unit], "cases_actual": cases[unit]}) for unit in models]
    )


# One figure of one unit is open, and two other units' points are open with it.
open_sheets = cluster(None)
for sheet in open_sheets:
    missing = ", ".join(sheet.unknown) or "-"
    print(sheet.unit, "III.1:", sheet.points("III.1"), "total:", sheet.total, "missing:", missing)
assert [str(sheet.total) for sheet in open_sheets[:3]] == ["65.5..78", "73.5..76.63", "59..84"]
leader = rank(open_sheets).leader()
print("leader:", leader.status, leader.units)
assert leader.status == "undetermined"

# P3 settled 40 of 50: below its target, so P1 with 70/50 leads the line and, with 78 points, the cluster.
low = rank(cluster(40))
assert low.leader().unit == "P1"

# P3 settled 90 of 50: it leads, and what P1 and P2 are worth falls, because they are measured by P3's lead.
# P1: 12.5 + 12.5 × (1.4 − 1)/(1.8 − 1) = 18.75; P2: 12.5 + 12.5 × (1.1 − 1)/(1.8 − 1) = 14.06; P3: 25
high = rank(cluster(90))
print()
print(high.explain().text("vi"))
assert [str(sheet.points("III.1")) for sheet in cluster(90)[:3]] == ["18.75", "14.06", "25"]
assert (high.leader().unit, high.of("P2").best, high.of("P1").best) == ("P3", 2, 3)

# A target of 0, a target nobody has told us, and “not assigned” are three different answers.
print()
for said, target in (("0", 0), ("unknown", None), ("not assigned", NOT_APPLICABLE)):
    x, other = score_cohort(
        table,
        [
            ("X", {"cases_actual": 12, "cases_target": target}),
            ("A", {"cases_actual": 60, "cases_target": 50}),
            ("B", {"cases_actual": 50, "cases_target": 50}),
        ],
    )[:2]
    print(f"target {said}: X {x.points('III.1')}, A {other.points('III.1')}")
