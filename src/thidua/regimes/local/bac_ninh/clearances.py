"""Clearances: Article 10 clauses 2, 3 of the decision; each body sends its yearly list by 10 December."""

from __future__ import annotations

from thidua.awards.overlays import Clearance, YearlyDateValue
from thidua.awards.records import ProceedingKind
from thidua.regimes.building import words
from thidua.regimes.local.bac_ninh.article import at

_LISTS_BY = YearlyDateValue(month=12, day=10, inclusive=True)


def _clearance(
    code: str, body: tuple[str, str], about: tuple[str, str], freezes: ProceedingKind | None = None
) -> Clearance:
    return Clearance(
        code=code,
        label=words(*about),
        body=words(*body),
        citation=at("10", "2–3"),
        lists_by=_LISTS_BY,
        freezes=freezes,
    )


CLEARANCES: tuple[Clearance, ...] = (
    _clearance(
        "police",
        ("Công an tỉnh", "Provincial police"),
        (
            "tệ nạn xã hội không giảm; phòng cháy, chữa cháy của tổ chức kinh tế; vi phạm giao thông",
            "social evils not reduced; fire safety of economic organisations; traffic violations",
        ),
    ),
    _clearance(
        "home_affairs",
        ("Sở Nội vụ", "Department of Home Affairs"),
        (
            "cải cách hành chính; người vi phạm, bị kỷ luật; an toàn lao động",
            "administrative reform; violators and disciplined staff; labour safety",
        ),
    ),
    _clearance(
        "environment",
        ("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
        ("vi phạm về môi trường", "violations of environmental law"),
    ),
    _clearance(
        "tax",
        ("Cơ quan thuế", "Tax authority"),
        ("nghĩa vụ với ngân sách", "duties to the budget"),
    ),
    _clearance(
        "social_insurance",
        ("Bảo hiểm xã hội", "Social insurance"),
        ("bảo hiểm cho người lao động", "insurance of workers"),
    ),
    _clearance(
        "inspectorate",
        ("Thanh tra tỉnh", "Provincial inspectorate"),
        ("khiếu nại, tố cáo tại thời điểm đề nghị", "complaints and denunciations at the time of the proposal"),
        "complaint",
    ),
    _clearance(
        "health",
        ("Sở Y tế", "Department of Health"),
        ("vi phạm an toàn thực phẩm", "violations of food safety"),
    ),
    _clearance(
        "science",
        ("Sở Khoa học và Công nghệ", "Department of Science and Technology"),
        ("hội đồng sáng kiến, khoa học; kết quả chuyển đổi số", "initiative and science councils; digital results"),
    ),
)
"""What other bodies say; only an objection of the inspectorate freezes consideration."""
