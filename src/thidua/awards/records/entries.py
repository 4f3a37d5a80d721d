"""The entries of a record: ratings, awards held, initiatives, discipline, registrations, results, attestations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.award import AwardKind
from thidua.awards.scales import Rating, Scope, Severity
from thidua.model import Model
from thidua.periods import Cycle, Day, Period
from thidua.text import CodeText, Text


class RatingEntry(Model):
    """The quality rating of one year, as the competent body gave it; never computed here."""

    cycle: Cycle
    rating: Rating
    source: Text | None = None


class HeldAward(Model):
    """An award that was decided. ``cycle`` is the period of the achievement, not of the decision.

    ``branch`` is the branch of the article that earned it and ``initiatives`` those it consumed, where known.
    """

    award: CodeText
    cycle: Cycle
    decision: Text
    decided_on: Day
    issuer: Text | None = None
    award_kind: AwardKind = "merit"
    branch: Text | None = None
    initiatives: tuple[CodeText, ...] = ()


class Initiative(Model):
    """An initiative, an accepted science topic, or combat ingenuity, recognised with a scope."""

    code: CodeText
    kind: Literal["initiative", "science_topic", "combat_ingenuity"] = "initiative"
    scope: Scope = "base"
    cycle: Cycle
    recognised_on: Day | None = None
    source: Text | None = None


class Discipline(Model):
    """A disciplinary decision, by the administration or the Party.

    ``rating_exception`` says whether it is exempt from lowering the rating of its year: ``none`` (it counts), the act
    was counted in an earlier year, it is the second of two decisions on one act, or it is unrelated to public duty.
    ``None`` means nobody has said yet. Whether an exception helps depends on the day and on the kind of staff.
    """

    decided_on: Day
    severity: Severity
    system: Literal["administrative", "party"] = "administrative"
    ended_on: Day | None = None
    rating_exception: Literal["none", "already_counted", "two_decisions", "unrelated_to_duty"] | None = None
    source: Text | None = None


class Registration(Model):
    """A registration for emulation titles of a period."""

    cycle: Cycle
    registered_on: Day | None = None
    source: Text | None = None


class MovementResult(Model):
    """What a subject achieved in a movement, as its launcher or reviewer found it."""

    movement: CodeText
    period: Period
    result: Literal["none", "achievement", "outstanding"]
    source: Text | None = None


class Attestation(Model):
    """A judgement that only people can make, made: by whom, when, with what evidence."""

    question: CodeText
    cycle: Cycle
    answer: Annotated[bool, Field(strict=True)]
    by: Text
    on: Day | None = None
    evidence: Text | None = None
