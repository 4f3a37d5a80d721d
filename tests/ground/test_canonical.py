"""Canonical JSON and the hashes made of it."""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from thidua.canonical import canonical_json, digest, keyed_digest
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points

texts = st.text(st.characters(codec="utf-8"), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | texts,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(texts.map(lambda t: t and unicodedata.normalize("NFC", t)), inner, max_size=4)
    ),
    max_leaves=12,
)


def shuffled(value, draw):
    if isinstance(value, dict):
        keys = draw(st.permutations(list(value)))
        return {unicodedata.normalize("NFD", key): shuffled(value[key], draw) for key in keys}
    if isinstance(value, list):
        return tuple(shuffled(item, draw) for item in value)
    return unicodedata.normalize("NFD", value) if isinstance(value, str) else value


@given(values, st.data())
def test_key_order_tuples_and_unicode_form_do_not_matter(value, data):
    other = shuffled(value, data.draw)
    assert canonical_json(other) == canonical_json(value)
    assert digest(other) == digest(value)


@given(values)
def test_it_is_json_and_its_own_canonical_form(value):
    text = canonical_json(value)
    assert canonical_json(json.loads(text)) == text
    assert text == json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@given(values, values)
def test_different_values_have_different_texts(a, b):
    def plain(value):
        return json.loads(json.dumps(value))

    if canonical_json(a) == canonical_json(b):
        norm = unicodedata.normalize
        assert norm("NFC", json.dumps(plain(a), sort_keys=True, ensure_ascii=False)) == norm(
            "NFC", json.dumps(plain(b), sort_keys=True, ensure_ascii=False)
        )


def test_by_hand():
    assert canonical_json({"b": 1, "a": [True, None, 'x\n"ễ'], "Đ": {}}) == (
        '{"a":[true,null,"x\\n\\"ễ"],"b":1,"Đ":{}}'
    )
    assert canonical_json(Label(vi="Kiểm tra")) == '{"en":null,"vi":"Kiểm tra"}'
    assert canonical_json([1, True]) != canonical_json([True, 1])


def nested(depth):
    value = []
    for _ in range(depth - 1):
        value = [value]
    return value


def loop():
    data = {}
    data["a"] = [data]
    return data


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: 0.5, "number_float"),
        (lambda: {"a": [1.0]}, "number_float"),
        (lambda: [float("nan")], "number_float"),
        (lambda: 10**400, "number_digits"),
        (lambda: {1: "a"}, "not_canonical"),
        (lambda: {None: "a"}, "not_canonical"),
        (lambda: {"a"}, "not_canonical"),
        (lambda: b"a", "not_canonical"),
        (lambda: [Points(1)], "not_canonical"),
        (lambda: "\ud800", "text_control"),
        (lambda: {"é": 1, "e\u0301": 2}, "duplicate_key"),
        (lambda: nested(65), "too_deep"),
        (lambda: nested(100_000), "too_deep"),
        (loop, "cyclic_data"),
    ],
)
def test_refused(make, code):
    with pytest.raises(ThiduaError) as caught:
        digest(make())
    assert caught.value.code == code


class Bag(BaseModel):
    items: list[object]


def test_models_are_taken_apart_and_refused_like_plain_data():
    assert canonical_json(Bag(items=[Label(vi="a"), (1,)])) == '{"items":[{"en":null,"vi":"a"},[1]]}'
    round_bag = Bag(items=[])
    round_bag.items.append(round_bag)
    for bag, code in (
        (round_bag, "cyclic_data"),
        (Bag(items=[object()]), "not_canonical"),
        (Bag(items=[0.5]), "number_float"),
        (Bag(items=nested(64)), "too_deep"),
    ):
        with pytest.raises(ThiduaError) as caught:
            digest(bag)
        assert caught.value.code == code


def test_a_subclass_in_a_field_of_its_base_counts_in_the_digest():
    class Kind(Model):
        label: Label

    class WideKind(Kind):
        top: Points

    class Holder(Model):
        kind: Kind

    wide, narrow = WideKind(label="a", top=1), Kind(label="a")
    assert digest(Holder(kind=wide)) != digest(Holder(kind=narrow))


def test_depth_64_is_fine_and_so_is_a_shared_part():
    assert canonical_json(nested(64)) == "[" * 64 + "]" * 64
    part = [1]
    assert canonical_json([part, part]) == "[[1],[1]]"


def test_digests_against_the_standard_library():
    text = '{"a":"ễ"}'.encode()
    assert digest({"a": "ễ"}) == "sha256:" + hashlib.sha256(text).hexdigest()
    assert keyed_digest({"a": "ễ"}, b"k") == "hmac-sha256:" + hmac.new(b"k", text, "sha256").hexdigest()
    assert keyed_digest(1, b"k") != keyed_digest(1, b"K")
    with pytest.raises(ThiduaError, match="key_empty"):
        keyed_digest(1, b"")
