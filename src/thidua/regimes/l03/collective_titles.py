"""Titles of collectives by members: Law 15/2003 Article 28 (advanced) and Article 27 (outstanding)."""

from __future__ import annotations

from thidua.awards.asks import Attested
from thidua.awards.rule import AwardRule
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.building import Clause, every, rule, words, yes
from thidua.regimes.collective import all_completed, fighters, members_not_disciplined, title_share
from thidua.regimes.instruments import L03, cite
from thidua.regimes.l03.ldtt import VALIDITY
from thidua.regimes.l03.registration import REGISTERED_FOR

NEW_MONTHS = 10
"""Recruited fewer months ago, nobody is considered for Lao động tiên tiến (Decree 91/2017 Article 10 clause 6)."""


def _title(award: str, label: Label, citation: Citation, *clauses: Clause, notes: tuple[Label, ...] = ()) -> AwardRule:
    whole = every(award, words("Đạt mọi điều kiện", "Every condition holds"), citation, REGISTERED_FOR, *clauses)
    return rule(f"l03-{award}", award, "collective", label, VALIDITY, whole, notes=notes)


_WORKERS = cite(L03, "28", "1", mark="gazette")
TTLDTT = _title(
    "ttldtt",
    words("Tập thể lao động tiên tiến theo Luật 15/2003", "Advanced working collective under Law 15/2003"),
    _WORKERS,
    yes(
        "plan_completed",
        words("Hoàn thành tốt nhiệm vụ và kế hoạch được giao", "Tasks and plan completed"),
        _WORKERS,
        Attested(question="plan_completed"),
    ),
    title_share(_WORKERS, 50, titles=("ldtt",), new_months=NEW_MONTHS, more_than=True),
    members_not_disciplined(_WORKERS),
)

_FORCES = cite(L03, "28", "2", mark="gazette")
DVTT = _title(
    "dvtt",
    words("Đơn vị tiên tiến theo Luật 15/2003", "Advanced unit under Law 15/2003"),
    _FORCES,
    yes(
        "tasks_completed",
        words("Hoàn thành tốt các nhiệm vụ được giao", "Tasks assigned completed"),
        _FORCES,
        Attested(question="tasks_completed"),
    ),
    title_share(_FORCES, 50, titles=("cstt",), new_months=NEW_MONTHS, more_than=True),
    yes(
        "united_law_abiding",
        words("Nội bộ đoàn kết, chấp hành pháp luật", "United and law-abiding"),
        _FORCES,
        Attested(question="united_law_abiding"),
    ),
    notes=(
        words(
            "Khoản 2 không hỏi thành viên bị kỷ luật, khác khoản 1.",
            "Clause 2 does not ask whether a member was disciplined, unlike clause 1.",
        ),
    ),
)

_BEST = cite(L03, "27", mark="gazette")


def _outstanding(award: str, label: Label, *titles: str, notes: tuple[Label, ...] = ()) -> AwardRule:
    return _title(
        award,
        label,
        _BEST,
        all_completed(_BEST, new_months=NEW_MONTHS),
        title_share(_BEST, 70, titles=titles, new_months=NEW_MONTHS),
        fighters(_BEST),
        members_not_disciplined(_BEST),
        notes=notes,
    )


TTLDXS = _outstanding(
    "ttldxs",
    words("Tập thể lao động xuất sắc theo Luật 15/2003", "Outstanding working collective under Law 15/2003"),
    "ldtt",
)
DVQT = _outstanding(
    "dvqt",
    words("Đơn vị quyết thắng theo Luật 15/2003", "Unit determined to win under Law 15/2003"),
    "ldtt",
    "cstt",
    notes=(
        words(
            "Chiến sĩ tiên tiến được tính như Lao động tiên tiến: cách hiểu của thư viện cho lực lượng vũ trang.",
            "Advanced soldier counts as Advanced worker: a reading of this library for the forces.",
        ),
    ),
)

COLLECTIVE_TITLES: tuple[AwardRule, ...] = (TTLDTT, DVTT, TTLDXS, DVQT)
