"""Lao động tiên tiến: Law 15/2003 Articles 10 and 24, Decree 91/2017 Article 10."""

from __future__ import annotations

from thidua.awards.asks import Attested, DisciplineInPeriod, MonthsSinceRecruitment, Registered
from thidua.awards.conditions import AllOf, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Validity
from thidua.labels import Label
from thidua.regimes.instruments import D91, L03, cite

VALIDITY = Validity(start=D91.validity.start, end=L03.validity.end)

REGISTERED = RuleFact(
    name="registered", label=Label(vi="Đăng ký thi đua", en="Registered for emulation"), ask=Registered()
)

REGISTRATION = Requires(
    code="registration",
    label=Label(vi="Có đăng ký thi đua", en="Registered for emulation"),
    when="registered",
    citation=cite(L03, "10", "1", mark="gazette"),
)

LDTT = AwardRule(
    code="l03-ldtt",
    award="ldtt",
    subject_kind="individual",
    label=Label(vi="Lao động tiên tiến theo Luật 15/2003", en="Advanced worker under Law 15/2003"),
    validity=VALIDITY,
    citation=cite(L03, "24", mark="secondary"),
    facts=(
        REGISTERED,
        RuleFact(
            name="task_done_well",
            label=Label(vi="Hoàn thành tốt nhiệm vụ", en="Duties done well"),
            ask=Attested(question="task_done_well"),
        ),
        RuleFact(
            name="solidarity_and_movement",
            label=Label(
                vi="Chấp hành chính sách, đoàn kết, tham gia phong trào thi đua",
                en="Keeps to policy, solidarity, takes part in the movement",
            ),
            ask=Attested(question="solidarity_and_movement"),
        ),
        RuleFact(
            name="studies",
            label=Label(vi="Tích cực học tập nâng cao trình độ", en="Studies to improve"),
            ask=Attested(question="studies"),
        ),
        RuleFact(
            name="good_morals",
            label=Label(vi="Đạo đức, lối sống lành mạnh", en="Good morals"),
            ask=Attested(question="good_morals"),
        ),
        RuleFact(
            name="months",
            label=Label(vi="Số tháng từ khi được tuyển dụng", en="Months since recruitment"),
            ask=MonthsSinceRecruitment(),
        ),
        RuleFact(
            name="disciplined",
            label=Label(vi="Bị kỷ luật từ khiển trách trở lên", en="Disciplined at reprimand or heavier"),
            ask=DisciplineInPeriod(at_least="reprimand"),
        ),
    ),
    condition=AllOf(
        code="ldtt",
        label=Label(vi="Đạt mọi điều kiện", en="Every condition holds"),
        citation=cite(L03, "24", mark="secondary"),
        parts=(
            REGISTRATION,
            AllOf(
                code="standards",
                label=Label(vi="Tiêu chuẩn của danh hiệu", en="Standards of the title"),
                citation=cite(L03, "24", mark="secondary"),
                parts=tuple(
                    Requires(code=f"is_{name}", label=label, when=name, citation=cite(L03, "24", mark="secondary"))
                    for name, label in (
                        ("task_done_well", Label(vi="Hoàn thành tốt nhiệm vụ", en="Duties done well")),
                        (
                            "solidarity_and_movement",
                            Label(vi="Chính sách, đoàn kết, phong trào", en="Policy, solidarity, movement"),
                        ),
                        ("studies", Label(vi="Học tập nâng cao trình độ", en="Studies")),
                        ("good_morals", Label(vi="Đạo đức, lối sống", en="Morals")),
                    )
                ),
            ),
            Requires(
                code="served_10_months",
                label=Label(vi="Được tuyển dụng đủ 10 tháng", en="Recruited at least 10 months ago"),
                when="months >= 10",
                citation=cite(D91, "10", "6", mark="gazette"),
            ),
            Requires(
                code="not_disciplined",
                label=Label(vi="Không bị kỷ luật từ khiển trách trở lên", en="Not disciplined at reprimand or heavier"),
                when="not disciplined",
                citation=cite(D91, "10", "6", mark="gazette"),
            ),
        ),
    ),
    notes=(
        Label(
            vi="Số tháng được tính đến hết thời gian xét; văn bản không nói rõ mốc này.",
            en="Months are counted to the end of the period; the text does not name that day.",
        ),
    ),
)
