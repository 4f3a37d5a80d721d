"""Ranking (xếp hạng): competition ranks over declared keys, as intervals where figures are missing."""

from thidua.ranking.places import rank
from thidua.ranking.standing import Placed, Standing, Tie

__all__ = ["Placed", "Standing", "Tie", "rank"]
