"""Codes of the linter."""

from thidua.codes.code import Code

_SHOWN_VI, _SHOWN_EN = " Ví dụ: {example}.", " For example: {example}."

CODES: tuple[Code, ...] = (
    # sums
    Code(
        "lint_sum_below",
        "error",
        "Mục {code}: {count} dòng cộng lại được {lines} điểm, đầu mục ghi {max} điểm; thiếu {missing} điểm.",
        "Part {code}: its {count} lines add up to {lines}, the heading says {max}; {missing} are missing.",
        "Sửa điểm của một dòng hoặc điểm đầu mục; không đơn vị nào đạt được số điểm đầu mục ghi.",
        "Correct a line or the heading: nobody can reach what the heading says.",
    ),
    Code(
        "lint_sum_above",
        "warning",
        "Mục {code}: {count} dòng cộng lại được {lines} điểm, đầu mục ghi {max} điểm; {extra} điểm bị cắt.",
        "Part {code}: its {count} lines add up to {lines}, the heading says {max}; {extra} are cut off.",
        "Nếu cố ý giới hạn điểm của mục thì ghi rõ trong bảng; nếu không thì sửa điểm của một dòng.",
        "Where the cap is meant, say so in the table; otherwise correct a line.",
    ),
    Code(
        "lint_sum_capped",
        "note",
        "Mục {code}: các dòng cộng lại được {lines} điểm, mục chỉ tính tối đa {max} điểm.",
        "Part {code}: its lines add up to {lines}, the cap of the part is {max}.",
    ),
    Code(
        "lint_weights",
        "warning",
        "Các hệ số của mục cộng lại bằng {total}, không phải 1; cao nhất chỉ được {reached} trên thang {scale} điểm.",
        "The weights of the sections add up to {total}, not 1; at most {reached} on a scale of {scale} come out.",
    ),
    Code(
        "lint_scale_above",
        "warning",
        "Các mục cộng lại được {scored} điểm, cao hơn điểm tối đa {scale} của bảng.",
        "The sections add up to {scored}, more than the highest total of {scale}.",
    ),
    Code(
        "lint_scale_below",
        "warning",
        "Tổng điểm cao nhất có thể đạt là {most}, thấp hơn điểm tối đa {scale} của bảng.",
        "The most that can come out is {most}, less than the highest total of {scale}.",
    ),
    Code(
        "lint_scale_undeclared",
        "note",
        "Các mục cộng lại được {scored} điểm (kể cả điểm thưởng: {most}), khác 100, mà bảng không ghi điểm tối đa.",
        "The sections add up to {scored}, with bonus {most}, not 100, and no highest total is declared.",
        "Ghi highest_total nếu thang điểm khác 100.",
        "Declare highest_total where the scale is not 100.",
    ),
    # caps and floors
    Code(
        "lint_never_applies",
        "warning",
        "Tiêu chí {code}: quy tắc không bao giờ tính được điểm, dù số liệu thế nào.",
        "Criterion {code}: the rule never applies, whatever is answered.",
    ),
    Code(
        "lint_max_unreached",
        "warning",
        "Tiêu chí {code}: cao nhất chỉ được {points} điểm, không đạt tới điểm tối đa {max}." + _SHOWN_VI,
        "Criterion {code}: at most {points} come out, less than the full mark of {max}." + _SHOWN_EN,
    ),
    Code(
        "lint_max_exceeded",
        "warning",
        "Tiêu chí {code}: quy tắc cho tới {points} điểm, phần vượt quá {max} bị cắt mà không báo." + _SHOWN_VI,
        "Criterion {code}: the rule gives up to {points}; what is above {max} is cut off in silence." + _SHOWN_EN,
    ),
    Code(
        "lint_points_cut",
        "note",
        "Tiêu chí {code}: công thức cho tới {points} điểm, chỉ tính tối đa {max} điểm." + _SHOWN_VI,
        "Criterion {code}: the formula gives up to {points}; the full mark of {max} caps it." + _SHOWN_EN,
    ),
    Code(
        "lint_floor_undercut",
        "warning",
        "Tiêu chí {code}: quy tắc xuống tới {points} điểm, phần dưới {floor} bị bỏ mà không báo." + _SHOWN_VI,
        "Criterion {code}: the rule falls to {points}; what is below {floor} is dropped in silence." + _SHOWN_EN,
        "Đặt floor của tiêu chí nếu điểm âm có hiệu lực.",
        "Set the floor of the criterion where negative points count.",
    ),
    Code(
        "lint_points_raised",
        "note",
        "Tiêu chí {code}: công thức xuống tới {points} điểm, được nâng lên {floor} điểm." + _SHOWN_VI,
        "Criterion {code}: the formula falls to {points} and is raised to {floor}." + _SHOWN_EN,
    ),
    Code(
        "lint_floor_unreached",
        "warning",
        "Tiêu chí {code}: thấp nhất chỉ xuống tới {points} điểm, không xuống đến {floor} như đã ghi." + _SHOWN_VI,
        "Criterion {code}: at least {points} come out; the floor of {floor} is never reached." + _SHOWN_EN,
    ),
    Code(
        "lint_points_constant",
        "warning",
        "Tiêu chí {code} luôn được {points} điểm, dù số liệu thế nào.",
        "Criterion {code} always gives {points}, whatever is answered.",
    ),
    # bands and ranges
    Code(
        "lint_band_unreachable",
        "warning",
        "Tiêu chí {code}: không giá trị nào rơi vào mức từ {edge}; giá trị đi từ {lowest} đến {highest}.",
        "Criterion {code}: no value falls into the band from {edge} on; values go from {lowest} to {highest}.",
    ),
    Code(
        "lint_bands_not_monotone",
        "warning",
        "Tiêu chí {code}: mức {edge} được {points} điểm, mức ngay dưới được {neighbour} điểm, ngược chiều các mức khác."
        + _SHOWN_VI,
        "Criterion {code}: the band at {edge} gives {points}, the next lower one {neighbour}, against the others."
        + _SHOWN_EN,
    ),
    Code(
        "lint_ranges_overlap",
        "warning",
        "Tiêu chí {code}: khung dưới lên tới {lower}, khung trên bắt đầu từ {upper}; hai khung chồng nhau.",
        "Criterion {code}: the lower range goes up to {lower}, the upper one begins at {upper}; they overlap.",
    ),
    Code(
        "lint_ranges_touch",
        "note",
        "Tiêu chí {code}: điểm {upper} thuộc cả hai khung kề nhau.",
        "Criterion {code}: the mark {upper} lies in both neighbouring ranges.",
    ),
    Code(
        "lint_ranges_gap",
        "note",
        "Tiêu chí {code}: không khung nào cho điểm giữa {lower} và {upper}.",
        "Criterion {code}: no range gives a mark between {lower} and {upper}.",
    ),
    # classes, guards, sanctions
    Code(
        "lint_class_unreachable",
        "error",
        "Không tổng điểm nào được xếp loại {code} ({region}); tổng điểm đi từ {lowest} đến {highest}.",
        "No total gets the class {code} ({region}); totals go from {lowest} to {highest}.",
    ),
    Code(
        "lint_class_gap",
        "warning",
        "Tổng điểm {region} không thuộc loại nào; ví dụ {total}." + _SHOWN_VI,
        "A total of {region} falls into no class; {total} is one." + _SHOWN_EN,
        "Bỏ “below” của loại {under}, hoặc sửa mép của hai loại kề nhau.",
        "Leave out “below” of the class {under}, or correct the edges of the two neighbours.",
    ),
    Code(
        "lint_class_falls",
        "warning",
        "Tổng điểm {region} xếp loại thấp hơn tổng điểm dưới đó; ví dụ {total}." + _SHOWN_VI,
        "A total of {region} gets a lower class than totals below it; {total} is one." + _SHOWN_EN,
        "Bỏ “below” của loại {under}.",
        "Leave out “below” of the class {under}.",
    ),
    Code(
        "lint_class_guard_gap",
        "warning",
        "Tổng điểm {region} mà không đạt điều kiện kèm theo thì không được xét đến loại {under}; ví dụ {total}.",
        "A total of {region} that fails the guards is not tried for the class {under}; {total} is one.",
        "Bỏ “below” của loại {under} để đơn vị không đạt điều kiện được xét loại dưới.",
        "Leave out “below” of the class {under}, so that who fails the guards is tried there.",
    ),
    Code(
        "lint_class_overlap",
        "warning",
        "Loại {lower} ghi dưới {below}, nhưng từ {edge} đã thuộc loại {upper}.",
        "The class {lower} says below {below}, but from {edge} on it is {upper}.",
    ),
    Code(
        "lint_guard_never",
        "error",
        "Mục {code} cao nhất chỉ được {points} điểm, không bao giờ đạt {share} ({needed} điểm).",
        "Section {code} reaches {points} at most, never {share} of its maximum ({needed}).",
    ),
    Code(
        "lint_guard_always",
        "warning",
        "Điều kiện {share} của mục {code} luôn đạt, nên không có tác dụng.",
        "The share of {share} in section {code} is always reached; the guard keeps nobody out.",
    ),
    Code(
        "lint_guards_contradict",
        "error",
        "Hai điều kiện không thể cùng đúng: “{one}” và “{other}”.",
        "Two guards cannot hold together: “{one}” and “{other}”.",
    ),
    Code(
        "lint_sanction_void",
        "warning",
        "Chế tài {code} không thay đổi gì: {class_} là loại cao nhất.",
        "The sanction {code} changes nothing: {class_} is the highest class.",
    ),
    # conditions
    Code(
        "lint_condition_never",
        "warning",
        "Điều kiện không bao giờ đúng, dù số liệu thế nào: “{condition}”.",
        "The condition never holds, whatever is answered: “{condition}”.",
    ),
    Code(
        "lint_condition_always",
        "warning",
        "Điều kiện luôn đúng, dù số liệu thế nào: “{condition}”.",
        "The condition always holds, whatever is answered: “{condition}”.",
    ),
    Code(
        "lint_requirement_never",
        "error",
        "Điều kiện tiên quyết không bao giờ đạt: “{condition}”.",
        "The requirement can never be met: “{condition}”.",
    ),
    Code(
        "lint_must_reach_never",
        "error",
        "Tiêu chí bắt buộc {code}: cao nhất chỉ được {points} điểm, không bao giờ đạt {must_reach} điểm.",
        "Mandatory criterion {code}: at most {points} come out, never {must_reach}.",
    ),
    Code(
        "lint_must_reach_always",
        "warning",
        "Tiêu chí bắt buộc {code}: thấp nhất đã được {points} điểm, nên luôn đạt {must_reach} điểm.",
        "Mandatory criterion {code}: at least {points} come out, so {must_reach} is always reached.",
    ),
    # facts
    Code(
        "lint_fault_twice",
        "warning",
        "“{name}” vừa bị tính ở điểm trừ vừa bị tính ở dòng khác: {lines}.",
        "“{name}” counts in a deduction and in another line: {lines}.",
        "Nếu cố ý trừ hai lần, ghi tên số liệu vào counted_twice.",
        "Where it is meant to cost twice, name the fact in counted_twice.",
    ),
    Code(
        "lint_fact_shared",
        "note",
        "Số liệu “{name}” được tính điểm ở nhiều dòng: {lines}.",
        "The fact “{name}” earns points in several lines: {lines}.",
    ),
    Code("lint_fact_unused", "warning", "Không chỗ nào dùng số liệu “{name}”.", "Nothing uses the fact “{name}”."),
    Code(
        "lint_field_unused",
        "note",
        "Danh sách “{name}”: không chỗ nào dùng {fields}.",
        "List “{name}”: nothing uses {fields}.",
    ),
    Code(
        "lint_counted_once",
        "warning",
        "“{name}” ghi trong counted_twice nhưng chỉ dùng {count} lần.",
        "“{name}” stands in counted_twice but is used {count} times only.",
    ),
    # what may not apply
    Code(
        "lint_guard_nominal",
        "warning",
        "Mục {code}: nếu {lines} không phát sinh thì chỉ còn {left} điểm, không đạt {share} ({needed} điểm).",
        "Section {code}: if {lines} do not apply, {left} points are left, less than {share} of it ({needed}).",
        "Dùng base: applicable, hoặc cách xử lý rescale hay full_points cho các dòng đó.",
        "Use base: applicable, or the policy rescale or full_points for these lines.",
    ),
    Code(
        "lint_guard_section_skipped",
        "note",
        "Mục {code} có thể không phát sinh cả mục; khi đó điều kiện bỏ qua mục này.",
        "Section {code} may not apply at all; the guard then skips it.",
    ),
    Code(
        "lint_guard_skipped",
        "note",
        "Điều kiện có thể không phát sinh ({facts}); khi đó coi như không có điều kiện này.",
        "The guard may not apply ({facts}); it then counts as if it were not there.",
    ),
    Code(
        "lint_left_out_class",
        "warning",
        "Tiêu chí {code} không phát sinh thì tổng cao nhất còn {highest}, không tới loại {class_} ({edge}).",
        "Where criterion {code} does not apply, at most {highest} are left: not enough for {class_} ({edge}).",
        "Dùng rescale hoặc full_points, hoặc xếp loại theo tỷ lệ.",
        "Use rescale or full_points.",
    ),
    # rounding
    Code(
        "lint_rounding_lifts",
        "note",
        "Làm tròn đến {step} đưa {before} thành {after}, lên loại {class_} ({edge})." + _SHOWN_VI,
        "Rounding to {step} turns {before} into {after}, up to the class {class_} ({edge})." + _SHOWN_EN,
    ),
    Code(
        "lint_rounding_ties",
        "note",
        "Làm tròn đến {step} làm {one} và {other} bằng nhau tại mép loại {class_} ({edge}).",
        "Rounding to {step} makes {one} and {other} equal at the edge of the class {class_} ({edge}).",
    ),
    Code(
        "lint_rounding_leaf",
        "note",
        "Tiêu chí {code}: làm tròn đến {step} cho nhiều điểm hơn quy tắc." + _SHOWN_VI,
        "Criterion {code}: rounding to {step} gives more than the rule." + _SHOWN_EN,
    ),
    Code(
        "lint_rounding_rescaled",
        "note",
        "Mục {code} thiếu {absent}: {points} điểm quy đổi thành {exact}, làm tròn lên {after}.",
        "Part {code} without {absent}: {points} points scale up to {exact} and are rounded up to {after}.",
    ),
    # single rules
    Code(
        "lint_asks",
        "note",
        "Tiêu chí {code}: khi mẫu số bằng 0, cấp có thẩm quyền phải quyết định.",
        "Criterion {code}: where the denominator is 0, the authority has to decide.",
    ),
    Code(
        "lint_target_is_actual",
        "warning",
        "Tiêu chí {code}: chỉ tiêu và kết quả là cùng một số liệu, “{target}”.",
        "Criterion {code}: target and actual are the same, “{target}”.",
    ),
    Code(
        "lint_mark_step",
        "warning",
        "Tiêu chí {code}: với bước chấm {step} thì không chấm được đúng {points} điểm.",
        "Criterion {code}: marks in steps of {step} never come to exactly {points}.",
    ),
    Code(
        "lint_mark_places",
        "warning",
        "Tiêu chí {code}: bước chấm {step} nhưng “{name}” chỉ có {places} chữ số thập phân.",
        "Criterion {code}: marks go in steps of {step}, but “{name}” has {places} decimals.",
    ),
    Code(
        "lint_round_step",
        "warning",
        "Tiêu chí {code}: làm tròn đến {step} thì không được đúng điểm tối đa {points}.",
        "Criterion {code}: rounding to {step} never comes to exactly the full mark of {points}.",
    ),
    Code(
        "lint_deduction_inverted",
        "warning",
        "Tiêu chí trừ {code}: quy tắc cho điểm khi không vi phạm, nên đơn vị không vi phạm lại bị trừ.",
        "Deduction {code}: the rule gives points where nothing is wrong, so whoever did nothing wrong loses points.",
        "Trong mục điểm trừ, điểm của dòng là số điểm bị trừ: dùng capped_count.",
        "In a deduction group points are what is taken off: use capped_count.",
    ),
    # words
    Code("lint_no_english", "note", "{count} nhãn chưa có bản tiếng Anh.", "{count} labels have no English."),
    Code(
        "lint_no_evidence",
        "note",
        "{count} tiêu chí chưa ghi tài liệu kiểm chứng.",
        "{count} scored criteria name no evidence.",
    ),
    Code("lint_no_citation", "note", "{count} tiêu chí chưa ghi căn cứ riêng.", "{count} criteria have no citation."),
    Code(
        "lint_not_searched",
        "note",
        "Bảng điểm lớn nên chưa thử hết các trường hợp của {lines}.",
        "The table is large, so not every combination of answers was tried for {lines}.",
    ),
)
