"""Clauses on people who were away or moved in the period: study, transfer, secondment.

Each is a leaf that counts as satisfied where nothing of the kind is on file.
"""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks import (
    Ask,
    MoveConsidered,
    OldUnitComment,
    SecondmentConfirmed,
    StudyConduct,
    StudyResultReached,
)
from thidua.awards.records import StudyResult
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import Clause, fact, leaf, words

GRADES: dict[StudyResult, Label] = {
    "below_average": words("dưới trung bình", "below average"),
    "average": words("trung bình", "average"),
    "good": words("khá", "good (khá)"),
    "very_good": words("giỏi", "very good"),
    "excellent": words("xuất sắc", "excellent"),
}


def study_result(citation: Citation, months: int, grade: StudyResult, ungraded: Literal["exempt", "open"]) -> Clause:
    """A course of so many months or more needs a result of a grade or better."""
    vi, en = (", nếu khóa học có xếp loại", ", where the course is graded") if ungraded == "exempt" else ("", "")
    label = words(
        f"Đi học từ {months} tháng trở lên: đạt kết quả từ loại {GRADES[grade].vi} trở lên{vi}",
        f"Study of {months} months or more: a result of {GRADES[grade].text('en')} or better{en}",
    )
    ask = StudyResultReached(months=months, at_least=grade, ungraded=ungraded)
    return _blank("study_result", label, citation, ask)


def study_rules(citation: Citation, months: int) -> Clause:
    """The rules of the school were kept in a course of so many months or more."""
    label = words(
        f"Đi học từ {months} tháng trở lên: chấp hành quy định của cơ sở đào tạo",
        f"Study of {months} months or more: the rules of the school kept",
    )
    return _blank("study_rules", label, citation, StudyConduct(months=months, what="rules_kept"))


def study_tasks(citation: Citation, months: int) -> Clause:
    """The tasks of a course of so many months or more were done."""
    label = words(
        f"Đi học từ {months} tháng trở lên: hoàn thành nhiệm vụ học tập",
        f"Study of {months} months or more: the tasks of the course done",
    )
    return _blank("study_tasks", label, citation, StudyConduct(months=months, what="tasks_done"))


def old_unit_comment(citation: Citation, months: int) -> Clause:
    """After a transfer the old unit comments, where the person was there so many months or longer."""
    label = words(
        f"Chuyển công tác, ở đơn vị cũ từ {months} tháng trở lên: có nhận xét của đơn vị cũ",
        f"Transferred after {months} months or more at the old unit: the old unit has commented",
    )
    return _blank("old_unit_comment", label, citation, OldUnitComment(months=months))


def secondment_confirmed(citation: Citation) -> Clause:
    """The receiving body confirms a person on secondment."""
    label = words("Biệt phái: có xác nhận của nơi đến", "On secondment: the receiving body has confirmed")
    return _blank("secondment_confirmed", label, citation, SecondmentConfirmed())


def move_considered(citation: Citation) -> Clause:
    """The competent body considered a transferred or seconded person on the degree of task completion."""
    label = words(
        "Chuyển công tác, biệt phái: được cấp có thẩm quyền xem xét theo mức độ hoàn thành nhiệm vụ",
        "Transferred or seconded: accepted by the competent body on the degree of task completion",
    )
    return _blank("move_considered", label, citation, MoveConsidered())


def _blank(code: str, label: Label, citation: Citation, ask: Ask) -> Clause:
    asked = fact(f"is_{code}", label, ask)
    return leaf(code, label, asked.name, citation, asked, blank=True)
