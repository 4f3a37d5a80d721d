"""A bloc, its pact, a ledger and inspections: what they say on a day becomes answers, and the answers a score.

The table in ``data/office_culture_movement.json`` is an illustration: its tasks follow a letter of a township, its
points are ours. Run it with ``python examples/keep_a_ledger.py``.
"""

from datetime import date
from pathlib import Path

from thidua import CriteriaSet, Cycle, load_json, score
from thidua.clusters import Cluster, Pact, heads_in_turn, inspect_cluster, inspect_pact
from thidua.ledger import InspectionLog, Ledger, inspect_ledger, inspect_log

YEAR = Cycle("2023")
UNITS = {"van-phong": "Văn phòng", "phu-nu": "Hội Phụ nữ", "thanh-nien": "Đoàn Thanh niên"}

loaded = load_json(CriteriaSet, (Path(__file__).parent / "data" / "office_culture_movement.json").read_bytes())
assert loaded.value is not None, loaded.findings
table = loaded.value

bloc = Cluster.model_validate({
    "code": "khoi-1",
    "label": "Khối các ngành, đoàn thể thị trấn",
    "kind": "bloc",
    "cycle": "2023",
    "decision": {"number_symbol": "15/QĐ-UBND", "date": "2023-02-20", "issuer": "UBND thị trấn"},
    "members": [{"unit": unit, "start": "2023-02-20"} for unit in UNITS],
    "heads": [{"cycle": "2023", "head": "van-phong", "deputies": ["phu-nu"]}],
})  # fmt: skip

pact = Pact.model_validate({
    "cluster": "khoi-1",
    "cycle": "2023",
    "signed_on": "2023-03-20",
    "signatures": [{"unit": "van-phong"}, {"unit": "phu-nu"}],
    "targets": [
        {"unit": "van-phong", "fact": "sessions_due", "target": "6"},
        {"unit": "phu-nu", "fact": "sessions_due", "target": "8"},
        {"unit": "thanh-nien", "fact": "sessions_due", "target": {"not_applicable": "Không được giao chỉ tiêu"}},
    ],
})  # fmt: skip

REPORT = {"number_symbol": "40/BC-VP", "date": "2023-12-08", "issuer": "Văn phòng"}
FIGURES = {
    "van-phong": {
        "plan_issued": True, "sessions_done": "6", "channels": "3", "self_checks": "4",
        "evaluation": "on_time", "models": "1", "open_selection": True, "nominations": "late",
    },
    "phu-nu": {  # nobody has written down the forms of publicity
        "plan_issued": True, "sessions_done": "8", "self_checks": "3",
        "evaluation": "on_time", "models": "1", "open_selection": True, "nominations": "on_time",
    },
    "thanh-nien": {
        "plan_issued": True, "sessions_done": "3", "channels": "2", "self_checks": "2",
        "evaluation": "late", "models": "2", "open_selection": False, "nominations": "on_time",
    },
}  # fmt: skip


def entry(unit: str, fact: str, value: object, on: str = "2023-12-11", again: str = "") -> dict[str, object]:
    """One figure with its papers, as a host would keep it."""
    return {
        "code": f"{unit}.{fact}{again}", "unit": unit, "fact": fact, "cycle": "2023", "value": value,
        "recorded_on": on, "reporter": "Trần Thị Bình", "verifier": "Lê Văn Cường", "source": REPORT,
        "evidence": [{"document": REPORT, "signed": True}],
    }  # fmt: skip


recorded = [entry(unit, fact, value) for unit, facts in FIGURES.items() for fact, value in facts.items()]
ledger = Ledger.model_validate({
    "entries": [*recorded, entry("van-phong", "sessions_done", "5", on="2023-12-18", again=".2")],
    "corrections": [{
        "replaces": "van-phong.sessions_done",
        "replaced_by": "van-phong.sessions_done.2",
        "why": "Một buổi được tính hai lần",
        "by": "Lê Văn Cường",
        "on": "2023-12-18",
    }],
})  # fmt: skip

log = InspectionLog.model_validate({
    "inspections": [{
        "code": "kt-1",
        "unit": "van-phong",
        "on": "2023-08-15",
        "inspectors": ["Nguyễn Văn Dũng", "Phạm Thị Hoa"],
        "decision": {"number_symbol": "31/QĐ-UBND", "date": "2023-08-01"},
        "findings": [
            {
                "what": "Chưa niêm yết lịch tiếp công dân",
                "severity": "minor",
                "criterion": "II.2",
                "remedy": {
                    "deadline": "2023-09-15",
                    "done_on": "2023-09-10",
                    "document": {"number_symbol": "22/BC-VP", "date": "2023-09-10"},
                },
            },
            {
                "what": "Chưa có quy chế ứng xử",
                "severity": "serious",
                "criterion": "II.2",
                "remedy": {"deadline": "2023-10-31"},
            },
        ],
    }],
    "closures": [{"complete_from": "2023-01-01", "complete_to": "2023-12-31", "source": "Sổ kiểm tra của thị trấn"}],
})  # fmt: skip


def answers(unit: str, on: date) -> dict[str, object]:
    """Everything that was known of a unit on a day: its figures, its targets, what inspections found."""
    return {
        **ledger.answers(unit, YEAR, on=on),
        **pact.answers(unit),
        "points_found": log.count(unit, YEAR, "findings", by=on),
        "points_remedied": log.count(unit, YEAR, "remedied", by=on),
    }


before, after = date(2023, 12, 15), date(2023, 12, 20)

print("Cần lưu ý:")
for finding in (
    *inspect_cluster(bloc),
    *inspect_pact(pact, bloc, after),
    *inspect_ledger(ledger, on=after),
    *inspect_log(log, on=after),
):
    print(f"- {finding.message('vi')}")
print(f"Thứ tự làm trưởng khối năm sau: {', '.join(UNITS[unit] for unit in heads_in_turn(bloc, date(2024, 1, 1)))}")

print()
sheets = {}
for unit in bloc.members_on(after):
    sheet = sheets[unit] = score(table, answers(unit, after), unit=unit, label=UNITS[unit])
    assert not sheet.findings
    assert sheet.class_ is not None
    classes = " hoặc ".join(table.classes.label(code).vi for code in sheet.class_.possible) if table.classes else ""
    missing = (
        f"; còn thiếu: {', '.join(str(table.fact[name].label) for name in sheet.unknown)}" if sheet.unknown else ""
    )
    low, high = sheet.total.at_least, sheet.total.at_most
    print(f"{UNITS[unit]}: {low if low == high else f'{low} đến {high}'} điểm, {classes}{missing}")

earlier = score(table, answers("van-phong", before), unit="van-phong")
print(f"Văn phòng, theo sổ ngày {before:%d/%m/%Y}: {earlier.total} điểm; ngày {after:%d/%m/%Y}: "
      f"{sheets['van-phong'].total} điểm")  # fmt: skip
for line in ledger.history("van-phong", "sessions_done", YEAR):
    why = "".join(f"; đính chính {c.on:%d/%m/%Y}: {c.why}, {c.by}" for c in line.corrections)
    print(f"- ghi ngày {line.entry.recorded_on:%d/%m/%Y}: {line.entry.value} buổi{why}")

print()
print(sheets["van-phong"].explain().text("vi"))

# 6 + 5/6 × 16 = 13.33… → 13.25 + 3 × 2; 12 + 1/2 × 18; 10 + 5; 8 + 6. Before the correction 16 in place of 13.25.
assert str(sheets["van-phong"].total.value) == "75.25"
assert str(earlier.total.value) == "78"
# Not assigned: (6 + 2 × 2) × 30/14 = 21.42… → 21.5; 8 + 18 (nothing was found); 6 + 10; 0 + 12
assert str(sheets["thanh-nien"].total.value) == "75.5"
# Not known: 6 + 16 + (0 to 8); 8 + 18; 10 + 5; 8 + 12
total = sheets["phu-nu"].total
assert (str(total.at_least), str(total.at_most)) == ("83", "91")
