"""Titles and the provincial flag: Article 3 clauses 1, 2 and Article 4 clauses 1, 2 of the decision.

Where the decision asks what the law asks, its leaves use the facts of the national rule by name.
"""

from __future__ import annotations

from thidua.awards.overlays import Add, Target
from thidua.regimes.branches import EVERY, judged
from thidua.regimes.building import Clause, every, leaf, words
from thidua.regimes.local.bac_ninh.article import add, at

_41, _42, _31, _32 = at("4", "1"), at("4", "2"), at("3", "1"), at("3", "2")

_SHARE = words("Ít nhất 70% thành viên đạt Lao động tiên tiến", "At least 70 % of the members are advanced workers")

LDTT: Add = add(
    Target(awards=("ldtt",)),
    leaf(
        "rated_well_here",
        words("Được xếp loại hoàn thành tốt nhiệm vụ trở lên", "Rated as completing duties well or better"),
        "if(is_worker, not_applicable, rating >= 'completed_well')",
        _41,
        blank=True,
    ),
)
"""The rating that the law asks of officials. The clause on workers and farmers has not been read."""

TTLDTT: Add = add(
    Target(awards=("ttldtt",)),
    every(
        "local_standard_met",
        EVERY,
        _42,
        judged(
            "part_of_a_body",
            words(
                "Là phòng, đơn vị thuộc, trực thuộc; không phải toàn bộ sở, ngành hoặc xã, phường",
                "A room or sub-unit, not a whole department or commune",
            ),
            _42,
            "room_or_sub_unit",
        ),
        leaf(
            "tasks_here",
            words("Hoàn thành tốt nhiệm vụ", "Tasks done well"),
            "rating >= 'completed_well'",
            _42,
        ),
        leaf("share_here", _SHARE, "ratio(holding, counted, 0) >= 0.7", _42),
        leaf(
            "no_discipline_here",
            words(
                "Không có thành viên bị kỷ luật từ cảnh cáo trở lên", "No member was disciplined at cảnh cáo or heavier"
            ),
            "not member_disciplined",
            _42,
        ),
    ),
)
"""As the law, but for rooms and sub-units only; whole bodies compete for the title above."""

TTLDXS: Add = add(
    Target(awards=("ttldxs",)),
    every(
        "local_standard_met",
        EVERY,
        _32,
        leaf(
            "rated_here",
            words("Hoàn thành xuất sắc nhiệm vụ", "Completed excellently"),
            "rating >= 'completed_excellently'",
            _32,
        ),
        leaf(
            "completed_here",
            words("100% thành viên hoàn thành nhiệm vụ", "Every member completed the tasks"),
            "everybody_completed",
            _32,
        ),
        leaf("share_here", _SHARE, "ratio(holding, counted, 0) >= 0.7", _32),
        leaf(
            "fighter_here",
            words("Có Chiến sĩ thi đua cơ sở", "A fighter at the base level"),
            "fighters_count >= 1",
            _32,
        ),
    ),
)
"""As the law; like the law, it has no clause on discipline."""


def _flag() -> Clause:
    """Leading a provincial cluster and targets exceeded are asked by the law; the rating of the Party body is not."""
    return every(
        "local_standard_met",
        EVERY,
        _31,
        leaf(
            "leads_here",
            words("Dẫn đầu cụm, khối thi đua của tỉnh", "Leads a cluster or bloc of the province"),
            "is_leads_cluster",
            _31,
        ),
        leaf(
            "targets_here",
            words("Vượt các chỉ tiêu, nhiệm vụ", "Exceeded the targets"),
            "is_targets_exceeded",
            _31,
        ),
        judged(
            "unity_thrift",
            words("Nội bộ đoàn kết, thực hành tiết kiệm", "United and thrifty"),
            _31,
        ),
        judged(
            "party_rated",
            words(
                "Tổ chức đảng, đoàn thể hoàn thành xuất sắc nhiệm vụ",
                "The Party organisation and the mass organisations completed their duties excellently",
            ),
            _31,
            "party_and_organisations_rated_excellently",
        ),
    )


COBO: Add = add(Target(awards=("cobo",), award_kinds=("merit",)), _flag())
"""The yearly flag for leading a cluster. The decision has no branch by theme and so adds nothing to that of the law."""

TITLES: tuple[Add, ...] = (LDTT, TTLDTT, TTLDXS, COBO)
