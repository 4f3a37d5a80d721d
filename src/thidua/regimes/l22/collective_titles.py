"""Titles of collectives: Law 06/2022 Articles 27 and 28.

Article 28: Tập thể lao động tiên tiến, Đơn vị tiên tiến. Article 27: Tập thể lao động xuất sắc, Đơn vị quyết thắng; it
has no clause on discipline, but in a year in which a discipline means “not completed” it cannot stand beside a member
who completed the tasks.
"""

from __future__ import annotations

from thidua.awards.asks import Attested, RatingOfPeriod
from thidua.awards.rule import AwardRule
from thidua.awards.scales import Rating
from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.building import Clause, every, fact, leaf, rule, words, yes
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.collective import all_completed, fighters, members_not_disciplined, title_share
from thidua.regimes.instruments import D48, L22, L80, cite
from thidua.regimes.l22.validity import UNAMENDED

SHARE = 70
"""Per cent of the members who hold Lao động tiên tiến or Chiến sĩ tiên tiến."""

NEW_MONTHS = 6
"""Who was recruited fewer months before the end of the year is a new recruit."""

_28 = cite(L22, "28", mark="secondary")
_27 = cite(L22, "27", mark="secondary")
_ALL = words("Đạt mọi điều kiện", "Every condition holds")

_SHARES = words(
    "Không văn bản nào quy định cách làm tròn tỷ lệ: so sánh phân số đúng. Mẫu số cũng không được định nghĩa: mặc định "
    "là tổng số thành viên, đổi bằng “leave_out” (chưa kiểm chứng).",
    "No text rounds the share: exact fractions are compared. Nor is the denominator defined: all members by default, "
    "changed by “leave_out” (unverified).",
)
_SOURCE = words(
    "Nội dung điều luật biết qua quyết định của một tỉnh, chưa đối chiếu bản gốc.",
    "The article is known through a decision of a province; the statute was not checked.",
)
_NO_DISCIPLINE = words(
    "Điều luật không có khoản về kỷ luật; kỷ luật trong năm chỉ tác động qua xếp loại của thành viên (Nghị định "
    "48/2023/NĐ-CP và các văn bản sau).",
    "The article has no clause on discipline; a discipline of the year acts only through the ratings of the members "
    "(Decree 48/2023 and what followed).",
)


def _rated(citation: Citation, code: str, least: Rating, label: Label) -> Clause:
    asked = fact("rating", words("Xếp loại của tập thể trong năm", "Rating of the collective"), RatingOfPeriod())
    return leaf(code, label, f"rating >= '{least}'", citation, asked)


def _judged(code: str, label: Label) -> Clause:
    return yes(code, label, _28, Attested(question=code))


_ADVANCED = every(
    "advanced",
    _ALL,
    _28,
    _rated(_28, "rated_well", "completed_well", words("Hoàn thành tốt nhiệm vụ trở lên", "Completed well or better")),
    _judged(
        "regular_movement",
        words("Có phong trào thi đua thường xuyên, thiết thực, hiệu quả", "A regular and effective emulation movement"),
    ),
    title_share(_28, SHARE, new_months=NEW_MONTHS),
    members_not_disciplined(_28),
    _judged(
        "united",
        words("Nội bộ đoàn kết, chấp hành tốt chủ trương, pháp luật", "United, abides by policy and law"),
    ),
)

_LOWERED = Validity(start=D48.validity.start)
"""From here on a discipline of the year means “not completed”; what follows the decree is not told apart by staff."""

_OUTSTANDING = every(
    "outstanding",
    _ALL,
    _27,
    _rated(
        *(_27, "rated_excellent", "completed_excellently"),
        words("Hoàn thành xuất sắc nhiệm vụ", "Completed excellently"),
    ),
    all_completed(_27, new_months=NEW_MONTHS, lowered=_LOWERED, unrelated=L80.validity),
    title_share(_27, SHARE, new_months=NEW_MONTHS),
    fighters(_27),
)


def _title(award: str, clause: Clause, *notes: Label) -> AwardRule:
    label = award_of(award).label
    named = words(f"{label.vi} theo Luật 06/2022", f"{label.text('en')} under Law 06/2022")
    return rule(f"l22-{award}", award, "collective", named, UNAMENDED, clause, notes=notes)


COLLECTIVE_TITLES: tuple[AwardRule, ...] = (
    *(_title(award, _ADVANCED, _SHARES, _SOURCE) for award in ("ttldtt", "dvtt")),
    *(_title(award, _OUTSTANDING, _SHARES, _NO_DISCIPLINE) for award in ("ttldxs", "dvqt")),
)
"""Four titles by two articles."""
