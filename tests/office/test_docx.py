"""``write_docx``: what Word finds in the file, by python-docx and by the XML itself."""

from __future__ import annotations

import re
import sys
import unicodedata
import zipfile
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings

from dispatches.letters import CONG_VAN, KE_HOACH, QUYET_DINH
from dispatches.strategies import dispatches
from office.opening import W, WordFile, opened
from thidua import ThiduaError
from thidua.dispatches import CertifiedCopy, Dispatch, read, unwritable
from thidua.office import write_docx

docx = pytest.importorskip("docx")
ALL = pytest.mark.parametrize("dispatch", [CONG_VAN, QUYET_DINH, KE_HOACH], ids=lambda d: d.kind)
MM = 56.6929  # twentieths of a point in a millimetre


@ALL
def test_the_page(dispatch: Dispatch) -> None:
    page = opened(dispatch).page
    millimetres = {name: round(int(value) / MM) for name, value in page.items()}
    assert millimetres == {
        **{"w": 210, "h": 297},  # A4
        **{"top": 20, "bottom": 20, "left": 30, "right": 15},  # prescribed: 20–25, 20–25, 30–35, 15–20
        **{"header": 10, "footer": 10, "gutter": 0},
    }


@ALL
def test_the_page_number_is_a_field_in_the_top_margin_and_not_on_the_first_page(dispatch: Dispatch) -> None:
    word = opened(dispatch)
    headers = [word.part(f"word/{name}") for name in word.headers]
    assert len(headers) == 1
    header = headers[0]
    assert [e.text for e in header.iter(f"{W}instrText")] == ["PAGE"]
    assert [e.get(f"{W}fldCharType") for e in header.iter(f"{W}fldChar")] == ["begin", "separate", "end"]
    assert [e.get(f"{W}val") for e in header.iter(f"{W}jc")] == ["center"]
    assert word.document.find(f".//{W}sectPr/{W}titlePg") is not None


@ALL
def test_the_font_is_times_new_roman_throughout(dispatch: Dispatch) -> None:
    word = opened(dispatch)
    normal = next(s for s in word.part("word/styles.xml").iter(f"{W}style") if s.get(f"{W}styleId") == "Normal")
    fonts = normal.find(f"{W}rPr/{W}rFonts")
    assert fonts is not None
    assert {fonts.get(f"{W}{name}") for name in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert not list(word.document.iter(f"{W}rFonts"))  # nothing departs from it
    assert normal.find(f"{W}rPr/{W}lang").get(f"{W}val") == "vi-VN"  # type: ignore[union-attr]


# Words, size in points, bold, italic, alignment: Decree 30/2020/NĐ-CP, Appendix I
FACES = [
    (CONG_VAN, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (12, True, False, "center")),
    (CONG_VAN, "Độc lập - Tự do - Hạnh phúc", (13, True, False, "center")),
    (CONG_VAN, "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH", (12, True, False, "center")),
    (CONG_VAN, "Số: 12/UBND-VX", (13, False, False, "center")),
    (CONG_VAN, "An Bình, ngày 07 tháng 9 năm 2022", (13, False, True, "center")),
    (CONG_VAN, "Kính gửi:", (14, False, False, "left")),
    (CONG_VAN, "1. Mỗi trường lập một tủ sách.", (14, False, False, "both")),
    (CONG_VAN, "Nơi nhận:", (12, True, True, "left")),
    (CONG_VAN, "- UBND huyện (để b/c);", (11, False, False, "left")),
    (CONG_VAN, "TM. ỦY BAN NHÂN DÂN", (14, True, False, "center")),
    (CONG_VAN, "Trương Thị Mận", (14, True, False, "center")),
    (QUYET_DINH, "ỦY BAN NHÂN DÂN\nTỈNH BẮC LĨNH", (12, False, False, "center")),
    (QUYET_DINH, "QUYẾT ĐỊNH", (14, True, False, "center")),
    (QUYET_DINH, "Về việc tặng Giấy khen trong phong trào thi đua “Làng xã văn minh”", (14, True, False, "center")),
    (QUYET_DINH, "GIÁM ĐỐC SỞ NỘI VỤ", (14, True, False, "center")),
    (QUYET_DINH, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", (14, False, True, "both")),
    (QUYET_DINH, "QUYẾT ĐỊNH:", (14, True, False, "center")),
    (KE_HOACH, "I. MỤC ĐÍCH, YÊU CẦU", (14, True, False, "both")),
    (KE_HOACH, "1. Mục đích", (14, True, False, "both")),
]


@pytest.mark.parametrize(("dispatch", "words", "face"), FACES, ids=lambda v: v[:30] if isinstance(v, str) else "")
def test_a_face(dispatch: Dispatch, words: str, face: tuple[int, bool, bool, str]) -> None:
    assert opened(dispatch).face(words) == face


def test_the_body_may_be_of_thirteen_points() -> None:
    word = WordFile(write_docx(CONG_VAN, body_size=13))
    assert word.face("1. Mỗi trường lập một tủ sách.") == (13, False, False, "both")


def test_the_number_of_an_article_is_bold_and_its_words_are_not() -> None:
    runs = opened(QUYET_DINH).runs("Điều 1. Tặng Giấy khen cho 03 tập thể và 05 cá nhân.")
    assert [(text, bold) for text, _, bold, _ in runs] == [
        ("Điều 1. ", True),
        ("Tặng Giấy khen cho 03 tập thể và 05 cá nhân.", False),
    ]


def test_first_lines_are_indented_and_paragraphs_apart() -> None:
    indent, after = opened(CONG_VAN).indent("1. Mỗi trường lập một tủ sách.")
    assert round(int(indent) / MM) == 10  # prescribed: 10 or 12.7 mm
    assert int(after) == 6 * 20  # at least 6 points


@ALL
def test_header_and_footer_are_tables_without_borders(dispatch: Dispatch) -> None:
    tables = list(opened(dispatch).document.iter(f"{W}tbl"))
    assert len(tables) == 2
    for table in tables:
        assert table.find(f".//{W}tblBorders") is None
        style = table.find(f"{W}tblPr/{W}tblStyle")
        assert style is None or style.get(f"{W}val") != "TableGrid"
        widths = [round(int(c.get(f"{W}w") or 0) / MM) for c in table.iter(f"{W}gridCol")]
        assert sum(widths) == 165  # as wide as the text: 210 - 30 - 15


ORDER = {
    # the order in which the schema of WordprocessingML wants these children; Word refuses files that break it
    "tblPr": ("tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"),
    "pPr": ("pStyle", "keepNext", "pageBreakBefore", "pBdr", "tabs", "spacing", "ind", "jc", "rPr"),
    "rPr": ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "sz", "szCs", "lang"),
}


def test_elements_stand_in_the_order_of_the_schema() -> None:
    word = opened(CONG_VAN.evolve(urgency="KHẨN", attachments=("PHỤ LỤC",)))
    seen = 0
    for name, order in ORDER.items():
        for element in word.document.iter(f"{W}{name}"):
            found = [child.tag.removeprefix(W) for child in element]
            assert found == sorted(found, key=order.index)
            seen += 1
    assert seen > 50


def test_lines_are_drawn_under_the_motto_the_issuer_and_the_subject() -> None:
    # issuer “SỞ NỘI VỤ”: 9 capitals of about 3 mm, two fifths of that; motto: as long as its words, 56 mm;
    # subject: 60 mm, between a third and a half of a line of 165 mm
    assert opened(QUYET_DINH).rules == [(70, 10), (95, 56), (165, 60)]


@ALL
def test_the_words_stand_in_order_and_read_back(dispatch: Dispatch) -> None:
    text = opened(dispatch).text
    assert read(text).dispatch == dispatch
    assert unicodedata.is_normalized("NFC", text)


@settings(max_examples=25, deadline=None, suppress_health_check=tuple(HealthCheck))
@given(dispatches())
def test_generated_dispatches_are_files_that_open(dispatch: Dispatch) -> None:
    if unwritable(dispatch):
        return
    data = write_docx(dispatch)
    words = re.sub(r"\s+", " ", WordFile(data).text)
    for part in (dispatch.subject, *(p.text for p in dispatch.body), *dispatch.addressees, *dispatch.attachments):
        assert part is None or re.sub(r"\s+", " ", part) in words
    assert docx.Document(BytesIO(data)).sections[0].page_height.mm == pytest.approx(297, abs=0.1)


def test_the_same_dispatch_gives_the_same_bytes() -> None:
    data = write_docx(KE_HOACH)
    assert data == write_docx(KE_HOACH)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    known = docx.Document(BytesIO(data)).core_properties
    assert (known.created.date(), known.modified.date()) == (KE_HOACH.date, KE_HOACH.date)
    assert (known.author, known.last_modified_by, known.comments) == ("LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC LĨNH", "", "")


def test_marks_are_framed_and_attachments_begin_on_a_new_page() -> None:
    word = opened(CONG_VAN.evolve(urgency="HỎA TỐC", draft=True, attachments=("PHỤ LỤC",)))
    assert word.framed == ["DỰ THẢO", "HỎA TỐC"]
    assert word.paragraph("PHỤ LỤC").find(f"{W}pPr/{W}pageBreakBefore") is not None
    assert word.face("PHỤ LỤC") == (14, True, False, "center")


def test_the_header_of_the_party() -> None:
    plan = KE_HOACH.evolve(symbol="KH/ĐU", number_symbol="03-KH/ĐU", issuer_parent=None, issuer="ĐẢNG ỦY XÃ LONG THÀNH")
    text = opened(plan).text
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text
    assert "Độc lập" not in text
    assert "Số 03-KH/ĐU" in text


def test_what_cannot_be_written_is_no_file_either() -> None:
    with pytest.raises(ThiduaError) as caught:
        write_docx(CONG_VAN.evolve(certified_copy=CertifiedCopy(form="SY")))
    assert caught.value.code == "dispatch_not_writable"


def test_without_python_docx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ThiduaError) as caught:
        write_docx(CONG_VAN)
    assert caught.value.code == "extra_missing"
    assert 'pip install "thidua[docx]"' in caught.value.hint("en")
