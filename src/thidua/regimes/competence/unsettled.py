"""What stays open: kinds of issuer of whom a text speaks that has not been read, or that leaves it to another body."""

from __future__ import annotations

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.competence.issuers import ISSUERS, PEERS
from thidua.regimes.competence.line import P1, P2, P23, OpenCompetence
from thidua.regimes.competence.national import BY_MINISTERS
from thidua.regimes.instruments import L03, L22, cite

_UNREAD = Label(vi="điều này chưa được đọc đầy đủ", en="this article has not been read in full")
_CENTRAL_BODIES = Label(
    vi="do cơ quan trung ương của tổ chức quy định", en="set by the central body of the organisation"
)
_FORCES = Label(
    vi="do Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an quy định",
    en="set by the ministers of national defence and of public security",
)
_PROCEDURES = Label(
    vi="luật nêu Chính phủ; thủ tục từ 01/7/2025 nêu Thủ tướng, thủ tục trước đó chưa được đọc",
    en="the law names the Government; procedures from 2025-07-01 name the Prime Minister, those before are unread",
)

OF_FORCES = ("cstt", "dvtt", "cstdcs", "dvqt", "coqk", "bkqk", "gk")
"""Awards of the base, of military regions and corps as the armed forces give them."""


def _open(
    issuers: tuple[str, ...], awards: tuple[str, ...], validity: Validity, citation: Citation, why: Label
) -> tuple[OpenCompetence, ...]:
    return tuple(
        OpenCompetence(
            issuer=issuer, label=ISSUERS[issuer], awards=awards, validity=validity, citation=citation, why=why
        )
        for issuer in issuers
    )


_PROVINCIAL = ("head_of_provincial_organisation",)
_ANY = ("head_of_organisation",)
_COMMANDER = ("armed_forces_commander",)

OPEN: tuple[OpenCompetence, ...] = (
    *_open(_PROVINCIAL, ("bk",), P1, cite(L03, "73", "1", mark="gazette"), _CENTRAL_BODIES),
    *_open(_ANY, ("gk",), P1, cite(L03, "76", "1", mark="gazette"), _CENTRAL_BODIES),
    *_open(_COMMANDER, OF_FORCES, P1, cite(L03, "80", mark="unverified"), _FORCES),
    *_open(PEERS, BY_MINISTERS, P23, cite(L22, "79", mark="unverified"), _UNREAD),
    *_open(_PROVINCIAL, ("bk",), P23, cite(L22, mark="unverified"), _UNREAD),
    *_open(_ANY, ("gk",), P23, cite(L22, mark="unverified"), _UNREAD),
    *_open(_COMMANDER, OF_FORCES, P23, cite(L22, "80", "5", mark="gazette"), _FORCES),
    *_open(("prime_minister",), ("cocp",), P2, cite(L22, "78", mark="secondary"), _PROCEDURES),
)
"""Every open line. It neither makes an issuer competent nor rules it out."""
