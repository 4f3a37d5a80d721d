"""The rules prizes are computed by.

Decree 91/2017 Articles 66–68, Decree 98/2023 Article 53, Decree 152/2025 Article 49.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.citations import Citation, Mark
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.figures.dated import Dated, on_day
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite

PrizeRuleCode = Literal[
    "base_on_decision_day",
    "rounded_up",
    "titles_of_one_period",
    "titles_of_one_achievement",
    "titles_of_different_periods",
    "forms_of_different_kind",
    "title_and_form",
    "payer",
]

_BY_CONTRAST = Label(
    vi="khoản này chỉ nói các danh hiệu có thời gian khác nhau; phần còn lại là suy ngược",
    en="the clause speaks of titles with different periods only; the rest is read by contrast",
)

_LAYERS = {D91.code: UNDER_D91, D98.code: UNDER_D98, D152.code: UNDER_D152}


def _rule(vi: str, en: str, **places: Citation) -> tuple[Dated[Label], ...]:
    """One rule with its place in each decree that has it."""
    return tuple(Dated(Label(vi=vi, en=en), _LAYERS[decree], citation) for decree, citation in places.items())


PRIZE_RULES: dict[PrizeRuleCode, tuple[Dated[Label], ...]] = {
    "base_on_decision_day": _rule(
        "hệ số nhân với mức lương cơ sở vào ngày ban hành quyết định",
        "the coefficient times the base salary on the day of the decision",
        d91=cite(D91, "68", "1", mark="gazette"),
        d98=cite(D98, "53", "1", mark="secondary"),
        d152=cite(D152, "49", "1", mark="secondary"),
    ),
    "rounded_up": _rule(
        "làm tròn lên hàng chục nghìn đồng",
        "raised to the next 10,000 đồng",
        d91=cite(D91, "68", "2", mark="gazette"),
        d98=cite(D98, "53", mark="gazette"),
        d152=cite(D152, "49", "2", mark="gazette"),
    ),
    "titles_of_one_period": _rule(
        "cùng thời điểm, nhiều danh hiệu có cùng thời gian thành tích: chỉ nhận mức cao nhất",
        "several titles at one time with the same counted period: only the highest is paid",
        d98=cite(D98, "53", "5", mark="secondary", note=_BY_CONTRAST),
        d152=cite(D152, "49", "5", mark="secondary"),
    ),
    "titles_of_one_achievement": _rule(
        "cùng thời điểm, nhiều danh hiệu cho cùng một thành tích: chỉ nhận mức cao nhất",
        "several titles at one time for the same achievement: only the highest is paid",
        d91=cite(D91, "66", "2", point="c", mark="gazette"),
    ),
    "titles_of_different_periods": _rule(
        "cùng thời điểm, nhiều danh hiệu có thời gian thành tích khác nhau: nhận tiền thưởng của từng danh hiệu",
        "several titles at one time with different counted periods: each is paid",
        d91=cite(D91, "66", "2", point="d", mark="gazette"),
        d98=cite(D98, "53", "5", mark="secondary"),
        d152=cite(D152, "49", "5", mark="secondary"),
    ),
    "forms_of_different_kind": _rule(
        "cùng thời điểm, nhiều hình thức khen thưởng khác cả thời gian lẫn thành tích: nhận thưởng của từng hình thức",
        "several forms at one time, period and achievement both different: each is paid",
        d98=cite(D98, "53", "6", mark="secondary"),
        d152=cite(D152, "49", "6", mark="secondary"),
    ),
    "title_and_form": _rule(
        "cùng thời điểm, vừa có danh hiệu vừa có hình thức khen thưởng: nhận cả hai",
        "a title and a form at one time: both are paid",
        d91=cite(D91, "66", "2", point="đ", mark="gazette"),
        d98=cite(D98, "53", "7", mark="secondary"),
        d152=cite(D152, "49", "7", mark="secondary"),
    ),
    "payer": _rule(
        "mỗi cấp chi cho người thuộc cấp mình; khen thưởng cấp Nhà nước do bộ, tỉnh trình chi",
        "each level pays its own staff; State awards are paid by the ministry or province that proposed them",
        d91=cite(D91, "67", "2", mark="gazette"),
    ),
}
"""Every rule, by what it says."""


@dataclass(frozen=True, slots=True)
class PrizeRule:
    """A rule as it stands on a day."""

    code: PrizeRuleCode
    words: Label
    citation: Citation
    mark: Mark
    findings: tuple[Finding, ...] = ()


def prize_rule(code: PrizeRuleCode, day: date) -> PrizeRule | None:
    """The rule in force on a day; ``None`` where the decree of that day has no such clause.

    >>> str(prize_rule("title_and_form", date(2026, 1, 20)).citation)
    'Nghị định 152/2025/NĐ-CP, Điều 49, khoản 7'
    """
    table = PRIZE_RULES[code]
    found = on_day(table, day, table[0].value)
    if found.value is None or found.citation is None or found.mark is None:
        return None
    return PrizeRule(code, found.value, found.citation, found.mark, found.findings)
