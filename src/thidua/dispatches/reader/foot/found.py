"""What the footer was found to hold: lines of the list, the archive line and the signature blocks."""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua.dispatches.passage import Line
from thidua.dispatches.signature import Authority


@dataclass(slots=True)
class FoundStep:
    """One authority of the chain and the lines that name on whose behalf."""

    authority: Authority
    at: int
    lines: list[Line]


@dataclass(slots=True)
class FoundSignature:
    """One signature block as lines; ``column`` is where on its line it stands, ``order`` in which of its columns."""

    column: int = 0
    order: int = 0
    chain: list[FoundStep] = field(default_factory=list)
    title: list[Line] = field(default_factory=list)
    name: Line | None = None
    academic: str | None = None


@dataclass(slots=True)
class FoundFoot:
    """The footer as lines.

    ``heading`` says whether “Nơi nhận” stands there, ``after`` what follows it, ``crowded`` that there are more
    signatures than are kept.
    """

    heading: bool = False
    items: list[list[Line]] = field(default_factory=list)
    archive: list[Line] = field(default_factory=list)
    signatures: list[FoundSignature] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)
    crowded: bool = False
