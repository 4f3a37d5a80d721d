"""Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh: Law 06/2022 Article 22.

Three consecutive times Chiến sĩ thi đua cơ sở *and* an initiative, accepted topic or combat ingenuity of ministry or
province scope. The initiative is asked for however the titles of the base were earned. What a commendation has used
does not count again for a title (letter 5007/BNV-TĐKT of 2023).
"""

from __future__ import annotations

from thidua.awards.history import RunOf
from thidua.regimes.building import every, rule, words
from thidua.regimes.instruments import CV5007, L22, cite
from thidua.regimes.l22.used_up import FREE_BRANCHES, USED_BY_FORMS, one_use
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.merit import consecutive, new_work

_ARTICLE = cite(L22, "22", mark="secondary")
_RUN = RunOf(awards=("cstdcs",), target="cstdb", anew=True, overlapping=True)

CSTDB = rule(
    "l22-cstdb",
    "cstdb",
    "individual",
    words(
        "Chiến sĩ thi đua cấp bộ, tỉnh theo Luật 06/2022",
        "Emulation fighter of ministry or province under Law 06/2022",
    ),
    UNAMENDED,
    every(
        "cstdb",
        words("Đạt mọi điều kiện", "Every condition holds"),
        _ARTICLE,
        consecutive(_ARTICLE, 3, "cstdcs", _RUN),
        new_work(
            _ARTICLE,
            1,
            "ministry_province",
            _RUN,
            not_used_by=USED_BY_FORMS,
            free_branches=FREE_BRANCHES,
        ),
    ),
    notes=(
        words(
            "Chỉ chọn trong số cá nhân tiêu biểu xuất sắc; việc lựa chọn đó do hội đồng quyết định.",
            "Chosen among the outstanding; that choice is the council's.",
        ),
        words(
            "Sáng kiến được tính trong các năm đạt Chiến sĩ thi đua cơ sở liên tục: cách hiểu của thư viện.",
            "The initiative counts within the consecutive years of the title of the base: a reading of this library.",
        ),
        words(
            "Hai lần liên tục không dùng chung năm: cách hiểu mặc định, chưa có văn bản nói rõ; đổi bằng "
            "“overlapping_terms”.",
            "Two times in a row share no year: the default reading, stated in no text; “overlapping_terms” changes it.",
        ),
        one_use(cite(CV5007, mark="secondary")),
    ),
)
