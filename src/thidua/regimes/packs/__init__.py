"""Packs: what each instrument brings, as data that can be stored, compared and read back; and the law of a day."""

from thidua.regimes.packs.pack import Pack, PackPrinciple
from thidua.regimes.packs.regime import Regime, regime_on
from thidua.regimes.packs.table import PACKS

__all__ = ["PACKS", "Pack", "PackPrinciple", "Regime", "regime_on"]
