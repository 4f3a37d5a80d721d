"""Examples of the codes of reviewing and closing."""

from __future__ import annotations

_TABLE = """
from thidua import CriteriaSet, review, score
from thidua.reviewing import Adjustment, Mark, Review, ReviewPlan

table = CriteriaSet.model_validate(
    {
        "code": "office-2024",
        "label": "Văn hóa công sở",
        "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
        "facts": [
            {"kind": "number", "name": "done", "highest": "10"},
            {"kind": "number", "name": "staff", "lowest": "1", "highest": "10"},
            {"kind": "choice", "name": "report", "members": ["late", "on_time"]},
        ],
        "sections": [
            {
                "code": "I",
                "label": "Thực hiện",
                "max": "10",
                "criteria": [
                    {"code": "I.1", "label": "Việc", "max": "10", "rule": {"kind": "formula", "formula": "done"}}
                ],
            }
        ],
    }
)
plan = {
    "tiers": [{"code": "self", "label": "Tự chấm"}, {"code": "council", "label": "Hội đồng"}],
    "policy": {"kind": "inherit"},
}
"""
_FIT = '\nreview(table, {}, Review.model_validate({"plan": plan}))\n'


def _planned(change: str) -> str:
    return f"{_TABLE}{change}{_FIT}"


def _marked(mark: str) -> str:
    entry = f"marks = [{{{mark}}}]"
    reviewed = 'review(table, {"done": "8"}, Review.model_validate({"plan": plan, "marks": marks}))'
    return f"{_TABLE}{entry}\nfindings = {reviewed}.findings\n"


_FLOW = """
from datetime import date

from thidua.reviewing import STANDARD_WORKFLOW, Mark, Review, ReviewFile, ReviewPlan, Workflow, advance, record

plan = ReviewPlan.model_validate(
    {"tiers": [{"code": "unit", "label": "Tự chấm"}], "policy": {"kind": "inherit"}}
)
file = ReviewFile(workflow=STANDARD_WORKFLOW, review=Review(plan=plan))
day = date(2024, 12, 2)
file = advance(file, "self_score", by="Lan", role="unit", on=day).file
"""


def _workflow(change: str) -> str:
    return f'{_FLOW}\ndata = STANDARD_WORKFLOW.model_dump(mode="json")\n{change}\nWorkflow.model_validate(data)\n'


def _trail(change: str) -> str:
    moved = 'file = advance(file, "submit", by="Lan", role="unit", on=day).file'
    return f'{_FLOW}{moved}\ndata = file.model_dump(mode="json")\n{change}\nReviewFile.model_validate(data)\n'


def _closed(policy: str, more: str = "", on: str = "2024-12-25") -> str:
    call = f'deadline=date(2024, 12, 25), on=date.fromisoformat("{on}"), by="Thư ký", policy=policy{more}'
    made = f"policy = ClosingPolicy.model_validate({policy})\n"
    imports = "from datetime import date\n\nfrom thidua import close\nfrom thidua.reviewing import ClosingPolicy\n"
    return f'{imports}{_TABLE}{made}findings = close(score(table, {{"done": None}}), {call}).findings\n'


REVIEWING_EXAMPLES: dict[str, str] = {
    "review_tier_empty": _planned('plan["tiers"][1]["criteria"] = []'),
    "review_tier_unknown": _planned('plan["policy"] = {"kind": "tier_stands", "tier": "verifier"}'),
    "review_plan_criterion": _planned('plan["tiers"][1]["criteria"] = ["I.9"]'),
    "review_nobody": _planned(
        'other = {**table.model_dump(mode="json"), "code": "other"}\n'
        'other["sections"][0]["criteria"].append({**other["sections"][0]["criteria"][0], "code": "I.2"})\n'
        "table = CriteriaSet.model_validate(other)\n"
        'plan["tiers"] = [{"code": "self", "label": "Tự chấm", "criteria": ["I.1"]}]'
    ),
    "review_policy_tier": _planned(
        'other = {**table.model_dump(mode="json"), "code": "other"}\n'
        'other["sections"][0]["criteria"].append({**other["sections"][0]["criteria"][0], "code": "I.2"})\n'
        "table = CriteriaSet.model_validate(other)\n"
        'plan["tiers"][1]["criteria"] = ["I.1"]\n'
        'plan["policy"] = {"kind": "tier_stands", "tier": "council"}'
    ),
    "review_mark_both": """
from thidua.reviewing import Mark

Mark.model_validate({"tier": "council", "criterion": "I.1", "points": "5", "not_applicable": True})
""",
    "review_criterion_unknown": _marked('"tier": "council", "criterion": "I.9", "points": "5"'),
    "review_over_maximum": _marked('"tier": "council", "criterion": "I.1", "points": "10.5"'),
    "review_under_floor": _marked('"tier": "council", "criterion": "I.1", "points": "-1"'),
    "review_mark_step": _marked('"tier": "council", "criterion": "I.1", "points": "1.0000001"'),
    "review_not_applicable": _marked('"tier": "council", "criterion": "I.1", "not_applicable": True'),
    "review_reason_missing": _marked('"tier": "council", "criterion": "I.1", "points": "5"'),
    "markers_tolerance": """
from thidua import Points
from thidua.reviewing import two_markers

two_markers(Points(7), Points(8), apart=Points(0), step="0.25")
""",
    "markers_apart": """
from thidua import Points
from thidua.reviewing import two_markers

findings = two_markers(Points(7), Points(8), apart=Points(1), step="0.25").findings
""",
    "ballots_all_struck": """
from thidua import Points, Share
from thidua.reviewing import strike_outlying

findings = strike_outlying({"A": Points(0), "B": Points(10)}, Share("20 %"), step="0.1").findings
""",
    "levels_again": """
from thidua.reviewing import levels_apart

findings = levels_apart({"A": 3, "B": 5}).findings
""",
    "workflow_state": _workflow('data["start"] = "nowhere"'),
    "workflow_unreachable": _workflow('data["states"].append({"code": "lost", "label": "Lạc", "final": True})'),
    "workflow_dead_end": _workflow('data["states"][7]["final"] = False'),
    "workflow_reserved": _workflow('data["transitions"][0]["code"] = "undone"'),
    "transition_unknown": f'{_FLOW}advance(file, "fly", by="Lan", role="unit", on=day)\n',
    "transition_illegal": f'{_FLOW}advance(file, "approve", by="Lan", role="council", on=day)\n',
    "transition_role": f'{_FLOW}findings = advance(file, "submit", by="Lan", role="council", on=day).findings\n',
    "transition_day": (
        f'{_FLOW}findings = advance(file, "submit", by="Lan", role="unit", on=date(2024, 12, 1)).findings\n'
    ),
    "record_locked": (
        f'{_FLOW}file = advance(file, "submit", by="Lan", role="unit", on=day).file\n'
        'findings = record(file, Mark(tier="unit", criterion="I.1")).findings\n'
    ),
    "trail_broken": _trail('data["trail"][1]["to"] = "closed"'),
    "trail_order": _trail('data["trail"][1]["on"] = "2024-12-01"'),
    "close_answer": """
from thidua.reviewing import FactClosing

FactClosing(facts=("report",), to="answer")
""",
    "close_undeclared": _closed('{"facts": [{"facts": ["dnoe"], "to": "zero"}]}'),
    "close_evidence_unsaid": _closed('{"no_evidence": "zero"}'),
    "close_too_early": _closed("{}", on="2024-12-24"),
    "close_not_submitted": _closed("{}", more=", submitted=False"),
    "close_closed": _closed('{"facts": [{"facts": ["done"], "to": "zero"}]}'),
    "close_not_applicable": _closed('{"otherwise": "not_applicable"}'),
    "close_no_zero": _closed('{"otherwise": "zero"}'),
    "close_range": _closed('{"otherwise": "zero"}'),
}
