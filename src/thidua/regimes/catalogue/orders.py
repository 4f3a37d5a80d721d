"""Orders (huân chương).

Under Law 06/2022 all stand in the list of Article 33; most articles of their own are counted from it, not read.
"""

from __future__ import annotations

from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.catalogue.entry import Entry, form, new, old
from thidua.regimes.instruments import D91, L03, L22, cite

_LIST = cite(L22, "33", "2", mark="gazette")
_COUNTED = Label(vi="số điều đếm theo thứ tự liệt kê", en="the article is counted from the list")
_UNREAD = Label(vi="điều này chưa được đọc", en="this article has not been read")
_PRIZE = cite(D91, "70", mark="gazette")
_CLASSES = (("Nhất", "first"), ("Nhì", "second"), ("Ba", "third"))


def _order(code: str, vi: str, en: str, before: Citation, now: Citation) -> Entry:
    listed = None if before == _PRIZE or before.mark == "unverified" else _PRIZE
    return form(code, (f"Huân chương {vi}", en), "order", "state", (old(before, listed), new(now, _LIST)))


def _classes(code: str, vi: str, en: str, before: tuple[Citation, ...], now: tuple[Citation, ...]) -> tuple[Entry, ...]:
    """The three classes, first to third, with the article of each under both laws."""
    return tuple(
        _order(f"{code}{at + 1}", f"{vi} hạng {rank_vi}", f"{en}, {rank_en} class", before[at], now[at])
        for at, (rank_vi, rank_en) in enumerate(_CLASSES)
    )


def _counted(article: int) -> Citation:
    return cite(L22, str(article), mark="unverified", note=_COUNTED)


def _three_counted(first: int) -> tuple[Citation, ...]:
    return tuple(_counted(first + at) for at in range(3))


def _old_articles(*articles: str) -> tuple[Citation, ...]:
    return tuple(cite(D91, article, mark="gazette") for article in articles)


_INDEPENDENCE = tuple(cite(L22, article, mark="unverified", note=_UNREAD) for article in ("36", "37", "38"))
_LABOUR = (
    cite(L22, "42", mark="unverified", note=_UNREAD),
    cite(L22, "43", mark="secondary"),
    cite(L22, "44", mark="secondary"),
)
_IN_PRIZES = (_PRIZE, _PRIZE, _PRIZE)

ORDERS: tuple[Entry, ...] = (
    _order("hcsv", "Sao vàng", "Gold Star Order", _PRIZE, _counted(34)),
    _order("hchcm", "Hồ Chí Minh", "Ho Chi Minh Order", _PRIZE, _counted(35)),
    *_classes("hcdl", "Độc lập", "Independence Order", _old_articles("16", "17", "18"), _INDEPENDENCE),
    *_classes("hcqc", "Quân công", "Military Exploit Order", _IN_PRIZES, _three_counted(39)),
    *_classes("hcld", "Lao động", "Labour Order", _old_articles("22", "23", "24"), _LABOUR),
    *_classes("hcbvtq", "Bảo vệ Tổ quốc", "Fatherland Defence Order", _IN_PRIZES, _three_counted(45)),
    *_classes("hccc", "Chiến công", "Feat of Arms Order", _IN_PRIZES, _three_counted(48)),
    _order("hcddk", "Đại đoàn kết dân tộc", "Great National Unity Order", _PRIZE, _counted(51)),
    _order("hcdc", "Dũng cảm", "Bravery Order", _PRIZE, _counted(52)),
    _order("hchn", "Hữu nghị", "Friendship Order", cite(L03, mark="unverified"), _counted(53)),
)
"""Every order, as Law 06/2022 lists them."""
