"""The merit ladder of collectives: Decree 91/2017 Articles 39, 38, 24, 23 and 22, clause 2, with Law 15/2003."""

from __future__ import annotations

from thidua.awards.asks import OpenLaw, YearsSinceFounding
from thidua.awards.history import RunOf
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.regimes.branches import EVERY, abides, judged
from thidua.regimes.building import Clause, either, every, fact, leaf, rule, words, yes
from thidua.regimes.collective import times
from thidua.regimes.d91.ladder import EXCELLENT, excellent, step
from thidua.regimes.instruments import D91, L03, cite
from thidua.regimes.l03.versions import VERSIONS, Version
from thidua.regimes.merit import prior, run

YEARS = 5


def founded(citation: Citation, years: int) -> Clause:
    """Founded at least so many years before the proposal."""
    asked = fact("founded_years", words("Số năm từ khi thành lập", "Years since founding"), YearsSinceFounding())
    label = words(f"Có từ {years} năm xây dựng, phát triển trở lên", f"Founded at least {years} years ago")
    return leaf("founded", label, f"{asked.name} >= {years}", citation, asked)


def _commendation(version: Version) -> AwardRule:
    clause = cite(D91, "39", "2", mark="gazette")
    return rule(
        f"d91-bk-collective-{version.number}",
        "bk",
        "collective",
        words("Bằng khen (công trạng), Nghị định 91/2017", "Commendation by merit, Decree 91/2017"),
        version.validity,
        every(
            "bk",
            EVERY,
            clause,
            abides(clause),
            run(version.cite(D91, "39", "2", mark="gazette"), 2, excellent(version, "bk"), EXCELLENT),
            judged(
                "united_democratic",
                words("Nội bộ đoàn kết, thực hiện tốt dân chủ ở cơ sở", "United; democracy at the base"),
                clause,
            ),
        ),
        notes=version.notes,
    )


def _prime_minister(version: Version) -> AwardRule:
    statute = cite(L03, "71", mark="gazette")
    of = excellent(version, "bkttg", "bk")
    return step(
        version,
        "bkttg",
        "collective",
        statute,
        prior(statute, "bk", base=version.base),
        run(version.cite(L03, "71", mark="gazette"), YEARS, of, EXCELLENT),
        yes(
            "further_counts",
            words(
                "Số cờ thi đua, bằng khen trong thời gian đó mà Nghị định 91/2017, Điều 38 đòi hỏi (chưa đọc được)",
                "Flags or commendations in that time which Decree 91/2017, Art. 38 asks for (not read)",
            ),
            cite(D91, "38", mark="unverified"),
            OpenLaw(),
        ),
    )


def _outside_scheme(citation: Citation, commendations: int, of: RunOf) -> Clause:
    return every(
        "outside_scheme",
        words(
            "Không thuộc đối tượng tặng cờ thi đua, có đủ bằng khen",
            "Outside the flag scheme, with enough commendations",
        ),
        citation,
        judged(
            "outside_flag_scheme",
            words("Không thuộc đối tượng tặng cờ thi đua", "A body outside the flag scheme"),
            citation,
        ),
        times(citation, f"bk_{commendations}", commendations, "bk", of),
    )


def _two(code: str, citation: Citation, one: Clause, other: Clause) -> Clause:
    label = words(f"{one.node.label.vi}; {other.node.label.vi}", f"{one.node.label.en}; {other.node.label.en}")
    return every(code, label, citation, one, other)


def _counts(citation: Citation, *ways: Clause) -> Clause:
    label = words("Cờ thi đua, bằng khen trong thời gian đó", "Flags and commendations in that time")
    return either("awards_inside", label, citation, *ways)


def _third(version: Version) -> AwardRule:
    clause = cite(D91, "24", "2", mark="gazette")
    of = excellent(version, "hcld3", "bkttg")
    return step(
        version,
        "hcld3",
        "collective",
        clause,
        founded(clause, 10),
        prior(clause, "bkttg", base=version.base),
        run(version.cite(D91, "24", "2", mark="gazette"), YEARS, of, EXCELLENT),
        _counts(
            clause,
            times(clause, "cobo_2", 2, "cobo", of),
            _two(
                "flag_and_commendation",
                clause,
                times(clause, "cobo_1", 1, "cobo", of),
                times(clause, "bk_1", 1, "bk", of),
            ),
            _outside_scheme(clause, 2, of),
        ),
    )


def _second(version: Version) -> AwardRule:
    clause = cite(D91, "23", "2", mark="gazette")
    of = excellent(version, "hcld2", "hcld3")
    return step(
        version,
        "hcld2",
        "collective",
        clause,
        prior(clause, "hcld3", base=version.base),
        run(version.cite(D91, "23", "2", mark="gazette"), YEARS, of, EXCELLENT),
        _counts(
            clause,
            _two("both_flags", clause, times(clause, "cocp_1", 1, "cocp", of), times(clause, "cobo_1", 1, "cobo", of)),
            times(clause, "cobo_3", 3, "cobo", of),
            _outside_scheme(clause, 2, of),
        ),
    )


def _first(version: Version) -> AwardRule:
    clause = cite(D91, "22", "2", mark="gazette")
    of = excellent(version, "hcld1", "hcld2")
    return step(
        version,
        "hcld1",
        "collective",
        cite(L03, "42", "2", mark="gazette"),
        prior(clause, "hcld2", base=version.base),
        run(version.cite(D91, "22", "2", mark="gazette"), YEARS, of, EXCELLENT),
        _counts(
            clause,
            _two("both_flags", clause, times(clause, "cocp_1", 1, "cocp", of), times(clause, "cobo_2", 2, "cobo", of)),
            times(clause, "cobo_4", 4, "cobo", of),
            _outside_scheme(clause, 3, of),
        ),
    )


COLLECTIVE_MERIT: tuple[AwardRule, ...] = tuple(
    step_of(version) for version in VERSIONS for step_of in (_commendation, _prime_minister, _third, _second, _first)
)
"""Every step up to the Labour Order, by version."""
