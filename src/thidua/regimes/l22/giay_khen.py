"""Giấy khen: Law 06/2022 Article 75 clause 2 leaves the criteria of every route to ministries and provinces.

What a ministry or province asks is not part of the national packs, so that node is open and the verdict says so; an
overlay fills it. Beside it stands what the kind of commendation itself asks for: by movement, a movement with deeds in
it; ad hoc, deeds that are ad hoc.
"""

from __future__ import annotations

from thidua.awards.asks import OpenLaw
from thidua.awards.award import SubjectKind
from thidua.awards.rule import AwardRule
from thidua.regimes.branches import (
    AD_HOC_DEFINED,
    EVERY,
    NO_FILING_DAY,
    NO_MERIT_BASE,
    READING,
    achieved,
    ad_hoc,
    fits,
)
from thidua.regimes.building import Clause, every, fact, leaf, rule, words
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.validity import UNAMENDED

_SUBJECTS: tuple[SubjectKind, ...] = ("individual", "collective", "household")
_ARTICLE = cite(L22, "75", "2", mark="secondary")
_BY_KIND = cite(L22, "8", mark="unverified", note=READING)


def _local() -> Clause:
    label = words(
        "Tiêu chuẩn giấy khen do bộ, tỉnh quy định", "Criteria of the certificate, set by the ministry or province"
    )
    return leaf("local_standard", label, "local_criteria", _ARTICLE, fact("local_criteria", label, OpenLaw()))


MOVEMENT: tuple[AwardRule, ...] = tuple(
    rule(
        f"l22-gk-{subject}-movement",
        "gk",
        subject,
        words("Giấy khen theo phong trào, Luật 06/2022", "Certificate of merit by movement, Law 06/2022"),
        UNAMENDED,
        every("gk", EVERY, _ARTICLE, achieved(_BY_KIND, "achievement"), *fits(_BY_KIND), _local()),
        kinds=("movement",),
        notes=(NO_MERIT_BASE,),
    )
    for subject in _SUBJECTS
)

AD_HOC: tuple[AwardRule, ...] = tuple(
    rule(
        f"l22-gk-{subject}-ad-hoc-{index}",
        "gk",
        subject,
        words("Giấy khen đột xuất, Luật 06/2022", "Certificate of merit for ad hoc results, Law 06/2022"),
        validity,
        every("gk", EVERY, _ARTICLE, ad_hoc(defined), _local()),
        kinds=("ad_hoc",),
        notes=(NO_FILING_DAY, NO_MERIT_BASE),
    )
    for subject in _SUBJECTS
    for index, (validity, defined) in enumerate(AD_HOC_DEFINED, start=1)
)

MERIT: tuple[AwardRule, ...] = tuple(
    rule(
        f"l22-gk-{subject}",
        "gk",
        subject,
        words("Giấy khen, Luật 06/2022", "Certificate of merit, Law 06/2022"),
        UNAMENDED,
        every("gk", EVERY, _ARTICLE, _local()),
    )
    for subject in _SUBJECTS
)

GIAY_KHEN: tuple[AwardRule, ...] = (*MOVEMENT, *AD_HOC, *MERIT)
"""Every certificate of merit of this law."""
