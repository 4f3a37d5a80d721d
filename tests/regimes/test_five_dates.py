"""One record on five days: the verdicts differ as the law does, each with its article and interval."""

from datetime import date

import pytest

from regimes.samples import case, official
from thidua import Verdict, judge
from thidua.awards.conditions import walk

# Clocks; status; the law chosen; from, to of the text; the decree beside it; the place that decides.
DAYS = [
    pytest.param(
        *({"achieved": "2023", "proposed_at": "2023-12-20"}, "ineligible", "Luật 15/2003", "2020-01-01", "2024-01-01"),
        *("Thông tư 12/2019/TT-BNV, Điều 2, khoản 5", "Nghị định 91/2017/NĐ-CP, Điều 9, khoản 3"),
        id="2023-12: an initiative is asked for",
    ),
    pytest.param(
        *({"achieved": "2023", "proposed_at": "2024-06-10"}, "eligible", "Luật 06/2022", "2024-04-15", "2025-07-01"),
        *("Nghị định 98/2023/NĐ-CP, Điều 4", "Luật 06/2022/QH15, Điều 23, khoản 2"),
        id="2024-06: the excellent rating is enough",
    ),
    pytest.param(
        *({"achieved": "2024", "proposed_at": "2025-08-20"}, "eligible", "Luật 06/2022", "2025-08-05", "2026-10-01"),
        *("Nghị định 152/2025/NĐ-CP, Điều 4", "Luật 06/2022/QH15, Điều 23, khoản 2"),
        id="2025-08: the same, beside another decree and circular",
    ),
    pytest.param(
        *({"achieved": "2025", "proposed_at": "2026-09-20", "received_at": "2026-09-29"}, "eligible"),
        *("Luật 06/2022", "2025-08-05", "2026-10-01"),
        *("Nghị định 152/2025/NĐ-CP, Điều 4", "Luật 06/2022/QH15, Điều 23, khoản 2"),
        id="accepted 2026-09-29: the unamended text",
    ),
]


def _citations(verdict: Verdict) -> set[str]:
    assert verdict.rule is not None
    return {str(node.citation) for node in walk(verdict.rule.condition)}


@pytest.mark.parametrize(("clocks", "status", "law", "start", "end", "decree", "article"), DAYS)
def test_on_each_day_the_law_of_that_day(
    clocks: dict[str, str], status: str, law: str, start: str, end: str, decree: str, article: str
) -> None:
    verdict = judge(official(), "cstdcs", case(**clocks))
    assert verdict.status == status and verdict.rule is not None
    assert law in verdict.rule.label.vi
    assert verdict.rule.validity.start == date.fromisoformat(start)
    assert verdict.rule.validity.end == date.fromisoformat(end)
    assert {decree, article} <= _citations(verdict)
    decisive = verdict.shortfalls if status == "ineligible" else verdict.branches
    where = {node.code: str(node.citation) for node in walk(verdict.rule.condition)}
    assert decisive and {where[code] for code in decisive} == {article}


def test_accepted_from_2026_10_01_it_is_undetermined_with_its_advisory() -> None:
    verdict = judge(official(), "cstdcs", case("2025", "2026-09-20", received_at="2026-10-02"))
    assert verdict.status == "undetermined"
    assert verdict.rule is not None and verdict.rule.validity.start == date(2026, 10, 1)
    (needed,) = verdict.law
    assert needed.citation == "Luật 06/2026/QH16"
    assert "Điều 23" in verdict.explain().text("vi")  # the article that was amended is named
    advisory = verdict.advisory
    assert advisory is not None and advisory.status == "eligible" and advisory.rule is not None
    assert advisory.rule.validity.end == date(2026, 10, 1)
    assert "advisory_only" in {finding.code for finding in verdict.findings}
