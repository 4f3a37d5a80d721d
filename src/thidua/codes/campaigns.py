"""Codes of the room ``campaigns``: what is open or impossible in the times a dispatch asks for."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "calendar_impossible_day",
        "warning",
        "Thời hạn “{value}” không phải là một ngày có thật.",
        "The deadline “{value}” is no day of the calendar.",
        "Hỏi lại cơ quan ban hành; thời hạn này chưa được đưa vào lịch.",
        "Ask the issuing body; this deadline is not in the calendar.",
    ),
    Code(
        "calendar_range_order",
        "warning",
        "Khoảng thời gian “{words}” kết thúc trước khi bắt đầu, hoặc ngày đầu thiếu năm.",
        "The period “{words}” ends before it begins, or the year of its first day is missing.",
    ),
    Code(
        "calendar_past",
        "warning",
        "Thời hạn “{words}” ({day}) sớm hơn ngày ban hành văn bản ({date}).",
        "The deadline “{words}” ({day}) is before the date of the dispatch ({date}).",
        "Xem lại câu văn; có thể đây là việc đã qua, hoặc ngày bị ghi nhầm.",
        "Look at the sentence; it may tell of the past, or the date may be a slip.",
    ),
    Code(
        "calendar_year_open",
        "note",
        "Thời hạn “{words}” không ghi rõ năm; chưa đưa được vào lịch.",
        "The deadline “{words}” does not say which year; it has no day in the calendar yet.",
    ),
    Code(
        "calendar_day_open",
        "note",
        "Thời hạn “{words}” không ghi ngày cụ thể; chưa đưa được vào lịch.",
        "The deadline “{words}” does not give a day; it has no day in the calendar yet.",
    ),
    Code(
        "deadline_form",
        "error",
        "Thời hạn không hợp lệ: {reason_vi}.",
        "The deadline is not valid: {reason_en}.",
        "Chỉ nêu một trong bốn dạng: ngày, khoảng thời gian, định kỳ, hoặc ngày, tháng chưa rõ năm.",
        "Give one of a day, a period, a recurrence, or a month and day without a year.",
    ),
)
