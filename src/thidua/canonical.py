"""Canonical JSON: one text for one value, and the hashes made of it."""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

from thidua.errors import ThiduaError
from thidua.text import nfc

MAX_DEPTH = 64
"""Most levels of lists and mappings inside one another."""

MAX_INT_BITS = 1024
"""Widest whole number; exact amounts are strings and far shorter."""


def canonical_json(value: object) -> str:
    """The one JSON text of a value: keys sorted by code point, no spaces, NFC strings, whole numbers only.

    Takes text, ``int``, ``bool``, ``None``, lists and tuples, mappings with text keys, and pydantic models
    (through ``model_dump(mode="json")``). Errors: ``number_float``, ``number_digits``, ``not_canonical``,
    ``text_control`` (a lone surrogate), ``duplicate_key`` (two keys with one NFC form), ``too_deep``,
    ``cyclic_data``.

    >>> canonical_json({"b": [1, None, True], "a": "Quỳnh"})
    '{"a":"Quỳnh","b":[1,null,true]}'
    """
    return json.dumps(
        _plain(value, 0, set()), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def digest(value: object) -> str:
    """The SHA-256 of the canonical JSON in UTF-8, as ``sha256:`` and 64 hexadecimal digits.

    >>> digest({"a": 1})
    'sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862'
    """
    return "sha256:" + hashlib.sha256(canonical_json(value).encode()).hexdigest()


def keyed_digest(value: object, key: bytes) -> str:
    """The HMAC-SHA256 of the canonical JSON under a key the host keeps, as ``hmac-sha256:`` and 64 digits.

    For inputs with personal data: without the key nobody can try names against it. An empty key is refused:
    ``key_empty``.

    >>> keyed_digest({"a": 1}, b"a key of the host")[:20]
    'hmac-sha256:f059dfc8'
    """
    if not key:
        raise ThiduaError("key_empty")
    return "hmac-sha256:" + hmac.new(key, canonical_json(value).encode(), hashlib.sha256).hexdigest()


def _plain(value: object, depth: int, inside: set[int]) -> object:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int):
        if value.bit_length() > MAX_INT_BITS:
            raise ThiduaError("number_digits", digits=308)
        return int(value)
    if isinstance(value, float):
        raise ThiduaError("number_float", value=value)
    if isinstance(value, BaseModel):
        return _plain(_dumped(value), depth, inside)
    if not isinstance(value, dict | list | tuple):
        raise ThiduaError("not_canonical", type=type(value).__name__)
    if id(value) in inside:
        raise ThiduaError("cyclic_data")
    if depth >= MAX_DEPTH:
        raise ThiduaError("too_deep", limit=MAX_DEPTH)
    inside.add(id(value))
    made: object
    if isinstance(value, dict):
        made = _mapping(value, depth, inside)
    else:
        made = [_plain(item, depth + 1, inside) for item in value]
    inside.discard(id(value))
    return made


def _mapping(value: dict[object, object], depth: int, inside: set[int]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise ThiduaError("not_canonical", type=f"{type(key).__name__} (key)")
        name = _text(key)
        if name in made:
            raise ThiduaError("duplicate_key", key=name)
        made[name] = _plain(item, depth + 1, inside)
    return made


def _text(value: str) -> str:
    for char in value:
        if unicodedata.category(char) == "Cs":
            raise ThiduaError("text_control", codepoint=f"U+{ord(char):04X}")
    return nfc(value)


def _dumped(value: BaseModel) -> object:
    try:
        return value.model_dump(mode="json")
    except PydanticSerializationError:
        raise ThiduaError("not_canonical", type=type(value).__name__) from None
    except ValueError:  # pydantic's word for a model that contains itself
        raise ThiduaError("cyclic_data") from None
