"""Campaigns: what a dispatch launches or carries on, as data to score and review against."""

from __future__ import annotations

from thidua.campaigns.asking import calendar_of
from thidua.campaigns.campaign import Campaign, CampaignForm, Launcher, Role
from thidua.campaigns.deadline import Bound, Deadline, MonthDay, Recurrence
from thidua.campaigns.entry import CalendarEntry, Occurrence, What, entries_between
from thidua.campaigns.icalendar import calendar_text
from thidua.campaigns.target import TargetGroup
from thidua.campaigns.task import Task, YearlyRequest

__all__ = [
    "Bound",
    "CalendarEntry",
    "Campaign",
    "CampaignForm",
    "Deadline",
    "Launcher",
    "MonthDay",
    "Occurrence",
    "Recurrence",
    "Role",
    "TargetGroup",
    "Task",
    "What",
    "YearlyRequest",
    "calendar_of",
    "calendar_text",
    "entries_between",
]
