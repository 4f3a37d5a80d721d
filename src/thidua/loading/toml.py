"""TOML text into a model, with findings at the line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from datetime import date, datetime, time
from typing import TypeVar

from pydantic import TypeAdapter

from thidua.canonical import MAX_DEPTH
from thidua.exact import MAX_DIGITS
from thidua.findings import Finding
from thidua.loading.load import Loaded, load
from thidua.loading.places import Lines, Place, paths_asked, placed
from thidua.loading.plain_text import plain_text
from thidua.loading.survey import Refused
from thidua.loading.toml_walk import Path, walk

T = TypeVar("T")

MAX_TOML = 2_000_000
"""Longest TOML text taken unless the caller says otherwise: characters of text, or bytes."""

_COORDINATES = re.compile(r" \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)\Z")


def load_toml(model: type[T] | TypeAdapter[T], text: str | bytes | bytearray, limit: int = MAX_TOML) -> Loaded[T]:
    r"""TOML text as a model; never raises on data.

    Findings are those of ``load``, each with the parameters ``line`` and ``column`` (``line_of``, ``printed``), and
    ``text_type``, ``too_long``, ``too_large`` (``MAX_TOML_VALUES``), ``text_encoding``, ``toml_syntax``,
    ``number_not_finite``, ``number_digits``. Floats are refused: write ``"0.5"``. Dates and times become their ISO
    text. Bytes are UTF-8.

    >>> from thidua.labels import Label
    >>> from thidua.loading.places import printed
    >>> load_toml(Label, 'vi = "Kiểm tra"').value
    Label(vi='Kiểm tra', en=None)
    >>> print(printed(load_toml(Label, 'vi = "Kiểm tra"\nen = 0.5').findings[0], "label.toml", "en"))
    label.toml:2: en: The float 0.5 is refused because floats are not exact. [number_float]
    """
    plain, finding = plain_text(text, limit)
    if finding is not None:
        return Loaded(None, (finding,))
    plain = plain.replace("\r\n", "\n")
    refused = walk(plain, _nothing)
    if refused is not None:
        finding, offset = refused
        return Loaded(None, (Lines(plain).place(offset).on(finding),))
    try:
        data = tomllib.loads(plain, parse_float=_refuse_float)
    except tomllib.TOMLDecodeError as error:
        return Loaded(None, (_syntax(str(error), plain),))
    loaded = load(model, _exact(data))
    if not loaded.findings:
        return loaded
    return Loaded(loaded.value, placed(loaded.findings, toml_places(plain, paths_asked(loaded.findings))))


def toml_places(text: str, asked: Collection[str] | None = None) -> dict[str, Place]:
    r"""Paths such as ``sections/0/criteria/3/max`` and where they stand; ``asked`` leaves out all others.

    A table that several lines speak of stands where it is first named.

    >>> toml_places('[[sections]]\ncode = "I"\nmax = "5"')["sections/0/max"]
    Place(line=3, column=1)
    """
    plain = text.replace("\r\n", "\n")
    lines = Lines(plain)
    found: dict[str, Place] = {}
    longest = MAX_DEPTH if asked is None else max((path.count("/") + 1 for path in asked), default=0)

    def keep(path: Path, offset: int) -> None:
        if len(path) > longest:  # most values of a long text are deeper than any finding
            return
        name = "/".join(map(str, path))
        if (asked is None or name in asked) and name not in found:
            found[name] = lines.place(offset)

    if longest:
        walk(plain, keep)
    return found


def _nothing(path: Path, offset: int) -> None:
    """The first walk only looks whether the text may be read at all."""


def _syntax(said: str, text: str) -> Finding:
    """The complaint of ``tomllib``; without coordinates it means the end of the text."""
    found = _COORDINATES.search(said)
    end = Lines(text).place(len(text))
    line, column = (found[1], found[2]) if found and found[1] else (end.line, end.column)
    return Finding.of("toml_syntax", line=line, column=column, detail=_COORDINATES.sub("", said))


def _refuse_float(text: str) -> Refused:
    code = "number_not_finite" if text.lstrip("+-") in ("inf", "nan") else "number_float"
    return Refused(Finding.of(code, value=text))


def _exact(value: object) -> object:
    """Dates and times as ISO text, numbers with too many digits refused; the depth is bounded by the walk."""
    if isinstance(value, dict):
        return {key: _exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_exact(item) for item in value]
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, int) and abs(value) >= 10**MAX_DIGITS:
        return Refused(Finding.of("number_digits", digits=MAX_DIGITS))
    return value
