"""The packs of the library, by instrument."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.awards.rule import AwardRule
from thidua.citations import Validity
from thidua.regimes import d91, d152, l03, l22
from thidua.regimes.c12.principles import PRINCIPLES as C12_PRINCIPLES
from thidua.regimes.d91.principles import PRINCIPLES as D91_PRINCIPLES
from thidua.regimes.d98.principles import PRINCIPLES as D98_PRINCIPLES
from thidua.regimes.d152.principles import PRINCIPLES as D152_PRINCIPLES
from thidua.regimes.instruments import AMENDED_FROM, C12, D91, D98, D152, L03, L06, L22, PACKS_BEGIN, Instrument
from thidua.regimes.l06.open_rules import AMENDED, opened
from thidua.regimes.packs.pack import Layer, Pack, PackPrinciple
from thidua.regimes.principle import Principle
from thidua.regimes.rules import LAW_RULES


def _pack(
    instrument: Instrument,
    layer: Layer,
    rules: tuple[AwardRule, ...] = (),
    principles: Iterable[Principle] = (),
    validity: Validity | None = None,
) -> Pack:
    return Pack(
        code=instrument.code,
        layer=layer,
        label=instrument.name,
        validity=validity or instrument.validity,
        rules=rules,
        principles=tuple(
            PackPrinciple(reach=one.reach, exempt=one.exempt, facts=one.clause.facts, condition=one.clause.node)
            for one in principles
        ),
    )


PACKS: tuple[Pack, ...] = (
    _pack(L03, "law", l03.RULES, validity=Validity(start=PACKS_BEGIN, end=L03.validity.end)),
    _pack(D91, "decree", d91.RULES, D91_PRINCIPLES),
    _pack(C12, "decree", principles=C12_PRINCIPLES, validity=Validity(start=C12.validity.start, end=L03.validity.end)),
    _pack(L22, "law", l22.RULES, validity=Validity(start=L22.validity.start, end=AMENDED_FROM)),
    _pack(D98, "decree", principles=D98_PRINCIPLES),
    _pack(D152, "decree", d152.RULES, D152_PRINCIPLES),
    _pack(L06, "law", opened(LAW_RULES), validity=AMENDED),
)
"""Law 15/2003 with Decree 91/2017 and Circular 12/2019; Law 06/2022 with Decrees 98/2023 and 152/2025; Law 06/2026."""
