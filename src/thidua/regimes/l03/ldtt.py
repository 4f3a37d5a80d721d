"""Lao động tiên tiến: Law 15/2003 Articles 10 and 24, Decree 91/2017 Article 10."""

from __future__ import annotations

from thidua.awards.asks import Attested, DisciplineInPeriod, MonthsSinceRecruitment, Registered
from thidua.awards.conditions import AllOf, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Validity
from thidua.labels import Label
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

FREEZE = Label(
    vi="Không xét ở đây: từ 01/01/2020 chưa xét khi đang xem xét kỷ luật, điều tra, thanh tra có dấu hiệu vi phạm "
    "hoặc xác minh khiếu nại, tố cáo (Thông tư 12/2019/TT-BNV, Điều 2, khoản 5).",
    en="Not asked here: from 2020-01-01 nothing is considered during discipline review, investigation, inspection with "
    "signs of violation, or verification of a complaint (Circular 12/2019, Art. 2, clause 5).",
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
                citation=cite(D91, "10", "6", mark="gazette", note=END_OF_MONTHS),
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
        Label(
            vi="Không xét ở đây: đi học dưới 12 tháng vẫn được tính, từ 12 tháng trở lên phải đạt kết quả khá trở lên "
            "(Nghị định 91/2017/NĐ-CP, Điều 10, khoản 3).",
            en="Not asked here: study under 12 months counts, 12 months or more needs a result of khá or better "
            "(Decree 91/2017, Art. 10, clause 3).",
        ),
        Label(
            vi="Không xét ở đây: thời gian nghỉ thai sản và thời gian điều trị của người bị thương khi cứu người được "
            "tính là thời gian làm việc (Nghị định 91/2017/NĐ-CP, Điều 10, khoản 4 và khoản 2).",
            en="Not asked here: maternity leave, and the treatment of a person wounded saving others, count as work "
            "(Decree 91/2017, Art. 10, clauses 4 and 2).",
        ),
        Label(
            vi="Không xét ở đây: người chuyển công tác do đơn vị mới xét, ở đơn vị cũ từ 6 tháng trở lên thì phải có "
            "nhận xét của đơn vị cũ; người biệt phái do đơn vị cử đi xét, nơi đến xác nhận (Nghị định "
            "91/2017/NĐ-CP, Điều 10, khoản 5).",
            en="Not asked here: after a transfer the new unit judges, with the comment of the old unit after 6 months "
            "or more there; on secondment the sending unit decides and the receiving one confirms (Decree "
            "91/2017, Art. 10, clause 5).",
        ),
        FREEZE,
    ),
)
