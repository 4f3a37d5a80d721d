"""Flags: Law 15/2003 Article 26 with Decree 91/2017 Article 12, and Law 15/2003 Article 25 with Decree Article 11."""

from __future__ import annotations

from thidua.awards.asks import Attested, LeadsCluster
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import Clause, either, every, fact, leaf, rule, words, yes
from thidua.regimes.instruments import C12, D91, L03, cite
from thidua.regimes.l03.ldtt import VALIDITY
from thidua.regimes.l03.registration import REGISTERED_FOR
from thidua.regimes.l03.versions import VERSIONS, Version
from thidua.regimes.movement_clauses import at_review, lasted, launched_by, leads

_ALL = words("Đạt mọi điều kiện", "Every condition holds")
_STANDARD = cite(L03, "26", mark="secondary")
_CLUSTER = cite(D91, "12", mark="secondary")


def _attested(question: str, label: Label, citation: Citation) -> Clause:
    return yes(question, label, citation, Attested(question=question))


def _not_for_government() -> Clause:
    asked = fact(
        "proposed_for_cocp",
        words("Đã được đề nghị tặng Cờ thi đua của Chính phủ", "Proposed for the flag of the Government"),
        Attested(question="proposed_for_cocp"),
    )
    label = words(
        "Không đồng thời được đề nghị Cờ thi đua của Chính phủ", "Not proposed for the flag of the Government"
    )
    return leaf("not_proposed_for_cocp", label, f"not {asked.name}", cite(C12, "8", "3", mark="gazette"), asked)


def _ministry_flag(version: Version) -> AwardRule:
    exclusive = (_not_for_government(),) if version.number > 1 else ()
    return rule(
        f"l03-cobo-{version.number}",
        "cobo",
        "collective",
        words("Cờ thi đua của bộ, tỉnh theo Luật 15/2003", "Flag of a ministry or province under Law 15/2003"),
        version.validity,
        every(
            "cobo",
            _ALL,
            _STANDARD,
            REGISTERED_FOR,
            _attested("targets_exceeded", words("Hoàn thành vượt mức các chỉ tiêu", "Targets exceeded"), _STANDARD),
            _attested("model_unit", words("Là đơn vị tiêu biểu để học tập", "A model for others"), _STANDARD),
            _attested("united", words("Nội bộ đoàn kết", "United"), _STANDARD),
            yes(
                "leads_cluster",
                words(
                    "Dẫn đầu bình xét của cụm, khối thi đua do bộ, tỉnh tổ chức",
                    "Led the comparison of a cluster or bloc of the ministry or province",
                ),
                _CLUSTER,
                LeadsCluster(organised_by=("ministry_province",)),
            ),
            *exclusive,
        ),
    )


COBO: tuple[AwardRule, ...] = tuple(_ministry_flag(version) for version in VERSIONS)

_GOVERNMENT = cite(D91, "11", mark="secondary")
COCP = rule(
    "l03-cocp",
    "cocp",
    "collective",
    words("Cờ thi đua của Chính phủ theo Luật 15/2003", "Flag of the Government under Law 15/2003"),
    VALIDITY,
    every(
        "cocp",
        _ALL,
        cite(L03, "25", mark="secondary"),
        REGISTERED_FOR,
        either(
            "leading",
            words("Tiêu biểu nhất hoặc dẫn đầu cụm, khối", "Most outstanding, or leading a cluster"),
            _GOVERNMENT,
            _attested(
                "most_outstanding",
                words("Tiêu biểu xuất sắc nhất của bộ, tỉnh", "Most outstanding of the ministry or province"),
                _GOVERNMENT,
            ),
            yes(
                "leads_central_cluster",
                words(
                    "Dẫn đầu cụm, khối thi đua do Hội đồng Trung ương tổ chức", "Led a cluster of the Central Council"
                ),
                _GOVERNMENT,
                LeadsCluster(organised_by=("central_council",)),
            ),
        ),
    ),
    notes=(
        words(
            "số cờ không quá 20 % số tập thể đủ tiêu chuẩn Cờ thi đua của bộ, tỉnh (Nghị định 91/2017/NĐ-CP, Điều 11)",
            "at most 20 % of the collectives that qualify for the flag of the ministry or province (Decree 91/2017, "
            "Art. 11)",
        ),
    ),
)

_MOVEMENT = cite(D91, "11", mark="gazette")


COCP_MOVEMENT = rule(
    "l03-cocp-movement",
    "cocp",
    "collective",
    words("Cờ thi đua của Chính phủ theo phong trào, Luật 15/2003", "Flag of the Government by movement, Law 15/2003"),
    VALIDITY,
    every(
        "cocp",
        _ALL,
        cite(L03, "25", mark="secondary"),
        leads(_GOVERNMENT),
        lasted(_MOVEMENT, 5),
        launched_by(_MOVEMENT, "president", "prime_minister"),
        at_review(_MOVEMENT, "interim", "final"),
    ),
    kinds=("movement",),
    notes=(
        words(
            "Tỷ lệ chung của Cờ thi đua của Chính phủ và đăng ký thi đua không xét ở nhánh phong trào.",
            "The general ratio of this flag and the registration are not asked on the movement route.",
        ),
    ),
)

FLAGS: tuple[AwardRule, ...] = (*COBO, COCP, COCP_MOVEMENT)
