"""Bắc Ninh: Decision 86/2025/QĐ-UBND of 2025-12-03, in force from 2025-12-15; every part read in secondary sources."""

from thidua.regimes.local.bac_ninh.checking import CheckedStep, check_by_movement
from thidua.regimes.local.bac_ninh.decision import BAC_NINH
from thidua.regimes.local.bac_ninh.rating_source import rating_source_findings

__all__ = ["BAC_NINH", "CheckedStep", "check_by_movement", "rating_source_findings"]
