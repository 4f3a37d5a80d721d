"""The law of movements on one day: forms, scopes and launchers, contents, what else it says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, TypeVar

from thidua.citations import Citation, Validity
from thidua.findings import Finding
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.branches import UNDER_L03
from thidua.regimes.building import words
from thidua.regimes.catalogue.entry import CARRIED
from thidua.regimes.instruments import AMENDED_FROM, C12, D91, L03, L22, cite
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.movements.contents import CONTENTS, ContentsLine
from thidua.regimes.movements.launchers import LAUNCHER_TABLE, LauncherLine
from thidua.regimes.movements.limits import LIMITS, LawPoint
from thidua.regimes.movements.supporting import unread_on

Form = Literal["regular", "thematic"]
Line = TypeVar("Line", LauncherLine, ContentsLine, LawPoint)

FORMS: tuple[LawPoint, ...] = (
    LawPoint("regular", words("thường xuyên", "regular"), UNDER_L03, cite(L03, "15", mark="gazette")),
    LawPoint("thematic", words("theo đợt", "by drive"), UNDER_L03, cite(L03, "15", mark="gazette")),
    LawPoint("regular", words("thường xuyên", "regular"), UNAMENDED, cite(L22, "16", mark="gazette")),
    LawPoint("thematic", words("theo chuyên đề", "thematic"), UNAMENDED, cite(L22, "16", mark="gazette")),
)

VOLUNTARY: tuple[LawPoint, ...] = (
    LawPoint(
        "voluntary",
        words("tham gia tự nguyện, không cản trở, ép buộc", "taking part is voluntary, not hindered or forced"),
        UNDER_L03,
        cite(L03, "14", "2", mark="gazette"),
    ),
    LawPoint(
        "voluntary",
        words("tham gia tự nguyện", "taking part is voluntary"),
        UNAMENDED,
        cite(L22, "5", "1", mark="secondary"),
    ),
)

PACT: tuple[LawPoint, ...] = (
    LawPoint(
        "pact",
        words("thi đua thường xuyên có phát động, ký giao ước", "regular emulation has a launch and a signed pact"),
        UNDER_L03,
        cite(D91, "4", "1", mark="gazette"),
    ),
)

REPORT: tuple[LawPoint, ...] = (
    LawPoint(
        "plan_report",
        words(
            "gửi kế hoạch phát động cho Ban Thi đua - Khen thưởng Trung ương",
            "the launch plan goes to the Central Board",
        ),
        Validity(start=C12.validity.start, end=UNDER_L03.end),
        cite(C12, "4", "1", mark="gazette"),
    ),
)

UNREAD: tuple[tuple[str, Label], ...] = (
    (
        "plan_report",
        words(
            "báo cáo kế hoạch phong trào, thống nhất với trung ương trước khi đề nghị khen cấp nhà nước",
            "reporting of plans, agreement with the centre before a State award is proposed",
        ),
    ),
)
"""What has not been read for movements after 2023."""


@dataclass(frozen=True, slots=True)
class MovementLaw:
    """What the law of a day says about movements; empty before the first pack, with a finding."""

    day: date
    forms: tuple[LawPoint, ...]
    launchers: tuple[LauncherLine, ...]
    contents: tuple[ContentsLine, ...]
    voluntary: LawPoint | None
    pact: LawPoint | None
    report: LawPoint | None
    limits: tuple[LawPoint, ...]
    unread: tuple[tuple[str, Label], ...]
    findings: tuple[Finding, ...] = ()

    def parts(self, form: Form | None) -> tuple[ContentsLine, ...]:
        """The lines a plan of that form answers to."""
        return tuple(line for line in self.contents if line.form in (None, form))


def movement_law(on: date | str) -> MovementLaw:
    """The law of movements on a day.

    From the day the amended law begins the text before is carried on, marked unverified, with the finding
    ``law_unread``; before the first pack nothing is known, with ``regime_none``.

    >>> law = movement_law("2021-05-01")
    >>> [form.label.en for form in law.forms], [str(line.citation) for line in law.contents][:1]
    (['regular', 'by drive'], ['Luật 15/2003/QH11, Điều 16'])
    >>> movement_law("2026-10-01").forms[0].citation.mark
    'unverified'
    """
    day = clean_day(on)
    amended = day >= AMENDED_FROM
    text_of = AMENDED_FROM - timedelta(days=1) if amended else day

    def now(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        found = tuple(line for line in lines if line.validity.covers(text_of))
        return tuple(_carried(line) for line in found) if amended else found

    def one(lines: tuple[LawPoint, ...]) -> LawPoint | None:
        return next(iter(now(lines)), None)

    return MovementLaw(
        day,
        forms=now(FORMS),
        launchers=now(LAUNCHER_TABLE),
        contents=now(CONTENTS),
        voluntary=one(VOLUNTARY),
        pact=one(PACT),
        report=one(REPORT),
        limits=now(LIMITS),
        unread=UNREAD if day >= L22.validity.start else (),
        findings=unread_on(day),
    )


def _carried(line: Line) -> Line:
    citation: Citation = line.citation.evolve(mark="unverified", note=CARRIED)
    return replace(line, citation=citation)
