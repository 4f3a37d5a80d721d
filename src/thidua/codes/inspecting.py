"""Codes of the careful clerk that only its rules give; those it shares with the reader are in ``dispatches``."""

from thidua.codes.code import Code

_COMMON = (
    Code(
        "signing_authority_wrong",
        "warning",
        "Quyền hạn ký không đúng: {why_vi}.",
        "The signing authority is wrong: {why_en}.",
        "TM. cho tập thể; KT. cho cấp phó; TL., TUQ. cho người được giao; đặt trước chức vụ người đứng đầu.",
        "TM. for a collective; KT. for a deputy; TL., TUQ. for who was told to; before the office of the head.",
    ),
    Code(
        "future_reference",
        "warning",
        "Viện dẫn {reference} ({date}) có sau ngày ban hành {issued}.",
        "The reference to {reference} ({date}) is later than the date of issue {issued}.",
        "Kiểm tra lại hai ngày; một trong hai có thể ghi nhầm.",
        "Check both dates; one of them may be a slip.",
    ),
    Code(
        "repealed_basis",
        "warning",
        "Căn cứ {reference} đã hết hiệu lực từ {ended}{replaced_vi}.",
        "The basis {reference} is no longer in force since {ended}{replaced_en}.",
        "Thay bằng văn bản đang có hiệu lực, trừ khi điều khoản chuyển tiếp cho áp dụng.",
        "Name the text in force, unless a transitional clause keeps the old one.",
    ),
)

_OWN = (
    Code(
        "missing_addressees",
        "warning",
        "Công văn không ghi nơi gửi (Kính gửi).",
        "The official letter names no addressees (Kính gửi).",
    ),
    Code(
        "missing_parent_header",
        "style",
        "Trên tên “{issuer}” không ghi tên cơ quan chủ quản trực tiếp.",
        "The superior body is not named above “{issuer}”.",
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
        "Địa danh “{place}” không phải là tên đơn vị của “{issuer}”.",
        "The place “{place}” is not the unit of “{issuer}”.",
        "Bản trên mạng có thể bị chèn địa danh khác; đối chiếu bản gốc.",
        "Copies on the web may carry another place; compare the original.",
    ),
)

CODES: tuple[Code, ...] = (*_COMMON, *_OWN)
