"""What ``inspect`` gives back: findings sorted by weight, with their places, and the texts that were in force."""

from __future__ import annotations

import json

import pytest

from dispatches.inspecting.documents import CONG_VAN, DANG, SO
from thidua.dispatches import Dispatch, Inspection, Reading, inspect, read
from thidua.findings import Finding


def changed(*pairs: tuple[str, str], text: str = CONG_VAN) -> tuple[str, Inspection]:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text, inspect(read(text))


def test_the_reading_speaks_first_and_each_finding_once() -> None:
    text, inspection = changed(
        ("V/v", "Vv"), ("tuần lễ", "“tuần lễ"), ("81/KH-UBND ngày 15/8/2010 của", "81/KH-UBND của")
    )
    reading = read(text)
    assert inspection.findings[: len(reading.findings)] == reading.findings
    assert inspection.codes == ("unbalanced_quotes", "nonstandard_subject_prefix", "reference_missing_date")
    twice = reading.evolve(findings=reading.findings * 2)
    assert inspect(twice) == inspection


def test_style_is_kept_apart() -> None:
    _, inspection = changed(("V/v", "Vv"), ("KT. CHỦ TỊCH\n", ""), ("ngày 15/8/2010", "ngày 31/02/2010"))
    assert [f.code for f in inspection.errors] == ["invalid_date"]
    assert [f.code for f in inspection.warnings] == ["signing_authority_wrong"]
    assert [f.code for f in inspection.style] == ["nonstandard_subject_prefix"]
    assert inspection.notes == ()


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        (("Số: 12/UBND", "Số: 12 /UBND"), "nonstandard_number_spacing", "12 /UBND-VX"),
        (("An Bình, ngày", "Nam Định, ngày"), "place_issuer_mismatch", "Nam Định"),
        (("2. Mỗi", "3. Mỗi"), "numbering_gap", "3. Mỗi lớp góp 20 cuốn."),
        (("ngày 15/8/2010", "ngày 15/8/2030"), "future_reference", "ngày 15/8/2030"),
        (("PHÓ CHỦ TỊCH", "Phó Chủ tịch"), "signer_title_not_uppercase", "Phó Chủ tịch"),
    ],
)
def test_a_finding_leads_to_the_text(change: tuple[str, str], code: str, place: str) -> None:
    text, inspection = changed(change)
    finding = next(finding for finding in inspection.findings if finding.code == code)
    assert any(place in text[span.start : span.end] for span in inspection.spans(finding))


def test_a_missing_date_of_a_reference_leads_to_the_reference() -> None:
    text, inspection = changed(("81/KH-UBND ngày 15/8/2010 của", "81/KH-UBND của"))
    (finding,) = inspection.findings
    assert "81/KH-UBND" in {text[span.start : span.end] for span in inspection.spans(finding)}


def test_a_stretch_of_text_is_its_own_place() -> None:
    (span,) = Inspection().spans(Finding.of("page_break_in_sentence", where="text[3:7]"))
    assert (span.start, span.end) == (3, 7)
    assert Inspection().spans(Finding.of("page_break_in_sentence", where="nowhere")) == ()


def test_rows_for_json() -> None:
    _, inspection = changed(("Số: 12/UBND", "Số: 5/UBND"))
    (row,) = inspection.as_data()
    assert json.loads(json.dumps(row)) == row
    assert row["code"] == "number_leading_zero_missing"
    assert row["severity"] == "style"
    assert row["where"] == "number"
    assert row["citation"] == "Nghị định 30/2020/NĐ-CP [unverified]"
    assert row["message"]["en"] == "A number below 10 lacks its leading zero: “5”."
    assert row["spans"]


@pytest.mark.parametrize(
    ("text", "day", "citation"),
    [
        (SO, "03 tháng 3 năm 2011", None),
        (SO, "04 tháng 3 năm 2011", "Thông tư 01/2011/TT-BNV [unverified]"),
        (SO, "04 tháng 3 năm 2020", "Thông tư 01/2011/TT-BNV [unverified]"),
        (SO, "05 tháng 3 năm 2020", "Nghị định 30/2020/NĐ-CP, Điều 8 [secondary]"),
        (DANG, "02 tháng 4 năm 2018", None),
        (DANG, "03 tháng 4 năm 2018", "Hướng dẫn 36-HD/VPTW [secondary]"),
    ],
)
def test_the_text_in_force_is_cited(text: str, day: str, citation: str | None) -> None:
    name = "Vũ Đình Khang" if text is SO else "Lò Văn Phiêu"
    date = "12 tháng 3 năm 2021" if text is SO else "5 tháng 3 năm 2021"
    _, inspection = changed((name, ""), (date, day), text=text)
    finding = next(finding for finding in inspection.findings if finding.code == "missing_signer_name")
    assert finding.citation == citation


def test_the_unions_cite_their_own_decision() -> None:
    issuer = "LIÊN ĐOÀN LAO ĐỘNG TỈNH THẠCH LÂM"
    cited = []
    for day in ("2011-08-18", "2011-08-19", "2024-05-13", "2024-05-14"):
        findings = inspect(Dispatch(kind="ke_hoach", issuer=issuer, number="12", date=day)).findings
        cited.append(next(f.citation for f in findings if f.code == "missing_signature_block"))
    old, new = "Quyết định 1013/QĐ-TLĐ [unverified]", "Quyết định 933/QĐ-TLĐ [unverified]"
    assert cited == [None, old, old, new]


def test_what_is_no_dispatch_keeps_its_reason() -> None:
    assert inspect(read("")).codes == ("empty_input",)
    assert inspect(Reading(dispatch=None)).codes == ()


def test_a_dispatch_that_was_never_printed() -> None:
    dispatch = read(CONG_VAN).dispatch
    assert dispatch is not None
    assert inspect(dispatch).codes == ()
    assert inspect(Dispatch()).codes == (
        *("missing_issuer_header", "missing_number", "missing_date"),
        *("missing_recipients", "missing_archive_line", "missing_signature_block"),
    )


@pytest.mark.parametrize(
    ("kind", "left_out"),
    [
        ("luat", {"missing_recipients", "missing_archive_line"}),
        ("hop_dong", {"missing_recipients", "missing_archive_line"}),
        ("bien_ban", {"missing_date"}),
    ],
)
def test_kinds_have_needs_of_their_own(kind: str, left_out: set[str]) -> None:
    plain = set(inspect(Dispatch(kind="ke_hoach")).codes)
    assert plain - set(inspect(Dispatch(kind=kind)).codes) == left_out


def test_a_school_may_keep_the_name_of_its_district() -> None:
    for issuer, parent, told in (
        ("TRƯỜNG THPT HUYỆN PHÚ KHÊ", None, False),
        ("TRƯỜNG TIỂU HỌC AN BÌNH", "UBND HUYỆN PHÚ KHÊ", True),
        ("HUYỆN ỦY PHÚ KHÊ", None, True),
        ("UBND PHƯỜNG PHÚ KHÊ", None, False),
    ):
        dispatch = Dispatch(issuer=issuer, issuer_parent=parent, date="2025-07-01")
        assert ("district_level_after_2025_07" in inspect(dispatch).codes) is told


def test_the_signature_tells_of_a_district_too() -> None:
    step = {"authority": "TM", "on_behalf_of": "UBND HUYỆN PHÚ KHÊ"}
    dispatch = Dispatch.model_validate({"date": "2025-07-01", "signatures": [{"chain": [step], "title": "CHỦ TỊCH"}]})
    found = {finding.code: finding.where for finding in inspect(dispatch).findings}
    assert found["district_level_after_2025_07"] == "signatures/0"
