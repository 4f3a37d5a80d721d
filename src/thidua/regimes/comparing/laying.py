"""Two trees laid into one: the new tree, with what is gone put where it stood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua.regimes.comparing.pairing import Paired


@dataclass(frozen=True, slots=True)
class Place:
    """A node of the laid tree by its codes, and how deep it stands; a side without that node is ``None``."""

    depth: int
    old: str | None
    new: str | None


def laid(found: Paired) -> Iterator[Place]:
    """Every node of both trees once, from the top down; a node that is gone stands after the parts of its group."""
    below: dict[str | None, list[Place]] = {}
    for code, above in found.new.above.items():
        below.setdefault(above and f"new {above}", []).append(Place(0, found.to_old.get(code), code))
    for code, above in found.old.above.items():
        if code not in found.to_new:
            stays = found.to_new.get(above) if above else None
            below.setdefault(f"new {stays}" if stays else above and f"old {above}", []).append(Place(0, code, None))
    stack = below[None][::-1]
    while stack:
        place = stack.pop()
        yield place
        parts = below.get(f"new {place.new}" if place.new else f"old {place.old}", [])
        stack.extend(Place(place.depth + 1, part.old, part.new) for part in reversed(parts))
