"""load_toml: the same values as JSON, findings at the line, hostile text in bounded time."""

from __future__ import annotations

import time
import unicodedata

import pytest

from loading.samples import Anything, Sheet, said
from thidua import Finding, Points, ThiduaError, load_json, load_toml, load_yaml
from thidua.loading import MAX_TOML, MAX_TOML_VALUES, line_of, printed

GOOD = """
day = 2024-07-01
[[sections]]
label = "Phần một"
criteria = [
  { code = "I.1", max = 5 },
  { code = "I.2", max = "2.50" },
]
"""


def test_good_toml_gives_what_json_gives():
    loaded = load_toml(Sheet, GOOD)
    line = '{"code": "I.1", "max": 5}, {"code": "I.2", "max": "2.5"}'
    same = f'{{"day": "2024-07-01", "sections": [{{"label": "Phần một", "criteria": [{line}]}}]}}'
    assert loaded.value == load_json(Sheet, same).value
    assert loaded.value is not None
    assert loaded.value.sections[0].criteria[1].max == Points("2.5")
    assert load_toml(Sheet, b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()) == loaded


def test_a_text_in_nfd_is_composed():
    loaded = load_toml(Sheet, unicodedata.normalize("NFD", GOOD))
    assert loaded.value is not None
    assert loaded.value.sections[0].label.vi == unicodedata.normalize("NFC", "Phần một")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024-07-01", "2024-07-01"),
        ("07:30:00", "07:30:00"),
        ("2024-07-01 07:30:00", "2024-07-01T07:30:00"),
        ("2024-07-01T07:30:00+07:00", "2024-07-01T07:30:00+07:00"),
        ("0xff", 255),
        ("1_000", 1000),
        ("true", True),
        ("[[1, 'a'], []]", [[1, "a"], []]),
    ],
)
def test_what_a_value_becomes(written, read):
    assert load_toml(Anything, f"it = {written}").value == Anything(it=read)


BAD = """[[sections]]
label = "Một"
criteria = [
  { code = "I.1", max = "5" },
  { code = "I 2", max = 0.5 },

  { code = "I.3" },
]
[[sections]]
label = { vi = "Hai", em = "Two" }
[[sections.criteria]]
code = "II.1"
max = "1,5"
"""


def test_floats_end_the_look_at_their_line():
    # max of the second criterion stands on the fifth line, after '  { code = "I 2", ' (18 characters)
    assert said(load_toml(Sheet, BAD)) == [("number_float", "sections/0/criteria/1/max", (5, 19))]


def test_every_other_finding_has_its_line():
    assert said(load_toml(Sheet, BAD.replace("0.5", '"0.5"'))) == [
        ("code_form", "sections/0/criteria/1/code", (5, 5)),
        ("field_missing", "sections/0/criteria/2/max", (7, 3)),  # what is missing: where its table begins
        ("field_unknown", "sections/1/label/em", (10, 23)),
        ("number_comma", "sections/1/criteria/0/max", (13, 1)),
    ]


def test_a_finding_is_printed_as_compilers_print_theirs():
    (finding,) = load_toml(Sheet, BAD).findings
    assert line_of(finding) == 5
    assert printed(finding, "table.toml", "en") == (
        "table.toml:5: sections/0/criteria/1/max: The float 0.5 is refused because floats are not exact. [number_float]"
    )
    assert printed(finding).startswith("5: sections/0/criteria/1/max: Số thực")


def test_a_finding_without_a_line_is_printed_without_one():
    (finding,) = load_toml(Sheet, "").findings
    assert (finding.code, line_of(finding)) == ("field_missing", None)
    assert printed(finding, "table.toml", "en") == "table.toml: sections: “sections” is missing. [field_missing]"
    assert printed(Finding.of("cyclic_data"), lang="en") == "The data contains itself. [cyclic_data]"


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a = 1\nb = ", "toml_syntax", (2, 5)),
        ("a = 1\n\na = 2", "toml_syntax", (3, 6)),
        ("điểm = 1", "toml_syntax", (1, 1)),
        ("it = 1.5e3", "number_float", (1, 1)),
        ("it = [\n1,\n-inf]", "number_not_finite", (3, 1)),
        ("it = nan", "number_not_finite", (1, 1)),
        ("it = " + "9" * 37, "number_digits", (1, 1)),
        ("it = 0x" + "f" * 31, "number_digits", (1, 1)),
        ("a = 1\nit = " + "9" * 5_000, "number_digits", (2, 6)),
        ("a = '\x00'", "toml_syntax", (1, 6)),
        ("a = 1\rb = 2", "toml_syntax", (1, 6)),
        ("[more]\nit = " + "[" * 62 + "]" * 62, None, None),  # 64 levels: the root, more, 62 lists
        ("[more]\nit = " + "[" * 63 + "]" * 63, "too_deep", None),
        ("a = 1\nit = " + "[" * 300 + "]" * 300, "too_deep", (2, 70)),
        ("a = 1\nit = " + "{a=" * 300, "too_deep", None),
        ("[" + "a." * 64 + "a]", "too_deep", (1, 2)),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_what_is_wrong_with_the_text(text, code, place):
    loaded = load_toml(Anything, text)
    found = said(loaded)
    if code is None:
        assert loaded.findings == ()
        return
    assert [f[0] for f in found] == [code]
    assert place is None or found[0][2] == place
    assert line_of(loaded.findings[0]) is not None or code == "too_deep"
    assert all(finding.message("vi") and finding.message("en") for finding in loaded.findings)


def test_bytes_that_are_no_text():
    (finding,) = load_toml(Anything, b"a = 1\nb = '\xff'").findings
    assert (finding.code, line_of(finding)) == ("text_encoding", 2)
    assert load_toml(Anything, bytes(range(256)) * 100).findings[0].code == "text_encoding"


FIVE_MILLION = 5_000_000


@pytest.mark.parametrize("char", [*"a[{\"'=.,#0- \\é\ud800"], ids=ascii)
def test_five_million_of_one_character(char):
    assert said(load_toml(Sheet, char * FIVE_MILLION))[0][0] == "too_long"
    start = time.perf_counter()
    assert load_toml(Sheet, char * FIVE_MILLION, limit=FIVE_MILLION).value is None
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    "text",
    [
        "a." * 900_000 + "b = 1",
        '"a" . ' * 300_000 + "b = 1",
        "it = " + "[" * 1_900_000,
        "it = [" + "1," * 200_000 + "]",
        "it = 0x" + "f" * 1_900_000,
        'it = """' + '""\\"' * 400_000,
        "[[more.it]]\n" * 40_000,
        "more.a.b = 1\n" * 40_000,
        "#\n" * 400_000,
    ],
    ids=lambda text: text[:12],
)
def test_long_texts_that_could_take_quadratic_time(text):
    assert len(text) <= MAX_TOML
    start = time.perf_counter()
    load_toml(Sheet, text)
    assert time.perf_counter() - start < 30


@pytest.mark.parametrize(
    "text",
    [
        "a=[" + "1," * 900_000 + "]",
        "[[a]]\n" * 300_000,
        "".join(f"k{n}=1\n" for n in range(170_000)),
        "".join(f"[k{n}]\n" for n in range(150_000)),
        "".join(f"k{n}.a.b.c.d.e.f.g.h.i=1\n" for n in range(6_000)),  # 6,000 × 10 parts
    ],
)
def test_too_many_values_are_refused_while_reading(text):
    start = time.process_time()
    loaded = load_toml(Anything, text)
    assert time.process_time() - start < 3
    assert [finding.code for finding in loaded.findings] == ["too_large"]
    assert dict(loaded.findings[0].params)["limit"] == str(MAX_TOML_VALUES)


def test_as_many_values_as_are_allowed_are_read():
    """The list itself is one value."""
    assert load_toml(dict, "a=[" + "1," * (MAX_TOML_VALUES - 1) + "]").value is not None


@pytest.mark.parametrize("door", [load_json, load_toml, load_yaml])
def test_bytearrays_are_bytes_and_everything_else_is_a_finding(door):
    if door is load_yaml:
        pytest.importorskip("yaml")
    text = {load_json: b"{}", load_toml: b"", load_yaml: b"{}"}[door]
    assert door(dict, bytearray(text)).value == {}
    for wrong in (None, 1, [], {}, object(), memoryview(text)):
        assert [finding.code for finding in door(dict, wrong).findings] == ["text_type"]
    assert door(dict[str, int], text).value == {}  # an alias is no class
    with pytest.raises(ThiduaError) as caught:
        door(1, text)
    assert caught.value.code == "invalid_shape"
    assert [finding.code for finding in door(None, text).findings] == ["invalid_shape"]  # {} is not None
