"""Chiến sĩ thi đua toàn quốc: Law 15/2003 Article 21, Decree 91/2017 Article 9 clause 1.

Whether two consecutive Chiến sĩ thi đua of ministry or province may rest on common years is not settled. By default
they may not; ``Policies.overlapping_terms`` lets them, and the evidence says which reading was chosen.
"""

from __future__ import annotations

from thidua.awards.asks import ConsecutiveTerms, InitiativesInTerms, YearsSinceTerm
from thidua.awards.rule import AwardRule
from thidua.regimes.building import Clause, every, fact, leaf, rule, words
from thidua.regimes.instruments import D91, L03, cite
from thidua.regimes.l03.registration import REGISTERED_FOR
from thidua.regimes.l03.versions import VERSIONS, Version
from thidua.regimes.merit import NEW_WORK

TIMES = 2
YEARS = 3

_CLAUSE = cite(D91, "9", "1", mark="gazette")
_ANSWER = words(
    "theo trả lời của Ban Thi đua - Khen thưởng Trung ương", "by an answer of the Central Board of Emulation"
)


def _rule(version: Version) -> AwardRule:
    target = "cstdtq" if version.counts_on else None
    return rule(
        f"l03-cstdtq-{version.number}",
        "cstdtq",
        "individual",
        words("Chiến sĩ thi đua toàn quốc theo Luật 15/2003", "Emulation fighter of the nation under Law 15/2003"),
        version.validity,
        every(
            "cstdtq",
            words("Đạt mọi điều kiện", "Every condition holds"),
            cite(L03, "21", mark="gazette"),
            REGISTERED_FOR,
            _consecutive(version, target),
            _new_work(target),
            _in_time(target),
        ),
        notes=version.notes,
    )


def _consecutive(version: Version, target: str | None) -> Clause:
    asked = fact(
        "consecutive_times",
        words(
            "Số lần liên tục đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
            "Consecutive times of Emulation fighter of a ministry or province",
        ),
        ConsecutiveTerms(award="cstdb", years=YEARS, target=target),
    )
    label = words(
        f"{TIMES} lần liên tục được tặng Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
        f"{TIMES} consecutive times of Emulation fighter of a ministry or province",
    )
    citation = version.cite(D91, "9", "1", mark="gazette")
    return leaf("consecutive", label, f"{asked.name} >= {TIMES}", citation, asked)


def _new_work(target: str | None) -> Clause:
    label = words(
        "Có sáng kiến, đề tài hoặc mưu trí, sáng tạo có phạm vi ảnh hưởng toàn quốc",
        "An initiative, a topic or combat ingenuity of nationwide scope",
    )
    asked = fact(
        "initiatives_count",
        words(
            "Số sáng kiến, đề tài, mưu trí có phạm vi ảnh hưởng toàn quốc", "Initiatives or equals of nationwide scope"
        ),
        InitiativesInTerms(award="cstdb", years=YEARS, target=target, whats=NEW_WORK, scope="nationwide"),
    )
    return leaf("initiatives", label, f"{asked.name} >= 1", _CLAUSE, asked)


def _in_time(target: str | None) -> Clause:
    asked = fact(
        "years_since_decision",
        words(
            "Số năm từ năm có quyết định lần gần nhất đến năm đề nghị", "Years from the last decision to the proposal"
        ),
        YearsSinceTerm(award="cstdb", years=YEARS, target=target),
    )
    label = words(
        "Đề nghị trong năm sau năm có quyết định lần thứ hai", "Proposed in the year after that of the second decision"
    )
    return leaf(
        "proposed_in_time", label, f"{asked.name} == 1", cite(D91, "9", "1", mark="secondary", note=_ANSWER), asked
    )


CSTDTQ: tuple[AwardRule, ...] = tuple(_rule(version) for version in VERSIONS)
