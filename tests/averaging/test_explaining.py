"""What people read: every period, weight, sum and rounding, in both languages."""

from __future__ import annotations

from averaging.joins import join, part
from averaging.making import SAMPLE, averaged, level, months, plan, row
from thidua import NOT_APPLICABLE, Points
from thidua.averaging import join_parts, terms_to_course

JAN, JUL, END = "2026-01-01", "2026-07-01", "2027-01-01"
QUARTER = plan("month", level("quarter", "month", round="0.1", at_least=2), may_not_apply=True)


def test_a_quarter_that_is_known():
    text = averaged(months("80", "85", "85"), QUARTER, "2026-Q1").explain().text("vi")
    assert text.splitlines() == [
        "Điểm quý I năm 2026: PA: 83.3",
        "    Căn cứ: Bảng mẫu (minh họa)",
        "  quý I năm 2026: 83.3",
        "      Cách tính: trung bình cộng của các tháng; bỏ qua kỳ không tính",
        "      Cần ít nhất 2 kỳ được tính",
        "      (80 + 85 + 85) / 3 = 83.3333… (250/3)",
        "      Làm tròn đến 0.1: 83.3333… (250/3) → 83.3",
        "    tháng 1 năm 2026: 80",
        "    tháng 2 năm 2026: 85",
        "    tháng 3 năm 2026: 85",
    ]


def test_a_quarter_with_a_month_open_and_one_that_does_not_apply():
    text = averaged(months("80", NOT_APPLICABLE), QUARTER, "2026-Q1").explain().text("en")
    assert text.splitlines() == [
        "Points of first quarter of 2026: PA: at least 40, at most 90, or not counted",
        "    Still needed: March 2026",
        "    Source: Sample table (illustrative)",
        "  first quarter of 2026: at least 40, at most 90, or not counted",
        "      Rule: mean of the months; those that do not apply are left out",
        "      At least 2 of them must apply",
        "      1 apply, 1 may not apply, 1 do not apply",
        "    January 2026: 80",
        "    February 2026: not counted",
        "    March 2026: at least 0, at most 100, or not counted",
        "        No figure on file",
    ]


def test_weights_and_who_sent_a_figure():
    declared = terms_to_course(Points(100), [("HK1", Points(1)), ("HK2", Points(2))], citation=SAMPLE)
    rows = [row("2025-2026", "80", part="HK1", source="Trường A"), row("2025-2026", "90", part="HK2")]
    lines = averaged(rows, declared, "2025-2026").explain().text("vi").splitlines()
    assert "      (1 × 80 + 2 × 90) / 3 = 86.6666… (260/3)" in lines
    assert lines[-5:] == [
        "    HK1, năm học 2025-2026: 80",
        "        Nơi gửi: Trường A",
        "        Hệ số 1",
        "    HK2, năm học 2025-2026: 90",
        "        Hệ số 2",
    ]


def test_a_level_that_reads_another_stands_above_it():
    declared = plan("month", level("quarter", "month"), level("half", "quarter", by="sum"), highest="100")
    lines = averaged(months(*["80"] * 6), declared, "2026-H1").explain().text("en").splitlines()
    assert [line for line in lines if line.startswith("  ") and not line.startswith("   ")] == [
        "  first half of 2026: 160"
    ]
    assert "      80 + 80 = 160" in lines


def test_a_join_says_part_weight_product_sum_and_rounding():
    joined = join_parts(
        join(
            "amended_table",
            "months",
            part(JAN, JUL, "80", table="t1", highest="100"),
            part(JUL, END, "100", table="t2", highest="110"),
            round="0.1",
        )
    )
    # 100 of 110 is 90.9090… of 100; (480 + 545.4545…) / 12 = 85.4545…
    assert joined.explain().text("vi").splitlines() == [
        "Bảng điểm thay đổi giữa kỳ: X, 2026-01-01/2026-12-31: 85.5",
        "    Cách tính: trung bình có hệ số của các phần, hệ số là số tháng",
        "    (6 × 80 + 6 × 90.9090… (1000/11)) / 12 = 85.4545… (940/11)",
        "    Làm tròn đến 0.1: 85.4545… (940/11) → 85.5",
        "    Căn cứ: Bảng mẫu (minh họa)",
        "  A, 2026-01-01/2026-06-30: 80",
        "      Hệ số 6",
        "      6 × 80 = 480",
        "  A, 2026-07-01/2026-12-31: 90.9090… (1000/11)",
        "      Hệ số 6",
        "      Quy đổi từ thang 110 điểm sang thang 100 điểm: 100 → 90.9090… (1000/11)",
        "      6 × 90.9090… (1000/11) = 545.4545… (6000/11)",
    ]


def test_a_join_that_failed_says_why_in_both_languages():
    joined = join_parts(join("part_period", "days", part(JUL, END, "80")))
    assert "    Sai sót: Không có phần nào cho 2026-01-01/2026-06-30, nên chưa ghép được." in joined.explain().text(
        "vi"
    )
    english = joined.explain().text("en")
    assert "    Problem: No part covers 2026-01-01/2026-06-30, so there is no joined figure." in english
    assert english.splitlines()[0] == (
        "Part of the period: X, 2026-01-01/2026-12-31: at least 0, at most 100, or not counted"
    )


def test_data_html_and_markdown_are_made_of_the_same_lines():
    explanation = averaged(months("80", "85", "85"), QUARTER, "2026-Q1").explain()
    assert explanation.as_data()["result"]["en"] == "83.3"
    assert r"quý I năm 2026: **83\.3**" in explanation.markdown("vi")
    assert '<span class="result">83.3</span>' in explanation.html("en")


def test_absences_months_and_a_part_that_does_not_apply():
    leave = {"period": {"start": JUL, "end": END}, "reason": {"vi": "Nghỉ thai sản", "en": "Maternity leave"}}
    joined = join_parts(
        join(
            "part_period",
            "months",
            part(JAN, "2026-04-01", "80"),
            part("2026-04-01", JUL, NOT_APPLICABLE, "B"),
            absences=(leave,),
            at_least_months=6,
            may_not_apply=True,
        )
    )
    assert joined.explain().text("en").splitlines() == [
        "Part of the period: X, 2026-01-01/2026-12-31: 80",
        "    Rule: weighted mean of the parts, the weight is the number of months",
        "    6 months count, at least 6 are needed",
        "    2026-07-01/2026-12-31 does not count: Maternity leave",
        "    (3 × 80) / 3 = 80",
        "    Not rounded",
        "    Source: Sample table (illustrative)",
        "  A, 2026-01-01/2026-03-31: 80",
        "      Weight 3",
        "      3 × 80 = 240",
        "  B, 2026-04-01/2026-06-30: not counted",
        "      Weight 3",
        "      Does not apply, so it is left out",
    ]
