"""Inspection of a list of registrations: twice, late, by somebody who does not belong."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from thidua.findings import Finding
from thidua.registrations.registration import RegistrationList


def inspect_registrations(
    registrations: RegistrationList, members: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """What is wrong with a list of registrations.

    ``members`` are the codes of those who may register, such as ``cluster.members_on(day)``; without it membership is
    not looked at. Findings: ``registration_twice`` (one subject, title and campaign), ``registration_late``,
    ``registration_not_member``.

    >>> book = RegistrationList.model_validate({
    ...     "cycle": "2024", "deadline": "2024-03-31",
    ...     "registrations": [{"subject": "xa-a", "titles": ["ttltxs"], "on": "2024-04-02"}],
    ... })
    >>> [finding.code for finding in inspect_registrations(book, members=("xa-b",))]
    ['registration_late', 'registration_not_member']
    """
    return tuple(_findings(registrations, members))


def _findings(book: RegistrationList, members: Collection[str] | None) -> Iterator[Finding]:
    seen: set[tuple[str, str, str | None]] = set()
    for at, registration in enumerate(book.registrations):
        where, subject = f"registrations/{at}", registration.subject
        for title in registration.titles:
            key = (subject, title, registration.campaign)
            if key in seen:
                yield Finding.of("registration_twice", where=where, subject=subject, title=title, day=registration.on)
            seen.add(key)
        if book.deadline is not None and registration.on > book.deadline:
            yield Finding.of(
                "registration_late", where=where, subject=subject, day=registration.on, deadline=book.deadline
            )
        if members is not None and subject not in members:
            yield Finding.of("registration_not_member", where=where, subject=subject)
