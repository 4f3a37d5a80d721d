"""Kinds of documents: code, Vietnamese name, abbreviations in the symbol."""

from __future__ import annotations

import re

from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText, Text, fold


class Kind(Model):
    """One kind of document. ``abbreviations`` are the groups that stand for it in a symbol."""

    code: CodeText
    label: Label
    abbreviations: tuple[Text, ...] = ()


def _kind(code: str, vi: str, en: str, *abbreviations: str) -> Kind:
    return Kind(code=code, label=Label(vi=vi, en=en), abbreviations=abbreviations)


KINDS: tuple[Kind, ...] = (
    _kind("cong_van", "Công văn", "Official letter", "CV"),
    _kind("quyet_dinh", "Quyết định", "Decision", "QĐ"),
    _kind("ke_hoach_lien_tich", "Kế hoạch liên tịch", "Joint plan", "KHLT"),
    _kind("ke_hoach", "Kế hoạch", "Plan", "KH"),
    _kind("to_trinh", "Tờ trình", "Submission", "TTr"),
    _kind("huong_dan_lien_nganh", "Hướng dẫn liên ngành", "Joint guidance", "HDLN"),
    _kind("huong_dan", "Hướng dẫn", "Guidance", "HD"),
    _kind("bao_cao", "Báo cáo", "Report", "BC"),
    _kind("thong_bao", "Thông báo", "Notice", "TB"),
    _kind("thong_cao", "Thông cáo", "Communiqué", "TC"),
    _kind("chi_thi_lien_tich", "Chỉ thị liên tịch", "Joint directive", "CTLT"),
    _kind("chi_thi", "Chỉ thị", "Directive", "CT"),
    _kind("chuong_trinh_phoi_hop", "Chương trình phối hợp", "Joint programme", "CTPH"),
    _kind("chuong_trinh", "Chương trình", "Programme", "CTr"),
    _kind("nghi_quyet_lien_tich", "Nghị quyết liên tịch", "Joint resolution", "NQLT"),
    _kind("nghi_quyet", "Nghị quyết", "Resolution", "NQ"),
    _kind("nghi_dinh", "Nghị định", "Decree", "NĐ"),
    _kind("thong_tu_lien_tich", "Thông tư liên tịch", "Joint circular", "TTLT"),
    _kind("thong_tu", "Thông tư", "Circular", "TT"),
    _kind("quy_che", "Quy chế", "Regulation", "QC"),
    _kind("quy_dinh", "Quy định", "Rules", "QyĐ", "QĐi"),
    _kind("phuong_an", "Phương án", "Scheme", "PA"),
    _kind("de_an", "Đề án", "Project plan", "ĐA"),
    _kind("du_an", "Dự án", "Project", "DA"),
    _kind("bien_ban", "Biên bản", "Minutes", "BB"),
    _kind("hop_dong", "Hợp đồng", "Contract", "HĐ"),
    _kind("cong_dien", "Công điện", "Telegram", "CĐ"),
    _kind("ban_ghi_nho", "Bản ghi nhớ", "Memorandum", "BGN"),
    _kind("ban_thoa_thuan", "Bản thỏa thuận", "Agreement", "BTT"),
    _kind("giay_uy_quyen", "Giấy ủy quyền", "Authorisation", "GUQ"),
    _kind("giay_moi", "Giấy mời", "Invitation", "GM"),
    _kind("giay_gioi_thieu", "Giấy giới thiệu", "Letter of introduction", "GGT"),
    _kind("giay_nghi_phep", "Giấy nghỉ phép", "Leave permit", "GNP"),
    _kind("phieu_gui", "Phiếu gửi", "Dispatch slip", "PG"),
    _kind("phieu_chuyen", "Phiếu chuyển", "Transfer slip", "PC"),
    _kind("phieu_bao", "Phiếu báo", "Notification slip", "PB"),
    _kind("ket_luan", "Kết luận", "Conclusion", "KL"),
    _kind("thong_tri", "Thông tri", "Party circular"),
    _kind("ban_sao", "Bản sao", "Copy"),
    _kind("phap_lenh", "Pháp lệnh", "Ordinance", "PL"),
    _kind("luat", "Luật", "Law", "L"),
    _kind("van_ban_hop_nhat", "Văn bản hợp nhất", "Consolidated text", "VBHN"),
)
"""The kinds of Decree 30/2020/NĐ-CP (Article 7, Appendix III), normative documents and the Party's own."""

TYPES: dict[str, str] = {a: kind.code for kind in KINDS for a in kind.abbreviations}
"""Abbreviation in a state symbol → code of the kind."""

PARTY_TYPES: dict[str, str] = {
    "NQ": "nghi_quyet", "QĐ": "quyet_dinh", "CT": "chi_thi", "KL": "ket_luan", "QC": "quy_che",
    "QĐi": "quy_dinh", "QyĐ": "quy_dinh", "TT": "thong_tri", "HD": "huong_dan", "TB": "thong_bao",
    "BC": "bao_cao", "KH": "ke_hoach", "CTr": "chuong_trinh", "ĐA": "de_an", "TTr": "to_trinh",
    "CV": "cong_van", "BB": "bien_ban", "BS": "ban_sao", "GM": "giay_moi",
}  # fmt: skip
"""Abbreviation in a Party or youth-union symbol → code of the kind (“QĐ” also stands for quy định there)."""

_BY_CODE = {kind.code: kind for kind in KINDS}


def kind_label(code: str) -> Label | None:
    """The name of that kind, or ``None`` for a code the table does not have.

    >>> str(kind_label("ke_hoach"))
    'Kế hoạch'
    """
    kind = _BY_CODE.get(code)
    return kind.label if kind is not None else None


def _flat_names() -> dict[str, str]:
    names = {fold(kind.label.vi): kind.code for kind in KINDS}
    return names | {"bo luat": "luat", "cong van hoa toc": "cong_van"}


KIND_NAMES: dict[str, str] = _flat_names()
"""Folded Vietnamese name → code."""

KIND_NAME = "|".join(name.replace(" ", r"\s{1,3}") for name in sorted(KIND_NAMES, key=len, reverse=True))
"""A regular expression, over folded text, of every name of a kind."""


def kind_named(flat: str) -> str | None:
    """The code of the kind whose folded name this is, spaces not counting.

    >>> kind_named("ke  hoach")
    'ke_hoach'
    """
    return KIND_NAMES.get(re.sub(r"\s+", " ", flat.strip()))
