"""Bằng khen of ministries and provinces by movement, ad hoc and for households: Decree 91/2017 Article 39.

An individual needs an outstanding result in a movement that a ministry, province or mass organisation launches every
year (clause 1 point a); a collective an outstanding result in a movement (clause 2 point a) or ad hoc (point b); a
household labour, land or property given (clause 3). The clause on individuals names no branch for ad hoc results.
"""

from __future__ import annotations

from thidua.awards.asks import MovementLaunchedBy
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.regimes.branches import (
    EVERY,
    HIGHER_IF_OUTSTANDING,
    NO_FILING_DAY,
    NO_STATE_BASE,
    OUTSIDERS,
    READING,
    TO_SOCIETY,
    UNDER_L03,
    abides,
    achieved,
    fits,
    household_contribution,
    judged,
)
from thidua.regimes.building import Clause, either, every, fact, leaf, rule, words
from thidua.regimes.competence.issuers import MINISTERS, PEERS
from thidua.regimes.instruments import D91, cite

_INDIVIDUAL = cite(D91, "39", "1", point="a", mark="gazette")
_COLLECTIVE = cite(D91, "39", "2", point="a", mark="gazette")
_COLLECTIVE_AD_HOC = cite(D91, "39", "2", point="b", mark="gazette")
_HOUSEHOLD = cite(D91, "39", "3", mark="gazette")
_BY_MOVEMENT = words("Bằng khen theo phong trào, Nghị định 91/2017", "Commendation by movement, Decree 91/2017")

LAUNCHERS: tuple[str, ...] = (*MINISTERS, *PEERS)
"""Bộ, ban, ngành, tỉnh, đoàn thể trung ương: those whose yearly movements point a names, by their heads."""

NATIONAL: tuple[str, ...] = ("president", "prime_minister")


def _launched() -> Clause:
    """By a ministry, province or mass organisation; or above them, which the point does not say in words."""
    own = fact(
        "is_launched_by_ministry",
        words(
            "Phong trào do bộ, ban, ngành, tỉnh, đoàn thể trung ương phát động",
            "The movement was launched by a ministry, province or central mass organisation",
        ),
        MovementLaunchedBy(launchers=LAUNCHERS),
    )
    above = fact(
        "is_launched_nationally",
        words(
            "Phong trào do Chủ tịch nước, Thủ tướng Chính phủ phát động",
            "The movement was launched by the President or the Prime Minister",
        ),
        MovementLaunchedBy(launchers=NATIONAL),
    )
    return either(
        "launched_by",
        words("Do người có thẩm quyền của bộ, tỉnh trở lên phát động", "Launched by a ministry or province, or above"),
        _INDIVIDUAL,
        leaf("launched_by_ministry", own.label, own.name, _INDIVIDUAL, own),
        leaf("launched_nationally", above.label, above.name, _reading(_INDIVIDUAL), above),
    )


def _reading(citation: Citation) -> Citation:
    return citation.evolve(mark="unverified", note=READING)


_INDIVIDUAL_RULE = rule(
    "d91-bk-individual-movement",
    "bk",
    "individual",
    _BY_MOVEMENT,
    UNDER_L03,
    every(
        "bk",
        EVERY,
        _INDIVIDUAL,
        abides(_INDIVIDUAL),
        achieved(_INDIVIDUAL, "outstanding"),
        _launched(),
        judged(
            "yearly",
            words("Phong trào được phát động hằng năm", "The movement is one launched every year"),
            _INDIVIDUAL,
            "yearly_movement",
        ),
        *fits(_INDIVIDUAL),
    ),
    kinds=("movement",),
    notes=(NO_STATE_BASE, OUTSIDERS),
)

_COLLECTIVE_RULE = rule(
    "d91-bk-collective-movement",
    "bk",
    "collective",
    _BY_MOVEMENT,
    UNDER_L03,
    every(
        "bk",
        EVERY,
        _COLLECTIVE,
        abides(_COLLECTIVE),
        achieved(_COLLECTIVE, "outstanding"),
        *fits(_COLLECTIVE),
    ),
    kinds=("movement",),
    notes=(NO_STATE_BASE, OUTSIDERS),
)

_AD_HOC_RULE = rule(
    "d91-bk-collective-ad-hoc",
    "bk",
    "collective",
    words("Bằng khen đột xuất, Nghị định 91/2017", "Commendation for ad hoc results, Decree 91/2017"),
    UNDER_L03,
    every(
        "bk",
        EVERY,
        _COLLECTIVE_AD_HOC,
        abides(_COLLECTIVE_AD_HOC),
        judged(
            "ad_hoc",
            words("Lập được thành tích xuất sắc đột xuất", "Outstanding ad hoc results"),
            _COLLECTIVE_AD_HOC,
        ),
        judged(
            "influence",
            words(
                "Thành tích có phạm vi ảnh hưởng trong từng lĩnh vực thuộc bộ, ban, ngành, tỉnh",
                "They are of influence in one field of the ministry or province",
            ),
            _COLLECTIVE_AD_HOC,
        ),
    ),
    kinds=("ad_hoc",),
    notes=(HIGHER_IF_OUTSTANDING, NO_FILING_DAY, NO_STATE_BASE),
)

_HOUSEHOLD_RULE = rule(
    "d91-bk-household",
    "bk",
    "household",
    words("Bằng khen cho hộ gia đình, Nghị định 91/2017", "Commendation of a household, Decree 91/2017"),
    UNDER_L03,
    every("bk", EVERY, _HOUSEHOLD, abides(_HOUSEHOLD), household_contribution(_HOUSEHOLD, TO_SOCIETY)),
    kinds=("merit", "ad_hoc"),
    notes=(
        words(
            "Khoản này chỉ có một nhánh cho hộ gia đình, không nói theo loại khen thưởng nào: dùng cho công trạng và "
            "đột xuất, không có nhánh phong trào.",
            "The clause has one branch for a household and names no kind: it answers for merit and ad hoc; there is no "
            "branch by movement.",
        ),
    ),
)

BANG_KHEN: tuple[AwardRule, ...] = (_INDIVIDUAL_RULE, _COLLECTIVE_RULE, _AD_HOC_RULE, _HOUSEHOLD_RULE)
"""Commendations of this decree by movement, ad hoc and for households."""
