"""A sound table gets no findings; each seeded defect gets exactly the findings that name it, at its place."""

from __future__ import annotations

import pytest

from lint.sound import SOUND, found, mutated, number, words, yes_no
from thidua import CriteriaSet
from thidua.codes.lint import CODES
from thidua.criteria.lint import lint

I1, I2, I2A, I2B, I3 = (f"sections/0/criteria/{at}" for at in ("0", "1", "1/criteria/0", "1/criteria/1", "2"))
II1, II2, II3 = (f"sections/1/criteria/{at}" for at in range(3))
III1, III2 = (f"sections/2/criteria/{at}" for at in range(2))
T1, P1, P2 = "sections/3/criteria/0", "sections/4/criteria/0", "sections/4/criteria/1"

MUTATIONS = {
    # sums: each change is compared with the arithmetic in ``sound``
    "a line is worth 8 instead of 10: 30 + 20 + 8 = 58 < 60": (
        [(f"{I3}/max", "8")],
        [("lint_sum_below", "sections/0/max")],
    ),
    "a line is worth 5 instead of 4: 6 + 5 = 11 > 10": (
        [(f"{III2}/max", "5")],
        [("lint_sum_above", "sections/2/max")],
    ),
    "a group is worth 21: 12 + 8 = 20 < 21, and 30 + 21 + 10 = 61 > 60": (
        [(f"{I2}/max", "21")],
        [("lint_sum_above", "sections/0/max"), ("lint_sum_below", f"{I2}/max")],
    ),
    "a bonus line more: 3 + 2 > 4, on purpose": (
        [("sections/3/max", "4")],
        [("lint_sum_capped", "sections/3/max")],
    ),
    "the scale is 110, 100 + 5 come out at most": (
        [("highest_total", "110")],
        [("lint_scale_below", "highest_total")],
    ),
    "the scale is 95, the sections give 100": (
        [("highest_total", "95")],
        [("lint_scale_above", "highest_total")],
    ),
    "weights 0.5 + 0.2 + 0.2 = 0.9, so 30 + 6 + 2 + 5 = 43 at most": (
        [(f"sections/{at}/weight", weight) for at, weight in enumerate(("0.5", "0.2", "0.2"))],
        [
            ("lint_weights", "sections"),
            ("lint_scale_below", "highest_total"),
            ("lint_class_unreachable", "classes/bands/0"),
            ("lint_class_unreachable", "classes/bands/1"),
            ("lint_class_unreachable", "classes/bands/2"),
        ],
    ),
    # caps and floors
    "levels top out at 7 of 8": (
        [(f"{I2B}/rule/levels/full", "7")],
        [("lint_max_unreached", f"{I2B}/max")],
    ),
    "a count capped at 5 of 6": (
        [(f"{III1}/rule/cap", "5")],
        [("lint_max_unreached", f"{III1}/max")],
    ),
    "bands best at 11 of 12": (
        [(f"{I2A}/rule/bands/0/points", "11")],
        [("lint_max_unreached", f"{I2A}/max")],
    ),
    "one article at most, 0.5 each: 0.5 of 2": (
        [("facts/13/highest", "1")],
        [("lint_max_unreached", "sections/3/criteria/1/max")],
    ),
    "a mark whose fact ends at 9 of 10": (
        [("facts/5/highest", "9")],
        [("lint_max_unreached", f"{II1}/max")],
    ),
    "a level above the full mark": (
        [(f"{I2B}/rule/levels/full", "9")],
        [("lint_max_exceeded", f"{I2B}/rule")],
    ),
    "a formula above the full mark: 2 × 20 = 40": (
        [(f"{III1}/rule", {"kind": "formula", "formula": "2 * models"})],
        [("lint_points_cut", f"{III1}/rule")],
    ),
    "plus and minus down to -5, floor 0": (
        [(f"{III1}/rule", {"kind": "plus_minus", "plus": [{"count": "models", "each": "3"}], "lowest": "-5",
                           "minus": [{"count": "faults", "each": "1"}]}), ("facts/18", number("faults", "9"))],
        [("lint_floor_undercut", f"{III1}/floor")],
    ),
    "a formula down to -9, floor 0": (
        [(f"{III1}/rule", {"kind": "formula", "formula": "min(6, 3 * models) - faults"}),
         ("facts/18", number("faults", "9"))],
        [("lint_points_raised", f"{III1}/floor")],
    ),
    "a floor of -5 on a count": (
        [(f"{III1}/floor", "-5")],
        [("lint_floor_unreached", f"{III1}/floor")],
    ),
    "a line that always gives 4": (
        [(f"{III2}/rule", {"kind": "formula", "formula": "if(initiative, 4, 4)"})],
        [("lint_points_constant", f"{III2}/rule")],
    ),
    # bands and ranges
    "a band at 101 % of a share up to 100": (
        [(f"{I2A}/rule/bands/0/edge", "101")],
        [("lint_max_unreached", f"{I2A}/max"), ("lint_band_unreachable", f"{I2A}/rule/bands/0")],
    ),
    "a band above an edge at the end of the range": (
        [(f"{I2A}/rule/bands/0", {"edge": "100", "points": "12", "side": "open"})],
        [("lint_max_unreached", f"{I2A}/max"), ("lint_band_unreachable", f"{I2A}/rule/bands/0")],
    ),
    "no whole number lies between 79.5 and 80": (
        [(f"{I2A}/rule/bands", [{"edge": "95", "points": "12"}, {"edge": "80", "points": "8"},
                                {"edge": "79.5", "points": "4"}]), ("facts/2/places", 0)],
        [("lint_band_unreachable", f"{I2A}/rule/bands/2")],
    ),
    "80 % gives less than 60 %": (
        [(f"{I2A}/rule/bands/1/points", "3")],
        [("lint_bands_not_monotone", f"{I2A}/rule/bands/1")],
    ),
    "ranges 6–10.5 and 10–12": (
        [(f"{II2}/rule/ranges/1/highest", "10.5")],
        [("lint_ranges_overlap", f"{II2}/rule/ranges/1/highest")],
    ),
    "ranges 6–10 and 10–12": (
        [(f"{II2}/rule/ranges/1/highest", "10")],
        [("lint_ranges_touch", f"{II2}/rule/ranges/1/highest")],
    ),
    "ranges 6–9 and 10–12 in steps of 0.5: nobody gets 9.5": (
        [(f"{II2}/rule/ranges/1/highest", "9")],
        [("lint_ranges_gap", f"{II2}/rule/ranges/1/highest")],
    ),
    "a range from 120 on, values up to 100": (
        [(f"{II2}/rule/ranges/0/edge", "120")],
        [("lint_max_unreached", f"{II2}/max"), ("lint_band_unreachable", f"{II2}/rule/ranges/0")],
    ),
    # classes
    "fair ends below 60, good begins at 70": (
        [("classes/bands/2/below", "60")],
        [("lint_class_gap", "classes/bands/2/below")],
    ),
    "excellent ends below 95, and 95 is good": (
        [("classes/bands/0/below", "95")],
        [("lint_class_falls", "classes/bands/0/below")],
    ),
    "good ends below 90, so who fails the guards of excellent gets fair": (
        [("classes/bands/1/below", "90")],
        [("lint_class_guard_gap", "classes/bands/1/below")],
    ),
    "fair says below 80, good takes everything from 70 on": (
        [("classes/bands/2/below", "80")],
        [("lint_class_overlap", "classes/bands/2/below")],
    ),
    "the top class asks for 101 of 100": (
        [("classes/bands/0/at_least", "101")],
        [("lint_class_unreachable", "classes/bands/0")],
    ),
    "a class ends where it begins": (
        [("classes/bands/2/below", "50")],
        [("lint_class_unreachable", "classes/bands/2")],
    ),
    "fair from 0 on leaves nothing for the rest": (
        [("classes/bands/2/at_least", "0")],
        [("lint_class_unreachable", "classes/otherwise")],
    ),
    # guards and sanctions
    "a share that section I never reaches: 30 + 20 + 5 = 55 < 95 % of 60": (
        [(f"{I3}/rule", {"kind": "capped_count", "count": "reminders", "each": "0.5", "cap": "5"}),
         ("classes/bands/0/guards/0", {"kind": "section_share", "section": "I", "at_least": "95 %"})],
        [("lint_max_unreached", f"{I3}/max"), ("lint_guard_never", "classes/bands/0/guards/0")],
    ),
    "a share of 0": (
        [("classes/bands/0/guards/0/at_least", "0")],
        [("lint_guard_always", "classes/bands/0/guards/0")],
    ),
    "guards: at most 3 and more than 3 complaints": (
        [("classes/bands/0/guards/0", {"kind": "condition", "holds": "complaints > 3", "label": words("Nhiều")})],
        [("lint_guards_contradict", "classes/bands/0/guards/1")],
    ),
    "not above the top class": (
        [("classes/sanctions/0/class_code", "excellent")],
        [("lint_sanction_void", "classes/sanctions/0/class_code")],
    ),
    # conditions
    "a guard for more complaints than can be": (
        [("classes/bands/0/guards/1/holds", "complaints <= 30")],
        [("lint_condition_always", "classes/bands/0/guards/1/holds")],
    ),
    "a sanction that never strikes": (
        [("classes/sanctions/0/when", "disciplined and months > 12")],
        [("lint_condition_never", "classes/sanctions/0/when")],
    ),
    "a line taken away by what contradicts itself": (
        [(f"{III2}/zero_when", "months < 3 and months > 8")],
        [("lint_condition_never", f"{III2}/zero_when")],
    ),
    "a requirement of 13 months in a year": (
        [("requirements/0/holds", "months >= 13")],
        [("lint_requirement_never", "requirements/0/holds")],
    ),
    "a requirement of no months": (
        [("requirements/0/holds", "months >= 0")],
        [("lint_condition_always", "requirements/0/holds")],
    ),
    "a mandatory line of 8 that gives 7 at most": (
        [(f"{I2B}/rule/levels/full", "7"), (f"{I2B}/must_reach", "8")],
        [("lint_max_unreached", f"{I2B}/max"), ("lint_must_reach_never", f"{I2B}/must_reach")],
    ),
    "a mandatory line of 2 that gives 2 at least": (
        [(f"{I2B}/rule/levels/none", "2"), (f"{I2B}/must_reach", "2")],
        [("lint_must_reach_always", f"{I2B}/must_reach")],
    ),
    # facts
    "late reports cost points in I.3 and in P.2": (
        [(f"{I3}/rule/events", "late_reports"), ("facts/4", number("reports", "50")),
         ("requirements/0/holds", "months >= 6 and reports >= 1")],
        [("lint_fault_twice", "facts/15")],
    ),
    "models earn points in III.1 and as articles": (
        [("sections/3/criteria/1/rule/count", "models"), ("requirements/0/holds", "months >= 6 and articles >= 1")],
        [("lint_fact_shared", "facts/10")],
    ),
    "a fact that nothing asks": (
        [("facts/18", yes_no("rumour"))],
        [("lint_fact_unused", "facts/18")],
    ),
    "counted twice on paper, used once": (
        [("counted_twice", ["reminders"])],
        [("lint_counted_once", "counted_twice/0")],
    ),
    # what may not apply
    "I.1 (30 of 100) left out: 70 + 5 = 75 < 90": (
        [("facts/0/may_not_apply", True)],
        [("lint_left_out_class", f"{I1}/not_applicable")],
    ),
    "the same under a nominal guard: 30 < 60 % of 60": (
        [("facts/0/may_not_apply", True), (f"{I1}/not_applicable", "leave_out"),
         ("classes/bands/0/guards/0", {"kind": "section_share", "section": "I", "at_least": "60 %",
                                       "base": "nominal"})],
        [("lint_guard_nominal", "classes/bands/0/guards/0"), ("lint_left_out_class", f"{I1}/not_applicable")],
    ),
    "a guard over what may not apply": (
        [("facts/14/may_not_apply", True)],
        [("lint_guard_skipped", "classes/bands/0/guards/1/holds")],
    ),
    "section III may vanish": (
        [("facts/10/may_not_apply", True), ("facts/11/may_not_apply", True)],
        [("lint_guard_section_skipped", "classes/bands/0/guards/0")],
    ),
    # rounding
    "the total rounded to whole points": (
        [("round_total", "1")],
        [("lint_rounding_lifts", "round_total")],
    ),
    "the total rounded down to whole points": (
        [("round_total", "1"), ("rounding_mode", "floor")],
        [("lint_rounding_ties", "round_total")],
    ),
    "a line of half points rounded to whole ones": (
        [(f"{I3}/round", "1")],
        [("lint_rounding_leaf", f"{I3}/round")],
    ),
    "10 % more, rounded to whole points": (
        [("multipliers", [{"code": "m", "label": words("m"), "when": "volunteer", "factor": "1.1", "step": "1"}])],
        [("lint_rounding_lifts", "multipliers/0/step")],
    ),
    # single rules
    "a target of 0 is somebody's question": (
        [(f"{I1}/rule/on_zero", "ask")],
        [("lint_asks", f"{I1}/rule/on_zero")],
    ),
    "the target is the actual": (
        [(f"{I1}/rule/target", "done"), ("requirements/0/holds", "months >= 6 and assigned >= 2")],
        [("lint_target_is_actual", f"{I1}/rule/target")],
    ),
    "marks in steps of 0.3 up to 10": (
        [(f"{II1}/rule/step", "0.3"), ("facts/5/places", 1)],
        [("lint_max_unreached", f"{II1}/max"), ("lint_mark_step", f"{II1}/rule/step")],
    ),
    "half marks in a fact of whole ones": (
        [("facts/7/places", 0)],
        [("lint_mark_places", f"{II2}/rule/mark")],
    ),
    "a line of 8 rounded to steps of 3": (
        [(f"{II3}/round", "3")],
        [("lint_rounding_leaf", f"{II3}/round"), ("lint_round_step", f"{II3}/round")],
    ),
    "a deduction that takes off most where nothing happened": (
        [(f"{P1}/rule", {"kind": "percent_off", "faults": "complaints", "each": "1/4", "step": "0.5"})],
        [("lint_deduction_inverted", f"{P1}/rule")],
    ),
    "a deduction of negative points": (
        [(f"{P2}/rule/each", "-0.5")],
        [
            ("lint_max_unreached", f"{P2}/max"),
            ("lint_floor_undercut", f"{P2}/floor"),
            ("lint_deduction_inverted", f"{P2}/rule"),
        ],
    ),
    # words
    "a label in Vietnamese only": (
        [(f"{III2}/label", {"vi": "Sáng kiến"})],
        [("lint_no_english", f"{III2}/label")],
    ),
    "no evidence": (
        [(f"{III2}/evidence", None)],
        [("lint_no_evidence", III2)],
    ),
    "a section without a citation": (
        [("sections/2/citation", None)],
        [("lint_no_citation", III1)],
    ),
}  # fmt: skip


def test_the_sound_table_is_silent() -> None:
    assert found(SOUND) == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_seeded_defect_gets_its_findings(name: str) -> None:
    changes, expected = MUTATIONS[name]
    assert found(mutated(*changes)) == expected


@pytest.mark.parametrize("name", MUTATIONS)
def test_every_message_is_complete(name: str) -> None:
    for finding in lint(CriteriaSet.model_validate(mutated(*MUTATIONS[name][0]))):
        for lang in ("vi", "en"):
            assert "?" not in finding.message(lang) + finding.hint(lang)


def test_every_code_that_is_found_in_a_table_is_seeded() -> None:
    seeded = {code for _, expected in MUTATIONS.values() for code, _ in expected}
    declared = {code.name for code in CODES}
    elsewhere = {"lint_scale_undeclared", "lint_never_applies", "lint_field_unused"}  # in the files of their families
    assert declared - seeded == elsewhere | {"lint_not_searched", "lint_rounding_rescaled"}


def test_there_are_enough_defects() -> None:
    assert len(MUTATIONS) >= 20
