"""Giấy khen by movement: Law 15/2003 Article 75, for individuals (clause 1) and collectives (clause 2).

Given at once after a drive by the head who directs the work (Decree 91/2017 Article 40 clause 3). That a movement's
period must cover the deeds and its launcher stand at or above the issuer is our reading, and marked so.

The article has other branches (ad hoc results, duties well done), and a household is commended for what it contributed
(Decree 91/2017 Article 40 clause 2). The pack does not hold them: such a case is undetermined and names the article.
"""

from __future__ import annotations

from thidua.awards.asks import Attested, MovementFits, MovementResultOf, OpenLaw
from thidua.awards.award import SubjectKind
from thidua.awards.conditions import AllOf, Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.instruments import D91, L03, cite
from thidua.regimes.l03.ldtt import VALIDITY

_READING = Label(
    vi="cách hiểu của thư viện; điều luật không nói thành lời",
    en="a reading of this library; the article does not say it in words",
)


def _movement_rule(subject: SubjectKind, clause: str, least: str, asked: Label) -> AwardRule:
    return AwardRule(
        code=f"l03-gk-{subject}-movement",
        award="gk",
        subject_kind=subject,
        award_kinds=("movement",),
        label=Label(vi="Giấy khen theo phong trào, Luật 15/2003", en="Certificate of merit by movement, Law 15/2003"),
        validity=VALIDITY,
        citation=cite(L03, "75", clause, mark="gazette"),
        facts=(
            RuleFact(
                name="law_abiding",
                label=Label(vi="Chấp hành tốt pháp luật", en="Law-abiding"),
                ask=Attested(question="law_abiding"),
            ),
            RuleFact(
                name="result",
                label=Label(vi="Kết quả trong phong trào", en="Result in the movement"),
                ask=MovementResultOf(),
            ),
            RuleFact(
                name="within_period",
                label=Label(vi="Thành tích nằm trong thời gian của phong trào", en="The deeds lie within the movement"),
                ask=MovementFits(what="period"),
            ),
            RuleFact(
                name="launched_at_level",
                label=Label(
                    vi="Phong trào do cấp tặng hoặc cấp trên phát động",
                    en="The movement was launched at or above the issuer's level",
                ),
                ask=MovementFits(what="launcher"),
            ),
        ),
        condition=AllOf(
            code="gk",
            label=Label(vi="Đạt mọi điều kiện", en="Every condition holds"),
            citation=cite(L03, "75", clause, mark="gazette"),
            parts=(
                Requires(
                    code="abides",
                    label=Label(vi="Chấp hành tốt pháp luật", en="Law-abiding"),
                    when="law_abiding",
                    citation=cite(L03, "75", clause, mark="gazette"),
                ),
                Requires(
                    code="achieved",
                    label=asked,
                    when=f"result >= '{least}'",
                    citation=cite(L03, "75", clause, mark="gazette"),
                ),
                Requires(
                    code="in_time",
                    label=Label(vi="Thành tích trong thời gian phong trào", en="Deeds within the time of the movement"),
                    when="within_period",
                    when_not_applicable="satisfied",
                    citation=cite(L03, "75", clause, mark="unverified", note=_READING),
                ),
                Requires(
                    code="launcher",
                    label=Label(vi="Cấp phát động phong trào phù hợp", en="Launched at a fitting level"),
                    when="launched_at_level",
                    when_not_applicable="satisfied",
                    citation=cite(L03, "75", clause, mark="unverified", note=_READING),
                ),
            ),
        ),
    )


INDIVIDUAL = _movement_rule(
    "individual",
    "1",
    "achievement",
    Label(vi="Có thành tích trong phong trào", en="Achievement in the movement"),
)
COLLECTIVE = _movement_rule(
    "collective",
    "2",
    "outstanding",
    Label(vi="Có thành tích xuất sắc trong phong trào", en="Outstanding in the movement"),
)


def _other_rule(subject: SubjectKind, label: Label, citation: Citation) -> AwardRule:
    return AwardRule(
        code=f"l03-gk-{subject}-other",
        award="gk",
        subject_kind=subject,
        award_kinds=("merit", "ad_hoc"),
        label=Label(vi="Giấy khen không theo phong trào", en="Certificate of merit without a movement"),
        validity=VALIDITY,
        citation=citation,
        facts=(RuleFact(name="other_branches", label=label, ask=OpenLaw()),),
        condition=Requires(code="gk", label=label, when="other_branches", citation=citation),
    )


OTHERS = (
    _other_rule(
        "individual",
        Label(
            vi="Thành tích đột xuất, hoặc hoàn thành tốt nhiệm vụ: nhánh này của điều luật chưa có trong thư viện",
            en="Ad hoc results, or duties well done: this branch of the article is not in the library",
        ),
        cite(L03, "75", "1", mark="gazette"),
    ),
    _other_rule(
        "collective",
        Label(
            vi="Thành tích đột xuất, hoặc hoàn thành tốt nhiệm vụ, đoàn kết: nhánh này của điều luật chưa có trong "
            "thư viện",
            en="Ad hoc results, or tasks well done and unity: this branch of the article is not in the library",
        ),
        cite(L03, "75", "2", mark="gazette"),
    ),
    _other_rule(
        "household",
        Label(
            vi="Hộ gia đình có đóng góp công sức, đất đai, tài sản: tiêu chuẩn này chưa có trong thư viện",
            en="A household that gave labour, land or property: this standard is not in the library",
        ),
        cite(D91, "40", "2", mark="gazette"),
    ),
)
