"""Orders of collectives by merit: Huân chương Lao động (Law 06/2022 Articles 44, 43, 42), Huân chương Độc lập (38–36).

The counts of the third and second class come from one source that is no text of law; those of the first class and of
the Independence Orders are not known, so these nodes are open.
"""

from __future__ import annotations

from thidua.awards.asks import OpenLaw
from thidua.awards.history import RunOf
from thidua.awards.rule import AwardRule
from thidua.labels import Label
from thidua.regimes.building import either, every, rule, words, yes
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.collective import times
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.collective_counts import DOUBTFUL, OUTSTANDING, OUTSTANDING_WORDS
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.merit import prior, run

YEARS = 5
_ALL = words("Đạt mọi điều kiện", "Every condition holds")
_FLAGS = words("Số cờ thi đua, bằng khen trong thời gian đó", "Flags and commendations in that time")


def _label(award: str) -> Label:
    name = award_of(award).label
    return words(
        f"{name.vi} (công trạng) cho tập thể, Luật 06/2022", f"{name.text('en')} of a collective by merit, Law 06/2022"
    )


def _after(prior_award: str, target: str) -> RunOf:
    return RunOf(rating="completed_excellently", awards=OUTSTANDING, after=(prior_award,), target=target, anew=True)


_THIRD = cite(L22, "44", mark="unverified")
_RUN_3 = _after("bkttg", "hcld3")
HCLD3 = rule(
    "l22-hcld3-collective",
    "hcld3",
    "collective",
    _label("hcld3"),
    UNAMENDED,
    every(
        "hcld3",
        _ALL,
        _THIRD,
        prior(_THIRD, "bkttg"),
        run(_THIRD, YEARS, _RUN_3, OUTSTANDING_WORDS),
        either(
            "flags",
            _FLAGS,
            _THIRD,
            times(_THIRD, "one_cocp", 1, "cocp", _RUN_3),
            times(_THIRD, "two_cobo", 2, "cobo", _RUN_3),
            every(
                "flag_and_commendation",
                words("Một cờ và một bằng khen của bộ, tỉnh", "A flag and a commendation of a ministry or province"),
                _THIRD,
                times(_THIRD, "one_cobo", 1, "cobo", _RUN_3),
                times(_THIRD, "one_bk", 1, "bk", _RUN_3),
            ),
        ),
    ),
    notes=(
        DOUBTFUL,
        words(
            "Các nhánh đột xuất, đóng góp, phong trào (khoản 4) không có trong thư viện.",
            "The branches ad hoc, contribution and movement (clause 4) are not in the library.",
        ),
    ),
)

_SECOND = cite(L22, "43", mark="unverified")
_RUN_2 = _after("hcld3", "hcld2")
HCLD2 = rule(
    "l22-hcld2-collective",
    "hcld2",
    "collective",
    _label("hcld2"),
    UNAMENDED,
    every(
        "hcld2",
        _ALL,
        _SECOND,
        prior(_SECOND, "hcld3"),
        run(_SECOND, YEARS, _RUN_2, OUTSTANDING_WORDS),
        either(
            "flags",
            _FLAGS,
            _SECOND,
            every(
                "flags_of_both",
                words("Một cờ của Chính phủ và một cờ của bộ, tỉnh", "A flag of each"),
                _SECOND,
                times(_SECOND, "one_cocp", 1, "cocp", _RUN_2),
                times(_SECOND, "one_cobo", 1, "cobo", _RUN_2),
            ),
            times(_SECOND, "three_cobo", 3, "cobo", _RUN_2),
        ),
    ),
    notes=(DOUBTFUL,),
)


def _open(award: str, article: str) -> AwardRule:
    label = words(
        f"Tiêu chuẩn {award_of(award).label.vi} cho tập thể (chưa đọc được)",
        f"The standard of the {award_of(award).label.text('en')} of collectives (not read)",
    )
    clause = yes("standard", label, cite(L22, article, mark="unverified"), OpenLaw())
    return rule(f"l22-{award}-collective", award, "collective", _label(award), UNAMENDED, clause)


COLLECTIVE_ORDERS: tuple[AwardRule, ...] = (
    HCLD3,
    HCLD2,
    _open("hcld1", "42"),
    _open("hcdl3", "38"),
    _open("hcdl2", "37"),
    _open("hcdl1", "36"),
)
"""From the third class of the Labour Order to the first class of the Independence Order."""
