"""Codes of the room ``campaigns``: what is open or impossible in the times a dispatch asks for."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "calendar_impossible_day",
        "warning",
        "Thời hạn “{value}” không phải là một ngày có thật.",
        "The deadline “{value}” is no day of the calendar.",
        "Hỏi lại cơ quan ban hành; lịch không có mục này.",
        "Ask the issuing body; the calendar has no such entry.",
    ),
    Code(
        "calendar_range_order",
        "warning",
        "Khoảng thời gian “{words}” kết thúc trước khi bắt đầu, hoặc thiếu năm của ngày đầu.",
        "The time “{words}” ends before it begins, or the year of its first day is missing.",
    ),
    Code(
        "calendar_past",
        "warning",
        "Thời hạn “{words}” ({day}) trước ngày ban hành văn bản ({date}).",
        "The deadline “{words}” ({day}) is before the date of the dispatch ({date}).",
    ),
    Code(
        "calendar_year_open",
        "note",
        "Thời hạn “{words}” không nói rõ năm nào; chưa xếp được vào lịch.",
        "The deadline “{words}” does not say which year; it has no day yet.",
    ),
    Code(
        "calendar_day_open",
        "note",
        "Thời hạn “{words}” không cho biết ngày; chưa xếp được vào lịch.",
        "The time “{words}” does not give a day; it has no day yet.",
    ),
    Code(
        "deadline_form",
        "error",
        "Thời hạn không hợp lệ: {reason}.",
        "The deadline is not valid: {reason}.",
        "Chỉ cho một trong bốn: ngày, khoảng ngày, định kỳ, hoặc ngày tháng chưa rõ năm.",
        "Give one of a day, a period, a recurrence, or a month and day without a year.",
    ),
)
