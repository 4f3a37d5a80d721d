"""Roadmaps (lộ trình): which criteria can still lift a score sheet to a class, verified by the table itself."""

from thidua.roadmaps.goal import next_class, to_class
from thidua.roadmaps.roadmap import GuardGap, LeafRoom, Roadmap, Way

__all__ = ["GuardGap", "LeafRoom", "Roadmap", "Way", "next_class", "to_class"]
