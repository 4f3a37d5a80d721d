"""Codes of comparing texts of the law and of impact runs."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "impact_award",
        "error",
        "Quy định “{rule}” là của “{found}”, không phải của “{award}”.",
        "The rule “{rule}” is for “{found}”, not for “{award}”.",
        "Chọn quy định của đúng danh hiệu, hình thức.",
        "Choose a rule of that award.",
    ),
    Code(
        "impact_case_missing",
        "error",
        "Chưa có trường hợp xét nào để áp dụng quy định cho “{subject}”.",
        "There is no case in which to apply a rule to “{subject}”.",
        "Đưa từng cặp (hồ sơ, trường hợp xét).",
        "Give pairs of a record and its case.",
    ),
)
