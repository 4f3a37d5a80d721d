"""Examples of the codes of custom rules."""

from __future__ import annotations

_RULE = """
from typing import Literal

from thidua import Points, Rule, function_rule, register

"""

_SCORED = """
from thidua import CriteriaSet, score

table = CriteriaSet.model_validate({
    "code": "demo",
    "label": "Bảng điểm",
    "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
    "facts": [{"kind": "number", "name": "rate", "places": 2, "highest": "100"}],
    "sections": [{"code": "I", "label": "Mục I", "max": "5", "criteria": [
        {"code": "I.1", "label": "Tỷ lệ", "max": "5", "rule": {"kind": "KIND", "rate": "rate"}}]}],
})
findings = score(table, {"rate": "12.50"}).findings
"""


def _function(kind: str, body: str, parameters: str = "rate: Points") -> str:
    made = f'@function_rule("{kind}", vi="Tỷ lệ")\ndef rule({parameters}) -> Points:\n    {body}\n'
    return _RULE + made + _SCORED.replace("KIND", kind)


CUSTOM_EXAMPLES: dict[str, str] = {
    "rule_kind": _RULE
    + """@register
class Streak(Rule):
    kind: Literal["streak"] = "streak"
""",
    "rule_clash": _RULE
    + """@function_rule("codes:clash@1", vi="Một")
def one(weeks: int) -> Points:
    return Points(1)

@function_rule("codes:clash@1", vi="Hai")
def two(weeks: int) -> Points:
    return Points(2)
""",
    "rule_signature": _RULE
    + """@function_rule("codes:signature@1", vi="Chuỗi tuần")
def streak(weeks: float) -> Points:
    return Points(1)
""",
    "rule_unregistered": """
from thidua.criteria.rules.registry import registered

registered("acme:nobody@1")
""",
    "rule_result": _function("codes:result@1", "return 1"),
    "rule_argument": _function("codes:argument@1", "return Points(rate)", "rate: int"),
    "rule_out_of_range": _function("codes:range@1", "return Points(6)"),
    "rule_failed": _function("codes:failed@1", "return Points(1 // 0)"),
}
