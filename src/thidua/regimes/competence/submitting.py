"""Who submits an award to whom: State awards to the Prime Minister, and the commune chair's titles before 2024."""

from __future__ import annotations

from datetime import date

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.model import Model
from thidua.regimes.catalogue import ENTRIES, entry
from thidua.regimes.competence.issuers import ISSUERS, MINISTERS, PEERS
from thidua.regimes.competence.line import P1, P23
from thidua.regimes.instruments import D91, QD311, cite

STATE_AWARDS: tuple[str, ...] = tuple(entry.code for entry in ENTRIES if entry.level == "state")
"""Every award of State level."""


class Submission(Model):
    """That a kind of body submits some awards to another kind, in an interval, by one article.

    To submit is not to give: what the body's own awards count as is another question (``counts_as``).
    """

    submitter: str
    label: Label
    to: str
    awards: tuple[str, ...]
    validity: Validity
    citation: Citation


def _submit(
    submitters: tuple[str, ...], to: str, awards: tuple[str, ...], validity: Validity, citation: Citation
) -> tuple[Submission, ...]:
    return tuple(
        Submission(submitter=one, label=ISSUERS[one], to=to, awards=awards, validity=validity, citation=citation)
        for one in submitters
    )


SUBMISSIONS: tuple[Submission, ...] = (
    *_submit(("commune_chair",), "district_chair", ("cstdcs",), P1, cite(D91, "43", "2", point="a", mark="gazette")),
    *_submit(
        (*MINISTERS, *PEERS, "national_university_director"),
        *("prime_minister", STATE_AWARDS, P23, cite(QD311, mark="secondary")),
    ),
)
"""Every line on submitting that was read."""


def submitters(award: str, day: date) -> tuple[Submission, ...]:
    """Who submits an award on a day, as far as it was read; empty where it was not. Error ``award_unknown``.

    >>> "chief_justice" in {line.submitter for line in submitters("cocp", date(2025, 12, 1))}
    True
    """
    entry(award)
    return tuple(line for line in SUBMISSIONS if award in line.awards and line.validity.covers(day))


def may_submit(submitter: str, award: str, day: date) -> bool | None:
    """Whether a kind of body submits an award on a day; ``None`` where no text of that day was read.

    >>> may_submit("commune_chair", "cocp", date(2025, 12, 1)), may_submit("minister", "cocp", date(2020, 12, 1))
    (False, None)
    """
    lines = submitters(award, day)
    return any(line.submitter == submitter for line in lines) if lines else None
