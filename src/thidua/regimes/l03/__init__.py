"""Law 15/2003/QH11 as amended, with Decree 91/2017/NĐ-CP: proposals from 2017-10-01 to 2023-12-31."""

from thidua.awards.rule import AwardRule
from thidua.regimes.l03.collective_titles import COLLECTIVE_TITLES
from thidua.regimes.l03.cstdb import CSTDB
from thidua.regimes.l03.cstdcs import CSTDCS
from thidua.regimes.l03.cstdtq import CSTDTQ
from thidua.regimes.l03.cstt import CSTT
from thidua.regimes.l03.flags import FLAGS
from thidua.regimes.l03.giay_khen import GIAY_KHEN
from thidua.regimes.l03.ldtt import LDTT

RULES: tuple[AwardRule, ...] = (
    *(LDTT, CSTT, CSTDCS, *CSTDB, *CSTDTQ),
    *(*COLLECTIVE_TITLES, *FLAGS),
    *GIAY_KHEN,
)
"""The standards of this law, by article."""
