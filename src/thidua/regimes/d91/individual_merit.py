"""The merit ladder of individuals: Decree 91/2017 Articles 39, 38, 24, 23 and 22, clause 1, with Law 15/2003."""

from __future__ import annotations

from thidua.awards.rule import AwardRule
from thidua.awards.scales import Scope
from thidua.regimes.branches import EVERY, abides, judged
from thidua.regimes.building import either, every, rule, words
from thidua.regimes.d91.bang_khen_branches import INDIVIDUAL_BRANCHES
from thidua.regimes.d91.ladder import EXCELLENT, excellent, step
from thidua.regimes.instruments import D91, L03, cite
from thidua.regimes.l03.versions import VERSIONS, Version
from thidua.regimes.merit import awards_inside, new_work, prior, run

_BRANCHES = words("Đạt một trong các nhánh", "One of the branches holds")
_RUN = words("Hoàn thành xuất sắc nhiệm vụ liên tục, có sáng kiến", "Excellent years in a row, with new work")


def _commendation(version: Version) -> AwardRule:
    clause = cite(D91, "39", "1", mark="gazette")
    of = excellent(version, "bk")
    return rule(
        f"d91-bk-individual-{version.number}",
        "bk",
        "individual",
        words("Bằng khen (công trạng), Nghị định 91/2017", "Commendation by merit, Decree 91/2017"),
        version.validity,
        every(
            "bk",
            EVERY,
            clause,
            abides(clause),
            either(
                "branches",
                _BRANCHES,
                clause,
                every(
                    "merit_run",
                    _RUN,
                    clause,
                    run(version.cite(D91, "39", "1", mark="gazette"), 2, of, EXCELLENT),
                    new_work(clause, 2, "base", of),
                ),
                *INDIVIDUAL_BRANCHES,
            ),
        ),
        notes=version.notes,
    )


_STATUTE = cite(L03, "71", mark="gazette")
_COUNTS = cite(D91, "38", "1", point="c", mark="secondary")


def _prime_minister(version: Version) -> AwardRule:
    of = excellent(version, "bkttg", "bk")
    return step(
        version,
        "bkttg",
        "individual",
        _STATUTE,
        either(
            "branches",
            _BRANCHES,
            _STATUTE,
            every(
                "merit_run",
                _RUN,
                _STATUTE,
                prior(_STATUTE, "bk", base=version.base),
                run(version.cite(L03, "71", mark="gazette"), 5, of, EXCELLENT),
                either(
                    "new_work_or_certificates",
                    words("Có sáng kiến hoặc giấy khen trong thời gian đó", "New work or certificates in that time"),
                    _COUNTS,
                    new_work(_COUNTS, 5, "base", of),
                    awards_inside(_COUNTS, 5, ("gk",), of, code="awards_inside"),
                ),
            ),
            judged(
                "wide_achievement",
                words(
                    "Lập được nhiều thành tích có phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh",
                    "Many achievements of influence in the ministry or province",
                ),
                _STATUTE,
            ),
        ),
    )


def _order(version: Version, award: str, article: str, after: str, works: int, scope: Scope) -> AwardRule:
    clause = cite(D91, article, "1", mark="gazette")
    of = excellent(version, award, after)
    return step(
        version,
        award,
        "individual",
        clause,
        prior(clause, after, base=version.base),
        run(version.cite(D91, article, "1", mark="gazette"), 5, of, EXCELLENT),
        new_work(clause, works, scope, of),
    )


INDIVIDUAL_MERIT: tuple[AwardRule, ...] = tuple(
    made
    for version in VERSIONS
    for made in (
        _commendation(version),
        _prime_minister(version),
        _order(version, "hcld3", "24", "bkttg", 2, "ministry_province"),
        _order(version, "hcld2", "23", "hcld3", 3, "ministry_province"),
        _order(version, "hcld1", "22", "hcld2", 4, "nationwide"),
    )
)
"""Every step, by version."""
