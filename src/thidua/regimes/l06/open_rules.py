"""Law 06/2026: every standard of the amended text is an open node that names the article to supply."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.awards.asks import OpenLaw
from thidua.awards.rule import AwardRule
from thidua.citations import Validity
from thidua.regimes.building import fact, leaf, rule, words
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.instruments import AMENDED_FROM, L06, cite

AMENDED = Validity(start=AMENDED_FROM)


def opened(rules: Iterable[AwardRule]) -> tuple[AwardRule, ...]:
    """For each award, subject and reason the law before spoke of, one open rule of the amended law."""
    made: dict[tuple[str, str, tuple[str, ...]], AwardRule] = {}
    for one in rules:
        key = (one.award, one.subject_kind, one.award_kinds)
        if one.validity.end == AMENDED_FROM and key not in made:
            made[key] = _open(one)
    return tuple(made.values())


def _open(one: AwardRule) -> AwardRule:
    label = award_of(one.award).label
    before = words(
        f"tiêu chuẩn trước đó: {one.citation.printed('vi')}", f"the standard before: {one.citation.printed('en')}"
    )
    citation = cite(L06, mark="unverified", note=before)
    asked = words(f"Tiêu chuẩn {label.vi} theo {L06.name.vi}", f"Standard of {label.text('en')} under {L06.name.en}")
    return rule(
        f"l06-{one.award}-{one.subject_kind}-{'-'.join(one.award_kinds)}",
        one.award,
        one.subject_kind,
        asked,
        AMENDED,
        leaf("standard", asked, "l06", citation, fact("l06", asked, OpenLaw())),
        kinds=one.award_kinds,
    )
