"""Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh: Law 15/2003 Article 22, Decree 91/2017 Article 9 clause 2."""

from __future__ import annotations

from thidua.awards.rule import AwardRule
from thidua.regimes.building import every, rule, words
from thidua.regimes.instruments import D91, L03, cite
from thidua.regimes.l03.registration import REGISTERED_FOR
from thidua.regimes.l03.versions import VERSIONS, Version
from thidua.regimes.merit import consecutive, new_work

_CLAUSE = cite(D91, "9", "2", mark="gazette")


def _rule(version: Version) -> AwardRule:
    run = version.run("cstdb", awards=("cstdcs",))
    return rule(
        f"l03-cstdb-{version.number}",
        "cstdb",
        "individual",
        words(
            "Chiến sĩ thi đua cấp bộ, tỉnh theo Luật 15/2003",
            "Emulation fighter of ministry or province under Law 15/2003",
        ),
        version.validity,
        every(
            "cstdb",
            words("Đạt mọi điều kiện", "Every condition holds"),
            cite(L03, "22", mark="gazette"),
            REGISTERED_FOR,
            consecutive(version.cite(D91, "9", "2", mark="gazette"), 3, "cstdcs", run),
            new_work(_CLAUSE, 1, "ministry_province", run),
        ),
        notes=(
            *version.notes,
            words(
                "Từ 01/01/2020 đề tài phải được nghiệm thu mức đạt trở lên, tính cho chủ nhiệm và người trực tiếp tham "
                "gia (Thông tư 12/2019/TT-BNV, Điều 6): được coi là đã xem khi công nhận.",
                "From 2020-01-01 a topic counts if rated đạt or better, for its leader and direct participants "
                "(Circular 12/2019, Art. 6): taken as checked when it was recognised.",
            ),
        ),
    )


CSTDB: tuple[AwardRule, ...] = tuple(_rule(version) for version in VERSIONS)
