"""Huân chương Lao động of individuals by merit: Law 06/2022 Articles 44, 43 and 42, clause 1."""

from __future__ import annotations

from thidua.awards.asks import OpenLaw
from thidua.awards.history import RunOf
from thidua.awards.rule import AwardRule
from thidua.regimes.building import every, rule, words, yes
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.merit import awards_inside, excellent_years, prior, run

_DONE_WELL = words("hoàn thành tốt nhiệm vụ trở lên", "duties completed well or better")
_ALL = words("Đạt mọi điều kiện", "Every condition holds")


def _after(prior_award: str, target: str) -> RunOf:
    return RunOf(rating="completed_well", after=(prior_award,), target=target, anew=True)


_OTHER_ROUTES = words(
    "Chỉ nhánh công trạng theo năm; các nhánh khác của điều (đột xuất, giải thưởng, phát minh, đóng góp, cống hiến) "
    "không có trong thư viện, trừ khi có quy định riêng theo lý do đó.",
    "The merit branch by years only; the other branches of the article (ad hoc, prizes, inventions, contribution, long "
    "service) are not in the library unless a rule of that reason stands beside this one.",
)
_UNREAD_COUNTS = words(
    "Phần đã biết chưa kiểm chứng và còn nghi vấn; các số lần khác của điều chưa đọc được.",
    "The part known is unverified and doubtful; the further counts of the article have not been read.",
)

_THIRD = cite(L22, "44", "1", point="e", mark="secondary")
_RUN_3 = _after("bkttg", "hcld3")
HCLD3 = rule(
    "l22-hcld3-individual",
    "hcld3",
    "individual",
    words("Huân chương Lao động hạng Ba (công trạng), Luật 06/2022", "Labour Order third class by merit, Law 06/2022"),
    UNAMENDED,
    every(
        "hcld3",
        _ALL,
        _THIRD,
        prior(_THIRD, "bkttg"),
        run(_THIRD, 5, _RUN_3, _DONE_WELL),
        excellent_years(_THIRD, 1, _RUN_3),
        awards_inside(_THIRD, 3, ("cstdcs",), _RUN_3, code="awards_inside"),
    ),
    notes=(_OTHER_ROUTES,),
)

_SECOND = cite(L22, "43", "1", mark="secondary")
_RUN_2 = _after("hcld3", "hcld2")
HCLD2 = rule(
    "l22-hcld2-individual",
    "hcld2",
    "individual",
    words(
        "Huân chương Lao động hạng Nhì (công trạng), Luật 06/2022", "Labour Order second class by merit, Law 06/2022"
    ),
    UNAMENDED,
    every(
        "hcld2",
        _ALL,
        _SECOND,
        prior(_SECOND, "hcld3"),
        run(_SECOND, 5, _RUN_2, _DONE_WELL),
        excellent_years(_SECOND, 2, _RUN_2),
        awards_inside(_SECOND, 1, ("cstdb",), _RUN_2, code="awards_inside"),
    ),
    notes=(_OTHER_ROUTES,),
)

_FIRST = cite(L22, "42", "1", mark="unverified")
_RUN_1 = _after("hcld2", "hcld1")
HCLD1 = rule(
    "l22-hcld1-individual",
    "hcld1",
    "individual",
    words(
        "Huân chương Lao động hạng Nhất (công trạng), Luật 06/2022", "Labour Order first class by merit, Law 06/2022"
    ),
    UNAMENDED,
    every(
        "hcld1",
        _ALL,
        _FIRST,
        prior(_FIRST, "hcld2"),
        run(_FIRST, 5, _RUN_1, _DONE_WELL),
        yes(
            "further_counts",
            words(
                "Số lần danh hiệu, số năm xuất sắc khác mà điều luật đòi hỏi (chưa đọc được)",
                "Further counts the article asks for (not read)",
            ),
            _FIRST,
            OpenLaw(),
        ),
    ),
    notes=(_UNREAD_COUNTS,),
)

ORDERS: tuple[AwardRule, ...] = (HCLD3, HCLD2, HCLD1)
