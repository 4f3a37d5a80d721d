"""Awards: emulation titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng)."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText

SubjectKind = Literal["individual", "collective", "household", "locality"]
AwardKind = Literal["merit", "ad_hoc", "movement", "long_service", "years_of_service", "external"]
"""Why an award is given: công trạng, đột xuất, phong trào, cống hiến, niên hạn, đối ngoại."""


class _Award(Model):
    """What titles and forms share: a code, words, and who may receive it."""

    code: CodeText
    label: Label
    subjects: Annotated[tuple[SubjectKind, ...], Field(min_length=1)]


class Title(_Award):
    """An emulation title, considered by period.

    >>> Title(code="ldtt", label=Label(vi="Lao động tiên tiến"), subjects=("individual",)).kind
    'title'
    """

    kind: Literal["title"] = "title"


class Form(_Award):
    """A form of commendation."""

    kind: Literal["form"] = "form"


Award: TypeAlias = Annotated[Title | Form, Field(discriminator="kind")]
"""Any award."""
