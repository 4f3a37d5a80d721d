"""Every node of every pack is cited, dated and marked; nothing illustrative; weak sources are shown."""

from datetime import date

import pytest

from regimes.samples import case, official
from thidua import AwardRule, judge
from thidua.awards.asks import DisciplineInRating
from thidua.awards.conditions import walk
from thidua.citations import STRENGTH
from thidua.regimes import AWARDS, INSTRUMENTS, RULES, award
from thidua.regimes.competence import TABLE
from thidua.text import nfc

NAMES = {instrument.name.vi: instrument for instrument in INSTRUMENTS}
BY_CODE = [pytest.param(rule, id=rule.code) for rule in RULES]

# From, to, mark of each instrument as read; the end of three is known from a database only.
EXPECTED = {
    "Luật 15/2003/QH11": ("2004-07-01", "2024-01-01", "gazette", None),
    "Nghị định 91/2017/NĐ-CP": ("2017-10-01", "2024-01-01", "gazette", None),
    "Luật 06/2022/QH15": ("2024-01-01", None, "gazette", None),
    "Luật 06/2026/QH16": ("2026-10-01", None, "secondary", None),
    "Thông tư 01/2024/TT-BNV": ("2024-04-15", "2025-08-05", "secondary", None),
    "Thông tư 15/2025/TT-BNV": ("2025-08-05", "2027-03-01", "secondary", "unverified"),
    "Nghị định 48/2023/NĐ-CP": ("2023-09-15", "2026-07-01", "secondary", None),
    "Nghị định 98/2023/NĐ-CP": ("2024-01-01", "2025-07-01", "secondary", None),
    "Nghị định 152/2025/NĐ-CP": ("2025-07-01", "2027-03-01", "secondary", "unverified"),
    "Nghị định 335/2025/NĐ-CP": ("2026-01-01", None, "secondary", None),
    "Nghị định 233/2026/NĐ-CP": ("2026-07-01", None, "secondary", None),
    "Luật 80/2025/QH15": ("2025-07-01", None, "secondary", None),
    "Nghị định 129/2025/NĐ-CP": ("2025-07-01", "2027-03-01", "secondary", "unverified"),
}

# The strongest mark each place deserves.
READ = {
    ("Luật 15/2003/QH11", "10"): "gazette",
    ("Luật 15/2003/QH11", "23"): "gazette",
    ("Luật 15/2003/QH11", "24"): "secondary",
    ("Luật 15/2003/QH11", "75"): "gazette",
    ("Luật 15/2003/QH11", "80"): "gazette",
    ("Nghị định 91/2017/NĐ-CP", "9"): "gazette",
    ("Nghị định 91/2017/NĐ-CP", "10"): "gazette",
    ("Luật 06/2022/QH15", "23"): "secondary",
    ("Luật 06/2022/QH15", "24"): "secondary",
    ("Luật 06/2022/QH15", "75"): "secondary",
    ("Luật 06/2022/QH15", "80"): "gazette",
    ("Thông tư 01/2024/TT-BNV", "1"): "secondary",
    ("Thông tư 15/2025/TT-BNV", "2"): "unverified",
    ("Nghị định 48/2023/NĐ-CP", None): "secondary",
    ("Nghị định 129/2025/NĐ-CP", "59"): "secondary",
    ("Nghị định 91/2017/NĐ-CP", "40"): "gazette",
    ("Nghị định 335/2025/NĐ-CP", None): "unverified",
    ("Nghị định 233/2026/NĐ-CP", "12(4), 14(3)"): "secondary",
    ("Luật 80/2025/QH15", "38"): "secondary",
}


def _citations():
    for rule in RULES:
        yield f"{rule.code}", rule.citation, rule.validity
        for node in walk(rule.condition):
            yield f"{rule.code}/{node.code}", node.citation, rule.validity
        for fact in rule.facts:
            if isinstance(fact.ask, DisciplineInRating):
                later = [(one.citation, one.validity) for one in (*fact.ask.later, fact.ask.unrelated) if one]
                yield from ((f"{rule.code}/{fact.name}", citation, validity) for citation, validity in later)
    for line in TABLE:
        yield f"{line.issuer}/{line.awards}", line.citation, line.validity


@pytest.mark.parametrize("name", list(EXPECTED))
def test_instruments(name: str) -> None:
    start, end, mark, end_mark = EXPECTED[name]
    found = NAMES[name]
    assert found.validity.start == date.fromisoformat(start)
    assert found.validity.end == (date.fromisoformat(end) if end else None)
    assert (found.mark, found.end_mark) == (mark, end_mark)


def test_no_other_instruments() -> None:
    assert set(NAMES) == set(EXPECTED)
    assert {citation.instrument.vi for _, citation, _ in _citations()} <= set(EXPECTED)


def test_every_citation_names_its_article_and_its_mark_is_not_better_than_what_was_read() -> None:
    wrong = []
    for place, citation, _ in _citations():
        best = READ.get((citation.instrument.vi, citation.article))
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


def test_every_award_of_the_catalogue_has_a_rule() -> None:
    assert {rule.award for rule in RULES} == {award.code for award in AWARDS}
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
    assert "Luật 06/2022/QH15, Điều 24, khoản 1" in named


def test_eligible_is_not_yet_chosen_under_the_old_law() -> None:
    verdict = judge(official(initiatives=[{"code": "sk", "cycle": "2023"}]), "cstdcs", case("2023"))
    assert verdict.status == "eligible"
    (quota,) = [finding for finding in verdict.findings if finding.code == "quota_applies"]
    assert "15 %" in quota.message("vi") and quota.severity == "note"
    later = judge(official(), "cstdcs", case("2024"))
    assert "quota_applies" not in {finding.code for finding in later.findings}
