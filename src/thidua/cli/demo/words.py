"""The demo's own words, Vietnamese and English; everything else is said by the library."""

from __future__ import annotations

from thidua.codes import Lang

_WORDS: dict[str, tuple[str, str]] = {
    "title": (
        "Từ công văn phát động đến xét khen thưởng",
        "From the dispatch that launches a campaign to commendation",
    ),
    "subtitle": (
        "Phong trào “thực hiện văn hóa công sở”: một ví dụ trọn vẹn của thư viện thidua",
        "The office-culture campaign: a complete example of the library thidua",
    ),
    "sample": (
        "Đây là dữ liệu mẫu. Hai công văn có thật về số, ngày, nơi ban hành và việc được giao, lời văn do thư viện tự "
        "viết; đơn vị, số liệu, con người và bộ tiêu chí là đặt ra để minh họa.",
        "This is sample data. The two dispatches are real in number, date, issuer and tasks, in our own wording; "
        "agencies, figures, the person and the criteria set are made up for illustration.",
    ),
    "contents": ("Các bước", "Steps"),
    "step1": ("Đọc công văn", "The dispatches, read"),
    "step2": ("Phong trào", "The campaign"),
    "step3": ("Bộ tiêu chí", "The criteria set"),
    "step4": ("Điểm, xếp hạng, xếp loại", "Scores, ranks, classes"),
    "step5": ("Khen thưởng theo phong trào", "Commendation by movement"),
    "step6": ("Một hồ sơ, ba năm, hai luật", "One record, three years, two laws"),
    # dispatches and campaigns
    "number": ("Số, ký hiệu", "Number and symbol"),
    "date": ("Ngày", "Date"),
    "issuer": ("Cơ quan ban hành", "Issuer"),
    "inferred": ("suy ra", "inferred"),
    "about": ("Trích yếu", "Subject"),
    "implements": ("Thực hiện", "Implements"),
    "no_date": ("không ghi ngày", "no date given"),
    "addressees": ("Kính gửi", "Addressed to"),
    "findings": ("Điều cần lưu ý", "Findings"),
    "role": ("Vai trò", "Role"),
    "launches": ("phát động phong trào", "launches the movement"),
    "carries_on": ("tiếp tục triển khai phong trào", "carries the movement on"),
    "form": ("Hình thức", "Form"),
    "regular": ("thường xuyên", "regular"),
    "thematic": ("theo chuyên đề", "thematic"),
    "stage": ("Giai đoạn", "Stage"),
    "theme": ("Chủ đề", "Theme"),
    "not_said": ("công văn không ghi", "the dispatch does not say"),
    "targets": ("Đối tượng", "Target groups"),
    "tasks": ("Nhiệm vụ", "Tasks"),
    "yearly": ("Hằng năm", "Every year"),
    "evaluates": ("đánh giá (mục {task})", "evaluation (item {task})"),
    "nominates": ("bình xét, đề nghị khen thưởng (mục {task})", "nominations (item {task})"),
    "level": ("Cấp", "Level"),
    "level_central": ("trung ương", "central"),
    "level_province": ("tỉnh", "province"),
    "level_district": ("huyện", "district"),
    "level_commune": ("xã, thị trấn", "commune"),
    # criteria
    "criteria_note": (
        "Công văn giao nhiệm vụ, không kèm bảng điểm. Bộ tiêu chí này do ví dụ soạn từ các nhiệm vụ đó và mang dấu "
        "“{mark}”: không phải quy định.",
        "The dispatches give tasks, not a score table. This set was written from those tasks for the example and is "
        "marked “{mark}”: it is not a rule of anybody.",
    ),
    "code": ("Mã", "Code"),
    "criterion": ("Tiêu chí", "Criterion"),
    "max": ("Tối đa", "Maximum"),
    "rule": ("Cách tính", "Rule"),
    "if_not_applicable": ("Nếu không phát sinh", "If it does not apply"),
    "full_points": ("được điểm tối đa", "full points"),
    "leave_out": ("không tính", "left out"),
    "rescale": ("quy đổi phần còn lại", "the rest is scaled up"),
    "drop_group": ("bỏ cả nhóm", "the whole group is dropped"),
    "never": ("luôn phải có", "always applies"),
    "classes": ("Xếp loại", "Classes"),
    "from": ("từ {points} điểm", "from {points} points"),
    "guarded": ("với điều kiện: {guards}", "on condition: {guards}"),
    "every_section": ("mỗi mục đạt ít nhất {share}", "every section at least {share}"),
    "one_section": ("mục {section} đạt ít nhất {share}", "section {section} at least {share}"),
    "otherwise": ("còn lại", "otherwise"),
    "cap": ("Tổng điểm không quá {max}.", "The total is at most {max}."),
    "bonus": ("cộng thêm", "on top"),
    "points": ("điểm", "points"),
    # standings
    "rank": ("Hạng", "Rank"),
    "unit": ("Đơn vị", "Agency"),
    "total": ("Tổng điểm", "Total"),
    "class": ("Xếp loại", "Class"),
    "missing": ("Còn thiếu", "Missing"),
    "nothing_missing": ("đủ số liệu", "complete"),
    "rank_by": ("So sánh lần lượt: {keys}.", "Compared in this order: {keys}."),
    "section": ("mục {code}", "section {code}"),
    "tie": (
        "Đồng hạng {rank}: {units}. Mọi tiêu chí so sánh đều bằng nhau; thư viện không tự chọn.",
        "Tied at rank {rank}: {units}. Equal on every key; the library does not choose.",
    ),
    "open_leader": (
        "Chưa xác định được đơn vị dẫn đầu: {units}. Còn thiếu {facts}.",
        "The leader is not determined yet: {units}. Still missing: {facts}.",
    ),
    "of_unit": ("{fact} ({unit})", "{fact} ({unit})"),
    "legend_sure": ("điểm chắc chắn có", "points that are certain"),
    "legend_maybe": ("điểm còn có thể thêm khi đủ số liệu", "points that may still be added"),
    "chart_of": ("Biểu đồ điểm: {cluster}", "Chart of scores: {cluster}"),
    "sheets": ("Phiếu chấm điểm, giải thích từng dòng", "Score sheets, explained line by line"),
    "bar": ("{unit}: {score} điểm", "{unit}: {score} points"),
    "not_used": ("Số liệu không dùng được: {finding}", "Answer that could not be used: {finding}"),
    "unknown_note": (
        "Số liệu chưa có không bị coi là 0. Điểm khi đó là một khoảng: ít nhất … nhiều nhất …",
        "A missing figure is never taken as 0. The score is then a range: at least … at most …",
    ),
    "not_applicable_note": (
        "Không phát sinh là một câu trả lời có lý do, khác với chưa có số liệu và khác với 0.",
        "“Does not apply” is an answer with a reason, different from not known and from 0.",
    ),
    # commendation
    "movement_note": (
        "Giấy khen cho tập thể, xét ngày {day}. Trong ví dụ này, đơn vị chắc chắn đứng đầu khối và xếp loại "
        "“{leader}” được ghi kết quả “thành tích xuất sắc” trong phong trào, nguồn là phiếu chấm điểm.",
        "Certificate of merit for collectives, proposed on {day}. In this example a unit that surely leads its cluster "
        "in class “{leader}” is recorded as outstanding in the movement, with its score sheet as the source.",
    ),
    "period_note": (
        "Công văn phát động không ghi thời hạn; ví dụ dùng giai đoạn 2019–2025 của phong trào cả nước.",
        "The dispatch that launched it gives no end; the example uses the national stage 2019–2025.",
    ),
    "competence": ("Thẩm quyền", "Competence"),
    "competent": (
        "{issuer} có thẩm quyền tặng Giấy khen vào ngày {day}: {citation} ({mark}).",
        "{issuer} may give the certificate on {day}: {citation} ({mark}).",
    ),
    "not_competent": (
        "{issuer} không có thẩm quyền tặng Giấy khen vào ngày {day}.",
        "{issuer} may not give the certificate on {day}.",
    ),
    "eligible_only": (
        "Đủ điều kiện chưa phải là được khen: còn phải có đề nghị và quyết định của người có thẩm quyền.",
        "Eligible is not awarded: it still takes a proposal and a decision of the competent authority.",
    ),
    "needs_score": (
        "Chưa ghi kết quả vì thứ hạng còn mở: thiếu {facts}.",
        "No result is recorded while the rank is open: missing {facts}.",
    ),
    # the official
    "official_note": (
        "Cùng một người, cùng một hồ sơ, xét danh hiệu Chiến sĩ thi đua cơ sở. Luật áp dụng theo ngày đề nghị.",
        "One person, one record, judged for Emulation fighter at the base level. The day of the proposal chooses "
        "the law.",
    ),
    "official": ("Hồ sơ", "Record"),
    "year": ("Năm {year}", "Year {year}"),
    "proposed": ("đề nghị ngày {day}", "proposed on {day}"),
    "law": ("Văn bản", "Text"),
    "why": ("Vì sao", "Why"),
    "lacks": ("Không đạt: {items}", "Not met: {items}"),
    "through": ("Đạt qua: {items}", "Met through: {items}"),
    "needed": ("Còn thiếu: {items}", "Still needed: {items}"),
    "all_met": ("Mọi điều kiện đều đạt.", "Every condition is met."),
    "conditions": ("Từng điều kiện", "Each condition"),
    "one_is_enough": ("một trong các nhánh là đủ", "one branch is enough"),
    "leans": ("Căn cứ yếu nhất", "Weakest source"),
    "full": ("Giải thích đầy đủ", "The full explanation"),
    "without": ("giả sử {what}", "suppose {what}"),
    "notes": ("Ghi chú", "Notes"),
    # the page
    "written": ("Trang HTML: {path}", "HTML page: {path}"),
    "not_written": ("Không ghi được “{path}”: {reason}", "Cannot write “{path}”: {reason}"),
    "made_by": (
        "Trang này do lệnh “thidua demo” của thidua {version} viết ra; không dùng mạng. Mã nhận dạng bộ tiêu chí: "
        "{digest}.",
        "This page was written by “thidua demo” of thidua {version}; it uses no network. Identity of the criteria "
        "set: {digest}.",
    ),
}


def word(key: str, lang: Lang, **values: object) -> str:
    """One of the demo's sentences, filled in."""
    vi, en = _WORDS[key]
    return (vi if lang == "vi" else en).format(**values)
