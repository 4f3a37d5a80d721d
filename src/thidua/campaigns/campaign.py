"""A campaign (phong trào thi đua), as a dispatch launches it or carries it on."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from thidua.campaigns.asking import calendar_of
from thidua.campaigns.entry import CalendarEntry, Occurrence, entries_between
from thidua.campaigns.target import TargetGroup, targets_of
from thidua.campaigns.task import Task, YearlyRequest, tasks_of, yearly_evaluation, yearly_nomination
from thidua.dispatches import Dispatch, Reference
from thidua.dispatches.levels import level_named
from thidua.dispatches.mention import Year
from thidua.findings import Finding
from thidua.model import Model
from thidua.text import CodeText, Text, fold

CampaignForm = Literal["regular", "thematic"]
"""Thường xuyên, or theo chuyên đề (theo đợt)."""

Role = Literal["launches", "carries_on"]

_REGULAR = re.compile(r"\bthi dua thuong xuyen\b")
_THEMATIC = re.compile(r"\bthi dua (?:theo )?(?:chuyen de|theo dot|dac biet)\b")
_LAUNCH = re.compile(r"\bphat dong\b.{0,60}\bthi dua\b")
_CARRY_ON = re.compile(r"\b(?:tiep tuc|day manh|trien khai|huong ung|thuc hien)\b.{0,60}\bthi dua\b")
_THEME = re.compile(r"[cC]hủ đề\s?:?\s{0,3}“(?P<theme>[^“”]{1,600})”")


class Launcher(Model):
    """Who issued the dispatch, as printed, and the level its name shows; ``None`` where it shows none.

    The level is data (``central``, ``province``, ``district``, ``commune``), since levels come and go.

    >>> Launcher.named("ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG").level
    'district'
    """

    name: Text
    level: CodeText | None = None

    @classmethod
    def named(cls, name: str) -> Launcher:
        """The launcher of that name, with the level its words show."""
        return cls(name=name, level=level_named(name))


class Campaign(Model):
    """What a dispatch makes of a campaign. What it does not say is ``None`` or empty.

    ``form_basis`` says what the form was inferred from (``name``: a campaign with a theme of its own;
    ``text``: the dispatch says so). ``implements`` is the chain it stands in, nearest document first.
    ``calendar`` is what the dispatch asks for with a time, in the order of the text; ``findings`` says what is
    open or impossible in it.
    """

    name: Text | None = None
    theme: Text | None = None
    form: CampaignForm | None = None
    form_basis: Literal["text", "name"] | None = None
    role: Role | None = None
    launcher: Launcher | None = None
    from_year: Year | None = None
    to_year: Year | None = None
    targets: tuple[TargetGroup, ...] = ()
    tasks: tuple[Task, ...] = ()
    implements: tuple[Reference, ...] = ()
    yearly_evaluation: YearlyRequest | None = None
    yearly_nomination: YearlyRequest | None = None
    calendar: tuple[CalendarEntry, ...] = ()
    findings: tuple[Finding, ...] = ()

    def entries(self, from_day: date | str, to_day: date | str) -> tuple[Occurrence, ...]:
        """The dated occurrences of the calendar that touch those days, both included, in order.

        What has no day yet is in ``calendar`` only. Errors: ``date_form``, ``period_order``.

        >>> Campaign().entries("2025-01-01", "2025-12-31")
        ()
        """
        return entries_between(self.calendar, from_day, to_day)

    @classmethod
    def from_dispatch(cls, dispatch: Dispatch) -> Campaign | None:
        """The campaign that the dispatch is about; ``None`` when it is about none.

        >>> from thidua.dispatches import CampaignMention
        >>> Campaign.from_dispatch(Dispatch()) is None
        True
        >>> Campaign.from_dispatch(Dispatch(campaign=CampaignMention(name="Công sở xanh"))).form
        'thematic'
        """
        mention = dispatch.campaign
        if mention is None:
            return None
        body = "\n".join(paragraph.text or "" for paragraph in dispatch.body)
        theme = _THEME.search(body)
        calendar, findings = calendar_of(dispatch)
        form, basis = _form(dispatch, fold(f"{dispatch.subject or ''}\n{body}"))
        return cls(
            name=mention.name,
            theme=theme["theme"] if theme is not None else None,
            form=form,
            form_basis=basis,
            role=_role(dispatch, body),
            launcher=Launcher.named(dispatch.issuer) if dispatch.issuer is not None else None,
            from_year=mention.from_year,
            to_year=mention.to_year,
            targets=targets_of(dispatch),
            tasks=tasks_of(dispatch),
            implements=tuple(r for r in dispatch.references if r.relation == "implements"),
            yearly_evaluation=yearly_evaluation(dispatch),
            yearly_nomination=yearly_nomination(dispatch),
            calendar=calendar,
            findings=findings,
        )


def _form(dispatch: Dispatch, words: str) -> tuple[CampaignForm | None, Literal["text", "name"] | None]:
    if _THEMATIC.search(words):
        return "thematic", "text"
    if _REGULAR.search(words):
        return "regular", "text"
    if dispatch.campaign is not None and dispatch.campaign.name is not None:
        return "thematic", "name"
    return None, None


def _role(dispatch: Dispatch, body: str) -> Role | None:
    """From the subject first; from the body only where the subject does not say."""
    for words in (fold(dispatch.subject or ""), fold(body)):
        launch, carry = _LAUNCH.search(words), _CARRY_ON.search(words)
        if launch is not None and (carry is None or launch.start() <= carry.start()):
            return "launches"
        if carry is not None:
            return "carries_on"
    return None
