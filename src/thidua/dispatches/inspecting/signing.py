"""Signing authority against title: who may sign with TM., KT., TL., TUQ., Q. or alone."""

from __future__ import annotations

import re

from thidua.dispatches.inspecting.case import Case, Notes, flat
from thidua.dispatches.inspecting.rule_texts import D30
from thidua.dispatches.reader.letters import is_upper
from thidua.dispatches.signature import Signature

_STATE = ("state", "normative")
_MUTUAL = ("bien_ban", "hop_dong", "ban_ghi_nho", "ban_thoa_thuan")
_HEADS = (
    *("chu tich", "giam doc", "tong giam doc", "truong phong", "hieu truong", "bo truong", "thu tuong", "thu truong"),
    *("chanh van phong", "chi cuc truong", "cuc truong", "truong ban", "vien truong", "bi thu", "chu nhiem"),
)
_RIVALS = ("chu tich", "giam doc", "truong phong", "hieu truong", "bo truong", "chanh van phong", "bi thu")
_ONE_HEAD = re.compile(
    r"(?:so|phong|chi cuc|cuc|tong cuc|vu|truong|trung tam|benh vien|van phong|cong ty|tong cong ty|kho bac"
    r"|bo (?!chi huy|chinh tri|tu lenh)|ban (?:thi dua|dan toc|ton giao|quan ly))\b"
)
_COMMITTEE = re.compile(r"(?:ubnd|uy ban nhan dan|ban chi dao|bcd|hoi dong (?!nhan dan)|chinh phu)\b")
_NO_DEPUTY_MARK = ("thuong truc", "thuong vu", "chap hanh", "bi thu", "doan chu tich")
_OTHER_UNIT = re.compile(r"(?:chanh van phong|giam doc so|truong phong)\b")


def check(case: Case, notes: Notes) -> None:
    """``signing_authority_wrong``, ``signer_title_not_uppercase``, ``signer_has_academic_title``."""
    academic = case.appearance.academic_titles if case.appearance is not None else ()
    for index, signature in enumerate(case.dispatch.signatures):
        where = f"signatures/{index}"
        why = _wrong(case, signature) if case.kind not in _MUTUAL else None
        if why is not None:
            notes.find("signing_authority_wrong", where=where, why_vi=why[0], why_en=why[1])
        if signature.title is not None and not is_upper(signature.title):
            notes.find("signer_title_not_uppercase", where=f"{where}/title", title=signature.title)
        if index < len(academic) and academic[index] is not None:
            notes.find("signer_has_academic_title", where=f"{where}/name")


def _wrong(case: Case, signature: Signature) -> tuple[str, str] | None:
    """What is plainly wrong in one signature, in both languages; ``None`` when nothing is."""
    steps = [(step.authority, flat(step.on_behalf_of)) for step in signature.chain[:8]]
    title = flat(signature.title)
    deputy = _is_deputy(signature.title, title) and not (_in_charge(title) and not _marked_in_charge(case))
    for authority, body in steps:
        found = _wrong_step(case, authority, body)
        if found is not None:
            return found
    if not steps:
        return _DEPUTY if deputy and case.system in _STATE else None
    authority, body = steps[-1]
    if authority == "Q":
        return None
    if not title:
        return _NO_TITLE if signature.name is not None and body and not _holds_title(authority, body) else None
    if authority == "TM":
        marked = _COMMITTEE.match(body) and not any(word in body for word in _NO_DEPUTY_MARK)
        return _DEPUTY if deputy and marked and case.system in _STATE and not case.lawmaking else None
    if title == body or (authority == "KT" and _is_head(body) and title.startswith(f"{body} ")):
        return _SELF
    if authority == "KT":
        return _KT_FOREIGN if _OTHER_UNIT.match(title) or _rival(body, title) else None
    own_deputy = deputy and title.removeprefix("pho ") == body
    return _DEPUTY if own_deputy or (deputy and authority == "TL" and case.system in _STATE) else None


def _wrong_step(case: Case, authority: str, body: str) -> tuple[str, str] | None:
    if authority == "TM" and not case.party_form and body:
        if _is_head(body):
            return _TM_PERSON
        return _TM_ONE_HEAD if case.system != "union" and _ONE_HEAD.match(body) else None
    if authority == "KT" and body.startswith("pho ") and not body.startswith("pho giao su"):
        return _KT_DEPUTY
    return None


def _is_head(name: str) -> bool:
    """Whether a folded name is the office of one person who leads; a presidium (đoàn chủ tịch) is none."""
    return any(name == head or name.startswith(f"{head} ") for head in _HEADS) and not name.startswith("chu tich doan")


def _holds_title(authority: str, body: str) -> bool:
    """Whether the title may stand on the line of the authority (“TM. UBND XÃ CHỦ TỊCH”)."""
    return " pho " in body or sum(head in body for head in _HEADS) > (0 if authority == "TM" else 1)


def _is_deputy(title: str | None, folded: str) -> bool:
    return folded.startswith("pho ") or (title is not None and title.lower().startswith("thứ trưởng"))


def _in_charge(title: str) -> bool:
    """Whether a deputy leads the body while it has no head."""
    return "phu trach" in title or "dieu hanh" in title


def _marked_in_charge(case: Case) -> bool:
    """Under Decree 30/2020 a deputy in charge signs with KT. like any other; what held before is not read."""
    return case.day is not None and case.day >= D30.validity.start


def _rival(head: str, title: str) -> bool:
    """Whether a deputy stands in for the head of another body (“KT. CHỦ TỊCH / PHÓ GIÁM ĐỐC”)."""
    second = title.removeprefix("pho ")
    if second == title:
        return False
    ours = next((name for name in _RIVALS if head.startswith(name)), None)
    theirs = next((name for name in _RIVALS if second.startswith(name)), None)
    return ours is not None and theirs is not None and ours != theirs


_DEPUTY = ("cấp phó ký mà không ghi “KT.”", "a deputy signs without “KT.”")
_TM_ONE_HEAD = (
    "“TM.” chỉ dùng cho tập thể, còn cơ quan này theo chế độ thủ trưởng",
    "“TM.” is for collectives, and this body is led by one head",
)
_TM_PERSON = ("“TM.” đặt trước tên tập thể, không đặt trước chức vụ", "“TM.” goes before a collective, not an office")
_KT_DEPUTY = (
    "“KT.” đặt trước chức vụ của người đứng đầu, không đặt trước chức vụ cấp phó",
    "“KT.” goes before the office of the head, not a deputy",
)
_KT_FOREIGN = (
    "chỉ cấp phó của chính người đứng đầu đó mới được ký “KT.”",
    "only a deputy of that very head signs with “KT.”",
)
_SELF = ("người ký lại ký thay chính chức vụ của mình", "the signer stands in for the very office held")
_NO_TITLE = ("thiếu chức vụ người ký", "the title of the signer is missing")
