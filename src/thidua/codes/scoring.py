"""Codes of scoring: answers, sheets, ranks."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "answer_undeclared",
        "error",
        "Bảng điểm không có số liệu “{name}”; câu trả lời này không được dùng.",
        "The table has no fact “{name}”; this answer is not used.",
        "{suggestion_vi}",
        "{suggestion_en}",
    ),
    Code(
        "answer_type",
        "error",
        "“{name}” cần {expected}, nhận được {found}; coi như chưa có số liệu.",
        "“{name}” needs {expected}, not {found}; it counts as not known.",
    ),
    Code(
        "answer_member",
        "error",
        "“{name}” không có lựa chọn “{value}”; coi như chưa có số liệu.",
        "“{name}” has no member “{value}”; it counts as not known.",
        "Các lựa chọn: {members}.",
        "The members are: {members}.",
    ),
    Code(
        "answer_range",
        "error",
        "“{name}” = {value} nằm ngoài khoảng từ {lowest} đến {highest}; coi như chưa có số liệu.",
        "“{name}” = {value} is outside {lowest} to {highest}; it counts as not known.",
    ),
    Code(
        "answer_not_applicable",
        "error",
        "“{name}” không được khai là không phát sinh; coi như chưa có số liệu.",
        "“{name}” may not be answered “does not apply”; it counts as not known.",
        "Khai báo may_not_apply cho số liệu này nếu quy định cho phép.",
        "Declare may_not_apply for this fact if the rules allow it.",
    ),
    Code(
        "answers_shape",
        "error",
        "Các câu trả lời phải là một bảng tên → giá trị, nhận được {found}.",
        "Answers must be a mapping of names to values, not {found}.",
    ),
    Code(
        "ask_open",
        "warning",
        "Tiêu chí {code}: mẫu số bằng 0 và bảng điểm bắt phải hỏi, nên điểm còn để ngỏ.",
        "Criterion {code}: the denominator is 0 and the table says to ask, so its points stay open.",
        "Hỏi cấp có thẩm quyền rồi ghi vào bảng điểm: on_zero là full, zero hoặc not_applicable.",
        "Ask who is competent, then say it in the table: on_zero full, zero or not_applicable.",
    ),
    Code(
        "rank_key",
        "error",
        "Không xếp hạng theo “{key}” được.",
        "“{key}” is nothing one can rank by.",
        "Dùng total, section/<mã>, leaf:<mã> hoặc points:<mã>.",
        "Use total, section/<code>, leaf:<code> or points:<code>.",
    ),
    Code(
        "rank_mixed_sets",
        "error",
        "Các phiếu thuộc những bảng điểm khác nhau: {first} và {second}.",
        "The sheets come from different tables: {first} and {second}.",
        "Chỉ xếp hạng các phiếu chấm bằng cùng một bảng điểm.",
        "Rank only sheets that were scored with one table.",
    ),
    Code(
        "rank_duplicate_unit",
        "error",
        "Đơn vị “{unit}” có hai phiếu.",
        "The unit “{unit}” has two sheets.",
    ),
    Code(
        "rank_tie",
        "note",
        "Đồng hạng {rank}: {units}.",
        "Tied at rank {rank}: {units}.",
    ),
    Code(
        "rank_unranked",
        "note",
        "Không xếp hạng {unit}: tổng điểm không phát sinh.",
        "{unit} is not ranked: its total does not apply.",
    ),
)
