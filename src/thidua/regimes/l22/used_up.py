"""What uses up an initiative: once between a title and a commendation, either way (letter 5007/BNV-TĐKT of 2023)."""

from __future__ import annotations

from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import words

USED_BY_TITLES = ("cstdcs", "cstdb", "cstdtq")
"""Titles that may rest on an initiative."""

USED_BY_FORMS = ("bk",)
"""Commendations that may rest on an initiative under Law 06/2022."""

FREE_BRANCHES = ("rated_excellent", "movement", "ad_hoc", "contribution")
"""Branches that need no initiative, as an award on file names the branch that earned it."""


def one_use(letter: Citation) -> Label:
    """The reading in words."""
    return words(
        f"Một sáng kiến chỉ dùng một lần giữa danh hiệu và hình thức khen thưởng, theo chiều nào cũng vậy ({letter}); "
        "dùng cho hai danh hiệu thì văn bản không cấm rõ.",
        f"An initiative is used once between a title and a commendation, either way ({letter.printed('en')}); its use "
        "for two titles is not expressly barred.",
    )
