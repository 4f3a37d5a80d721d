"""YAML events into plain data with places: a composer that resolves nothing but null, true, false and integers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib import import_module
from types import ModuleType
from typing import Protocol

from thidua.canonical import MAX_DEPTH
from thidua.errors import ThiduaError
from thidua.exact import MAX_DIGITS
from thidua.findings import Finding
from thidua.loading.places import Place
from thidua.loading.survey import Doubled, Refused

_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)\Z")


MAX_YAML_NODES = 50_000
"""Most keys, values, lists and mappings that one YAML text may hold; PyYAML takes time for each."""


@dataclass(slots=True)
class Composed:
    """What a YAML text holds: its data, the place of every path, or the one finding that ended the reading."""

    data: object = None
    places: dict[str, Place] = field(default_factory=dict)
    refused: Finding | None = None


@dataclass(slots=True)
class _Open:
    """A mapping or a list being filled; ``key`` waits for its value."""

    path: str
    items: list[object] | Doubled
    key: str | None = None
    twice: dict[str, None] = field(default_factory=dict)


class _Mark(Protocol):
    """Where PyYAML is in the text, counted from 0."""

    line: int
    column: int


class _Event(Protocol):
    """What PyYAML tells of one node; an event without a node has only its mark."""

    start_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None


class _Stop(Exception):  # noqa: N818  # the end of the reading, not an error
    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding


def yaml_module() -> ModuleType:
    """PyYAML; error ``extra_missing`` where it is not installed."""
    try:
        return import_module("yaml")
    except ImportError:
        raise ThiduaError("extra_missing", package="PyYAML", extra="yaml") from None


def compose(text: str) -> Composed:
    """Data and places of a YAML text; ``refused`` says why the reading ended.

    That is ``yaml_syntax``, ``yaml_feature``, ``too_deep`` or ``too_large``; ``extra_missing`` is raised where there is
    no PyYAML. Anchors, aliases, tags, merge keys, keys that are no text and further documents are not read. Only
    PyYAML's parser in Python is used: its answers do not depend on how PyYAML was built.
    """
    yaml = yaml_module()
    reading = _Reading(yaml)
    loader = None
    try:
        loader = yaml.SafeLoader(text)
        while loader.check_event():
            reading.take(loader.get_event())
    except _Stop as stop:
        reading.done.refused = stop.finding
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        column = error.position - text.rfind("\n", 0, error.position)
        reading.done.refused = _syntax(Place(line, column), f"{error.reason} (U+{_point(error.character):04X})")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reading.done.refused = _syntax(_place(mark), str(error.problem or error.context))
    except (ValueError, OverflowError) as error:  # an escape that is no character
        reading.done.refused = _syntax(_place(loader.get_mark() if loader else None), str(error))
    return reading.done


class _Reading:
    def __init__(self, yaml: ModuleType) -> None:
        self.yaml = yaml
        self.done = Composed()
        self.stack: list[_Open] = []
        self.documents = 0
        self.nodes = 0

    def take(self, event: _Event) -> None:
        yaml = self.yaml
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self.unread("---", event)
        elif isinstance(event, yaml.AliasEvent):
            raise self.unread(f"*{event.anchor}", event)
        elif isinstance(event, yaml.NodeEvent):
            self.node(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            frame = self.stack.pop()
            if isinstance(frame.items, Doubled):
                frame.items.keys_twice = tuple(frame.twice)

    def node(self, event: _Event) -> None:
        yaml = self.yaml
        self.nodes += 1
        if self.nodes > MAX_YAML_NODES:
            raise _Stop(_place(event.start_mark).on(Finding.of("too_large", limit=MAX_YAML_NODES)))
        if event.anchor is not None:
            raise self.unread(f"&{event.anchor}", event)
        if event.tag is not None:
            raise self.unread(str(event.tag).replace("tag:yaml.org,2002:", "!!"), event)
        frame = self.stack[-1] if self.stack else None
        place = _place(event.start_mark)
        if frame is not None and isinstance(frame.items, Doubled) and frame.key is None:
            self.key(frame, event, place)
            return
        path = self.next_path(frame, place)
        if isinstance(event, yaml.ScalarEvent):
            self.put(frame, _scalar(event.value, plain=event.style is None))
            return
        if len(self.stack) >= MAX_DEPTH:
            raise _Stop(place.on(Finding.of("too_deep", limit=MAX_DEPTH)))
        items: list[object] | Doubled = Doubled() if isinstance(event, yaml.MappingStartEvent) else []
        self.put(frame, items)
        self.stack.append(_Open(path, items))

    def key(self, frame: _Open, event: _Event, place: Place) -> None:
        """A key is text, whatever it looks like; the second of two equal ones gives its place to both."""
        if not isinstance(event, self.yaml.ScalarEvent):
            raise self.unread("?", event)
        key = str(event.value)
        if key == "<<" and event.style is None:
            raise self.unread("<<", event)
        if key in frame.items:
            frame.twice[key] = None
        frame.key = key
        self.done.places[_joined(frame.path, key)] = place

    def next_path(self, frame: _Open | None, place: Place) -> str:
        if frame is None:
            return ""
        if frame.key is not None:
            return _joined(frame.path, frame.key)
        path = _joined(frame.path, str(len(frame.items)))
        self.done.places[path] = place
        return path

    def put(self, frame: _Open | None, value: object) -> None:
        if frame is None:
            self.done.data = value
        elif isinstance(frame.items, list):
            frame.items.append(value)
        else:
            frame.items[frame.key or ""] = value
            frame.key = None

    def unread(self, feature: str, event: _Event) -> _Stop:
        return _Stop(_place(event.start_mark).on(Finding.of("yaml_feature", feature=feature)))


def _scalar(text: str, *, plain: bool) -> object:
    if not plain:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.match(text):
        too_many = len(text.lstrip("-")) > MAX_DIGITS
        return Refused(Finding.of("number_digits", digits=MAX_DIGITS)) if too_many else int(text)
    if _FLOAT.match(text):
        return Refused(Finding.of("number_float", value=text))
    return Refused(Finding.of("number_not_finite", value=text)) if _NOT_FINITE.match(text) else text


def _joined(path: str, step: str) -> str:
    return f"{path}/{step}" if path else step


def _place(mark: _Mark | None) -> Place:
    if mark is None:
        return Place(1, 1)
    return Place(mark.line + 1, mark.column + 1)


def _syntax(place: Place, detail: str) -> Finding:
    return Finding.of("yaml_syntax", line=place.line, column=place.column, detail=detail)


def _point(character: object) -> int:
    return character if isinstance(character, int) else ord(str(character)[:1] or "\0")
