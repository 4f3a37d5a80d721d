"""Bằng khen of the Prime Minister by merit: Law 06/2022 Article 73, of individuals clause 1 point b, of collectives.

The counts of collectives come from one source that is no text of law: unverified, and doubtful.
"""

from __future__ import annotations

from thidua.awards.history import RunOf
from thidua.awards.rule import AwardRule
from thidua.regimes.building import every, rule, words
from thidua.regimes.instruments import D98, L22, cite
from thidua.regimes.l22.collective_counts import DOUBTFUL, OUTSTANDING, OUTSTANDING_WORDS
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.merit import awards_inside, prior, run

YEARS = 5
FIGHTERS = 3
FLAGS = 1

_ALL = words("Đạt mọi điều kiện", "Every condition holds")
_ANY_ISSUER = words(
    "Bằng khen của bộ nào, tỉnh nào cũng được tính như nhau "
    f"({cite(D98, '4', '3', mark='secondary')}, nguồn thứ cấp); sau 30/6/2025 coi như vẫn vậy (chưa kiểm chứng).",
    "A commendation of any ministry or province counts alike "
    f"({cite(D98, '4', '3', mark='secondary').printed('en')}, secondary); after 2025-06-30 it is taken to count so "
    "still (unverified).",
)
_POINT = cite(L22, "73", "1", point="b", mark="secondary")
_RUN = RunOf(rating="completed_well", after=("bk",), target="bkttg", anew=True)

INDIVIDUAL = rule(
    "l22-bkttg-individual",
    "bkttg",
    "individual",
    words(
        "Bằng khen của Thủ tướng Chính phủ (công trạng), Luật 06/2022",
        "Commendation of the Prime Minister by merit, Law 06/2022",
    ),
    UNAMENDED,
    every(
        "bkttg",
        _ALL,
        _POINT,
        prior(_POINT, "bk"),
        run(_POINT, YEARS, _RUN, words("hoàn thành tốt nhiệm vụ trở lên", "duties completed well or better")),
        awards_inside(_POINT, FIGHTERS, ("cstdcs",), _RUN, code="awards_inside"),
    ),
    notes=(
        words(
            "Chỉ theo điểm b; theo phong trào, thành tích có ảnh hưởng và đóng góp (điểm a, c, d) là đường riêng.",
            "Point b only; by movement, achievements of influence and contribution (points a, c, d) are other routes.",
        ),
        _ANY_ISSUER,
    ),
)

_73 = cite(L22, "73", mark="unverified")
_COLLECTIVE_RUN = RunOf(rating="completed_excellently", awards=OUTSTANDING, after=("bk",), target="bkttg", anew=True)
COLLECTIVE = rule(
    "l22-bkttg-collective",
    "bkttg",
    "collective",
    words(
        "Bằng khen của Thủ tướng Chính phủ (công trạng) cho tập thể, Luật 06/2022",
        "Commendation of the Prime Minister of a collective by merit, Law 06/2022",
    ),
    UNAMENDED,
    every(
        "bkttg",
        _ALL,
        _73,
        prior(_73, "bk"),
        run(_73, YEARS, _COLLECTIVE_RUN, OUTSTANDING_WORDS),
        awards_inside(_73, FLAGS, ("cobo",), _COLLECTIVE_RUN, code="awards_inside"),
    ),
    notes=(
        DOUBTFUL,
        words(
            "Việc thay cờ thi đua bằng hai bằng khen của bộ, tỉnh chưa có căn cứ nên không được tính.",
            "That two commendations of a ministry or province may stand for the flag is not established, so it is not "
            "counted.",
        ),
        _ANY_ISSUER,
    ),
)

BKTTG_MERIT: tuple[AwardRule, ...] = (INDIVIDUAL, COLLECTIVE)
"""By merit; the other routes stand beside them."""
