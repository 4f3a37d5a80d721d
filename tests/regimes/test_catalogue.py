"""The catalogue: every award the law names, its level, and where it stands on a day."""

from datetime import date, timedelta

import pytest

from thidua import ThiduaError
from thidua.regimes import RULES
from thidua.regimes.catalogue import AWARDS, ENTRIES, award, entry, level_of
from thidua.regimes.catalogue.there import awards_on, is_ruled, standing_of
from thidua.text import nfc

OLD, NEW, AMENDED = date(2017, 10, 1), date(2024, 1, 1), date(2026, 10, 1)
LAST_OLD, LAST_NEW = NEW - timedelta(days=1), AMENDED - timedelta(days=1)

# Code, kind, level, article before 2024, article from 2024; the marks are g(azette), s(econdary), u(nverified).
TITLES = [
    ("ldtt", "individual", "base", ("Luật 15/2003/QH11, Điều 24", "s"), ("Luật 06/2022/QH15, Điều 24", "s")),
    ("cstt", "individual", "base", ("Luật 15/2003/QH11, Điều 24", "s"), ("Luật 06/2022/QH15, Điều 24", "s")),
    ("cstdcs", "individual", "base", ("Luật 15/2003/QH11, Điều 23", "g"), ("Luật 06/2022/QH15, Điều 23", "s")),
    (
        *("cstdb", "individual", "ministry_province"),
        *(("Luật 15/2003/QH11, Điều 22", "g"), ("Luật 06/2022/QH15, Điều 22", "s")),
    ),
    ("cstdtq", "individual", "state", ("Luật 15/2003/QH11, Điều 21", "g"), ("Luật 06/2022/QH15, Điều 21", "s")),
    (
        *("ttldtt", "collective", "base"),
        *(("Luật 15/2003/QH11, Điều 28, khoản 1", "g"), ("Luật 06/2022/QH15, Điều 28", "s")),
    ),
    (
        *("dvtt", "collective", "base"),
        *(("Luật 15/2003/QH11, Điều 28, khoản 2", "g"), ("Luật 06/2022/QH15, Điều 28", "s")),
    ),
    (
        *("ttldxs", "collective", "ministry_province"),
        *(("Luật 15/2003/QH11, Điều 27", "g"), ("Luật 06/2022/QH15, Điều 27", "s")),
    ),
    (
        *("dvqt", "collective", "ministry_province"),
        *(("Luật 15/2003/QH11, Điều 27", "g"), ("Luật 06/2022/QH15, Điều 27", "s")),
    ),
    (
        *("cobo", "collective", "ministry_province"),
        *(("Luật 15/2003/QH11, Điều 26", "s"), ("Luật 06/2022/QH15, Điều 26", "s")),
    ),
    (
        *("coqk", "collective", "below_ministry"),
        *(("Nghị định 91/2017/NĐ-CP, Điều 69", "g"), ("Nghị định 98/2023/NĐ-CP, Điều 54", "s")),
    ),
    ("cocp", "collective", "state", ("Luật 15/2003/QH11, Điều 25", "s"), ("Luật 06/2022/QH15, Điều 25", "s")),
    ("xatb", "locality", "province", None, ("Luật 06/2022/QH15, Điều 29", "s")),
    ("thonvh", "locality", "base", ("Luật 15/2003/QH11, Điều 30", "u"), ("Luật 06/2022/QH15, Điều 30", "s")),
    ("gdvh", "household", "base", ("Luật 15/2003/QH11, Điều 29", "u"), ("Luật 06/2022/QH15, Điều 31", "u")),
]

# The orders as Law 06/2022 Article 33 lists them: articles 34 to 53 in that order; 43 and 44 were read, others counted
# or unread. Before 2024: the article of Decree 91/2017, 70 where it only names the order among the prizes.
ORDERS = [
    *[("hcsv", "70"), ("hchcm", "70"), ("hcdl1", "16"), ("hcdl2", "17"), ("hcdl3", "18")],
    *[("hcqc1", "70"), ("hcqc2", "70"), ("hcqc3", "70"), ("hcld1", "22"), ("hcld2", "23"), ("hcld3", "24")],
    *[("hcbvtq1", "70"), ("hcbvtq2", "70"), ("hcbvtq3", "70"), ("hccc1", "70"), ("hccc2", "70"), ("hccc3", "70")],
    *[("hcddk", "70"), ("hcdc", "70"), ("hchn", None)],
]
READ_ORDERS = {"hcld2", "hcld3"}

FORMS = [
    ("bkttg", "state", ("Luật 15/2003/QH11, Điều 71", "g"), ("Luật 06/2022/QH15, Điều 73", "s")),
    ("bk", "ministry_province", ("Luật 15/2003/QH11, Điều 72", "g"), ("Luật 06/2022/QH15, Điều 74", "s")),
    ("bkqk", "below_ministry", ("Nghị định 91/2017/NĐ-CP", "u"), ("Nghị định 98/2023/NĐ-CP, Điều 58", "u")),
    ("gk", "base", ("Luật 15/2003/QH11, Điều 75", "g"), ("Luật 06/2022/QH15, Điều 75", "s")),
    ("knc", "ministry_province", ("Nghị định 91/2017/NĐ-CP, Điều 70–74", "u"), ("Luật 06/2022/QH15, Điều 71", "u")),
    ("hh", "ministry_province", ("Luật 15/2003/QH11", "s"), None),
    ("hc_qkqt", "state", ("Nghị định 91/2017/NĐ-CP, Điều 54", "u"), ("Luật 06/2022/QH15, Điều 54, khoản 2", "g")),
    ("hc_csvv3", "state", ("Nghị định 91/2017/NĐ-CP, Điều 54", "u"), ("Luật 06/2022/QH15, Điều 54, khoản 2", "g")),
    ("hc_tnxp", "state", None, ("Luật 06/2022/QH15, Điều 96", "g")),
    ("dhvd_ah", "state", ("Nghị định 91/2017/NĐ-CP, Điều 70–74", "g"), ("Luật 06/2022/QH15, Điều 9", "s")),
    ("gthcm", "state", ("Nghị định 91/2017/NĐ-CP, Điều 70–74", "g"), ("Luật 06/2022/QH15, Điều 9", "s")),
]


def _shown(code: str, day: date) -> tuple[str, str] | None:
    standing = standing_of(code, day)
    return None if standing is None else (str(standing.citation), standing.citation.mark[0])


@pytest.mark.parametrize(("code", "subject", "level", "before", "now"), TITLES, ids=[row[0] for row in TITLES])
def test_title(code, subject, level, before, now) -> None:
    assert (award(code).kind, award(code).subjects, level_of(code)) == ("title", (subject,), level)
    assert _shown(code, OLD) == _shown(code, LAST_OLD) == before
    assert _shown(code, NEW) == now
    assert _shown(code, OLD - timedelta(days=1)) is None


@pytest.mark.parametrize(("code", "level", "before", "now"), FORMS, ids=[row[0] for row in FORMS])
def test_form(code, level, before, now) -> None:
    assert (award(code).kind, level_of(code)) == ("form", level)
    assert _shown(code, OLD) == _shown(code, LAST_OLD) == before
    assert _shown(code, NEW) == now
    assert _shown(code, OLD - timedelta(days=1)) is None


@pytest.mark.parametrize(("at", "row"), list(enumerate(ORDERS)), ids=[row[0] for row in ORDERS])
def test_order(at: int, row: tuple[str, str | None]) -> None:
    code, article = row
    found = entry(code)
    assert (found.level, found.group, found.award.kind) == ("state", "order", "form")
    now = standing_of(code, NEW)
    assert now is not None and now.listed is not None
    assert now.citation.article == str(34 + at)
    assert now.citation.mark == ("secondary" if code in READ_ORDERS else "unverified")
    assert (str(now.listed), now.listed.mark) == ("Luật 06/2022/QH15, Điều 33, khoản 2", "gazette")
    before = standing_of(code, LAST_OLD)
    assert before is not None and before.citation.article == article
    assert before.citation.mark == ("gazette" if article else "unverified")


def test_the_tables_of_this_file_are_the_whole_catalogue() -> None:
    tested = {row[0] for row in (*TITLES, *ORDERS, *FORMS)}
    alike = {"hc_vant", "hc_hn", "hc_csvv1", "hc_csvv2", "dhvd_bmvnah", "dhvd_nd", "dhvd_ut", "gtnn"}
    assert tested | alike == {one.code for one in ENTRIES} == {one.code for one in AWARDS}
    assert len(AWARDS) == len({one.code for one in AWARDS})
    for code in alike:
        assert standing_of(code, NEW) == standing_of("hc_qkqt" if code.startswith("hc") else "dhvd_ah", NEW)


def test_of_the_titles_two_are_of_state_level() -> None:
    assert {one.code for one in ENTRIES if one.group == "title" and one.level == "state"} == {"cocp", "cstdtq"}


def test_two_standings_never_hold_on_one_day_and_leave_no_gap() -> None:
    for one in ENTRIES:
        for first, second in zip(one.standings, one.standings[1:], strict=False):
            assert first.validity.end == second.validity.start, one.code


def test_a_flag_known_from_decrees_changes_its_article_with_them() -> None:
    days = {
        "2025-06-30": "Nghị định 98/2023/NĐ-CP, Điều 54",
        "2025-07-01": "Nghị định 152/2025/NĐ-CP, Điều 50",
        "2027-02-28": "Nghị định 152/2025/NĐ-CP, Điều 50",
        "2027-03-01": "Nghị định 152/2025/NĐ-CP, Điều 50",
    }
    for day, article in days.items():
        standing = standing_of("coqk", date.fromisoformat(day))
        assert standing is not None and str(standing.citation) == article
        assert standing.citation.mark == ("unverified" if day == "2027-03-01" else "secondary")


def test_words_are_vietnamese_and_english() -> None:
    for one in AWARDS:
        assert one.label.vi == nfc(one.label.vi) and any(ord(letter) > 127 for letter in one.label.vi)
        assert one.label.en


def test_an_unknown_award() -> None:
    with pytest.raises(ThiduaError) as caught:
        award("hcld4")
    assert caught.value.code == "award_unknown"


# ---------------------------------------------------------------- what exists on a day


@pytest.mark.parametrize(
    ("day", "gone", "findings"),
    [
        (OLD, {"xatb", "hc_tnxp"}, []),
        (LAST_OLD, {"xatb", "hc_tnxp"}, []),
        (NEW, {"hh"}, []),
        (LAST_NEW, {"hh"}, []),
        (AMENDED, {"hh"}, ["law_unread"]),
        (OLD - timedelta(days=1), {one.code for one in ENTRIES}, ["regime_none"]),
    ],
)
def test_awards_on(day: date, gone: set[str], findings: list[str]) -> None:
    there = awards_on(day)
    assert {one.code for one in ENTRIES} - {one.award.code for one in there.awards} == gone
    assert [finding.code for finding in there.findings] == findings


def test_after_the_last_text_read_everything_is_carried_on_unverified() -> None:
    there = awards_on(AMENDED)
    for one in there.awards:
        by_decree = one.award.code in ("coqk", "bkqk")
        assert by_decree or (one.citation.mark == "unverified" and one.citation.note is not None), one.award.code
    assert awards_on(LAST_NEW).get("cobo") != there.get("cobo")


def test_whether_there_is_a_rule_is_said_for_the_day() -> None:
    for day in (OLD, LAST_OLD, NEW, LAST_NEW):
        ruled = {rule.award for rule in RULES if rule.validity.covers(day)}
        assert {one.award.code for one in awards_on(day).awards if one.ruled} == ruled
    assert is_ruled("cstdcs", OLD) and not is_ruled("hcsv", NEW)


def test_the_nearest_text_is_named_before_the_packs() -> None:
    (finding,) = awards_on(OLD - timedelta(days=1)).findings
    assert "Nghị định 91/2017/NĐ-CP" in finding.hint("vi")
