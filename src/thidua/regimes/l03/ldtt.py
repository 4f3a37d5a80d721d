"""Lao động tiên tiến: Law 15/2003 Articles 10 and 24, Decree 91/2017 Article 10."""

from __future__ import annotations

from thidua.awards.asks import Attested, DisciplineInPeriod, MonthsSinceRecruitment, Registered
from thidua.awards.asks.counted_time import CountedTime
from thidua.awards.conditions import AllOf, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Validity
from thidua.labels import Label
from thidua.regimes.away import old_unit_comment, secondment_confirmed, study_result
from thidua.regimes.building import together
from thidua.regimes.instruments import D91, L03, cite

VALIDITY = Validity(start=D91.validity.start, end=L03.validity.end)

END_OF_MONTHS = Label(
    vi="số tháng được tính đến hết thời gian xét: cách hiểu của thư viện, văn bản không nói rõ mốc này",
    en="months are counted to the end of the period: a reading of this library, the text does not name that day",
)

REGISTERED = RuleFact(
    name="registered", label=Label(vi="Đăng ký thi đua", en="Registered for emulation"), ask=Registered()
)

REGISTRATION = Requires(
    code="registration",
    label=Label(vi="Có đăng ký thi đua", en="Registered for emulation"),
    when="registered",
    citation=cite(L03, "10", "1", mark="gazette"),
)

COUNTED = (
    CountedTime(kind="rescue_treatment", validity=VALIDITY, citation=cite(D91, "10", "2", mark="gazette")),
    CountedTime(kind="study", below_months=12, validity=VALIDITY, citation=cite(D91, "10", "3", mark="gazette")),
    CountedTime(kind="maternity", validity=VALIDITY, citation=cite(D91, "10", "4", mark="gazette")),
)
"""Absences that Decree 91/2017 counts as work."""

SPECIAL = (
    study_result(cite(D91, "10", "3", mark="gazette"), 12, "good", "open"),
    old_unit_comment(cite(D91, "10", "5", mark="gazette"), 6),
    secondment_confirmed(cite(D91, "10", "5", mark="gazette")),
)
"""Study, transfer, secondment: asked only where there is one on file."""

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
            ask=MonthsSinceRecruitment(counted=COUNTED),
        ),
        RuleFact(
            name="disciplined",
            label=Label(vi="Bị kỷ luật từ khiển trách trở lên", en="Disciplined at reprimand or heavier"),
            ask=DisciplineInPeriod(at_least="reprimand"),
        ),
        *together(SPECIAL),
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
                citation=cite(D91, "10", "6", mark="gazette", note=END_OF_MONTHS),
            ),
            Requires(
                code="not_disciplined",
                label=Label(vi="Không bị kỷ luật từ khiển trách trở lên", en="Not disciplined at reprimand or heavier"),
                when="not disciplined",
                citation=cite(D91, "10", "6", mark="gazette"),
            ),
            *(clause.node for clause in SPECIAL),
        ),
    ),
    notes=(
        Label(
            vi="Số tháng được tính đến hết thời gian xét; văn bản không nói rõ mốc này.",
            en="Months are counted to the end of the period; the text does not name that day.",
        ),
        Label(
            vi="Thời gian nghỉ thai sản, điều trị của người bị thương khi cứu người và đi học dưới 12 tháng được "
            "tính là thời gian làm việc (Nghị định 91/2017/NĐ-CP, Điều 10, khoản 2, 3, 4): không trừ tháng nào, và "
            "không còn quy định loại người nghỉ từ 40 ngày làm việc trở lên (nguồn thứ cấp).",
            en="Maternity leave, the treatment of a person wounded saving others and study under 12 months count as "
            "work (Decree 91/2017, Art. 10, clauses 2 to 4): no month is taken off, and the former bar after 40 "
            "working days of absence is gone (secondary).",
        ),
        Label(
            vi="Đi học, chuyển công tác, biệt phái chỉ được hỏi khi hồ sơ có ghi. Khóa học từ 12 tháng trở lên không "
            "xếp loại kết quả thì văn bản không nói.",
            en="Study, transfers and secondments are asked about only where the record has one. The text does not "
            "speak of a course of 12 months or more without grades.",
        ),
        Label(
            vi="Người chuyển công tác do đơn vị mới xét, người biệt phái do đơn vị cử đi xét (Nghị định 91/2017/NĐ-CP, "
            "Điều 10, khoản 5): hồ sơ đề nghị của đơn vị nào thì thư viện không kiểm tra.",
            en="After a transfer the new unit judges, on secondment the sending unit (Decree 91/2017, Art. 10, "
            "clause 5): which unit proposes is not checked here.",
        ),
    ),
)
