"""Where a rating comes from: Article 7 of the decision."""

from __future__ import annotations

from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.findings import Finding
from thidua.regimes.local.bac_ninh.article import at


def rating_source_findings(record: SubjectRecord, case: Case) -> tuple[Finding, ...]:
    """Ratings of the cycle counted without the paper they stand on: findings ``rating_source_missing``.

    A person's rating is that of the rules on rating; a collective's stands on its Party organisation's, or on that of
    the superior body, by a confirmation, decision or notice.
    """
    place = at("7", "2" if record.subject_kind == "collective" else "1")
    return tuple(
        Finding.of("rating_source_missing", where="ratings", citation=str(place), cycle=entry.cycle, source=str(place))
        for entry in record.ratings
        if entry.cycle == case.clocks.achieved and entry.source is None
    )
