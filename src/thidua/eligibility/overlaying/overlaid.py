"""What overlaying gives: the rule, what changed in it and by which overlay, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Use:
    """One change that was made: by which overlay, where in it, and the nodes that came in, the topmost last.

    ``instead_of`` and ``national`` are the code and the citation of the national node it stands in place of; ``None``
    for an added one. ``power`` is the text that empowers a replacement; ``None`` for one that is tighter.
    """

    overlay: str
    change: Literal["fill", "add", "replace"]
    where: str
    nodes: tuple[str, ...]
    citation: Citation
    instead_of: str | None = None
    national: Citation | None = None
    power: Citation | None = None


@dataclass(frozen=True, slots=True)
class OverlaidRule:
    """A rule under overlays, with the changes made and everything there is to say.

    Its code, validity and citation are those of the national rule; each node keeps its own citation.
    """

    rule: AwardRule
    findings: tuple[Finding, ...] = ()
    used: tuple[Use, ...] = ()

    def overlay_of(self, node: str) -> str | None:
        """The code of the overlay a node came from; ``None`` for a national node."""
        return next((use.overlay for use in self.used if node in use.nodes), None)
