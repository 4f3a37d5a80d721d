"""The decision as one overlay."""

from __future__ import annotations

from thidua.awards.overlays import Overlay
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import words
from thidua.regimes.instruments import AMENDED_FROM, BN86
from thidua.regimes.local.bac_ninh.article import at
from thidua.regimes.local.bac_ninh.bang_khen import BANG_KHEN
from thidua.regimes.local.bac_ninh.clearances import CLEARANCES
from thidua.regimes.local.bac_ninh.giay_khen import GIAY_KHEN
from thidua.regimes.local.bac_ninh.procedure import PROCEDURE
from thidua.regimes.local.bac_ninh.titles import TITLES

_WHOLE = Citation(instrument=BN86.name, mark="secondary")


def _note(vi: str, en: str, place: Citation) -> Label:
    return words(f"{vi} ({place.printed('vi')}).", f"{en} ({place.printed('en')}).")


BAC_NINH = Overlay(
    code="bn86",
    label=words(
        "Quy chế thi đua, khen thưởng của tỉnh Bắc Ninh (Quyết định 86/2025/QĐ-UBND)",
        "Rules on emulation and commendation of Bắc Ninh (Decision 86/2025/QĐ-UBND)",
    ),
    issuer_label=words("UBND tỉnh Bắc Ninh", "People's Committee of Bắc Ninh"),
    citation=_WHOLE,
    validity=BN86.validity,
    doubtful_from=AMENDED_FROM,
    doubt=words(
        "Quyết định dựa trên Luật 06/2022/QH15 khi chưa sửa đổi; chưa rõ số phận từ 01/10/2026.",
        "The decision rests on Law 06/2022 before its amendment; what becomes of it from 2026-10-01 on is not known.",
    ),
    fills=GIAY_KHEN,
    adds=(*TITLES, *BANG_KHEN),
    parameters=PROCEDURE,
    clearances=CLEARANCES,
    notes=(
        _note(
            "Áp dụng cho cơ quan đảng, nhà nước, đoàn thể, doanh nghiệp, lực lượng vũ trang trong tỉnh, cá nhân, tập "
            "thể, hộ gia đình; người ngoài tỉnh nếu có đóng góp cho tỉnh",
            "Covers Party, State and mass bodies, enterprises and forces in the province, persons, collectives and "
            "households; outsiders who contributed to the province",
            at("2"),
        ),
        _note(
            "Lao động tiên tiến của công nhân, nông dân có quy định riêng, không có trong thư viện",
            "Advanced worker of workers and farmers has a clause of its own, which is not in the library",
            at("4", "1"),
        ),
        _note(
            "Cờ thi đua của tỉnh: quyết định không nêu nhánh theo chuyên đề; nhánh đó xét theo quy định chung",
            "Provincial flag: the decision has no branch by theme, which stays with the national text",
            at("3", "1"),
        ),
        _note(
            "Bằng khen: các nhánh công trạng và đóng góp như quy định chung. Nhánh riêng cho công nhân, nông dân "
            "(nhiều thành tích, ảnh hưởng trong xã, đơn vị) và cho doanh nhân, trí thức, nhà khoa học (đóng góp được "
            "tỉnh công nhận) không được áp dụng ở đây, vì quy định bổ sung không nới quy định chung",
            "Commendation: the branches by merit and by contribution are those of the national text. The branches "
            "for workers and farmers (many achievements, influence in commune or unit) and for entrepreneurs, "
            "intellectuals and scientists (a contribution recognised by the province) are not applied, since an "
            "addition cannot loosen the national text",
            at("3", "3", "a–b"),
        ),
        _note(
            "Mọi hồ sơ khen thưởng cấp nhà nước của cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý phải có ý kiến "
            "bằng văn bản trước",
            "Every State-level file of a cadre under the management of the provincial Party standing committee needs "
            "its written opinion first",
            at("5", "1", "a"),
        ),
        _note(
            "Tập thể lao động xuất sắc và bằng khen: cơ quan thường trực thẩm định, Chủ tịch UBND tỉnh quyết định",
            "Excellent labour collective and the commendation: appraised by the standing body, decided by the chair",
            at("5", "2", "b"),
        ),
        _note(
            "Thành viên hội đồng vắng mặt có ý kiến bằng văn bản; đa số không thay cho tỷ lệ phiếu của quy định chung",
            "Absent members of the council give their opinion in writing; the majority does not replace the national "
            "thresholds of the vote",
            at("8", "4"),
        ),
        _note(
            "Xếp loại của cá nhân theo quy định về đánh giá, xếp loại",
            "The rating of a person is that given under the rules on rating",
            at("7", "1"),
        ),
        _note(
            "Xếp loại của tập thể: theo xếp loại tổ chức đảng, hoặc đánh giá, xếp loại của cấp quản lý trực tiếp, "
            "bằng giấy xác nhận, quyết định hoặc thông báo",
            "The rating of a collective: that of its Party organisation, or the rating or remark of the superior "
            "body, on a confirmation, decision or notice",
            at("7", "2"),
        ),
    ),
)
"""Decision 86/2025 of Bắc Ninh over Law 06/2022: it fills and narrows, and replaces nothing."""
