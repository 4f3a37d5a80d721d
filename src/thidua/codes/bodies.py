"""Codes of issuing bodies, their levels and identifiers, and of subjects."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code("unknown_body", "error", "Không có cơ quan mã “{code}”.", "There is no body “{code}”."),
    Code(
        "body_outside_validity",
        "error",
        "Ngày {day}, cơ quan “{code}” không tồn tại; gần nhất: {nearest}.",
        "On {day} the body “{code}” does not exist; nearest: {nearest}.",
        "Cơ quan kế thừa: {successors}.",
        "Succeeded by: {successors}.",
    ),
    Code(
        "body_versions_overlap",
        "error",
        "Hai bản ghi của cơ quan “{code}” cùng có hiệu lực ngày {day}.",
        "Two versions of the body “{code}” both hold on {day}.",
    ),
    Code(
        "unknown_parent",
        "error",
        "Cơ quan cấp trên “{parent}” của “{code}” không có trong danh mục.",
        "The parent “{parent}” of “{code}” is not in the directory.",
    ),
    Code(
        "parent_cycle",
        "error",
        "Các cơ quan là cấp trên của nhau thành vòng: {chain}.",
        "The bodies are parents of one another in a circle: {chain}.",
    ),
    Code(
        "unknown_predecessor",
        "error",
        "Cơ quan “{predecessor}” mà “{code}” kế thừa không có trong danh mục.",
        "The body “{predecessor}” that “{code}” succeeds is not in the directory.",
    ),
    Code("unknown_level", "error", "Không có cấp “{level}”.", "There is no level “{level}”."),
    Code(
        "level_outside_validity",
        "error",
        "Ngày {day}, cấp “{level}” của cơ quan “{code}” không còn hoặc chưa có; hiệu lực: {nearest}.",
        "On {day} the level “{level}” of the body “{code}” does not exist; it holds: {nearest}.",
        "Mức tin cậy của nguồn: {mark}.",
        "How well the source was read: {mark}.",
    ),
    Code(
        "level_twice",
        "error",
        "Cấp “{level}” được khai báo hơn một lần.",
        "The level “{level}” is declared more than once.",
    ),
    Code(
        "identifier_form",
        "error",
        "“{value}” không phải mã định danh của cơ quan, tổ chức.",
        "“{value}” is not an organisation identifier.",
        "Dạng mặc định: H57.12.3, tối đa 35 ký tự; dạng cũ: 000.00.00.H57.",
        "The default form is H57.12.3, at most 35 characters; the old form is 000.00.00.H57.",
    ),
    Code(
        "identifier_legacy",
        "note",
        "Cơ quan “{code}” dùng mã định danh dạng cũ “{value}”.",
        "The body “{code}” has an identifier of the old form, “{value}”.",
        "Mã cũ không được tự động chuyển đổi; tra mã mới trong danh mục quốc gia.",
        "Old identifiers are not converted; look the new one up in the national list.",
    ),
    Code(
        "membership_overlap",
        "error",
        "Hai lần thuộc “{body}” trùng nhau ở ngày {day}.",
        "Two memberships of “{body}” overlap on {day}.",
    ),
    Code(
        "membership_self",
        "error",
        "“{code}” không thể thuộc chính mình.",
        "“{code}” cannot belong to itself.",
    ),
)
