"""Limits of processing, in working days.

Decree 91/2017 Articles 47 and 48, Decree 98/2023 Articles 32 and 46, Decree 152/2025 Article 60; the rest is unread.
Limits that single localities set for themselves are not here.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.figures.dated import Dated, Figure, on_day
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite

ProcessingStep = Literal[
    "appraisal_of_unit",
    "appraisal_of_ministry_or_province",
    "central_appraisal",
    "central_appraisal_of_highest",
    "consulted_reply",
    "notice_of_result",
    "return_of_unfit",
    "after_consultation",
    "copies_of_decision",
    "hero_publication",
]

_D91 = cite(D91, "48", mark="gazette")
_D98 = cite(D98, "32", mark="secondary")
_HIGHEST = Label(
    vi="huân chương, danh hiệu vinh dự, Chiến sĩ thi đua toàn quốc",
    en="orders, honours, the national emulation fighter",
)


def _line(days: int, validity: Validity, citation: Citation) -> Dated[int]:
    return Dated(days, validity, citation)


STEPS: dict[ProcessingStep, Label] = {
    "appraisal_of_unit": Label(vi="thẩm định ở xã, huyện, đơn vị", en="appraisal at commune, district, unit"),
    "appraisal_of_ministry_or_province": Label(vi="thẩm định ở bộ, tỉnh", en="appraisal at ministry, province"),
    "central_appraisal": Label(vi="thẩm định ở trung ương", en="appraisal at the centre"),
    "central_appraisal_of_highest": Label(
        vi=f"thẩm định ở trung ương: {_HIGHEST.vi}", en=f"appraisal at the centre: {_HIGHEST.text('en')}"
    ),
    "consulted_reply": Label(vi="trả lời của cơ quan được lấy ý kiến", en="reply of a consulted body"),
    "notice_of_result": Label(vi="thông báo kết quả", en="notice of the result"),
    "return_of_unfit": Label(vi="trả hồ sơ không đủ điều kiện", en="return of an unfit dossier"),
    "after_consultation": Label(vi="sau khi có ý kiến", en="after the consultation"),
    "copies_of_decision": Label(vi="sao gửi quyết định", en="copies of the decision"),
    "hero_publication": Label(
        vi="đăng tải lấy ý kiến về danh hiệu Anh hùng trên cổng thông tin",
        en="publication of Hero candidates on the portal of the ministry",
    ),
}
"""Every step in words."""

LIMITS: dict[ProcessingStep, tuple[Dated[int], ...]] = {
    "appraisal_of_unit": (_line(20, UNDER_D91, _D91),),
    "appraisal_of_ministry_or_province": (_line(25, UNDER_D91, _D91),),
    "central_appraisal": (_line(20, UNDER_D91, _D91), _line(20, UNDER_D98, _D98)),
    # by award, as the article says; a public-service portal reads these 30 days as the case of a consultation
    "central_appraisal_of_highest": (_line(30, UNDER_D91, _D91), _line(20, UNDER_D98, _D98)),
    "consulted_reply": (_line(20, UNDER_D91, cite(D91, "47", "5", mark="gazette")),),
    "notice_of_result": (_line(10, UNDER_D91, _D91),),
    "return_of_unfit": (_line(5, UNDER_D98, _D98),),
    "after_consultation": (_line(10, UNDER_D98, _D98),),
    "copies_of_decision": (_line(10, UNDER_D98, _D98),),
    "hero_publication": (
        _line(10, UNDER_D98, cite(D98, "46", "1", mark="secondary")),
        _line(10, UNDER_D152, cite(D152, "60", "3", mark="secondary")),
    ),
}
"""Working days by step."""


def processing_limit(step: ProcessingStep, on: date | str) -> Figure[int]:
    """The limit of a step in working days; finding ``figure_none`` on days no text has been read for.

    >>> processing_limit("central_appraisal_of_highest", "2023-05-10").value
    30
    """
    return on_day(LIMITS[step], clean_day(on), STEPS[step])
