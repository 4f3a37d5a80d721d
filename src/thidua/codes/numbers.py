"""Codes of exact numbers: points, shares, money, rounding."""

from thidua.codes.code import Code

_WRITE_IT_VI = "Viết số dưới dạng chuỗi với dấu chấm thập phân, ví dụ “42.5”."
_WRITE_IT_EN = "Write the number as a string with a decimal point, such as “42.5”."

CODES = (
    Code(
        "number_float",
        "error",
        "Số thực dấu phẩy động {value} không được nhận vì không chính xác.",
        "The float {value} is refused because floats are not exact.",
        _WRITE_IT_VI,
        _WRITE_IT_EN,
    ),
    Code(
        "number_type",
        "error",
        "Cần một số, nhận được kiểu {type}.",
        "A number is expected, not a value of type {type}.",
        _WRITE_IT_VI,
        _WRITE_IT_EN,
    ),
    Code(
        "number_text",
        "error",
        "“{value}” không phải là số thập phân.",
        "“{value}” is not a decimal number.",
        _WRITE_IT_VI,
        _WRITE_IT_EN,
    ),
    Code(
        "number_comma",
        "error",
        "“{value}” dùng dấu phẩy thập phân.",
        "“{value}” uses a decimal comma.",
        "Viết “{suggestion}”; dấu phẩy chỉ được đọc khi nhập từ bảng tính.",
        "Write “{suggestion}”; commas are read only when importing from a spreadsheet.",
    ),
    Code(
        "number_scientific",
        "error",
        "“{value}” viết theo dạng khoa học.",
        "“{value}” is in scientific notation.",
        _WRITE_IT_VI,
        _WRITE_IT_EN,
    ),
    Code(
        "number_not_finite",
        "error",
        "“{value}” không phải là số hữu hạn.",
        "“{value}” is not a finite number.",
    ),
    Code(
        "number_places",
        "error",
        "{value} có quá {places} chữ số thập phân.",
        "{value} has more than {places} decimal places.",
        "Làm tròn trước, bằng một bước làm tròn có tên.",
        "Round it first, with a named rounding step.",
    ),
    Code(
        "number_digits",
        "error",
        "Số có quá {digits} chữ số.",
        "The number has more than {digits} digits.",
    ),
    Code(
        "number_below",
        "error",
        "{value} nhỏ hơn mức thấp nhất {limit}.",
        "{value} is below the lowest value {limit}.",
    ),
    Code(
        "number_above",
        "error",
        "{value} lớn hơn mức cao nhất {limit}.",
        "{value} is above the highest value {limit}.",
    ),
    Code(
        "share_zero_denominator",
        "error",
        "Tỷ lệ “{value}” có mẫu số bằng 0.",
        "The share “{value}” has a denominator of 0.",
    ),
    Code(
        "share_range",
        "error",
        "Tỷ lệ {value} không nằm trong khoảng từ 0 đến 1.",
        "The share {value} is not between 0 and 1.",
        "70 % viết là “7/10”, “0.7” hoặc “70 %”.",
        "Write 70 % as “7/10”, “0.7” or “70 %”.",
    ),
    Code(
        "rounding_step",
        "error",
        "Bước làm tròn {value} phải lớn hơn 0.",
        "The rounding step {value} must be greater than 0.",
    ),
    Code(
        "rounding_mode",
        "error",
        "Không có kiểu làm tròn “{value}”.",
        "There is no rounding mode “{value}”.",
        "Các kiểu: half_up, half_even, down, up, floor, ceiling.",
        "The modes are half_up, half_even, down, up, floor, ceiling.",
    ),
)
