"""Every node of every pack is cited, dated and marked; nothing illustrative; weak sources are shown."""

from datetime import date

import pytest

from regimes.samples import case, official
from thidua import AwardRule, judge
from thidua.awards.asks import DisciplineInRating
from thidua.awards.conditions import walk
from thidua.citations import STRENGTH
from thidua.regimes import AWARDS, INSTRUMENTS, RULES, award
from thidua.regimes.catalogue import ENTRIES
from thidua.regimes.competence import OPEN, SUBMISSIONS, TABLE
from thidua.regimes.competence.counting import EQUALS
from thidua.text import nfc

NAMES = {instrument.name.vi: instrument for instrument in INSTRUMENTS}
BY_CODE = [pytest.param(rule, id=rule.code) for rule in RULES]

# From, to, mark of each instrument as read; then the parts whose mark is weaker: s(tart), e(nd), n(umber).
EXPECTED = {
    "Luật 15/2003/QH11": ("2004-07-01", "2024-01-01", "gazette", ""),
    "Luật 47/2005/QH11": ("2005-06-27", "2024-01-01", "secondary", ""),
    "Luật 32/2009/QH12": ("2010-01-01", "2024-01-01", "unverified", ""),
    "Luật 39/2013/QH13": ("2014-06-01", "2024-01-01", "secondary", ""),
    "Luật 06/2022/QH15": ("2024-01-01", None, "gazette", ""),
    "Luật 06/2026/QH16": ("2026-10-01", None, "secondary", ""),
    "Luật 80/2025/QH15": ("2025-07-01", None, "secondary", ""),
    "Nghị định 42/2010/NĐ-CP": ("2010-06-01", "2017-10-01", "unverified", ""),
    "Nghị định 65/2014/NĐ-CP": ("2014-08-15", "2017-10-01", "unverified", ""),
    "Nghị định 91/2017/NĐ-CP": ("2017-10-01", "2024-01-01", "gazette", ""),
    "Nghị định 98/2023/NĐ-CP": ("2024-01-01", "2025-07-01", "secondary", ""),
    "Nghị định 86/2023/NĐ-CP": ("2024-01-30", None, "secondary", ""),
    "Nghị định 28/2024/NĐ-CP": ("2024-01-01", "2025-07-01", "secondary", "s"),
    "Nghị định 152/2025/NĐ-CP": ("2025-07-01", "2027-03-01", "secondary", "e"),
    "Nghị định 129/2025/NĐ-CP": ("2025-07-01", "2027-03-01", "secondary", "e"),
    "Nghị định 13/2012/NĐ-CP": ("2012-04-25", None, "secondary", ""),
    "Quyết định 86/2025/QĐ-UBND (Bắc Ninh)": ("2025-12-15", None, "secondary", ""),
    "Thông tư 08/2017/TT-BNV": ("2017-12-15", "2020-01-01", "secondary", ""),
    "Thông tư 12/2019/TT-BNV": ("2020-01-01", "2024-02-24", "gazette", "e"),
    "Thông tư 5/2020/TT-BNV": ("2020-12-25", "2024-02-24", "secondary", "se"),
    "Thông tư 01/2024/TT-BNV": ("2024-04-15", "2025-08-05", "secondary", ""),
    "Thông tư 15/2025/TT-BNV": ("2025-08-05", "2027-03-01", "secondary", "e"),
    "Thông tư 07/2026/TT-BGDĐT": ("2026-04-02", None, "secondary", ""),
    "Công văn 5007/BNV-TĐKT": ("2023-01-01", None, "secondary", "s"),
    "Công văn 1168/BNV-BTĐKT": ("2026-02-06", None, "secondary", ""),
    "Quyết định 311/QĐ-BNV": ("2025-01-01", None, "secondary", "s"),
    "Nghị định 56/2015/NĐ-CP": ("2015-08-01", "2020-08-20", "unverified", ""),
    "Nghị định 90/2020/NĐ-CP": ("2020-08-20", "2026-07-01", "secondary", ""),
    "Nghị định 48/2023/NĐ-CP": ("2023-09-15", "2026-07-01", "secondary", ""),
    "Nghị định 335/2025/NĐ-CP": ("2026-01-01", None, "secondary", ""),
    "Nghị định 233/2026/NĐ-CP": ("2026-07-01", None, "secondary", ""),
    "Nghị định 34/2011/NĐ-CP": ("2011-07-05", "2020-09-20", "unverified", ""),
    "Nghị định 112/2020/NĐ-CP": ("2020-09-20", "2025-07-01", "secondary", "s"),
    "Nghị định 172/2025/NĐ-CP": ("2025-07-01", None, "secondary", ""),
    "Nghị định 66/2013/NĐ-CP": ("2013-07-01", "2016-05-01", "secondary", "n"),
    "Nghị định 47/2016/NĐ-CP": ("2016-05-01", "2017-07-01", "secondary", "sn"),
    "Nghị định 47/2017/NĐ-CP": ("2017-07-01", "2018-07-01", "secondary", "n"),
    "Nghị định 72/2018/NĐ-CP": ("2018-07-01", "2019-07-01", "secondary", ""),
    "Nghị định 38/2019/NĐ-CP": ("2019-07-01", "2023-07-01", "secondary", ""),
    "Nghị định 24/2023/NĐ-CP": ("2023-07-01", "2024-07-01", "secondary", ""),
    "Nghị định 73/2024/NĐ-CP": ("2024-07-01", "2026-07-01", "secondary", ""),
    "Nghị định 161/2026/NĐ-CP": ("2026-07-01", None, "secondary", ""),
    "Quyết định 1847/QĐ-TTg": ("2018-12-27", None, "secondary", "s"),
    "Quyết định 733/QĐ-TTg": ("2019-06-14", None, "secondary", "s"),
}

# The strongest mark each article deserves, by instrument; "–" stands for the instrument without an article.
_READ = {
    "Luật 15/2003/QH11": {
        "gazette": "10 14 15 16 17 18 21 22 23 27 28 42 71 72 73 74 75 76 77 78 79 80 96",
        "secondary": "24 25 26 –",
        "unverified": "29 30",
    },
    "Nghị định 91/2017/NĐ-CP": {
        "gazette": "3 4 5 6 9 10 11 12 16 17 18 22 23 24 39 40 41 43 45 47 48 49 50 51 52 54 55 56 57 66 67 68 69 70 "
        "70–74 73 78",
        "secondary": "38",
        "unverified": "–",
    },
    "Thông tư 12/2019/TT-BNV": {"gazette": "2 3 4 5 6 8 11"},
    "Thông tư 5/2020/TT-BNV": {"secondary": "–"},
    "Luật 06/2022/QH15": {
        "gazette": "16 17 18 33 54 80 94 95 96",
        "secondary": "3 5 7 8 9 21 22 23 24 25 26 27 28 29 30 43 44 73 74 75 77 78 84 93",
        "unverified": "31 34 35 36 37 38 39 40 41 42 45 46 47 48 49 50 51 52 53 71 79 85 –",
    },
    "Nghị định 98/2023/NĐ-CP": {
        "gazette": "53",
        "secondary": "3 4 25 30 31 32 33 34 41 42 46 47 48 52 54 55 56 58",
        "unverified": "–",
    },
    "Nghị định 152/2025/NĐ-CP": {
        "gazette": "49",
        "secondary": "4 6 9 21 42 50 51 54 59 60 –",
        "unverified": "33 51–54",
    },
    "Nghị định 129/2025/NĐ-CP": {"secondary": "59"},
    "Nghị định 86/2023/NĐ-CP": {"secondary": "–"},
    "Nghị định 13/2012/NĐ-CP": {"secondary": "–"},
    "Quyết định 86/2025/QĐ-UBND (Bắc Ninh)": {"secondary": "2 3 4 5 6 7 8 10"},
    "Thông tư 01/2024/TT-BNV": {"secondary": "1 –"},
    "Thông tư 15/2025/TT-BNV": {"secondary": "2 –"},
    "Luật 06/2026/QH16": {"secondary": "3 4 –"},
    "Công văn 5007/BNV-TĐKT": {"secondary": "–"},
    "Công văn 1168/BNV-BTĐKT": {"secondary": "–"},
    "Quyết định 311/QĐ-BNV": {"secondary": "–"},
    "Nghị định 90/2020/NĐ-CP": {"secondary": "–"},
    "Nghị định 48/2023/NĐ-CP": {"secondary": "–"},
    "Nghị định 335/2025/NĐ-CP": {"secondary": "–"},
    "Nghị định 233/2026/NĐ-CP": {"secondary": "12(4),14(3) –"},
    "Nghị định 112/2020/NĐ-CP": {"secondary": "–"},
    "Nghị định 172/2025/NĐ-CP": {"secondary": "–"},
    "Luật 80/2025/QH15": {"secondary": "38"},
}
READ = {
    (name, None if article == "–" else article.replace(",", ", ")): mark
    for name, marks in _READ.items()
    for mark, articles in marks.items()
    for article in articles.split()
}

# Within an article that was read better elsewhere, what one clause deserves at most.
CLAUSES = {("Thông tư 15/2025/TT-BNV", "2", "5", None): "unverified"}

# These make no law and end with the text they speak of; a rule may be older than they are.
LETTERS = {"Công văn 5007/BNV-TĐKT", "Công văn 1168/BNV-BTĐKT", "Quyết định 311/QĐ-BNV"}


def _citations():
    for rule in RULES:
        yield f"{rule.code}", rule.citation, rule.validity
        for node in walk(rule.condition):
            yield f"{rule.code}/{node.code}", node.citation, rule.validity
        for fact in rule.facts:
            if isinstance(fact.ask, DisciplineInRating):
                later = [(one.citation, one.validity) for one in (*fact.ask.later, fact.ask.unrelated) if one]
                yield from ((f"{rule.code}/{fact.name}", citation, validity) for citation, validity in later)
    for line in (*TABLE, *OPEN):
        yield f"{line.issuer}/{line.awards}", line.citation, line.validity
    for line in SUBMISSIONS:
        yield f"{line.submitter} submits {line.awards}", line.citation, line.validity
    for line in EQUALS:
        yield f"{line.issuers} count alike for {line.awards}", line.citation, line.validity
    for entry in ENTRIES:
        for standing in entry.standings:
            yield entry.code, standing.citation, standing.validity
            if standing.listed is not None:
                yield f"{entry.code}, listed", standing.listed, standing.validity


@pytest.mark.parametrize("name", list(EXPECTED))
def test_instruments(name: str) -> None:
    start, end, mark, weaker = EXPECTED[name]
    found = NAMES[name]
    assert found.validity.start == date.fromisoformat(start)
    assert found.validity.end == (date.fromisoformat(end) if end else None)
    assert found.mark == mark
    for part, part_mark in (("s", found.start_mark), ("e", found.end_mark), ("n", found.number_mark)):
        assert part_mark == ("unverified" if part in weaker else None)
    assert found.doubtful_start == ("s" in weaker or mark == "unverified")


def test_no_other_instruments() -> None:
    assert set(NAMES) == set(EXPECTED)
    assert {citation.instrument.vi for _, citation, _ in _citations()} <= set(EXPECTED)


def test_every_citation_names_its_article_and_its_mark_is_not_better_than_what_was_read() -> None:
    wrong = []
    for place, citation, _ in _citations():
        name = citation.instrument.vi
        best = CLAUSES.get((name, citation.article, citation.clause, citation.point))
        best = best or READ.get((name, citation.article))
        if best is None or STRENGTH[citation.mark] > STRENGTH[best]:
            wrong.append(f"{place}: {citation} [{citation.mark}]")
    assert not wrong, wrong


def test_nothing_is_illustrative() -> None:
    assert [place for place, citation, _ in _citations() if citation.mark == "illustrative"] == []


def test_a_rule_never_outlives_what_it_cites() -> None:
    """Only the rating rule may end inside an interval: its fact says so itself (it then does not apply)."""
    wrong = []
    for place, citation, validity in _citations():
        cited = NAMES[citation.instrument.vi].validity
        if place.startswith("commune_chair") and validity.end is None:
            continue  # goes on past an unverified end, and says so: see doubtful_from
        if citation.instrument.vi in LETTERS or place.endswith("/one_state_form"):
            continue  # a letter reads a law; the limit of the former circular goes on only where the case asks for it
        late = cited.end is not None and (validity.end is None or validity.end > cited.end)
        if (validity.start < cited.start or late) and citation.instrument.vi != "Nghị định 48/2023/NĐ-CP":
            wrong.append(place)
    assert not wrong, wrong


@pytest.mark.parametrize("rule", BY_CODE)
def test_words(rule: AwardRule) -> None:
    labels = [rule.label, *(node.label for node in walk(rule.condition)), *(fact.label for fact in rule.facts)]
    for label in (*labels, *rule.notes):
        assert label.en, label.vi
        assert label.vi == nfc(label.vi)
        assert any(ord(letter) > 127 for letter in label.vi), label.vi


@pytest.mark.parametrize("rule", BY_CODE)
def test_rules_round_trip_as_data(rule: AwardRule) -> None:
    assert AwardRule.model_validate_json(rule.model_dump_json()) == rule
    assert rule.subject_kind in award(rule.award).subjects
    assert {fact.name for fact in rule.facts} == {
        name for node in walk(rule.condition) if node.kind == "requires" for name in rule.used_by(node)
    }


def test_every_rule_is_for_an_award_of_the_catalogue() -> None:
    assert {rule.award for rule in RULES} <= {award.code for award in AWARDS}
    assert len({rule.code for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("award", "achieved", "proposed", "mark"),
    [
        ("cstdcs", "2019", "2019-12-20", "gazette"),
        ("ldtt", "2019", "2019-12-20", "secondary"),
        ("ldtt", "2024", "2024-12-20", "secondary"),
        ("cstdcs", "2025", "2025-12-20", "unverified"),
    ],
)
def test_a_verdict_shows_what_it_leans_on(award: str, achieved: str, proposed: str, mark: str) -> None:
    verdict = judge(official(), award, case(achieved, proposed))
    assert verdict.mark == mark and verdict.as_data()["mark"] == mark
    shown = [finding for finding in verdict.findings if finding.code == "leans_on"]
    assert len(shown) == (mark != "gazette")
    for finding in shown:
        assert dict(finding.params)["mark"] == mark
        words = {"secondary": "nguồn thứ cấp", "unverified": "chưa kiểm chứng"}[mark]
        assert words in finding.message("vi")
        assert finding.message("vi") in verdict.explain().text("vi")


def test_the_weak_nodes_are_named() -> None:
    verdict = judge(official(), "cstdcs", case("2025"))
    (shown,) = [finding for finding in verdict.findings if finding.code == "leans_on"]
    named = dict(shown.params)["nodes_vi"]
    assert "Thông tư 15/2025/TT-BNV, Điều 2, khoản 5" in named
    assert "Luật 06/2022" not in named  # those places are secondary: better than what is named
    before = judge(official(), "cstdcs", case("2024"))
    (shown,) = [finding for finding in before.findings if finding.code == "leans_on"]
    assert "Luật 06/2022/QH15, Điều 24, khoản 1" in dict(shown.params)["nodes_vi"]


def test_eligible_is_not_yet_chosen_under_the_old_law() -> None:
    verdict = judge(official(initiatives=[{"code": "sk", "cycle": "2023"}]), "cstdcs", case("2023"))
    assert verdict.status == "eligible"
    (quota,) = [finding for finding in verdict.findings if finding.code == "quota_applies"]
    assert "15 %" in quota.message("vi") and quota.severity == "note"
    later = judge(official(), "cstdcs", case("2024"))
    assert "quota_applies" not in {finding.code for finding in later.findings}
