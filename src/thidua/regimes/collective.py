"""Clauses about a collective: shares of members with a title, discipline of members, everybody's tasks, flags counted.

The same code stands for the same matter in every law: ``title_share``, ``members_not_disciplined``, ``all_completed``,
``fighters``.
"""

from __future__ import annotations

from thidua import exact
from thidua.awards.asks import AllCompleted, AwardsInRun, MemberDisciplined, MemberShare, MembersHolding
from thidua.awards.history import RunOf
from thidua.awards.scales import Severity
from thidua.citations import Citation, Validity
from thidua.regimes.building import Clause, fact, leaf, words
from thidua.regimes.catalogue import award as award_of
from thidua.shares import Share

ADVANCED = ("ldtt", "cstt")
"""Lao động tiên tiến, Chiến sĩ tiên tiến: the titles that a share of members counts."""


def title_share(
    citation: Citation,
    percent: int,
    *,
    new_months: int,
    titles: tuple[str, ...] = ADVANCED,
    more_than: bool = False,
    code: str = "title_share",
) -> Clause:
    """At least (or more than) so many per cent of the members hold one of the titles; exact fractions, not rounded.

    >>> from thidua.regimes.instruments import L22, cite
    >>> title_share(cite(L22, "28", mark="secondary"), 70, new_months=6).node.when
    'ratio(holding, counted, 0) >= 0.7'
    """
    needed = Share(f"{percent} %")
    vi = " hoặc ".join(award_of(title).label.vi for title in titles)
    en = " or ".join(award_of(title).label.text("en") for title in titles)
    least_vi, least_en = ("Trên", "More than") if more_than else ("Ít nhất", "At least")
    figures = {"titles": titles, "needed": needed, "more_than": more_than, "new_months": new_months}
    return leaf(
        code,
        words(f"{least_vi} {percent}% thành viên đạt {vi}", f"{least_en} {percent} % of the members hold {en}"),
        f"ratio(holding, counted, 0) {'>' if more_than else '>='} {exact.show(*exact.reduce(percent, 2))}",
        citation,
        fact(
            "counted",
            words("Số thành viên được tính", "Members counted"),
            MemberShare.model_validate({"what": "counted", **figures}),
        ),
        fact(
            "holding",
            words(f"Số thành viên đạt {vi}", f"Members who hold {en}"),
            MemberShare.model_validate({"what": "holding", **figures}),
        ),
    )


def members_not_disciplined(citation: Citation, at_least: Severity = "warning") -> Clause:
    """Nobody in the collective was disciplined in the cycle at this severity or heavier."""
    asked = fact(
        "member_disciplined",
        words("Có thành viên bị kỷ luật từ cảnh cáo trở lên", "A member was disciplined at cảnh cáo or heavier"),
        MemberDisciplined(at_least=at_least),
    )
    label = words(
        "Không có thành viên bị kỷ luật từ cảnh cáo trở lên", "No member was disciplined at cảnh cáo or heavier"
    )
    return leaf("members_not_disciplined", label, "not member_disciplined", citation, asked)


def all_completed(
    citation: Citation,
    *,
    new_months: int,
    lowered: Validity | None = None,
    unrelated: Validity | None = None,
) -> Clause:
    """Everybody in the collective completed the tasks; ``lowered``: while a discipline forbids such a rating."""
    label = words("100% thành viên hoàn thành nhiệm vụ", "Every member completed the tasks")
    ask = AllCompleted(new_months=new_months, lowered=lowered, unrelated=unrelated)
    return leaf("all_completed", label, "everybody_completed", citation, fact("everybody_completed", label, ask))


def fighters(citation: Citation, count: int = 1) -> Clause:
    """At least so many members are Chiến sĩ thi đua cơ sở of the cycle."""
    asked = fact(
        "fighters_count",
        words("Số thành viên là Chiến sĩ thi đua cơ sở", "Members who are emulation fighters at the base level"),
        MembersHolding(titles=("cstdcs",)),
    )
    label = words(
        f"Có ít nhất {count} thành viên là Chiến sĩ thi đua cơ sở",
        f"At least {count} member is an emulation fighter at the base level",
    )
    return leaf("fighters", label, f"{asked.name} >= {count}", citation, asked)


def times(citation: Citation, code: str, count: int, award: str, of: RunOf) -> Clause:
    """At least so many awards of one code inside a run; leaves of one rule that count the same award share the fact."""
    label = award_of(award).label
    asked = fact(
        f"{award}_count",
        words(f"Số lần {label.vi} trong thời gian đó", f"Times of {label.text('en')} in that time"),
        AwardsInRun(awards=(award,), run=of),
    )
    whole = words(f"Trong thời gian đó có {count} lần {label.vi}", f"{count} times {label.text('en')} in that time")
    return leaf(code, whole, f"{asked.name} >= {count}", citation, asked)
