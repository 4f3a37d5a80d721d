"""Phrases of sheets, answers, steps and verdicts."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    # what a rule asks
    "asked_all_or_nothing": (
        "{max} điểm nếu {fact}, nếu không thì 0 điểm",
        "{max} points if {fact}, otherwise 0",
    ),
    "asked_choice": ("số điểm theo “{fact}”: {levels}", "points by “{fact}”: {levels}"),
    "asked_bands": ("{value}: {bands}; còn lại: {below} điểm", "{value}: {bands}; otherwise: {below} points"),
    "asked_proportional_zero": (
        "({actual}) / ({target}) × {max} điểm, không quá {max} điểm, làm tròn đến {step}; khi mẫu số bằng 0: {on_zero}",
        "({actual}) / ({target}) × {max} points, at most {max}, rounded to {step}; "
        "where the denominator is 0: {on_zero}",
    ),
    "asked_deduct": (
        "{max} điểm, trừ {each} điểm cho mỗi {events}, không dưới 0 điểm",
        "{max} points, less {each} for each {events}, not below 0",
    ),
    "asked_count": (
        "{each} điểm cho mỗi {count}, không quá {cap} điểm",
        "{each} points for each {count}, at most {cap}",
    ),
    "asked_formula": ("{formula}", "{formula}"),
    # answers
    "answer_unknown": ("chưa có số liệu", "not known yet"),
    "answer_not_applicable": ("không phát sinh", "does not apply"),
    "answer_because": ("không phát sinh ({because})", "does not apply ({because})"),
    "answer_with_evidence": ("{answer} ({evidence})", "{answer} ({evidence})"),
    "answer_records": ("{count} mục", "{count} records"),
    "answer_records_so_far": ("mới có {count} mục, chưa đủ", "{count} records so far, not complete"),
    "answer_needs_cohort": ("chờ số liệu của cả cụm", "waits for the figures of the whole cluster"),
    "cohort_others_best": ("Mức cao nhất của các đơn vị khác ({x})", "Best of the other units ({x})"),
    "cohort_others_sum": ("Tổng của các đơn vị khác ({x})", "Sum over the other units ({x})"),
    "cohort_others_count": ("Số đơn vị khác có phát sinh ({x})", "Number of other units to which it applies ({x})"),
    "cohort_others_true": ("Số đơn vị khác đạt điều kiện ({x})", "Number of other units that satisfy ({x})"),
    "cohort_rank": ("Thứ hạng trong cụm (theo {x})", "Place in the cluster (by {x})"),
    "part_of_mean_sum": ("Tổng của các mục “{items}”", "Sum over “{items}”"),
    "part_of_mean_count": ("Số mục “{items}” được tính", "Number of “{items}” that count"),
    "answer_yes": ("có", "yes"),
    "answer_no": ("không", "no"),
    # results
    "result_known": ("{value}", "{value}"),
    "result_deducted": ("trừ {value}", "less {value}"),
    "result_between": ("ít nhất {lowest}, nhiều nhất {highest}", "at least {lowest}, at most {highest}"),
    "result_not_applicable": ("không tính", "not counted"),
    "result_maybe": ("{value}, hoặc không tính", "{value}, or not counted"),
    "result_class": ("{value}", "{value}"),
    "result_classes": ("một trong các loại: {values}", "one of: {values}"),
    "result_or_unclassified": ("{value}, hoặc không xếp loại", "{value}, or not classified"),
    "result_unclassified": ("không xếp loại", "unclassified"),
    # steps that changed a number
    "step_rounded": ("Làm tròn đến {step}: {before} → {after}", "Rounded to {step}: {before} → {after}"),
    "step_capped": (
        "Giới hạn trong khoảng từ {low} đến {high}: {before} → {after}",
        "Kept within {low} and {high}: {before} → {after}",
    ),
    "step_at_most": ("Giới hạn không quá {high}: {before} → {after}", "Kept to at most {high}: {before} → {after}"),
    "step_at_least": ("Giới hạn không dưới {low}: {before} → {after}", "Kept to at least {low}: {before} → {after}"),
    "step_full_points": (
        "Không phát sinh nên được tối đa {max} điểm",
        "Does not apply, so the full {max} points are given",
    ),
    "step_leave_out": ("Không phát sinh nên không tính", "Does not apply, so it is left out"),
    "step_maybe_not_applicable": (
        "Nếu không phát sinh: {policy}",
        "If it does not apply: {policy}",
    ),
    "step_rescaled": (
        "Quy đổi theo điểm tối đa của phần có phát sinh: {before} → {after}",
        "Scaled up from the part that applies: {before} → {after}",
    ),
    "step_dropped": (
        "Tiêu chí {criterion} không phát sinh nên bỏ cả nhóm",
        "Criterion {criterion} does not apply, so the whole group is dropped",
    ),
    "step_zeroed": (
        "Không được tính điểm nếu {why}: {before} → {after}",
        "Points taken away if {why}: {before} → {after}",
    ),
    "step_weight": ("Tính vào tổng theo trọng số {weight}", "Counts in the total with the weight {weight}"),
    "step_weighted": (
        "Cộng các mục theo trọng số, làm tròn đến {step}: {after}",
        "Sections added up by weight, rounded to {step}: {after}",
    ),
    "step_opening": ("Số dư đầu kỳ: {opening}", "Opening balance: {opening}"),
    "step_multiplied": (
        "{multiplier}, nhân với {factor}: {before} → {after}",
        "{multiplier}, times {factor}: {before} → {after}",
    ),
    "step_outside": ("Cộng ngoài thang điểm: {before} → {after}", "Added outside the scale: {before} → {after}"),
    "requirement_met": ("Điều kiện tiên quyết “{requirement}”: đạt", "Requirement “{requirement}”: met"),
    "requirement_failed": (
        "Điều kiện tiên quyết “{requirement}”: không đạt",
        "Requirement “{requirement}”: not met",
    ),
    "requirement_open": (
        "Điều kiện tiên quyết “{requirement}”: chưa rõ",
        "Requirement “{requirement}”: not known",
    ),
    "mandatory_failed": (
        "Tiêu chí bắt buộc {criterion} không đạt {least} điểm nên không chấm điểm",
        "The mandatory criterion {criterion} is below {least} points, so nothing is scored",
    ),
    "mandatory_open": (
        "Tiêu chí bắt buộc {criterion} phải đạt {least} điểm: chưa rõ",
        "The mandatory criterion {criterion} must reach {least} points: not known",
    ),
    "policy_full_points": ("được điểm tối đa", "full points"),
    "policy_leave_out": ("không tính", "left out"),
    "policy_rescale": ("quy đổi theo phần còn lại", "the rest is scaled up"),
    "policy_drop_group": ("bỏ cả nhóm", "the whole group is dropped"),
    "zero_full": ("điểm tối đa", "full points"),
    "zero_zero": ("0 điểm", "0 points"),
    "zero_not_applicable": ("không tính", "not applicable"),
    "zero_ask": ("cấp có thẩm quyền quyết định", "the authority decides"),
    # bands, levels
    "band_closed": ("từ {edge} trở lên: {points} điểm", "from {edge}: {points} points"),
    "band_open": ("trên {edge}: {points} điểm", "above {edge}: {points} points"),
    # headings
    "heading_sheet": ("Phiếu chấm điểm: {unit}", "Score sheet: {unit}"),
    "heading_total": ("Tổng điểm", "Total"),
    "heading_class": ("Xếp loại", "Class"),
    "guard_holds": ("Điều kiện của loại {class} ({guard}): đạt", "Condition of class {class} ({guard}): met"),
    "guard_fails": (
        "Điều kiện của loại {class} ({guard}): không đạt",
        "Condition of class {class} ({guard}): not met",
    ),
    "guard_open": (
        "Điều kiện của loại {class} ({guard}): chưa rõ",
        "Condition of class {class} ({guard}): not known",
    ),
    "guard_let_stand": (
        "Điều kiện của loại {class} ({guard}): không đạt, cấp có thẩm quyền cho giữ loại",
        "Condition of class {class} ({guard}): not met, the authority let the class stand",
    ),
    "guard_decided": (
        "Điều kiện của loại {class} ({guard}): chưa rõ, cấp có thẩm quyền đã cho giữ loại",
        "Condition of class {class} ({guard}): not known, the authority has let the class stand",
    ),
    "guard_to_decide": (
        "Điều kiện của loại {class} ({guard}): không đạt hoặc chưa rõ, chờ cấp có thẩm quyền quyết định",
        "Condition of class {class} ({guard}): not met or not known, the authority has to decide",
    ),
    "sanction_applied": ("Áp dụng “{sanction}”: {before} → {after}", "“{sanction}” applies: {before} → {after}"),
    "guard_skipped": (
        "Điều kiện của loại {class} ({guard}): không xét vì không phát sinh",
        "Condition of class {class} ({guard}): skipped, does not apply",
    ),
    "guard_section": (
        "mục {section} đạt ít nhất {share} số điểm của mục",
        "section {section} at least {share} of its points",
    ),
    "guard_every_section": (
        "mỗi mục đạt ít nhất {share} số điểm của mục",
        "every section at least {share} of its points",
    ),
    "still_needed": ("Còn thiếu: {facts}", "Still needed: {facts}"),
    # verdicts
    "verdict_eligible": ("Đủ điều kiện", "Eligible"),
    "verdict_ineligible": ("Không đủ điều kiện", "Not eligible"),
    "verdict_undetermined": ("Chưa xác định được", "Undetermined"),
    "node_met": ("đạt", "met"),
    "node_failed": ("không đạt", "not met"),
    "node_open": ("chưa rõ", "not known"),
    "node_not_applicable": ("không xét", "does not apply"),
}
