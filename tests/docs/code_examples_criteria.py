"""Examples of the codes of criteria sets, answers and rankings."""

from __future__ import annotations

_SET = """
from thidua import CriteriaSet

table = {
    "code": "office-2024",
    "label": "Văn hóa công sở",
    "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
    "facts": [
        {"kind": "yes_no", "name": "has_plan"},
        {"kind": "choice", "name": "plan", "members": ["none", "part", "full"]},
        {"kind": "number", "name": "done", "highest": "500"},
    ],
    "sections": [
        {
            "code": "I",
            "label": "Thực hiện",
            "max": "5",
            "criteria": [
                {
                    "code": "I.1",
                    "label": "Kế hoạch",
                    "max": "5",
                    "rule": {"kind": "all_or_nothing", "met": "has_plan"},
                }
            ],
        }
    ],
}
"""
_MADE = "CriteriaSet.model_validate(table)\n"
_SCORED = "from thidua import rank, score\n" + _SET + "\ncriteria_set = CriteriaSet.model_validate(table)\n"


def _with(change: str) -> str:
    return f"{_SET}{change}\n{_MADE}"


def _answered(answers: str) -> str:
    return f"{_SCORED}findings = score(criteria_set, {answers}).findings\n"


CRITERIA_EXAMPLES: dict[str, str] = {
    "duplicate_code": _with('table["facts"].append({"kind": "yes_no", "name": "done"})'),
    "criterion_bounds": """
from thidua import AllOrNothing, Criterion

Criterion(code="I.1", label="Kế hoạch", max="5", floor="6", rule=AllOrNothing(met="has_plan"))
""",
    "criterion_result": _with(
        'table["sections"][0]["criteria"][0]["rule"] = {"kind": "formula", "formula": "has_plan"}'
    ),
    "section_policy": _with(
        'table["sections"][0]["kind"] = "bonus"\ntable["sections"][0]["criteria"][0]["not_applicable"] = "rescale"'
    ),
    "too_many_levels": _with(
        "for level in range(7):\n"
        '    group = {"code": f"G{level}", "label": "Nhóm", "max": "5", "criteria": table["sections"][0]["criteria"]}\n'
        '    table["sections"][0]["criteria"] = [group]'
    ),
    "factor_negative": """
from thidua import Multiplier

Multiplier(code="x", label="Thưởng", when="true", factor="-1.1")
""",
    "unknown_class": _with(
        'band = {"code": "good", "label": "Tốt", "at_least": "4"}\n'
        'sanction = {"code": "s", "label": "Kỷ luật", "effect": "fixed", "when": "has_plan", "class_code": "fair"}\n'
        'table["classes"] = {"bands": [band], "sanctions": [sanction]}'
    ),
    "formula_list": _with(
        'table["sections"][0]["criteria"][0]["rule"] = {"kind": "formula", "formula": "count(done)"}'
    ),
    "imported_scale": """
from thidua import Imported

Imported(score="par_index", out_of="0", source="PAR INDEX", step="0.01")
""",
    "shortfall_step": """
from thidua import Shortfall

Shortfall(actual="done", target="due", each="0.5", per="0/1", counted="complete", on_zero="full")
""",
    "cohort_too_large": f"from thidua import score_cohort\n{_SET}\ncriteria_set = CriteriaSet.model_validate(table)\n"
    "score_cohort(criteria_set, ((str(unit), {}) for unit in range(10_001)))\n",
    "unknown_section": _with(
        'guard = {"kind": "section_share", "section": "V", "at_least": "1/2"}\n'
        'band = {"code": "good", "label": "Tốt", "at_least": "4", "guards": [guard]}\n'
        'table["classes"] = {"bands": [band]}'
    ),
    "choice_uncovered": _with(
        'table["sections"][0]["criteria"][0]["rule"] = '
        '{"kind": "choice", "fact": "plan", "levels": {"none": "0", "full": "5"}}'
    ),
    "bands_order": """
from thidua import Band, Bands

Bands(value="share", bands=(Band(edge="70", points="6"), Band(edge="95", points="10")))
""",
    "classes_order": """
from thidua import ClassBand, ClassScheme

good = ClassBand(code="good", label="Tốt", at_least="70")
excellent = ClassBand(code="excellent", label="Xuất sắc", at_least="90")
ClassScheme(bands=(good, excellent))
""",
    "classes_duplicate": """
from thidua import ClassBand, ClassScheme

excellent = ClassBand(code="good", label="Xuất sắc", at_least="90")
good = ClassBand(code="good", label="Tốt", at_least="70")
ClassScheme(bands=(excellent, good))
""",
    "answer_undeclared": _answered('{"has_plam": True}'),
    "answer_thousands": _answered('{"done": "1.000"}'),
    "rows_shape": f"from thidua import score_many\n{_SET}\ncriteria_set = CriteriaSet.model_validate(table)\n"
    'score_many(criteria_set, ["A", "B"])\n',
    "rank_mixed_cohorts": "from thidua import rank, score_cohort\n"
    + _SET
    + 'table["sections"][0]["criteria"][0]["rule"] = {"kind": "formula", "formula": "min(5, rank_of(done))"}\n'
    + "criteria_set = CriteriaSet.model_validate(table)\n"
    + 'first = score_cohort(criteria_set, {"A": {"done": 1}, "B": {"done": 2}})\n'
    + 'second = score_cohort(criteria_set, {"A": {"done": 1}, "C": {"done": 3}})\n'
    + "rank([first[0], first[1], second[1]])\n",
    "answer_bounds": _answered('{"has_plan": {"lowest": "0", "highest": "1"}}'),
    "claim_shape": _answered('{"done": {"not_applicable": 5}}'),
    "answer_type": _answered('{"has_plan": "yes"}'),
    "answer_member": _answered('{"plan": "complete"}'),
    "answer_range": _answered('{"done": "501"}'),
    "answer_not_applicable": _answered('{"done": {"not_applicable": "Không được giao"}}'),
    "answers_shape": _answered("None"),
    "rank_key": f'{_SCORED}rank([score(criteria_set, {{"has_plan": True}}, unit="A")], by=("beauty",))\n',
    "rank_duplicate_unit": f"""{_SCORED}sheet = score(criteria_set, {{"has_plan": True}}, unit="A")
rank([sheet, sheet])
""",
    "rank_mixed_sets": f"""{_SCORED}other = criteria_set.evolve(code="office-2025")
rank([score(criteria_set, {{}}, unit="A"), score(other, {{}}, unit="B")])
""",
    "rank_tie": f"""{_SCORED}answers = {{"has_plan": True, "plan": "full", "done": "7"}}
findings = rank([score(criteria_set, answers, unit=unit) for unit in ("A", "B")]).findings
""",
}
