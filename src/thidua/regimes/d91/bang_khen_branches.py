"""Bằng khen of ministries and provinces: the branches of Decree 91/2017 Article 39 clause 1 beside the run of years.

They are of the same kind as the run (merit), so that the rule by merit holds them as alternatives.
"""

from __future__ import annotations

from thidua.regimes.branches import judged
from thidua.regimes.building import Clause, words
from thidua.regimes.instruments import D91, cite

MANY_ACHIEVEMENTS: Clause = judged(
    "field_achievement",
    words(
        "Lập được nhiều thành tích có phạm vi ảnh hưởng trong từng lĩnh vực thuộc bộ, ban, ngành, tỉnh",
        "Many achievements of influence in one field of the ministry or province",
    ),
    cite(D91, "39", "1", point="b", mark="gazette"),
)
WORKERS: Clause = judged(
    "workers_achievement",
    words(
        "Công nhân, nông dân, người lao động lập được nhiều thành tích có ảnh hưởng trong xã, cơ quan, đơn vị, "
        "doanh nghiệp",
        "Workers or farmers with many achievements of influence in the commune, unit or enterprise",
    ),
    cite(D91, "39", "1", point="c", mark="gazette"),
)

INDIVIDUAL_BRANCHES: tuple[Clause, ...] = (MANY_ACHIEVEMENTS, WORKERS)
"""What is enough for an individual, beside the run of years of Article 39 clause 1."""
