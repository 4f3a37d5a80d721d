"""Pieces of a reference in running text: the issuer after “của”, the subject after “về việc”."""

from __future__ import annotations

import re

from thidua.dispatches.reader.plain import Spoken

MAX_ISSUER = 200
MAX_SUBJECT = 1_000
_VERBS = (
    "quy định|ban hành|phê duyệt|hướng dẫn|triển khai|phát động|tổ chức|thực hiện|sửa đổi|công nhận|yêu cầu|thông báo"
)
_KINDS = (
    "Luật|Bộ luật|Nghị|Quyết|Thông tư|Chỉ thị|Công văn|Kế hoạch|Hướng dẫn|Tờ trình|Báo cáo|Thông báo|Kết luận"
    "|Chương trình|Quy định|Quy chế|Đề án|Công điện|Thông tri|Pháp lệnh|Nghị định"
)
_IN_A_NAME = (
    r"(?:Thể thao|Thương binh|Xã hội|Du lịch|Truyền thông|Khen thưởng|Gia đình|Đào tạo|Công nghệ|Môi trường"
    r"|Lâm nghiệp|Thủy sản|Thuỷ sản|Phát triển|Dân số|Kỹ thuật|Giáo dục)"
)
_OF = Spoken(r"[\s,)]{0,3}(?:của|cùa|cuả|giữa|do)\s")
_ISSUER_STOP = Spoken(
    rf"(?=\s(?:về|V/v|v/v|{_VERBS}|đề nghị|giai đoạn|ngày|năm\s\d|tại|đã|được|nhằm|để|trong)(?!\w))"
    rf"|(?=\s(?:và|cùng|cũng như)\s(?:{_KINDS}|các|ý kiến)(?!\w))|,(?!\s{_IN_A_NAME})|\s?\(|[;.:)”]|\Z"
)
_ABOUT = Spoken(
    rf"[\s,)]{{0,3}}(?:\([^()]{{1,60}}\)\s)?\(?(?:(?:về việc|về viêc|V/v|v/v|Về việc|về)\s?:?\s|(?=(?:{_VERBS})[\s,]))"
)
_BODIES = (
    r"(?:UBND|HĐND|UBMTTQ|Ủy ban|Uỷ ban|Hội đồng|Hội|Sở|Phòng|Ban|Bộ|Cục|Chi cục|Tổng|Trường|Nhà trường|Liên đoàn"
    r"|Công đoàn|Công ty|Công an|Trung tâm|Văn phòng|Đảng|Huyện|Tỉnh|Thành|Thị|Quận|Xã|Phường|Đoàn|Chủ tịch|Giám đốc"
    r"|Hiệu trưởng|Bộ trưởng|Viện|Bệnh viện|Khoa|Thủ tướng|Chính phủ|Tòa án|Cơ quan|Đơn vị|Các|Chi nhánh|Cụm|Khối"
    r"|Mặt trận|Thanh tra|Kho bạc|Bảo hiểm|Ngân hàng|Thường trực|Thường vụ|Lãnh đạo"
    r"|nhà trường|đơn vị|cơ quan|công ty|chi bộ|chúng tôi)"
)
_OURS = r"(?:ngành|huyện|xã(?! hội)|tỉnh(?! mạnh)|phường|thị xã|thị trấn|chi nhánh|ban|sở|phòng)"
_OPENERS = r"(?:Ngày|Căn cứ|Thực hiện|Nay|Để|Nhằm|Xét|Theo|Trên cơ sở|Đến nay|Trong|Sau khi|Tại)"
_ACTING = (
    r"(?:như sau|đề nghị|yêu cầu|thông báo|báo cáo|hướng dẫn|xây dựng|ban hành|quyết định|trân trọng|kính|triển khai"
    r"|tổ chức|phát động|cử|giao|chỉ đạo|đã|sẽ|nhận|thống nhất|trình|phối hợp|kêu gọi|mời|tiếp tục|phúc đáp|trả lời)"
)
_NEW_CLAUSE = Spoken(
    rf"\s?(?:\Z|(?!{_IN_A_NAME}){_BODIES}(?!\w)[^;:.“”]{{0,120}}?(?:\s{_ACTING}(?!\w)|:)|{_OPENERS}(?!\w)"
    rf"|{_OURS}\s(?:[^,;:.“”\"]{{0,40}}\s)?(?:đã|yêu cầu|đề nghị|ban hành|xây dựng|thông báo|báo cáo)(?!\w)"
    rf"|(?:{_KINDS})[^;.,“”]{{0,30}}\s(?:số\s|\d)"
    r"|(?:tập trung|nhằm|căn cứ|trong đó|theo đó|đồng thời|cụ thể|gồm|như sau|để|đề nghị|yêu cầu"
    r"|hôm nay|tuyệt đối|được sửa đổi|đã được)(?!\w)"
    r"|[^,;.:“”]{3,120}\snhư sau(?!\w))"
)
_AND_ACTS = Spoken(
    r"\s(?:và|đã)\s(?:thống nhất|yêu cầu|đề nghị|giao|chỉ đạo|quyết định|đồng ý|ý kiến)(?!\w)"
    rf"|\s(?:và|cùng)\s(?=(?:{_KINDS})[^;.,“”]{{0,30}}\ssố\s)"
)
_ISSUED_BY = Spoken(
    r"\scủa\s(?=(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chủ tịch|Thủ tướng|Chính phủ|Quốc hội|Bộ|Sở|Phòng|Ban"
    r"|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Liên đoàn|Tổng Liên đoàn|Công đoàn|Trung ương)\s)"
)
_TERM = re.compile(r"\s?\([Kk]h(?:óa|oá)\s[IVX]{1,5}\)")
"""“Ban Bí thư (khóa X)”: the term belongs to the name."""
_STEERING = re.compile(r"(?:Ban [Cc]hỉ đạo|Hội đồng|Tổ công tác)\b")
_ABOUT_NEXT = Spoken(r"\svề\s[^;.,:“”]{3,120}?(?=\s(?:về việc|V/v|v/v)\s)")
"""“Ban Chỉ đạo … về phát triển … về việc …”: the first “về” belongs to the name."""
_STAGE = Spoken(r"\s(?:giai đoạn|năm)\s")
_BRACKETED = re.compile(r"\((?:[^()]{0,60}\d{1,6}[a-zđ]?\s?/|(?:bản|sao|gửi|kèm|có|văn bản)\s)")


def issuer_after(text: str, at: int) -> tuple[int, int] | None:
    """Where the issuer named after “của” stands, if one follows directly.

    >>> text = "của UBND tỉnh Lai Châu về việc phát động"
    >>> text[slice(*issuer_after(text, 0))]
    'UBND tỉnh Lai Châu'
    """
    lead = _OF.over(text).match(text, at)
    if lead is None or not text[lead.end() : lead.end() + 1].isupper():
        return None
    end = _issuer_end(text, lead.end())
    if text.startswith(" về ", end) and _STEERING.match(text, lead.end()):
        more = _ABOUT_NEXT.over(text).match(text, end)
        end = more.end() if more is not None else end
    return lead.end(), end


def subject_after(text: str, at: int) -> tuple[int, int] | None:
    """Where the subject that follows directly stands, without “về việc”; commas inside quotes do not end it.

    >>> text = " về việc phát động phong trào “Xanh, sạch”, UBND xã yêu cầu"
    >>> text[slice(*subject_after(text, 0))]
    'phát động phong trào “Xanh, sạch”'
    """
    lead = _ABOUT.over(text).match(text, at)
    if lead is None:
        return None
    if lead.group().lstrip(" ,)").startswith("(") and ")" not in lead.group().lstrip(" ,)"):
        end = text.find(")", lead.end(), lead.end() + MAX_SUBJECT)
        return (lead.end(), end) if end > lead.end() else None
    end = _subject_end(text, lead.end())
    return (lead.end(), end) if end > lead.end() else None


def issuer_inside(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """An issuer named at the end of a subject: where the subject ends before it, and where it stands.

    It counts only when nothing but a stage (“giai đoạn …”, “năm …”) follows.
    """
    for lead in _ISSUED_BY.over(text).finditer(text, start, end):
        if text.count("“", start, lead.start()) > text.count("”", start, lead.start()):
            continue
        stop = min(_issuer_end(text, lead.end()), end)
        if stop == end or _STAGE.over(text).match(text, stop):
            return lead.start(), lead.end(), stop
    return None


def _issuer_end(text: str, at: int) -> int:
    stop = _ISSUER_STOP.over(text).search(text, at, at + MAX_ISSUER)
    term = _TERM.match(text, stop.start()) if stop is not None else None
    if term is not None:
        return term.end()
    return stop.start() if stop is not None else min(len(text), at + MAX_ISSUER)


def _subject_end(text: str, start: int) -> int:
    end = _clause_end(text, start)
    acts = _AND_ACTS.over(text).search(text, start, end)
    if acts is not None and text.count("“", start, acts.start()) == text.count("”", start, acts.start()):
        return acts.start()
    return end


def _clause_end(text: str, start: int) -> int:
    depth = 0
    straight = False
    fallback: int | None = None
    limit = min(len(text), start + MAX_SUBJECT)
    for at in range(start, limit):
        char = text[at]
        if char == "(" and depth == 0 and _BRACKETED.match(text, at):
            return len(text[:at].rstrip())
        if char == '"':
            straight = not straight
            depth += 1 if straight else -1
        elif char in "“(":
            depth += 1
        elif char in "”)":
            if depth == 0:
                return at
            depth = max(0, depth - 1)
        elif char in ";,.:" and _ends(text, at):
            if depth == 0:
                return at
            fallback = fallback if fallback is not None or char == "," else at
    return fallback if depth > 0 and fallback is not None else len(text[:limit].rstrip(" .;,"))


def _ends(text: str, at: int) -> bool:
    char = text[at]
    if char == ";":
        return not (text[at - 1] == "”" and text[at + 1 :].startswith((" “", "“")))
    if char == ",":
        if text.startswith((" “", "“"), at + 1):
            return False
        return text[at - 1] == "”" or _NEW_CLAUSE.over(text).match(text, at + 1) is not None
    return at + 1 == len(text) or text[at + 1] in " /\n"
