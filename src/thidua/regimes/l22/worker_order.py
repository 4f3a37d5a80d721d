"""Huân chương Lao động third class of direct workers by movement: Law 06/2022 Article 44 clause 2.

Known is the movement of at least five years; the rest of the clause, and what the article says of a movement for others
than direct workers, has not been read.
"""

from __future__ import annotations

from thidua.awards.asks import Attested, OpenLaw
from thidua.regimes.building import either, every, fact, leaf, rule, words, yes
from thidua.regimes.instruments import L22, cite
from thidua.regimes.l22.validity import UNAMENDED
from thidua.regimes.movement_clauses import lasted

YEARS = 5

_CLAUSE = cite(L22, "44", "2", mark="secondary")
_OTHERS = cite(L22, "44", "1", mark="secondary")
_WORKER = fact(
    "is_direct_worker",
    words(
        "Là người trực tiếp lao động, sản xuất, công tác (khoản 2)",
        "Works directly in production or service (clause 2)",
    ),
    Attested(question="direct_worker"),
)

HCLD3_MOVEMENT = rule(
    "l22-hcld3-individual-movement",
    "hcld3",
    "individual",
    words("Huân chương Lao động hạng Ba theo phong trào, Luật 06/2022", "Labour Order third class by movement"),
    UNAMENDED,
    either(
        "hcld3",
        words("Theo khoản 2 hoặc nhánh khác của điều", "By clause 2 or another branch of the article"),
        cite(L22, "44", mark="secondary"),
        every(
            "direct_workers",
            words("Người trực tiếp lao động", "Direct workers"),
            _CLAUSE,
            leaf("direct_worker", _WORKER.label, _WORKER.name, _CLAUSE, _WORKER),
            lasted(_CLAUSE, YEARS),
            yes(
                "rest_of_clause",
                words("Các điều kiện khác của khoản 2 (chưa đọc được)", "The rest of clause 2 (not read)"),
                _CLAUSE.evolve(mark="unverified"),
                OpenLaw(),
            ),
        ),
        every(
            "others",
            words("Người khác", "Others"),
            _OTHERS,
            leaf(
                "no_direct_worker",
                words("Không thuộc khoản 2", "Not under clause 2"),
                f"not {_WORKER.name}",
                _OTHERS,
                _WORKER,
            ),
            yes(
                "movement_branch",
                words(
                    "Nhánh phong trào của điều này cho đối tượng khác (chưa đọc được)",
                    "The movement branch of this article for others (not read)",
                ),
                _OTHERS.evolve(mark="unverified"),
                OpenLaw(),
            ),
        ),
    ),
    kinds=("movement",),
    notes=(
        words(
            "Huân chương tặng theo phong trào không làm căn cứ xét khen thưởng công trạng mức cao hơn.",
            "An order given by movement is no base of a higher award by merit.",
        ),
    ),
)
