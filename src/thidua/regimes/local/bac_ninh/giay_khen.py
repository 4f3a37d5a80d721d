"""Giấy khen: Article 4 clause 3 of the decision fills what Law 06/2022 Article 75 clause 2 leaves to the province.

The one open leaf of the national rule of each reason is filled by the branch of the article that answers that reason.
What the kind of commendation itself asks (a movement with deeds in it, deeds that are ad hoc) stands beside it in the
national rule.
"""

from __future__ import annotations

from thidua.awards.asks import MovementResultOf
from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.overlays import Fill
from thidua.citations import Citation
from thidua.regimes.branches import EVERY, abides, judged
from thidua.regimes.building import Clause, every, fact, leaf, words
from thidua.regimes.local.bac_ninh.article import at, fill

_RESULT = fact("result", words("Kết quả trong phong trào", "Result in the movement"), MovementResultOf())


def _by_movement(place: Citation) -> Clause:
    label = words("Có thành tích trong phong trào thi đua", "Achievement in an emulation movement")
    return leaf("achievement_here", label, "result >= 'achievement'", place, _RESULT)


def _ad_hoc(place: Citation) -> Clause:
    label = words(
        "Thành tích đột xuất có phạm vi ảnh hưởng trong một lĩnh vực của cơ quan, đơn vị",
        "An ad hoc achievement of influence in one field of the body",
    )
    return judged("influence", label, place, "ad_hoc_influence_in_a_field_of_the_body")


def _many(place: Citation) -> Clause:
    label = words(
        "Lập được nhiều thành tích có phạm vi ảnh hưởng trong một lĩnh vực của cơ quan, đơn vị",
        "Many achievements of influence in one field of the body",
    )
    return judged("many", label, place, "many_achievements_in_a_field_of_the_body")


def _given(place: Citation) -> Clause:
    label = words(
        "Đóng góp công sức, đất đai, tài sản có phạm vi ảnh hưởng trong một lĩnh vực của cơ quan, đơn vị",
        "Gave labour, land or property, with influence in one field of the body",
    )
    return judged("given", label, place, "household_contribution_in_a_field_of_the_body")


def _base(subject: SubjectKind, place: Citation) -> tuple[Clause, ...]:
    """What every branch asks: of a person and of a collective; the article asks nothing more of a household."""
    if subject == "household":
        return ()
    if subject == "individual":
        label = words("Hoàn thành tốt nhiệm vụ và nghĩa vụ công dân", "Tasks and civic duties done well")
        return (abides(place), judged("duties", label, place, "tasks_and_civic_duties_done_well"))
    label = words("Nội bộ đoàn kết, hoàn thành tốt nhiệm vụ", "United, tasks done well")
    return (abides(place), judged("united_tasks", label, place, "united_tasks_done_well"))


def _fill(subject: SubjectKind, kinds: tuple[AwardKind, ...], place: Citation, branch: Clause) -> Fill:
    clause = every("local_criteria_met", EVERY, place, *_base(subject, place), branch)
    return fill("gk", subject, kinds, "local_standard", clause)


_PERSON, _COLLECTIVE, _HOUSEHOLD = at("4", "3", "a"), at("4", "3", "b"), at("4", "3", "c")

GIAY_KHEN: tuple[Fill, ...] = (
    _fill("individual", ("movement",), _PERSON, _by_movement(_PERSON)),
    _fill("individual", ("ad_hoc",), _PERSON, _ad_hoc(_PERSON)),
    _fill("individual", ("merit",), _PERSON, _many(_PERSON)),
    _fill("collective", ("movement",), _COLLECTIVE, _by_movement(_COLLECTIVE)),
    _fill("collective", ("ad_hoc",), _COLLECTIVE, _ad_hoc(_COLLECTIVE)),
    _fill("collective", ("merit",), _COLLECTIVE, _many(_COLLECTIVE)),
    _fill("household", ("movement",), _HOUSEHOLD, _by_movement(_HOUSEHOLD)),
    _fill("household", ("merit", "ad_hoc"), _HOUSEHOLD, _given(_HOUSEHOLD)),
)
"""By subject and reason; a household may here be commended for a movement too."""
