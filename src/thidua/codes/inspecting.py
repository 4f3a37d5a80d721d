"""Codes of the careful clerk that only its rules give; those it shares with the reader are in ``dispatches``."""

from thidua.codes.code import Code

_COMMON = (
    Code(
        "signing_authority_wrong",
        "warning",
        "Quyền hạn ký không đúng: {why_vi}.",
        "The signing authority is wrong: {why_en}.",
        "“TM.” đặt trước tên tập thể; “KT.”, “TL.”, “TUQ.” đặt trước chức vụ của người đứng đầu.",
        "“TM.” goes before the name of a collective; “KT.”, “TL.”, “TUQ.” before the office of the head.",
    ),
    Code(
        "future_reference",
        "warning",
        "Văn bản được viện dẫn {reference} ({date}) ra sau ngày ban hành văn bản này ({issued}).",
        "The document referred to, {reference} ({date}), is later than the date of this one ({issued}).",
        "Kiểm tra lại cả hai ngày; có thể một trong hai bị ghi nhầm.",
        "Check both dates; one of them may be a slip.",
    ),
    Code(
        "repealed_basis",
        "warning",
        "Căn cứ {reference} đã hết hiệu lực từ ngày {ended}{replaced_vi}.",
        "The basis {reference} has not been in force since {ended}{replaced_en}.",
        "Thay bằng văn bản đang có hiệu lực, trừ khi quy định chuyển tiếp cho phép áp dụng văn bản cũ.",
        "Name the text in force, unless a transitional provision allows the old one.",
    ),
)

_OWN = (
    Code(
        "missing_addressees",
        "warning",
        "Công văn thiếu phần “Kính gửi”.",
        "The official letter has no addressees.",
    ),
    Code(
        "missing_parent_header",
        "style",
        "Trên tên “{issuer}” không ghi tên cơ quan chủ quản trực tiếp.",
        "The body directly above is not named over “{issuer}”.",
    ),
    Code(
        "symbol_kind_mismatch",
        "warning",
        "Ký hiệu {symbol} không khớp với tên loại văn bản “{kind}”.",
        "The symbol {symbol} does not fit the kind of document “{kind}”.",
        "Kiểm tra lại chữ viết tắt tên loại trong ký hiệu.",
        "Check the abbreviation of the kind in the symbol.",
    ),
    Code(
        "place_issuer_mismatch",
        "warning",
        "Địa danh “{place}” không phải là tên đơn vị hành chính của “{issuer}”.",
        "The place “{place}” is not the name of the administrative unit of “{issuer}”.",
        "Đối chiếu với bản gốc; bản đăng trên mạng có thể ghi địa danh khác.",
        "Compare with the original; what is published on the web may carry another place.",
    ),
)

CODES: tuple[Code, ...] = (*_COMMON, *_OWN)
