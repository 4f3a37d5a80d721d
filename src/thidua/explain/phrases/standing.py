"""Phrases of ranks, quotas, leaders and ballots."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    # standings
    "heading_standing": ("Bảng xếp hạng {count} đơn vị", "Standing of {count} units"),
    "asked_standing": ("so sánh lần lượt theo: {keys}", "compared in this order: {keys}"),
    "asked_no_keys": ("không so sánh theo tiêu chí nào", "not compared by anything"),
    "key_larger_first": ("{key}", "{key}"),
    "key_smaller_first": ("{key} (nhỏ hơn hoặc sớm hơn thì xếp trên)", "{key} (the smaller or earlier first)"),
    "key_value": ("{key}: {value}", "{key}: {value}"),
    "day_between": ("từ {first} đến {last}", "from {first} to {last}"),
    "membership_sheets": (
        "Thành viên là mọi đơn vị có phiếu chấm, kể cả đơn vị chưa gửi số liệu",
        "Every unit with a sheet is a member, even one that has sent no figures yet",
    ),
    "membership_list": (
        "Thành viên theo danh sách; đơn vị chưa có phiếu chấm vẫn được tính",
        "Members are those of the list; one without a sheet still counts",
    ),
    "place_known": ("hạng {rank}", "rank {rank}"),
    "place_between": ("từ hạng {best} đến hạng {worst}", "rank {best} to {worst}"),
    "place_none": ("không xếp hạng", "not ranked"),
    "place_maybe": ("{place}, hoặc không xếp hạng", "{place}, or not ranked"),
    "between_key": (
        "Đứng trên {other} nhờ {key}: {value} so với {than}",
        "Before {other} by {key}: {value} against {than}",
    ),
    "between_tied": ("Bằng {other} ở mọi tiêu chí so sánh", "Level with {other} on everything compared"),
    "between_open": ("Chưa phân định được với {other}", "Not yet decided against {other}"),
    # leaders
    "leader_decided": ("dẫn đầu: {units}", "leader: {units}"),
    "leader_tied": (
        "đồng hạng nhất, cần người có thẩm quyền quyết định: {units}",
        "tied for first, a decision is needed: {units}",
    ),
    "leader_undetermined": (
        "chưa xác định được đơn vị dẫn đầu; còn có thể dẫn đầu: {units}",
        "leader undetermined; may still lead: {units}",
    ),
    "leader_none": ("không có đơn vị nào được xếp hạng", "no unit is ranked"),
    "leader_needs": ("Cần số liệu của {unit}: {facts}", "Needed from {unit}: {facts}"),
    "leader_open": (
        "Điểm của {unit} còn để ngỏ; xem phiếu chấm điểm của đơn vị",
        "The points of {unit} are still open; see its score sheet",
    ),
    "tie_decided_by": ("Người quyết định khi bằng nhau: {by}", "Who decides a tie: {by}"),
    "tie_nobody_named": (
        "Quy định chưa nêu ai quyết định khi bằng nhau",
        "The rules given do not say who decides a tie",
    ),
    # quotas
    "count_between": ("từ {lowest} đến {highest}", "{lowest} to {highest}"),
    "quota_seats": ("số chỗ: {seats}", "seats: {seats}"),
    "quota_fixed": ("số chỗ cố định: {seats}", "a fixed number of seats: {seats}"),
    "quota_share": ("{share} của {base}, {rounding}", "{share} of {base}, {rounding}"),
    "rounding_floor": ("làm tròn xuống", "rounded down"),
    "rounding_half_up": ("làm tròn đến số nguyên gần nhất", "rounded to the nearest whole number"),
    "rounding_ceiling": ("làm tròn lên", "rounded up"),
    "base_all_members": ("tổng số thành viên", "all members"),
    "base_submitted": ("số đơn vị đã gửi hồ sơ", "the units that submitted"),
    "base_rated_at_least": ("số đơn vị xếp loại {class} trở lên", "the units rated {class} or better"),
    "base_rated_exactly": ("số đơn vị xếp đúng loại {class}", "the units rated exactly {class}"),
    "base_counted": ("{what}", "{what}"),
    "quota_base": ("Số để tính tỷ lệ: {base}", "The share is taken of: {base}"),
    "quota_small": (
        "Khi ít hơn {below} thì có ít nhất {seats} chỗ",
        "Where there are fewer than {below}, at least {seats} seats",
    ),
    "quota_exception_used": (
        "Áp dụng tỷ lệ ngoại lệ {share} theo {decision}",
        "The exceptional share of {share} is used under {decision}",
    ),
    "candidates_rated_at_least": (
        "Chỉ xét đơn vị xếp loại {class} trở lên",
        "Only units rated {class} or better are considered",
    ),
    "candidates_rated_exactly": (
        "Chỉ xét đơn vị xếp đúng loại {class}",
        "Only units rated exactly {class} are considered",
    ),
    "quota_surplus": ("Đơn vị ngoài số chỗ thì chuyển xuống loại {class}", "Units beyond the seats are rated {class}"),
    "quota_cut": ("Điểm cắt, {key}: {value}", "The cut, {key}: {value}"),
    "quota_tied": (
        "Bằng nhau tại điểm cắt, cần người có thẩm quyền quyết định (còn {seats} chỗ): {units}",
        "Tied at the cut, a decision is needed (seats left: {seats}): {units}",
    ),
    "quota_group": ("Nhóm {group}", "Group {group}"),
    "quota_in": ("trong số được chọn", "in"),
    "quota_out": ("ngoài số được chọn", "out"),
    "quota_undecided": ("chưa xác định", "undecided"),
    "quota_within_seats": ("Chắc chắn nằm trong số chỗ", "A seat is sure"),
    "quota_beyond_seats": ("Các chỗ chắc chắn thuộc đơn vị đứng trên", "The seats surely go to units ahead"),
    "quota_not_candidate": ("Không thuộc diện được xét", "Not among those considered"),
    "quota_not_ranked": ("Không được xếp hạng", "Not ranked"),
    "quota_tied_at_cut": ("Bằng nhau tại điểm cắt", "Tied at the cut"),
    "quota_open": ("Còn phụ thuộc số liệu chưa có", "Depends on figures that are not known yet"),
    "quota_class": ("Xếp loại: {before} → {after}", "Class: {before} → {after}"),
    # ballots
    "ballot_asked_closed": ("đạt ít nhất {share} {base}", "at least {share} of {base}"),
    "ballot_asked_open": ("đạt trên {share} {base}", "more than {share} of {base}"),
    "ballot_base_members": ("tổng số thành viên hội đồng", "the members of the council"),
    "ballot_base_present": ("số thành viên có mặt", "the members present"),
    "ballot_base_cast": ("số phiếu thu về", "the votes cast"),
    "ballot_base_valid": ("số phiếu hợp lệ", "the valid votes"),
    "ballot_passed_count": ("{count}/{of} được thông qua", "{count} of {of} passed"),
    "ballot_passed": ("được thông qua", "passed"),
    "ballot_failed": ("không được thông qua", "not passed"),
    "ballot_undetermined": ("chưa xác định", "undetermined"),
    "ballot_not_held": ("không đủ số người họp", "no quorum"),
    "ballot_not_listed": ("không có trong danh sách rút gọn", "not on the shortlist"),
    "ballot_counted": (
        "{votes} phiếu trên {of} ({base}); cần {needed}",
        "{votes} votes of {of} ({base}); needed: {needed}",
    ),
    "ballot_quorum_met": ("Đủ số người họp ({share})", "There was a quorum ({share})"),
    "ballot_quorum_failed": ("Không đủ số người họp ({share})", "There was no quorum ({share})"),
    "ballot_quorum_open": (
        "Chưa rõ có đủ số người họp ({share})",
        "It is not known whether there was a quorum ({share})",
    ),
    # roadmaps
    "heading_roadmap": ("{unit}: lộ trình đến loại {class}", "{unit}: the way to class {class}"),
    "roadmap_reached": ("đã đạt", "reached"),
    "roadmap_reachable": ("còn có thể đạt", "reachable"),
    "roadmap_open": (
        "có thể đạt, còn phụ thuộc số liệu chưa có",
        "possible, depends on figures that are not known yet",
    ),
    "roadmap_not_reachable": ("không thể đạt", "not reachable"),
    "roadmap_not_applicable": ("không xếp loại", "not classified"),
    "roadmap_total": ("Tổng điểm hiện nay: {total}", "Total as things stand: {total}"),
    "roadmap_gap": (
        "Còn thiếu {gap} điểm so với điểm thấp nhất của loại này",
        "{gap} points below the lower bound of the class",
    ),
    "roadmap_guard_fails": ("Không đạt điều kiện kèm theo: {guard}", "A condition of the class is not met: {guard}"),
    "roadmap_guard_open": (
        "Chưa chắc đạt điều kiện kèm theo: {guard}",
        "A condition of the class may not be met: {guard}",
    ),
    "roadmap_section_lacks": ("mục {section} còn thiếu {missing} điểm", "section {section} lacks {missing} points"),
    "roadmap_ceiling": (
        "Nếu mọi tiêu chí còn thay đổi được đều đạt mức tốt nhất thì tổng điểm là {total}",
        "With every criterion that can still change at its best, the total is {total}",
    ),
    "roadmap_way": (
        "Cách đạt, đưa về mức tốt nhất: {criteria} (tổng điểm {total})",
        "One way, each at its best: {criteria} (total {total})",
    ),
    "roadmap_way_at_most": (
        "Cách đạt, cần nhiều nhất {count} tiêu chí, đưa về mức tốt nhất: {criteria} (tổng điểm {total})",
        "One way, at most {count} criteria, each at its best: {criteria} (total {total})",
    ),
    "roadmap_more": ("Và {count} cách khác", "And {count} other ways"),
    "roadmap_room": (
        "Còn có thể cải thiện {room} điểm (mức tốt nhất: {best})",
        "Room for {room} more points (at its best: {best})",
    ),
    "roadmap_fixed": ("Không thay đổi được nữa", "Can no longer change"),
    "roadmap_alone": ("Chỉ riêng tiêu chí này là đủ", "This criterion alone is enough"),
}
