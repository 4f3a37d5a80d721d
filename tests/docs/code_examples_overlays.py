"""Examples of the codes of overlays."""

from __future__ import annotations

_OVERLAY = """
from thidua import AwardRule, Overlay
from thidua.eligibility.overlaying import overlaid

law = {"instrument": "Luật thử", "article": "1", "mark": "secondary"}
local = {"instrument": "Quyết định của tỉnh", "article": "4", "mark": "secondary"}


def leaf(code, when, citation=local):
    return {"kind": "requires", "code": code, "label": code, "when": when, "citation": citation}


def asked(name, kind="attested", **more):
    return {"name": name, "label": name, "ask": {"kind": kind, **more}}


rule = AwardRule.model_validate({
    "code": "law-gk",
    "award": "gk",
    "subject_kind": "individual",
    "award_kinds": ["movement", "merit"],
    "label": "Giấy khen",
    "validity": {"start": "2024-01-01"},
    "citation": law,
    "facts": [asked("rating", "rating"), asked("unread", "open_law")],
    "condition": {
        "kind": "all_of",
        "code": "gk",
        "label": "Giấy khen",
        "citation": law,
        "parts": [leaf("rated", "rating >= 'completed_well'", law), leaf("detail", "unread", law)],
    },
})


def overlay(code="tinh", start="2025-01-01", **parts):
    return Overlay.model_validate({
        "code": code,
        "label": f"Quy định {code}",
        "issuer_label": "UBND tỉnh",
        "citation": local,
        "validity": {"start": start},
        **parts,
    })


def change(condition, *facts, node=None, **more):
    target = {"awards": ["gk"], "award_kinds": more.pop("kinds", [])}
    found = {"target": target, "condition": condition, "facts": list(facts), **more}
    return found if node is None else found | {"node": node}

"""


def _laid(overlays: str, kind: str = '"merit"') -> str:
    return f"""{_OVERLAY}
from datetime import date

findings = overlaid(rule, [{overlays}], date(2025, 6, 1), {kind}).findings
"""


_PARAMETER = '{"name": "copies", "label": "Số bộ", "citation": local, "value": {"kind": "count", "count": %s}}'


_FILL = 'change(leaf("deed_done", "deed"), asked("deed", question="deed"), node="detail")'
_WHOLE = (
    'dict(code="own", award="gk", subject_kind="individual", label="Của tỉnh", validity={"start": "2025-01-01"},'
    ' citation=local, facts=[asked("deed", question="deed")], condition=leaf("deed_done", "deed"))'
)

OVERLAYS_EXAMPLES: dict[str, str] = {
    "overlay_target": """
from thidua.awards.overlays import Target

Target()
""",
    "overlay_target_rules": f"""{_OVERLAY}
overlay(parameters=[{_PARAMETER % 1} | {{"target": {{"rules": ["law-gk"]}}}}])
""",
    "overlay_code_twice": _laid('overlay(), overlay(start="2025-02-01")'),
    "overlay_not_in_force": _laid('overlay(start="2026-01-01")'),
    "overlay_reason_needed": _laid(
        'overlay(adds=[change(leaf("x", "rating >= \'completed\'"), kinds=["movement"])])', "None"
    ),
    "overlay_node_unknown": _laid('overlay(fills=[change(leaf("x", "rating >= \'completed\'"), node="nowhere")])'),
    "overlay_not_open": _laid('overlay(fills=[change(leaf("x", "rating >= \'completed\'"), node="rated")])'),
    "overlay_open_elsewhere": _laid(f"overlay(fills=[{_FILL}])").replace(
        'leaf("rated", "rating >= \'completed_well\'", law)',
        'leaf("rated", "rating >= \'completed_well\' or unread", law)',
    ),
    "overlay_conflict": _laid(f'overlay("a", fills=[{_FILL}]), overlay("b", fills=[{_FILL}])'),
    "overlay_loosens": _laid('overlay(replaces=[change(leaf("x", "rating >= \'completed\'"), node="rated")])'),
    "overlay_fact_clash": _laid('overlay(adds=[change(leaf("x", "rating"), asked("rating", question="rated"))])'),
    "overlay_name_taken": _laid('overlay(adds=[change(leaf("rated", "rating >= \'completed\'"))])'),
    "overlay_replaces": _laid(
        'overlay(replaces=[change(leaf("x", "rating >= \'completed\'"), node="rated", power=law)])'
    ),
    "overlay_rule_not_used": _laid(f"overlay(rules=[{_WHOLE}])").replace(
        'leaf("detail", "unread", law)', 'leaf("detail", "unread or rating >= \'completed\'", law)'
    ),
    "parameter_conflict": f"""{_OVERLAY}
from datetime import date

from thidua.awards.overlays import read_parameter

both = [overlay("a", parameters=[{_PARAMETER % 1}]), overlay("b", parameters=[{_PARAMETER % 2}])]
findings = read_parameter(both, "copies", date(2025, 6, 1)).findings
""",
    "days_kind_unstated": f"""{_OVERLAY}
from datetime import date

from thidua.awards.overlays import read_parameter

ten = {_PARAMETER % 1} | {{"value": {{"kind": "days", "days": 10, "days_kind": "unstated"}}}}
findings = read_parameter([overlay(parameters=[ten])], "copies", date(2025, 6, 1)).findings
""",
}
