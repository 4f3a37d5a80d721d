"""Signing authority against title: one signature block per row, as it is printed, and whether it is wrong."""

from __future__ import annotations

import pytest

from thidua.dispatches import Dispatch, Signature, SigningStep, inspect

STATE, UNION, PARTY, COUNCIL = "UBND XÃ AN BÌNH", "LIÊN ĐOÀN LAO ĐỘNG TỈNH A", "HUYỆN ỦY PHÚ KHÊ", "HỘI LHPN HUYỆN A"

RIGHT = (
    (STATE, "CHỦ TỊCH"),
    (STATE, "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"),
    (STATE, "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"),
    (STATE, "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"),
    (STATE, "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG"),
    (STATE, "TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG"),
    (STATE, "TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ"),
    (STATE, "TM. HỘI ĐỒNG / CHỦ TỊCH"),
    (STATE, "TM. THƯỜNG TRỰC HĐND / PHÓ CHỦ TỊCH"),
    (STATE, "Q. CHỦ TỊCH"),
    (STATE, "TM. ỦY BAN NHÂN DÂN XÃ CHỦ TỊCH"),
    ("BỘ NỘI VỤ", "KT. BỘ TRƯỞNG / THỨ TRƯỞNG"),
    ("CHÍNH PHỦ", "TM. CHÍNH PHỦ / KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG"),
    ("THỦ TƯỚNG CHÍNH PHỦ", "KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG"),
    ("SỞ NỘI VỤ", "GIÁM ĐỐC"),
    ("SỞ NỘI VỤ", "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"),
    ("TRƯỜNG THPT A", "KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG"),
    (UNION, "TM. BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH"),
    ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "TM. ĐOÀN CHỦ TỊCH / PHÓ CHỦ TỊCH"),
    ("CÔNG ĐOÀN CƠ SỞ A", "TM. BAN CHẤP HÀNH / CHỦ TỊCH"),
    (COUNCIL, "TM. BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH"),
    (PARTY, "TM. BAN THƯỜNG VỤ / PHÓ BÍ THƯ"),
    (PARTY, "TM. HUYỆN ỦY / BÍ THƯ"),
    (PARTY, "KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN"),
    ("BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN / PHÓ CHỦ TỊCH UBND TỈNH"),
)
WRONG = (
    (STATE, "PHÓ CHỦ TỊCH", "KT."),
    (STATE, "TM. ỦY BAN NHÂN DÂN / PHÓ CHỦ TỊCH", "KT."),
    (STATE, "TM. UBND XÃ / PHÓ CHỦ TỊCH", "KT."),
    (STATE, "KT. CHỦ TỊCH / CHỦ TỊCH", "held"),
    (STATE, "KT. PHÓ CHỦ TỊCH / CHỦ TỊCH", "not a deputy"),
    (STATE, "KT. CHỦ TỊCH / CHÁNH VĂN PHÒNG", "very head"),
    (STATE, "KT. CHỦ TỊCH / PHÓ GIÁM ĐỐC", "very head"),
    (STATE, "TL. CHỦ TỊCH / CHỦ TỊCH", "held"),
    (STATE, "TUQ. CHỦ TỊCH / CHỦ TỊCH", "held"),
    (STATE, "TL. CHỦ TỊCH / PHÓ CHÁNH VĂN PHÒNG", "KT."),
    (STATE, "TUQ. CHỦ TỊCH / PHÓ CHỦ TỊCH", "KT."),
    (STATE, "TM. CHỦ TỊCH / PHÓ CHỦ TỊCH", "collective"),
    (STATE, "TM. ỦY BAN NHÂN DÂN /", "title"),
    (STATE, "KT. CHỦ TỊCH /", "title"),
    ("SỞ NỘI VỤ", "TM. SỞ NỘI VỤ / GIÁM ĐỐC", "one head"),
    ("PHÒNG NỘI VỤ", "TM. PHÒNG NỘI VỤ / TRƯỞNG PHÒNG", "one head"),
    ("TRƯỜNG THPT A", "TM. TRƯỜNG THPT A / HIỆU TRƯỞNG", "one head"),
    ("CÔNG TY CỔ PHẦN A", "TM. CÔNG TY CỔ PHẦN A / GIÁM ĐỐC", "one head"),
    ("TRUNG TÂM Y TẾ A", "TM. TRUNG TÂM Y TẾ / GIÁM ĐỐC", "one head"),
    ("VĂN PHÒNG UBND TỈNH A", "TM. VĂN PHÒNG / CHÁNH VĂN PHÒNG", "one head"),
    ("BỘ NỘI VỤ", "THỨ TRƯỞNG", "KT."),
)


def signed(issuer: str, block: str) -> list[str]:
    """What the clerk says, in English, about a signature printed like that."""
    *lines, last = [line.strip() for line in block.split("/")]
    if last.startswith(("TM.", "KT.", "TL.", "TUQ.", "Q.")):
        lines, last = [*lines, last], ""
    chain = []
    for line in lines:
        authority, _, body = line.partition(". ")
        chain.append(SigningStep.model_validate({"authority": authority, "on_behalf_of": body}))
    symbol = "12-CV/HU" if issuer == PARTY else None
    signature = Signature(chain=tuple(chain), title=last or None, name="Lê Văn Ba")
    inspection = inspect(Dispatch(issuer=issuer, number_symbol=symbol, date="2024-03-05", signatures=(signature,)))
    return [found.message("en") for found in inspection.findings if found.code == "signing_authority_wrong"]


@pytest.mark.parametrize(("issuer", "block"), RIGHT)
def test_right(issuer: str, block: str) -> None:
    assert signed(issuer, block) == []


@pytest.mark.parametrize(("issuer", "block", "word"), WRONG)
def test_wrong(issuer: str, block: str, word: str) -> None:
    (message,) = signed(issuer, block)
    assert word in message


def test_two_sides_of_a_contract_sign_as_they_agree() -> None:
    signature = Signature(title="PHÓ CHỦ TỊCH", name="Lê Văn Ba")
    codes = [inspect(Dispatch(kind=kind, signatures=(signature,))).codes for kind in ("hop_dong", "quyet_dinh")]
    assert ["signing_authority_wrong" in found for found in codes] == [False, True]


def test_a_deputy_in_charge_signs_with_kt_since_decree_30() -> None:
    signature = Signature(title="PHÓ GIÁM ĐỐC PHỤ TRÁCH", name="Lê Văn Ba")
    for day, wrong in (("2020-03-04", False), ("2020-03-05", True)):
        codes = inspect(Dispatch(issuer="SỞ NỘI VỤ", date=day, signatures=(signature,))).codes
        assert ("signing_authority_wrong" in codes) is wrong


def test_only_a_rule_of_the_day_is_cited() -> None:
    signature = Signature(title="PHÓ CHỦ TỊCH", name="Lê Văn Ba")
    cited = {}
    for day in ("2020-03-04", "2020-03-05"):
        inspection = inspect(Dispatch(issuer=STATE, date=day, signatures=(signature,)))
        cited[day] = next(f.citation for f in inspection.findings if f.code == "signing_authority_wrong")
    assert cited == {"2020-03-04": None, "2020-03-05": "Nghị định 30/2020/NĐ-CP [secondary]"}
