"""Who may decide, on the day of the decision."""

from datetime import date, timedelta

import pytest

from regimes.samples import case, official
from thidua import Issuer, ThiduaError, judge
from thidua.regimes import competent_issuers
from thidua.regimes.catalogue import ENTRIES
from thidua.regimes.competence import (
    ISSUERS,
    OPEN,
    TABLE,
    counts_as,
    issuer_findings,
    may_submit,
    open_issuers,
    submitters,
    who_may_award,
)

DISTRICT_ENDS = date(2025, 7, 1)


def _kinds(award: str, day: str) -> set[str]:
    return {line.issuer for line in competent_issuers(award, date.fromisoformat(day))}


def _decided(day: str, issuer: str, level: str):
    given = case("2024", "2025-06-20", received_at="2025-06-25", decided_at=day).model_copy(
        update={"issuer": Issuer(kind=issuer, level=level)}
    )
    return judge(official(), "cstdcs", given)


def test_the_district_chair_hands_over_to_the_commune_chair() -> None:
    last, first = DISTRICT_ENDS - timedelta(days=1), DISTRICT_ENDS
    for award in ("ldtt", "cstdcs", "gk"):
        assert "district_chair" in _kinds(award, str(last))
        assert "district_chair" not in _kinds(award, str(first))
    assert "commune_chair" not in _kinds("cstdcs", str(last))
    assert "commune_chair" in _kinds("cstdcs", str(first))


def test_a_district_chair_on_2025_07_05_is_not_competent_and_the_commune_chair_is_named() -> None:
    verdict = _decided("2025-07-05", "district_chair", "district")
    (finding,) = [finding for finding in verdict.findings if finding.code == "issuer_not_competent"]
    assert finding.severity == "error"
    assert "chủ tịch UBND cấp xã (Nghị định 129/2025/NĐ-CP, Điều 59)" in finding.hint("vi")
    assert verdict.status == "eligible"  # competence stands beside eligibility, it is no condition of it


@pytest.mark.parametrize(
    ("day", "issuer", "level", "code"),
    [
        ("2025-06-30", "district_chair", "district", None),
        ("2025-07-01", "district_chair", "district", "issuer_not_competent"),
        ("2025-06-30", "commune_chair", "commune", "issuer_not_competent"),
        ("2025-07-01", "commune_chair", "commune", None),
        ("2026-09-30", "commune_chair", "commune", None),
        ("2026-10-01", "commune_chair", "commune", "end_unverified"),
        ("2027-03-01", "commune_chair", "commune", "end_unverified"),
        ("2025-12-01", "police_colonel", "province", "competence_open"),
        ("2026-10-01", "head_of_unit", "unit", "competence_open"),
    ],
)
def test_finding_by_day(day: str, issuer: str, level: str, code: str | None) -> None:
    found = {finding.code for finding in _decided(day, issuer, level).findings}
    assert found & {"issuer_not_competent", "competence_open", "end_unverified"} == ({code} if code else set())


def test_without_an_issuer_or_a_day_nothing_is_said() -> None:
    named = case("2024").model_copy(update={"issuer": Issuer(kind="district_chair", level="district")})
    for given in (case("2024", decided_at="2025-07-05"), named):
        codes = {finding.code for finding in judge(official(), "cstdcs", given).findings}
        assert codes == {"leans_on"}


@pytest.mark.parametrize(("day", "law"), [("2023-12-31", "Luật 15/2003/QH11"), ("2024-01-01", "Luật 06/2022/QH15")])
def test_the_table_changes_law_with_the_day_of_the_decision(day: str, law: str) -> None:
    lines = competent_issuers("ldtt", date.fromisoformat(day))
    assert {line.citation.instrument.vi for line in lines} == {law}


def test_no_line_twice_on_one_day() -> None:
    """One kind of issuer may stand on two articles at once, never twice on the same."""
    day = date(2017, 9, 1)
    while day < date(2027, 4, 1):
        for award in ("ldtt", "cstdcs", "gk"):
            issuers = [(line.issuer, str(line.citation)) for line in competent_issuers(award, day)]
            assert len(issuers) == len(set(issuers)), (award, day)
        day += timedelta(days=15)


# ---------------------------------------------------------------- the table of the law, row by row

MINISTERS = "minister head_of_ministry_level_agency head_of_government_agency provincial_chair"
PEERS = (
    "chief_justice procurator_general head_of_national_assembly_office head_of_president_office "
    "chief_of_party_central_office head_of_central_party_commission state_auditor_general head_of_fatherland_front "
    "head_of_central_organisation"
)
HEADS = "head_of_unit head_of_provincial_department"
FOUR = "ttldtt cstdcs ldtt gk"
STATE = "hcsv hchcm hcdl1 hcqc2 hcld3 hcbvtq1 hccc3 hcddk hcdc hchn hc_qkqt hc_csvv2 dhvd_ah dhvd_ut gthcm gtnn"
L03, L22 = "Luật 15/2003/QH11", "Luật 06/2022/QH15"
P1 = ("2017-10-01", "2023-12-31")
P2 = ("2024-01-01", "2025-06-30")
P3 = ("2025-07-01", "2026-09-30")
P23 = ("2024-01-01", "2026-09-30")

# Issuers, awards, first and last day, article, mark.
ROWS = [
    ("president", STATE, P1, f"{L03}, Điều 77", "gazette"),
    ("president", f"{STATE} hc_tnxp", P23, f"{L22}, Điều 77", "secondary"),
    ("government", "cocp", P1, f"{L03}, Điều 78", "gazette"),
    ("prime_minister", "cocp", P1, "Nghị định 91/2017/NĐ-CP, Điều 51, khoản 2", "gazette"),
    ("government", "cocp", P23, f"{L22}, Điều 78", "secondary"),
    ("prime_minister", "cocp", P3, "Quyết định 311/QĐ-BNV", "secondary"),
    ("prime_minister", "cstdtq bkttg", P1, f"{L03}, Điều 78", "gazette"),
    ("prime_minister", "cstdtq bkttg", P23, f"{L22}, Điều 78", "secondary"),
    (MINISTERS, "cobo cstdb ttldxs bk", P1, f"{L03}, Điều 79", "gazette"),
    (MINISTERS, "knc", P1, f"{L03}, Điều 79", "unverified"),
    (MINISTERS, "cobo cstdb ttldxs bk knc", P23, f"{L22}, Điều 79", "unverified"),
    (PEERS, "cobo cstdb ttldxs bk", P1, f"{L03}, Điều 79", "gazette"),
    ("national_university_director", "coqk", P2, "Nghị định 98/2023/NĐ-CP, Điều 54", "secondary"),
    ("national_university_director", "bkqk", P2, "Nghị định 98/2023/NĐ-CP, Điều 58", "unverified"),
    ("national_university_director", "coqk", P3, "Nghị định 152/2025/NĐ-CP, Điều 50", "secondary"),
    ("national_university_director", "bkqk", P3, "Nghị định 152/2025/NĐ-CP, Điều 54", "secondary"),
    (HEADS, FOUR, P1, f"{L03}, Điều 80, khoản 1", "gazette"),
    (HEADS, FOUR, P23, f"{L22}, Điều 80, khoản 1", "gazette"),
    ("district_chair", f"thonvh {FOUR}", P1, f"{L03}, Điều 80, khoản 1, 2", "gazette"),
    ("district_chair", f"thonvh {FOUR}", P2, f"{L22}, Điều 80, khoản 2", "gazette"),
    ("commune_chair", "ldtt gk gdvh", P1, f"{L03}, Điều 80, khoản 3", "gazette"),
    ("commune_chair", "ldtt gk gdvh", P23, f"{L22}, Điều 80, khoản 3", "gazette"),
    ("commune_chair", f"thonvh gdvh {FOUR}", P3, "Nghị định 129/2025/NĐ-CP, Điều 59", "secondary"),
    ("board_chair members_council_chair director", FOUR, P1, f"{L03}, Điều 80, khoản 4", "gazette"),
    ("general_director director", FOUR, P23, f"{L22}, Điều 80, khoản 4", "gazette"),
    ("board_chair", "gk", P23, f"{L22}, Điều 80, khoản 4", "gazette"),
]


def _cited(issuer: str, award: str, day: date) -> set[tuple[str, str]]:
    lines = [line for line in competent_issuers(award, day) if line.issuer == issuer]
    return {(str(line.citation), line.citation.mark) for line in lines}


@pytest.mark.parametrize(
    ("issuers", "awards", "days", "article", "mark"),
    ROWS,
    ids=[f"{r[0].split()[0]}-{r[2][0][:4]}-{r[3]}" for r in ROWS],
)
def test_row(issuers: str, awards: str, days: tuple[str, str], article: str, mark: str) -> None:
    first, last = (date.fromisoformat(day) for day in days)
    one = timedelta(days=1)
    for issuer in issuers.split():
        for award in awards.split():
            assert (article, mark) in _cited(issuer, award, first) & _cited(issuer, award, last)
            assert (article, mark) not in _cited(issuer, award, first - one) | _cited(issuer, award, last + one)


def test_the_rows_of_this_file_are_the_whole_table() -> None:
    rows = {(issuer, row[3], award) for row in ROWS for issuer in row[0].split() for award in row[1].split()}
    table = {(line.issuer, str(line.citation), award) for line in TABLE for award in line.awards}
    others = {row for row in table - rows if row[0] != "president"}
    assert rows <= table and not others
    state = {one.code for one in ENTRIES if one.group in ("order", "medal", "honour", "prize")}
    assert {award for issuer, _, award in table if issuer == "president"} == state


def test_every_kind_of_issuer_has_words() -> None:
    named = {line.issuer for line in (*TABLE, *OPEN)}
    assert named == set(ISSUERS)
    assert all(label.en and any(ord(letter) > 127 for letter in label.vi) for label in ISSUERS.values())


# ---------------------------------------------------------------- one issuer on one day

FINDINGS = [
    # the flag of the Government: two texts name two issuers, before 2024 and from 2025-07-01
    ("cocp", "government", "2023-12-31", ["competence_two_texts"]),
    ("cocp", "prime_minister", "2023-12-31", ["competence_two_texts"]),
    ("cocp", "government", "2024-01-01", []),
    ("cocp", "prime_minister", "2024-01-01", ["competence_open"]),
    ("cocp", "prime_minister", "2025-06-30", ["competence_open"]),
    ("cocp", "prime_minister", "2025-07-01", ["competence_two_texts"]),
    ("cocp", "government", "2025-07-01", ["competence_two_texts"]),
    ("cocp", "government", "2026-09-30", ["competence_two_texts"]),
    ("cocp", "government", "2026-10-01", ["competence_open"]),
    ("cocp", "minister", "2025-12-01", ["issuer_not_competent"]),
    # peer heads: named before 2024, their article unread since
    ("bk", "chief_justice", "2017-09-30", ["competence_open"]),
    ("bk", "chief_justice", "2017-10-01", []),
    ("bk", "chief_justice", "2023-12-31", []),
    ("bk", "chief_justice", "2024-01-01", ["competence_open"]),
    ("cobo", "head_of_fatherland_front", "2026-09-30", ["competence_open"]),
    ("knc", "chief_justice", "2023-12-31", ["issuer_not_competent"]),
    # ministers and provinces: recalled since 2024
    ("bk", "provincial_chair", "2023-12-31", []),
    ("bk", "provincial_chair", "2024-01-01", ["competence_unverified"]),
    ("knc", "minister", "2020-01-01", ["competence_unverified"]),
    ("bk", "commune_chair", "2025-12-01", ["issuer_not_competent"]),
    ("cstdb", "district_chair", "2023-12-31", ["issuer_not_competent"]),
    ("bkttg", "minister", "2025-12-01", ["issuer_not_competent"]),
    ("hcld3", "prime_minister", "2025-12-01", ["issuer_not_competent"]),
    ("hc_tnxp", "president", "2023-12-31", ["competence_open"]),
    ("hc_tnxp", "president", "2024-01-01", []),
    ("hcld3", "president", "2026-09-30", []),
    ("hcld3", "president", "2026-10-01", ["competence_open"]),
    # a minister may also be the head of a unit
    ("ldtt", "minister", "2025-12-01", ["competence_open"]),
    ("gk", "provincial_chair", "2020-12-01", ["competence_open"]),
    # national universities, forces, organisations
    ("bkqk", "national_university_director", "2023-12-31", ["competence_open"]),
    ("bkqk", "national_university_director", "2024-01-01", ["competence_unverified"]),
    ("bkqk", "national_university_director", "2025-07-01", []),
    ("coqk", "national_university_director", "2026-09-30", []),
    ("coqk", "national_university_director", "2026-10-01", ["competence_open"]),
    ("coqk", "minister", "2025-12-01", ["competence_open"]),
    ("bk", "national_university_director", "2025-12-01", ["issuer_not_competent"]),
    ("gk", "armed_forces_commander", "2020-12-01", ["competence_open"]),
    ("dvqt", "armed_forces_commander", "2025-12-01", ["competence_open"]),
    ("bk", "head_of_provincial_organisation", "2020-12-01", ["competence_open"]),
    ("gk", "head_of_organisation", "2020-12-01", ["competence_open"]),
    # the commune chair by the decree of the two tiers
    ("thonvh", "commune_chair", "2025-06-30", ["issuer_not_competent"]),
    ("thonvh", "commune_chair", "2025-07-01", []),
    ("ttldtt", "commune_chair", "2026-10-01", ["end_unverified"]),
    ("gk", "commune_chair", "2026-10-01", ["end_unverified"]),
    ("gdvh", "head_of_unit", "2025-12-01", ["issuer_not_competent"]),
    # nobody is named
    ("dvqt", "minister", "2025-12-01", ["competence_open"]),
    ("xatb", "provincial_chair", "2023-12-31", ["competence_open"]),
    ("xatb", "provincial_chair", "2025-12-01", ["competence_open"]),
]


@pytest.mark.parametrize(("award", "kind", "day", "codes"), FINDINGS)
def test_findings_about_an_issuer(award: str, kind: str, day: str, codes: list[str]) -> None:
    issuer = Issuer(kind=kind, level="central")
    found = issuer_findings(award, issuer, date.fromisoformat(day))
    assert [finding.code for finding in found] == codes
    for finding in found:
        assert "{" not in finding.message("vi") + finding.hint("vi") + finding.message("en") + finding.hint("en")


def test_both_texts_are_cited_for_the_flag_of_the_government() -> None:
    (finding,) = who_may_award("cocp", date(2025, 12, 1)).findings
    assert "Luật 06/2022/QH15, Điều 78" in finding.message("vi")
    assert "Thủ tướng Chính phủ (Quyết định 311/QĐ-BNV)" in finding.message("vi")
    assert "Prime Minister (Decision 311/QĐ-BNV)" in finding.message("en")


@pytest.mark.parametrize("day", ["2019-12-25", "2024-12-25", "2025-12-25"])
def test_no_list_of_competent_issuers_is_cut_off(day: str) -> None:
    on = date.fromisoformat(day)
    for award in ("bk", "cobo", "cstdb", "ldtt", "gk", "hcld1", "cocp"):
        competent = competent_issuers(award, on)
        for kind in ISSUERS:
            for finding in issuer_findings(award, Issuer(kind=kind, level="unit"), on):
                if finding.code == "issuer_not_competent":
                    assert "…" not in finding.hint("vi")
                    assert all(line.label.vi in finding.hint("vi") for line in competent)
                    assert all(str(line.citation) in finding.hint("vi") for line in competent)


def test_no_issuer_is_both_competent_and_open_and_no_open_line_rules_one_out() -> None:
    day = date(2017, 10, 1)
    while day < date(2026, 10, 1):
        for entry in ENTRIES:
            sure = {line.issuer for line in competent_issuers(entry.code, day)}
            assert not sure & {line.issuer for line in open_issuers(entry.code, day)}, (entry.code, day)
        day += timedelta(days=61)


# ---------------------------------------------------------------- who may award


@pytest.mark.parametrize(
    ("award", "day", "codes"),
    [
        ("cstdcs", "2025-06-30", []),
        ("cstdcs", "2026-09-30", []),
        ("cstdcs", "2026-10-01", ["end_unverified", "competence_open"]),
        ("bkttg", "2026-10-01", ["competence_open"]),
        ("cstdcs", "2017-09-30", ["competence_open"]),
        ("hh", "2024-01-01", ["competence_open"]),
        ("cstt", "2025-12-01", ["competence_open"]),
    ],
)
def test_who_may_award(award: str, day: str, codes: list[str]) -> None:
    answer = who_may_award(award, date.fromisoformat(day))
    assert [finding.code for finding in answer.findings] == codes
    assert len(answer.printed("vi")) == len(answer.printed("en")) == len(answer.competent) + len(answer.unsettled)


def test_who_may_award_says_why_a_kind_is_open() -> None:
    lines = who_may_award("cstt", date(2025, 12, 1)).printed("vi")
    (line,) = lines
    assert "Bộ trưởng Bộ Công an quy định" in line and "Luật 06/2022/QH15, Điều 80, khoản 5" in line
    hint = who_may_award("hh", date(2024, 1, 1)).findings[0].hint("vi")
    assert hint == "Luật của ngày đó không có khen thưởng này."


@pytest.mark.parametrize("ask", [who_may_award, submitters, lambda award, day: counts_as(award, "minister", day)])
def test_an_unknown_award_is_a_wrong_call(ask) -> None:
    with pytest.raises(ThiduaError) as caught:
        ask("huan_chuong", date(2025, 1, 1))
    assert caught.value.code == "award_unknown"


# ---------------------------------------------------------------- what an award counts as

COUNTS = [
    ("bk", "minister", "2014-05-31", None),  # before the law of 2013 amended the article
    ("bk", "minister", "2014-06-01", f"{L03}, Điều 79"),
    ("bk", "chief_justice", "2014-06-01", f"{L03}, Điều 79"),
    ("cobo", "head_of_central_organisation", "2023-12-31", f"{L03}, Điều 79"),
    ("cstdb", "state_auditor_general", "2020-01-01", f"{L03}, Điều 79"),
    ("ttldxs", "procurator_general", "2020-01-01", f"{L03}, Điều 79"),
    ("bk", "chief_justice", "2024-01-01", None),
    ("cobo", "chief_justice", "2026-09-30", None),
    ("bk", "provincial_chair", "2024-01-01", "Nghị định 98/2023/NĐ-CP, Điều 4, khoản 3"),
    ("bk", "minister", "2025-06-30", "Nghị định 98/2023/NĐ-CP, Điều 4, khoản 3"),
    ("bk", "minister", "2025-07-01", "Nghị định 152/2025/NĐ-CP, Điều 4"),
    ("bk", "minister", "2026-10-01", None),
    ("cstdb", "minister", "2024-01-01", f"{L22}, Điều 79"),
    ("cstdb", "minister", "2026-10-01", None),
    ("bk", "head_of_provincial_organisation", "2020-01-01", None),
    ("bk", "national_university_director", "2025-12-01", None),
    ("bkqk", "national_university_director", "2025-12-01", "Nghị định 152/2025/NĐ-CP, Điều 54"),
    ("cstdcs", "district_chair", "2025-06-30", f"{L22}, Điều 80, khoản 2"),
    ("cstdcs", "district_chair", "2025-07-01", None),
    ("gk", "head_of_organisation", "2020-01-01", None),
]


@pytest.mark.parametrize(("award", "issuer", "day", "article"), COUNTS)
def test_counts_as(award: str, issuer: str, day: str, article: str | None) -> None:
    answer = counts_as(award, issuer, date.fromisoformat(day))
    assert answer.counts_as == (award if article else None)
    assert (str(answer.citation) if answer.citation else None) == article
    assert [finding.code for finding in answer.findings] == ([] if article else ["counts_as_open"])


@pytest.mark.parametrize(("day", "mark"), [("2025-06-30", "secondary"), ("2025-07-01", "unverified")])
def test_that_ministries_and_provinces_are_equal_is_unverified_under_the_last_decree(day: str, mark: str) -> None:
    citation = counts_as("bk", "minister", date.fromisoformat(day)).citation
    assert citation is not None and citation.mark == mark


# ---------------------------------------------------------------- who may submit


@pytest.mark.parametrize(
    ("submitter", "award", "day", "answer"),
    [
        ("commune_chair", "cstdcs", "2017-10-01", True),
        ("commune_chair", "cstdcs", "2023-12-31", True),
        ("commune_chair", "cstdcs", "2024-01-01", None),
        ("minister", "hcld3", "2023-12-31", None),
        ("minister", "hcld3", "2024-01-01", True),
        ("chief_justice", "cocp", "2026-09-30", True),
        ("national_university_director", "bkttg", "2025-12-01", True),
        ("head_of_unit", "bkttg", "2025-12-01", False),
        ("minister", "hcld3", "2026-10-01", None),
        ("minister", "bk", "2025-12-01", None),
    ],
)
def test_may_submit(submitter: str, award: str, day: str, answer: bool | None) -> None:
    assert may_submit(submitter, award, date.fromisoformat(day)) is answer


def test_all_state_awards_are_submitted_to_the_prime_minister() -> None:
    day = date(2025, 12, 1)
    for entry in ENTRIES:
        to = {line.to for line in submitters(entry.code, day)}
        assert to == ({"prime_minister"} if entry.level == "state" else set()), entry.code
