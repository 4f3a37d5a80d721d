"""How a fact is answered, in words: the kind of ask and its parameters."""

from __future__ import annotations

from thidua.awards.asks import Ask
from thidua.awards.scales import RATINGS
from thidua.citations import Citation, Validity
from thidua.codes import Lang
from thidua.model import Model
from thidua.regimes.catalogue import AWARDS

KINDS: dict[str, tuple[str, str]] = {
    "rating": ("xếp loại của kỳ xét", "rating of the period"),
    "holds_award": ("đã có danh hiệu, hình thức", "award held"),
    "initiative": ("sáng kiến, đề tài của kỳ xét", "initiative or topic of the period"),
    "discipline": ("kỷ luật trong kỳ xét", "discipline in the period"),
    "discipline_in_rating": ("kỷ luật làm hạ xếp loại", "discipline that lowers the rating"),
    "registered": ("đăng ký thi đua", "registration"),
    "months_since_recruitment": ("số tháng từ khi tuyển dụng", "months since recruitment"),
    "movement_result": ("kết quả trong phong trào", "result in the movement"),
    "movement_fits": ("phong trào phù hợp", "fit of the movement"),
    "movement_years": ("số năm của phong trào", "years of the movement"),
    "movement_launched_by": ("người phát động phong trào", "who launched the movement"),
    "movement_review": ("sơ kết, tổng kết phong trào", "review of the movement"),
    "prior_award": ("khen thưởng đã có trước đó", "earlier award"),
    "awards_in_run": ("số khen thưởng trong chuỗi năm", "awards in the run"),
    "ratings_in_run": ("số năm đạt xếp loại trong chuỗi năm", "ratings in the run"),
    "initiatives_in_run": ("số sáng kiến, đề tài trong chuỗi năm", "initiatives or topics in the run"),
    "initiatives_in_terms": ("số sáng kiến, đề tài trong các kỳ danh hiệu", "initiatives or topics in the terms"),
    "run_length": ("số năm liên tục", "consecutive years"),
    "consecutive_terms": ("số lần liên tục đạt danh hiệu", "consecutive times a title was held"),
    "years_since_term": ("số năm từ lần đạt danh hiệu cuối", "years since the last of several titles"),
    "years_since_founding": ("số năm từ khi thành lập", "years since founding"),
    "months_in_post": ("số tháng giữ chức vụ", "months in a post"),
    "is_woman": ("là nữ", "is a woman"),
    "under_proceedings": ("việc đang xem xét, điều tra, thanh tra", "proceeding under way"),
    "achievement_rewarded": ("thành tích đã được khen", "achievement rewarded before"),
    "state_forms_in_year": ("số hình thức cấp nhà nước trong năm", "forms of State level in the year"),
    "discipline_in_post": ("kỷ luật khi giữ chức vụ", "discipline while in a post"),
    "leads_cluster": ("dẫn đầu cụm, khối thi đua", "leads its cluster"),
    "member_share": ("số thành viên để tính tỷ lệ", "members of a share"),
    "members_holding": ("số thành viên đạt danh hiệu", "members holding a title"),
    "member_disciplined": ("thành viên bị kỷ luật", "a member disciplined"),
    "all_completed": ("mọi thành viên hoàn thành nhiệm vụ", "every member completed the tasks"),
    "study_result": ("kết quả học tập", "result of study"),
    "study_conduct": ("chấp hành, hoàn thành khi đi học", "conduct in study"),
    "old_unit_comment": ("nhận xét của đơn vị cũ", "comment of the old unit"),
    "secondment_confirmed": ("xác nhận của nơi đến biệt phái", "confirmation of the receiving body"),
    "move_considered": ("xem xét người chuyển công tác, biệt phái", "decision on a person who moved"),
    "attested": ("ý kiến của người có trách nhiệm", "attested by people"),
    "open_law": ("văn bản chưa có trong thư viện", "a text the library does not hold"),
}
"""The kinds of asks; one without words here is shown by its code."""

PARAMETERS: dict[str, tuple[str, str]] = {
    "at_least": ("từ mức", "at least"),
    "awards": ("danh hiệu, hình thức", "awards"),
    "award": ("danh hiệu, hình thức", "award"),
    "what": ("loại", "kind"),
    "scope": ("phạm vi", "scope"),
    "question": ("câu hỏi", "question"),
    "in_force": ("áp dụng", "in force"),
    "later": ("sau đó", "later"),
    "unrelated": ("hành vi không liên quan công vụ", "acts unrelated to duty"),
    "staff": ("đối tượng", "staff"),
    "validity": ("hiệu lực", "validity"),
    "known": ("trường hợp đã rõ", "known exceptions"),
    "citation": ("căn cứ", "source"),
    "run": ("chuỗi năm", "run"),
    "rating": ("xếp loại từ", "rated at least"),
    "after": ("sau khi được", "after"),
    "target": ("tính lại từ", "counted anew from"),
    "anew": ("tính lại khi bị kỷ luật", "anew after a discipline"),
    "titles": ("danh hiệu", "titles"),
    "whats": ("loại", "kinds"),
    "needed": ("tỷ lệ phải đạt", "share needed"),
    "more_than": ("phải trên tỷ lệ", "more than the share"),
    "new_months": ("người mới dưới số tháng", "new recruits below, in months"),
    "kinds": ("loại việc", "kinds"),
    "until_cleared": ("đến khi kết luận không vi phạm", "until cleared"),
    "base": ("lý do được tính", "reasons that count"),
    "forms": ("hình thức", "forms"),
    "exempt": ("trừ loại hình", "except the reasons"),
    "posts": ("chức vụ", "posts"),
    "launchers": ("người phát động", "launchers"),
    "reviews": ("dịp", "reviews"),
    "organised_by": ("cụm do ai tổ chức", "cluster organised by"),
    "overlapping": ("hai lần liền nhau được chung năm", "two in a row may share years"),
    "lowered": ("thời gian kỷ luật làm hạ xếp loại", "discipline lowers the rating in"),
    "free_branches": ("nhánh không dùng sáng kiến", "branches that use no initiative"),
    "not_used_by": ("chưa dùng cho", "not used for"),
    "unsaid": ("khi không ai nêu thì coi là", "where nobody has said"),
    "years": ("số năm", "years"),
    "months": ("từ số tháng", "months or more"),
    "ungraded": ("khóa học không xếp loại", "course without grades"),
    "contract_counts": ("tính thời gian hợp đồng", "contract time counts"),
    "counted": ("nghỉ được tính là làm việc", "absences counted as work"),
}

VALUES: dict[str, tuple[str, str]] = {
    "reprimand": ("khiển trách", "reprimand"),
    "warning": ("cảnh cáo", "warning"),
    "salary_lowered": ("hạ bậc lương", "salary lowered"),
    "demotion": ("giáng chức", "demotion"),
    "removal": ("cách chức", "removal"),
    "dismissal": ("buộc thôi việc", "dismissal"),
    "base": ("cơ sở", "base"),
    "ministry_province": ("bộ, ban, ngành, tỉnh", "ministry or province"),
    "nationwide": ("toàn quốc", "nationwide"),
    "initiative": ("sáng kiến", "initiative"),
    "science_topic": ("đề tài khoa học", "science topic"),
    "combat_ingenuity": ("mưu trí, sáng tạo trong chiến đấu", "combat ingenuity"),
    "discipline_review": ("xem xét kỷ luật", "discipline review"),
    "investigation": ("điều tra", "investigation"),
    "inspection": ("thanh tra", "inspection"),
    "audit": ("kiểm toán", "audit"),
    "complaint": ("khiếu nại, tố cáo", "complaint"),
    "press_report": ("báo chí nêu", "press report"),
    "below_average": ("dưới trung bình", "below average"),
    "average": ("trung bình", "average"),
    "good": ("khá", "good"),
    "very_good": ("giỏi", "very good"),
    "excellent": ("xuất sắc", "excellent"),
    "exempt": ("không hỏi", "not asked"),
    "open": ("văn bản không nói", "the text does not say"),
    "rules_kept": ("chấp hành quy định", "rules kept"),
    "tasks_done": ("hoàn thành nhiệm vụ học tập", "tasks done"),
    "interim": ("sơ kết", "interim review"),
    "final": ("tổng kết", "final review"),
    "official": ("cán bộ", "official"),
    "civil_servant": ("công chức", "civil servant"),
    "public_employee": ("viên chức", "public employee"),
    **{member.code: (member.label.vi, member.label.text("en")) for member in RATINGS if member.label is not None},
    **{award.code: (award.label.vi, award.label.text("en")) for award in AWARDS},
}
"""Codes that stand in parameters; one without words here is shown as it is."""


def ask_words(ask: Ask, lang: Lang) -> str:
    """An ask in words, with its parameters; those that cite a text of their own are left to it.

    >>> from thidua.awards.asks import DisciplineInPeriod
    >>> ask_words(DisciplineInPeriod(at_least="warning"), "en")
    'discipline in the period (at least: warning)'
    """
    plain = [name for name in parameters(ask) if not _is_rule(getattr(ask, name))]
    listed = "; ".join(parameter_words(ask, name, lang) for name in plain)
    kind = _said(KINDS, ask.kind, lang)
    return f"{kind} ({listed})" if listed else kind


def parameters(ask: Ask) -> tuple[str, ...]:
    """The names of an ask's parameters."""
    return tuple(name for name in type(ask).model_fields if name != "kind")


def parameter_words(ask: Ask, name: str, lang: Lang) -> str:
    """One parameter and its value."""
    return f"{_said(PARAMETERS, name, lang)}: {_value(getattr(ask, name), lang)}"


def _is_rule(value: object) -> bool:
    """Whether a parameter is a rule with a source of its own, or an interval in which one holds."""
    if isinstance(value, tuple):
        return any(_is_rule(item) for item in value)
    return isinstance(value, Validity) or (isinstance(value, Model) and "citation" in type(value).model_fields)


def _value(value: object, lang: Lang) -> str:
    if isinstance(value, bool):
        return {"vi": ("không", "có"), "en": ("no", "yes")}[lang][value]
    if isinstance(value, Citation):
        return value.printed(lang)
    if isinstance(value, Validity):
        return value.text
    if isinstance(value, Model):
        given = (
            (name, item) for name in type(value).model_fields if (item := getattr(value, name)) not in (None, (), False)
        )
        return ", ".join(f"{_said(PARAMETERS, name, lang)} {_value(item, lang)}" for name, item in given)
    if isinstance(value, tuple):
        return "; ".join(_value(item, lang) for item in value) or "–"
    return "–" if value is None else _said(VALUES, str(value), lang)


def _said(table: dict[str, tuple[str, str]], code: str, lang: Lang) -> str:
    vi, en = table.get(code, (code, code))
    return vi if lang == "vi" else en
