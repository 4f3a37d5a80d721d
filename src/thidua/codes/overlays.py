"""Codes of overlays, their parameters and clearances."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "overlay_target",
        "error",
        "Phần này của quy định bổ sung không nói áp dụng cho đâu.",
        "This part of an overlay does not say what it is about.",
        "Ghi ít nhất một trong các mục “rules”, “awards”, “subject_kinds”, “award_kinds”.",
        "Give at least one of “rules”, “awards”, “subject_kinds”, “award_kinds”.",
    ),
    Code(
        "overlay_target_rules",
        "error",
        "“{code}” không phải điều kiện của một tiêu chuẩn nên không nhắm vào “rules” được.",
        "“{code}” is no condition of a rule, so it cannot aim at “rules”.",
        "Dùng “awards”, “subject_kinds”, “award_kinds”.",
        "Use “awards”, “subject_kinds”, “award_kinds”.",
    ),
    Code(
        "overlays_too_many",
        "error",
        "Có {count} quy định bổ sung, nhiều hơn {limit}; không áp dụng quy định nào.",
        "There are {count} overlays, more than {limit}; none is applied.",
    ),
    Code(
        "overlay_code_twice",
        "error",
        "Hai quy định bổ sung khác nhau cùng mang mã “{overlay}”; không áp dụng quy định nào trong hai.",
        "Two different overlays have the code “{overlay}”; neither is applied.",
    ),
    Code(
        "overlay_not_in_force",
        "warning",
        "“{overlay_vi}” không có hiệu lực vào ngày {day} (hiệu lực {validity}) nên không được áp dụng.",
        "“{overlay_en}” is not in force on {day} (validity {validity}) and is not applied.",
    ),
    Code(
        "overlay_doubtful",
        "warning",
        "Chưa rõ “{overlay_vi}” còn hiệu lực vào ngày {day} hay không; vẫn áp dụng, ghi là chưa kiểm chứng ({why_vi}).",
        "Whether “{overlay_en}” still holds on {day} is not known; it is applied, marked unverified ({why_en}).",
        "Hỏi cơ quan ban hành, hoặc nạp văn bản thay thế.",
        "Ask the issuing body, or load the text that replaces it.",
    ),
    Code(
        "overlay_changes_too_many",
        "error",
        "Các quy định bổ sung thay đổi “{rule}” ở {count} chỗ, nhiều hơn {limit}; không thay đổi chỗ nào.",
        "The overlays change “{rule}” in {count} places, more than {limit}; none is made.",
    ),
    Code(
        "overlay_reason_needed",
        "error",
        "“{overlay_vi}” chỉ nói về loại hình {kinds}; chưa nêu loại hình nên không áp dụng phần này cho “{rule}”.",
        "“{overlay_en}” speaks of the reasons {kinds} only; no reason is given, so this part is not applied to "
        "“{rule}”.",
    ),
    Code(
        "overlay_node_unknown",
        "error",
        "“{overlay_vi}” nhắm vào điều kiện “{node}” mà “{rule}” không có.",
        "“{overlay_en}” aims at the condition “{node}”, which “{rule}” does not have.",
    ),
    Code(
        "overlay_not_open",
        "error",
        "“{overlay_vi}” điền vào “{node}”, nhưng {national_vi} đã quy định điều kiện này; giữ nguyên quy định chung.",
        "“{overlay_en}” fills “{node}”, but {national_en} settles it already; the national text stays.",
        "Muốn chặt hơn thì dùng “adds” hoặc “replaces”.",
        "To ask more, use “adds” or “replaces”.",
    ),
    Code(
        "overlay_open_elsewhere",
        "error",
        "“{overlay_vi}” điền vào “{node}”, nhưng “{rule}” để ngỏ cùng tiêu chuẩn ấy ở nhiều chỗ: {leaves}; không "
        "áp dụng.",
        "“{overlay_en}” fills “{node}”, but “{rule}” leaves the same standard open in several places: {leaves}; it is "
        "not applied.",
    ),
    Code(
        "overlay_conflict",
        "error",
        "Nhiều quy định bổ sung cùng thay “{node}” của “{rule}” ({others}); không áp dụng quy định nào ở chỗ đó.",
        "Several changes stand in place of “{node}” of “{rule}” ({others}); none of them is applied there.",
    ),
    Code(
        "overlay_loosens",
        "error",
        "“{overlay_vi}” thay “{node}” của {national_vi} mà không dẫn căn cứ cho phép: {why_vi}. Giữ nguyên quy "
        "định chung.",
        "“{overlay_en}” replaces “{node}” of {national_en} and cites no power to do so: {why_en}. The national "
        "text stays.",
        "Dẫn văn bản cho phép vào “power”, hoặc thêm điều kiện bằng “adds”.",
        "Cite the empowering text under “power”, or ask more with “adds”.",
    ),
    Code(
        "overlay_fact_clash",
        "error",
        "“{overlay_vi}” dùng lại tên “{name}” của “{rule}” cho một dữ kiện khác nên phần này không được áp dụng.",
        "“{overlay_en}” uses the name “{name}” of “{rule}” for another fact, so this part is not applied.",
    ),
    Code(
        "overlay_name_taken",
        "error",
        "“{overlay_vi}” dùng tên đã có trong “{rule}”: {names}; phần này không được áp dụng.",
        "“{overlay_en}” uses names that “{rule}” has already: {names}; this part is not applied.",
        "Đặt tên khác.",
        "Choose other names.",
    ),
    Code(
        "overlay_applied",
        "note",
        "“{overlay_vi}” {done_vi}: {citation_vi}.",
        "“{overlay_en}” {done_en}: {citation_en}.",
    ),
    Code(
        "overlay_replaces",
        "warning",
        "“{overlay_vi}” thay “{node}” của {national_vi}, dẫn căn cứ cho phép là {power_vi}; thư viện không kiểm "
        "tra căn cứ.",
        "“{overlay_en}” replaces “{node}” of {national_en} and cites {power_en} as its power; the library does not "
        "check it.",
    ),
    Code(
        "overlay_rule_conflict",
        "error",
        "Nhiều quy định bổ sung cùng đưa ra tiêu chuẩn của “{award}” ({rules}); không dùng tiêu chuẩn nào.",
        "Several overlays supply a rule for “{award}” ({rules}); none is used.",
    ),
    Code(
        "overlay_rule_used",
        "note",
        "Tiêu chuẩn “{rule_vi}” ({citation_vi}) lấy từ “{overlay_vi}”, không phải của thư viện.",
        "The rule “{rule_en}” ({citation_en}) comes from “{overlay_en}”, not from the library.",
    ),
    Code(
        "overlay_rule_not_used",
        "warning",
        "Tiêu chuẩn của “{overlay_vi}” không thay cho “{rule}” ({national_vi}): tiêu chuẩn này đã có trong thư viện.",
        "The rule of “{overlay_en}” does not stand in for “{rule}” ({national_en}): that standard is in the library.",
        "Chỉ điền được tiêu chuẩn còn để ngỏ; muốn chặt hơn thì dùng “adds” hoặc “replaces”.",
        "Only an open standard can be supplied; to ask more, use “adds” or “replaces”.",
    ),
    Code(
        "overlay_target_unknown",
        "warning",
        "Phần này của “{overlay_vi}” không khớp với tiêu chuẩn nào nên không có tác dụng.",
        "This part of “{overlay_en}” meets no rule, so it does nothing.",
        "Kiểm tra mã, loại đối tượng, loại hình và hiệu lực.",
        "Check codes, kinds of subject, reasons and validity.",
    ),
    Code(
        "parameter_conflict",
        "error",
        "Các quy định bổ sung cho “{name}” giá trị khác nhau: {values}; không chọn giá trị nào.",
        "The overlays give different values for “{name}”: {values}; none is chosen.",
    ),
    Code(
        "days_kind_unstated",
        "warning",
        "{source} không nói số ngày của “{name}” là ngày thường hay ngày làm việc; tính theo ngày thường.",
        "{source} does not say whether the days of “{name}” are calendar or working days; calendar days are taken.",
    ),
    Code(
        "clearance_missing",
        "warning",
        "Chưa có ý kiến của {body_vi} về: {what_vi}.",
        "Nothing yet from {body_en} on: {what_en}.",
    ),
    Code(
        "clearance_objection",
        "warning",
        "{body_vi} có ý kiến không thuận ngày {day} ({by}) về: {what_vi}.",
        "{body_en} objected on {day} ({by}) on: {what_en}.",
    ),
    Code(
        "clearance_unknown",
        "warning",
        "Không quy định nào cần ý kiến “{code}”.",
        "No overlay asks for the clearance “{code}”.",
        "Có: {known}.",
        "Known: {known}.",
    ),
    Code(
        "filed_late",
        "warning",
        "Hồ sơ gửi ngày {day}, sau ngày cuối cùng là {last} ({source}).",
        "The file came on {day}, after the last day, {last} ({source}).",
    ),
    Code(
        "rating_source_missing",
        "warning",
        "Xếp loại của {cycle} chưa ghi văn bản làm căn cứ ({source}).",
        "The rating of {cycle} does not name the paper it stands on ({source}).",
        "Ghi giấy xác nhận, quyết định hoặc thông báo vào “source”.",
        "Give the confirmation, decision or notice under “source”.",
    ),
)
