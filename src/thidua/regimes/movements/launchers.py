"""Who may launch a movement: Law 15/2003 Article 18, Law 06/2022 Article 18."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.awards.case import LevelCode
from thidua.citations import Citation, Validity
from thidua.regimes.branches import UNDER_L03
from thidua.regimes.building import words
from thidua.regimes.competence.issuers import MINISTERS, PEERS
from thidua.regimes.instruments import D152, L03, L22, cite
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.movements.plan import MovementScope


@dataclass(frozen=True, slots=True)
class LauncherLine:
    """Who launches a movement of one scope. ``launchers`` is ``None`` where no text read says it."""

    scope: MovementScope
    launchers: tuple[str, ...] | None
    validity: Validity
    citation: Citation


NATIONAL: tuple[str, ...] = ("president", "prime_minister")
BRANCH: tuple[str, ...] = tuple(kind for kind in (*MINISTERS, *PEERS) if kind != "provincial_chair")
CHAIRS: tuple[str, ...] = ("provincial_chair", "district_chair", "commune_chair")
HEADS: tuple[str, ...] = (
    *("head_of_unit", "head_of_provincial_department", "general_director", "director", "board_chair"),
    *("members_council_chair", "national_university_director", "head_of_organisation"),
    *("head_of_provincial_organisation", "armed_forces_commander"),
)

LEVELS: dict[str, LevelCode] = {
    **dict.fromkeys((*NATIONAL, *BRANCH), "central"),
    **{"provincial_chair": "province", "district_chair": "district", "commune_chair": "commune"},
}
"""The level at which these kinds of launcher stand."""

_ASSUMED = words(
    "các khoản sau của điều này chưa đọc; giả định như Luật 15/2003, Điều 18",
    "the later clauses of this article have not been read; assumed as Law 15/2003, Art. 18",
)
_NO_DISTRICTS = words(
    "các khoản sau của điều này chưa đọc; giả định như Luật 15/2003, Điều 18; từ 01/7/2025 không còn cấp huyện",
    "the later clauses of this article have not been read; assumed as Law 15/2003, Art. 18; no district level from "
    "2025-07-01",
)
_BEFORE_D152 = Validity(start=L22.validity.start, end=D152.validity.start)
_SINCE_D152 = Validity(start=D152.validity.start, end=UNAMENDED.end)
_L03 = cite(L03, "18", mark="gazette")

LAUNCHER_TABLE: tuple[LauncherLine, ...] = (
    LauncherLine("national", NATIONAL, UNDER_L03, _L03),
    LauncherLine("branch", BRANCH, UNDER_L03, _L03),
    LauncherLine("locality", CHAIRS, UNDER_L03, _L03),
    LauncherLine("unit", HEADS, UNDER_L03, _L03),
    LauncherLine("national", NATIONAL, UNAMENDED, cite(L22, "18", "1", mark="gazette")),
    LauncherLine("branch", BRANCH, UNAMENDED, cite(L22, "18", "2", mark="gazette")),
    LauncherLine("locality", CHAIRS, _BEFORE_D152, cite(L22, "18", mark="unverified", note=_ASSUMED)),
    LauncherLine(
        "locality",
        tuple(kind for kind in CHAIRS if kind != "district_chair"),
        _SINCE_D152,
        cite(L22, "18", mark="unverified", note=_NO_DISTRICTS),
    ),
    LauncherLine("unit", HEADS, UNAMENDED, cite(L22, "18", mark="unverified", note=_ASSUMED)),
    LauncherLine("cluster", None, UNAMENDED, cite(L22, "16", mark="gazette")),
)
"""By scope and law. A cluster or bloc is a scope of its own from 2024; who launches in it has not been read."""
