"""Which awards a movement supports under the law of a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua.awards.award import Award
from thidua.awards.case import Movement, day_text
from thidua.findings import Finding
from thidua.periods import months_between
from thidua.periods.days import clean_day
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.instruments import AMENDED_FROM, D91, L06, PACKS_BEGIN
from thidua.regimes.movements.plan import LaunchPlan
from thidua.regimes.movements.supports import SUPPORT, SupportLine


@dataclass(frozen=True, slots=True)
class AwardSupport:
    """Whether a movement can carry one award; it says nothing yet about a subject.

    ``supported`` is ``False`` where ``lacking`` names what the movement fails, ``None`` where only ``unknown`` is
    left. Codes: ``years``, ``launcher``, ``review``, ``form``, and those of ``SupportLine.open``.
    """

    award: Award
    line: SupportLine
    lacking: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def supported(self) -> bool | None:
        """Yes, no, or not known."""
        return False if self.lacking else None if self.unknown else True


@dataclass(frozen=True, slots=True)
class MovementSupport:
    """The awards by movement of the law of a day, lowest first; the findings say where that law has not been read."""

    day: date
    awards: tuple[AwardSupport, ...]
    findings: tuple[Finding, ...] = ()

    def of(self, award: str) -> tuple[AwardSupport, ...]:
        """What is said of one award; several lines where kinds of subjects differ."""
        return tuple(one for one in self.awards if one.award.code == award)


def awards_supported(movement: Movement | LaunchPlan, *, on: date | str) -> MovementSupport:
    """Which awards a movement can carry, by its years, its launcher, its form and the review.

    Years are whole years from the first day of the movement to its end. Where the text names years nobody has read,
    the answer stays open. Before the first pack the finding is ``regime_none``, from the day the amended law begins
    ``law_unread``; there are then no lines.

    >>> from thidua.regimes.movements import OFFICE_CULTURE
    >>> for one in awards_supported(OFFICE_CULTURE, on="2025-12-01").of("cocp"):
    ...     print(one.supported, one.line.citation)
    True Luật 06/2022/QH15, Điều 25
    """
    day = clean_day(on)
    plain = movement.movement if isinstance(movement, LaunchPlan) else movement
    lines = tuple(_read(line, plain) for line in SUPPORT if line.validity.covers(day))
    return MovementSupport(day, lines, unread_on(day))


def unread_on(day: date) -> tuple[Finding, ...]:
    """Why the law of a day has no answer, or an uncertain one."""
    if day < PACKS_BEGIN:
        near = f"{D91.name.vi} [{PACKS_BEGIN}, …)"
        return (Finding.of("regime_none", award="phong trào thi đua", day=day_text(day), nearest=near),)
    if day >= AMENDED_FROM:
        return (Finding.of("law_unread", instrument=L06.name.vi, article="phong trào thi đua"),)
    return ()


def years_of(movement: Movement) -> int:
    """Whole years a movement lasts.

    >>> from thidua.regimes.movements import OFFICE_CULTURE
    >>> years_of(OFFICE_CULTURE.movement)
    6
    """
    return months_between(movement.period.start, movement.period.end) // 12


def _read(line: SupportLine, movement: Movement) -> AwardSupport:
    answers = dict(_answers(line, movement))
    lacking = tuple(code for code, answer in answers.items() if answer is False)
    unknown = tuple(code for code, answer in answers.items() if answer is None)
    return AwardSupport(award_of(line.award), line, lacking, unknown)


def _answers(line: SupportLine, movement: Movement) -> Iterator[tuple[str, bool | None]]:
    if line.years is not None:
        yield "years", years_of(movement) >= line.years
    if line.launchers is not None:
        yield "launcher", None if movement.launcher is None else movement.launcher in line.launchers
    if line.reviews is not None:
        yield "review", None if movement.review is None else movement.review in line.reviews
    if line.thematic:
        yield "form", None if movement.form is None else movement.form == "thematic"
    yield from ((code, None) for code in line.open)
