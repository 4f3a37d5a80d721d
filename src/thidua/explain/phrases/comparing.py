"""Phrases of comparisons of texts and of impact runs."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {
    # rows of a comparison
    "heading_comparison": ("So sánh: {old} → {new}", "Comparison: {old} → {new}"),
    "comparison_counted": (
        "giữ nguyên {kept}, đổi câu chữ hoặc căn cứ {reworded}, đổi nội dung {changed}, đổi cách ghép {regrouped}, "
        "thêm {added}, bỏ {removed}",
        "kept {kept}, reworded {reworded}, changed {changed}, regrouped {regrouped}, added {added}, removed {removed}",
    ),
    "clause_kept": ("giữ nguyên", "kept"),
    "clause_reworded": ("đổi câu chữ hoặc căn cứ", "reworded"),
    "clause_changed": ("đổi nội dung", "changed"),
    "clause_regrouped": ("đổi cách ghép", "regrouped"),
    "clause_added": ("thêm mới", "added"),
    "clause_removed": ("bỏ", "removed"),
    "unread_old": (
        "Văn bản trước có phần chưa đọc ({clauses}): ý ghi là “thêm mới” có thể đã có ở đó",
        "The earlier text has parts nobody has read ({clauses}): what is “added” here may have stood there",
    ),
    "unread_new": (
        "Văn bản sau có phần chưa đọc ({clauses}): ý ghi là “bỏ” có thể vẫn được hỏi ở đó",
        "The later text has parts nobody has read ({clauses}): what is “removed” here may still be asked there",
    ),
    # what differs
    "change_threshold": ("Ngưỡng: {old} → {new}", "Threshold: {old} → {new}"),
    "change_formula": ("Điều được hỏi: {old} → {new}", "What is asked: {old} → {new}"),
    "change_not_applicable": ("Khi không phát sinh: {old} → {new}", "Where it does not apply: {old} → {new}"),
    "change_not_applicable_in": ("Nay nói rõ khi không phát sinh: {what}", "Now said, where it does not apply: {what}"),
    "change_not_applicable_out": (
        "Không còn nói khi không phát sinh: {what}",
        "No longer said, where it does not apply: {what}",
    ),
    "change_ask": ("Cách xác định dữ kiện: {old} → {new}", "How the fact is answered: {old} → {new}"),
    "change_count": ("Số ý phải đạt: {old} → {new}", "How many must hold: {old} → {new}"),
    "change_connective": ("Cách ghép các ý: {old} → {new}", "How the parts are joined: {old} → {new}"),
    "change_members": ("Các ý trong nhóm: bớt {old}; thêm {new}", "Parts of the group: out {old}; in {new}"),
    "change_members_in": ("Nhóm có thêm: {what}", "The group has more: {what}"),
    "change_members_out": ("Nhóm bớt: {what}", "The group has lost: {what}"),
    "change_under": ("Nhóm ở trên: {old} → {new}", "The group above it: {old} → {new}"),
    "change_under_in": ("Trong nhóm: {what}", "In a group: {what}"),
    "change_under_out": ("Đã ở trong nhóm: {what}", "Was in a group: {what}"),
    "change_place": ("Đứng trong nhóm: {old} → {new}", "Stands in the group: {old} → {new}"),
    "change_wording": ("Câu chữ: {old} → {new}", "Wording: {old} → {new}"),
    "change_code": ("Mã: {old} → {new}", "Code: {old} → {new}"),
    "change_fact": ("Dữ kiện: {old} → {new}", "Fact: {old} → {new}"),
    "change_citation": ("Căn cứ: {old} → {new}", "Source: {old} → {new}"),
    "change_mark": ("Mức kiểm chứng: {old} → {new}", "Mark of the source: {old} → {new}"),
    "change_note": ("Ghi chú: {old} → {new}", "Note: {old} → {new}"),
    "change_note_in": ("Thêm ghi chú: {what}", "Note added: {what}"),
    "change_note_out": ("Bỏ ghi chú: {what}", "Note dropped: {what}"),
    "earlier_source": ("Căn cứ trước đây: {source}", "Source before: {source}"),
    "valid_from": ("từ {start}", "from {start}"),
    "valid_from_to": ("từ {start} đến hết {last}", "from {start} up to and including {last}"),
    "change_award": ("Danh hiệu, hình thức: {old} → {new}", "Award: {old} → {new}"),
    "change_subject_kind": ("Đối tượng: {old} → {new}", "Subject: {old} → {new}"),
    "change_award_kinds": ("Loại hình khen thưởng: {old} → {new}", "Reasons of the award: {old} → {new}"),
    "change_validity": ("Hiệu lực: {old} → {new}", "In force: {old} → {new}"),
    # how clauses are joined
    "joined_requires": ("một điều kiện", "one condition"),
    "joined_all_of": ("phải đủ mọi ý", "all must hold"),
    "joined_any_of": ("chỉ cần một ý", "one is enough"),
    "joined_at_least": ("cần ít nhất {k} ý", "at least {k} must hold"),
    "joined_not": ("không được có", "must not hold"),
    "whole_rule": ("cả quy định", "the whole rule"),
    "when_satisfied": ("coi là đạt", "counts as met"),
    "when_not_satisfied": ("coi là không đạt", "counts as not met"),
    # routes
    "heading_packs": ("So sánh hai bộ quy định", "Comparison of two sets of rules"),
    "packs_counted": (
        "mới có {appears}, không còn {vanishes}, thay đổi {changed}, giữ nguyên {kept}",
        "appear {appears}, vanish {vanishes}, changed {changed}, kept {kept}",
    ),
    "route": ("{award}, {subject}, {reason}", "{award}, {subject}, {reason}"),
    "route_appears": ("mới có", "appears"),
    "route_vanishes": ("không còn trong bộ sau", "not in the later set"),
    "route_changed": ("thay đổi", "changed"),
    "route_kept": ("giữ nguyên", "kept"),
    "only_old": ("Chỉ bộ trước có: {rule}", "Only in the earlier set: {rule}"),
    "only_new": ("Chỉ bộ sau có: {rule}", "Only in the later set: {rule}"),
    "subject_individual": ("cá nhân", "individual"),
    "subject_collective": ("tập thể", "collective"),
    "subject_household": ("hộ gia đình", "household"),
    "subject_locality": ("địa phương", "locality"),
    "reason_merit": ("công trạng", "by merit"),
    "reason_ad_hoc": ("đột xuất", "ad hoc"),
    "reason_movement": ("phong trào, chuyên đề", "by movement"),
    "reason_long_service": ("quá trình cống hiến", "long service"),
    "reason_years_of_service": ("niên hạn", "years of service"),
    "reason_external": ("đối ngoại", "external"),
    # the law on two days
    "heading_law": ("{award}: ngày {old} và ngày {new}", "{award}: {old} and {new}"),
    "law_no_text": ("không so sánh được, thư viện không có đủ hai văn bản", "not compared, a text is missing here"),
    "law_one_text": ("cùng một văn bản", "one and the same text"),
    "law_same": ("hỏi như nhau", "asks the same"),
    "law_differs": ("có thay đổi", "differs"),
    "law_by_case": ("pháp luật áp dụng ngày {day}, kỳ xét {period}", "the law of {day}, period {period}"),
    # impact
    "heading_impact": ("Tác động: {before} → {after}", "Impact: {before} → {after}"),
    "impact_changed": ("{changed} trên {count} hồ sơ đổi kết luận", "{changed} of {count} records change"),
    "impact_from_to": ("{before} → {after}", "{before} → {after}"),
    "impact_records": ("{count} hồ sơ", "records: {count}"),
    "impact_several": (
        "Một hồ sơ có thể đổi kết luận vì nhiều lý do; số hồ sơ được tính theo từng lý do",
        "A record may change for several reasons; it is counted under each of them",
    ),
    "impact_left_out": (
        "Không xét {count} hồ sơ vì văn bản không dành cho đối tượng hoặc loại hình đó",
        "Left out, the text is not for that subject or reason: {count}",
    ),
    "impact_examples": ("Gồm: {subjects}", "Namely: {subjects}"),
    "impact_examples_more": ("Gồm: {subjects} và {more} hồ sơ khác", "Among them: {subjects} and {more} more"),
    "clause_cited": ("“{clause}” ({source})", "“{clause}” ({source})"),
    # why a verdict is another one
    "why_not_in_both_better": (
        "Trước: {blocking}, {state}; nay không hỏi nữa",
        "Before: {blocking}, {state}; now no longer asked",
    ),
    "why_not_in_both_worse": (
        "Nay hỏi thêm: {blocking}, {state}",
        "Now also asked: {blocking}, {state}",
    ),
    "why_asked_otherwise_better": (
        "Trước: {blocking}, {state}; nay hỏi khác: {through}, {now}",
        "Before: {blocking}, {state}; now asked otherwise: {through}, {now}",
    ),
    "why_asked_otherwise_worse": (
        "Nay hỏi khác: {blocking}, {state}; trước: {through}, {now}",
        "Now asked otherwise: {blocking}, {state}; before: {through}, {now}",
    ),
    "why_answered_otherwise_better": (
        "Hỏi như nhau, dữ kiện khác; trước: {blocking}, {state}; nay: {through}, {now}",
        "Asked alike, other facts; before: {blocking}, {state}; now: {through}, {now}",
    ),
    "why_answered_otherwise_worse": (
        "Hỏi như nhau, dữ kiện khác; nay: {blocking}, {state}; trước: {through}, {now}",
        "Asked alike, other facts; now: {blocking}, {state}; before: {through}, {now}",
    ),
    "why_another_way_better": (
        "Trước: {blocking}, {state}; nay có cách khác: {through}, {now}",
        "Before: {blocking}, {state}; now another way: {through}, {now}",
    ),
    "why_another_way_worse": (
        "Nay: {blocking}, {state}; trước còn cách khác: {through}, {now}",
        "Now: {blocking}, {state}; before there was another way: {through}, {now}",
    ),
    "why_together_better": (
        "Trước: {blocking}, {state}; nay xét cùng nhau: {through}",
        "Before: {blocking}, {state}; now taken together: {through}",
    ),
    "why_together_worse": (
        "Nay: {blocking}, {state}; trước xét cùng nhau: {through}",
        "Now: {blocking}, {state}; before taken together: {through}",
    ),
    "why_may_be_unread_better": (
        "Trước: {blocking}, {state}; văn bản sau có phần chưa đọc, chưa biết còn hỏi hay không: {through}",
        "Before: {blocking}, {state}; the later text has unread parts and may still ask this there: {through}",
    ),
    "why_may_be_unread_worse": (
        "Nay: {blocking}, {state}; văn bản trước có phần chưa đọc, chưa biết đã hỏi hay chưa: {through}",
        "Now: {blocking}, {state}; the earlier text has unread parts and may have asked this there: {through}",
    ),
    "why_unread_better": (
        "Trước phụ thuộc phần chưa đọc của văn bản: {blocking}",
        "Before it depended on a text nobody has read: {blocking}",
    ),
    "why_unread_worse": (
        "Nay phụ thuộc phần chưa đọc của văn bản: {blocking}",
        "Now it depends on a text nobody has read: {blocking}",
    ),
    "why_left_open_better": ("Nay còn chưa rõ: {blocking}", "Now still open: {blocking}"),
    "why_left_open_worse": ("Trước còn chưa rõ: {blocking}", "Before still open: {blocking}"),
    "why_text_gone_better": (
        "Trước: {blocking}, {state}; nay thư viện không có văn bản",
        "Before: {blocking}, {state}; now the library holds no text",
    ),
    "why_text_gone_worse": (
        "Nay: {blocking}, {state}; trước thư viện không có văn bản",
        "Now: {blocking}, {state}; before the library held no text",
    ),
    "why_no_text_better": (
        "Trước thư viện không có văn bản; nay: {through}",
        "Before the library held no text; now: {through}",
    ),
    "why_no_text_worse": (
        "Nay thư viện không có văn bản; trước: {through}",
        "Now the library holds no text; before: {through}",
    ),
}
