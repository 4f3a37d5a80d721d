"""Examples of the codes of the linter; none is ever raised."""

from __future__ import annotations


def _linted(change: str) -> str:
    return f"""
from thidua import CriteriaSet, lint

table = {{
    "code": "office-2024",
    "label": "Văn hóa công sở",
    "citation": {{"instrument": "Bảng mẫu", "mark": "illustrative"}},
    "facts": [
        {{"kind": "yes_no", "name": "plan"}},
        {{"kind": "number", "name": "late", "highest": "50"}},
    ],
    "sections": [
        {{"code": "I", "label": "Mục I", "max": "10", "criteria": [
            {{"code": "I.1", "label": "Kế hoạch", "max": "6", "rule": {{"kind": "all_or_nothing", "met": "plan"}}}},
            {{"code": "I.2", "label": "Giờ giấc", "max": "4",
              "rule": {{"kind": "deduct_per_event", "events": "late", "each": "0.5"}}}},
        ]}},
    ],
    "classes": {{"bands": [
        {{"code": "good", "label": "Tốt", "at_least": "8"}},
        {{"code": "fair", "label": "Khá", "at_least": "5", "below": "8"}},
    ]}},
}}
section, classes = table["sections"][0], table["classes"]["bands"]
{change}
findings = lint(CriteriaSet.model_validate(table))
"""


LINT_EXAMPLES: dict[str, str] = {
    "lint_sum_below": _linted('section["max"] = "11"'),
    "lint_sum_above": _linted('section["max"] = "9"'),
    "lint_max_unreached": _linted(
        'section["criteria"][0]["rule"] = {"kind": "capped_count", "count": "late", "each": "1", "cap": "5"}'
    ),
    "lint_max_exceeded": _linted(
        'section["criteria"][0]["rule"] = {"kind": "highest_only", "of": [{"when": "plan", "points": "7"}]}'
    ),
    "lint_bands_not_monotone": _linted(
        'bands = [{"edge": "20", "points": "6"}, {"edge": "10", "points": "1"}, {"edge": "5", "points": "3"}]\n'
        'section["criteria"][0]["rule"] = {"kind": "bands", "value": "late", "bands": bands}'
    ),
    "lint_band_unreachable": _linted(
        'bands = [{"edge": "60", "points": "6"}, {"edge": "10", "points": "3"}]\n'
        'section["criteria"][0]["rule"] = {"kind": "bands", "value": "late", "bands": bands}'
    ),
    "lint_class_gap": _linted('classes[1]["below"] = "7"'),
    "lint_class_unreachable": _linted('classes[0]["at_least"] = "10.5"\nclasses[1]["below"] = "10.5"'),
    "lint_guards_contradict": _linted(
        'guards = [{"kind": "condition", "label": "g", "holds": text} for text in ("late > 3", "late < 2")]\n'
        'classes[0]["guards"] = guards\ndel classes[1]["below"]'
    ),
    "lint_condition_never": _linted('section["criteria"][0]["zero_when"] = "late > 50"'),
    "lint_fact_unused": _linted('table["facts"].append({"kind": "yes_no", "name": "rumour"})'),
    "lint_counted_once": _linted('table["counted_twice"] = ["late"]'),
    "lint_rounding_lifts": _linted('table["round_total"] = "1"'),
}
