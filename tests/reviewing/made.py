"""A small table, plans and reviews for the tests of this room."""

from __future__ import annotations

from thidua import CriteriaSet
from thidua.reviewing import Adjustment, Mark, Review, ReviewPlan

TABLE = CriteriaSet.model_validate(
    {
        "code": "review-small",
        "label": "Bảng rút gọn",
        "citation": {"instrument": "Bảng minh họa", "mark": "illustrative"},
        "facts": [
            {"kind": "number", "name": "done", "highest": "100"},
            {"kind": "number", "name": "late", "highest": "10", "may_not_apply": True},
            {"kind": "number", "name": "culture", "places": 1, "highest": "10"},
            {"kind": "yes_no", "name": "clean"},
        ],
        "sections": [
            {
                "code": "I",
                "label": "Nhiệm vụ",
                "max": "20",
                "criteria": [
                    # done / 10, to the nearest 0.5
                    {
                        "code": "I.1",
                        "label": "Việc đã làm",
                        "max": "10",
                        "round": "0.5",
                        "rule": {"kind": "formula", "formula": "done * 0.1"},
                    },
                    {
                        "code": "I.2",
                        "label": "Trễ hạn",
                        "max": "10",
                        "rule": {"kind": "deduct_per_event", "events": "late", "each": "2"},
                        "not_applicable": "full_points",
                    },
                ],
            },
            {
                "code": "II",
                "label": "Văn hóa",
                "max": "10",
                "criteria": [
                    {
                        "code": "II.1",
                        "label": "Văn hóa công sở",
                        "max": "10",
                        "rule": {"kind": "formula", "formula": "culture"},
                    }
                ],
            },
        ],
        "classes": {
            "bands": [
                {
                    "code": "good",
                    "label": "Tốt",
                    "at_least": "24",
                    "guards": [{"kind": "condition", "holds": "clean", "label": "Không ai bị kỷ luật"}],
                }
            ]
        },
    }
)
# I.1 = 8; I.2 = 10 - 2·1 = 8; II.1 = 9; together 25
ANSWERS = {"done": "80", "late": "1", "culture": "9", "clean": True}


def tier(code, **more):
    return {"code": code, "label": code.title(), **more}


def plan(*tiers, policy="inherit", **more):
    found = tiers or (tier("self"), tier("verifier"), tier("council"))
    said = {"kind": policy} if isinstance(policy, str) else policy
    return ReviewPlan.model_validate({"tiers": found, "policy": said, **more})


def mark(tier_code, criterion, points=None, reason="Đã kiểm tra", **more):
    return Mark.model_validate({"tier": tier_code, "criterion": criterion, "points": points, "reason": reason, **more})


def adjustment(tier_code, fact, answer, reason="Đã kiểm tra", **more):
    return Adjustment.model_validate({"tier": tier_code, "fact": fact, "answer": answer, "reason": reason, **more})


def written(of_plan, *entries):
    return Review(plan=of_plan).adding(*entries)


def codes(findings):
    return [finding.code for finding in findings]
