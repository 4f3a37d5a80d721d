"""From a campaign, as a dispatch tells it, to a movement, as the law needs it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from thidua.awards.case import LEVEL_ORDER, LevelCode, Movement
from thidua.campaigns import Campaign
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.periods import Period
from thidua.periods.days import clean_day


def movement_of(
    campaign: Campaign,
    *,
    code: str,
    launched_on: date | str,
    last_day: date | str | None = None,
    level: LevelCode | None = None,
    launcher: str | None = None,
    review: Literal["interim", "final"] | None = None,
) -> Movement:
    """The movement that a campaign is.

    A dispatch names years, the law counts from the day of the launch: ``launched_on`` has to be given. The movement
    runs up to ``last_day``, else to the end of the last year that the dispatch names. ``level`` stands in for that of
    the issuer of the dispatch, which may only pass on a movement that another body launched; ``launcher`` is the kind
    of launcher as the table of competence names it, and is never guessed from a name.

    Errors: ``movement_end_missing``, ``movement_level_missing``, ``period_order``.

    >>> campaign = Campaign(name="Công sở xanh", form="thematic", to_year=2025)
    >>> movement = movement_of(campaign, code="csx", launched_on="2021-03-26", level="province")
    >>> str(movement.period), movement.form
    ('2021-03-26/2025-12-31', 'thematic')
    """
    name = campaign.name or campaign.theme or code
    if last_day is not None:
        end = clean_day(last_day) + timedelta(days=1)
    elif campaign.to_year is not None:
        end = date(campaign.to_year + 1, 1, 1)
    else:
        raise ThiduaError("movement_end_missing", movement=name)
    start = clean_day(launched_on)
    if end <= start:
        raise ThiduaError("period_order", start=start, end=end)
    named = level or (campaign.launcher.level if campaign.launcher is not None else None)
    given: LevelCode | None = next((one for one in LEVEL_ORDER if one == named), None)
    if given is None:
        raise ThiduaError("movement_level_missing", movement=name)
    return Movement(
        code=code,
        label=Label(vi=name),
        launcher_level=given,
        period=Period(start=start, end=end),
        launched_by=campaign.launcher.name if campaign.launcher is not None else None,
        launcher=launcher,
        form=campaign.form,
        review=review,
    )
