"""Codes of clusters, pacts and registrations."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "cluster_decision_incomplete",
        "warning",
        "Quyết định thành lập “{cluster}” chưa ghi đủ số, ký hiệu và ngày ban hành.",
        "The decision that founds “{cluster}” lacks its number or its date.",
    ),
    Code(
        "cluster_member_twice",
        "error",
        "Hai lần tham gia của “{unit}” trùng nhau ở ngày {day}.",
        "Two memberships of “{unit}” overlap on {day}.",
    ),
    Code(
        "cluster_member_outside",
        "warning",
        "“{unit}” tham gia {days}, không có ngày nào thuộc kỳ {cycle}.",
        "“{unit}” belongs during {days}, on no day of the cycle {cycle}.",
    ),
    Code(
        "cluster_head_not_member",
        "error",
        "“{unit}” làm trưởng hoặc phó của “{cluster}” trong {cycle} nhưng ngày {day} không phải thành viên.",
        "“{unit}” leads the cluster “{cluster}” in {cycle} but does not belong to it on {day}.",
        "Ghi ngày bắt đầu, kết thúc nhiệm kỳ, hoặc bổ sung thời gian tham gia của đơn vị.",
        "Give the term a start or an end, or add the unit's membership.",
    ),
    Code(
        "cluster_heads_overlap",
        "error",
        "Từ ngày {day} có hai đơn vị cùng làm trưởng: “{first}” và “{second}”.",
        "From {day} there are two heads: “{first}” and “{second}”.",
    ),
    Code(
        "pact_of_another_cluster",
        "error",
        "Giao ước là của {pact}, không phải của {cluster}.",
        "The pact is of {pact}, not of {cluster}.",
    ),
    Code(
        "pact_not_signed",
        "warning",
        "Đến ngày {day}, “{unit}” chưa ký giao ước.",
        "“{unit}” has not signed the pact by {day}.",
    ),
    Code(
        "pact_signer_not_member",
        "error",
        "“{unit}” ký giao ước ngày {day} nhưng ngày đó không phải thành viên.",
        "“{unit}” signed the pact on {day} but is no member on that day.",
    ),
    Code(
        "pact_target_not_member",
        "error",
        "Giao ước có chỉ tiêu “{fact}” cho “{unit}”, nhưng đơn vị không phải thành viên ngày nào trong kỳ {cycle}.",
        "The pact has a target “{fact}” for “{unit}”, which is a member on no day of {cycle}.",
    ),
    Code(
        "pact_target_twice",
        "error",
        "Chỉ tiêu “{fact}” của “{unit}” được ghi hai lần: {first} và {second}.",
        "The target “{fact}” of “{unit}” is given twice: {first} and {second}.",
        "Khi hai giá trị khác nhau, chỉ tiêu coi như chưa có số liệu.",
        "While they differ, the target counts as not known.",
    ),
    Code(
        "flag_line_twice",
        "error",
        "Cờ “{kind}” cấp “{level}” được phân bổ hai lần; tính theo số nhỏ hơn.",
        "The flag “{kind}” of the level “{level}” is allotted twice; the smaller figure counts.",
    ),
    Code(
        "flag_proposed_twice",
        "warning",
        "“{unit}” được đề nghị cờ “{kind}” cấp “{level}” hai lần; chỉ tính một.",
        "“{unit}” is proposed twice for the flag “{kind}” of the level “{level}”; it counts once.",
    ),
    Code(
        "flag_not_member",
        "error",
        "“{unit}” được đề nghị cờ “{kind}” cấp “{level}” ngày {day} nhưng ngày đó không phải thành viên.",
        "“{unit}” is proposed for the flag “{kind}” of the level “{level}” on {day} but is no member on that day.",
    ),
    Code(
        "flags_exceeded",
        "error",
        "Cờ “{kind}” cấp “{level}”: được phân bổ {allowed}, nhưng đã đề nghị {proposed} ({units}).",
        "Flag “{kind}” of the level “{level}”: {allowed} allotted, but {proposed} proposed ({units}).",
    ),
    Code(
        "registration_twice",
        "warning",
        "“{subject}” đăng ký “{title}” hai lần; lần sau ngày {day}.",
        "“{subject}” registered for “{title}” twice; this time on {day}.",
    ),
    Code(
        "registration_late",
        "warning",
        "“{subject}” đăng ký ngày {day}, sau hạn {deadline}.",
        "“{subject}” registered on {day}, after the deadline {deadline}.",
    ),
    Code(
        "registration_not_member",
        "error",
        "“{subject}” đăng ký nhưng không thuộc cụm, khối hoặc danh sách được đăng ký.",
        "“{subject}” registered but is not among those who may.",
    ),
)
