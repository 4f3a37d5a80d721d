"""Phrases of what the rules ask."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    "asked_words": ("{words}", "{words}"),
    "asked_range_by_band": (
        "{value}: {ranges}; {below}; người chấm ghi “{mark}” trong khung, bước {step}",
        "{value}: {ranges}; {below}; the assessor marks “{mark}” inside the range, in steps of {step}",
    ),
    "range_closed": ("từ {edge} trở lên: {lowest} đến {highest}", "from {edge}: {lowest} to {highest}"),
    "range_open": ("trên {edge}: {lowest} đến {highest}", "above {edge}: {lowest} to {highest}"),
    "range_below": ("còn lại: {lowest} đến {highest}", "otherwise: {lowest} to {highest}"),
    "asked_expert_mark": (
        "điểm chấm “{mark}” từ {lowest} đến {max}, bước {step}",
        "the mark “{mark}” from {lowest} to {max}, in steps of {step}",
    ),
    "asked_level_weight": ("{level} × trọng số {weight}", "{level} × weight {weight}"),
    "term": ("{each} × {count}", "{each} × {count}"),
    "asked_converted": ("tổng quy đổi: {terms}; không quá {max}", "converted sum: {terms}; at most {max}"),
    "asked_percent_off": (
        "{max} điểm, mỗi {faults} trừ {each} của số đó, không dưới 0, làm tròn {step}",
        "{max} points, each {faults} takes {each} of them, not below 0, rounded to {step}",
    ),
    "asked_index_movement": (
        "mỗi chỉ số tăng từ {by} bậc được {each} điểm ({indexes}), không quá {max}",
        "{each} points for each index that climbs by {by} or more ({indexes}), at most {max}",
    ),
    "asked_index_top": (
        "mỗi chỉ số trong {places} hạng đầu được {points} điểm, nếu không thì tăng từ {by} bậc được {each} điểm "
        "({indexes}), không quá {max}",
        "{points} points for each index among the first {places}, otherwise {each} where it climbs by {by} or more "
        "({indexes}), at most {max}",
    ),
    "level": ("{member}: {points}", "{member}: {points}"),
    "titles_where": ("{titles} mà {where}", "{titles} with {where}"),
    "asked_titles_highest": (
        "“{titles}”, chỉ tính mức cao nhất: {levels}; không quá {max}",
        "“{titles}”, the highest only: {levels}; at most {max}",
    ),
    "asked_titles_sum": (
        "“{titles}”, cộng các mức: {levels}; không quá {max}",
        "“{titles}”, added up: {levels}; at most {max}",
    ),
    "asked_imported": (
        "{source}: “{score}” / {out_of} × {max} điểm, làm tròn {step}",
        "{source}: “{score}” / {out_of} × {max} points, rounded to {step}",
    ),
    "asked_plus_minus": (
        "bắt đầu từ {start}; cộng {plus}; trừ {minus}; trong khoảng {lowest} đến {highest}",
        "starts from {start}; plus {plus}; less {minus}; kept within {lowest} and {highest}",
    ),
    "asked_journal": (
        "số dư đầu {opening}, cộng trừ theo “{entries}”: {points}; trong khoảng {lowest} đến {highest}",
        "opening balance {opening}, plus and minus by “{entries}”: {points}; kept within {lowest} and {highest}",
    ),
    "asked_override": ("{rule}; riêng khi {when} thì {points} điểm", "{rule}; but {points} points where {when}"),
    "kind_case": ("{kind}: {rule}", "{kind}: {rule}"),
    "asked_by_kind": ("theo “{fact}”: {cases}", "by “{fact}”: {cases}"),
    "asked_highest_only": ("chỉ tính mức cao nhất: {of}", "the highest only: {of}"),
    "asked_count_items": (
        "{each} điểm cho mỗi mục của “{items}” đạt đủ: {meets}; không quá {cap}",
        "{each} points for each of “{items}” that meets: {meets}; at most {cap}",
    ),
    "asked_mean_of_items": (
        "{mean}, làm tròn {step}; “{items}” không có mục nào được tính: {on_empty}",
        "{mean}, rounded to {step}; no record of “{items}” that counts: {on_empty}",
    ),
    "asked_shortfall": (
        "{max} điểm, ({actual}) / ({target}) hụt mỗi {per} trừ {each} ({counted}), không dưới 0; mẫu số 0: {on_zero}",
        "{max} points, less {each} for each {per} that ({actual}) / ({target}) falls short ({counted}), not below 0; "
        "denominator 0: {on_zero}",
    ),
    "shortfall_started": ("phần lẻ tính là một", "a begun step counts"),
    "shortfall_complete": ("phần lẻ không tính", "only whole steps count"),
    "shortfall_exact": ("tính theo tỷ lệ", "in proportion"),
    "asked_relative_to_leader": (
        "({actual}) so với ({target}): đạt mục tiêu được {share} của {max} điểm, chưa đạt thì theo tỷ lệ thực hiện, "
        "dẫn đầu được {max}, giữa hai mức tính theo phần vượt so với đơn vị dẫn đầu; {leader}; {ties}; {nobody}; "
        "mục tiêu 0: {on_zero}; {no_target}; làm tròn {step}",
        "({actual}) against ({target}): on target {share} of {max} points, below it in proportion, the leader {max}, "
        "in between by the excess against the leader’s; {leader}; {ties}; {nobody}; "
        "target 0: {on_zero}; {no_target}; rounded to {step}",
    ),
    "leader_highest_rate": ("dẫn đầu là tỷ lệ cao nhất", "the leader has the highest rate"),
    "leader_highest_actual": ("dẫn đầu là số thực hiện cao nhất", "the leader has the highest actual"),
    "leader_ties_all_lead": ("đồng dẫn đầu đều được điểm tối đa", "tied leaders all get the full mark"),
    "leader_ties_ask": ("đồng dẫn đầu thì phải hỏi", "tied leaders must be decided by somebody"),
    "nobody_exceeds_target_points": (
        "không ai vượt thì đơn vị đạt mục tiêu được điểm mục tiêu",
        "where nobody exceeds, those on target get the target’s points",
    ),
    "nobody_exceeds_full": (
        "không ai vượt thì đơn vị đạt mục tiêu được điểm tối đa",
        "where nobody exceeds, those on target get the full mark",
    ),
    "no_target_not_applicable": ("không giao mục tiêu thì không tính", "without a target it does not apply"),
    "no_target_share_of_highest": (
        "không giao mục tiêu thì so với số cao nhất của các đơn vị không được giao",
        "without a target by the highest actual among units without one",
    ),
}
