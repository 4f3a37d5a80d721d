"""The entries of a record: ratings, awards held, initiatives, discipline, registrations, results, attestations."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from thidua.awards.award import AwardKind
from thidua.awards.scales import Rating, Scope, Severity
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.periods import Cycle, Day, Period
from thidua.text import CodeText, Text


class RatingEntry(Model):
    """The quality rating of one year, as the competent body gave it; never computed here.

    A person's is that of an official, civil servant or public employee; one that an enterprise or cooperative gave its
    worker says ``by="employer"``. Of a collective ``by`` says whether the rating of its Party organisation or of the
    superior body is meant. ``limited`` keeps the third grade of Decree 56/2015 apart, “hoàn thành nhiệm vụ nhưng
    còn hạn chế về năng lực”: it stands at the place of ``completed``, below every grade the packs ask for, and the flag
    tells it from the plain “completed” of the later decrees. Error ``rating_limited`` beside another rating.
    """

    cycle: Cycle
    rating: Rating
    by: Literal["party_organisation", "superior_body", "employer"] | None = None
    limited: Annotated[bool, Field(strict=True)] = False
    source: Text | None = None

    @model_validator(mode="after")
    def _limited(self) -> RatingEntry:
        if self.limited and self.rating != "completed":
            raise ThiduaError("rating_limited", rating=self.rating)
        return self


class HeldAward(Model):
    """An award that was decided; only a decision brings one here.

    ``cycle`` is the period of the achievement as the decision prints it, not the day of the decision; ``None`` where
    the decision names none, so that later runs count from ``decided_on``. ``branch`` is the branch of the article that
    earned it; ``initiatives`` are those it consumed, empty where it is known to have consumed none and ``None`` where
    that is not known. ``achievements`` are codes of the deeds it rewarded. ``counts_as`` names the award whose place
    it takes on the ladders where a text says so, with ``counts_as_citation``. From ``revoked_on`` it is held no more.
    """

    award: CodeText
    cycle: Cycle | None = None
    decision: Text
    decided_on: Day
    issuer: Text | None = None
    award_kind: AwardKind = "merit"
    branch: Text | None = None
    initiatives: tuple[CodeText, ...] | None = None
    achievements: tuple[CodeText, ...] = ()
    counts_as: CodeText | None = None
    counts_as_citation: Text | None = None
    revoked_on: Day | None = None

    @model_validator(mode="after")
    def _cited(self) -> HeldAward:
        if self.counts_as is not None and self.counts_as_citation is None:
            raise ThiduaError("counts_as_uncited", award=self.award)
        return self

    def held(self, awards: Collection[str], day: date | None) -> bool:
        """Whether it is one of these awards, or counts as one, decided by that day and not revoked by then.

        >>> bk = HeldAward(award="bk", cycle="2019", decision="12/QĐ-UBND", decided_on="2020-01-15")
        >>> bk.held({"bk"}, date(2020, 1, 15)), bk.held({"bk"}, date(2020, 1, 14)), bk.held({"bkttg"}, None)
        (True, False, False)
        """
        if self.award not in awards and self.counts_as not in awards:
            return False
        if day is None:
            return self.revoked_on is None
        return self.decided_on <= day and (self.revoked_on is None or day < self.revoked_on)

    @property
    def counts_from(self) -> date:
        """The first day that later achievements may count from: after the period named, else the day decided."""
        return self.decided_on if self.cycle is None else self.cycle.period().end


class Initiative(Model):
    """An initiative, an accepted science topic, or combat ingenuity, recognised with a scope."""

    code: CodeText
    kind: Literal["initiative", "science_topic", "combat_ingenuity"] = "initiative"
    scope: Scope = "base"
    cycle: Cycle
    recognised_on: Day | None = None
    source: Text | None = None

    def recognised_by(self, day: date | None) -> bool:
        """Whether it was recognised by that day; one without a day of recognition was."""
        return day is None or self.recognised_on is None or self.recognised_on <= day


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
    result: Literal["none", "achievement", "outstanding", "leading"]
    source: Text | None = None


class Attestation(Model):
    """A judgement that only people can make, made: by whom, when, with what evidence."""

    question: CodeText
    cycle: Cycle
    answer: Annotated[bool, Field(strict=True)]
    by: Text
    on: Day | None = None
    evidence: Text | None = None
