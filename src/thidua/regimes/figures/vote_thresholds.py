"""Thresholds of the vote of a council.

Decree 91/2017 Article 45, Decree 98/2023 Article 30, Decree 152/2025 Article 33.
"""

from __future__ import annotations

from thidua.citations import Citation, Validity
from thidua.labels import Label
from thidua.regimes.figures.dated import Dated
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98, UNDER_D152
from thidua.regimes.instruments import D91, D98, D152, cite
from thidua.shares import Share

SECRET = Label(
    vi="bỏ phiếu kín, tính trên tổng số thành viên hội đồng", en="secret ballot, of all members of the council"
)
WITH_ABSENT = Label(
    vi="tính trên tổng số thành viên hội đồng, thành viên vắng mặt lấy ý kiến bằng văn bản",
    en="of all members of the council, absent members in writing",
)
WHOLE = Label(vi="tính trên tổng số thành viên hội đồng", en="of all members of the council")

HIGHEST = ("cstdb", "cstdtq", "dhvd_ah")
OTHERS = ("cstdcs", "cobo", "cocp")

BASES: dict[str, Label] = {D91.name.vi: SECRET, D98.name.vi: WITH_ABSENT, D152.name.vi: WHOLE}
"""What the share is taken of, in the words of each decree."""


def _line(share: str, validity: Validity, citation: Citation) -> Dated[Share]:
    return Dated(Share(share), validity, citation)


_D98 = cite(D98, "30", "7", mark="secondary")
_D152 = cite(
    *(D152, "33"),
    mark="unverified",
    note=Label(vi="tỷ lệ của Nghị định 98/2023, chưa đọc điều này", en="as under Decree 98/2023; article unread"),
)

THRESHOLDS: dict[str, tuple[Dated[Share], ...]] = {
    **{
        award: (
            _line("90 %", UNDER_D91, cite(D91, "45", "8", mark="gazette")),
            _line("90 %", UNDER_D98, _D98),
            _line("90 %", UNDER_D152, _D152),
        )
        for award in HIGHEST
    },
    **{award: (_line("80 %", UNDER_D98, _D98), _line("80 %", UNDER_D152, _D152)) for award in OTHERS},
}
"""By award. What is not here has no threshold at national level."""
