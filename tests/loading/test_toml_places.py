"""The line index of TOML: the paths that tomllib finds, each at the line where it stands."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loading.toml_writer import Writer, paths
from thidua.loading import Place, toml_places
from thidua.loading.toml_walk import walk

ROOT = Path(__file__).parents[2]

TABLE = '''# bảng
code = "t"            # dòng 2
label = { vi = "Bảng", en = """a
b""" }
"I.1" = 1
a.b . c = 2
empty = []

[[sections]]
  max = "5"
[[sections]]
max = [
  "1", # một
  [2, { deep = 3 }],

  \'\'\'ba
ba\'\'\',
]
[[sections.criteria]]
code = "x"
[[sections.criteria]]
code = "y"
[sections.criteria.rule]
kind = \'k\'
[last]
'''

# Line and column counted by hand in TABLE.
WHERE = {
    "code": (2, 1),
    "label": (3, 1),
    "label/vi": (3, 11),
    "label/en": (3, 24),
    "I.1": (5, 1),
    "a": (6, 1),
    "a/b": (6, 1),
    "a/b/c": (6, 1),
    "empty": (7, 1),
    "sections": (9, 3),
    "sections/0": (9, 3),
    "sections/0/max": (10, 3),
    "sections/1": (11, 3),
    "sections/1/max": (12, 1),
    "sections/1/max/0": (13, 3),
    "sections/1/max/1": (14, 3),
    "sections/1/max/1/0": (14, 4),
    "sections/1/max/1/1": (14, 7),
    "sections/1/max/1/1/deep": (14, 9),
    "sections/1/max/2": (16, 3),
    "sections/1/criteria": (19, 3),
    "sections/1/criteria/0": (19, 3),
    "sections/1/criteria/0/code": (20, 1),
    "sections/1/criteria/1": (21, 3),
    "sections/1/criteria/1/code": (22, 1),
    "sections/1/criteria/1/rule": (23, 2),
    "sections/1/criteria/1/rule/kind": (24, 1),
    "last": (25, 2),
}


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_every_path_stands_where_it_stands(ends):
    text = TABLE.replace("\n", ends)
    assert toml_places(text) == {path: Place(*place) for path, place in WHERE.items()}
    assert set(WHERE) == set(paths(tomllib.loads(text)))


def test_only_what_is_asked_is_kept():
    assert toml_places(TABLE, {"last", "nothing"}) == {"last": Place(25, 2)}


REAL = [ROOT / "pyproject.toml", *sorted((ROOT / "tests" / "law").glob("*.toml"))]


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.name)
def test_files_of_this_repository(file):
    text = file.read_text(encoding="utf-8")
    assert set(toml_places(text)) == set(paths(tomllib.loads(text)))


KEYS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=6) | st.from_regex(
    r"[A-Za-z0-9_-]{1,6}", fullmatch=True
)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=12) | st.text("\"'\\[]{}#,=\n ")
DATA = st.dictionaries(
    KEYS.filter(lambda key: "/" not in key),
    st.recursive(
        st.booleans() | st.integers(-(10**9), 10**9) | TEXTS,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(KEYS, inner, max_size=4)
            | st.lists(st.dictionaries(KEYS, inner, max_size=3), max_size=3)
        ),
        max_leaves=15,
    ),
    max_size=5,
)


@settings(max_examples=150, deadline=None)
@given(data=DATA, random=st.randoms(use_true_random=False))
def test_the_same_paths_as_tomllib_in_every_style(data, random):
    text = Writer(random).document(data)
    read = tomllib.loads(text)
    assert read == data  # the writer is right
    found = []
    assert walk(text.replace("\r\n", "\n"), lambda path, _: found.append("/".join(map(str, path)))) is None
    assert set(found) == set(paths(data))


@settings(max_examples=150, deadline=None)
@given(data=DATA, random=st.randoms(use_true_random=False))
def test_a_key_stands_at_its_place(data, random):
    """Where a path ends in a key, the line begins, from its column on, with that key or the dotted key it is in."""
    writer = Writer(random)
    text = writer.document(data)
    lines = text.replace("\r\n", "\n").split("\n")
    for path, place in toml_places(text).items():
        assert 1 <= place.line <= len(lines), path
        rest = lines[place.line - 1][place.column - 1 :]
        assert rest and not rest[0].isspace(), (path, place)
        last = path.rpartition("/")[2]
        if last.isdigit() or not last.isascii() or not last.isalnum():
            continue
        assert last in rest, (path, place)


@settings(max_examples=200, deadline=None)
@given(st.text("ab.=[]{}\"'\\,#\n 1") | st.text())
def test_any_text_ends_the_walk(text):
    walk(text, lambda path, offset: None)
    try:
        read = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError):
        return
    assert set(toml_places(text)) == set(paths(read))
