"""National ratios: Decree 91/2017 Articles 9 and 11, Circular 151/2018 for the army. Since 2024 there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.figures.dated import Dated
from thidua.regimes.figures.layers import SINCE_L22, UNDER_D91
from thidua.regimes.instruments import D91, L22, cite
from thidua.shares import Share

CapScope = Literal["general", "army"]


@dataclass(frozen=True, slots=True)
class CapLine:
    """A share of a base at most; ``share`` is ``None`` where the law has no ratio.

    ``rate_set_locally``: the share is a ceiling, a ministry or province sets the rate itself.
    """

    share: Share | None
    base: Label
    rate_set_locally: bool = False


_HOLDERS = Label(
    vi="số người đạt Lao động tiên tiến, Chiến sĩ tiên tiến", en="holders of Advanced worker or Advanced soldier"
)
_QUALIFIED = Label(
    vi="số tập thể đủ tiêu chuẩn tặng Cờ thi đua của bộ, ban, ngành, tỉnh",
    en="collectives that qualify for the flag of a ministry or province",
)
_STRENGTH = Label(vi="quân số của đơn vị", en="the strength of the unit")
_ARMY = Citation(
    instrument=Label(vi="Thông tư 151/2018/TT-BQP", en="Circular 151/2018/TT-BQP"),
    mark="secondary",
    note=Label(vi="điều khoản và ngày có hiệu lực chưa đọc", en="article and first day unread"),
)
_UNREAD = Label(vi="chưa thấy quy định nào về tỷ lệ", en="no clause on a ratio has been found")

CAPS: dict[tuple[str, CapScope], tuple[Dated[CapLine], ...]] = {
    ("cstdcs", "general"): (
        Dated(CapLine(Share("15 %"), _HOLDERS, rate_set_locally=True), UNDER_D91, cite(D91, "9", "3", mark="gazette")),
        Dated(CapLine(None, _HOLDERS), SINCE_L22, cite(L22, "23", mark="secondary")),
    ),
    ("cocp", "general"): (
        Dated(CapLine(Share("20 %"), _QUALIFIED), UNDER_D91, cite(D91, "11", mark="gazette")),
        Dated(CapLine(None, _QUALIFIED), SINCE_L22, cite(L22, "25", mark="unverified", note=_UNREAD)),
    ),
    ("cstdcs", "army"): (Dated(CapLine(Share("10 %"), _STRENGTH), UNDER_D91, _ARMY),),
    ("cstt", "army"): (Dated(CapLine(Share("70 %"), _STRENGTH), UNDER_D91, _ARMY),),
}
"""By award and scope."""
