"""``read``: spellings of one file, limits, and any text at all. Layouts: ``test_documents``."""

from __future__ import annotations

import json
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.dispatches import Limits, Reading, as_json, read

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("c*.txt"))
HEAD = (
    "UBND XÃ AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 12/KH-UBND\nAn Bình, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nPhát động thi đua\n\n"
)


FIELDS = (
    "kind", "number", "symbol", "issuer", "issuer_parent", "place", "date", "subject", "addressees", "references",
    "body_outline", "recipients", "archive_line", "signatures", "campaign", "attachments", "certified_copy",
)  # fmt: skip


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["NFD", "crlf", "nbsp", "bom"])
def test_the_spelling_of_the_file_does_not_matter(path: Path, form: str) -> None:
    """What the plain file gives is held to the annotations elsewhere; here every spelling gives the same."""
    text = path.read_text(encoding="utf-8")
    spelled = {
        "NFD": unicodedata.normalize("NFD", text),
        "crlf": text.replace("\n", "\r\n"),
        "nbsp": text.replace("Số: ", "Số:\u00a0").replace(" năm ", "\u00a0năm "),
        "bom": "\ufeff" + text.replace("ngày", "ng\u200bày"),
    }[form]
    want, got = as_json(read(text)), as_json(read(spelled))
    assert {key: got[key] for key in FIELDS} == {key: want[key] for key in FIELDS}
    assert set(read(spelled).codes) == set(read(text).codes)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_span_holds_the_letters_of_its_value(path: Path) -> None:
    text = unicodedata.normalize("NFD", path.read_text(encoding="utf-8"))
    reading = read(text)
    fields = as_json(reading)
    for name in ("issuer", "place", "subject", "archive_line"):
        trace = reading.trace(name)
        if trace is not None and trace.how == "read":
            (span,) = trace.spans
            assert letters(str(fields[name])) in letters(text[span.start : span.end])


def letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFC", text) if c.isalnum())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_input"),
        (" \n\t\u200b", "empty_input"),
        ("Sáng nay, UBND huyện đã họp bàn về Công văn số 21/UBND-VHTT ngày 10/01/2023.", "not_a_dispatch"),
        ("a" * 5_000, "not_a_dispatch"),
        ("Số: 1/UBND\n" * 2_000, "not_a_dispatch"),
        ("\x00\x01\x02PNG" * 50, "binary_input"),
        ("Uû ban nh©n d©n x· céng hßa x· héi chñ nghÜa viÖt nam sè: 12/UB", "not_a_dispatch"),
        ("x" * 8_000_001, "too_long"),
    ],
    ids=lambda value: value[:12],
)
def test_what_is_no_dispatch_is_told_with_the_reason(text: str, code: str) -> None:
    reading = read(text)
    assert reading.dispatch is None
    assert reading.codes == (code,)


@pytest.mark.parametrize(
    "filler",
    [
        "(",
        "“",
        "”",
        '"',
        "a",
        "1",
        " ",
        "|",
        "-",
        ".",
        "ngày ",
        "Căn cứ Luật A ",
        "Kế hoạch số 1/KH-UBND ",
        "phong trào “",
        "Nơi nhận:\n",
        "- a;\n",
        "1. A\n",
        "TM. A",
        "Theo đề nghị của ",
        "Số: 1/UBND\n",
        "e\u0323\u0302",
        "\u05b1\u05b0",
        "…",
    ],
)
def test_long_runs_are_answered_in_a_time_that_grows_with_the_length(filler: str) -> None:
    def seconds(size: int) -> float:
        text = HEAD + filler * (size // len(filler))
        start = time.perf_counter()
        read(text)
        return time.perf_counter() - start

    assert seconds(200_000) < max(2.0, 30 * seconds(20_000))


@pytest.mark.parametrize("text", ["(" * 5_000_000, "Số: 1/UBND\n" * 450_000], ids=["brackets", "numbers"])
def test_five_megabytes_are_answered(text: str) -> None:
    assert read(text).codes[0] == "not_a_dispatch"


def test_limits_are_arguments() -> None:
    body = HEAD + "Căn cứ Kế hoạch số 1/KH-UBND ngày 01/02/2024; Kế hoạch số 2/KH-UBND ngày 01/02/2024;"
    reading = read(body, Limits(references=1))
    assert reading.dispatch is not None
    assert len(reading.dispatch.references) == 1
    assert "too_many" in reading.codes
    assert read(body, Limits(characters=10)).codes == ("too_long",)


PIECES = st.sampled_from(
    [
        HEAD,
        "Kính gửi:\n- A;\n",
        "Căn cứ Luật A ngày 1/1/2020;",
        "“",
        "”",
        "Nơi nhận:\n",
        "- Lưu: VT.\n",
        "TM. ỦY BAN NHÂN DÂN\n",
        "KT. CHỦ TỊCH\n",
        "CHỦ TỊCH\n",
        "Nguyễn Văn A\n",
        "Số: /KH-UBND",
        "V/v ",
        "|",
        "\n",
        "   ",
        "ngày 31 tháng 2 năm 2023",
        "1.1. A",
        "giai đoạn 2019 - 2025",
        "phong trào thi đua ",
        "12-CV/HU",
        "**",
        "&amp;",
        "./.",
        "Theo đề nghị của Sở A tại Tờ trình số 2/TTr-A",
        "DANH SÁCH",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=25).map("".join))
def test_never_raises_and_never_prints_an_empty_text(text: str) -> None:
    reading = read(text)
    found = as_json(reading)
    assert '""' not in json.dumps(found, ensure_ascii=False).replace('\\"', "")
    for trace in reading.traces:
        assert all(0 <= span.start <= span.end <= len(text) for span in trace.spans)
    assert (reading.dispatch is None) <= bool(reading.findings)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_never_raises_on_any_text(text: str) -> None:
    read(text)
    read(HEAD + text)
    read(text + HEAD + text)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_text_that_breaks_off_anywhere_never_raises_and_invents_no_word(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    known = set(letters_of_words(text))
    for cut in range(20, len(text), 61):
        for part in (text[:cut], text[cut:]):
            found = as_json(read(part))
            for key in ("issuer", "place", "subject", "archive_line", "signer_name", "signer_title"):
                value = found[key]
                words = set(letters_of_words(str(value))) if value is not None else set()
                assert words <= known | set(letters_of_words(part))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_reading_survives_json(path: Path) -> None:
    reading = read(path.read_text(encoding="utf-8"))
    assert Reading.model_validate_json(reading.model_dump_json()) == reading


def letters_of_words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text).split()
