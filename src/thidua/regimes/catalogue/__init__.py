"""The catalogue: every award the law knows, its level, and where it stands in the law of a day."""

from thidua.regimes.catalogue.entry import AwardGroup, AwardLevel, Entry, Standing
from thidua.regimes.catalogue.table import AWARDS, CSTDCS, ENTRIES, GIAY_KHEN, LDTT, award, entry, level_of

__all__ = [
    "AWARDS",
    "CSTDCS",
    "ENTRIES",
    "GIAY_KHEN",
    "LDTT",
    "AwardGroup",
    "AwardLevel",
    "Entry",
    "Standing",
    "award",
    "entry",
    "level_of",
]
