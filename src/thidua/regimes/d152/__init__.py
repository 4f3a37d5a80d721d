"""Decree 152/2025/NĐ-CP: what stands beside the standards of Law 06/2022, from 2025-07-01."""

from thidua.awards.rule import AwardRule
from thidua.regimes.d152.long_service import LONG_SERVICE

RULES: tuple[AwardRule, ...] = (LONG_SERVICE,)
"""The standards of this decree, by article."""
