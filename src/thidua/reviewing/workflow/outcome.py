"""What trying to move came to."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.findings import Finding
from thidua.reviewing.workflow.file import ReviewFile
from thidua.reviewing.workflow.moved import Moved


@dataclass(frozen=True, slots=True)
class Advanced:
    """The file afterwards, the move that was made (``None`` if none was), and what stood in the way."""

    file: ReviewFile
    moved: Moved | None
    findings: tuple[Finding, ...] = ()
