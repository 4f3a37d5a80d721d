"""Words of overlaying: what was done, and why a replacement was refused."""

from __future__ import annotations

from thidua.eligibility.overlaying.tightness import Tightness
from thidua.labels import Label

BOTH = Label(vi="Quy định chung và quy định bổ sung", en="The national text and what is added to it")

REFUSED: dict[Tightness, tuple[str, str]] = {
    "looser": (
        "có trường hợp đạt điều kiện mới mà không đạt điều kiện của quy định chung",
        "some cases meet the new condition and not the national one",
    ),
    "unproven": (
        "không thử hết được các trường hợp nên chưa chứng minh được là chặt hơn",
        "the cases cannot all be tried, so it is not proven to be tighter",
    ),
    "too_large": (
        "điều kiện quá lớn để thử hết các trường hợp",
        "the conditions are too large for all cases to be tried",
    ),
}

DONE: dict[str, tuple[str, str]] = {
    "fill": ("điền tiêu chuẩn mà quy định chung để ngỏ", "fills what the national text leaves open"),
    "add": ("thêm điều kiện", "adds a condition"),
    "replace": ("thay bằng điều kiện chặt hơn", "puts a tighter condition in place of the national one"),
}
