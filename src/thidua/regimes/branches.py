"""Clauses of the branches of commendations and certificates: by movement, ad hoc, by a contribution.

The same code stands for the same matter in every law: ``abides``, ``achieved``, ``in_time``, ``launcher``, ``ad_hoc``,
``influence``, ``contribution``.
"""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks import Attested, MovementFits, MovementResultOf
from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.building import Clause, fact, leaf, words, yes
from thidua.regimes.instruments import AMENDED_FROM, D91, D98, D152, L03, L22, cite

UNDER_L03 = Validity(start=D91.validity.start, end=L03.validity.end)
"""The days of Law 15/2003 that the packs answer for."""

Least = Literal["achievement", "outstanding"]

EVERY = words("Đạt mọi điều kiện", "Every condition holds")

READING = words(
    "cách hiểu của thư viện; điều luật không nói thành lời",
    "a reading of this library; the article does not say it in words",
)

TO_SOCIETY = words(
    "Có đóng góp công sức, đất đai, tài sản cho địa phương, xã hội",
    "Gave labour, land or property to the locality or society",
)

NO_MERIT_BASE = words(
    "Kết quả theo phong trào, chuyên đề hoặc đột xuất không làm căn cứ xét khen thưởng công trạng mức cao hơn (Nghị "
    "định 98/2023/NĐ-CP và 152/2025/NĐ-CP, Điều 4; nguồn thứ cấp).",
    "Results by movement, by theme or ad hoc are no base for a higher award by merit (Decrees 98/2023 and 152/2025, "
    "Art. 4; secondary).",
)

NO_STATE_BASE = words(
    "Kết quả theo đợt, theo chuyên đề được ghi nhận và ưu tiên nhưng không làm căn cứ xét khen thưởng cấp nhà nước "
    "(Nghị định 91/2017/NĐ-CP, Điều 3, khoản 2); từ 2020 chỉ khen thưởng công trạng làm căn cứ (Thông tư "
    "12/2019/TT-BNV, Điều 2, khoản 5).",
    "Results by drive or theme are recorded and give priority but are no base for an award of State level (Decree "
    "91/2017, Art. 3, clause 2); from 2020 only awards by merit are a base (Circular 12/2019, Art. 2, clause 5).",
)

OUTSIDERS = words(
    "Từ 2020: cá nhân, tập thể không thuộc biên chế, quỹ lương của mình chỉ được tặng hình thức thuộc thẩm quyền, "
    "không đề nghị khen thưởng cấp nhà nước, trừ theo chuyên đề (Thông tư 12/2019/TT-BNV, Điều 2, khoản 9).",
    "From 2020: those outside the own staff and payroll receive forms of the own level only and are not proposed for a "
    "State award, except by theme (Circular 12/2019, Art. 2, clause 9).",
)

NO_FILING_DAY = words(
    "Khen thưởng đột xuất không thấy quy định thời hạn gửi hồ sơ (chưa kiểm chứng).",
    "No filing date is known for ad hoc commendation (unverified).",
)

HIGHER_IF_OUTSTANDING = words(
    "Từ 2020: khen đột xuất trước hết trong thẩm quyền của mình; chỉ đề nghị khen thưởng cấp nhà nước nếu đặc biệt "
    "xuất sắc, có ảnh hưởng trong bộ, ngành, tỉnh (Thông tư 12/2019/TT-BNV, Điều 3, khoản 2).",
    "From 2020: ad hoc results are rewarded within the own competence first; a State award is proposed only where they "
    "are outstanding and of influence in the ministry or province (Circular 12/2019, Art. 3, clause 2).",
)


def judged(code: str, label: Label, citation: Citation, question: str | None = None) -> Clause:
    """A judgement of people; ``question`` is what an attestation answers, the code where it is not given."""
    return yes(code, label, citation, Attested(question=question or code))


def abides(citation: Citation) -> Clause:
    """Law-abiding."""
    label = words("Chấp hành tốt pháp luật", "Law-abiding")
    return leaf("abides", label, "law_abiding", citation, fact("law_abiding", label, Attested(question="law_abiding")))


_ACHIEVED: dict[Least, Label] = {
    "achievement": words("Có thành tích trong phong trào", "Achievement in the movement"),
    "outstanding": words("Có thành tích xuất sắc trong phong trào", "Outstanding in the movement"),
}


def achieved(citation: Citation, least: Least) -> Clause:
    """A result in the movement of the case, at least so good."""
    asked = fact("result", words("Kết quả trong phong trào", "Result in the movement"), MovementResultOf())
    return leaf("achieved", _ACHIEVED[least], f"result >= '{least}'", citation, asked)


def fits(article: Citation) -> tuple[Clause, Clause]:
    """The movement covers the deeds, and was launched at or above the issuer's level: readings, marked so."""
    citation = article.evolve(mark="unverified", note=READING)
    period = fact(
        "within_period",
        words("Thành tích nằm trong thời gian của phong trào", "The deeds lie within the movement"),
        MovementFits(what="period"),
    )
    level = fact(
        "launched_at_level",
        words(
            "Phong trào do cấp tặng hoặc cấp trên phát động", "The movement was launched at or above the issuer's level"
        ),
        MovementFits(what="launcher"),
    )
    in_time = words("Thành tích trong thời gian phong trào", "Deeds within the time of the movement")
    launcher = words("Cấp phát động phong trào phù hợp", "Launched at a fitting level")
    return (
        leaf("in_time", in_time, period.name, citation, period, blank=True),
        leaf("launcher", launcher, level.name, citation, level, blank=True),
    )


def ad_hoc(citation: Citation) -> Clause:
    """The deeds were outside plan or assigned task, or in an emergency."""
    label = words(
        "Thành tích đột xuất: ngoài kế hoạch, nhiệm vụ phải đảm nhiệm, hoặc trong tình huống khẩn cấp",
        "Ad hoc: outside the plan or the assigned task, or in an emergency",
    )
    return judged("ad_hoc", label, citation)


AD_HOC_DEFINED: tuple[tuple[Validity, Citation], ...] = (
    (Validity(start=L22.validity.start, end=D152.validity.start), cite(D98, "3", mark="secondary")),
    (
        Validity(start=D152.validity.start, end=AMENDED_FROM),
        cite(
            D152,
            mark="secondary",
            note=words(
                "như Nghị định 98/2023/NĐ-CP, Điều 3; chưa đọc điều tương ứng của nghị định này",
                "as Decree 98/2023, Art. 3; the article of this decree has not been read",
            ),
        ),
    ),
)
"""What counts as ad hoc under Law 06/2022: by which text, on which days."""


def household_contribution(citation: Citation, label: Label) -> Clause:
    """A household gave labour, land or property; to whom is said by the article and in ``label``."""
    return judged("contribution", label, citation, "household_contribution")


def large_contribution(citation: Citation) -> Clause:
    """A large contribution to economy, science, social work or charity."""
    label = words(
        "Có đóng góp lớn vào phát triển kinh tế - xã hội, ứng dụng khoa học, hoạt động xã hội, từ thiện nhân đạo",
        "A large contribution to the economy, the use of science, social work or charity",
    )
    return judged("contribution", label, citation, "large_contribution")
