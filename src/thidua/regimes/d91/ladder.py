"""What the merit ladders of Decree 91/2017 share: a rule, the run of excellent years, what is left out."""

from __future__ import annotations

from thidua.awards.award import SubjectKind
from thidua.awards.history import RunOf
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.branches import NO_STATE_BASE
from thidua.regimes.building import Clause, every, rule, words
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.l03.versions import Version

EXCELLENT = words("hoàn thành xuất sắc nhiệm vụ", "duties completed excellently")
ALL = words("Đạt mọi điều kiện", "Every condition holds")


def excellent(version: Version, target: str, after: str | None = None) -> RunOf:
    """The run of excellent years towards an award, after an earlier one where the version says so."""
    return version.run(target, rating="completed_excellently", after=() if after is None else (after,))


def step(
    version: Version,
    award: str,
    subject: SubjectKind,
    citation: Citation,
    *clauses: Clause,
    notes: tuple[Label, ...] = (),
) -> AwardRule:
    """One step of a ladder by merit, in one version."""
    label = award_of(award).label
    return rule(
        f"d91-{award}-{subject}-{version.number}",
        award,
        subject,
        words(
            f"{label.vi} (công trạng), Nghị định 91/2017",
            f"{label.text('en')} by merit, Decree 91/2017",
        ),
        version.validity,
        every(award, ALL, citation, *clauses),
        notes=(*version.notes, *notes, NO_STATE_BASE),
    )
