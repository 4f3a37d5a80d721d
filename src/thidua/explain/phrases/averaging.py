"""Phrases of averages and joined parts."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    # headings
    "heading_averaged": ("Điểm {whole}: {unit}", "Points of {whole}: {unit}"),
    "heading_joined": ("{kind}: {unit}, {period}", "{kind}: {unit}, {period}"),
    "average_part_title": ("{unit}, {period}", "{unit}, {period}"),
    # how a level is made
    "average_asked": ("{how} của {members}; {rest}", "{how} of {members}; {rest}"),
    "average_by_mean": ("trung bình cộng", "mean"),
    "average_by_sum": ("tổng", "sum"),
    "average_by_weighted_mean": ("trung bình có hệ số", "weighted mean"),
    "average_by_last": ("điểm của kỳ cuối cùng được tính", "the last that applies"),
    "average_by_lowest": ("điểm thấp nhất", "the lowest"),
    "average_reads_check": ("các lượt chấm", "the checks"),
    "average_reads_part": ("các phần của kỳ", "the parts of the period"),
    "average_reads_day": ("các ngày", "the days"),
    "average_reads_month": ("các tháng", "the months"),
    "average_reads_quarter": ("các quý", "the quarters"),
    "average_reads_half": ("các kỳ 6 tháng", "the half-years"),
    "average_reads_year": ("các năm", "the years"),
    "average_reads_school_year": ("các năm học", "the school years"),
    "average_absent_leave_out": ("bỏ qua kỳ không tính", "those that do not apply are left out"),
    "average_absent_not_applicable": (
        "có một kỳ không tính thì điểm chung cũng không tính",
        "if one does not apply, the whole does not",
    ),
    "average_absent_undetermined": (
        "có kỳ không tính thì cấp có thẩm quyền quyết định",
        "if one does not apply, the authority decides",
    ),
    "average_at_least": ("Cần ít nhất {count} kỳ được tính", "At least {count} of them must apply"),
    "average_at_least_months": (
        "Có {months} tháng được tính, cần ít nhất {needed} tháng",
        "{months} months count, at least {needed} are needed",
    ),
    # arithmetic
    "average_worked_mean": ("({terms}) / {count} = {value}", "({terms}) / {count} = {value}"),
    "average_worked_sum": ("{terms} = {value}", "{terms} = {value}"),
    "average_worked_weighted": ("({terms}) / {weights} = {value}", "({terms}) / {weights} = {value}"),
    "average_counted": (
        "{sure} kỳ được tính, {open} kỳ chưa rõ có tính hay không, {left} kỳ không tính",
        "{sure} apply, {open} may not apply, {left} do not apply",
    ),
    "average_weight": ("Hệ số {weight}", "Weight {weight}"),
    "average_product": ("{weight} × {value} = {product}", "{weight} × {value} = {product}"),
    "average_no_row": ("Chưa có điểm nào được ghi", "No figure on file"),
    "average_source": ("Nơi gửi: {source}", "Sent by: {source}"),
    "average_unrounded": ("Không làm tròn", "Not rounded"),
    # joins
    "join_kind_amended_table": ("Bảng điểm thay đổi giữa kỳ", "Table amended within the period"),
    "join_kind_merged_units": ("Đơn vị hợp nhất", "Units merged"),
    "join_kind_split_unit": ("Đơn vị chia tách", "Unit split"),
    "join_kind_transferred_person": ("Chuyển công tác", "Person transferred"),
    "join_kind_part_period": ("Làm việc một phần của kỳ", "Part of the period"),
    "join_kind_blocks": ("Các khối điểm", "Blocks"),
    "join_asked": (
        "trung bình có hệ số của các phần, hệ số là {weighting}",
        "weighted mean of the parts, the weight is {weighting}",
    ),
    "join_by_months": ("số tháng", "the number of months"),
    "join_by_days": ("số ngày", "the number of days"),
    "join_by_shares": ("tỷ trọng đã khai", "the declared share"),
    "join_by_amounts": ("số lượng đã khai", "the declared amount"),
    "join_by_amounts_by_months": ("số lượng nhân với số tháng", "the amount times the number of months"),
    "join_converted": (
        "Quy đổi từ thang {from} điểm sang thang {to} điểm: {before} → {after}",
        "Converted from a full mark of {from} to {to}: {before} → {after}",
    ),
    "join_absence": ("Không tính {period}: {reason}", "{period} does not count: {reason}"),
    "join_unreliable": ("Sai sót: {because}", "Problem: {because}"),
}
