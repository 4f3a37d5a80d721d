"""Lao động tiên tiến: Law 06/2022 Article 24 clauses 1 and 3, with the circulars that bar new recruits.

Clause 1 is for officials, civil servants and public employees, clause 3 for workers, farmers and others. Which of the
two applies is a matter of who the person is: a record is taken for that of an official unless it says otherwise.

Registration is no longer a national basis of the title (Article 7). A discipline of the year lowers the rating under
Decree 48/2023, for public employees then under Decree 233/2026; what Decree 335/2025 says on it for civil servants has
not been read. The bar for new recruits is dated: none known before 2024-04-15.
"""

from __future__ import annotations

from datetime import date

from thidua.awards.asks import Attested, DisciplineInRating, IsWorker, MonthsSinceRecruitment, RatingOfPeriod
from thidua.awards.asks.discipline_in_rating import LaterRule, Unrelated
from thidua.awards.conditions import AllOf, Condition, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.building import Clause, small, together, words
from thidua.regimes.instruments import (
    AMENDED_FROM,
    C01,
    C15,
    D48,
    D48_CIVIL_SERVANTS_TO,
    D233,
    D335,
    L22,
    L80,
    cite,
)
from thidua.regimes.l03.ldtt import END_OF_MONTHS
from thidua.regimes.l22.left_out import notes
from thidua.regimes.l22.special_cases import SPECIAL_C15, counted_by

RATING = RuleFact(
    name="rating",
    label=Label(vi="Xếp loại chất lượng của năm", en="Quality rating of the year"),
    ask=RatingOfPeriod(),
)
DISCIPLINED = RuleFact(
    name="disciplined",
    label=Label(vi="Kỷ luật trong năm làm hạ xếp loại", en="A discipline of the year that lowers the rating"),
    ask=DisciplineInRating(
        in_force=Validity(start=D48.validity.start, end=D48_CIVIL_SERVANTS_TO),
        later=(
            LaterRule(
                staff=("public_employee",),
                validity=Validity(start=D48_CIVIL_SERVANTS_TO, end=D48.validity.end),
                known=("none", "already_counted", "two_decisions", "unrelated_to_duty"),
                citation=cite(D48, mark="secondary"),
            ),
            LaterRule(
                staff=("public_employee",),
                validity=D233.validity,
                known=("none", "already_counted", "two_decisions"),
                citation=cite(D233, "12(4), 14(3)", mark="secondary"),
            ),
            LaterRule(
                staff=("official", "civil_servant"),
                validity=D335.validity,
                citation=cite(D335, mark="unverified"),
            ),
        ),
        unrelated=Unrelated(
            staff=("official", "civil_servant"),
            validity=L80.validity,
            citation=cite(L80, "38", "4", mark="secondary"),
        ),
    ),
)
ACTIVE = RuleFact(
    name="self_reliant",
    label=Label(
        vi="Có tinh thần tự lực, đoàn kết, tích cực tham gia phong trào",
        en="Self-reliant, solidary, active in the movement",
    ),
    ask=Attested(question="self_reliant_solidary_active"),
)
WORKER = RuleFact(
    name="is_worker",
    label=Label(
        vi="Thuộc khoản 3: công nhân, nông dân, người lao động khác",
        en="Under clause 3: workers, farmers and others",
    ),
    ask=IsWorker(),
)
EMPLOYED = RuleFact(
    name="is_employed",
    label=Label(vi="Làm việc theo tuyển dụng, hợp đồng", en="Recruited or under a contract"),
    ask=Attested(question="employed"),
)
PRODUCTIVE = RuleFact(
    name="productive",
    label=Label(vi="Lao động, sản xuất tích cực, có hiệu quả", en="Works productively and well"),
    ask=Attested(question="productive"),
)
ABIDES = RuleFact(
    name="law_abiding",
    label=Label(vi="Chấp hành tốt pháp luật", en="Law-abiding"),
    ask=Attested(question="law_abiding"),
)
HELPS = RuleFact(
    name="helps_community",
    label=Label(vi="Tương trợ, giúp đỡ cộng đồng", en="Helps the community"),
    ask=Attested(question="helps_community"),
)
_OF_WORKERS = (("works_productively", PRODUCTIVE), ("abides", ABIDES), ("helps", HELPS))
MONTHS = RuleFact(
    name="months",
    label=Label(vi="Số tháng từ khi được tuyển dụng", en="Months since recruitment"),
    ask=MonthsSinceRecruitment(),
)

_CONTRACT = words(
    f"{END_OF_MONTHS.vi}; tính cả thời gian làm hợp đồng tại chính cơ quan đó (trả lời của Bộ Nội vụ, nguồn thứ cấp)",
    f"{END_OF_MONTHS.text('en')}; contract time at the same body counts (answer of the ministry, secondary)",
)

NEW_RECRUIT: tuple[tuple[date, date, Citation | None], ...] = (
    (L22.validity.start, C01.validity.start, None),
    (C01.validity.start, C15.validity.start, cite(C01, "1", "5", mark="secondary", point="d", note=_CONTRACT)),
    (C15.validity.start, AMENDED_FROM, cite(C15, "2", "5", mark="unverified", note=END_OF_MONTHS)),
)
"""The versions of the title: from, to, and the source of the bar for new recruits in that interval."""


def _months(bar: Citation) -> RuleFact:
    """Contract time counts under Circular 01/2024 by an answer of the ministry; under Circular 15/2025 it is unread."""
    first = bar.instrument == C01.name
    return MONTHS.evolve(
        ask=MonthsSinceRecruitment(
            contract_counts=True if first else None, counted=counted_by((C01 if first else C15).validity)
        )
    )


def special_cases(bar: Citation | None) -> tuple[Clause, ...]:
    """The leaves on study, transfer and secondment in one version: none is known before Circular 15/2025."""
    return SPECIAL_C15 if bar is not None and bar.instrument == C15.name else ()


_AFTER_D48 = Label(
    vi="với viên chức đến hết 30/6/2026, sau đó Nghị định 233/2026/NĐ-CP, Điều 12(4), 14(3); từ 01/7/2025 không tính "
    "hành vi không liên quan công vụ của cán bộ, công chức (Luật 80/2025/QH15, Điều 38, khoản 4); với công chức từ "
    "01/01/2026 xem Nghị định 335/2025/NĐ-CP, phần này chưa đọc",
    en="for public employees up to 2026-06-30, then Decree 233/2026, Arts. 12(4), 14(3); from 2025-07-01 acts of "
    "officials and civil servants unrelated to duty do not count (Law 80/2025/QH15, Art. 38, clause 4); for civil "
    "servants from 2026-01-01 see Decree 335/2025, unread on this",
)


def standard_facts(bar: Citation | None) -> tuple[RuleFact, ...]:
    """The facts of the standard in one version."""
    facts = (WORKER, RATING, DISCIPLINED, ACTIVE, PRODUCTIVE, ABIDES, HELPS)
    return (*facts, EMPLOYED, _months(bar), *together(special_cases(bar))) if bar else facts


def standard(bar: Citation | None, code: str, citation: Citation) -> AllOf:
    """The standard of the title in one version, as a node that another title may take up."""
    parts: list[Condition] = [
        Requires(
            code="rated_well",
            label=Label(
                vi="Được xếp loại hoàn thành tốt nhiệm vụ trở lên",
                en="Rated as completing duties well or better",
            ),
            when="if(is_worker, not_applicable, rating >= 'completed_well')",
            when_not_applicable="satisfied",
            citation=cite(L22, "24", "1", mark="secondary"),
        ),
        Requires(
            code="rating_stands",
            label=Label(
                vi="Trong năm không bị kỷ luật làm hạ xếp loại",
                en="No discipline of the year that lowers the rating",
            ),
            when="if(is_worker, not_applicable, not disciplined)",
            when_not_applicable="satisfied",
            citation=cite(D48, mark="secondary", note=_AFTER_D48),
        ),
        Requires(
            code="active",
            label=ACTIVE.label,
            when="if(is_worker, not_applicable, self_reliant)",
            when_not_applicable="satisfied",
            citation=cite(L22, "24", "1", mark="secondary"),
        ),
        *(
            Requires(
                code=code,
                label=Label(
                    vi=f"Công nhân, nông dân, người lao động khác: {small(fact.label.vi)}",
                    en=f"Workers, farmers and others: {small(fact.label.text('en'))}",
                ),
                when=f"if(is_worker, {fact.name}, not_applicable)",
                when_not_applicable="satisfied",
                citation=cite(L22, "24", "3", mark="secondary"),
            )
            for code, fact in _OF_WORKERS
        ),
    ]
    if bar is not None:
        parts.append(
            Requires(
                code="served_6_months",
                label=Label(vi="Được tuyển dụng đủ 6 tháng", en="Recruited at least 6 months ago"),
                when="if(is_worker and not is_employed, not_applicable, months >= 6)",
                when_not_applicable="satisfied",
                citation=bar,
            )
        )
    parts += [clause.node for clause in special_cases(bar)]
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
        citation=cite(L22, "24", mark="secondary"),
        facts=standard_facts(bar),
        condition=standard(bar, "ldtt", cite(L22, "24", mark="secondary")),
        notes=notes(index),
    )
    for index, (start, end, bar) in enumerate(NEW_RECRUIT, start=1)
)
