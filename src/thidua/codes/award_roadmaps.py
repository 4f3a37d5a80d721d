"""Codes of award roadmaps."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "award_roadmap_fact",
        "error",
        "Quy định “{rule}” không có dữ kiện “{name}”.",
        "The rule “{rule}” has no fact “{name}”.",
        "Dùng tên các dữ kiện trong verdict.rule.facts.",
        "Use the names of the facts in verdict.rule.facts.",
    ),
    Code(
        "award_roadmap_tense",
        "error",
        "Dữ kiện “{name}” vừa được nêu là đã qua vừa được nêu là còn thay đổi được.",
        "The fact “{name}” is named both as past and as changeable.",
        "Chỉ nêu ở một trong hai.",
        "Name it in one of the two only.",
    ),
    Code(
        "award_roadmap_cost",
        "error",
        "Chi phí của “{name}” là {cost}, nhỏ hơn 0.",
        "The cost of “{name}” is {cost}, which is below 0.",
    ),
    Code(
        "earliest_horizon",
        "error",
        "Số kỳ phải là số nguyên từ 0 đến {most}, không phải {horizon}.",
        "The number of cycles must be a whole number from 0 to {most}, not {horizon}.",
    ),
)
