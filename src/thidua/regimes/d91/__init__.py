"""Decree 91/2017/NĐ-CP: merit ladder, long service and principles under Law 15/2003; from 2017-10-01 to 2023-12-31."""

from thidua.awards.rule import AwardRule
from thidua.regimes.d91.bang_khen_movement import BANG_KHEN
from thidua.regimes.d91.collective_merit import COLLECTIVE_MERIT
from thidua.regimes.d91.independence_orders import INDEPENDENCE_ORDERS
from thidua.regimes.d91.individual_merit import INDIVIDUAL_MERIT
from thidua.regimes.d91.long_service import LONG_SERVICE
from thidua.regimes.d91.state_forms_by_movement import STATE_FORMS

RULES: tuple[AwardRule, ...] = (
    *(*INDIVIDUAL_MERIT, *COLLECTIVE_MERIT, *INDEPENDENCE_ORDERS),
    *(*BANG_KHEN, *STATE_FORMS, *LONG_SERVICE),
)
"""The standards of this decree, by article."""
