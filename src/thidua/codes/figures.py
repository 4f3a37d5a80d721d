"""Codes of the dated figures: prizes, votes, filing dates, dossiers, ratios."""

from thidua.codes.code import Code

_ASK = ("Nêu {what} kèm căn cứ (citation).", "Give {what} together with its source (citation).")


def _ask(vi: str, en: str) -> tuple[str, str]:
    return _ASK[0].replace("{what}", vi), _ASK[1].replace("{what}", en)


CODES: tuple[Code, ...] = (
    Code(
        "figure_none",
        "error",
        "Thư viện không có số liệu về {what_vi} cho ngày {day}.",
        "The library has no figure for {what_en} on {day}.",
        "Gần nhất: {nearest}.",
        "Nearest: {nearest}.",
    ),
    Code(
        "figure_after_amendment",
        "warning",
        "Vào ngày {day}, {amending} đã có hiệu lực và chưa được đọc; số liệu vẫn lấy theo {instrument}, "
        "chưa kiểm chứng.",
        "On {day} {amending} is in force and has not been read; the figure is still that of {instrument}, unverified.",
        "Đối chiếu văn bản mới trước khi dùng.",
        "Check the new text before relying on it.",
    ),
    Code(
        "own_figure_uncited",
        "error",
        "Số liệu tự nêu “{value}” thiếu căn cứ.",
        "The own figure “{value}” has no source.",
        "Nêu văn bản, điều, khoản trong citation.",
        "Give the instrument, article and clause as citation.",
    ),
    Code(
        "own_figure_range",
        "error",
        "Số liệu tự nêu “{value}” không thể đúng: phải lớn hơn 0, số đếm thì không âm.",
        "The own figure “{value}” cannot be right: it must be above 0, a count not below 0.",
    ),
    Code(
        "prize_subject_missing",
        "error",
        "Tiền thưởng của “{award}” khác nhau giữa cá nhân, tập thể và hộ gia đình; chưa nêu đối tượng.",
        "The prize of “{award}” differs between an individual, a collective and a household; none is named.",
        "Nêu subject: individual, collective hoặc household.",
        "Give subject: individual, collective or household.",
    ),
    Code(
        "prize_coefficient_open",
        "warning",
        "Chưa có hệ số tiền thưởng của “{award_vi}” cho đối tượng này vào ngày {day}.",
        "No coefficient of “{award_en}” for this subject on {day} has been read.",
        *_ask("hệ số (coefficient)", "the coefficient"),
    ),
    Code(
        "prize_issuer_missing",
        "warning",
        "Chưa rõ ai tặng giấy khen: vào ngày {day}, hệ số là {commune} nếu chủ tịch UBND cấp xã tặng, "
        "{other} nếu không.",
        "It is not known who gave the certificate: on {day} the coefficient is {commune} if the chair of a commune "
        "did, else {other}.",
        "Nêu issuer, ví dụ commune_chair hoặc head_of_unit.",
        "Give issuer, such as commune_chair or head_of_unit.",
    ),
    Code(
        "prize_ceiling_only",
        "warning",
        "Vào ngày {day} chỉ có mức tối đa {ceiling} ({source}); mức cụ thể do cơ quan tặng quy định.",
        "On {day} there is a ceiling of {ceiling} only ({source}); the body that gives it sets the figure.",
        *_ask("hệ số của cơ quan tặng (coefficient)", "the coefficient of that body"),
    ),
    Code(
        "prize_coefficient_against",
        "error",
        "Hệ số tự nêu {own} trái với {source} vào ngày {day}: {limit}.",
        "The own coefficient {own} is against {source} on {day}: {limit}.",
    ),
    Code(
        "prize_collective_order",
        "warning",
        "Không văn bản nào nói nhân đôi trước hay làm tròn trước: {first} nếu nhân đôi rồi làm tròn, "
        "{second} nếu làm tròn rồi nhân đôi.",
        "No text says whether the figure is doubled or rounded first: {first} if doubled and then rounded, "
        "{second} if rounded and then doubled.",
        "Chọn bằng tham số collective; mặc định là nhân đôi rồi làm tròn.",
        "Choose with the parameter collective; by default it is doubled, then rounded.",
    ),
    Code(
        "prizes_fact_missing",
        "warning",
        "Chưa rõ “{award}” có được nhận tiền thưởng cùng “{other}” ngày {day} không: thiếu {needs_vi}.",
        "Whether “{award}” is paid beside “{other}” of {day} is open: {needs_en} is missing.",
        "Ghi period và achievement của từng quyết định.",
        "Give period and achievement of each decision.",
    ),
    Code(
        "prizes_amount_missing",
        "warning",
        "Chưa rõ “{award}” hay “{other}” ngày {day} có mức thưởng cao hơn: thiếu một mức.",
        "Which of “{award}” and “{other}” of {day} has the higher prize is open: one amount is missing.",
    ),
    Code(
        "prizes_no_clause",
        "warning",
        "Không điều khoản nào nói “{award}” có được nhận tiền thưởng cùng “{other}” ngày {day} không.",
        "No clause says whether “{award}” is paid beside “{other}” of {day}.",
        "Hỏi cơ quan thi đua, khen thưởng; thư viện không tự quyết.",
        "Ask the competent body; the library does not decide it.",
    ),
    Code(
        "prizes_days_differ",
        "note",
        "Các quyết định khác ngày ({days}): quy định về nhiều danh hiệu cùng thời điểm chỉ áp dụng trong từng ngày.",
        "The decisions are of different days ({days}): the rules on several awards at one time apply within a day.",
    ),
    Code(
        "votes_threshold_open",
        "warning",
        "Vào ngày {day} không có tỷ lệ phiếu toàn quốc cho “{award_vi}”.",
        "On {day} there is no national vote threshold for “{award_en}”.",
        *_ask("tỷ lệ phiếu của quy chế (threshold)", "the threshold of your regulation"),
    ),
    Code(
        "votes_below_national",
        "warning",
        "Tỷ lệ tự nêu {own} cho “{award_vi}” thấp hơn tỷ lệ toàn quốc {national} ({source}); áp dụng tỷ lệ toàn quốc.",
        "The own threshold {own} for “{award_en}” is below the national {national} ({source}); the national one binds.",
    ),
    Code(
        "votes_members",
        "error",
        "Hội đồng phải có ít nhất một thành viên, không phải {members}.",
        "A council has at least one member, not {members}.",
    ),
    Code(
        "deadline_open",
        "warning",
        "Chưa có thời hạn nộp hồ sơ “{award_vi}” theo văn bản có hiệu lực ngày {day}.",
        "No filing date for “{award_en}” under the text of {day} has been read.",
        *_ask("ngày cuối (last_day)", "the last day"),
    ),
    Code(
        "deadline_no_fixed_day",
        "note",
        "Khen thưởng “{award_vi}” theo đợt, đột xuất hoặc cống hiến không có thời hạn nộp cố định (theo thông lệ).",
        "“{award_en}” by movement, ad hoc or for long service has no fixed filing date (by practice).",
    ),
    Code(
        "deadline_fact_missing",
        "warning",
        "Thời hạn nộp hồ sơ “{award_vi}” tính từ năm có quyết định thứ hai của danh hiệu cấp dưới ({source}); "
        "chưa nêu năm đó.",
        "The filing date of “{award_en}” is counted from the year of the second decision on the title below "
        "({source}); that year is missing.",
        "Nêu second_decision_year.",
        "Give second_decision_year.",
    ),
    Code(
        "deadline_text_not_in_force",
        "warning",
        "Ngày {last} của “{award_vi}” theo {source} nằm ngoài thời gian văn bản đó có hiệu lực; thời hạn chưa rõ.",
        "The day {last} for “{award_en}” of {source} lies outside the time that text is in force; the date is open.",
        *_ask("ngày cuối (last_day)", "the last day"),
    ),
    Code(
        "deadline_after_national",
        "warning",
        "Ngày tự nêu {own} của “{award_vi}” sau thời hạn toàn quốc {national} ({source}); áp dụng thời hạn toàn quốc.",
        "The own day {own} for “{award_en}” is after the national {national} ({source}); the national one binds.",
    ),
    Code(
        "dossier_open",
        "warning",
        "Chưa đọc quy định về hồ sơ “{award_vi}” có hiệu lực ngày {day}.",
        "The text on the dossier of “{award_en}” in force on {day} has not been read.",
    ),
    Code(
        "dossier_local",
        "note",
        "Hồ sơ “{award_vi}” do bộ, tỉnh quy định ({source}).",
        "Ministries and provinces set the dossier of “{award_en}” ({source}).",
    ),
    Code(
        "cap_rate_missing",
        "warning",
        "Tỷ lệ “{award_vi}” do bộ, tỉnh quy định, tối đa {ceiling} ({source}); chưa nêu tỷ lệ nên kết quả chỉ là "
        "mức tối đa.",
        "The ministry or province sets the rate of “{award_en}”, up to {ceiling} ({source}); it is missing, so the "
        "answer is an upper bound.",
        *_ask("tỷ lệ của bộ, tỉnh (rate)", "the rate of the ministry or province"),
    ),
    Code(
        "cap_rate_above",
        "error",
        "Tỷ lệ tự nêu {rate} cho “{award_vi}” cao hơn mức tối đa {ceiling} ({source}), nên không được dùng.",
        "The own rate {rate} for “{award_en}” is above the ceiling {ceiling} ({source}) and is not used.",
    ),
    Code(
        "cap_none_known",
        "note",
        "Vào ngày {day} thư viện không biết tỷ lệ toàn quốc nào cho “{award_vi}”.",
        "On {day} the library knows of no national ratio for “{award_en}”.",
    ),
)
