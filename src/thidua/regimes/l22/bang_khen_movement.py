"""Bằng khen of ministries and provinces by movement, ad hoc and for households: Law 06/2022 Article 74.

An individual with an outstanding result in a movement (clause 1 point a) or an achievement in the field, ad hoc
included (point b); a collective alike; a household that gave labour, land or property. The article has no branch by
movement for households.
"""

from __future__ import annotations

from thidua.awards.award import SubjectKind
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.regimes.branches import (
    AD_HOC_DEFINED,
    EVERY,
    NO_FILING_DAY,
    NO_MERIT_BASE,
    TO_SOCIETY,
    abides,
    achieved,
    ad_hoc,
    fits,
    household_contribution,
    judged,
)
from thidua.regimes.building import Clause, every, rule, words
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.bang_khen_branches import COLLECTIVE_PLACE, FIELD_ACHIEVEMENT, FIELD_POINT
from thidua.regimes.l22.validity import UNAMENDED

_MOVEMENT: dict[SubjectKind, Citation] = {
    "individual": cite(L22, "74", "1", point="a", mark="secondary"),
    "collective": COLLECTIVE_PLACE,
}
_AD_HOC: dict[SubjectKind, tuple[Citation, Clause]] = {
    "individual": (FIELD_POINT, FIELD_ACHIEVEMENT),
    "collective": (
        COLLECTIVE_PLACE,
        judged(
            "field_achievement",
            words(
                "Thành tích xuất sắc, có phạm vi ảnh hưởng trong một lĩnh vực",
                "Outstanding results of influence in one field",
            ),
            COLLECTIVE_PLACE,
        ),
    ),
}

MOVEMENT: tuple[AwardRule, ...] = tuple(
    rule(
        f"l22-bk-{subject}-movement",
        "bk",
        subject,
        words("Bằng khen theo phong trào, Luật 06/2022", "Commendation by movement, Law 06/2022"),
        UNAMENDED,
        every("bk", EVERY, place, abides(place), achieved(place, "outstanding"), *fits(place)),
        kinds=("movement",),
        notes=(NO_MERIT_BASE,),
    )
    for subject, place in _MOVEMENT.items()
)

AD_HOC: tuple[AwardRule, ...] = tuple(
    rule(
        f"l22-bk-{subject}-ad-hoc-{index}",
        "bk",
        subject,
        words("Bằng khen đột xuất, Luật 06/2022", "Commendation for ad hoc results, Law 06/2022"),
        validity,
        every("bk", EVERY, place, abides(place), ad_hoc(defined), achievement),
        kinds=("ad_hoc",),
        notes=(NO_FILING_DAY, NO_MERIT_BASE),
    )
    for subject, (place, achievement) in _AD_HOC.items()
    for index, (validity, defined) in enumerate(AD_HOC_DEFINED, start=1)
)

_HOUSEHOLD_WORDS = words("Bằng khen cho hộ gia đình, Luật 06/2022", "Commendation of a household, Law 06/2022")
_FILED = words(
    "Điều 8 chỉ nêu hộ gia đình ở khen thưởng đột xuất và phong trào; nhánh đóng góp không nói theo loại nào, thư viện "
    "xếp vào lý do công trạng.",
    "Article 8 names households under ad hoc and movement commendation only; the branch of a contribution names no "
    "kind, the library files it under the reason merit.",
)

HOUSEHOLD = rule(
    "l22-bk-household",
    "bk",
    "household",
    _HOUSEHOLD_WORDS,
    UNAMENDED,
    every(
        "bk", EVERY, COLLECTIVE_PLACE, abides(COLLECTIVE_PLACE), household_contribution(COLLECTIVE_PLACE, TO_SOCIETY)
    ),
    notes=(_FILED,),
)

HOUSEHOLD_AD_HOC: tuple[AwardRule, ...] = tuple(
    rule(
        f"l22-bk-household-ad-hoc-{index}",
        "bk",
        "household",
        _HOUSEHOLD_WORDS,
        validity,
        every(
            "bk",
            EVERY,
            COLLECTIVE_PLACE,
            abides(COLLECTIVE_PLACE),
            ad_hoc(defined),
            household_contribution(COLLECTIVE_PLACE, TO_SOCIETY),
        ),
        kinds=("ad_hoc",),
        notes=(NO_FILING_DAY, NO_MERIT_BASE),
    )
    for index, (validity, defined) in enumerate(AD_HOC_DEFINED, start=1)
)

BANG_KHEN: tuple[AwardRule, ...] = (*MOVEMENT, *AD_HOC, HOUSEHOLD, *HOUSEHOLD_AD_HOC)
"""Commendations of this law by movement, ad hoc and for households."""
