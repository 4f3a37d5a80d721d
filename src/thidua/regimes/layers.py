"""Layers: the decree layers of the law, and a rule of the law layer composed with the layer in force beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua.awards.case import Case
from thidua.awards.conditions import AllOf
from thidua.awards.rule import AwardRule
from thidua.citations import Validity
from thidua.labels import Label
from thidua.regimes.building import Clause, together, words
from thidua.regimes.c12.principles import PRINCIPLES as C12_PRINCIPLES
from thidua.regimes.d91.principles import PRINCIPLES as D91_PRINCIPLES
from thidua.regimes.d98.principles import PRINCIPLES as D98_PRINCIPLES
from thidua.regimes.d152.principles import PRINCIPLES as D152_PRINCIPLES
from thidua.regimes.instruments import C12, D91, D98, D152, cite
from thidua.regimes.principle import NOT_LIMITED, Principle, one_state_form


@dataclass(frozen=True, slots=True)
class DecreeLayer:
    """What decrees and circulars put beside every standard in one interval."""

    code: str
    label: Label
    validity: Validity
    principles: tuple[Principle, ...]


LAYERS: tuple[DecreeLayer, ...] = (
    DecreeLayer(
        "d91",
        D91.name,
        Validity(start=D91.validity.start, end=C12.validity.start),
        D91_PRINCIPLES,
    ),
    DecreeLayer(
        "d91-c12",
        words(f"{D91.name.vi} và {C12.name.vi}", f"{D91.name.en} and {C12.name.en}"),
        Validity(start=C12.validity.start, end=D91.validity.end),
        (*D91_PRINCIPLES, *C12_PRINCIPLES),
    ),
    DecreeLayer("d98", D98.name, D98.validity, D98_PRINCIPLES),
    DecreeLayer("d152", D152.name, Validity(start=D152.validity.start), D152_PRINCIPLES),
)
"""The decree layers in order of time. The end of Decree 152/2025 is unverified: its layer goes on, with a finding."""

_CONSIDERED = words("Đạt tiêu chuẩn và được xét", "The standard is met and nothing bars consideration")


def composed(rule: AwardRule) -> Iterator[AwardRule]:
    """A rule of the law layer with each decree layer in force while it holds, one version for each."""
    for layer in LAYERS:
        both = overlap(rule.validity, layer.validity)
        reaching = [p.clause for p in layer.principles if p.reaches(rule.award, rule.award_kinds)]
        if both is None:
            continue
        if not reaching:
            yield rule.evolve(code=f"{rule.code}.{layer.code}", validity=both)
            continue
        standard = Clause(rule.condition, rule.facts)
        yield rule.evolve(
            code=f"{rule.code}.{layer.code}",
            validity=both,
            facts=together((standard, *reaching)),
            condition=AllOf(
                code="considered",
                label=_CONSIDERED,
                citation=rule.citation,
                parts=(rule.condition, *(clause.node for clause in reaching)),
            ),
        )


def overlap(one: Validity, other: Validity) -> Validity | None:
    """The days on which both hold.

    >>> overlap(Validity(start="2024-01-01", end="2026-10-01"), Validity(start="2025-07-01")).text
    '2025-07-01/2026-09-30'
    """
    start = max(one.start, other.start)
    ends = [end for end in (one.end, other.end) if end is not None]
    end = min(ends, default=None)
    return None if end is not None and end <= start else Validity(start=start, end=end)


FORMER_LIMIT = one_state_form(
    cite(C12, "3", "3", mark="unverified", note=words("giới hạn của quy định trước", "a limit of the former text")),
    NOT_LIMITED,
)


def by_policy(rule: AwardRule, case: Case) -> AwardRule:
    """A rule of Law 06/2022 with the limit of one State form a year, where the case asks for it.

    Circular 12/2019 stated the limit under the former law; whether it outlived the circular is open, so the node is
    marked unverified.
    """
    if not case.policies.one_state_form or rule.validity.start < D98.validity.start:
        return rule
    if not FORMER_LIMIT.reaches(rule.award, rule.award_kinds):
        return rule
    limit = FORMER_LIMIT.clause
    return rule.evolve(
        facts=together((Clause(rule.condition, rule.facts), limit)),
        condition=AllOf(
            code="considered_by_policy", label=_CONSIDERED, citation=rule.citation, parts=(rule.condition, limit.node)
        ),
    )
