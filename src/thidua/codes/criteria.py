"""Codes of criteria sets."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "criterion_bounds",
        "error",
        "Tiêu chí {code}: điểm thấp nhất {floor} lớn hơn điểm tối đa {max}.",
        "Criterion {code}: the floor {floor} is above the maximum {max}.",
    ),
    Code(
        "criterion_result",
        "error",
        "“{code}” cho kết quả kiểu {found}, không đúng kiểu cần.",
        "“{code}” gives {found}, which is not what is needed here.",
        "Tiêu chí phải cho số điểm đã làm tròn; điều kiện phải cho có/không.",
        "A criterion must give rounded points; a condition must give yes or no.",
    ),
    Code(
        "section_policy",
        "error",
        "Tiêu chí {code} thuộc nhóm thưởng hoặc trừ nên không dùng được cách xử lý {policy}.",
        "Criterion {code} is in a bonus or deduction group, where the policy {policy} has no meaning.",
        "Dùng leave_out hoặc full_points.",
        "Use leave_out or full_points.",
    ),
    Code(
        "too_many_levels",
        "error",
        "Mục {code} có hơn {limit} cấp tiêu chí lồng nhau.",
        "Part {code} has more than {limit} levels of nested lines.",
    ),
    Code(
        "factor_negative",
        "error",
        "Hệ số thưởng {code} không được âm: {factor}.",
        "The factor of multiplier {code} must not be negative: {factor}.",
    ),
    Code(
        "unknown_class",
        "error",
        "Không có loại “{code}” trong thang xếp loại.",
        "The classes have no “{code}”.",
    ),
    Code(
        "duplicate_code",
        "error",
        "Mã “{code}” ({what}) xuất hiện hai lần.",
        "The code “{code}” ({what}) occurs twice.",
    ),
    Code(
        "unknown_section",
        "error",
        "Không có mục tính điểm “{section}”.",
        "There is no scored section “{section}”.",
    ),
    Code(
        "choice_uncovered",
        "error",
        "Các mức điểm không khớp với lựa chọn của “{fact}”: {members}.",
        "The levels do not match the members of “{fact}”: {members}.",
        "Mỗi lựa chọn phải có đúng một mức điểm.",
        "Every member needs exactly one level.",
    ),
    Code(
        "deducts_twice",
        "error",
        "Tiêu chí {code}: “trừ theo lần” tự trừ từ điểm tối đa, nên đặt trong mục điểm trừ thì đơn vị không "
        "vi phạm lại bị trừ.",
        "Criterion {code}: “deduct per event” takes off the maximum itself; in a deduction group "
        "whoever did nothing wrong loses points.",
        "Trong mục điểm trừ dùng capped_count: mỗi lần trừ bao nhiêu, không quá bao nhiêu.",
        "In a deduction group use capped_count: so much each, at most so much.",
    ),
    Code(
        "bands_order",
        "error",
        "Các mức phải xếp giảm dần, nhưng {upper} đứng trước {lower}.",
        "Bands must go from high to low, but {upper} stands before {lower}.",
    ),
    Code(
        "classes_order",
        "error",
        "Các loại phải xếp giảm dần, nhưng {upper} đứng trước {lower}.",
        "Classes must go from high to low, but {upper} stands before {lower}.",
    ),
    Code("classes_duplicate", "error", "Có hai loại trùng mã: {codes}.", "Two classes share a code: {codes}."),
    Code(
        "imported_scale",
        "error",
        "Thang điểm của nguồn phải lớn hơn 0, nhận được {out_of}.",
        "The scale of the imported score must be above 0, not {out_of}.",
    ),
    Code(
        "shortfall_step",
        "error",
        "Mỗi bậc hụt phải lớn hơn 0, nhận được {per}.",
        "A step of the shortfall must be above 0, not {per}.",
    ),
)
