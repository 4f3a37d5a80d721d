"""Codes of movements: who launches them, what their plans say, what they can carry."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "movement_unknown",
        "note",
        "Chưa biết: {what_vi} ({source}, {mark_vi}).",
        "Not known yet: {what_en} ({source}, {mark_en}).",
        "Bổ sung vào kế hoạch phát động hoặc thông tin của phong trào.",
        "Give it with the launch plan or the movement.",
    ),
    Code(
        "movement_parts_missing",
        "warning",
        "Kế hoạch phát động chưa có: {missing_vi} ({source}, {mark_vi}).",
        "The launch plan does not state: {missing_en} ({source}, {mark_en}).",
    ),
    Code(
        "movement_launcher_unfit",
        "warning",
        "{launcher_vi} không phải người phát động phong trào trong phạm vi {scope_vi} ({source}, {mark_vi}).",
        "A movement of {scope_en} is not launched by the {launcher_en} ({source}, {mark_en}).",
        "Văn bản nêu: {fit_vi}.",
        "The text names: {fit_en}.",
    ),
    Code(
        "movement_scope_unknown",
        "warning",
        "Văn bản áp dụng ngày {day} không có phạm vi {scope_vi}.",
        "The text in force on {day} has no scope of {scope_en}.",
    ),
    Code(
        "movement_level_contradicts",
        "error",
        "{launcher_vi} không phải cấp “{level}”.",
        "The {launcher_en} does not stand at the level “{level}”.",
        "Sửa cấp hoặc người phát động: cấp quyết định ai được tặng theo phong trào này.",
        "Correct the level or the launcher: the level decides who may reward by this movement.",
    ),
    Code(
        "movement_not_voluntary",
        "error",
        "Tham gia thi đua là tự nguyện; không được cản trở hoặc ép buộc ({source}, {mark_vi}).",
        "Taking part is voluntary; nobody may hinder or force it ({source}, {mark_en}).",
    ),
    Code(
        "movement_pact_missing",
        "warning",
        "Thi đua thường xuyên phải phát động và ký giao ước ({source}, {mark_vi}).",
        "Regular emulation is launched with a signed pact ({source}, {mark_en}).",
    ),
    Code(
        "movement_plan_not_reported",
        "warning",
        "Phong trào chuyên đề của bộ, tỉnh từ 3 năm trở lên: kế hoạch phát động phải gửi Ban Thi đua - Khen thưởng "
        "Trung ương để theo dõi, tổng hợp ({source}, {mark_vi}).",
        "The launch plan of a thematic movement of a ministry or province of 3 years or more goes to the Central Board "
        "({source}, {mark_en}).",
    ),
    Code(
        "movement_law_open",
        "note",
        "Thư viện chưa đọc được quy định hiện hành về: {what_vi}.",
        "What the law in force says has not been read: {what_en}.",
        "Đối chiếu văn bản, hoặc hỏi cơ quan thi đua, khen thưởng.",
        "Check the text, or ask the emulation office.",
    ),
    Code(
        "movement_end_missing",
        "error",
        "Chưa biết “{movement}” kết thúc khi nào.",
        "It is not known when “{movement}” ends.",
        "Ghi ngày cuối (last_day).",
        "Give last_day.",
    ),
    Code(
        "movement_level_missing",
        "error",
        "Chưa biết “{movement}” do cấp nào phát động.",
        "It is not known at which level “{movement}” was launched.",
        "Ghi cấp phát động (level): central, province, district, commune hoặc unit.",
        "Give level: central, province, district, commune or unit.",
    ),
)
