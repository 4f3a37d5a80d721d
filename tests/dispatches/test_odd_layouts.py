"""Layouts that once were read wrongly: small texts made from one plan, each with what must come out."""

from __future__ import annotations

from typing import Any

import pytest

from thidua.dispatches import as_json, read

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
ISSUER = "UBND TỈNH HÒA LẠC\nSỞ NỘI VỤ\n"
NUMBER = "Số: 45/SNV-TĐKT\n"
SUBJECT = "V/v phát động thi đua\n"
DATE = "Hòa Lạc, ngày 12 tháng 3 năm 2024\n"
BODY = "\nKính gửi:\n- Các sở;\n- UBND các huyện.\n\nThực hiện Kế hoạch số 9/KH-UBND ngày 05/02/2024 của UBND tỉnh:\n\n"
TASKS = "1. Mỗi sở một việc.\n2. Mỗi huyện một việc./.\n"
LIST = "\nNơi nhận:\n- Như trên;\n- UBND tỉnh (để b/c);\n- Lưu: VT, TĐKT.\n"
SIGNED = "\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bé\n"
HEAD = ISSUER + "\n" + MOTTO + "\n" + NUMBER + SUBJECT + "\n" + DATE
PLAN = HEAD + BODY + TASKS + LIST + SIGNED

RIGHT: dict[str, Any] = {
    "issuer": "SỞ NỘI VỤ",
    "issuer_parent": "UBND TỈNH HÒA LẠC",
    "number_symbol": "45/SNV-TĐKT",
    "date": "2024-03-12",
    "place": "Hòa Lạc",
    "subject": "phát động thi đua",
    "addressees": ["Các sở", "UBND các huyện"],
    "body_outline": ["1", "2"],
    "archive_line": "Lưu: VT, TĐKT",
    "signing_authority": "KT",
    "signer_title": "PHÓ GIÁM ĐỐC",
    "signer_name": "Trần Thị Bé",
}

TEXTS: dict[str, tuple[str, dict[str, Any]]] = {
    "as it should be": (PLAN, {}),
    "the right column first": (MOTTO + DATE + ISSUER + NUMBER + SUBJECT + BODY + TASKS + LIST + SIGNED, {}),
    "the date without its comma": (PLAN.replace("Hòa Lạc, ngày", "Hòa Lạc ngày"), {}),
    "a page number in the header": (PLAN.replace(NUMBER, NUMBER + "\n1\n\n"), {}),
    "a signature server in the header": (PLAN.replace(DATE, "Ký bởi: Sở Nội vụ\nEmail: snv@example.vn\n" + DATE), {}),
    "an issuer of no known sort below a complete name": (
        PLAN.replace(ISSUER, "ỦY BAN NHÂN DÂN\nTỈNH HÒA LẠC\nVƯỜN ƯƠM GIỐNG CÂY\n"),
        {"issuer": "VƯỜN ƯƠM GIỐNG CÂY", "issuer_parent": "ỦY BAN NHÂN DÂN TỈNH HÒA LẠC"},
    ),
    "the name of a unit over two lines": (
        PLAN.replace(ISSUER, "ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN\nHUẾ\n"),
        {"issuer": "ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ", "issuer_parent": None},
    ),
    "an incoming stamp": ("CÔNG VĂN ĐẾN\nSố: 1234\nNgày: 13/3/2024\n" + PLAN, {}),
    "a long address above": ("https://example.vn/" + "van-ban/" * 30 + "\n" + PLAN, {}),
    "the number wrapped below its word": (PLAN.replace("Số: 45", "Số:\n45"), {}),
    "a page number among the recipients": (PLAN.replace("- UBND tỉnh", "\n2\n\n- UBND tỉnh"), {}),
    "an addressee wrapped at a capital": (
        PLAN.replace("- Các sở;", "- Giám đốc các sở: Nông nghiệp, Công\n  Thương;"),
        {"addressees": ["Giám đốc các sở: Nông nghiệp, Công Thương", "UBND các huyện"]},
    ),
    "body and office in small letters": (
        PLAN.replace("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. Giám đốc\nPhó Giám đốc"),
        {"signer_title": "Phó Giám đốc"},
    ),
    "an office alone in small letters": (
        PLAN.replace("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Giám đốc"),
        {"signing_authority": None, "signer_title": "Giám đốc"},
    ),
    "the deputy's office broken over two lines": (
        PLAN.replace("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC PHÓ\nGIÁM ĐỐC"),
        {},
    ),
    "an office without a name after all": (PLAN + "\n\nGIÁM ĐỐC\n", {}),
    "numbers under unpunctuated headings": (
        PLAN.replace(TASKS, "1. Mục đích\n3. Yêu cầu\nMỗi sở một việc./.\n"),
        {"body_outline": ["1", "3"]},
    ),
    "the recipients on the line of the end mark": (PLAN.replace("/.\n\nNơi nhận:", "/. Nơi nhận:"), {}),
}


@pytest.mark.parametrize("name", TEXTS)
def test_it_is_read(name: str) -> None:
    text, other = TEXTS[name]
    found = as_json(read(text))
    want = RIGHT | other
    assert {field: found[field] for field in want} == want


REFERENCES = {
    "a year and no day": ("Kế hoạch số 12/KH-UBND năm 2024 của UBND tỉnh", (None, "UBND tỉnh")),
    "a day without its year": ("Kế hoạch số 12/KH-UBND ngày 05/01 của UBND tỉnh", (None, "UBND tỉnh")),
    "issued on": ("Kế hoạch số 12/KH-SYT (ban hành ngày 20/01/2020) của Sở Y tế", ("2020-01-20", "Sở Y tế")),
    "full-width digits": ("Quyết định số 28/201４/QĐ-UBND ngày 05/01/2014 của UBND tỉnh", ("2014-01-05", "UBND tỉnh")),
    "two spaces": ("Kế hoạch  số  12/KH-UBND  ngày  05/01/2024  của  UBND  tỉnh", ("2024-01-05", "UBND tỉnh")),
}


@pytest.mark.parametrize("name", REFERENCES)
def test_a_reference_is_read(name: str) -> None:
    words, (date, issuer) = REFERENCES[name]
    reading = read(HEAD + f"\nKính gửi: Các sở.\n\nThực hiện {words}, Sở Nội vụ đề nghị:\n\n" + TASKS + LIST + SIGNED)
    (found,) = as_json(reading)["references"]  # type: ignore[misc]  # a list of one object
    assert isinstance(found, dict)
    assert (found["date"], found["issuer"], found["relation"]) == (date, issuer, "implements")


@pytest.mark.parametrize("bullet", ["*", "•", "–", "+", "\uf0b7"])
def test_a_law_is_a_base_whatever_its_bullet(bullet: str) -> None:
    bases = f"{bullet} Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n"
    reading = read(HEAD + "\nKính gửi: Các sở.\n\n" + bases + "\n" + TASKS + LIST + SIGNED)
    assert reading.dispatch is not None
    assert [(r.kind, r.subject) for r in reading.dispatch.references] == [("luat", "Thi đua, khen thưởng")]


def test_a_copy_with_a_header_of_its_own_is_no_beginning() -> None:
    body = "Thực hiện Kế hoạch số 9/KH-UBND ngày 05/02/2024 của UBND tỉnh, đề nghị:\n\n" + TASKS + LIST + SIGNED
    copy = "\nUBND XÃ AN BÌNH\n" + MOTTO + "Số: 12/SY-UBND\nAn Bình, ngày 20 tháng 3 năm 2024\nSAO Y\n"
    dispatch = read(body + copy).dispatch
    assert dispatch is not None
    assert dispatch.body_outline == ("1", "2")
    assert dispatch.signer_name == "Trần Thị Bé"
    assert dispatch.number is None


def test_many_signatures_are_cut_and_told() -> None:
    reading = read(PLAN + "\n".join("TM. ỦY BAN\nCHỦ TỊCH\n\nLê Văn An\n" for _ in range(100)))
    assert "too_many" in reading.codes
