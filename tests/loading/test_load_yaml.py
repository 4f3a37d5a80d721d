"""load_yaml: text stays text, findings at the line, nothing that YAML can do beyond plain data."""

from __future__ import annotations

import re
import sys
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loading.samples import Anything, Sheet, said
from loading.toml_writer import paths
from thidua import ThiduaError, load_json, load_yaml
from thidua.loading import MAX_YAML, MAX_YAML_NODES, Place, line_of, printed, yaml_places

yaml = pytest.importorskip("yaml")

GOOD = """
day: 2024-07-01
sections:
  - label: Phần một
    criteria:
      - {code: I.1, max: 5}
      - code: I.2
        max: "2.50"
"""


def test_good_yaml_gives_what_json_gives():
    line = '{"code": "I.1", "max": 5}, {"code": "I.2", "max": "2.5"}'
    same = f'{{"day": "2024-07-01", "sections": [{{"label": "Phần một", "criteria": [{line}]}}]}}'
    expected = load_json(Sheet, same)
    assert load_yaml(Sheet, GOOD) == expected
    assert load_yaml(Sheet, b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()) == expected
    assert load_yaml(Sheet, unicodedata.normalize("NFD", GOOD)) == expected


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("off", "off"),
        ("Yes", "Yes"),
        ("True", "True"),
        ("1:30", "1:30"),
        ("0o17", "0o17"),
        ("017", "017"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("+5", "+5"),
        ("2024-07-01", "2024-07-01"),
        ("40..52.5", "40..52.5"),
        ("1.2.3", "1.2.3"),
        ("=", "="),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-12", -12),
        ("0", 0),
        ("'12'", "12"),
        ('"true"', "true"),
        ("''", ""),
        ("|\n  hai\n  dòng", "hai\ndòng"),
        ("[a, 1, [true]]", ["a", 1, [True]]),
    ],
)
def test_what_a_value_becomes(written, read):
    assert load_yaml(Anything, f"it: {written}").value == Anything(it=read)


def test_a_key_is_text_whatever_it_looks_like():
    keys = "{1: a, no: b, null: c, 1.5: d, 2024-07-01: e}"
    assert load_yaml(Anything, f"more: {keys}").value == Anything(
        more={"1": "a", "no": "b", "null": "c", "1.5": "d", "2024-07-01": "e"}
    )


BAD = """\
sections:
- label: Một
  criteria:
  - code: I 1
    max: "5"
  - code: I.2
- label:
    vi: Hai
    em: Two
  criteria: [{code: II.1,
    max: "1,5"}]
"""


def test_every_finding_has_its_line():
    assert said(load_yaml(Sheet, BAD)) == [
        ("code_form", "sections/0/criteria/0/code", (4, 5)),
        ("field_missing", "sections/0/criteria/1/max", (6, 5)),
        ("field_unknown", "sections/1/label/em", (9, 5)),
        ("number_comma", "sections/1/criteria/0/max", (11, 5)),
    ]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("it: 0.5", "number_float", (1, 1)),
        ("a: 1\nit:\n- 1\n- .5", "number_float", (4, 3)),
        ("it: -1.", "number_float", (1, 1)),
        ("it: 1e3", "number_float", (1, 1)),
        ("it: .nan", "number_not_finite", (1, 1)),
        ("it: -.inf", "number_not_finite", (1, 1)),
        ("it: " + "9" * 37, "number_digits", (1, 1)),
        ("it: 1\nmore:\n  x: 1\n  y: 2\n  x: 3", "duplicate_key", (5, 3)),
        ("it: 1\nit: 2", "duplicate_key", (2, 1)),
        ("it: &a 1", "yaml_feature", (1, 5)),
        ("it: &a [*a]", "yaml_feature", (1, 5)),
        ("it: *a", "yaml_feature", (1, 5)),
        ("it: !!python/object/apply:os.system [x]", "yaml_feature", (1, 5)),
        ("it: !!str 1", "yaml_feature", (1, 5)),
        ("more:\n  <<: {a: 1}", "yaml_feature", (2, 3)),
        ("? [a]\n: 1", "yaml_feature", (1, 3)),
        ("--- {it: 1}\n--- {it: 2}", "yaml_feature", (2, 1)),
        ("it: a: b", "yaml_syntax", (1, 6)),
        ("it:\n\ta: 1", "yaml_syntax", (2, 1)),
        ("a: 1\nit: [1", "yaml_syntax", (2, 7)),
        ("a: 1\nit: a\x00", "yaml_syntax", (2, 6)),
        ("it: \ud800", "yaml_syntax", (1, 5)),
        ('it: "\\U99999999"', "yaml_syntax", None),
        ("it: " + "[" * 63 + "]" * 63, None, None),  # with the root 64 levels
        ("it: " + "[" * 64 + "]" * 64, "too_deep", (1, 68)),
        ("it: " + "[" * 300 + "]" * 300, "too_deep", (1, 68)),
        ("- " * 300, "too_deep", (1, 129)),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_what_is_wrong_with_the_text(text, code, place):
    loaded = load_yaml(Anything, text)
    if code is None:
        assert loaded.findings == ()
        return
    assert [f[0] for f in said(loaded)] == [code]
    assert place is None or said(loaded)[0][2] == place
    assert all(finding.message("vi") and finding.message("en") for finding in loaded.findings)


def test_a_finding_is_printed_as_compilers_print_theirs():
    assert printed(load_yaml(Anything, "a: 1\nit: 0.5").findings[0], "t.yaml", "en").startswith(
        "t.yaml:2: it: The float"
    )


def test_bytes_that_are_no_text():
    (finding,) = load_yaml(Anything, b"a: 1\nb: \xff").findings
    assert (finding.code, line_of(finding)) == ("text_encoding", 2)


def test_places_by_hand():
    assert yaml_places("a: 1\nb:\n  - x: 1\n  - 2\n") == {
        "a": Place(1, 1),
        "b": Place(2, 1),
        "b/0": Place(3, 5),
        "b/0/x": Place(3, 5),
        "b/1": Place(4, 5),
    }


@pytest.mark.parametrize("char", [*"a[{\"'=.,#0- \\:&*!?%@`é\ud800"], ids=ascii)
def test_five_megabytes_of_one_character(char):
    assert said(load_yaml(Sheet, char * 5_000_000))[0][0] == "too_long"
    start = time.perf_counter()
    assert load_yaml(Sheet, char * MAX_YAML).value is None
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    "text",
    ["[1," * 160_000, "- \n" * 40_000, "? a\n" * 40_000, "a: 1\n" * 40_000, "{a: " * 120_000, "a: &a [*a, *a]"],
    ids=lambda text: text[:8],
)
def test_long_texts_that_could_take_quadratic_time(text):
    start = time.perf_counter()
    assert load_yaml(Sheet, text).value is None
    assert time.perf_counter() - start < 30


def test_many_keys_given_twice():
    text = "".join(f"k{i}: 1\n" for i in range(10_000)) * 2
    start = time.perf_counter()
    assert {f[0] for f in said(load_yaml(Anything, text))} == {"duplicate_key"}
    assert time.perf_counter() - start < 30


EXPONENT = re.compile(r"[-+]?[0-9.]+[eE][-+]?[0-9]+")  # text to YAML 1.1, a refused float here, with or without a point
KEYS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="/"), max_size=6).filter(
    lambda key: not EXPONENT.fullmatch(key)
)
DATA = st.dictionaries(
    KEYS.filter(lambda key: key != "<<"),
    st.recursive(
        st.none() | st.booleans() | st.integers(-(10**9), 10**9) | KEYS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=12,
    ),
    max_size=4,
)


@settings(max_examples=200, deadline=None)
@given(data=DATA, flow=st.sampled_from([True, False, None]))
def test_what_pyyaml_writes_is_read_back(data, flow):
    text = yaml.safe_dump(data, allow_unicode=False, default_flow_style=flow)
    if "&id" in text or "? " in text:  # repeated by reference, or a key too long for one line
        return
    loaded = load_yaml(Anything, f"more: {{}}\nit:\n{_indented(text)}")
    assert loaded.findings == ()
    assert loaded.value == Anything(it=data)
    assert set(yaml_places(text)) == set(paths(data))


def _indented(text):
    return "".join(f"  {line}\n" for line in text.split("\n"))


@settings(max_examples=200, deadline=None)
@given(st.text("ab:-[]{}\"'\\,#&*!|>?%\n 1") | st.text())
def test_any_text_is_read_or_refused(text):
    loaded = load_yaml(Anything, text)
    assert (loaded.value is None) == bool(loaded.findings)


def test_without_pyyaml(monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ThiduaError) as caught:
        load_yaml(Sheet, GOOD)
    assert caught.value.code == "extra_missing"
    assert 'pip install "thidua[yaml]"' in caught.value.hint("en")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: b\n" * 98_000, 25_000),  # the mapping is the first, so the 50,001st is the value of line 25,000
        ("[" + "1," * 240_000 + "]", 1),
        ("[" + "[]," * 160_000 + "]", 1),
        ("- a\n" * 120_000, 50_000),
    ],
)
def test_too_many_nodes_are_refused_while_reading(text, line):
    start = time.process_time()
    loaded = load_yaml(Anything, text)
    assert time.process_time() - start < 4
    assert [(finding.code, line_of(finding)) for finding in loaded.findings] == [("too_large", line)]
    assert dict(loaded.findings[0].params)["limit"] == str(MAX_YAML_NODES)
