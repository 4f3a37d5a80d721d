"""``noise``: one finding for each sort of damage, none for clean text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.dispatches.noise import noise
from thidua.dispatches.normal import normalise

CLEAN = """ỦY BAN NHÂN DÂN
XÃ AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
Kính gửi: Các thôn, xóm.
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Ủy ban nhân dân xã đề nghị các thôn thực hiện phong trào thi đua, chăm lo cho người nghèo.
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Thị Sao
"""


def codes(text: str) -> list[tuple[str, str]]:
    return [(finding.code, finding.severity) for finding in noise(normalise(text), text)]


def without_marks(text: str) -> str:
    spread = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in spread if not unicodedata.combining(c))


QUIET = [
    CLEAN,
    unicodedata.normalize("NFD", CLEAN),
    CLEAN.replace("ỦY", "UỶ").replace("HÒA", "HOÀ"),
    f"**{CLEAN}**",
    "",
    "Số: 05/KH-UBND",
    "The people's committee of the commune asks all villages to carry out the emulation plan and report by May.",
    "Xem h2, m3, CO2, covid19, a4, b1), c1, mp3, http://x.vn/th0ng-tin/t1n, q@l0p.vn, k1, m^2 và R\\D.",
    "Nó nói nhân dịp này thì đưa cho bà, cần cù làm việc, đọc lập luận, quyết đinh ninh.",
    "Các buôn Ea Kiết, Cư M’gar, Đắk Lắk, Krông Pắc; ông Y Krông Niê, bà H’ Loan Bkrông, internet, karaokê.",
    "| Tên|Số | Điểm|\n|a|b|c|",
    "Москва, хорошо, Ελλάδα",
]


@pytest.mark.parametrize("text", QUIET)
def test_clean_text_has_no_noise(text: str) -> None:
    assert codes(text) == []


DAMAGED = [
    CLEAN.replace("thi đua", "th1 đua"),
    CLEAN.replace("Kính gửi", "Kinh gửi"),
    CLEAN.replace("Nơi nhận", "Noi nhận"),
    CLEAN.replace("Như trên", "Nhu trên"),
    CLEAN.replace("Lưu:", "Lun:"),
    CLEAN.replace("Căn cứ", "Cãn cử"),
    CLEAN.replace("CỘNG HÒA", "CỘNG HÕA"),
    CLEAN.replace("KH-UBND", "KH-ƯBND"),
    CLEAN.replace("khen thưởng", "khen thƣởng"),
    CLEAN.replace("xã đề", "хã đề"),
    CLEAN.replace("Căn cứ Luật", "CăncứLuật"),
    CLEAN.replace("các thôn", "cac ́ thôn"),
    CLEAN.replace("nghèo", "ngh\ufffdo"),
    CLEAN.replace("chăm lo", "ch~ăm l^o"),
    CLEAN.replace("chăm lo", "chẵn̉m lo ngưòii nghèoo cảch tbôn thườg"),
    CLEAN.replace("Số: 12", "Số: ^12"),
]


@pytest.mark.parametrize("text", DAMAGED)
def test_damage_of_scanning_is_told_once(text: str) -> None:
    assert codes(text) == [("ocr_noise", "warning")]


def test_one_slip_that_a_writer_makes_is_no_damage() -> None:
    assert codes(CLEAN.replace("phong trào", "phong trao")) == []


def test_lost_diacritics() -> None:
    assert codes(without_marks(CLEAN)) == [("diacritics_lost", "warning")]


def test_decoded_lines_are_named() -> None:
    text = "Uû ban nh©n d©n\nx· H¶i Ninh\n\nCăn cứ\nc¸c th«n nh©n d©n\n"
    (finding,) = noise(normalise(text), text)
    assert (finding.code, finding.severity) == ("legacy_encoding", "warning")
    assert dict(finding.params) == {"encoding": "TCVN3", "lines": "1-2, 5"}
    assert finding.where == "text[0:27]"


def test_what_only_looks_like_it_is_an_error_as_nothing_was_decoded() -> None:
    assert codes("nh©n d©n, mañana") == [("legacy_encoding", "error")]


@settings(deadline=None)
@given(st.text(max_size=400))
def test_never_raises_and_says_each_thing_once(text: str) -> None:
    found = [code for code, _ in codes(text)]
    assert len(found) == len(set(found))
    assert set(found) <= {"legacy_encoding", "ocr_noise", "diacritics_lost"}
