"""Campaigns: what a dispatch launches or carries on, as data to score and review against."""

from __future__ import annotations

from thidua.campaigns.campaign import Campaign, CampaignForm, Launcher, Role
from thidua.campaigns.target import TargetGroup
from thidua.campaigns.task import Task, YearlyRequest

__all__ = ["Campaign", "CampaignForm", "Launcher", "Role", "TargetGroup", "Task", "YearlyRequest"]
