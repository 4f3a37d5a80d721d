"""``parse_number_symbol`` and ``find_number_symbols``: the grammar of numbers and symbols."""

from __future__ import annotations

import pytest

from thidua.dispatches import NumberSymbol, find_number_symbols, parse_number_symbol

GOOD = [
    # as printed, full, number, symbol, form, type, bodies
    ("03/UBND-VP", "03/UBND-VP", "03", "UBND-VP", "letter", None, ("UBND", "VP")),
    ("119/KH-UBND", "119/KH-UBND", "119", "KH-UBND", "state", "KH", ("UBND",)),
    ("12a/QĐ-SNV", "12a/QĐ-SNV", "12a", "QĐ-SNV", "state", "QĐ", ("SNV",)),
    (
        "06/KHLT-UBND-UBMTTQ",
        "06/KHLT-UBND-UBMTTQ",
        "06",
        "KHLT-UBND-UBMTTQ",
        "state",
        "KHLT",
        ("UBND", "UBMTTQ"),
    ),
    ("98/2023/NĐ-CP", "98/2023/NĐ-CP", "98", "NĐ-CP", "normative", "NĐ", ("CP",)),
    (
        "03/2013/TTLT-BNV-BTC",
        "03/2013/TTLT-BNV-BTC",
        "03",
        "TTLT-BNV-BTC",
        "normative",
        "TTLT",
        ("BNV", "BTC"),
    ),
    ("06/2022/QH15", "06/2022/QH15", "06", "QH15", "law", None, ("QH15",)),
    ("45/TLĐ", "45/TLĐ", "45", "TLĐ", "letter", None, ("TLĐ",)),
    ("1288/EVNCPC-TC&NS", "1288/EVNCPC-TC&NS", "1288", "EVNCPC-TC&NS", "letter", None, ("EVNCPC", "TC&NS")),
    ("14/KH-CAPK(PX01)", "14/KH-CAPK(PX01)", "14", "KH-CAPK(PX01)", "state", "KH", ("CAPK(PX01)",)),
    ("88/PNV", "88/PNV", "88", "PNV", "letter", None, ("PNV",)),
    ("263/QĐ-TTg", "263/QĐ-TTg", "263", "QĐ-TTg", "state", "QĐ", ("TTg",)),
    ("12-CV/HU", "12-CV/HU", "12", "CV/HU", "party", "CV", ("HU",)),
    ("367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP", "367", "QĐ/TWĐTN-VP", "party", "QĐ", ("TWĐTN", "VP")),
    ("298 KH/TWĐTN", "298-KH/TWĐTN", "298", "KH/TWĐTN", "party", "KH", ("TWĐTN",)),
    ("22HD/TWĐTN", "22-HD/TWĐTN", "22", "HD/TWĐTN", "party", "HD", ("TWĐTN",)),
    ("05/ NQ - ĐCT", "05/NQ-ĐCT", "05", "NQ-ĐCT", "state", "NQ", ("ĐCT",)),
    ("44 /2005/QĐ-UBND", "44/2005/QĐ-UBND", "44", "QĐ-UBND", "normative", "QĐ", ("UBND",)),
    ("733/QĐ/TTg", "733/QĐ/TTg", "733", "QĐ/TTg", "state", "QĐ", ("TTg",)),
    ("82/2005-QĐ-UBND", "82/2005-QĐ-UBND", "82", "QĐ-UBND", "normative", "QĐ", ("UBND",)),
    ("20/QyĐ-UBND", "20/QyĐ-UBND", "20", "QyĐ-UBND", "state", "QyĐ", ("UBND",)),
    ("   /KH-UBND", None, None, "KH-UBND", "state", "KH", ("UBND",)),
    ("…./UBND-NV", None, None, "UBND-NV", "letter", None, ("UBND", "NV")),
]


@pytest.mark.parametrize(("printed", "full", "number", "symbol", "form", "type_code", "bodies"), GOOD)
def test_parse(
    printed: str,
    full: str | None,
    number: str | None,
    symbol: str,
    form: str,
    type_code: str | None,
    bodies: tuple[str, ...],
) -> None:
    found = parse_number_symbol(printed)
    assert isinstance(found, NumberSymbol)
    assert (found.full, found.number, found.symbol) == (full, number, symbol)
    assert (found.form, found.type_code, found.bodies) == (form, type_code, bodies)


@pytest.mark.parametrize("text", ["", "10/01/2023", "1/2", "số 4", "12/kh-ubnd", "5/Phần", "03/UBND-VP và"])
def test_what_is_none(text: str) -> None:
    assert parse_number_symbol(text) is None


def test_find_in_running_text() -> None:
    text = "Công văn số 21/UBND-VHTT ngày 10/01/2023, Luật số 06/2022/QH15, tổ dân phố số 4; HD 24-HD/TWĐTN."
    assert [str(found) for *_, found in find_number_symbols(text)] == [
        "21/UBND-VHTT",
        "06/2022/QH15",
        "24-HD/TWĐTN",
    ]
