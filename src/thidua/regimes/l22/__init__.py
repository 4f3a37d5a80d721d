"""Law 06/2022/QH15 before its amendment: proposals from 2024-01-01 to 2026-09-30."""

from thidua.awards.rule import AwardRule
from thidua.regimes.l22.bang_khen_merit import BANG_KHEN_MERIT
from thidua.regimes.l22.bang_khen_movement import BANG_KHEN
from thidua.regimes.l22.bkttg_merit import BKTTG_MERIT
from thidua.regimes.l22.collective_orders import COLLECTIVE_ORDERS
from thidua.regimes.l22.collective_titles import COLLECTIVE_TITLES
from thidua.regimes.l22.cstdb import CSTDB
from thidua.regimes.l22.cstdcs import CSTDCS
from thidua.regimes.l22.cstdtq import CSTDTQ
from thidua.regimes.l22.cstt import CSTT
from thidua.regimes.l22.flags import FLAGS
from thidua.regimes.l22.giay_khen import GIAY_KHEN
from thidua.regimes.l22.individual_orders import ORDERS
from thidua.regimes.l22.ldtt import LDTT
from thidua.regimes.l22.locality_titles import LOCALITY_TITLES
from thidua.regimes.l22.worker_order import HCLD3_MOVEMENT

RULES: tuple[AwardRule, ...] = (
    *(CSTDTQ, CSTDB, *CSTDCS, *LDTT, *CSTT),
    *(*FLAGS, *COLLECTIVE_TITLES, *LOCALITY_TITLES),
    *(*ORDERS, HCLD3_MOVEMENT, *COLLECTIVE_ORDERS, *BKTTG_MERIT),
    *(*BANG_KHEN_MERIT, *BANG_KHEN, *GIAY_KHEN),
)
"""The standards of this law, by article."""
