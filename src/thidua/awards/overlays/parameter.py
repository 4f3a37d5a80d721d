"""Parameters of an overlay: figures of procedure that the national text leaves to the ministry or province."""

from __future__ import annotations

from pydantic import model_validator

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.overlays.target import Target
from thidua.awards.overlays.values import ParameterValue
from thidua.citations import Citation
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText


class Parameter(Model):
    """One named figure with its source; ``target`` limits it to some awards, without one it holds for all.

    Errors: ``condition_illustrative`` (a sample is no rule), ``overlay_target_rules``.

    >>> Parameter(name="dossier_copies", label="Số bộ hồ sơ", value={"kind": "count", "count": 1},
    ...     citation={"instrument": "Quyết định 1", "mark": "unverified"}).value.count
    1
    """

    name: CodeText
    label: Label
    value: ParameterValue
    citation: Citation
    target: Target | None = None

    def answers(self, award: str | None, subject: SubjectKind | None, kind: AwardKind | None) -> bool:
        """Whether it answers for what is asked; what its target limits must be given."""
        target = self.target
        if target is None:
            return True
        unsaid = (
            (target.awards and award is None)
            or (target.subject_kinds and subject is None)
            or (target.award_kinds and kind is None)
        )
        return not unsaid and target.speaks_of(award or "", subject, kind)

    @model_validator(mode="after")
    def _is_law(self) -> Parameter:
        if self.citation.mark == "illustrative":
            raise ThiduaError("condition_illustrative", code=self.name)
        if self.target is not None and self.target.rules:
            raise ThiduaError("overlay_target_rules", code=self.name)
        return self
