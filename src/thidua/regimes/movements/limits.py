"""What the law of movements says beside launch and contents: duties, reviews, limits; each with its article."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.branches import UNDER_L03
from thidua.regimes.building import words
from thidua.regimes.instruments import C12, D91, D98, D152, L03, cite
from thidua.regimes.l22.validity import UNAMENDED


@dataclass(frozen=True, slots=True)
class LawPoint:
    """One thing the law says about movements, in words, with its interval and its source."""

    code: str
    label: Label
    validity: Validity
    citation: Citation


_FROM_2020 = Validity(start=C12.validity.start, end=UNDER_L03.end)
_UNDER_D98 = Validity(start=D98.validity.start, end=D152.validity.start)
_UNDER_D152 = Validity(start=D152.validity.start, end=UNAMENDED.end)

LIMITS: tuple[LawPoint, ...] = (
    LawPoint(
        "duties",
        words(
            "Người phát động: gắn với nhiệm vụ, có hoạt động thiết thực, đôn đốc, kiểm tra, sơ kết, tổng kết, nhân "
            "rộng điển hình, khen thưởng",
            "The launcher ties it to the work, sees to practical activities, urges, inspects, reviews, spreads models "
            "and rewards",
        ),
        UNDER_L03,
        cite(L03, "17", mark="gazette"),
    ),
    LawPoint(
        "organising",
        words(
            "Chỉ tiêu khả thi; hình thức phù hợp công việc, người tham gia; có chỉ đạo điểm; sơ kết, tổng kết để chọn "
            "người tiêu biểu",
            "Feasible targets, a form fit to the work and those who take part, pilots, reviews that pick the best",
        ),
        UNDER_L03,
        cite(D91, "5", mark="gazette"),
    ),
    LawPoint(
        "partners",
        words(
            "Người đứng đầu mỗi cấp chủ trì, phối hợp với các tổ chức cùng cấp; Mặt trận tổ chức, phối hợp, giám sát",
            "The head of each level leads together with the organisations of that level; the Front may organise, join "
            "and supervise",
        ),
        UNDER_L03,
        cite(D91, "6", mark="gazette"),
    ),
    LawPoint(
        "final_review",
        words(
            "Tổng kết nêu kết quả, hạn chế, nguyên nhân, bài học; bình xét công khai, khen thưởng kịp thời; phong trào "
            "dài ngày có chỉ đạo điểm, kiểm tra",
            "The final review states results, limits, causes and lessons; open vote and timely reward; pilots and "
            "inspection where it runs long",
        ),
        _FROM_2020,
        cite(C12, "5", mark="gazette"),
    ),
    LawPoint(
        "own_competence",
        words(
            "Sơ kết, tổng kết phong trào của bộ, tỉnh: khen trong thẩm quyền; bộ không đề nghị khen cấp nhà nước cho "
            "đối tượng ngoài ngành dọc",
            "At the reviews of a movement of a ministry or province: reward within the own competence; a ministry "
            "proposes no State award for those outside its vertical line",
        ),
        _FROM_2020,
        cite(C12, "4", "2", mark="gazette"),
    ),
    LawPoint(
        "agreed_first",
        words(
            "Đề nghị khen cấp nhà nước khi sơ kết, tổng kết: thống nhất với Ban Thi đua - Khen thưởng Trung ương trước",
            "A State award at a review is agreed with the Central Board before it is proposed",
        ),
        _FROM_2020,
        cite(C12, "4", "3", mark="gazette"),
    ),
    LawPoint(
        "no_base",
        words(
            "Kết quả theo đợt, chuyên đề được ghi nhận, ưu tiên nhưng không làm căn cứ xét khen thưởng",
            "Results of a drive or theme are recorded and give priority but are no base",
        ),
        _FROM_2020,
        cite(C12, "2", "5", mark="gazette"),
    ),
    LawPoint(
        "outsiders",
        words(
            "Người ngoài biên chế, quỹ lương của mình: chỉ khen bằng hình thức thuộc thẩm quyền, trừ theo chuyên đề",
            "Those outside the own staff and payroll: forms of the own level only, except by theme",
        ),
        _FROM_2020,
        cite(C12, "2", "9", mark="gazette"),
    ),
    LawPoint(
        "no_state_for_events",
        words(
            "Không đề nghị khen cấp nhà nước khi tổng kết luật, pháp lệnh, nghị định hoặc phục vụ hội nghị",
            "No State award for the review of a law, ordinance or decree, nor for serving conferences",
        ),
        _FROM_2020,
        cite(C12, "2", "10", mark="gazette"),
    ),
    LawPoint(
        "at_once",
        words(
            "Giấy khen ngay khi kết thúc đợt thi đua ngắn, chuyên đề hoặc hạng mục công việc, do thủ trưởng trực tiếp",
            "A certificate of merit at once after a short or thematic drive or a finished item of work, by the head "
            "who directs it",
        ),
        UNDER_L03,
        cite(D91, "40", "3", mark="gazette"),
    ),
    LawPoint(
        "no_base",
        words(
            "Kết quả theo phong trào, đột xuất không làm căn cứ xét khen thưởng công trạng mức cao hơn",
            "Results by movement or ad hoc are no base for a higher award by merit",
        ),
        _UNDER_D98,
        cite(D98, "4", mark="secondary"),
    ),
    LawPoint(
        "no_base",
        words(
            "Kết quả theo phong trào, đột xuất không làm căn cứ xét khen thưởng công trạng mức cao hơn",
            "Results by movement or ad hoc are no base for a higher award by merit",
        ),
        _UNDER_D152,
        cite(D152, "4", mark="secondary"),
    ),
)
"""In the order in which a movement meets them; nothing here can be checked from a plan."""
