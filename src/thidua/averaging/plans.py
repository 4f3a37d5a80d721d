"""Ready-made plans for the usual chains: checks to a year, months to a year, terms to a course."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.averaging.level import AverageLevel, MemberWeight
from thidua.averaging.plan import AveragePlan
from thidua.citations import Citation
from thidua.labels import Label
from thidua.points import Points
from thidua.rounding import RoundingMode

_MONTHS = Label(vi="Điểm tháng, quý, năm", en="Points of months, quarters, the year")
_CHECKS = Label(vi="Điểm lượt chấm, ngày, tháng, năm", en="Points of checks, days, months, the year")
_TERMS = Label(vi="Điểm học kỳ, năm học, khóa học", en="Points of terms, school years, the course")


def months_to_year(
    highest: Points,
    *,
    citation: Citation,
    step: str | None = "0.1",
    mode: RoundingMode = "half_up",
    year_from_quarters: bool = False,
    at_least: int = 1,
    may_not_apply: bool = False,
) -> AveragePlan:
    """Quarters and the year as means of published months, each rounded once, to ``step`` points.

    The year comes from its months; with ``year_from_quarters`` it comes from its published quarters, which may give
    another figure. ``at_least`` is how many of them the year needs to be classified.
    """
    reads = "quarter" if year_from_quarters else "month"
    return AveragePlan(
        code="months-to-year",
        label=_MONTHS,
        base="month",
        highest=highest,
        may_not_apply=may_not_apply,
        levels=(
            AverageLevel(of="quarter", reads="month", round=step, mode=mode),
            AverageLevel(of="year", reads=reads, round=step, mode=mode, at_least=at_least),
        ),
        citation=citation,
    )


def checks_to_year(
    highest: Points, *, citation: Citation, step: str | None = "0.1", mode: RoundingMode = "half_up"
) -> AveragePlan:
    """Days as means of their checks, months of their days, the year of its months, each rounded once.

    Checks and days are those on file: the rows handed in are declared to be all of them. A month that has none stays
    unknown.
    """
    return AveragePlan(
        code="checks-to-year",
        label=_CHECKS,
        base="check",
        highest=highest,
        levels=(
            AverageLevel(of="day", reads="check", members="given", round=step, mode=mode),
            AverageLevel(of="month", reads="day", members="given", round=step, mode=mode),
            AverageLevel(of="year", reads="month", round=step, mode=mode),
        ),
        citation=citation,
    )


def terms_to_course(
    highest: Points,
    terms: Sequence[tuple[str, Points]],
    *,
    citation: Citation,
    step: str | None = "0.1",
    mode: RoundingMode = "half_up",
) -> AveragePlan:
    """School years as weighted means of their terms, and a course (a stage) as the mean of its school years.

    ``terms`` are the codes of the terms and their weights, such as ``("HK1", Points(1)), ("HK2", Points(2))``.
    """
    return AveragePlan(
        code="terms-to-course",
        label=_TERMS,
        base="part",
        highest=highest,
        levels=(
            AverageLevel(
                of="school_year",
                reads="part",
                by="weighted_mean",
                members="named",
                parts=tuple(code for code, _ in terms),
                weights=tuple(MemberWeight(member=code, weight=weight) for code, weight in terms),
                round=step,
                mode=mode,
            ),
            AverageLevel(of="stage", reads="school_year", round=step, mode=mode),
        ),
        citation=citation,
    )
