"""Chiến sĩ thi đua cơ sở: Law 06/2022 Article 23.

Clause 1: the standard of Lao động tiên tiến. Clause 2: rated as completing duties excellently *or* an initiative, an
accepted topic or combat ingenuity. No national ratio.
"""

from __future__ import annotations

from thidua.awards.conditions import AllOf, AnyOf, Requires
from thidua.awards.rule import AwardRule
from thidua.citations import Validity
from thidua.labels import Label
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l03.cstdcs import INITIATIVE_FACTS
from thidua.regimes.l22.ldtt import NEW_RECRUIT, standard, standard_facts
from thidua.regimes.l22.left_out import notes

_CLAUSE_1 = cite(L22, "23", "1", mark="secondary")
_CLAUSE_2 = cite(L22, "23", "2", mark="secondary")

_BRANCHES = AnyOf(
    code="excellent_or_new_work",
    label=Label(
        vi="Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài, mưu trí",
        en="Rated excellent, or an initiative, a topic, combat ingenuity",
    ),
    citation=_CLAUSE_2,
    parts=(
        Requires(
            code="rated_excellent",
            label=Label(vi="Được xếp loại hoàn thành xuất sắc nhiệm vụ", en="Rated as completing duties excellently"),
            when="rating >= 'completed_excellently'",
            citation=_CLAUSE_2,
        ),
        *(
            Requires(code=f"has_{fact.name}", label=fact.label, when=fact.name, citation=_CLAUSE_2)
            for fact in INITIATIVE_FACTS
        ),
    ),
)

CSTDCS: tuple[AwardRule, ...] = tuple(
    AwardRule(
        code=f"l22-cstdcs-{index}",
        award="cstdcs",
        subject_kind="individual",
        label=Label(
            vi="Chiến sĩ thi đua cơ sở theo Luật 06/2022",
            en="Emulation fighter at the base level under Law 06/2022",
        ),
        validity=Validity(start=start, end=end),
        citation=cite(L22, "23", mark="secondary"),
        facts=(*standard_facts(bar), *INITIATIVE_FACTS),
        condition=AllOf(
            code="cstdcs",
            label=Label(vi="Đạt cả hai khoản", en="Both clauses hold"),
            citation=cite(L22, "23", mark="secondary"),
            parts=(standard(bar, "ldtt_standard", _CLAUSE_1), _BRANCHES),
        ),
        notes=notes(index),
    )
    for index, (start, end, bar) in enumerate(NEW_RECRUIT, start=1)
)
