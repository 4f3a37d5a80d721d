"""YAML text into a model, with findings at the line. Needs PyYAML: the extra ``yaml``."""

from __future__ import annotations

from typing import TypeVar

from pydantic import TypeAdapter

from thidua.loading.load import Loaded, load
from thidua.loading.places import Place, placed
from thidua.loading.plain_text import plain_text
from thidua.loading.yaml_events import compose

T = TypeVar("T")

MAX_YAML = 500_000
"""Longest YAML text taken unless the caller says otherwise: characters of text, or bytes. PyYAML reads slowly."""


def load_yaml(model: type[T] | TypeAdapter[T], text: str | bytes | bytearray, limit: int = MAX_YAML) -> Loaded[T]:
    """YAML text as a model; never raises on data.

    Every value written without quotation marks is text, except ``null``, ``~``, nothing at all, ``true``, ``false`` and
    integers such as ``12``: so ``no``, ``1:30``, ``0o17``, ``017`` and ``2024-07-01`` stay what was written. Floats are
    refused. Keys are always text. Anchors, aliases, tags, merge keys and further documents are not read.

    Findings are those of ``load``, each with the parameters ``line`` and ``column``, and ``text_type``,
    ``too_long``, ``too_large`` (``MAX_YAML_NODES``), ``text_encoding``, ``yaml_syntax``, ``yaml_feature``,
    ``duplicate_key``, ``number_not_finite``, ``number_digits``.
    Raises ``extra_missing`` where PyYAML is not installed.
    """
    plain, finding = plain_text(text, limit)
    if finding is not None:
        return Loaded(None, (finding,))
    composed = compose(plain)
    if composed.refused is not None:
        return Loaded(None, (composed.refused,))
    loaded = load(model, composed.data)
    return Loaded(loaded.value, placed(loaded.findings, composed.places)) if loaded.findings else loaded


def yaml_places(text: str) -> dict[str, Place]:
    """Paths such as ``sections/0/criteria/3/max`` and where they stand. Raises ``extra_missing``."""
    return compose(text).places
