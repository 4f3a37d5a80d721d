"""A cluster of seven units: who leads, what is still needed, and who may be nominated.

Run it with ``python examples/rank_a_cluster.py``. The table is a sample.
"""

from thidua import (
    Citation,
    ClassBand,
    ClassScheme,
    CriteriaSet,
    Criterion,
    FormulaRule,
    Label,
    NumberFact,
    Points,
    Quota,
    ScoreSheet,
    Section,
    apply_quota,
    next_class,
    rank,
    score,
)

VERIFIED = Label(vi="Điểm thẩm định", en="Verified points")
MODELS = Label(vi="Điểm mô hình", en="Points for models")

table = CriteriaSet(
    code="cluster-sample",
    label=Label(vi="Bảng điểm cụm thi đua (mẫu)", en="Cluster table (a sample)"),
    citation=Citation(instrument=Label(vi="Ví dụ", en="Sample"), mark="illustrative"),
    facts=(
        NumberFact(name="verified", label=VERIFIED, places=2, highest=Points("94")),
        NumberFact(name="models", label=MODELS, places=2, highest=Points("4")),
    ),
    sections=(
        Section(
            code="I",
            label=Label(vi="Nhiệm vụ", en="Tasks"),
            max=Points("94"),
            criteria=(Criterion(code="I.1", label=VERIFIED, max=Points("94"), rule=FormulaRule(formula="verified")),),
        ),
        Section(
            code="II",
            label=Label(vi="Mô hình", en="Models"),
            max=Points("6"),
            criteria=(Criterion(code="II.1", label=MODELS, max=Points("6"), rule=FormulaRule(formula="models")),),
        ),
    ),
    classes=ClassScheme(
        bands=(ClassBand(code="excellent", label=Label(vi="Xuất sắc", en="Excellent"), at_least=Points("90")),),
        otherwise=ClassBand(code="good", label=Label(vi="Tốt", en="Good"), at_least=Points("0")),
    ),
)


def cluster(models_of_c: str | None) -> list[ScoreSheet]:
    """The sheets of the seven units; C and E have not sent everything."""
    sent = {
        "A": ("93.5", "4"),
        "B": ("94", "3.5"),
        "C": ("94", models_of_c),
        "D": ("90", "4"),
        "E": ("93.25", None),
        "F": ("83", "0"),
        "G": ("70", "0"),
    }
    return [score(table, {"verified": v, "models": m}, unit=unit) for unit, (v, m) in sent.items()]


standing = rank(cluster(None), tie_decided_by="Chủ tịch Hội đồng thi đua")
print(standing.explain().text("vi"))

# Only C can still change who leads, so only C is asked.
leader = standing.leader()
assert leader.status == "undetermined"
assert [(needed.unit, needed.facts) for needed in leader.open] == [("C", ("models",))]

# With 4 points C has 98 and leads; with 3 it has 97, and people decide between A and B with 97.50 each.
assert rank(cluster("4")).leader().unit == "C"
assert rank(cluster("3")).leader().units == ("A", "B")

# At most 30 % of the members, rounded down: 2.1, so two of the seven.
quota = Quota.model_validate(
    {
        "code": "excellent",
        "label": {"vi": "Xuất sắc không quá 30 %", "en": "At most 30 % excellent"},
        "share": "30 %",
        "base": {"kind": "all_members"},
        "rounding": "floor",
        "candidates": {"kind": "rated_at_least", "class_code": "excellent"},
        "surplus": "good",
    }
)
result = apply_quota(rank(cluster("3")), quota)
print()
print("in:", ", ".join(result.named("in")), "| out:", ", ".join(result.named("out")))
assert result.named("in") == ("A", "B")

# F has 83: what would make it excellent?
roadmap = next_class(cluster("3")[5])
print()
print(roadmap.explain().text("vi"))
assert roadmap.singles == ("I.1",)
