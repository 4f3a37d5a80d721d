"""Asking whether a subject registered: yes, no, or unknown."""

from __future__ import annotations

from datetime import date
from typing import Literal

from thidua.registrations.registration import RegistrationList

Registered = Literal["yes", "no", "unknown"]
"""``no`` only inside what the list is declared complete for."""


def registered(
    registrations: RegistrationList, subject: str, title: str, *, by: date, campaign: str | None = None
) -> Registered:
    """Whether a subject registered for a title or form on or before a day, in a campaign or in regular emulation.

    A registration in the list is known wherever it lies. Absence is known only where the list is declared complete to
    that day or later.

    >>> book = RegistrationList.model_validate({
    ...     "cycle": "2024", "complete_to": "2024-03-31", "source": "Sổ đăng ký",
    ...     "registrations": [{"subject": "xa-a", "titles": ["ttltxs"], "on": "2024-03-15"}],
    ... })
    >>> march = date(2024, 3, 31)
    >>> registered(book, "xa-a", "ttltxs", by=march), registered(book, "xa-b", "ttltxs", by=march)
    ('yes', 'no')
    >>> registered(book, "xa-b", "ttltxs", by=date(2024, 4, 1))
    'unknown'
    """
    for registration in registrations.registrations:
        named = registration.subject == subject and title in registration.titles
        if named and registration.campaign == campaign and registration.on <= by:
            return "yes"
    complete = registrations.complete_to is not None and by <= registrations.complete_to
    return "no" if complete else "unknown"
