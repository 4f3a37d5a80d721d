"""Principle (nguyên tắc): a condition that a decree or circular puts beside the standard of many awards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.awards.asks import AchievementRewarded, StateFormsInYear, UnderProceedings
from thidua.awards.award import AwardKind
from thidua.awards.records import ProceedingKind
from thidua.citations import Citation
from thidua.regimes.building import Clause, fact, leaf, words
from thidua.regimes.catalogue import AWARDS, level_of

Reach = Literal["all", "forms", "state_forms"]
"""Which awards a principle reaches: all, forms of commendation only, forms of State level only."""

FORMS: frozenset[str] = frozenset(award.code for award in AWARDS if award.kind == "form")
STATE_FORMS: frozenset[str] = frozenset(code for code in FORMS if level_of(code) == "state")

_REACHED: dict[Reach, frozenset[str]] = {
    "all": frozenset(award.code for award in AWARDS),
    "forms": FORMS,
    "state_forms": STATE_FORMS,
}


NOT_LIMITED: tuple[AwardKind, ...] = ("ad_hoc", "long_service", "years_of_service")
"""The reasons that the limit of one State form a year leaves out (Circular 12/2019 Article 3 clause 3)."""


@dataclass(frozen=True, slots=True)
class Principle:
    """A clause and the awards it reaches."""

    clause: Clause
    reach: Reach
    exempt: tuple[AwardKind, ...] = ()

    def reaches(self, award: str, kinds: tuple[AwardKind, ...]) -> bool:
        """Whether it stands beside the standard of an award given for these reasons.

        >>> from thidua.regimes.c12.principles import ONE_STATE_FORM as one
        >>> one.reaches("bkttg", ("merit",)), one.reaches("bkttg", ("ad_hoc",)), one.reaches("gk", ("merit",))
        (True, False, False)
        """
        return award in _REACHED[self.reach] and not set(kinds) <= set(self.exempt)


def freeze(citation: Citation, kinds: tuple[ProceedingKind, ...], *, until_cleared: bool) -> Principle:
    """Nobody is considered while one of these proceedings is under way."""
    label = words(
        "Không có việc xem xét kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo chưa kết luận",
        "No disciplinary review, investigation, inspection or complaint without a conclusion",
    )
    asked = fact(
        "under_proceedings",
        words("Đang có việc chưa kết luận", "A proceeding is under way"),
        _asks(kinds, until_cleared),
    )
    return Principle(leaf("not_frozen", label, "not under_proceedings", citation, asked), "all")


def _asks(kinds: tuple[ProceedingKind, ...], until_cleared: bool) -> UnderProceedings:
    return UnderProceedings(kinds=kinds, until_cleared=until_cleared)


def once(citation: Citation, reach: Reach) -> Principle:
    """One achievement is rewarded once."""
    label = words("Thành tích chưa được khen thưởng", "The achievement was not rewarded before")
    asked = fact(
        "achievement_rewarded",
        words("Thành tích nêu trong hồ sơ đã được khen", "The achievement cited was rewarded already"),
        AchievementRewarded(),
    )
    return Principle(leaf("rewarded_once", label, "not achievement_rewarded", citation, asked, blank=True), reach)


def one_state_form(citation: Citation, exempt: tuple[AwardKind, ...]) -> Principle:
    """At most one form of State level a year, exempt reasons apart."""
    label = words(
        "Trong năm chưa có hình thức khen thưởng cấp nhà nước nào khác", "No other form of State level in the year"
    )
    asked = fact(
        "state_forms",
        words(
            "Số hình thức khen thưởng cấp nhà nước đã có trong năm", "Forms of State level already given in the year"
        ),
        StateFormsInYear(forms=tuple(sorted(STATE_FORMS)), exempt=exempt),
    )
    limit = leaf("one_state_form", label, "state_forms < 1", citation, asked, blank=True)
    return Principle(limit, "state_forms", exempt)
