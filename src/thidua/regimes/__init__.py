"""The law as dated, cited packs: a package per law, a file per article."""

from thidua.regimes.catalogue import AWARDS, award
from thidua.regimes.competence import competent_issuers
from thidua.regimes.instruments import INSTRUMENTS, Instrument
from thidua.regimes.judging import judge
from thidua.regimes.rules import RULES, rules_for

__all__ = ["AWARDS", "INSTRUMENTS", "RULES", "Instrument", "award", "competent_issuers", "judge", "rules_for"]
