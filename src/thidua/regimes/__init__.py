"""The law as dated, cited packs: a package per instrument, a file per group of articles."""

from thidua.regimes.catalogue import AWARDS, award, level_of
from thidua.regimes.catalogue.there import awards_on
from thidua.regimes.clerk import COMPETENCE, IN_FORCE
from thidua.regimes.competence import competent_issuers, counts_as, who_may_award
from thidua.regimes.instruments import INSTRUMENTS, Instrument
from thidua.regimes.judging import judge
from thidua.regimes.packs import PACKS, Pack, regime_on
from thidua.regimes.priority import priority_among_equals
from thidua.regimes.recheck import to_recheck
from thidua.regimes.rules import RULES, rules_for

__all__ = [
    "AWARDS",
    "COMPETENCE",
    "INSTRUMENTS",
    "IN_FORCE",
    "PACKS",
    "RULES",
    "Instrument",
    "Pack",
    "award",
    "awards_on",
    "competent_issuers",
    "counts_as",
    "judge",
    "level_of",
    "priority_among_equals",
    "regime_on",
    "rules_for",
    "to_recheck",
    "who_may_award",
]
