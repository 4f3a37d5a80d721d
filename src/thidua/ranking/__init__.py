"""Ranking (xếp hạng): competition ranks over declared keys, as intervals where figures are missing."""

from thidua.ranking.leader import Leader, OpenUnit
from thidua.ranking.outside import KeyValue, OutsideKey
from thidua.ranking.places import rank
from thidua.ranking.standing import Placed, Standing, Tie

__all__ = ["KeyValue", "Leader", "OpenUnit", "OutsideKey", "Placed", "Standing", "Tie", "rank"]
