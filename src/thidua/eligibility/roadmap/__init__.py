"""Award roadmaps (lộ trình): what would make a verdict eligible, how little suffices, and how soon if all goes on."""

from thidua.eligibility.roadmap.door import award_roadmap
from thidua.eligibility.roadmap.earliest import Earliest, JudgeFn, earliest
from thidua.eligibility.roadmap.kept import YEARLY, Kept
from thidua.eligibility.roadmap.roadmap import AwardRoadmap, AwardRoadmapStatus, Change, Way

__all__ = [
    "YEARLY",
    "AwardRoadmap",
    "AwardRoadmapStatus",
    "Change",
    "Earliest",
    "JudgeFn",
    "Kept",
    "Way",
    "award_roadmap",
    "earliest",
]
