"""Codes of the room ``dispatches``: why a text cannot be one, and what is amiss in one."""

from thidua.codes.code import Code

_REFUSALS = (
    Code(
        "empty_input",
        "error",
        "Không có nội dung để đọc.",
        "There is nothing to read.",
    ),
    Code(
        "binary_input",
        "error",
        "Dữ liệu là tệp nhị phân, không phải văn bản thuần.",
        "The data is a binary file, not plain text.",
        "Xuất văn bản ra dạng .txt rồi đọc lại.",
        "Export the document as plain text and read that.",
    ),
    Code(
        "legacy_encoding",
        "error",
        "Chữ ở dòng {lines} không theo bảng mã Unicode mà theo {encoding}.",
        "The letters of lines {lines} are not Unicode but {encoding}.",
        "Chuyển sang Unicode dựng sẵn (TCVN 6909:2001), lưu bằng UTF-8.",
        "Convert the text to precomposed Unicode (TCVN 6909:2001) and save it as UTF-8.",
    ),
    Code(
        "broken_characters",
        "warning",
        "Có {count} ký tự hỏng không đọc được; dấu U+FFFD thay cho chúng.",
        "{count} broken characters cannot be read; U+FFFD stands for them.",
        "Lấy lại tệp gốc hoặc sửa các chỗ hỏng.",
        "Obtain the original file, or mend these places.",
    ),
    Code(
        "ocr_noise",
        "warning",
        "Chữ bị hỏng do quét hoặc trích từ PDF, ví dụ: {examples}.",
        "The letters are damaged by scanning or by extraction from a PDF, for example: {examples}.",
        "Đối chiếu với bản gốc trước khi dùng các giá trị đã đọc.",
        "Compare with the original before the values are used.",
    ),
    Code(
        "diacritics_lost",
        "warning",
        "Văn bản tiếng Việt bị mất dấu.",
        "The Vietnamese text has lost its diacritics.",
        "Lấy lại bản có dấu; dấu đã mất không được suy đoán.",
        "Obtain a copy with diacritics; what is lost is not guessed.",
    ),
    Code(
        "not_a_dispatch",
        "error",
        "Không nhận ra đây là văn bản hành chính: chỉ có {found} dấu hiệu, cần ít nhất {needed}.",
        "This does not look like a dispatch: {found} landmarks found, at least {needed} needed.",
        "Dấu hiệu: Quốc hiệu, số ký hiệu, địa danh và ngày, tên loại, Kính gửi, Căn cứ, Nơi nhận, chữ ký.",
        "Landmarks: motto, number and symbol, place and date, title, Kính gửi, Căn cứ, Nơi nhận, signature.",
    ),
    Code(
        "form_template",
        "error",
        "Đây là mẫu trống, chưa điền: số, ngày và nội dung còn để chỗ trống.",
        "This is a blank form: number, date and contents are placeholders.",
        "Điền đủ nội dung, cấp số và ngày rồi đọc lại.",
        "Fill it in, give it a number and a date, then read it again.",
    ),
    Code(
        "draft",
        "warning",
        "Văn bản ghi là dự thảo: “{printed}”.",
        "The document calls itself a draft: “{printed}”.",
        "Chưa phải văn bản đã ban hành; không dùng làm căn cứ.",
        "It has not been issued; do not rely on it.",
    ),
    Code(
        "too_many",
        "warning",
        "Có quá nhiều mục; chỉ giữ {limit} mục đầu.",
        "There are too many entries; only the first {limit} are kept.",
    ),
    Code(
        "truncated",
        "warning",
        "Văn bản bị đứt đoạn: không có dấu kết thúc, nơi nhận và chữ ký.",
        "The text breaks off: it has no end mark, no recipients and no signature.",
        "Lấy lại bản đầy đủ; phần thiếu không được suy đoán.",
        "Obtain the complete copy; what is missing is not guessed.",
    ),
)

_MISSING = (
    Code("missing_motto", "warning", "Thiếu Quốc hiệu và Tiêu ngữ.", "The national motto is missing."),
    Code(
        "missing_issuer_header",
        "warning",
        "Phần đầu không ghi tên cơ quan ban hành.",
        "The header does not name the issuing body.",
    ),
    Code("missing_number", "warning", "Không có dòng số, ký hiệu.", "There is no line with number and symbol."),
    Code("missing_date", "warning", "Không có ngày, tháng, năm ban hành.", "There is no date of issue."),
    Code("missing_recipients", "warning", "Thiếu Nơi nhận.", "The list of recipients is missing."),
    Code("missing_archive_line", "warning", "Thiếu dòng “Lưu”.", "The archive line is missing."),
    Code("missing_signature_block", "warning", "Thiếu phần ký.", "The signature block is missing."),
    Code("missing_signer_name", "warning", "Phần ký không ghi họ tên.", "The signature has no name."),
    Code(
        "missing_end_mark",
        "style",
        "Nội dung không kết thúc bằng dấu “./.”.",
        "The body does not end with the mark “./.”.",
    ),
    Code("blank_number", "warning", "Số văn bản để trống (…/{symbol}).", "The number is blank (…/{symbol})."),
    Code(
        "blank_date",
        "warning",
        "Ngày ban hành để trống: “{printed}”.",
        "The date is left blank: “{printed}”.",
    ),
)

_AMISS = (
    Code(
        "invalid_date",
        "error",
        "“{value}” không phải là một ngày có thật.",
        "“{value}” is no day of the calendar.",
    ),
    Code(
        "date_numeric_form",
        "style",
        "Ngày ban hành viết bằng số: “{printed}”.",
        "The date of issue is written in figures only: “{printed}”.",
        "Viết đầy đủ “ngày … tháng … năm …”.",
        "Write it in full: “ngày … tháng … năm …”.",
    ),
    Code(
        "nonstandard_subject_prefix",
        "style",
        "Trích yếu mở đầu bằng “{prefix}” thay vì “V/v”.",
        "The subject opens with “{prefix}” instead of “V/v”.",
    ),
    Code(
        "symbol_issuer_mismatch",
        "warning",
        "Ký hiệu {symbol} không khớp với cơ quan ban hành “{issuer}”.",
        "The symbol {symbol} does not fit the issuer “{issuer}”.",
        "Kiểm tra lại số, ký hiệu hoặc tên cơ quan.",
        "Check the number, the symbol or the name of the body.",
    ),
    Code(
        "district_level_after_2025_07",
        "warning",
        "“{issuer}” là cấp huyện, nhưng văn bản đề ngày {date}, khi cấp này không còn.",
        "“{issuer}” is of the district level, but the date {date} is after that level ended.",
    ),
    Code(
        "date_leading_zero_missing",
        "style",
        "Ngày dưới 10 hoặc tháng 1, 2 thiếu số 0 ở trước: “{printed}”.",
        "A day below 10, or month 1 or 2, lacks its leading zero: “{printed}”.",
    ),
    Code(
        "number_leading_zero_missing",
        "style",
        "Số văn bản dưới 10 thiếu số 0 ở trước: “{number}”.",
        "A number below 10 lacks its leading zero: “{number}”.",
    ),
    Code(
        "nonstandard_number_spacing",
        "style",
        "Số, ký hiệu có khoảng trắng thừa hoặc dấu nối khác lệ: “{printed}”.",
        "The number and symbol have stray spaces or unusual joints: “{printed}”.",
    ),
    Code(
        "reference_blank_number",
        "warning",
        "Viện dẫn để trống số văn bản (…/{symbol}).",
        "A reference leaves the number blank (…/{symbol}).",
    ),
    Code(
        "unbalanced_quotes",
        "warning",
        "Dấu ngoặc kép mở và đóng không đủ cặp.",
        "Quotation marks do not pair up.",
    ),
    Code(
        "reference_missing_date",
        "warning",
        "Viện dẫn {reference} không ghi ngày ban hành.",
        "The reference to {reference} has no date.",
    ),
    Code(
        "numbering_gap",
        "warning",
        "Đánh số nhảy từ {before} sang {label}.",
        "The numbering jumps from {before} to {label}.",
    ),
    Code(
        "duplicate_numbering",
        "warning",
        "Số thứ tự {label} bị lặp.",
        "The number {label} is used twice.",
    ),
    Code(
        "page_break_in_sentence",
        "note",
        "Một câu bị ngắt trang ở giữa; đã nối lại khi đọc.",
        "A sentence is broken by a page break; it was joined while reading.",
    ),
    Code(
        "signer_title_not_uppercase",
        "style",
        "Chức vụ người ký “{title}” không viết hoa toàn bộ.",
        "The signer's title “{title}” is not in capitals.",
    ),
    Code(
        "signer_has_academic_title",
        "style",
        "Trước họ tên người ký có học hàm hoặc học vị.",
        "An academic title stands before the signer's name.",
    ),
)

CODES: tuple[Code, ...] = (*_REFUSALS, *_MISSING, *_AMISS)
