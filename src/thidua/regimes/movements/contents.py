"""What a launch must contain: Law 15/2003 Article 16, Decree 91/2017 Article 4, Law 06/2022 Article 17."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.branches import UNDER_L03
from thidua.regimes.building import words
from thidua.regimes.instruments import C12, D91, L03, L22, cite
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.movements.plan import PlanPart


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """Parts that a plan must state, for movements of one form or of both (``form`` is ``None``)."""

    code: str
    label: Label
    parts: tuple[PlanPart, ...]
    form: Literal["regular", "thematic"] | None
    validity: Validity
    citation: Citation


CONTENTS: tuple[ContentsLine, ...] = (
    ContentsLine(
        "contents",
        words("Nội dung tổ chức phong trào", "Contents of a movement"),
        (
            *("aim", "scope", "subjects", "content", "targets", "slogan", "time"),
            *("measures", "launch", "review"),
        ),
        None,
        UNDER_L03,
        cite(L03, "16", mark="gazette"),
    ),
    ContentsLine(
        "regular_contents",
        words("Thi đua thường xuyên: những điểm phải xác định", "Regular emulation: what must be fixed"),
        ("aim", "requirements", "targets"),
        "regular",
        UNDER_L03,
        cite(D91, "4", "1", mark="gazette"),
    ),
    ContentsLine(
        "thematic_contents",
        words(
            "Thi đua theo đợt, chuyên đề: chỉ phát động khi đã xác định",
            "Emulation by drive or theme: launched only when fixed",
        ),
        ("time", "aim", "requirements", "targets", "content", "measures"),
        "thematic",
        UNDER_L03,
        cite(D91, "4", "2", mark="gazette"),
    ),
    ContentsLine(
        "head_contents",
        words("Việc của người đứng đầu khi tổ chức", "What the head sees to"),
        ("theme", "targets", "content", "plan", "review"),
        None,
        Validity(start=C12.validity.start, end=UNDER_L03.end),
        cite(C12, "5", mark="gazette"),
    ),
    ContentsLine(
        "contents",
        words("Nội dung tổ chức phong trào", "Contents of a movement"),
        (
            *("aim", "scope", "subjects", "content", "criteria", "time", "plan", "measures"),
            *("launch", "inspection", "models", "review"),
        ),
        None,
        UNAMENDED,
        cite(L22, "17", mark="gazette"),
    ),
)
"""By law; a movement answers to every line of its form."""
