"""Phrases of what the rules ask."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    "asked_words": ("{words}", "{words}"),
    "asked_range_by_band": (
        "{value}: {ranges}; {below}; người chấm cho “{mark}” trong khung, theo bước {step} điểm",
        "{value}: {ranges}; {below}; the assessor marks “{mark}” inside the range, in steps of {step}",
    ),
    "range_closed": ("từ {edge} trở lên: {lowest} đến {highest} điểm", "from {edge}: {lowest} to {highest} points"),
    "range_open": ("trên {edge}: {lowest} đến {highest} điểm", "above {edge}: {lowest} to {highest} points"),
    "range_below": ("còn lại: {lowest} đến {highest} điểm", "otherwise: {lowest} to {highest} points"),
    "asked_expert_mark": (
        "người chấm cho “{mark}”, từ {lowest} đến {max} điểm, theo bước {step} điểm",
        "the assessor gives “{mark}”, from {lowest} to {max} points, in steps of {step}",
    ),
    "asked_level_weight": ("{level} × trọng số {weight}", "{level} × weight {weight}"),
    "term": ("{each} × {count}", "{each} × {count}"),
    "asked_converted": (
        "tổng điểm quy đổi: {terms}; không quá {max} điểm",
        "converted sum: {terms}; at most {max} points",
    ),
    "asked_percent_off": (
        "{max} điểm, mỗi {faults} trừ {each} của {max} điểm, không dưới 0 điểm, làm tròn đến {step}",
        "{max} points, each {faults} takes off {each} of the {max}, not below 0, rounded to {step}",
    ),
    "asked_index_movement": (
        "mỗi chỉ số tăng từ {by} bậc được {each} điểm ({indexes}), không quá {max} điểm",
        "{each} points for each index that climbs by {by} or more ({indexes}), at most {max}",
    ),
    "asked_index_top": (
        "mỗi chỉ số trong {places} hạng đầu được {points} điểm, nếu không thì tăng từ {by} bậc được {each} điểm "
        "({indexes}), không quá {max} điểm",
        "{points} points for each index among the first {places}, otherwise {each} where it climbs by {by} or more "
        "({indexes}), at most {max}",
    ),
    "level": ("{member}: {points} điểm", "{member}: {points} points"),
    "titles_where": ("{titles} mà {where}", "{titles} with {where}"),
    "asked_titles_highest": (
        "“{titles}”, chỉ tính mức cao nhất: {levels}; không quá {max} điểm",
        "“{titles}”, the highest only: {levels}; at most {max}",
    ),
    "asked_titles_sum": (
        "“{titles}”, cộng điểm các mức: {levels}; không quá {max} điểm",
        "“{titles}”, added up: {levels}; at most {max}",
    ),
    "asked_imported": (
        "{source}: “{score}” / {out_of} × {max} điểm, làm tròn đến {step}",
        "{source}: “{score}” / {out_of} × {max} points, rounded to {step}",
    ),
    "asked_plus_minus": (
        "bắt đầu từ {start} điểm; cộng: {plus}; trừ: {minus}; giới hạn trong khoảng từ {lowest} đến {highest} điểm",
        "starts from {start} points; plus: {plus}; less: {minus}; kept within {lowest} and {highest}",
    ),
    "asked_journal": (
        "số dư đầu kỳ {opening} điểm, cộng trừ theo “{entries}”: {points}; giới hạn từ {lowest} đến {highest} điểm",
        "opening balance {opening} points, plus and minus by “{entries}”: {points}; kept within {lowest} and {highest}",
    ),
    "asked_override": (
        "{rule}; riêng trường hợp {when} thì được {points} điểm",
        "{rule}; but where {when}, {points} points",
    ),
    "kind_case": ("{kind}: {rule}", "{kind}: {rule}"),
    "asked_by_kind": ("theo “{fact}”: {cases}", "by “{fact}”: {cases}"),
    "asked_highest_only": ("chỉ tính mức cao nhất: {of}", "the highest only: {of}"),
    "asked_count_items": (
        "{each} điểm cho mỗi mục của “{items}” đạt đủ các điều kiện: {meets}; không quá {cap} điểm",
        "{each} points for each of “{items}” that meets every condition: {meets}; at most {cap} points",
    ),
    "asked_mean_of_items": (
        "{mean}, làm tròn đến {step}; khi “{items}” không có mục nào được tính: {on_empty}",
        "{mean}, rounded to {step}; where no record of “{items}” counts: {on_empty}",
    ),
    "asked_shortfall": (
        "{max} điểm, cứ mỗi {per} mà ({actual}) / ({target}) còn hụt thì trừ {each} điểm ({counted}), "
        "không dưới 0 điểm; khi mẫu số bằng 0: {on_zero}",
        "{max} points, less {each} for each {per} that ({actual}) / ({target}) falls short ({counted}), not below 0; "
        "where the denominator is 0: {on_zero}",
    ),
    "shortfall_started": ("phần lẻ tính tròn một bậc", "a step begun counts in full"),
    "shortfall_complete": ("phần lẻ không tính", "only whole steps count"),
    "shortfall_exact": ("tính theo tỷ lệ", "in proportion"),
    "asked_relative_to_leader": (
        "({actual}) so với chỉ tiêu ({target}): đạt chỉ tiêu được {share} của {max} điểm; chưa đạt thì tính theo tỷ lệ "
        "thực hiện; dẫn đầu được {max} điểm; vượt chỉ tiêu nhưng không dẫn đầu thì tính theo phần vượt so với phần "
        "vượt của đơn vị dẫn đầu; {leader}; {ties}; {nobody}; khi chỉ tiêu bằng 0: {on_zero}; {no_target}; "
        "làm tròn đến {step}",
        "({actual}) against the target ({target}): on target, {share} of {max} points; below it, in proportion; "
        "the leader, {max} points; above target but not leading, by the excess against the leader’s; {leader}; {ties}; "
        "{nobody}; where the target is 0: {on_zero}; {no_target}; rounded to {step}",
    ),
    "leader_highest_rate": ("dẫn đầu là đơn vị có tỷ lệ cao nhất", "the leader has the highest rate"),
    "leader_highest_actual": ("dẫn đầu là đơn vị có số thực hiện cao nhất", "the leader has the highest actual"),
    "leader_ties_all_lead": ("các đơn vị cùng dẫn đầu đều được điểm tối đa", "tied leaders all get the full mark"),
    "leader_ties_ask": (
        "nhiều đơn vị cùng dẫn đầu thì cấp có thẩm quyền quyết định",
        "the authority decides between tied leaders",
    ),
    "nobody_exceeds_target_points": (
        "không đơn vị nào vượt thì đơn vị đạt chỉ tiêu vẫn chỉ được điểm đạt chỉ tiêu",
        "where nobody exceeds, those on target get the target’s points",
    ),
    "nobody_exceeds_full": (
        "không đơn vị nào vượt thì đơn vị đạt chỉ tiêu được điểm tối đa",
        "where nobody exceeds, those on target get the full mark",
    ),
    "no_target_not_applicable": ("không được giao chỉ tiêu thì không tính", "without a target it does not apply"),
    "no_target_share_of_highest": (
        "không được giao chỉ tiêu thì so với số thực hiện cao nhất của các đơn vị không được giao",
        "without a target, against the highest actual among units without one",
    ),
}
