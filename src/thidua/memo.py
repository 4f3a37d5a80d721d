"""A memory of results by object, kept as long as the object lives; for compiled forms of frozen models."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K", bound=object)
V = TypeVar("V")


class Memo(Generic[K, V]):
    """Remembers ``make(key)`` for each object, by identity: hashing a large model would cost more than it saves.

    >>> class Table:
    ...     pass
    >>> made = []
    >>> memo = Memo(lambda table: made.append(table) or len(made))
    >>> table = Table()
    >>> memo(table), memo(table), memo(Table())
    (1, 1, 2)
    """

    def __init__(self, make: Callable[[K], V]) -> None:
        self._make = make
        self._held: dict[int, tuple[weakref.ref[K], V]] = {}

    def __call__(self, key: K) -> V:
        """The remembered result, or a new one."""
        place = id(key)
        held = self._held.get(place)
        if held is not None and held[0]() is key:
            return held[1]
        made = self._make(key)
        self._held[place] = (weakref.ref(key, _Forget(self._held, place)), made)
        return made


class _Forget(Generic[K, V]):
    """Drops an entry when its object goes; holds all it needs, as modules may already be gone by then."""

    def __init__(self, entries: dict[int, tuple[weakref.ref[K], V]], place: int) -> None:
        self._entries = entries
        self._place = place

    def __call__(self, gone: object) -> None:
        if self._place in self._entries and self._entries[self._place][0] is gone:
            del self._entries[self._place]
