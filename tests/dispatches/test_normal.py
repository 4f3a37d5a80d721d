"""``normalise``: what is put right, what is left, and that every position leads back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from thidua.dispatches.encodings.blocks import BLOCK, Rules, blocks_of, render, trace
from thidua.dispatches.encodings.stretches import find_stretches
from thidua.dispatches.normal import normalise

TCVN3 = "Uû ban nh©n d©n"
VNI = "UÛy ban nhaân daân"

CASES = [
    ("line ends", "a\r\nb\rc\x0cd\u2028e", "a \nb\nc\nd\ne"),
    ("spaces", "Số:\u00a005\u20033", "Số: 05 3"),
    ("NFD", unicodedata.normalize("NFD", "Quyết định"), "Quyết định"),
    ("bold on two lines", "**ỦY BAN\nNHÂN DÂN**", "ỦY BAN\nNHÂN DÂN"),
    ("one star stays", "a * b", "a * b"),
    ("invisible", "Kế\u200b hoạch\u00ad số\ufeff", "Kế hoạch số"),
    ("TCVN3", TCVN3, "Uỷ ban nhân dân"),
    ("TCVN3 with ư as soft hyphen", "tr\u00adêng häc vµ x\u00ad\u00ebng", "trường học và xưởng"),
    ("VNI", VNI, "Ủy ban nhân dân"),
    ("both in one text", f"{TCVN3}\nCăn cứ\n{VNI}", "Uỷ ban nhân dân\nCăn cứ\nỦy ban nhân dân"),
    ("a column of a line", f"{TCVN3}    CỘNG HÒA XÃ HỘI", "Uỷ ban nhân dân    CỘNG HÒA XÃ HỘI"),
    ("PDF horn", "thƣởng, ƢU TIÊN, tƣ", "thưởng, ƯU TIÊN, tư"),
    ("eth for đ", "Ðộc lập, ðiều", "Độc lập, điều"),
    ("Cyrillic in a word", "хã ѕố thі đua", "xã số thi đua"),
    ("Russian stays", "Москва, хорошо", "Москва, хорошо"),
    ("entities", "&ecirc; &agrave;&nbsp;&#7841; &#x1EA1;&amp; &copy", "ê à ạ ạ& &copy"),
    ("no entity", "A & B; R&D; &abcdef;", "A & B; R&D; &abcdef;"),
    ("an entity that is a mark", "a&#768;", "à"),
    ("HTML", "<p>S&ocirc;́: <b>05</b></p><br>x<td>y</td>", "\nSố: 05\n\nx\ny\n"),
    ("script and comment", "<p>a</p><script>x<1</script><!-- no --><p>b</p>", "\na\n" + " " * 31 + "\nb\n"),
    ("no HTML", "điểm <5 và >3, <tên xã>", "điểm <5 và >3, <tên xã>"),
    ("loose marks", "toan cac ́ xã", "toan các xã"),
    ("loose mark without a place", "cac ́ ̣ thôn", "các thôn"),
    ("spaced out", "T H Ủ  T Ư Ớ N G", "THỦ TƯỚNG"),
    ("spaced out beside a column", "C H Í N H  P H Ủ      CỘNG HÒA", "CHÍNH PHỦ      CỘNG HÒA"),
    ("spaced out, one space", "C H Í N H P H Ủ", "CHÍNH PHỦ"),
    ("single letters stay", "A B C D E", "A B C D E"),
    ("marks of a table stay", "x x x x", "x x x x"),
    ("lone surrogate", "a\ud800b", "a\ufffdb"),
    ("a pile of marks", "a" + "\u0301" * 9, "á" + "\u0301" * 3),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_normalise(text: str, expected: str) -> None:
    assert normalise(text).text == expected


PLACES = [
    ("**Hoa\u0300 B\u00ecnh**", "Hoà", "Hoa\u0300"),
    (VNI, "nhân", "nhaân"),
    (f"x\n{TCVN3} x·", "dân", "d©n"),
    ("<p>Số: <b>05</b></p><i></i>", "Số: 05", "Số: <b>05"),
    ("&agrave; la&#768; ", "à là", "&agrave; la&#768;"),
    ("T H Ủ  T Ư Ớ N G xa", "TƯỚNG", "T Ư Ớ N G"),
    ("thi \u00addua", "dua", "dua"),
    ("Các\r\nthôn", "thôn", "thôn"),
    ("cac ́ xã", "các", "cac ́"),
]


@pytest.mark.parametrize(("text", "word", "original"), PLACES)
def test_a_word_leads_back_to_where_it_stood(text: str, word: str, original: str) -> None:
    normal = normalise(text)
    at = normal.text.index(word)
    start, end = normal.span(at, at + len(word))
    assert text[start:end] == original


def test_what_was_decoded_is_listed() -> None:
    text = f"{TCVN3}\nCăn cứ\n{VNI}"
    assert normalise(text).legacy == ((0, 15, "tcvn3"), (23, 41, "vni"))
    assert normalise("nh©n d©n, mañana").suspect == ((0, 16, "tcvn3"),)


@pytest.mark.parametrize("before", [0, 1, BLOCK - 7, BLOCK, 2 * BLOCK - 9, 2 * BLOCK - 1, 2 * BLOCK, 3 * BLOCK])
def test_words_on_the_edge_of_a_block(before: int) -> None:
    lead = "x" * before
    for word, clean in (("Hoa\u0300", "Hoà"), (" Kế hoạch", " Kế hoạch"), ("\n**a**", "\na")):
        normal = normalise(lead + word)
        assert normal.text == lead + clean
        assert normal.span(0, len(normal.text))[0] == 0


ODD_PIECES = (
    ("a", "ê", "\u0300", "\u0323", "\u00ad", "\u200b", " ", "  ", "\n", "\r\n", "*", "**", "&", "&agrave;", "&#768;"),
    ("</td>", "<", "ƣ", "х", "T", "Ủ", "T H Ủ", "cac \u0301", TCVN3, VNI, "Ð", "\ud800", "各", "x" * 900, "Căn cứ"),
    ("|", "<p>", "\u0301\u0323\u0300",),
)  # fmt: skip
ODD = st.sampled_from([piece for row in ODD_PIECES for piece in row])
ODD_TEXT = st.lists(ODD, max_size=30).map("".join)


@settings(max_examples=300)
@given(ODD_TEXT | st.text(max_size=200))
@example("<p><p><p>&#768;a")
def test_spans_are_inside_and_monotone(text: str) -> None:
    normal = normalise(text)
    assert len(normal.text) == len(normal.flat)
    last_start, last_end = 0, 0
    for k in range(len(normal.text)):
        start, end = normal.span(k, k + 1)
        assert 0 <= start < end <= len(text)
        assert start >= last_start and end >= last_end
        last_start, last_end = start, end
    assert normal.span(len(normal.text), len(normal.text)) == (len(text),) * 2 or normal.text == ""


@settings(max_examples=300)
@given(ODD_TEXT, st.booleans())
def test_a_block_is_traced_as_it_was_rendered(text: str, html: bool) -> None:
    rules = Rules(html=html, stretches=find_stretches(text.replace("\r", "\n")).certain)
    found = rules.within(0, len(text))
    traced = trace(text, rules, found)
    assert traced.text == render(text, rules, found)
    assert len(traced.text) == len(traced.starts) == len(traced.ends)


VIETNAMESE = st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềệốộợứựỳĐỦƯ 0123456789,.;:-/()“”\n", max_size=300)


@settings(deadline=None)
@given(VIETNAMESE.filter(lambda t: " " not in t or all(len(w) != 1 for w in t.split())))
def test_clean_text_stays_as_it_is(text: str) -> None:
    normal = normalise(text)
    assert normal.text == text
    assert normal.legacy == normal.suspect == ()
    assert [normal.span(k, k + 1) for k in range(len(text))] == [(k, k + 1) for k in range(len(text))]


@given(st.text(alphabet="ab *&<\u0301\u00ad\n", max_size=5 * BLOCK), st.booleans())
@settings(max_examples=50)
def test_blocks_cover_the_text_in_pieces_of_bounded_size(text: str, html: bool) -> None:
    blocks = list(blocks_of(text, html=html))
    assert [a for a, _ in blocks] + [len(text)] == [0] + [b for _, b in blocks] or not text
    assert all(0 < b - a <= 2 * BLOCK for a, b in blocks)


@pytest.mark.parametrize("unit", ["a", "\u0301", "\u00ad", "*", "&", "<", "a\u0300", "a\u00ad", "х", "T H Ủ  ", "©"])
def test_the_work_is_counted_in_blocks(unit: str) -> None:
    """Ten times the text makes ten times the blocks, each of bounded size: nothing looks at the whole text twice."""
    small, large = unit * 5_000, unit * 50_000
    count = [sum(1 for _ in blocks_of(text, html=False)) for text in (small, large)]
    assert count[1] <= 11 * count[0]
    normal = normalise(large)
    assert normal.span(0, len(normal.text))[1] <= len(large)
