"""Checks of award rules: for every leaf, two sets of answers that differ in it and turn the verdict."""

from thidua.testing.laws.flips import Flip, flips, impossible

__all__ = ["Flip", "flips", "impossible"]
