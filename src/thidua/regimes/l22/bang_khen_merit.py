"""Bằng khen of a ministry or province by merit: Law 06/2022 Article 74, for individuals clause 1 point d.

An individual: two consecutive Chiến sĩ thi đua cơ sở *or* two consecutive years rated excellent, *and* in that time two
initiatives or two accepted topics. Titles that came from an initiative have used it, so that two further ones are
needed (letter 1168/BNV-BTĐKT); titles that came from an excellent rating alone have used none.

The other branches of the same kind (an achievement in the field, a large contribution) stand beside the years.
"""

from __future__ import annotations

from thidua.awards.history import RunOf
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.regimes.branches import EVERY, abides
from thidua.regimes.building import Clause, either, every, rule, words
from thidua.regimes.instruments import CV1168, CV5007, L22, cite
from thidua.regimes.l22.bang_khen_branches import COLLECTIVE_BRANCHES, INDIVIDUAL_BRANCHES
from thidua.regimes.l22.collective_counts import OUTSTANDING, OUTSTANDING_WORDS
from thidua.regimes.l22.used_up import FREE_BRANCHES, USED_BY_TITLES, one_use
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.merit import consecutive, new_work, run

TIMES = 2
YEARS = 2
WORKS = 2
"""Initiatives, or accepted topics, of the time counted."""

_READ = cite(CV1168, mark="secondary")
_POINT = cite(L22, "74", "1", point="d", mark="secondary")
_FURTHER = _POINT.evolve(
    note=words(
        f"sáng kiến đã dùng cho danh hiệu không tính lại ({_READ})",
        f"an initiative used for a title does not count again ({_READ.printed('en')})",
    )
)
_TITLES = RunOf(awards=("cstdcs",), target="bk", anew=True)
_EXCELLENT = RunOf(rating="completed_excellently", target="bk", anew=True)


def _works(of: RunOf, suffix: str) -> Clause:
    """Two initiatives or two topics in the run, not used by a title."""
    free = {"not_used_by": USED_BY_TITLES, "free_branches": FREE_BRANCHES}
    return either(
        f"works{suffix}",
        words("Trong thời gian đó có 2 sáng kiến hoặc 2 đề tài", "In that time 2 initiatives or 2 topics"),
        _FURTHER,
        new_work(_FURTHER, WORKS, "base", of, whats=("initiative",), code=f"initiatives{suffix}", **free),
        new_work(_FURTHER, WORKS, "base", of, whats=("science_topic",), code=f"topics{suffix}", **free),
    )


def _with_branches(citation: Citation, others: tuple[Clause, ...], *by_years: Clause) -> Clause:
    """The run of years, or another branch of the article that is of the same kind; any of them is enough."""
    branches = words("Đạt một trong các nhánh", "One of the branches holds")
    return every("bk", EVERY, citation, abides(citation), either("branches", branches, citation, *by_years, *others))


INDIVIDUAL = rule(
    "l22-bk-individual",
    "bk",
    "individual",
    words(
        "Bằng khen của bộ, tỉnh (công trạng), Luật 06/2022",
        "Commendation of a ministry or province by merit, Law 06/2022",
    ),
    UNAMENDED,
    _with_branches(
        cite(L22, "74", "1", mark="secondary"),
        INDIVIDUAL_BRANCHES,
        every(
            "by_ratings",
            words("Hai năm liên tục hoàn thành xuất sắc nhiệm vụ", "Two consecutive years rated excellent"),
            _POINT,
            run(_POINT, YEARS, _EXCELLENT, words("hoàn thành xuất sắc nhiệm vụ", "duties completed excellently")),
            _works(_EXCELLENT, ""),
        ),
        every(
            "by_titles",
            words("Hai lần liên tục Chiến sĩ thi đua cơ sở", "Two consecutive titles of the base"),
            _POINT,
            consecutive(_POINT, TIMES, "cstdcs", _TITLES),
            _works(_TITLES, "_by_titles"),
        ),
    ),
    notes=(
        words(
            "Theo phong trào (điểm a) và đột xuất (điểm b) là đường riêng, xét theo lý do khen thưởng.",
            "By movement (point a) and ad hoc (point b) are routes of their own, chosen by the reason of the case.",
        ),
        one_use(cite(CV5007, mark="secondary")),
        words(
            "Danh hiệu và giấy khen trong cùng một năm tự nó chưa phải là hai lần khen cho một thành tích (cổng thông "
            "tin điện tử Chính phủ, nguồn thứ cấp).",
            "A title and a certificate of merit in one year are not by themselves two awards for one achievement (the "
            "government portal, secondary).",
        ),
    ),
)

_74 = cite(L22, "74", mark="secondary")
COLLECTIVE = rule(
    "l22-bk-collective",
    "bk",
    "collective",
    words(
        "Bằng khen của bộ, tỉnh (công trạng) cho tập thể, Luật 06/2022",
        "Commendation of a ministry or province of a collective by merit, Law 06/2022",
    ),
    UNAMENDED,
    _with_branches(
        _74,
        COLLECTIVE_BRANCHES,
        run(
            _74,
            YEARS,
            RunOf(rating="completed_excellently", awards=OUTSTANDING, target="bk", anew=True),
            OUTSTANDING_WORDS,
        ),
    ),
    notes=(
        words(
            "Theo phong trào và đột xuất là đường riêng.",
            "By movement and ad hoc are routes of their own.",
        ),
    ),
)

BANG_KHEN_MERIT: tuple[AwardRule, ...] = (INDIVIDUAL, COLLECTIVE)
"""By merit; the other routes stand beside them."""
