"""Medals, honours and prizes of State level, as far as the texts read name them."""

from __future__ import annotations

from thidua.awards.award import SubjectKind
from thidua.citations import Citation
from thidua.labels import Label
from thidua.regimes.catalogue.entry import AwardGroup, Entry, Standing, form, new, old
from thidua.regimes.instruments import D91, L22, cite

_MEDAL_LIST = cite(L22, "54", "2", mark="gazette")
_NAME_RECALLED = Label(vi="tên gọi suy theo luật sau", en="the name is taken from the later law")
_OLD_MEDAL = cite(D91, "54", mark="unverified", note=_NAME_RECALLED)
_OLD_HONOUR = cite(D91, "70–74", mark="gazette")
_GROUP = Label(vi="chỉ nêu nhóm hình thức", en="names the group only")
_NEW_HONOUR = cite(L22, "9", mark="secondary", note=_GROUP)

_ONE: tuple[SubjectKind, ...] = ("individual",)
_ANY: tuple[SubjectKind, ...] = ("individual", "collective", "household")


def _medal(code: str, vi: str, en: str, subjects: tuple[SubjectKind, ...] = _ANY, now: Citation = _MEDAL_LIST) -> Entry:
    standings: tuple[Standing, ...] = (new(now),) if now is not _MEDAL_LIST else (old(_OLD_MEDAL), new(now))
    return form(code, (f"Huy chương {vi}", f"{en} Medal"), "medal", "state", standings, subjects)


def _honour(code: str, words: tuple[str, str], group: AwardGroup, subjects: tuple[SubjectKind, ...] = _ANY) -> Entry:
    return form(code, words, group, "state", (old(_OLD_HONOUR), new(_NEW_HONOUR)), subjects)


MEDALS: tuple[Entry, ...] = (
    _medal("hc_qkqt", "Quân kỳ quyết thắng", "Military Flag of Determination to Win"),
    _medal("hc_vant", "Vì an ninh Tổ quốc", "For the Security of the Fatherland"),
    _medal("hc_csvv1", "Chiến sĩ vẻ vang hạng Nhất", "Glorious Fighter (first class)", _ONE),
    _medal("hc_csvv2", "Chiến sĩ vẻ vang hạng Nhì", "Glorious Fighter (second class)", _ONE),
    _medal("hc_csvv3", "Chiến sĩ vẻ vang hạng Ba", "Glorious Fighter (third class)", _ONE),
    _medal("hc_hn", "Hữu nghị", "Friendship"),
    _medal(
        *("hc_tnxp", "Thanh niên xung phong vẻ vang", "Glorious Youth Volunteer"),
        *(_ONE, cite(L22, "96", mark="gazette")),
    ),
)
"""Every medal."""

HONOURS: tuple[Entry, ...] = (
    _honour("dhvd_bmvnah", ("Bà mẹ Việt Nam anh hùng", "Heroic Vietnamese Mother"), "honour", _ONE),
    _honour("dhvd_ah", ("danh hiệu Anh hùng", "title of Hero"), "honour"),
    _honour("dhvd_nd", ("danh hiệu vinh dự “nhân dân”", "honour “of the people”"), "honour"),
    _honour("dhvd_ut", ("danh hiệu vinh dự “ưu tú”", "honour “of merit”"), "honour"),
    _honour("gthcm", ("Giải thưởng Hồ Chí Minh", "Ho Chi Minh Prize"), "prize"),
    _honour("gtnn", ("Giải thưởng Nhà nước", "State Prize"), "prize"),
)
"""Honours by group, and the two prizes."""
