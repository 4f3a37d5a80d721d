"""Flags: Law 06/2022 Articles 25 (of the Government) and 26 (of a ministry or province).

A flag for leading a cluster is an award of merit; one for leading a movement is given by movement and is no base of a
higher award of merit, so it has a rule of its own.
"""

from __future__ import annotations

from thidua.awards.asks import Attested, LeadsCluster
from thidua.awards.records import ClusterOf
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import Clause, either, every, rule, words, yes
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.movement_clauses import at_review, lasted, launched_by, leads

_26 = cite(L22, "26", mark="secondary")
_25 = cite(L22, "25", mark="secondary")
_ALL = words("Đạt mọi điều kiện", "Every condition holds")
COBO_YEARS = 3
COCP_YEARS = 5
"""Least years of the movement at whose final review the flag is given."""

_NO_BASE = words(
    "Cờ tặng theo phong trào không làm căn cứ xét khen thưởng công trạng mức cao hơn.",
    "A flag given by movement is no base of a higher award by merit.",
)
_NO_CAP = words(
    "Không thấy giới hạn số lượng nào sau 2024 và thư viện không áp dụng (điểm còn nghi vấn); nếu có, nêu cùng căn cứ.",
    "No ceiling on their number was found after 2024 and none is applied (a doubtful point); give one with its source.",
)


def _leads(citation: Citation, code: str, label: Label, organised_by: ClusterOf) -> Clause:
    return yes(code, label, citation, LeadsCluster(organised_by=(organised_by,)))


_LEADS_CLUSTER = words(
    "Dẫn đầu cụm, khối thi đua của bộ, ban, ngành, tỉnh", "Leads a cluster or bloc of the ministry or province"
)


def _judged(code: str, label: Label, citation: Citation) -> Clause:
    return yes(code, label, citation, Attested(question=code))


COBO = rule(
    "l22-cobo",
    "cobo",
    "collective",
    words("Cờ thi đua của bộ, tỉnh, Luật 06/2022", "Flag of a ministry or province, Law 06/2022"),
    UNAMENDED,
    every(
        "cobo",
        _ALL,
        _26,
        _leads(_26, "leads_cluster", _LEADS_CLUSTER, "ministry_province"),
        _judged(
            "targets_exceeded",
            words("Vượt các chỉ tiêu, nhiệm vụ được giao", "Exceeded the targets assigned"),
            _26,
        ),
        _judged(
            "model_unit",
            words("Là đơn vị tiêu biểu để học tập", "A model for others"),
            _26,
        ),
        _judged("united", words("Nội bộ đoàn kết", "United"), _26),
    ),
)
COBO_MOVEMENT = rule(
    "l22-cobo-movement",
    "cobo",
    "collective",
    words(
        "Cờ thi đua của bộ, tỉnh theo chuyên đề, Luật 06/2022", "Flag of a ministry or province by theme, Law 06/2022"
    ),
    UNAMENDED,
    every("cobo", _ALL, _26, leads(_26), lasted(_26, COBO_YEARS), at_review(_26, "final")),
    kinds=("movement",),
    notes=(_NO_BASE,),
)

COCP = rule(
    "l22-cocp",
    "cocp",
    "collective",
    words("Cờ thi đua của Chính phủ, Luật 06/2022", "Flag of the Government, Law 06/2022"),
    UNAMENDED,
    either(
        "cocp",
        words("Theo một trong hai trường hợp", "By one of two branches"),
        _25,
        every(
            "among_leads",
            words("Tiêu biểu trong số dẫn đầu cụm, khối của bộ, tỉnh", "Outstanding among the leads of clusters"),
            _25,
            _leads(_25, "leads_cluster", _LEADS_CLUSTER, "ministry_province"),
            _judged(
                "outstanding_among_leads",
                words(
                    "Tiêu biểu xuất sắc nhất trong số các tập thể dẫn đầu",
                    "The most outstanding among the leading collectives",
                ),
                _25,
            ),
        ),
        _leads(
            _25,
            "leads_central_cluster",
            words(
                "Dẫn đầu cụm, khối do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức",
                "Leads a cluster or bloc of the Central Council",
            ),
            "central_council",
        ),
    ),
    notes=(_NO_CAP,),
)
COCP_MOVEMENT = rule(
    "l22-cocp-movement",
    "cocp",
    "collective",
    words("Cờ thi đua của Chính phủ theo chuyên đề, Luật 06/2022", "Flag of the Government by theme, Law 06/2022"),
    UNAMENDED,
    every(
        "cocp",
        _ALL,
        _25,
        leads(_25),
        launched_by(_25, "prime_minister"),
        lasted(_25, COCP_YEARS),
        at_review(_25, "final"),
    ),
    kinds=("movement",),
    notes=(_NO_BASE, _NO_CAP),
)

FLAGS = (COBO, COBO_MOVEMENT, COCP, COCP_MOVEMENT)
"""By article and route."""
