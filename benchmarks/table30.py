"""The 30-leaf benchmark table: the same rules as a criteria set, and written by hand; and made-up units."""

from __future__ import annotations

import random

SECTION_MAX = (300, 250, 200, 150, 100)
PROPORTIONAL = [
    (1, "42.5"), (1, "37.5"), (1, "32"), (1, "30"), (1, "30"), (1, "28"),
    (2, "37.5"), (2, "32.5"), (2, "30"), (3, "47.25"), (3, "42.75"), (4, "60"),
]  # fmt: skip
BANDS = [(1, 40), (1, 30), (2, 40), (2, 30), (2, 30), (3, 40), (3, 30), (4, 40)]
DEDUCT = [(1, "30", "5"), (2, "30", "4"), (3, "20", "2.5"), (4, "30", "7.5"), (5, "100", "10")]
FLAGS = [(2, 20), (3, 20), (4, 20)]
BONUS = [("5", "30"), ("2.5", "30")]


def table_data() -> dict:
    """The criteria set as plain data."""
    facts: list[dict] = []
    sections: dict[int, list[dict]] = {s: [] for s in range(1, 6)}

    def leaf(section: int, code: str, maximum: str, rule: dict) -> None:
        sections[section].append({"code": code, "label": code, "max": str(maximum), "rule": rule})

    for i, (section, maximum) in enumerate(PROPORTIONAL):
        facts.append({"kind": "number", "name": f"a{i}", "places": 2, "highest": "100000"})
        facts.append({"kind": "number", "name": f"t{i}", "places": 2, "lowest": "0.01", "highest": "100000"})
        leaf(section, f"P{i}", maximum,
             {"kind": "proportional", "actual": f"a{i}", "target": f"t{i}", "on_zero": "full"})  # fmt: skip
    for i, (section, maximum) in enumerate(BANDS):
        facts.append({"kind": "number", "name": f"v{i}", "places": 2, "highest": "100"})
        bands = [
            {"edge": e, "points": str(maximum * p // 100)} for e, p in (("95", 100), ("85", 80), ("70", 60), ("50", 40))
        ]
        leaf(section, f"B{i}", maximum, {"kind": "bands", "value": f"v{i}", "bands": bands})
    for i, (section, maximum, each) in enumerate(DEDUCT):
        facts.append({"kind": "number", "name": f"d{i}", "highest": "100"})
        leaf(section, f"D{i}", maximum, {"kind": "deduct_per_event", "events": f"d{i}", "each": each})
    for i, (section, maximum) in enumerate(FLAGS):
        facts.append({"kind": "yes_no", "name": f"f{i}"})
        leaf(section, f"F{i}", maximum, {"kind": "all_or_nothing", "met": f"f{i}"})
    bonus = []
    for i, (each, cap) in enumerate(BONUS):
        facts.append({"kind": "number", "name": f"u{i}", "highest": "100"})
        bonus.append({"code": f"U{i}", "label": f"U{i}", "max": cap,
                      "rule": {"kind": "capped_count", "count": f"u{i}", "each": each}})  # fmt: skip
    made = [
        {"code": str(s), "label": str(s), "max": str(SECTION_MAX[s - 1]), "criteria": criteria}
        for s, criteria in sections.items()
    ]
    made.append({"code": "bonus", "label": "bonus", "kind": "bonus", "max": "50", "criteria": bonus})
    guard = {"kind": "section_share", "at_least": "1/2", "base": "nominal"}
    return {
        "code": "bench30",
        "label": "bench",
        "citation": {"instrument": "benchmark", "mark": "illustrative"},
        "facts": facts,
        "sections": made,
        "classes": {
            "bands": [
                {"code": "c4", "label": "4", "at_least": "900", "guards": [guard]},
                {"code": "c3", "label": "3", "at_least": "800"},
                {"code": "c2", "label": "2", "at_least": "650"},
                {"code": "c1", "label": "1", "at_least": "500"},
            ],
            "otherwise": {"code": "c0", "label": "0", "at_least": "0"},
        },
    }


def by_hand(record: tuple) -> tuple:
    """All leaves, sections, bonus, total and class, as a careful programmer would write it (hundredths)."""
    (a0, t0, a1, t1, a2, t2, a3, t3, a4, t4, a5, t5, a6, t6, a7, t7, a8, t8, a9, t9, a10, t10, a11, t11,
     v0, v1, v2, v3, v4, v5, v6, v7, d0, d1, d2, d3, d4, f0, f1, f2, u0, u1) = record  # fmt: skip
    p0 = (2 * (a0 if a0 < t0 else t0) * 4250 + t0) // (2 * t0)
    p1 = (2 * (a1 if a1 < t1 else t1) * 3750 + t1) // (2 * t1)
    p2 = (2 * (a2 if a2 < t2 else t2) * 3200 + t2) // (2 * t2)
    p3 = (2 * (a3 if a3 < t3 else t3) * 3000 + t3) // (2 * t3)
    p4 = (2 * (a4 if a4 < t4 else t4) * 3000 + t4) // (2 * t4)
    p5 = (2 * (a5 if a5 < t5 else t5) * 2800 + t5) // (2 * t5)
    p6 = (2 * (a6 if a6 < t6 else t6) * 3750 + t6) // (2 * t6)
    p7 = (2 * (a7 if a7 < t7 else t7) * 3250 + t7) // (2 * t7)
    p8 = (2 * (a8 if a8 < t8 else t8) * 3000 + t8) // (2 * t8)
    p9 = (2 * (a9 if a9 < t9 else t9) * 4725 + t9) // (2 * t9)
    p10 = (2 * (a10 if a10 < t10 else t10) * 4275 + t10) // (2 * t10)
    p11 = (2 * (a11 if a11 < t11 else t11) * 6000 + t11) // (2 * t11)
    b0 = 4000 if v0 >= 9500 else 3200 if v0 >= 8500 else 2400 if v0 >= 7000 else 1600 if v0 >= 5000 else 0
    b1 = 3000 if v1 >= 9500 else 2400 if v1 >= 8500 else 1800 if v1 >= 7000 else 1200 if v1 >= 5000 else 0
    b2 = 4000 if v2 >= 9500 else 3200 if v2 >= 8500 else 2400 if v2 >= 7000 else 1600 if v2 >= 5000 else 0
    b3 = 3000 if v3 >= 9500 else 2400 if v3 >= 8500 else 1800 if v3 >= 7000 else 1200 if v3 >= 5000 else 0
    b4 = 3000 if v4 >= 9500 else 2400 if v4 >= 8500 else 1800 if v4 >= 7000 else 1200 if v4 >= 5000 else 0
    b5 = 4000 if v5 >= 9500 else 3200 if v5 >= 8500 else 2400 if v5 >= 7000 else 1600 if v5 >= 5000 else 0
    b6 = 3000 if v6 >= 9500 else 2400 if v6 >= 8500 else 1800 if v6 >= 7000 else 1200 if v6 >= 5000 else 0
    b7 = 4000 if v7 >= 9500 else 3200 if v7 >= 8500 else 2400 if v7 >= 7000 else 1600 if v7 >= 5000 else 0
    x0 = 3000 - 500 * d0 if d0 < 6 else 0
    x1 = 3000 - 400 * d1 if d1 < 7.5 else 0
    x2 = 2000 - 250 * d2 if d2 < 8 else 0
    x3 = 3000 - 750 * d3 if d3 < 4 else 0
    x4 = 10000 - 1000 * d4 if d4 < 10 else 0
    g0 = 2000 if f0 else 0
    g1 = 2000 if f1 else 0
    g2 = 2000 if f2 else 0
    w0 = 500 * u0 if u0 < 6 else 3000
    w1 = 250 * u1 if u1 < 12 else 3000
    s1 = p0 + p1 + p2 + p3 + p4 + p5 + b0 + b1 + x0
    s2 = p6 + p7 + p8 + b2 + b3 + b4 + x1 + g0
    s3 = p9 + p10 + b5 + b6 + x2 + g1
    s4 = p11 + b7 + x3 + g2
    s5 = x4
    bonus = w0 + w1 if w0 + w1 < 5000 else 5000
    total = s1 + s2 + s3 + s4 + s5 + bonus
    if total >= 90000 and s1 >= 15000 and s2 >= 12500 and s3 >= 10000 and s4 >= 7500 and s5 >= 5000:
        klass = 4
    elif total >= 80000:
        klass = 3
    elif total >= 65000:
        klass = 2
    elif total >= 50000:
        klass = 1
    else:
        klass = 0
    return (p0, p1, p2, p3, p4, p5, b0, b1, x0, p6, p7, p8, b2, b3, b4, x1, g0, p9, p10, b5, b6, x2, g1,
            p11, b7, x3, g2, x4, w0, w1, s1, s2, s3, s4, s5, bonus, total, klass)  # fmt: skip


def units(count: int, seed: int = 1) -> list[tuple]:
    """Made-up records in hundredths, with many exact ties at the half."""
    draw = random.Random(seed)
    records = []
    for _ in range(count):
        q = min(1.3, max(0.1, draw.gauss(0.9, 0.18)))
        row: list[object] = []
        for _ in PROPORTIONAL:
            t = (
                draw.choice((8, 16, 25, 40, 80, 100, 125, 160, 400)) * 100
                if draw.random() < 0.5
                else draw.randint(100, 1_000_000)
            )
            row += [max(0, int(t * q * draw.uniform(0.75, 1.25))), t]
        row += [min(10_000, max(0, int(10_000 * q * draw.uniform(0.85, 1.2)))) for _ in BANDS]
        row += [int(draw.expovariate(1) * 1.2 * min(1, max(0.02, 1.3 - q))) for _ in DEDUCT]
        row += [draw.random() < min(0.97, q) for _ in FLAGS]
        row += [draw.randint(0, 6) for _ in BONUS]
        records.append(tuple(row))
    return records


def as_answers(record: tuple) -> dict[str, object]:
    """A record as a caller has it: decimal strings, integers as strings, truth values."""
    data = table_data()
    answers: dict[str, object] = {}
    for fact, value in zip(data["facts"], record, strict=True):
        if fact["kind"] == "yes_no":
            answers[fact["name"]] = value
        elif fact.get("places"):
            answers[fact["name"]] = f"{value // 100}.{value % 100:02d}"
        else:
            answers[fact["name"]] = str(value)
    return answers
