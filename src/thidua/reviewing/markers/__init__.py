"""Several people mark one thing: two markers and a third, ballots, levels of experts."""

from thidua.reviewing.markers.ballots import Ballots, strike_outlying
from thidua.reviewing.markers.levels import Levels, levels_apart
from thidua.reviewing.markers.third import head_decides, mean_of_closest_two
from thidua.reviewing.markers.two import Agreed, two_markers

__all__ = [
    "Agreed",
    "Ballots",
    "Levels",
    "head_decides",
    "levels_apart",
    "mean_of_closest_two",
    "strike_outlying",
    "two_markers",
]
