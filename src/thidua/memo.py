"""A short memory of results by object; for compiled forms of frozen models, which are costly to hash."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Memo(Generic[K, V]):
    """Remembers ``make(key)`` for the objects used last, by identity; the oldest of more than ``most`` is dropped.

    The object is kept with its result, so that its identity cannot pass to another object meanwhile.

    >>> made = []
    >>> memo = Memo(lambda table: made.append(table) or len(made), most=2)
    >>> a, b, c = ["a"], ["b"], ["c"]
    >>> [memo(x) for x in (a, b, a, c, a, b)]
    [1, 2, 1, 3, 1, 4]
    """

    def __init__(self, make: Callable[[K], V], *, most: int) -> None:
        self._make = make
        self._most = most
        self._held: dict[int, tuple[K, V]] = {}
        self._lock = Lock()

    def __call__(self, key: K) -> V:
        """The remembered result, or a new one."""
        place = id(key)
        with self._lock:
            held = self._held.pop(place, None)
        if held is None:
            held = (key, self._make(key))  # outside the lock: two threads may make it, one of them in vain
        with self._lock:
            self._held[place] = held  # the newest stands last
            if len(self._held) > self._most:
                del self._held[next(iter(self._held))]
        return held[1]
