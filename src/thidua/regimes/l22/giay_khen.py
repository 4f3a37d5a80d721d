"""Giấy khen: Law 06/2022 Article 75 clause 2 leaves the criteria of every route to ministries and provinces.

What a ministry or province asks is not part of the national packs, so the node is open and the verdict says so.
"""

from __future__ import annotations

from thidua.awards.asks import OpenLaw
from thidua.awards.award import SubjectKind
from thidua.awards.conditions import Requires
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Validity
from thidua.labels import Label
from thidua.regimes.instruments import AMENDED_FROM, L22, cite

_SUBJECTS: tuple[SubjectKind, ...] = ("individual", "collective", "household")
_LOCAL = Label(
    vi="Tiêu chuẩn giấy khen do bộ, tỉnh quy định",
    en="Criteria of the certificate, set by the ministry or province",
)

GIAY_KHEN: tuple[AwardRule, ...] = tuple(
    AwardRule(
        code=f"l22-gk-{subject}",
        award="gk",
        subject_kind=subject,
        award_kinds=("movement", "merit", "ad_hoc"),
        label=Label(vi="Giấy khen, Luật 06/2022", en="Certificate of merit, Law 06/2022"),
        validity=Validity(start=L22.validity.start, end=AMENDED_FROM),
        citation=cite(L22, "75", "2", mark="secondary"),
        facts=(RuleFact(name="local_criteria", label=_LOCAL, ask=OpenLaw()),),
        condition=Requires(
            code="gk", label=_LOCAL, when="local_criteria", citation=cite(L22, "75", "2", mark="secondary")
        ),
    )
    for subject in _SUBJECTS
)
