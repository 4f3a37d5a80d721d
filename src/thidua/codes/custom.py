"""Codes of custom rules."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "rule_kind",
        "error",
        "Quy tắc {rule} cần một mã dạng vendor:name@version, nhận được {kind}.",
        "The rule {rule} needs a kind like vendor:name@version, not {kind}.",
        'Khai báo kind: Literal["so-noi-vu:chuoi-tuan@1"] với giá trị mặc định như vậy.',
        'Declare kind: Literal["acme:streak@1"] with that default.',
    ),
    Code(
        "rule_clash",
        "error",
        "Mã {kind} đã thuộc về {held}, không thể là {given}.",
        "The kind {kind} belongs to {held}; it cannot be {given} too.",
        "Đặt tên khác, hoặc tăng số phiên bản sau @.",
        "Choose another name, or raise the version after the @.",
    ),
    Code(
        "rule_unregistered",
        "error",
        "Chưa đăng ký quy tắc {kind} trong chương trình này.",
        "The rule {kind} is not registered in this program.",
        "Nạp mô-đun có quy tắc đó, hoặc gọi load_installed_rules().",
        "Import the module that has it, or call load_installed_rules().",
    ),
    Code(
        "rule_signature",
        "error",
        "Hàm của quy tắc {kind}: không dùng được tham số {parameter}.",
        "The function of rule {kind}: the parameter {parameter} cannot be used.",
        "Tham số vị trí là số liệu (Points, int, bool, str, date, tuple), tham số chỉ-từ-khóa là thiết lập; "
        "tất cả đều cần khai kiểu.",
        "Positional parameters are facts (Points, int, bool, str, date, tuple), keyword-only ones are settings; "
        "all need a type.",
    ),
    Code(
        "rule_argument",
        "error",
        "Quy tắc {kind}: tham số {parameter} nhận số liệu kiểu {found}, không đúng kiểu đã khai, nên điểm còn để ngỏ.",
        "Rule {kind}: the parameter {parameter} gets a {found}, not what it declares; its points stay open.",
    ),
    Code(
        "rule_result",
        "error",
        "Quy tắc {kind} phải cho Points hoặc NOT_APPLICABLE, nhận được {found}; điểm còn để ngỏ.",
        "The rule {kind} must give Points or NOT_APPLICABLE, not {found}; its points stay open.",
    ),
    Code(
        "rule_out_of_range",
        "error",
        "Quy tắc {kind} cho {value}, ngoài khoảng từ {lowest} đến {highest}; điểm còn để ngỏ.",
        "The rule {kind} gave {value}, outside {lowest} to {highest}; its points stay open.",
    ),
    Code(
        "rule_failed",
        "error",
        "Quy tắc {kind} dừng vì lỗi {detail}; điểm còn để ngỏ.",
        "The rule {kind} failed with {detail}; its points stay open.",
    ),
    Code(
        "rule_reads_clock",
        "error",
        "Quy tắc {kind} đọc đồng hồ ({name}): chấm lại ngày khác sẽ ra kết quả khác.",
        "The rule {kind} reads the clock ({name}): another day would give another result.",
        "Nhận ngày tháng như một số liệu.",
        "Take the day as a fact.",
    ),
    Code(
        "rule_random",
        "error",
        "Quy tắc {kind} dùng số ngẫu nhiên ({name}): chấm lại có thể ra kết quả khác.",
        "The rule {kind} uses random numbers ({name}): another run may give another result.",
    ),
    Code(
        "rule_reads_outside",
        "error",
        "Quy tắc {kind} đọc thứ nằm ngoài số liệu ({name}): tệp, mạng, môi trường.",
        "The rule {kind} reads something outside its facts ({name}): files, network, environment.",
        "Đưa điều cần biết vào số liệu hoặc thiết lập của quy tắc.",
        "Bring what it needs as a fact or a setting.",
    ),
    Code(
        "rule_state",
        "error",
        "Quy tắc {kind} giữ trạng thái giữa các lần chấm ({name}): cùng số liệu mà kết quả khác nhau.",
        "The rule {kind} keeps something between calls ({name}): equal facts may give different results.",
    ),
    Code(
        "rule_mutates",
        "error",
        "Quy tắc {kind} sửa số liệu được giao.",
        "The rule {kind} changes the records it is given.",
    ),
    Code(
        "rule_over_maximum",
        "error",
        "Quy tắc {kind} có thể cho {value}, vượt quá điểm tối đa {max}.",
        "The rule {kind} can give {value}, beyond the full mark {max}.",
        "Giới hạn kết quả trong quy tắc: min(…, điểm tối đa).",
        "Keep the result within the rule: min(…, maximum).",
    ),
    Code(
        "rule_unserialisable",
        "error",
        "Quy tắc {kind} không ghi ra và đọc lại được: {detail}.",
        "The rule {kind} cannot be written and read back: {detail}.",
    ),
    Code(
        "rule_no_words",
        "error",
        "Quy tắc {kind} không có lời giải thích ({lang}).",
        "The rule {kind} has no words for its explanation ({lang}).",
    ),
)
