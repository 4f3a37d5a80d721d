"""From the unit's own score to the closed one: verification, a council, the way of the file, the deadline.

Run it with ``python examples/review_a_sheet.py``.
"""

from datetime import date

from thidua import CriteriaSet, close, review, score
from thidua.reviewing import (
    STANDARD_WORKFLOW,
    Adjustment,
    ClosingPolicy,
    Mark,
    Review,
    ReviewFile,
    ReviewPlan,
    advance,
    record,
)

table = CriteriaSet.model_validate(
    {
        "code": "office-culture-review",
        "label": {"vi": "Văn hóa công sở, bảng rút gọn", "en": "Office culture, a small table"},
        "citation": {"instrument": "Ví dụ", "mark": "illustrative"},
        "facts": [
            {"kind": "number", "name": "done", "label": "Việc đã làm", "highest": "40"},
            {"kind": "number", "name": "late", "label": "Báo cáo trễ hạn", "highest": "12"},
            {"kind": "number", "name": "conduct", "label": "Điểm ứng xử", "places": 1, "highest": "10"},
        ],
        "sections": [
            {
                "code": "I",
                "label": "Thực hiện phong trào",
                "max": "60",
                "criteria": [
                    {
                        "code": "I.1",
                        "label": "Việc đã làm",
                        "max": "40",
                        "rule": {"kind": "formula", "formula": "done"},
                    },
                    {
                        "code": "I.2",
                        "label": "Báo cáo đúng hạn",
                        "max": "10",
                        "rule": {"kind": "deduct_per_event", "events": "late", "each": "2"},
                    },
                    {
                        "code": "I.3",
                        "label": "Ứng xử",
                        "max": "10",
                        "rule": {"kind": "formula", "formula": "conduct"},
                    },
                ],
            }
        ],
    }
)
plan = ReviewPlan.model_validate(
    {
        "tiers": [
            {"code": "self", "role": "unit", "label": {"vi": "Tự chấm", "en": "Self"}},
            {"code": "verifier", "label": {"vi": "Thẩm định", "en": "Verifier"}},
            {"code": "council", "label": {"vi": "Hội đồng", "en": "Council"}, "criteria": ["I.3"]},
        ],
        "policy": {"kind": "inherit"},  # an empty column inherits the one before
        "reason_from": "0.5",
    }
)
answers = {"done": "36", "late": None, "conduct": "9"}

file = ReviewFile(workflow=STANDARD_WORKFLOW, review=Review(plan=plan))
for move, role in (("self_score", "unit"), ("submit", "unit"), ("take_up", "verifier")):
    file = advance(file, move, by="Lan", role=role, on=date(2024, 12, 2)).file
# The verifier counts 33 finished tasks; the rule turns that into points.
file = record(file, Adjustment(tier="verifier", fact="done", answer="33", reason="3 việc chưa nghiệm thu")).file
file = advance(file, "verify", by="Minh", role="verifier", on=date(2024, 12, 9)).file
file = record(file, Mark.model_validate({"tier": "council", "criterion": "I.3", "points": "8"})).file
file = advance(file, "approve", by="Hoa", role="council", on=date(2024, 12, 16), evidence="BB 15/2024").file

verified = review(table, answers, file.review, unit="Phòng A")
print(f"{verified.first.total} → {verified.total}")
print("; ".join(finding.message("vi") for finding in verified.findings))
print(verified.explain().text("vi"))

# A changed mark undoes the approval.
changed = Mark.model_validate(
    {
        "tier": "council",
        "criterion": "I.3",
        "points": "8.5",
        "reason": "Đơn vị giải trình",
        "by": "Hoa",
        "on": "2024-12-18",
    }
)
found = record(file, changed)
print(f"{file.state.label} → {found.file.state.label}")

# At the deadline the missing figure is closed: a late report not counted is the unit's to prove, so it costs points.
policy = ClosingPolicy.model_validate({"facts": [{"facts": ["late"], "to": "answer", "answer": "5"}]})
again = review(table, answers, found.file.review, unit="Phòng A")
closed = close(again, deadline=date(2024, 12, 25), on=date(2024, 12, 26), by="Thư ký", policy=policy)
print(closed.findings[0].message("vi"))
print(f"{again.total} → {closed.sheet.total}")

# self 36 + 0..10 + 9; verified 33 + 0..10 + 8; then 8.5; closed 33 + (10 - 5·2) + 8.5
assert str(score(table, answers).total) == "45..55"
assert str(verified.total) == "41..51"
assert str(again.total) == "41.5..51.5"
assert str(closed.sheet.total) == "41.5"
assert [moved.to for moved in found.file.trail][-2:] == ["approved", "under_verification"]
