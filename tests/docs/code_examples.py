"""One runnable example per error code: the least that produces it. ``docs/codes.md`` prints them.

An example raises, lets a model refuse a value, or leaves the findings it got in a variable ``findings``. Examples of
a code that is never raised, only reported, are welcome too.
"""

from __future__ import annotations

from docs.code_examples_averaging import AVERAGING_EXAMPLES
from docs.code_examples_award_roadmaps import AWARD_ROADMAPS_EXAMPLES
from docs.code_examples_campaigns import CAMPAIGNS_EXAMPLES
from docs.code_examples_casefiles import CASEFILES_EXAMPLES
from docs.code_examples_clusters import CLUSTERS_EXAMPLES
from docs.code_examples_comparing import COMPARING_EXAMPLES
from docs.code_examples_criteria import CRITERIA_EXAMPLES
from docs.code_examples_custom import CUSTOM_EXAMPLES
from docs.code_examples_figures import FIGURES_EXAMPLES
from docs.code_examples_formulas import FORMULA_EXAMPLES
from docs.code_examples_ledger import LEDGER_EXAMPLES
from docs.code_examples_lint import LINT_EXAMPLES
from docs.code_examples_movements import MOVEMENTS_EXAMPLES
from docs.code_examples_overlays import OVERLAYS_EXAMPLES
from docs.code_examples_records import RECORDS_EXAMPLES
from docs.code_examples_reviewing import REVIEWING_EXAMPLES
from docs.code_examples_standing import STANDING_EXAMPLES
from docs.code_examples_writing import WRITING_EXAMPLES

GROUND_EXAMPLES: dict[str, str] = {
    "number_float": """
from thidua import Points

Points(0.1)
""",
    "number_type": """
from thidua import Points

Points(True)
""",
    "number_text": """
from thidua import Points

Points("forty")
""",
    "number_comma": """
from thidua import Points

Points("1,5")
""",
    "number_scientific": """
from thidua import Points

Points("1e3")
""",
    "number_not_finite": """
from thidua import Points

Points("NaN")
""",
    "number_places": """
from thidua import Money

Money("0.125")
""",
    "number_digits": """
from thidua import Points

Points("9" * 40)
""",
    "share_zero_denominator": """
from thidua import Share

Share.of(3, 0)
""",
    "share_range": """
from thidua import Share

Share("120 %")
""",
    "rounding_step": """
from thidua import Money

Money(702000).rounded_to("0", "up")
""",
    "rounding_mode": """
from thidua import Money

Money(702000).rounded_to("1000", "nearest")
""",
    "text_type": """
from thidua import Label

Label(vi=2019)
""",
    "text_empty": """
from thidua import Label

Label(vi="  ")
""",
    "text_control": """
from thidua import Label

Label(vi="Sở\\x00Nội vụ")
""",
    "text_marks": """
from thidua import Label

Label(vi="a" + "\\u0301" * 31)
""",
    "too_long": """
from thidua import Label

Label(vi="a" * 20_001)
""",
    "code_form": """
from thidua import Individual

Individual(code="cán bộ 1", name="Nguyễn Thị An")
""",
    "key_empty": """
from thidua.canonical import keyed_digest

keyed_digest({"done": "7"}, b"")
""",
    "not_canonical": """
from thidua.canonical import canonical_json

canonical_json({"units": {"A", "B"}})
""",
    "duplicate_key": """
from thidua import Label, load_json

findings = load_json(Label, '{"vi": "Kiểm tra", "vi": "Thanh tra"}').findings
""",
    "cyclic_data": """
from thidua.canonical import canonical_json

table = {}
table["sections"] = [table]
canonical_json(table)
""",
    "too_deep": """
from thidua import Label, load_json

findings = load_json(Label, "[" * 300 + "]" * 300).findings
""",
    "too_large": """
from thidua import Label, load

findings = load(Label, {"vi": [0] * 1_000_001}).findings
""",
    "invalid_shape": """
from thidua import Label, load

findings = load(Label, 5).findings
""",
    "deducts_twice": """
from thidua import CriteriaSet

CriteriaSet.model_validate({
    "code": "office",
    "label": "Văn hóa công sở",
    "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
    "facts": [{"kind": "number", "name": "breaches", "highest": "50"}],
    "sections": [{"code": "D", "label": "Điểm trừ", "kind": "deduction", "max": "10", "criteria": [
        {"code": "D.1", "label": "Vi phạm", "max": "10",
         "rule": {"kind": "deduct_per_event", "events": "breaches", "each": "2"}},
    ]}],
})
""",
    "date_form": """
from thidua import Validity

Validity(start="01/07/2025")
""",
    "validity_order": """
from thidua import Validity

Validity(start="2025-07-01", end="2024-01-01")
""",
    "period_order": """
from thidua import Period

Period(start="2020-01-01", end="2019-01-01")
""",
    "cycle_form": """
from thidua import Cycle

Cycle("2019-Q5")
""",
    "cycle_range": """
from thidua import Cycle

Cycle("2999").next()
""",
    "cycle_no_neighbour": """
from thidua import Cycle

Cycle("2019..2025").next()
""",
    "cycle_steps": """
from thidua import Cycle

Cycle("2019").previous(-1)
""",
    "school_start_form": """
from thidua import Cycle
from thidua.periods import SchoolStart

Cycle("2022-2023").period(SchoolStart(9, 31))
""",
    "cycle_join_kind": """
from thidua.periods import CycleJoin

CycleJoin(earlier="2022", later="2024", reason="Nghỉ một năm")
""",
    "cycle_join_order": """
from thidua.periods import CycleJoin

CycleJoin(earlier="2024", later="2022-2023", reason="Chuyển công tác")
""",
    "cycle_join_twice": """
from thidua import Cycle
from thidua.periods import CycleJoin, check_run

join = CycleJoin(earlier="2022-2023", later="2024", reason="Chuyển công tác từ trường về sở")
check_run((Cycle("2022-2023"), Cycle("2024")), (join, join))
""",
    "level_twice": """
from thidua import Directory
from thidua.bodies import STATE_LEVELS

Directory(bodies=(), levels=(*STATE_LEVELS, STATE_LEVELS[0]))
""",
    "identifier_form": """
from thidua.bodies import OrganisationId

OrganisationId.model_validate("57.H")
""",
    "membership_overlap": """
from thidua import Individual

Individual(
    code="cb-017",
    name="Nguyễn Thị An",
    memberships=[
        {"body": "so-noi-vu", "start": "2023-01-01"},
        {"body": "so-noi-vu", "start": "2024-01-01"},
    ],
)
""",
    "membership_self": """
from thidua import Collective

Collective(code="phong-a", name="Phòng A", memberships=[{"body": "phong-a", "start": "2023-01-01"}])
""",
    "closure_order": """
from thidua.awards.records import Closure

Closure(events="disciplines", complete_from="2024-01-01", complete_to="2023-12-31", source="Sổ kỷ luật")
""",
    "condition_illustrative": """
from thidua.awards.conditions import Requires

Requires(
    code="active",
    label="Tích cực",
    when="active",
    citation={"instrument": "Bảng mẫu", "mark": "illustrative"},
)
""",
    "fact_unused": """
from thidua import AwardRule

source = {"instrument": "Luật 06/2022/QH15", "article": "24", "clause": "1", "mark": "secondary"}
AwardRule.model_validate({
    "code": "ldtt-of-a-province",
    "award": "ldtt",
    "subject_kind": "individual",
    "label": "Lao động tiên tiến",
    "validity": {"start": "2024-01-01"},
    "citation": source,
    "facts": [
        {"name": "rating", "label": "Xếp loại", "ask": {"kind": "rating"}},
        {"name": "months", "label": "Số tháng", "ask": {"kind": "months_since_recruitment"}},
    ],
    "condition": {
        "kind": "requires",
        "code": "well",
        "label": "Hoàn thành tốt",
        "when": "rating >= 'completed_well'",
        "citation": source,
    },
})
""",
    "condition_not_applicable": """
from thidua import AwardRule

source = {"instrument": "Luật 06/2022/QH15", "article": "24", "clause": "1", "mark": "secondary"}
ask = {"kind": "discipline_in_rating", "in_force": {"start": "2023-09-15", "end": "2026-01-01"}}
AwardRule.model_validate({
    "code": "ldtt-of-a-province",
    "award": "ldtt",
    "subject_kind": "individual",
    "label": "Lao động tiên tiến",
    "validity": {"start": "2024-01-01"},
    "citation": source,
    "facts": [{"name": "disciplined", "label": "Bị kỷ luật", "ask": ask}],
    "condition": {
        "kind": "requires",
        "code": "clean",
        "label": "Không bị kỷ luật",
        "when": "not disciplined",
        "citation": source,
    },
})
""",
    "award_unknown": """
from thidua.regimes import award

award("huy-hieu")
""",
    "subject_kind_unfit": """
from thidua import Case, Clocks, SubjectRecord, judge

household = SubjectRecord(subject="ho-12", subject_kind="household")
findings = judge(household, "cstdcs", Case(clocks=Clocks(achieved="2024"))).findings
""",
    "clock_missing": """
from thidua import Case, Clocks, SubjectRecord, judge

record = SubjectRecord(subject="cb-01", subject_kind="individual")
findings = judge(record, "cstdcs", Case(clocks=Clocks(achieved="2024"))).findings
""",
    "regime_none": """
from thidua import Case, Clocks, SubjectRecord, judge

record = SubjectRecord(subject="cb-01", subject_kind="individual")
clocks = Clocks(achieved="2016", proposed_at="2016-12-20")
findings = judge(record, "cstdcs", Case(clocks=clocks)).findings
""",
}

_ROOMS = (
    *(GROUND_EXAMPLES, FORMULA_EXAMPLES, CRITERIA_EXAMPLES, CLUSTERS_EXAMPLES, LEDGER_EXAMPLES, CUSTOM_EXAMPLES),
    *(LINT_EXAMPLES, AVERAGING_EXAMPLES, REVIEWING_EXAMPLES, STANDING_EXAMPLES, CASEFILES_EXAMPLES),
    *(OVERLAYS_EXAMPLES, RECORDS_EXAMPLES),
    FIGURES_EXAMPLES,
    AWARD_ROADMAPS_EXAMPLES,
    MOVEMENTS_EXAMPLES,
    COMPARING_EXAMPLES,
    WRITING_EXAMPLES,
    CAMPAIGNS_EXAMPLES,
)

CODE_EXAMPLES: dict[str, str] = {code: snippet.strip() + "\n" for room in _ROOMS for code, snippet in room.items()}
"""Code → a snippet that produces it."""
