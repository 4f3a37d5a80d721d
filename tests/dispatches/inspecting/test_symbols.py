"""Symbols against issuers and kinds: one pair per row."""

from __future__ import annotations

import pytest

from thidua.dispatches import Dispatch, Reference, inspect

FITS = (
    ("12/UBND-VX", "ỦY BAN NHÂN DÂN XÃ AN BÌNH"),
    ("12/UBND-VP", "VĂN PHÒNG"),
    ("12/QĐ-UBND", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU"),
    ("12/NQ-HĐND", "HỘI ĐỒNG NHÂN DÂN"),
    ("733/QĐ-TTg", "THỦ TƯỚNG CHÍNH PHỦ"),
    ("98/2023/NĐ-CP", "CHÍNH PHỦ"),
    ("01/2024/TT-BNV", "BỘ NỘI VỤ"),
    ("45/SGD&ĐT-VP", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
    ("45/SGDĐT-VP", "Sở Giáo dục và Đào tạo"),
    ("45/TLĐ", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"),
    ("27/KH-LĐLĐ", "LIÊN ĐOÀN LAO ĐỘNG TỈNH A"),
    ("12-CV/HU", "HUYỆN ỦY PHÚ KHÊ"),
    ("12-CV/ĐU", "ĐẢNG ỦY XÃ AN BÌNH"),
    ("06/KHLT-UBND-UBMTTQ", "UBND XÃ A - UBMTTQ VIỆT NAM XÃ A"),
    ("1288/EVNCPC-TC", "TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG"),
    ("12/KH-BCĐ", "UBND TỈNH A"),
    ("12/XYZ", "SỞ NỘI VỤ"),
    ("21/2020/TT-BGDĐT", "Bộ GD&ĐT"),
    ("21/2020/TT-BGDĐT", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
    ("9/BLĐTBXH-X", "Bộ LĐ-TB&XH"),
    ("9/SVHTTDL", "Sở VH,TT&DL"),
    ("12/UBND-VX", "LÀNG NGHỀ A"),
)
CONTRADICTS = (
    ("21/UBND-VHTT", "Phòng Văn hóa Thông tin huyện Văn Lâm"),
    ("12/SNV-TCCC", "UBND TỈNH A"),
    ("12/SNV-TCCC", "PHÒNG NỘI VỤ"),
    ("88/PNV", "SỞ NỘI VỤ"),
    ("21/2020/TT-BGDĐT", "Sở GD&ĐT"),
    ("01/2024/TT-BNV", "BỘ TÀI CHÍNH"),
    ("733/QĐ-TTg", "Chính phủ"),
    ("98/2023/NĐ-CP", "Thủ tướng Chính phủ"),
    ("12/NQ-HĐND", "UBND XÃ AN BÌNH"),
    ("12-CV/HU", "ĐẢNG ỦY XÃ AN BÌNH"),
    ("12/KH-LĐLĐ", "SỞ Y TẾ"),
)
KINDS = (
    ("12/KH-UBND", "ke_hoach", False),
    ("12/KHLT-UBND-UBMTTQ", "ke_hoach", False),
    ("12/HDLN-SNV-STC", "huong_dan", False),
    ("12/QĐ-UBND", "quy_che", False),
    ("12-QĐ/TW", "quy_dinh", False),
    ("12/HĐ-TĐKT", "thong_bao", False),
    ("12/UBND-VX", "cong_van", False),
    ("12/KH-UBND", "quyet_dinh", True),
    ("12/CT-UBND", "chuong_trinh", True),
    ("12/TT-UBND", "to_trinh", True),
)


@pytest.mark.parametrize(("symbol", "issuer"), FITS)
def test_fits(symbol: str, issuer: str) -> None:
    assert "symbol_issuer_mismatch" not in inspect(Dispatch(number_symbol=symbol, issuer=issuer)).codes


@pytest.mark.parametrize(("symbol", "issuer"), CONTRADICTS)
def test_contradicts(symbol: str, issuer: str) -> None:
    reference = Reference(number_symbol=symbol, issuer=issuer)
    for dispatch in (Dispatch(number_symbol=symbol, issuer=issuer), Dispatch(references=(reference,))):
        assert "symbol_issuer_mismatch" in inspect(dispatch).codes


@pytest.mark.parametrize(("symbol", "kind", "wrong"), KINDS)
def test_kind(symbol: str, kind: str, wrong: bool) -> None:
    assert ("symbol_kind_mismatch" in inspect(Dispatch(number_symbol=symbol, kind=kind)).codes) is wrong


def test_a_blank_number_leaves_its_symbol_to_be_checked() -> None:
    dispatch = Dispatch(symbol="SNV-TCCC", issuer="UBND TỈNH A")
    assert "symbol_issuer_mismatch" in inspect(dispatch).codes
