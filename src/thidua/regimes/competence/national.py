"""State awards and awards of ministries and provinces: Articles 77 to 79 of both laws."""

from __future__ import annotations

from thidua.citations import Validity
from thidua.regimes.catalogue import ENTRIES
from thidua.regimes.competence.issuers import MINISTERS, PEERS
from thidua.regimes.competence.line import P1, P2, P3, P23, Competence, lines
from thidua.regimes.instruments import D91, D98, D152, L03, L22, QD311, cite


def by_president(law: Validity) -> tuple[str, ...]:
    """The orders, medals, honours and prizes that a law knows."""
    groups = ("order", "medal", "honour", "prize")
    return tuple(entry.code for entry in ENTRIES if entry.group in groups and entry.on(law.start) is not None)


BY_PRIME_MINISTER = ("cstdtq", "bkttg")
BY_MINISTERS = ("cobo", "cstdb", "ttldxs", "bk")
"""The flag, the fighter, the outstanding collective and the commendation of ministries and provinces."""

PRESIDENT: tuple[Competence, ...] = (
    *lines(("president",), by_president(P1), P1, cite(L03, "77", mark="gazette")),
    *lines(("president",), by_president(P23), P23, cite(L22, "77", mark="secondary")),
)
"""Awards the President gives."""

GOVERNMENT: tuple[Competence, ...] = (
    *lines(("government",), ("cocp",), P1, cite(L03, "78", mark="gazette")),
    *lines(("prime_minister",), ("cocp",), P1, cite(D91, "51", "2", mark="gazette")),
    *lines(("government",), ("cocp",), P23, cite(L22, "78", mark="secondary")),
    *lines(("prime_minister",), ("cocp",), P3, cite(QD311, mark="secondary")),
    *lines(("prime_minister",), BY_PRIME_MINISTER, P1, cite(L03, "78", mark="gazette")),
    *lines(("prime_minister",), BY_PRIME_MINISTER, P23, cite(L22, "78", mark="secondary")),
)
"""Awards of the Government and the Prime Minister; for the flag of the Government two texts name two issuers."""

MINISTRIES: tuple[Competence, ...] = (
    *lines(MINISTERS, BY_MINISTERS, P1, cite(L03, "79", mark="gazette")),
    *lines(MINISTERS, ("knc",), P1, cite(L03, "79", mark="unverified")),
    *lines(PEERS, BY_MINISTERS, P1, cite(L03, "79", mark="gazette")),
    *lines(MINISTERS, (*BY_MINISTERS, "knc"), P23, cite(L22, "79", mark="unverified")),
)
"""Awards of ministries and provinces, and of the heads named beside them."""

UNIVERSITIES: tuple[Competence, ...] = (
    *lines(("national_university_director",), ("coqk",), P2, cite(D98, "54", mark="secondary")),
    *lines(("national_university_director",), ("bkqk",), P2, cite(D98, "58", mark="unverified")),
    *lines(("national_university_director",), ("coqk",), P3, cite(D152, "50", mark="secondary")),
    *lines(("national_university_director",), ("bkqk",), P3, cite(D152, "54", mark="secondary")),
)
"""The flag and commendation of a national university, known from the lines on prize money."""

NATIONAL: tuple[Competence, ...] = (*PRESIDENT, *GOVERNMENT, *MINISTRIES, *UNIVERSITIES)
"""Every line above the base."""
