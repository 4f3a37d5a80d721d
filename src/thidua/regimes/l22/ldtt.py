"""Lao động tiên tiến of officials: Law 06/2022 Article 24 clause 1, with the circulars that bar new recruits.

Registration is no longer a national basis of the title (Article 7). A discipline of the year lowers the rating while
Decree 48/2023 is in force. The bar for new recruits is dated: none known before 2024-04-15.
"""

from __future__ import annotations

from datetime import date

from thidua.awards.asks import Attested, DisciplineInRating, MonthsSinceRecruitment, RatingOfPeriod
from thidua.awards.conditions import AllOf, Condition, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.instruments import AMENDED_FROM, C01, C15, D48, L22, cite

RATING = RuleFact(
    name="rating",
    label=Label(vi="Xếp loại chất lượng của năm", en="Quality rating of the year"),
    ask=RatingOfPeriod(),
)
DISCIPLINED = RuleFact(
    name="disciplined",
    label=Label(vi="Kỷ luật trong năm làm hạ xếp loại", en="A discipline of the year that lowers the rating"),
    ask=DisciplineInRating(in_force=D48.validity),
)
ACTIVE = RuleFact(
    name="self_reliant",
    label=Label(
        vi="Có tinh thần tự lực, đoàn kết, tích cực tham gia phong trào",
        en="Self-reliant, solidary, active in the movement",
    ),
    ask=Attested(question="self_reliant_solidary_active"),
)
MONTHS = RuleFact(
    name="months",
    label=Label(vi="Số tháng từ khi được tuyển dụng", en="Months since recruitment"),
    ask=MonthsSinceRecruitment(),
)

NEW_RECRUIT: tuple[tuple[date, date, Citation | None], ...] = (
    (L22.validity.start, C01.validity.start, None),
    (C01.validity.start, C15.validity.start, cite(C01, "1", "5", mark="secondary")),
    (C15.validity.start, AMENDED_FROM, cite(C15, "2", "5", mark="unverified")),
)
"""The versions of the title: from, to, and the source of the bar for new recruits in that interval."""


def standard_facts(bar: Citation | None) -> tuple[RuleFact, ...]:
    """The facts of the standard in one version."""
    return (RATING, DISCIPLINED, ACTIVE, MONTHS) if bar else (RATING, DISCIPLINED, ACTIVE)


def standard(bar: Citation | None, code: str, citation: Citation) -> AllOf:
    """The standard of the title in one version, as a node that another title may take up."""
    parts: list[Condition] = [
        Requires(
            code="rated_well",
            label=Label(
                vi="Được xếp loại hoàn thành tốt nhiệm vụ trở lên",
                en="Rated as completing duties well or better",
            ),
            when="rating >= 'completed_well'",
            citation=cite(L22, "24", "1", mark="secondary"),
        ),
        Requires(
            code="rating_stands",
            label=Label(
                vi="Trong năm không bị kỷ luật làm hạ xếp loại",
                en="No discipline of the year that lowers the rating",
            ),
            when="not disciplined",
            when_not_applicable="satisfied",
            citation=cite(D48, mark="secondary"),
        ),
        Requires(
            code="active",
            label=ACTIVE.label,
            when="self_reliant",
            citation=cite(L22, "24", "1", mark="secondary"),
        ),
    ]
    if bar is not None:
        parts.append(
            Requires(
                code="served_6_months",
                label=Label(vi="Được tuyển dụng đủ 6 tháng", en="Recruited at least 6 months ago"),
                when="months >= 6",
                citation=bar,
            )
        )
    return AllOf(
        code=code,
        label=Label(vi="Tiêu chuẩn Lao động tiên tiến", en="Standard of Advanced worker"),
        citation=citation,
        parts=tuple(parts),
    )


LDTT: tuple[AwardRule, ...] = tuple(
    AwardRule(
        code=f"l22-ldtt-{index}",
        award="ldtt",
        subject_kind="individual",
        label=Label(vi="Lao động tiên tiến theo Luật 06/2022", en="Advanced worker under Law 06/2022"),
        validity=Validity(start=start, end=end),
        citation=cite(L22, "24", "1", mark="secondary"),
        facts=standard_facts(bar),
        condition=standard(bar, "ldtt", cite(L22, "24", "1", mark="secondary")),
    )
    for index, (start, end, bar) in enumerate(NEW_RECRUIT, start=1)
)
