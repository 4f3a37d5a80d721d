"""A one-stop shop scored from its dossiers: every dossier counts, the mean is rounded once, gaps stay open.

Run it with ``python examples/score_dossiers.py``. Tables and figures are samples; see docs/tables/t03.md.
"""

from pathlib import Path

from thidua import CriteriaSet, load_toml, score


def table(name: str) -> CriteriaSet:
    """A table of the folder beside this file."""
    found = load_toml(CriteriaSet, (Path(__file__).parent / "tables" / name).read_text(encoding="utf-8"))
    assert found.value is not None, found.findings
    return found.value


officer = table("t03_one_stop_officer.toml")
agency = table("t03_one_stop_agency.toml")


def dossier(total: str, body: str, returns: object, contacts: int, attitude: str) -> dict[str, object]:
    """One dossier; times against the legal ones."""
    answers = (total, body, returns, contacts, attitude)
    return dict(zip(("total_time", "body_time", "returns", "contacts", "attitude"), answers, strict=True))


WEEK = [
    dossier("shorter", "equal", 0, 0, "early"),
    dossier("equal", "equal", 0, 1, "on_time"),
    dossier("longer", "equal", 1, 0, "on_time"),
    dossier("shorter", "shorter", 2, 0, "early"),
    dossier("equal", "longer", 0, 0, "on_time"),
    dossier("equal", "equal", 0, 0, "upheld_complaint"),
    dossier("shorter", "equal", 0, 2, "early"),
]

# Total time: (2 + 1 + 0 + 2 + 1 + 1 + 2) / 7 = 9/7 = 1.28… → 1.3
mine = score(officer, {"dossiers": WEEK}, unit="Cán bộ một cửa 01")
print(mine.explain().text("vi"))
assert str(mine.total) == "6.8"  # 1.3 + 1 + 1.6 + 1.6 + 1.3

# How often the first dossier went back is not known, nor whether that counts at all: between 9/7 and 11/6.
open_week = [{**WEEK[0], "returns": None}, *WEEK[1:]]
partly = score(officer, {"dossiers": open_week})
print()
print(f"returns not known: {partly.points('3')}, total {partly.total}")

# The agency adds four indicators of the office; one without information is left out, and the scale stays 18.
office = {
    "dossiers": WEEK,
    "level": "district",
    "on_site": 40,
    "procedures": 100,
    "all_received": True,  # 40 % is less than 50 %, but all are received: 1
    "publicity": "one",  # 1
    "complaints": {"not_applicable": "Không tổ chức kênh tiếp nhận riêng trong quý"},
    "online_procedures": 25,
    "online_dossiers": 240,
    "all_dossiers": 1000,  # 24 % of the dossiers: 1
    "online_overdue": 0,
}
whole = score(agency, office, unit="Bộ phận một cửa")
assert whole.class_ is not None
print(f"agency: {whole.total} of 18, indicator 8: {whole.points('8')}, {', '.join(whole.class_.possible)}")
assert str(whole.total) == "9.8"  # 6.8 + 1 + 1 + 1
