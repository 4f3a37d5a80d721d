"""Examples of the codes of comparing texts and of impact runs."""

from __future__ import annotations

_RULE = """
from thidua import Case, SubjectRecord, impact
from thidua.regimes import rules_for

rule = rules_for("ldtt", "individual", "merit")[0]
record = SubjectRecord(subject="cb-01", subject_kind="individual")
"""

COMPARING_EXAMPLES: dict[str, str] = {
    "impact_award": f"""{_RULE}
case = Case.model_validate({{"clocks": {{"achieved": "2023", "proposed_at": "2023-12-20"}}}})
impact([(record, case)], "cstdcs", rule, rule)
""",
    "impact_case_missing": f"""{_RULE}
impact([record], "ldtt", rule, rule)
""",
}
