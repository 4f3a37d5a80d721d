"""TCVN3 and VNI: the tables letter by letter, and which encoding a line is in."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.dispatches.encodings import detect, find_stretches, is_syllable, tcvn3, vni
from thidua.dispatches.encodings.syllable import bare_syllable, cut_syllables

SMALL = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
LETTERS = SMALL + SMALL.upper()

# Written down apart from the tables: the codes of TCVN 5712:1993 VN3 in hexadecimal, by letter.
TCVN3_CODES = {
    "à": 0xB5, "ả": 0xB6, "ã": 0xB7, "á": 0xB8, "ạ": 0xB9, "ă": 0xA8, "ằ": 0xBB, "ẳ": 0xBC, "ẵ": 0xBD, "ắ": 0xBE,
    "ặ": 0xC6, "â": 0xA9, "ầ": 0xC7, "ẩ": 0xC8, "ẫ": 0xC9, "ấ": 0xCA, "ậ": 0xCB, "è": 0xCC, "ẻ": 0xCE, "ẽ": 0xCF,
    "é": 0xD0, "ẹ": 0xD1, "ê": 0xAA, "ề": 0xD2, "ể": 0xD3, "ễ": 0xD4, "ế": 0xD5, "ệ": 0xD6, "ì": 0xD7, "ỉ": 0xD8,
    "ĩ": 0xDC, "í": 0xDD, "ị": 0xDE, "ò": 0xDF, "ỏ": 0xE1, "õ": 0xE2, "ó": 0xE3, "ọ": 0xE4, "ô": 0xAB, "ồ": 0xE5,
    "ổ": 0xE6, "ỗ": 0xE7, "ố": 0xE8, "ộ": 0xE9, "ơ": 0xAC, "ờ": 0xEA, "ở": 0xEB, "ỡ": 0xEC, "ớ": 0xED, "ợ": 0xEE,
    "ù": 0xEF, "ủ": 0xF1, "ũ": 0xF2, "ú": 0xF3, "ụ": 0xF4, "ư": 0xAD, "ừ": 0xF5, "ử": 0xF6, "ữ": 0xF7, "ứ": 0xF8,
    "ự": 0xF9, "ỳ": 0xFA, "ỷ": 0xFB, "ỹ": 0xFC, "ý": 0xFD, "ỵ": 0xFE, "đ": 0xAE,
    "Ă": 0xA1, "Â": 0xA2, "Đ": 0xA7, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6,
}  # fmt: skip


def to_tcvn3(text: str) -> str:
    """Every letter by its code; a toned capital by the code of the small letter."""
    return "".join(chr(TCVN3_CODES.get(c) or TCVN3_CODES.get(c.lower()) or ord(c)) for c in text)


def to_vni(text: str) -> str:
    """By the marks of a letter: the hat, the breve, the horn and the tone each change the code."""
    tones = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
    hat = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
    breve = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
    out: list[str] = []
    for char in text:
        spread = unicodedata.normalize("NFD", char.lower())
        base, marks = spread[0], list(spread[1:])
        tone = next((m for m in marks if m in tones), "")
        if char.lower() == "đ":
            code = "ñ"
        elif base == "i" and tone:
            code = {"\u0301": "í", "\u0300": "ì", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}[tone]
        elif base == "y" and tone == "\u0323":
            code = "î"
        elif "\u0302" in marks:
            code = base + hat[tone]
        elif "\u0306" in marks:
            code = base + breve[tone]
        else:
            code = {"o": "ô", "u": "ö"}[base] if "\u031b" in marks else base
            code += tones.get(tone, "")
        out.append(code.upper() if char.isupper() else code)
    return "".join(out)


def test_the_alphabet_has_134_letters() -> None:
    assert len(LETTERS) == 134 and len(set(LETTERS)) == 134


def test_tcvn3_has_one_code_for_each_small_letter_and_seven_capitals() -> None:
    assert {letter: code for code, letter in tcvn3.TABLE.items()} == TCVN3_CODES
    assert len(tcvn3.TABLE) == 67 + 7


@pytest.mark.parametrize("letter", LETTERS)
def test_vni_round_trips_every_letter_in_both_cases(letter: str) -> None:
    assert vni.decode(to_vni(letter)) == letter
    assert vni.decode(to_vni(letter)[:1] + to_vni(letter)[1:].lower()) == letter  # a mark in the other case


def test_no_mark_of_vni_is_a_letter_of_its_own() -> None:
    assert not set(vni.MARKS) & {code for code in vni.TABLE if len(code) == 1}


TEXTS = [
    "Ủy ban nhân dân xã Hải Ninh phát động phong trào thi đua",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Kính gửi: Các trường học, trạm y tế và các thôn trong xã",
    "Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này",
    "Những người được tặng Bằng khen, kể cả người nghỉ hưu, sẽ quỹ hỗ trợ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_sentences_are_recognised_and_decoded(text: str) -> None:
    assert detect(to_tcvn3(text)).encoding == "tcvn3" and detect(to_tcvn3(text)).certain
    assert tcvn3.decode(to_tcvn3(text)).lower() == text.lower()
    assert detect(to_vni(text)).encoding == "vni" and detect(to_vni(text)).certain
    assert vni.decode(to_vni(text)) == text


CASED = [
    ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("UBND X· H¶i Ninh", "UBND Xã Hải Ninh"),
    ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    ("UBND HUYÖN L©M Hµ      Sè: 12/Q§-UB", "UBND HUYỆN LÂM HÀ      Số: 12/QĐ-UB"),
    ("Uû ban nh©n d©n", "Uỷ ban nhân dân"),
    ("UBND X· §¹I PHóC", "UBND XÃ ĐẠI PHÚC"),
    ("H§ND tØnh", "HĐND tỉnh"),
]


@pytest.mark.parametrize(("raw", "text"), CASED)
def test_the_case_of_toned_letters_follows_the_word(raw: str, text: str) -> None:
    assert tcvn3.decode(raw) == text


UNICODE = [
    "Hoà Bình",
    "Hoà An, là xã có ít hộ",
    "Các toán thi hoá, toán quà",
    "toàn xã có hoà, quý ông bà và các ông",
    "quý III, là tháng có thi",
    "·  Các thôn\u00ad, các xã",
    "© 2024 Công ty ABC ® §12 «Tháng ba» 5 µm",
    "Le café à la crème brûlée, né en été: thé, blé",
    "naïve résumé über Straße, coöperation señor",
    "Số: 05/KH-UBND",
    "Uỷ ban nhân dân",
    "18° 30' ± 5 · 3 × 4 ÷ 2 ½",
    "Español: año nuevo, mañana, acción",
    "",
]


@pytest.mark.parametrize("line", UNICODE)
def test_what_is_no_legacy_text(line: str) -> None:
    assert detect(line).encoding == "unicode"
    assert find_stretches(line).certain == ()


def test_too_little_to_be_certain_is_left_alone_and_told() -> None:
    line = "nh©n d©n, mañana"
    assert detect(line).certain is False
    assert find_stretches(line).suspect[0].encoding == "tcvn3"


MIXED = [
    ("Sè: 05/KH-UB\nUû ban nh©n d©n x·\nCăn cứ Nghị định\nlà xã có", [(0, 31)]),
    ("Uû ban nh©n d©n    CỘNG HÒA XÃ HỘI\n", [(0, 15)]),
    ("Uû ban nh©n d©n\n\nx· H¶i\nThị xã\n", [(0, 15), (17, 23)]),
]


@pytest.mark.parametrize(("text", "spans"), MIXED)
def test_one_text_may_mix_encodings(text: str, spans: list[tuple[int, int]]) -> None:
    assert [(s.start, s.end) for s in find_stretches(text).certain] == spans


def test_syllables() -> None:
    good = "Nghiêng khuỷu quyết gìn giếng yêu uống ươm thuở xoong ngoéo đọc uỷ quốc gì ý huơ hoạch quýt thuế khuya"
    bad = "cac thiđ nghanh daân tiéc cać tnh school zzz được1 bb ngg oơ"
    assert [w for w in good.split() if not is_syllable(w)] == []
    assert [w for w in bad.split() if is_syllable(w)] == []
    assert bare_syllable("cac") and not bare_syllable("school")
    assert cut_syllables("Căncứ") == ["Căn", "cứ"]


WORDS = st.sampled_from(sorted({w for text in TEXTS for w in text.replace(",", "").replace(".", "").split()}))


@settings(deadline=None)
@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_round_trips(text: str) -> None:
    assert vni.decode(to_vni(text)) == text
    assert tcvn3.decode(to_tcvn3(text.lower())) == text.lower()
    assert len(tcvn3.decode(to_tcvn3(text))) == len(text)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(max_codepoint=0x180), max_size=200))
def test_stretches_are_ordered_and_inside(text: str) -> None:
    found = find_stretches(text)
    for stretches in (found.certain, found.suspect):
        edges = [edge for s in stretches for edge in (s.start, s.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(text) for edge in edges)
