"""Clauses about the movement of a case: how long it lasts, who launched it, at which review it is rewarded.

The same code stands for the same matter in every law: ``lasted``, ``launched_by``, ``at_review``, ``achieved``.
"""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks import MovementLaunchedBy, MovementResultOf, MovementReview, MovementYears
from thidua.citations import Citation
from thidua.regimes.building import Clause, fact, leaf, words, yes
from thidua.regimes.competence.issuers import issuer_label

Review = Literal["interim", "final"]

_REVIEWS: dict[Review, tuple[str, str]] = {"interim": ("sơ kết", "interim"), "final": ("tổng kết", "final")}


def lasted(citation: Citation, years: int) -> Clause:
    """The movement lasts at least so many years."""
    asked = fact("movement_years", words("Số năm của phong trào", "Years of the movement"), MovementYears())
    label = words(f"Phong trào kéo dài từ {years} năm trở lên", f"A movement of at least {years} years")
    return leaf("lasted", label, f"{asked.name} >= {years}", citation, asked)


def launched_by(citation: Citation, *launchers: str) -> Clause:
    """The movement was launched by one of these kinds of launcher."""
    labels = [issuer_label(code) for code in launchers]
    vi, en = " hoặc ".join(one.vi for one in labels), " or ".join(one.text("en") for one in labels)
    label = words(f"Phong trào do {vi} phát động", f"The movement was launched by the {en}")
    return yes("launched_by", label, citation, MovementLaunchedBy(launchers=launchers))


def at_review(citation: Citation, *reviews: Review) -> Clause:
    """The reward comes at one of these reviews of the movement.

    >>> from thidua.regimes.instruments import D91, cite
    >>> at_review(cite(D91, "11", mark="gazette"), "interim", "final").node.label.en
    'Rewarded at the interim or final review of the movement'
    """
    vi = " hoặc ".join(_REVIEWS[one][0] for one in reviews)
    en = " or ".join(_REVIEWS[one][1] for one in reviews)
    label = words(f"Xét khi {vi} phong trào", f"Rewarded at the {en} review of the movement")
    return yes("at_review", label, citation, MovementReview(reviews=reviews))


def leads(citation: Citation) -> Clause:
    """The subject led the movement."""
    asked = fact("result", words("Kết quả trong phong trào", "Result in the movement"), MovementResultOf())
    return leaf("achieved", words("Dẫn đầu phong trào", "Leads the movement"), "result >= 'leading'", citation, asked)
