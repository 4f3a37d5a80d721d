"""Phrases of award roadmaps and of the earliest period."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    "heading_award_roadmap": ("{subject}: lộ trình đến “{award}”", "{subject}: the way to “{award}”"),
    "award_roadmap_reached": ("đã đủ điều kiện", "eligible already"),
    "award_roadmap_reachable": ("còn có thể đủ điều kiện", "can still become eligible"),
    "award_roadmap_open": ("chưa kết luận được", "not settled"),
    "award_roadmap_not_reachable": (
        "không thể đủ điều kiện cho thời gian xét này",
        "cannot become eligible for this period",
    ),
    "award_roadmap_on": ("Xét tại ngày {day}", "As of {day}"),
    "award_roadmap_fixed": ("Đã qua, không thay đổi được nữa: {facts}", "Past, can no longer change: {facts}"),
    "award_roadmap_not_all": (
        "Không thử hết mọi khả năng; có thể còn cách khác, ít thay đổi hơn",
        "Not everything was tried; there may be other ways, with fewer changes",
    ),
    "award_roadmap_more": ("Và {count} cách khác", "And {count} other ways"),
    "award_roadmap_beside": ("Ngoài ra còn cần: {facts}", "Needed besides: {facts}"),
    "award_roadmap_way": ("Cách {number}", "Way {number}"),
    "award_roadmap_cost": ("số thay đổi: {count}, chi phí: {cost}", "changes: {count}, cost: {cost}"),
    "award_roadmap_learn": ("chưa biết, phải xác định được là: {needed}", "not known, must turn out to be: {needed}"),
    "award_roadmap_change": ("phải đổi thành: {needed}", "has to become: {needed}"),
    "award_roadmap_now": ("Hiện nay", "Now"),
    "award_roadmap_obstacle": (
        "không đạt, không thay đổi được nữa",
        "not met, can no longer change",
    ),
    "award_roadmap_or": ("{one} hoặc {other}", "{one} or {other}"),
    "award_roadmap_figure_from": ("từ {lowest} trở lên", "{lowest} or more"),
    "award_roadmap_figure_to": ("không quá {highest}", "at most {highest}"),
    "award_roadmap_choice_from": ("{lowest} trở lên", "{lowest} or above"),
    "award_roadmap_choice_to": ("{highest} trở xuống", "{highest} or below"),
    "award_roadmap_day_from": ("từ ngày {lowest} trở đi", "{lowest} or later"),
    "award_roadmap_day_to": ("đến hết ngày {highest}", "{highest} or earlier"),
    "award_roadmap_between": ("từ {lowest} đến {highest}", "{lowest} to {highest}"),
    # the earliest period
    "heading_earliest": (
        "{subject}: thời gian xét sớm nhất cho “{award}” nếu giữ được mức hiện nay",
        "{subject}: the earliest period for “{award}” if the present level is kept",
    ),
    "earliest_cycle": ("{cycle}", "{cycle}"),
    "earliest_none": ("không đạt trong {count} kỳ tiếp theo", "not within the next {count} cycles"),
    "earliest_advised": (
        "Tham khảo theo văn bản trước đó, vì văn bản đang có hiệu lực chưa được đọc: {cycle}",
        "Advisory only, under the earlier text, since the one in force has not been read: {cycle}",
    ),
    "earliest_as": ("Giả định {cycles}: {what} như {like}", "Assumed for {cycles}: {what} as in {like}"),
    "earliest_nothing_new": (
        "Giả định không phát sinh trong {cycles}: {what}",
        "Assumed that nothing is added in {cycles}: {what}",
    ),
    "earliest_clocks": (
        "Giả định các mốc thời gian của hồ sơ dời theo từng kỳ",
        "The clocks of the file are assumed to move on with the cycle",
    ),
    "earliest_not_invented": (
        "Không giả định có thêm sáng kiến, kết quả trong phong trào, hoặc khen thưởng khác ngoài danh hiệu hằng năm",
        "No initiative, result in a movement, or award other than the yearly titles is invented",
    ),
    "earliest_lacks": (
        "Đến {cycle} vẫn chưa đạt hoặc chưa rõ: {what}",
        "In {cycle} still not met or not known: {what}",
    ),
    "kept_rating": ("xếp loại {value}", "the rating {value}"),
    "kept_award": ("danh hiệu “{value}”", "the title “{value}”"),
    "kept_registration": ("có đăng ký thi đua", "a registration"),
    "kept_attestation": ("ý kiến về “{question}”: {value}", "the answer on “{question}”: {value}"),
    "kept_members": ("danh sách thành viên", "the list of members"),
    "kept_cluster": ("kết quả trong cụm “{value}”", "the place in the cluster “{value}”"),
    "kept_disciplines": ("kỷ luật", "discipline"),
    "kept_initiatives": ("sáng kiến", "initiatives"),
    "kept_awards": ("khen thưởng khác", "other awards"),
    "kept_registrations": ("đăng ký khác", "other registrations"),
    "kept_posts": ("chức vụ mới", "new posts"),
    "kept_proceedings": ("việc đang được xem xét", "proceedings"),
}
