"""Places in the decision, all read in secondary sources."""

from __future__ import annotations

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.overlays import Add, Fill, Target
from thidua.citations import Citation
from thidua.regimes.building import Clause
from thidua.regimes.instruments import BN86, cite


def at(article: str, clause: str | None = None, point: str | None = None) -> Citation:
    """A place in the rules that the decision issues.

    >>> str(at("4", "3", "a"))
    'Quyết định 86/2025/QĐ-UBND (Bắc Ninh), Điều 4, khoản 3, điểm a'
    """
    return cite(BN86, article, clause, point=point, mark="secondary")


def fill(award: str, subject: SubjectKind, kinds: tuple[AwardKind, ...], node: str, clause: Clause) -> Fill:
    """A clause of the decision in the place of an open leaf."""
    target = Target(awards=(award,), subject_kinds=(subject,), award_kinds=kinds)
    return Fill(target=target, node=node, condition=clause.node, facts=clause.facts)


def add(target: Target, clause: Clause) -> Add:
    """A clause of the decision beside the national standard."""
    return Add(target=target, condition=clause.node, facts=clause.facts)
