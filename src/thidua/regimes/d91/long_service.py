"""Long service (quá trình cống hiến): Decree 91/2017 names posts and years in a table that is not in the library."""

from __future__ import annotations

from thidua.awards.asks import OpenLaw
from thidua.awards.rule import AwardRule
from thidua.regimes.branches import UNDER_L03
from thidua.regimes.building import rule, words, yes
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.instruments import D91, cite

_TABLE = words(
    "Chức vụ và thời gian giữ chức vụ theo bảng của nghị định (chưa có trong thư viện)",
    "Posts and years by the table of the decree (not in the library)",
)
_EFFECTS = words(
    "Không xét ở đây: bị khai trừ hoặc buộc thôi việc thì không được khen, bị kỷ luật từ cảnh cáo trở lên thì hạ một "
    "mức (Nghị định 91/2017/NĐ-CP, Điều 41, khoản 5).",
    "Not asked here: none after expulsion from the Party or dismissal, one class lower at cảnh cáo or heavier (Decree "
    "91/2017, Art. 41, clause 5).",
)
_WOMEN = words(
    "Không xét ở đây: thời gian giữ chức vụ của cán bộ nữ được giảm một phần ba, trừ người nghỉ hưu ở tuổi cao hơn "
    "(Nghị định 91/2017/NĐ-CP, Điều 3, khoản 2).",
    "Not asked here: the time in post asked of women leaders is two thirds, unless they retire at a higher age (Decree "
    "91/2017, Art. 3, clause 2).",
)


def _order(award: str) -> AwardRule:
    label = award_of(award).label
    return rule(
        f"d91-{award}-individual-long-service",
        award,
        "individual",
        words(f"{label.vi} (cống hiến), Nghị định 91/2017", f"{label.text('en')} for long service, Decree 91/2017"),
        UNDER_L03,
        yes("posts_by_table", _TABLE, cite(D91, "41", mark="unverified"), OpenLaw()),
        kinds=("long_service",),
        notes=(_EFFECTS, _WOMEN),
    )


LONG_SERVICE: tuple[AwardRule, ...] = tuple(_order(award) for award in ("hcld1", "hcld2", "hcld3"))
"""Labour Orders for long service: always undetermined, naming the text."""
