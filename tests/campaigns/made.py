"""Campaigns for the tests of the calendar, made from the words of their tasks."""

from __future__ import annotations

from datetime import date

from thidua.campaigns import Campaign
from thidua.dispatches import CampaignMention, Dispatch, Paragraph

STAGE = CampaignMention(name="Xanh", from_year=2023, to_year=2025)


def campaign(*texts: str, label: str | None = "4", day: date | None = date(2024, 3, 5)) -> Campaign:
    """The campaign of a dispatch of that day with one numbered paragraph per text."""
    body = tuple(Paragraph(label=label, text=text) for text in texts)
    made = Campaign.from_dispatch(Dispatch(date=day, campaign=STAGE, body=body))
    assert made is not None
    return made
