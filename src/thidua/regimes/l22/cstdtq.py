"""Chiến sĩ thi đua toàn quốc: Law 06/2022 Article 21.

Two consecutive times Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh *and* an initiative, accepted topic or combat ingenuity
of nationwide scope. Whether the two may share base years no text says: by default each rests on three years of its own.
"""

from __future__ import annotations

from thidua.awards.asks import ConsecutiveTerms, InitiativesInTerms
from thidua.regimes.building import Clause, every, fact, leaf, rule, words
from thidua.regimes.instruments import CV5007, L22, cite
from thidua.regimes.l22.used_up import one_use
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.merit import NEW_WORK

_ARTICLE = cite(L22, "21", mark="secondary")
TIMES = 2
BASE_YEARS = 3
"""Each time rests on three years of the title of the base (Article 22)."""


def _twice() -> Clause:
    asked = fact(
        "consecutive_times",
        words(
            "Số lần liên tục đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
            "Consecutive times of emulation fighter of a ministry or province",
        ),
        ConsecutiveTerms(award="cstdb", years=BASE_YEARS, target="cstdtq"),
    )
    label = words(
        f"{TIMES} lần liên tục được tặng Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
        f"{TIMES} consecutive times emulation fighter of a ministry or province",
    )
    return leaf("consecutive", label, f"{asked.name} >= {TIMES}", _ARTICLE, asked)


def _new_work() -> Clause:
    asked = fact(
        "initiatives_count",
        words(
            "Số sáng kiến, đề tài, mưu trí có phạm vi ảnh hưởng toàn quốc",
            "Initiatives, topics or combat ingenuity of nationwide scope",
        ),
        InitiativesInTerms.model_validate(
            {"award": "cstdb", "years": BASE_YEARS, "target": "cstdtq", "whats": NEW_WORK, "scope": "nationwide"}
        ),
    )
    label = words(
        "Có sáng kiến, đề tài khoa học được nghiệm thu hoặc mưu trí, sáng tạo có phạm vi ảnh hưởng toàn quốc",
        "An initiative, an accepted topic or combat ingenuity of nationwide scope",
    )
    return leaf("initiatives", label, f"{asked.name} >= 1", _ARTICLE, asked)


CSTDTQ = rule(
    "l22-cstdtq",
    "cstdtq",
    "individual",
    words("Chiến sĩ thi đua toàn quốc theo Luật 06/2022", "Emulation fighter of the nation under Law 06/2022"),
    UNAMENDED,
    every("cstdtq", words("Đạt mọi điều kiện", "Every condition holds"), _ARTICLE, _twice(), _new_work()),
    notes=(
        words(
            "Không văn bản nào nói hai lần Chiến sĩ thi đua cấp bộ, tỉnh có được chung năm hay không (điểm còn nghi "
            "vấn); mặc định mỗi lần tính trên ba năm riêng, đổi bằng “overlapping_terms”.",
            "No text says whether the two titles of ministry or province may share years (a doubtful point); by "
            "default each rests on three years of its own, changed by “overlapping_terms”.",
        ),
        words(
            "Phạm vi ảnh hưởng do bộ trưởng, chủ tịch ủy ban nhân dân cấp tỉnh công nhận.",
            "The scope is recognised by the minister or the chair of the provincial people's committee.",
        ),
        one_use(cite(CV5007, mark="secondary")),
    ),
)
