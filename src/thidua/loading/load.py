"""Load: plain data or JSON text into a model, with findings instead of exceptions."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel, PydanticUserError, TypeAdapter, ValidationError

from thidua.canonical import MAX_DEPTH
from thidua.errors import ThiduaError
from thidua.exact import MAX_DIGITS
from thidua.findings import Finding
from thidua.loading.plain_text import plain_text
from thidua.loading.shape import findings_of
from thidua.loading.survey import Doubled, Refused, survey

T = TypeVar("T")

MAX_JSON = 10_000_000
"""Longest JSON text taken unless the caller says otherwise: characters of text, or bytes."""

MAX_FINDINGS = 100
"""Most findings one load lists before it only counts."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What loading gave: the value, or ``None`` and at least one finding of severity ``error``.

    ``value`` may still be used when the findings are only notes or warnings.
    """

    value: T | None
    findings: tuple[Finding, ...] = ()


def load(model: type[T] | TypeAdapter[T], data: object) -> Loaded[T]:
    """Plain data as a model, or as any type a ``TypeAdapter`` describes; never raises on data.

    Before the model sees it, the data is checked for depth, cycles, size and floats in time linear in its
    values. Error ``invalid_shape`` where ``model`` is nothing that data can be checked against. Findings:
    ``too_deep``, ``cyclic_data``, ``too_large``, ``number_float``, ``unknown_kind``, ``invalid_shape``,
    ``more_findings``, and the codes of the model's own fields; ``where`` is a path such as
    ``sections/0/criteria/3/max``.

    >>> from thidua.labels import Label
    >>> load(Label, {"vi": "Kiểm tra"}).value
    Label(vi='Kiểm tra', en=None)
    >>> [(f.code, f.where) for f in load(Label, {"vi": " "}).findings]
    [('text_empty', 'vi')]
    """
    found = survey(data)
    if found:
        return Loaded(None, found)
    try:
        return Loaded(_validate(model, data))
    except ValidationError as error:
        return Loaded(None, findings_of(error, data, MAX_FINDINGS))


def load_json(model: type[T] | TypeAdapter[T], text: str | bytes | bytearray, limit: int = MAX_JSON) -> Loaded[T]:
    """JSON text as a model; never raises on data.

    Bytes are UTF-8, with or without a byte order mark. Numbers with a fraction or an exponent, ``NaN``,
    ``Infinity`` and keys that appear twice are refused. Findings: those of ``load``, and ``text_type``,
    ``too_long``, ``text_encoding``, ``json_syntax`` (with line and column), ``number_not_finite``, ``number_digits``,
    ``duplicate_key``.

    >>> from thidua.labels import Label
    >>> print(load_json(Label, '{"vi": 1.5}').findings[0].code)
    number_float
    >>> load_json(Label, '{"vi": "a",}').findings[0].where
    ''
    """
    plain, finding = plain_text(text, limit)
    if finding is not None:
        return Loaded(None, (finding,))
    try:
        data = json.loads(
            plain,
            parse_float=_refuse_float,
            parse_int=_whole,
            parse_constant=_refuse_constant,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as error:
        return Loaded(None, (Finding.of("json_syntax", line=error.lineno, column=error.colno, detail=error.msg),))
    except RecursionError:
        return Loaded(None, (Finding.of("too_deep", limit=MAX_DEPTH),))
    return load(model, data)


def _validate(model: type[T] | TypeAdapter[T], data: object) -> T:
    if isinstance(model, TypeAdapter):
        return model.validate_python(data)
    if _is_class(model) and issubclass(model, BaseModel):
        return model.model_validate(data)
    try:
        adapter = TypeAdapter(model)
    except PydanticUserError:
        raise ThiduaError("invalid_shape", detail=f"model: {type(model).__name__}") from None
    return adapter.validate_python(data)


def _is_class(model: object) -> bool:
    """An alias such as ``list[int]`` is no class."""
    return isinstance(model, type)


def _refuse_float(text: str) -> Refused:
    return Refused(Finding.of("number_float", value=text))


def _refuse_constant(text: str) -> Refused:
    return Refused(Finding.of("number_not_finite", value=text))


def _whole(text: str) -> int | Refused:
    if len(text.lstrip("-")) > MAX_DIGITS:
        return Refused(Finding.of("number_digits", digits=MAX_DIGITS))
    return int(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    doubled = Doubled(made)
    doubled.keys_twice = tuple(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return doubled
