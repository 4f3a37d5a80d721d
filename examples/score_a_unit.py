"""Ten minutes: a scoring table in Python, one unit's answers, the score and its explanation.

Run it with ``python examples/score_a_unit.py``.
"""

from thidua import (
    AllOrNothing,
    Citation,
    ClassBand,
    ClassScheme,
    CriteriaSet,
    Criterion,
    DeductPerEvent,
    Label,
    NumberFact,
    Points,
    Proportional,
    Section,
    YesNoFact,
    score,
)

table = CriteriaSet(
    code="office-culture-small",
    label=Label(vi="Văn hóa công sở, bảng rút gọn", en="Office culture, a small table"),
    citation=Citation(instrument="Ví dụ", mark="illustrative"),
    facts=(
        NumberFact(name="trained", label=Label(vi="Số người được tập huấn", en="Staff trained"), highest=Points("500")),
        NumberFact(name="staff", label=Label(vi="Số người", en="Staff"), lowest=Points("1"), highest=Points("500")),
        YesNoFact(name="rules", label=Label(vi="Đã ban hành quy chế", en="Rules issued")),
        NumberFact(name="breaches", label=Label(vi="Vụ vi phạm", en="Breaches"), highest=Points("50")),
    ),
    sections=(
        Section(
            code="I",
            label=Label(vi="Văn hóa công sở", en="Office culture"),
            max=Points("100"),
            criteria=(
                Criterion(
                    code="I.1",
                    label=Label(vi="Tập huấn", en="Training"),
                    max=Points("50"),
                    rule=Proportional(actual="trained", target="staff", on_zero="ask", step="0.25"),
                ),
                Criterion(
                    code="I.2", label=Label(vi="Quy chế", en="Rules"), max=Points("30"), rule=AllOrNothing(met="rules")
                ),
                Criterion(
                    code="I.3",
                    label=Label(vi="Ứng xử", en="Conduct"),
                    max=Points("20"),
                    rule=DeductPerEvent(events="breaches", each=Points("5")),
                ),
            ),
        ),
    ),
    classes=ClassScheme(
        bands=(ClassBand(code="good", label=Label(vi="Tốt", en="Good"), at_least=Points("80")),),
        otherwise=ClassBand(code="fair", label=Label(vi="Khá", en="Fair"), at_least=Points("0")),
    ),
)

complete = score(table, {"trained": "17", "staff": "24", "rules": True, "breaches": "1"}, unit="Phòng A")
print(complete.explain().text("vi"))

# One figure is missing: the score is a range, never a guess.
partly = score(table, {"trained": "17", "staff": "24", "rules": True, "breaches": None}, unit="Phòng B")
print()
print(f"{partly.unit}: {partly.total.at_least} – {partly.total.at_most}, missing: {', '.join(partly.unknown)}")

# 17/24 × 50 = 35.4166… → 35.5 (nearest 0.25); 30; 20 − 5 = 15
assert str(complete.total.value) == "80.5"
assert complete.class_ is not None
assert complete.class_.value == "good"
assert (str(partly.total.at_least), str(partly.total.at_most)) == ("65.5", "85.5")
