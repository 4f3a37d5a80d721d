"""Pact (giao ước thi đua): what the members of a cluster signed, with a target per unit and fact."""

from __future__ import annotations

from datetime import date

from thidua.clusters.cluster import Cluster
from thidua.clusters.target import PactTarget
from thidua.dispatches import Reference
from thidua.model import Model
from thidua.periods import Cycle, Day
from thidua.text import CodeText, Text


class PactSignature(Model):
    """A unit signed; ``on`` where it signed later than the others, ``by`` who signed for it."""

    unit: CodeText
    on: Day | None = None
    by: Text | None = None


class Pact(Model):
    """What the members of a cluster signed for one cycle. What is wrong with it is said by ``inspect_pact``.

    >>> pact = Pact.model_validate({
    ...     "cluster": "cum-1", "cycle": "2024", "signed_on": "2024-03-19",
    ...     "signatures": [{"unit": "xa-a"}],
    ...     "targets": [
    ...         {"unit": "xa-a", "fact": "sessions_due", "target": "4"},
    ...         {"unit": "xa-a", "fact": "wards_due", "target": {"not_applicable": "Không được giao chỉ tiêu"}},
    ...         {"unit": "xa-a", "fact": "models_due", "target": None},
    ...     ],
    ... })
    >>> pact.answers("xa-a")
    {'sessions_due': '4', 'wards_due': {'not_applicable': 'Không được giao chỉ tiêu'}}
    """

    cluster: CodeText
    cycle: Cycle
    signed_on: Day
    signatures: tuple[PactSignature, ...] = ()
    targets: tuple[PactTarget, ...] = ()
    document: Reference | None = None

    def signed(self, on: date | None = None) -> tuple[str, ...]:
        """Codes of the units that signed, up to and including that day where one is given; each once."""
        return tuple(
            dict.fromkeys(
                signature.unit for signature in self.signatures if on is None or self.signing_day(signature) <= on
            )
        )

    def not_signed(self, cluster: Cluster, on: date) -> tuple[str, ...]:
        """Members of that day that have not signed by that day, in the order of the cluster."""
        signed = self.signed(on)
        return tuple(unit for unit in cluster.members_on(on) if unit not in signed)

    def signing_day(self, signature: PactSignature) -> date:
        """The day of a signature: its own, or the day of the pact."""
        return signature.on or self.signed_on

    def answers(self, unit: str) -> dict[str, str | dict[str, str]]:
        """The targets of a unit as ``score`` takes them.

        A target that is not known yet is absent, and so is one that is given twice and differently: neither figure is
        preferred.
        """
        by_fact: dict[str, list[PactTarget]] = {}
        for target in self.targets:
            if target.unit == unit:
                by_fact.setdefault(target.fact, []).append(target)
        found: dict[str, str | dict[str, str]] = {}
        for fact, targets in by_fact.items():
            answer = targets[0].answer
            if answer is not None and all(other.answer == answer for other in targets):
                found[fact] = answer
        return found
