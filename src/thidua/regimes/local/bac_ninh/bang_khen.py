"""Bằng khen of the provincial chair: Article 3 clause 3 of the decision, beside the branches of Law 06/2022 Article 74.

What the decision words as the law does adds nothing and is left to the law. Its branch for workers and farmers (many
achievements of influence in a commune or unit) asks less than the law; an addition cannot loosen, so it is a note.
"""

from __future__ import annotations

from thidua.awards.asks import Attested, MovementLaunchedBy, MovementResultOf
from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.overlays import Add, Target
from thidua.citations import Citation
from thidua.regimes.building import Clause, every, fact, leaf, words
from thidua.regimes.local.bac_ninh.article import add, at

_PERSON, _COLLECTIVE, _HOUSEHOLD = at("3", "3", "a"), at("3", "3", "c"), at("3", "3", "d")

PROVINCIAL_LAUNCHERS = ("provincial_chair",)
"""The kinds of launcher that stand for the province."""

_BY_PROVINCE = fact(
    "launched_by_province",
    words("Phong trào do tỉnh phát động", "The movement was launched by the province"),
    MovementLaunchedBy(launchers=PROVINCIAL_LAUNCHERS),
)
_RESULT = fact("result", words("Kết quả trong phong trào", "Result in the movement"), MovementResultOf())


def _target(kind: AwardKind, *subjects: SubjectKind) -> Target:
    return Target(awards=("bk",), subject_kinds=subjects, award_kinds=(kind,))


def _outstanding(code: str, place: Citation) -> Clause:
    label = words("Có thành tích xuất sắc trong phong trào", "Outstanding in the movement")
    return leaf(code, label, "result >= 'outstanding'", place, _RESULT)


def _by_movement_of_person() -> Clause:
    label = words(
        "Có thành tích xuất sắc trong phong trào thi đua do tỉnh phát động",
        "Outstanding in a movement launched by the province",
    )
    launched = leaf("provincial_movement", _BY_PROVINCE.label, _BY_PROVINCE.name, _PERSON, _BY_PROVINCE)
    return every("movement_here", label, _PERSON, launched, _outstanding("outstanding_here", _PERSON))


def _field(place: Citation) -> Clause:
    label = words(
        "Thành tích có phạm vi ảnh hưởng trong một lĩnh vực của tỉnh",
        "Achievements of influence in a field of the province",
    )
    asked = fact("is_field_achievement", label, Attested(question="field_achievement"))
    return leaf("field_here", label, asked.name, place, asked)


def _given(place: Citation) -> Clause:
    label = words("Đóng góp công sức, đất đai, tài sản", "Gave labour, land or property")
    asked = fact("is_contribution", label, Attested(question="household_contribution"))
    return leaf("given_here", label, asked.name, place, asked)


BANG_KHEN: tuple[Add, ...] = (
    add(_target("movement", "individual"), _by_movement_of_person()),
    add(_target("movement", "collective"), _outstanding("outstanding_here", _COLLECTIVE)),
    add(_target("ad_hoc", "individual"), _field(_PERSON)),
    add(_target("ad_hoc", "collective"), _field(_COLLECTIVE)),
    add(_target("merit", "household"), _given(_HOUSEHOLD)),
    add(_target("ad_hoc", "household"), _given(_HOUSEHOLD)),
)
