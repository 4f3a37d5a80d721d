"""The landmarks of a dispatch, as patterns over folded text (positions are those of the normalised text)."""

from __future__ import annotations

import re

from thidua.dispatches.kinds import KIND_NAME
from thidua.dispatches.normal import flatten
from thidua.dispatches.reader.letters import UPPER

_S = r"\s{0,3}"

MOTTO_FIRST = re.compile(_S.join(("cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam")))
MOTTO_SECOND = re.compile(rf"[dp]oc{_S}lap[\s.-]{{0,5}}tu{_S}do[\s.-]{{0,5}}hanh{_S}phuc")
PARTY_TITLE = re.compile(
    r"dang\s{1,3}cong\s{1,3}san\s{1,3}viet\s{1,3}nam|doan\s{1,3}tncs\s{1,3}ho\s{1,3}chi\s{1,3}minh"
)
RULE = re.compile(r"[\W_]{1,200}\Z")
STAMPED = re.compile(
    r"\W{0,2}(?:ky boi|nguoi ky|thoi gian ky|ngay ky|co quan\s?:|email\s?:|chuc vu\s?:|\[?anh\]?\Z|https?:|www\.)"
)
"""Lines of a digital signature, of an image or an address."""
PAGE_NUMBER = re.compile(r"(?:trang\s{1,2})?[-–]?\s{0,2}\d{1,3}(?:\s?/\s?\d{1,3})?\s{0,2}[-–]?\Z")
OWN_NUMBER = re.compile(r"(?<![a-z0-9])so(?:\s{1,2}hieu)?\s{0,3}(?P<colon>[:.]?)[ \t]{0,3}")
ADDRESSED = re.compile(
    r"\W{0,4}kinh\s{0,3}(?:g[uo]i|moi)\b\s{0,3}:?|[^.;:\n]{2,80}\sdien\s?:(?=\s|\Z)"
    r"|[^.;:\n]{2,80}\skinh\s(?:gui|moi)\s?:"
)
ADDRESSED_INSIDE = re.compile(r"(?<=\s)kinh\s{1,2}gui\s{0,2}:")
BODY_START = re.compile(
    r"[-+*•·\s]{0,3}(?:ngay\s{1,2}\d|thoi\s{1,2}gian|phuc\s{1,2}dap|tra\s{1,2}loi|tiep\s{1,2}theo|nhan\s{1,2}duoc|can\s{1,2}cu|thuc\s{1,2}hien|trien\s{1,2}khai|thi\s{1,2}hanh|xet|theo|nham|de|qua|trong)\b"
)
MAYBE_SUBJECT = re.compile(r"(?:xet|thuc|trien|thi|nham|de|qua|trong)\b")
BASED = re.compile(
    rf"[-+*\s]{{0,3}}can\s?cu\s{{0,2}}(?:(?:cac\s)?(?:{KIND_NAME})"
    r"|hien phap|dieu le|chuc nang|tinh hinh|ket qua|de nghi|y kien)"
)
BODY_LABEL = re.compile(r"(?:phan\s{1,2}(?:thu|i\b|1)|chuong\s{1,2}(?:i|1)\b|dieu\s{1,2}1\b|(?:i|1|a)\s?[./)-]\s)")
TITLE = re.compile(rf"(?P<name>{KIND_NAME})(?P<rest>\b.{{0,400}})?\Z")
SUBJECT_PREFIX = re.compile(r"\W{0,2}(?P<prefix>v\s?/\s?v|vv|v\.v|ve\s{1,2}viec)\b\s{0,2}[:.]?\s{0,3}")
RECIPIENTS = re.compile(r"[\W_]{0,4}n[oa]i\s{1,2}nhan\s{0,2}[:.]?\s{0,3}")
ARCHIVE = re.compile(r"[-+•*·\s]{0,4}(?P<word>l[uư][uư]|lun)\b(?! hanh)")
BULLET = re.compile(r"[-+•*·]\s{0,3}(?=\S)")
LAW_NUMBER = re.compile(r"(?:bo\s)?(?:luat|phap lenh|nghi quyet|lenh)\s{1,2}so\s{0,2}(?P<colon>:)\s{0,3}")
AUTHORITY = re.compile(
    rf"(?:(?P<TM>T\s?[./]?\s?M)|(?P<KT>K\s?[./]?\s?T)|(?P<TUQ>T\s?[./]?\s?U\s?\.?\s?Q)|(?P<TL>T\s?[./]?\s?L)|(?P<Q>Q))"
    rf"(?P<mark>\s?[./]\s{{0,2}}|\s)(?=[{UPPER}]{{2}})"
)
ATTACHED = re.compile(r"\W{0,3}\(?(?:ban hanh\s)?kem theo\b")
ANNOUNCED = re.compile(r"(?P<kind>quyet dinh|nghi quyet|chi thi)\s{0,2}:?\Z")
PLAIN_AUTHORITY = re.compile(
    rf"(?:(?P<TM>T\s?[./]?\s?M)|(?P<KT>K\s?[./]?\s?T)|(?P<TUQ>T\s?[./]?\s?U\s?\.?\s?Q)|(?P<TL>T\s?[./]?\s?L)|(?P<Q>Q))"
    rf"(?P<mark>\s?[./]\s{{0,2}})(?=[{UPPER}][^\W\d_])"
)
"""The same with the body or office in small letters: “TM. Ủy ban nhân dân”; only where a signature must stand."""
FULL_END_MARK = re.compile(r"\.\s{0,2}/\s{0,2}\.")
END_MARK = re.compile(r"\.\s{0,2}/\s{0,2}\.?")
SIGNED_NOISE = re.compile(
    r"\W{0,2}(?:\(?da ky\)?|\(ky\b|ky, |ky boi|ky ngay|nguoi ky|thoi gian ky|co quan:|email:|\[?da ky)"
)
TITLE_WORD = re.compile(
    r"(?:q\.?\s|quyen\s)?(?:pho\b|chu tich|chanh |truong\b|giam doc|tong (?:giam|bi|bien|cuc|thanh|thu|kiem|tham|quan)"
    r"|hieu truong|bi thu|thu truong"
    r"|bo truong|cuc truong|vu truong|vien truong|uy vien|thu tuong|to truong|thu ky|doi truong|chinh uy"
    r"|chi huy|chu tri|chu toa|nguoi (?:lap|ghi|viet)|\w{2,8} truong\b|chi cuc truong|ke toan truong|hoi truong"
    r"|dai dien|thuong truc|tu lenh)"
)
BODY_HEAD = re.compile(
    r"(?:ubnd|uy ban|hdnd|hoi dong|so |phong |ban |bo |truong |tong (?:lien|cong|cuc|hoi|kho|cong)"
    r"|lien doan|cong doan|cong an|cong ty"
    r"|dang uy|dang bo|huyen uy|tinh uy|thanh uy|thi uy|quan uy|hoi |trung tam|van phong|chi cuc|cuc |vien "
    r"|toa an|benh vien|tap doan|doan |bch |bcd |mat tran|kho bac|ngan hang|bao hiem|chi bo|chi nhanh"
    r"|quy (?!dinh|che |trinh|hoach|mo)|hop tac xa|dai hoc|hoc vien|dai |bao (?!ton)|nha |chinh phu|quoc hoi|thu tuong"
    r"|chu tich|bo tu lenh|bo chi huy|khoa |hat |ben xe |bao tang |thu vien |cua khau |cang |khu quan ly |thue "
    r"|tap chi "
    r"|phan hieu |vuon quoc gia |lu doan|su doan|trung doan|quan khu|xi nghiep|nha may|lam truong"
    r"|ubmttq|ban chi |cum thi dua|khoi thi dua|lien hiep|thanh tra|tram "
    r"|cdcs |ldld |lhpn |hnd |ccb |mttq |tand |vksnd |dtn )"
)
_BODY_WORDS: dict[str, tuple[str, ...]] = {
    "so": ("sở",), "bao": ("báo", "bảo"), "hoi": ("hội",), "dai": ("đài", "đại"), "cang": ("cảng",), "thue": ("thuế",),
    "hat": ("hạt",), "quy": ("quỹ",), "nha": ("nhà",), "doan": ("đoàn",), "vien": ("viện",), "tram": ("trạm",),
    "cuc": ("cục",), "bo": ("bộ",), "phong": ("phòng",), "truong": ("trường",), "toa": ("tòa", "toà"),
}  # fmt: skip
"""First words of bodies that other words become when their diacritics are taken away."""
_ACCENTED = {"truong": "trưởng", "tong": "tổng", "pho": "phó", "quyen": "quyền", "chanh": "chánh"}


def authority_at(text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """The signing authority that begins there; only TM may stand without its dot.

    >>> authority_at("KT. CHỦ TỊCH").lastgroup, authority_at("KT XÃ HỘI")
    ('mark', None)
    """
    match = AUTHORITY.match(text, start, len(text) if end is None else end)
    if match is None:
        return None
    if match["TM"] or set(match.group()) & {".", "/"}:
        return match
    office = flatten(text[match.end() : match.end() + 60])
    return match if TITLE_WORD.match(office) is not None else None


def is_body(text: str, flat: str) -> bool:
    """Whether a line begins like the name of a body: “BÁO …” is a newspaper, “BẢO TỒN …” is none.

    >>> is_body("SỞ NỘI VỤ", "so noi vu"), is_body("BẢO TỒN LÀNG", "bao ton lang"), is_body("SO Y TE", "so y te")
    (True, False, True)
    """
    if BODY_HEAD.match(flat + " ") is None:
        return False
    first = text.split(maxsplit=1)[0].lower()
    told = _BODY_WORDS.get(flat.split(maxsplit=1)[0])
    return told is None or first in told or text.isascii()


def title_at(text: str, flat: str) -> re.Match[str] | None:
    """The name of a kind that a line begins with; “PHƯỜNG AN …” is a ward and no phương án.

    >>> title_at("PHƯỜNG AN CỰU", "phuong an cuu") is None, title_at("KẾ HOẠCH", "ke hoach") is None
    (True, False)
    """
    return None if text[:6].upper() == "PHƯỜNG" else TITLE.match(flat)


def is_title(text: str, flat: str) -> bool:
    """Whether a line names an office (Chủ tịch, Trưởng phòng …) and not a person called Trương or Tống."""
    if len(text) > 120 or TITLE_WORD.match(flat) is None:
        return False
    if text.isascii():
        return True
    first = flat.split(maxsplit=1)[0].rstrip(".")
    return text.split(maxsplit=1)[0].rstrip(".").lower() == _ACCENTED.get(
        first, text.split(maxsplit=1)[0].rstrip(".").lower()
    )
