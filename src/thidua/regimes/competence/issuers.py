"""The kinds of issuer the texts name, with their words; the codes are those of ``Issuer.kind``."""

from __future__ import annotations

from thidua.labels import Label

ISSUERS: dict[str, Label] = {
    "president": Label(vi="Chủ tịch nước", en="President of the State"),
    "government": Label(vi="Chính phủ", en="Government"),
    "prime_minister": Label(vi="Thủ tướng Chính phủ", en="Prime Minister"),
    "minister": Label(vi="bộ trưởng", en="minister"),
    "head_of_ministry_level_agency": Label(vi="thủ trưởng cơ quan ngang bộ", en="head of an agency of ministry level"),
    "head_of_government_agency": Label(
        vi="thủ trưởng cơ quan thuộc Chính phủ", en="head of an agency under the Government"
    ),
    "provincial_chair": Label(vi="chủ tịch UBND cấp tỉnh", en="chair of a provincial people's committee"),
    "chief_justice": Label(vi="Chánh án Tòa án nhân dân tối cao", en="Chief Justice of the Supreme People's Court"),
    "procurator_general": Label(
        vi="Viện trưởng Viện kiểm sát nhân dân tối cao", en="Procurator General of the Supreme People's Procuracy"
    ),
    "head_of_national_assembly_office": Label(
        vi="Chủ nhiệm Văn phòng Quốc hội", en="head of the Office of the National Assembly"
    ),
    "head_of_president_office": Label(vi="Chủ nhiệm Văn phòng Chủ tịch nước", en="head of the Office of the President"),
    "chief_of_party_central_office": Label(
        vi="Chánh Văn phòng Trung ương Đảng", en="chief of the Party Central Office"
    ),
    "head_of_central_party_commission": Label(
        vi="trưởng ban Đảng ở trung ương", en="head of a central Party commission"
    ),
    "state_auditor_general": Label(vi="Tổng Kiểm toán nhà nước", en="State Auditor General"),
    "head_of_fatherland_front": Label(
        vi="lãnh đạo Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", en="leader of the Fatherland Front centre"
    ),
    "head_of_central_organisation": Label(
        vi="người đứng đầu cơ quan trung ương của đoàn thể", en="head of a central mass organisation"
    ),
    "national_university_director": Label(vi="giám đốc đại học quốc gia", en="director of a national university"),
    "head_of_unit": Label(vi="thủ trưởng đơn vị có tư cách pháp nhân", en="head of a unit with legal personality"),
    "head_of_provincial_department": Label(
        vi="thủ trưởng cơ quan chuyên môn cấp tỉnh", en="head of a provincial department"
    ),
    "district_chair": Label(vi="chủ tịch UBND cấp huyện", en="chair of a district people's committee"),
    "commune_chair": Label(vi="chủ tịch UBND cấp xã", en="chair of a commune people's committee"),
    "board_chair": Label(vi="chủ tịch hội đồng quản trị", en="chair of a board of directors"),
    "members_council_chair": Label(vi="chủ tịch hội đồng thành viên", en="chair of a members' council"),
    "general_director": Label(vi="tổng giám đốc doanh nghiệp", en="general director of an enterprise"),
    "director": Label(vi="giám đốc doanh nghiệp", en="director of an enterprise"),
    "head_of_provincial_organisation": Label(
        vi="người đứng đầu tổ chức chính trị, chính trị - xã hội cấp tỉnh",
        en="head of a provincial political or socio-political organisation",
    ),
    "head_of_organisation": Label(
        vi="người đứng đầu tổ chức chính trị, chính trị - xã hội, xã hội",
        en="head of a political, socio-political or social organisation",
    ),
    "armed_forces_commander": Label(
        vi="thủ trưởng đơn vị lực lượng vũ trang", en="commander of a unit of the armed forces"
    ),
}
"""Every kind of issuer that a text read names."""

MINISTERS: tuple[str, ...] = (
    *("minister", "head_of_ministry_level_agency", "head_of_government_agency", "provincial_chair"),
)
"""Bộ, ban, ngành, tỉnh: the heads whom both laws name first."""

PEERS: tuple[str, ...] = (
    *("chief_justice", "procurator_general", "head_of_national_assembly_office", "head_of_president_office"),
    *("chief_of_party_central_office", "head_of_central_party_commission", "state_auditor_general"),
    *("head_of_fatherland_front", "head_of_central_organisation"),
)
"""The other heads whom Law 15/2003 Article 79 names beside ministers and provincial chairs."""


def issuer_label(kind: str) -> Label:
    """The words of a kind of issuer; its code where no text read names it.

    >>> issuer_label("commune_chair").vi, issuer_label("regiment_commander").vi
    ('chủ tịch UBND cấp xã', 'regiment_commander')
    """
    return ISSUERS.get(kind) or Label(vi=kind, en=kind)
