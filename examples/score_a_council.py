"""A real, large table read from a file: people's councils of communes, their classes, and the share of the excellent.

Run it with ``python examples/score_a_council.py``. Table and communes are samples; see docs/tables/t01.md.
"""

from pathlib import Path

from thidua import CriteriaSet, Quota, apply_quota, compile_table, load_toml, rank, score

FILE = Path(__file__).parent / "tables" / "t01_commune_council.toml"
loaded = load_toml(CriteriaSet, FILE.read_text(encoding="utf-8"))
assert loaded.value is not None, loaded.findings
table = compile_table(loaded.value)

# A commune where everything was done: 100 points, no bonus, nothing taken off.
FULL: dict[str, object] = {
    **{"meetings_missing": 0, "meeting_quality": "full", "special_meetings": "in_time", "papers_on_time": "all"},
    **{"papers_digital": 60, "papers_all": 60, "annulled": 0, "format_right": True, "publicity": "all"},
    **{"unworkable": 0, "programme_on_time": True, "thematic": 2, "questioning": "all", "duty_and_date": True},
    **{"recs_all": 11, "recs_not_due": 0, "recs_excused": 0, "recs_done": 11, "ii4_a": True, "ii4_b": True},
    **{"iii1_done": 20, "iii1_all": 20, "iii1_b": True, "iii2_a": True, "iii2_done": 40, "iii2_all": 40},
    **{"reminded": False, "iii2_c": True, "reception_missing": 0, "cases_solved": 9, "cases_arisen": 9},
    **{"iii3_c": "all", "iii4_a": True, "iii4_b": True, "iv1_done": 30, "iv1_all": 30, "iv1_b": True},
    **{"contents": 3, "absences": 0, "iv3_b": True, "models": 2, "v2_a": True, "v2_b": True},
    **{"monthly_missing": 0, "vi1_b": True, "vi1_c": True, "attended": 200, "to_attend": 200, "vi2_b": True},
    **{"trained": 12, "to_train": 12, "vi3_b": True, "late_reports": 0, "vii2": "full"},
    **{"replicated": 0, "awards": [], "own_tool": "none", "viii4": 0},
    **{"unfinished_supervision": False, "mass_complaint": False, "overdue_petitions": 0, "ignored_province": 0},
    **{"leader_disciplined": False, "officials_disciplined": 0, "false_evidence": [], "false_evidence_again": False},
}

# 8 of 11 recommendations carried out: 8/11 × 6 = 4.36 → 4.25. One resolution annulled: −2.5 in I.3 and −5 in IX.
# 100 − 1.75 − 2.5 − 5 = 90.75 would be excellent, but an illegal resolution keeps the class at good.
annulled = score(table, FULL | {"recs_done": 8, "annulled": 1}, unit="Xã Đông Sơn")
for code in ("I.3", "II.3", "IX"):
    points = annulled.points(code) if code == "II.3" else annulled.section(code)
    print(f"{code}: {points}")
assert annulled.class_ is not None
print("total:", annulled.total, *annulled.class_.possible)
assert str(annulled.total) == "90.75"

# The number of new models is not known yet: 0 to 6 points, and below 60 % of group V nobody is excellent.
waiting = score(table, FULL | {"models": None}, unit="Xã Tây Sơn")
assert waiting.class_ is not None
print(
    f"{waiting.unit}: {waiting.total}, {' or '.join(waiting.class_.possible)}, waits for {', '.join(waiting.unknown)}"
)
assert waiting.class_.possible == ("good", "excellent")

# At most 25 % of the communes of a group are excellent: by total, then bonus, then group V.
communes: dict[str, dict[str, object]] = {
    "Xã A": {"replicated": 1},  # 100 + 5 = 105
    "Xã B": {"iii1_b": False, "iii4_b": False, "awards": [{"level": "higher"}]},  # 100 − 3 + 3 = 100, bonus 3, V 10
    "Xã C": {"v2_b": False, "ii4_a": False, "awards": [{"level": "higher"}]},  # 100 − 3 + 3 = 100, bonus 3, V 8.5
    "Xã D": {},  # 100, no bonus
    "Xã E": {"models": 0},  # 94, but group V has 4 of 10: good
    "Xã F": {"contents": 0, "iv1_b": False, "ii4_a": False, "ii4_b": False},  # 100 − 5 − 2 − 3 = 90
    "Xã G": {"leader_disciplined": True},  # 100 − 10 = 90, not above fair
    "Xã H": {"late_reports": 2, "models": 1, "v2_a": False},  # 100 − 1 − 2 − 3 − 2.5 = 91.5, group V has 4.5: good
}
standing = rank(
    [score(table, FULL | changes, unit=unit) for unit, changes in communes.items()],
    by=("total", "section/VIII", "section/V"),
)
quota = Quota.model_validate(
    {
        "code": "excellent",
        "label": {"vi": "Xuất sắc không quá 25 % số đơn vị của nhóm", "en": "At most 25 % of the group excellent"},
        "share": "25 %",
        "base": {"kind": "all_members"},
        "rounding": "floor",
        "candidates": {"kind": "rated_at_least", "class_code": "excellent"},
        "surplus": "good",
    }
)
result = apply_quota(standing, quota)  # 25 % of 8 = 2
print("excellent:", ", ".join(result.named("in")))
for unit in result.units:
    assert unit.classes is not None
    print(f"  {unit.unit}: {', '.join(unit.classes.possible)}")
assert result.named("in") == ("Xã A", "Xã B")
