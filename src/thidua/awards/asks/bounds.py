"""Bounds as answers: exact where both ends agree, unknown where nothing is known."""

from __future__ import annotations

from thidua.formulas.environment import Answer, Between


def bounded(lowest: int, highest: int, most: int) -> Answer:
    """An answer between two counts, for a figure from 0 to ``most``.

    >>> bounded(3, 3, 60), bounded(0, 60, 60), bounded(2, 5, 60)
    (3, None, Between(lowest=2, highest=5, may_not_apply=False))
    """
    lowest, highest = min(lowest, most), min(highest, most)
    if lowest == highest:
        return lowest
    return None if (lowest, highest) == (0, most) else Between(lowest, highest)
