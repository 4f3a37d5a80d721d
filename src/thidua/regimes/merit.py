"""Clauses of the merit ladders: an earlier award, a run of years, what falls inside it.

The same code stands for the same matter in every law, so that two laws can be compared clause by clause:
``prior_award``, ``run``, ``awards_inside``, ``excellent_years``, ``initiatives``.
"""

from __future__ import annotations

from thidua.awards.asks import AwardsInRun, InitiativesInRun, PriorAward, RatingsInRun, RunLength
from thidua.awards.award import AwardKind
from thidua.awards.history import RunOf
from thidua.awards.scales import Scope
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import Clause, fact, leaf, small, words
from thidua.regimes.catalogue import award as award_of

NEW_WORK = ("initiative", "science_topic", "combat_ingenuity")
"""Initiative, accepted science topic, combat ingenuity: equal where an article does not separate them."""


def names(awards: tuple[str, ...]) -> Label:
    """The names of awards, joined by “or”.

    >>> names(("cstdcs", "ldtt")).en
    'Emulation fighter at the base level or Advanced worker'
    """
    labels = [award_of(code).label for code in awards]
    return words(" hoặc ".join(one.vi for one in labels), " or ".join(one.text("en") for one in labels))


MERIT: tuple[AwardKind, ...] = ("merit",)


def prior(citation: Citation, *awards: str, code: str = "prior_award", base: tuple[AwardKind, ...] = MERIT) -> Clause:
    """One of these awards, held before for one of the reasons in ``base``."""
    label = names(awards)
    asked = fact(
        f"has_{code}",
        words(f"Đã được tặng {label.vi}", f"Holds {label.text('en')}"),
        PriorAward(awards=awards, base=base),
    )
    return leaf(code, asked.label, asked.name, citation, asked)


def run(citation: Citation, years: int, of: RunOf, label: Label, *, code: str = "run") -> Clause:
    """At least so many consecutive years up to the proposal."""
    asked = fact(
        f"{code}_years",
        words(f"Số năm liên tục: {small(label.vi)}", f"Consecutive years: {small(label.text('en'))}"),
        RunLength(run=of),
    )
    whole = words(
        f"Từ {years} năm liên tục trở lên {small(label.vi)}",
        f"At least {years} consecutive years of {small(label.text('en'))}",
    )
    return leaf(code, whole, f"{asked.name} >= {years}", citation, asked)


def consecutive(citation: Citation, times: int, award: str, of: RunOf, *, code: str = "consecutive") -> Clause:
    """So many consecutive times of one title up to the proposal."""
    label = award_of(award).label
    asked = fact(
        f"{code}_times",
        words(f"Số lần liên tục đạt {label.vi}", f"Consecutive times of {label.text('en')}"),
        RunLength(run=of),
    )
    whole = words(f"{times} lần liên tục được tặng {label.vi}", f"{times} consecutive times of {label.text('en')}")
    return leaf(code, whole, f"{asked.name} >= {times}", citation, asked)


def awards_inside(citation: Citation, count: int, awards: tuple[str, ...], of: RunOf, *, code: str) -> Clause:
    """At least so many awards of these codes inside the run."""
    label = names(awards)
    asked = fact(
        f"{code}_count",
        words(f"Số lần {label.vi} trong thời gian đó", f"Times of {label.text('en')} in that time"),
        AwardsInRun(awards=awards, run=of),
    )
    whole = words(f"Trong thời gian đó có {count} lần {label.vi}", f"{count} times {label.text('en')} in that time")
    return leaf(code, whole, f"{asked.name} >= {count}", citation, asked)


def excellent_years(citation: Citation, count: int, of: RunOf, *, code: str = "excellent_years") -> Clause:
    """At least so many years of the run rated as completing duties excellently."""
    asked = fact(
        f"{code}_count",
        words("Số năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó", "Years rated excellent in that time"),
        RatingsInRun(rating="completed_excellently", run=of),
    )
    whole = words(
        f"Trong thời gian đó có ít nhất {count} năm hoàn thành xuất sắc nhiệm vụ",
        f"At least {count} years rated excellent in that time",
    )
    return leaf(code, whole, f"{asked.name} >= {count}", citation, asked)


SCOPE_WORDS: dict[Scope, Label] = {
    "base": words("được công nhận và áp dụng ở cơ sở", "recognised and applied at the base"),
    "ministry_province": words("có phạm vi ảnh hưởng trong bộ, ngành, tỉnh", "of ministry or province scope"),
    "nationwide": words("có phạm vi ảnh hưởng toàn quốc", "of nationwide scope"),
}
WORK_WORDS: dict[str, Label] = {
    "initiative": words("sáng kiến", "initiatives"),
    "science_topic": words("đề tài khoa học được nghiệm thu", "accepted science topics"),
    "combat_ingenuity": words("mưu trí, sáng tạo trong chiến đấu", "combat ingenuity"),
}


def new_work(
    citation: Citation,
    count: int,
    scope: Scope,
    of: RunOf,
    *,
    whats: tuple[str, ...] = NEW_WORK,
    not_used_by: tuple[str, ...] = (),
    free_branches: tuple[str, ...] = (),
    code: str = "initiatives",
) -> Clause:
    """At least so many initiatives or their equals of a scope inside the run, not used before."""
    of_what = words(
        ", ".join(WORK_WORDS[what].vi for what in whats), ", ".join(WORK_WORDS[what].text("en") for what in whats)
    )
    scoped = words(f"{of_what.vi} {SCOPE_WORDS[scope].vi}", f"{of_what.text('en')} {SCOPE_WORDS[scope].text('en')}")
    if scope == "base" and "initiative" not in whats:  # a topic is accepted; only an initiative is applied at a base
        scoped = of_what
    asked = fact(
        f"{code}_count",
        words(f"Số {scoped.vi}", f"Number of {scoped.text('en')}"),
        InitiativesInRun.model_validate(
            {
                "whats": whats,
                "scope": scope,
                "run": of,
                "not_used_by": not_used_by,
                "free_branches": free_branches,
            }
        ),
    )
    whole = words(f"Có {count} {scoped.vi}", f"{count} {scoped.text('en')}")
    return leaf(code, whole, f"{asked.name} >= {count}", citation, asked)
