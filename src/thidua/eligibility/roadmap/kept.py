"""Kept: what is assumed when the present level goes on, cycle by cycle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.explain.phrase import Phrase
from thidua.periods import Cycle

YEARLY = ("ldtt", "cstt", "cstdcs", "ttldtt", "dvtt", "ttldxs", "dvqt")
"""Titles considered year by year, by their codes: Lao động tiên tiến, Chiến sĩ tiên tiến, Chiến sĩ thi đua cơ sở, and
of collectives Lao động tiên tiến, Đơn vị tiên tiến, Lao động xuất sắc, Đơn vị quyết thắng. A declared choice of this
library; ``earliest`` takes another."""

ASSUMED = "giả định (assumed)"
"""What stands for the source of an entry that is only assumed."""

FEW = 3
"""Cycles that a sentence names one by one; of more that follow each other it names the first and the last."""

KeptKind = Literal["ratings", "registrations", "awards", "attestations", "members", "clusters", "nothing_new", "clocks"]


@dataclass(frozen=True, slots=True)
class Kept:
    """One assumption: what goes on in ``cycles`` as it was in ``like``.

    ``nothing_new``: a list of events stays complete and nothing is added to it. ``clocks``: the days of the file move
    on with the cycle. ``what`` is the assumption in words, ``key`` the award, question, cluster or list it is about.
    """

    kind: KeptKind
    key: str
    what: Phrase
    cycles: tuple[Cycle, ...]
    like: Cycle | None = None

    def sentence(self) -> Phrase:
        """The whole assumption as a sentence."""
        cycles = ", ".join(str(cycle) for cycle in self.cycles)
        if len(self.cycles) > FEW and self.cycles[0].next(len(self.cycles) - 1) == self.cycles[-1]:
            cycles = f"{self.cycles[0]} … {self.cycles[-1]}"
        if self.kind == "clocks":
            return self.what
        if self.like is None:
            return Phrase.of("earliest_nothing_new", cycles=cycles, what=self.what)
        return Phrase.of("earliest_as", cycles=cycles, what=self.what, like=self.like)

    def as_data(self) -> dict[str, object]:
        """The assumption ready for JSON."""
        return {
            "kind": self.kind,
            "key": self.key,
            "cycles": [str(cycle) for cycle in self.cycles],
            "like": str(self.like) if self.like is not None else None,
            "vi": self.sentence().text("vi"),
            "en": self.sentence().text("en"),
        }
