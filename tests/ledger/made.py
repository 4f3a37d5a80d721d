"""Ledgers for the tests: entries as ``"e1 05 4"`` (code, day of December 2024, value), all of one unit and fact."""

from __future__ import annotations

from datetime import date

from thidua import Cycle, InspectionLog, Ledger

YEAR = Cycle("2024")
PAPER = {"number_symbol": "40/BC-UBND", "date": "2024-12-01", "issuer": "UBND xã A"}


def day(number: int | str) -> date:
    return date(2024, 12, int(number))


def entry(text: str, **changes: object) -> dict[str, object]:
    code, on, value = text.split(maxsplit=2)
    plain: dict[str, object] = {"true": True, "false": False}
    return {
        "code": code,
        "unit": "a",
        "fact": "sessions",
        "cycle": "2024",
        "value": plain.get(value, {"not_applicable": value[3:]} if value.startswith("NA ") else value),
        "recorded_on": day(on).isoformat(),
        "reporter": "Trần Thị Bình",
        "verifier": "Lê Văn Cường",
        "evidence": [{"document": PAPER, "signed": True}],
    } | changes


def correction(text: str) -> dict[str, object]:
    """``"e1 20 e2"``: e1 is replaced by e2 on the 20th; ``"e1 20"``: withdrawn."""
    replaces, on, *by = text.split()
    why = "Cộng nhầm"
    return {
        "replaces": replaces,
        "replaced_by": by[0] if by else None,
        "why": why,
        "by": "K",
        "on": day(on).isoformat(),
    }


def ledger(entries: tuple[str, ...] = (), corrections: tuple[str, ...] = ()) -> Ledger:
    return Ledger.model_validate(
        {"entries": [entry(text) for text in entries], "corrections": [correction(text) for text in corrections]}
    )


def visit(code: str, on: str, *findings: dict[str, object], unit: str = "a") -> dict[str, object]:
    return {"code": code, "unit": unit, "on": on, "inspectors": ["cb-07"], "findings": findings}


def point(deadline: str | None = None, done_on: str | None = None, **changes: object) -> dict[str, object]:
    remedy = None if deadline is None else {"deadline": deadline, "done_on": done_on, "document": PAPER}
    return {"what": "Chưa đeo thẻ", "severity": "minor", "remedy": remedy} | changes


def log(*visits: dict[str, object], closed: str = "2024-01-01..2024-12-31", unit: str | None = None) -> InspectionLog:
    start, _, end = closed.partition("..")
    closure = {"complete_from": start, "complete_to": end, "source": "Sổ kiểm tra", "unit": unit}
    return InspectionLog.model_validate({"inspections": visits, "closures": [closure] if closed else []})


VISITS = (
    visit("k2", "2024-09-10", point()),  # nothing ordered
    visit("k1", "2024-03-10", point("2024-04-30", "2024-05-02"), point("2024-06-30", criterion="II.2")),
    visit("k3", "2024-10-01"),  # found nothing
    visit("k4", "2024-03-10", point("2024-04-30"), unit="b"),
    visit("k5", "2023-12-31", point("2024-01-31", fact="cards")),
)


def said(findings: object) -> list[tuple[str, str]]:
    """Codes and places, in order."""
    return [(finding.code, finding.where) for finding in findings]  # type: ignore[attr-defined]
