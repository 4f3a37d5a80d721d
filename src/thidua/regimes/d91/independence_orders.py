"""Huân chương Độc lập of collectives by merit: Decree 91/2017 Articles 18, 17 and 16."""

from __future__ import annotations

from thidua.awards.rule import AwardRule
from thidua.regimes.building import Clause, either, words
from thidua.regimes.collective import times
from thidua.regimes.d91.collective_merit import founded
from thidua.regimes.d91.ladder import EXCELLENT, excellent, step
from thidua.regimes.instruments import D91, cite
from thidua.regimes.l03.versions import VERSIONS, Version
from thidua.regimes.merit import prior, run

YEARS = 10
FOUNDED = 30


def _order(version: Version, award: str, article: str, after: str, government_flags: int) -> AwardRule:
    place = cite(D91, article, mark="gazette")
    of = excellent(version, award, after)
    oldest = (founded(place, FOUNDED),) if award == "hcdl3" else ()
    certified: tuple[Clause, ...] = (times(place, "bk_1", 1, "bk", of),) if award == "hcdl2" else ()
    return step(
        version,
        award,
        "collective",
        place,
        *oldest,
        prior(place, after, base=version.base),
        run(version.cite(D91, article, mark="gazette"), YEARS, of, EXCELLENT),
        times(place, f"cocp_{government_flags}", government_flags, "cocp", of),
        either(
            "awards_inside",
            words(
                "Thêm Bằng khen của Thủ tướng Chính phủ hoặc cờ thi đua của bộ, tỉnh",
                "Beside them a certificate of the Prime Minister, or flags of a ministry or province",
            ),
            place,
            times(place, "bkttg_1", 1, "bkttg", of),
            times(place, "cobo_2", 2, "cobo", of),
        ),
        *certified,
    )


INDEPENDENCE_ORDERS: tuple[AwardRule, ...] = tuple(
    made
    for version in VERSIONS
    for made in (
        _order(version, "hcdl3", "18", "hcld1", 2),
        _order(version, "hcdl2", "17", "hcdl3", 2),
        _order(version, "hcdl1", "16", "hcdl2", 3),
    )
)
"""Every class, by version."""
