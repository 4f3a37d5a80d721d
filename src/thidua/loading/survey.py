"""A first look at plain data, before any model sees it: depth, cycles, size, floats. Linear in its values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from thidua.canonical import MAX_DEPTH
from thidua.errors import ThiduaError
from thidua.findings import Finding

MAX_VALUES = 1_000_000
"""Most values one piece of data may hold, counting a shared list once per place where it appears."""

MAX_FOUND = 100

_SOUND = frozenset((str, int, bool, type(None)))


@dataclass(frozen=True, slots=True)
class Refused:
    """A JSON value that is refused, kept in its place so that the finding can say where it is."""

    finding: Finding


class Doubled(dict[str, object]):
    """A JSON object in which keys appear twice; ``keys_twice`` names them."""

    keys_twice: tuple[str, ...] = ()


@dataclass(slots=True)
class _Frame:
    """A list or a mapping being looked through: its place, what is left of it, its size and height so far."""

    node: object
    name: str
    items: Iterator[tuple[object, object]]
    size: int = 1
    height: int = 1


@dataclass(slots=True)
class _Survey:
    found: list[Finding] = field(default_factory=list)
    done: dict[int, tuple[int, int]] = field(default_factory=dict)
    stack: list[_Frame] = field(default_factory=list)
    open: set[int] = field(default_factory=set)

    def keep(self, finding: Finding, last: str = "") -> None:
        if len(self.found) < MAX_FOUND:
            path = "/".join([frame.name for frame in self.stack[1:]] + ([last] if last else []))
            self.found.append(finding.evolve(where=path))


def survey(data: object) -> tuple[Finding, ...]:
    """What is wrong with plain data whatever the model: nothing, or findings.

    ``too_deep``, ``cyclic_data`` and ``too_large`` end the look at once; ``number_float``,
    ``number_not_finite``, ``number_digits``, ``duplicate_key`` and ``invalid_shape`` (an iterator, which
    could have no end) are collected, the first hundred of them. A model instance is taken as sound.

    >>> survey({"sections": [{"max": 0.5}]})[0].where
    'sections/0/max'
    """
    seen = _Survey()
    try:
        _open(seen, data, "")
        while seen.stack:
            _step(seen)
    except ThiduaError as error:
        seen.found.clear()
        seen.keep(Finding.from_error(error))
    return tuple(seen.found)


def _step(seen: _Survey) -> None:
    frame = seen.stack[-1]
    for name, value in frame.items:
        if isinstance(value, dict | list | tuple):
            known = seen.done.get(id(value))
            if known is None:
                _open(seen, value, _name(name))
                return
            _add(seen, frame, *known)
        else:
            frame.size += 1
            if type(value) not in _SOUND:
                _leaf(seen, value, _name(name))
    seen.stack.pop()
    seen.open.discard(id(frame.node))
    seen.done[id(frame.node)] = (frame.size, frame.height)
    if seen.stack:
        _add(seen, seen.stack[-1], frame.size, frame.height)


def _add(seen: _Survey, frame: _Frame, size: int, height: int) -> None:
    frame.size += size
    frame.height = max(frame.height, height + 1)
    if frame.size > MAX_VALUES:
        raise ThiduaError("too_large", limit=MAX_VALUES)
    if len(seen.stack) - 1 + frame.height > MAX_DEPTH:
        raise ThiduaError("too_deep", limit=MAX_DEPTH)


def _open(seen: _Survey, value: object, name: str) -> None:
    if not isinstance(value, dict | list | tuple):
        _leaf(seen, value, name)
        return
    if id(value) in seen.open:
        raise ThiduaError("cyclic_data")
    if len(seen.stack) >= MAX_DEPTH:
        raise ThiduaError("too_deep", limit=MAX_DEPTH)
    items = value.items() if isinstance(value, dict) else enumerate(value)
    seen.stack.append(_Frame(value, name, iter(items)))
    seen.open.add(id(value))
    if len(value) > MAX_VALUES:
        raise ThiduaError("too_large", limit=MAX_VALUES)
    if isinstance(value, Doubled):
        for key in value.keys_twice:
            seen.keep(Finding.of("duplicate_key", key=key))


def _leaf(seen: _Survey, value: object, name: str) -> None:
    if isinstance(value, float):
        seen.keep(Finding.of("number_float", value=value), name)
    elif isinstance(value, Refused):
        seen.keep(value.finding, name)
    elif isinstance(value, Iterator):
        seen.keep(Finding.of("invalid_shape", detail=type(value).__name__), name)


def _name(name: object) -> str:
    return str(name)[:100]
