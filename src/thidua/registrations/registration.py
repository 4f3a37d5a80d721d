"""Registration (đăng ký thi đua): a subject said what it would compete for; and the list that collects them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from thidua.dispatches import Reference
from thidua.model import Model
from thidua.periods import Cycle, Day
from thidua.text import CodeText, Text


class Registration(Model):
    """One subject registered on a day for titles or forms, by their codes.

    ``campaign`` is the code of a campaign (thi đua theo chuyên đề); ``None`` means regular emulation (thường xuyên).
    ``document`` is the letter or form it came with.
    """

    subject: CodeText
    titles: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    on: Day
    campaign: CodeText | None = None
    document: Reference | None = None


class RegistrationList(Model):
    """The registrations of one cycle.

    ``deadline`` is the last day to register. ``complete_to`` declares that whoever registered on or before that day is
    in the list, with its ``source``: without it, absence from the list means nothing.

    >>> RegistrationList(cycle="2024").complete_to is None
    True
    """

    cycle: Cycle
    registrations: tuple[Registration, ...] = ()
    deadline: Day | None = None
    complete_to: Day | None = None
    source: Text | None = None
