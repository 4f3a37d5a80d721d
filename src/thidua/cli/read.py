"""``thidua read``: a dispatch from a file or standard input, as a report or as one JSON object."""

from __future__ import annotations

import json
from typing import BinaryIO, TextIO

from thidua.cli.opening import load_bytes, reason
from thidua.dispatches import Dispatch, Inspection, Limits, Reading, Reference, inspect, kind_label, read
from thidua.dispatches import as_json as to_json
from thidua.findings import Finding
from thidua.regimes import COMPETENCE, IN_FORCE

OK = 0
UNREADABLE = 2

_SEVERITIES = {"error": "Lỗi", "warning": "Cảnh báo", "style": "Thể thức", "note": "Ghi chú"}
_RELATIONS = {
    "implements": "thực hiện",
    "based_on": "căn cứ",
    "at_proposal_of": "theo đề nghị",
    "mentions": "nhắc đến",
}


def run(path: str, *, as_json: bool, stdin: BinaryIO, stdout: TextIO, stderr: TextIO) -> int:
    """Read one dispatch (``-`` is standard input); 0 with or without findings, 2 when it cannot be one."""
    limits = Limits()
    try:
        data = load_bytes(path, limits.bytes, stdin)
    except OSError as error:
        print(f"Không mở được “{path}”: {reason(error)}.", file=stderr)
        return UNREADABLE
    reading = read(data, limits)
    inspection = inspect(reading, instruments=IN_FORCE, competence=COMPETENCE)
    if as_json:
        print(json.dumps(to_json(reading, inspection), ensure_ascii=False, indent=2), file=stdout)
    elif reading.dispatch is not None:
        print(report(reading.dispatch, reading, inspection), file=stdout)
    if reading.dispatch is not None:
        return OK
    for finding in reading.findings:
        hint = finding.hint("vi")
        print(f"{_shown(path)}: {finding}" + (f"\n  {hint}" if hint else ""), file=stderr)
    return UNREADABLE


def report(dispatch: Dispatch, reading: Reading, inspection: Inspection) -> str:
    """The reading in Vietnamese, for people; matters of form stand apart."""
    label = kind_label(dispatch.kind) if dispatch.kind is not None else None
    campaign = dispatch.campaign
    rows = [
        ("Loại văn bản", str(label) if label is not None else dispatch.kind),
        ("Số, ký hiệu", dispatch.number_symbol or dispatch.symbol),
        ("Cơ quan ban hành", dispatch.issuer),
        ("Cơ quan chủ quản", dispatch.issuer_parent),
        ("Địa danh", dispatch.place),
        ("Ngày ban hành", f"{dispatch.date:%d/%m/%Y}" if dispatch.date is not None else None),
        ("Trích yếu", dispatch.subject),
        ("Phong trào", campaign.name if campaign is not None else None),
        ("Giai đoạn", _stage(dispatch)),
        ("Các mục", ", ".join(dispatch.body_outline)),
        ("Quyền hạn ký", _signing(dispatch)),
        ("Chức vụ", dispatch.signer_title),
        ("Người ký", dispatch.signer_name),
        ("Dòng lưu", dispatch.archive_line),
        *_stamps(dispatch),
    ]
    fields = {"Loại văn bản": "kind", "Cơ quan ban hành": "issuer"}
    lines = [f"{name}: {_value(value, fields.get(name) in reading.inferred)}" for name, value in rows]
    lines += _list("Kính gửi", dispatch.addressees)
    lines += _list("Văn bản liên quan", [_reference(reference) for reference in dispatch.references])
    lines += _list("Nơi nhận", [r.name + (f" ({r.purpose})" if r.purpose else "") for r in dispatch.recipients])
    lines += _list("Kèm theo", dispatch.attachments) if dispatch.attachments else []
    weighty = [finding for finding in inspection.findings if finding.severity != "style"]
    lines += _list("Điều cần lưu ý", [_finding(finding) for finding in weighty])
    lines += _list("Về thể thức", [_finding(finding) for finding in inspection.style])
    return "\n".join(lines)


def _value(value: str | None, inferred: bool) -> str:
    return (value or "—") + (" (suy ra)" if value and inferred else "")


def _list(title: str, items: tuple[str, ...] | list[str]) -> list[str]:
    return [f"{title}:", *(f"  - {item}" for item in items)] if items else [f"{title}: —"]


def _stage(dispatch: Dispatch) -> str | None:
    campaign = dispatch.campaign
    if campaign is None or campaign.from_year is None:
        return None
    return (
        str(campaign.from_year)
        if campaign.from_year == campaign.to_year
        else f"{campaign.from_year}–{campaign.to_year}"
    )


def _stamps(dispatch: Dispatch) -> list[tuple[str, str | None]]:
    rows: list[tuple[str, str | None]] = [("Độ khẩn", dispatch.urgency), ("Độ mật", dispatch.secrecy)]
    copy = dispatch.certified_copy
    if copy is not None:
        rows.append(("Bản sao", " ".join(part for part in (copy.number_symbol or copy.form, copy.issuer) if part)))
    return [(name, value) for name, value in rows if value is not None]


def _signing(dispatch: Dispatch) -> str | None:
    chain = dispatch.signature.chain if dispatch.signature is not None else ()
    return " / ".join(f"{step.authority}. {step.on_behalf_of or ''}".strip() for step in chain) or None


def _reference(reference: Reference) -> str:
    label = kind_label(reference.kind) if reference.kind is not None else None
    name = reference.number_symbol or (reference.subject if reference.kind is not None else None)
    parts = [str(label) if label is not None else reference.kind, name]
    if reference.date is not None:
        parts.append(f"ngày {reference.date:%d/%m/%Y}")
    if reference.issuer is not None:
        parts.append(f"của {reference.issuer}")
    return f"[{_RELATIONS[reference.relation]}] " + " ".join(part for part in parts if part)


def _finding(finding: Finding) -> str:
    cited = f" ({finding.citation})" if finding.citation is not None else ""
    hint = finding.hint("vi")
    return f"{_SEVERITIES[finding.severity]}: {finding.message('vi')}{cited} [{finding.code}]" + (
        f"\n    → {hint}" if hint else ""
    )


def _shown(path: str) -> str:
    return "stdin" if path == "-" else path
