"""Chiến sĩ thi đua cơ sở: Law 15/2003 Articles 10 and 23, Decree 91/2017 Article 9 clause 3.

The title of the year *and* an initiative or its equivalent; an excellent rating is no substitute.
"""

from __future__ import annotations

from thidua.awards.asks import HoldsAward, InitiativeInPeriod
from thidua.awards.conditions import AllOf, AnyOf, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.labels import Label
from thidua.regimes.instruments import D91, L03, cite
from thidua.regimes.l03.ldtt import REGISTERED, REGISTRATION, VALIDITY

INITIATIVE_FACTS = (
    RuleFact(
        name="initiative",
        label=Label(vi="Sáng kiến được công nhận và áp dụng ở cơ sở", en="Initiative applied at the base"),
        ask=InitiativeInPeriod(what="initiative"),
    ),
    RuleFact(
        name="science_topic",
        label=Label(vi="Đề tài khoa học được nghiệm thu", en="Accepted science topic"),
        ask=InitiativeInPeriod(what="science_topic"),
    ),
    RuleFact(
        name="combat_ingenuity",
        label=Label(vi="Mưu trí, sáng tạo trong chiến đấu", en="Combat ingenuity"),
        ask=InitiativeInPeriod(what="combat_ingenuity"),
    ),
)

CSTDCS = AwardRule(
    code="l03-cstdcs",
    award="cstdcs",
    subject_kind="individual",
    label=Label(
        vi="Chiến sĩ thi đua cơ sở theo Luật 15/2003",
        en="Emulation fighter at the base level under Law 15/2003",
    ),
    validity=VALIDITY,
    citation=cite(D91, "9", "3", mark="gazette"),
    facts=(
        REGISTERED,
        RuleFact(
            name="holds_ldtt",
            label=Label(
                vi="Đạt Lao động tiên tiến hoặc Chiến sĩ tiên tiến của năm",
                en="Holds Advanced worker or Advanced soldier of the year",
            ),
            ask=HoldsAward(awards=("ldtt", "cstt")),
        ),
        *INITIATIVE_FACTS,
    ),
    condition=AllOf(
        code="cstdcs",
        label=Label(vi="Đạt mọi điều kiện", en="Every condition holds"),
        citation=cite(L03, "23", mark="gazette"),
        parts=(
            REGISTRATION,
            Requires(
                code="has_ldtt",
                label=Label(
                    vi="Là Lao động tiên tiến hoặc Chiến sĩ tiên tiến của năm",
                    en="Advanced worker or Advanced soldier of the year",
                ),
                when="holds_ldtt",
                citation=cite(D91, "9", "3", mark="gazette"),
            ),
            AnyOf(
                code="new_work",
                label=Label(
                    vi="Có sáng kiến, đề tài hoặc mưu trí, sáng tạo trong chiến đấu",
                    en="An initiative, a topic or combat ingenuity",
                ),
                citation=cite(D91, "9", "3", mark="gazette"),
                parts=tuple(
                    Requires(
                        code=f"has_{fact.name}",
                        label=fact.label,
                        when=fact.name,
                        citation=cite(D91, "9", "3", mark="gazette"),
                    )
                    for fact in INITIATIVE_FACTS
                ),
            ),
        ),
    ),
    notes=(
        Label(
            vi="số người được chọn không quá tỷ lệ do bộ, tỉnh quy định, tối đa 15 % số người đạt Lao động tiên tiến, "
            "Chiến sĩ tiên tiến (Nghị định 91/2017/NĐ-CP, Điều 9, khoản 3)",
            en="those chosen are at most the share set by the ministry or province, up to 15 % of the holders of "
            "Advanced worker or Advanced soldier (Decree 91/2017, Art. 9, clause 3)",
        ),
    ),
)
