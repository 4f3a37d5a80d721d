"""The campaign that a dispatch is about, as its own words name it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from thidua.model import Model
from thidua.text import Text

Year = Annotated[int, Field(strict=True, ge=1900, le=2199)]


class CampaignMention(Model):
    """Name and stage of a campaign as printed; years that the text does not give are ``None``.

    The name is the one in the dispatch's own subject: the words between quotation marks or, where the mark
    is never closed, up to the stage (“giai đoạn …”). Only a subject without a name leaves it to the body.

    >>> CampaignMention(name="Cả nước thi đua làm theo lời Bác").from_year is None
    True
    """

    name: Text | None = None
    from_year: Year | None = None
    to_year: Year | None = None
