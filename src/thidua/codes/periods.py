"""Codes of dates, periods and validity."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "validity_order",
        "error",
        "Khoảng hiệu lực kết thúc ({end}) không sau ngày bắt đầu ({start}).",
        "The validity ends ({end}) no later than it starts ({start}).",
        "Ngày kết thúc là ngày đầu tiên không còn hiệu lực.",
        "The end is the first day on which it no longer holds.",
    ),
)
