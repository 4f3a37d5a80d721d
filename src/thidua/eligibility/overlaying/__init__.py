"""Overlaying: a national rule with the overlays of ministries and provinces laid over it."""

from thidua.eligibility.overlaying.applying import overlaid
from thidua.eligibility.overlaying.inspecting import inspect_overlay
from thidua.eligibility.overlaying.overlaid import OverlaidRule, Use
from thidua.eligibility.overlaying.tightness import Tightness, tightness

__all__ = ["OverlaidRule", "Tightness", "Use", "inspect_overlay", "overlaid", "tightness"]
