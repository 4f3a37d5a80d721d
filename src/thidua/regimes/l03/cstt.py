"""Chiến sĩ tiên tiến: Law 15/2003 Articles 10 and 24, Decree 91/2017 Article 10; Lao động tiên tiến of the forces."""

from __future__ import annotations

from thidua.regimes.building import words
from thidua.regimes.l03.ldtt import LDTT

CSTT = LDTT.evolve(
    code="l03-cstt",
    award="cstt",
    label=words("Chiến sĩ tiên tiến theo Luật 15/2003", "Advanced soldier under Law 15/2003"),
    notes=(
        *LDTT.notes,
        words(
            "trong quân đội, Chiến sĩ tiên tiến không quá 70 % quân số (Thông tư 151/2018/TT-BQP, nguồn thứ cấp)",
            "in the army, Advanced soldiers are at most 70 % of the strength (Circular 151/2018/TT-BQP, secondary)",
        ),
    ),
)
