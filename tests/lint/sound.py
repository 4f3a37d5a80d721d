"""A realistic table on which the linter is silent: three sections, groups, bonus, deductions, classes.

Fifty and fifty lines of arithmetic, so that every mutation of it can be checked by hand:

* I Nhiệm vụ 60 = I.1 30 (share done) + I.2 20 (group: 12 bands on a share + 8 choice of levels) + I.3 10 (events);
* II Văn hóa 30 = II.1 10 (expert mark) + II.2 12 (mark in a range) + II.3 8 (highest of two);
* III Sáng kiến 10 = III.1 6 (count) + III.2 4 (yes/no);
* T bonus 5 = 3 + 2; P deduction 10 = 6 + 4. The scale is 0–100, classes 90/70/50 and the rest.
"""

from __future__ import annotations

import copy

from thidua import CriteriaSet
from thidua.criteria.lint import lint

CITED = {"instrument": {"vi": "Bảng mẫu", "en": "Sample"}, "article": "1", "mark": "illustrative"}


def words(text):
    return {"vi": text, "en": text}


def number(name, highest, **more):
    return {"kind": "number", "name": name, "highest": highest, "label": words(name), **more}


def yes_no(name, **more):
    return {"kind": "yes_no", "name": name, "label": words(name), **more}


def line(code, maximum, rule, **more):
    evidence = words("Báo cáo")
    return {"code": code, "label": words(code), "max": maximum, "rule": rule, "evidence": evidence, **more}


def part(code, maximum, *criteria, **more):
    return {"code": code, "label": words(code), "max": maximum, "criteria": list(criteria), "citation": CITED, **more}


def table(*sections, facts, **more):
    """A table that is tidy in its words."""
    return {
        "code": "t",
        "label": words("Bảng"),
        "citation": CITED,
        "facts": list(facts),
        "sections": list(sections),
        **more,
    }


def band(code, at_least, **more):
    return {"code": code, "label": words(code), "at_least": at_least, **more}


FACTS = [
    number("done", "500"),
    number("assigned", "500", lowest="1"),
    number("on_time", "100", places=1),
    {"kind": "choice", "name": "plan", "label": words("plan"), "members": ["none", "part", "full"]},
    number("reminders", "50"),
    number("attitude", "10", places=2),
    number("cleanliness", "100"),
    number("cleanliness_mark", "12", places=1),
    yes_no("prize_province"),
    yes_no("prize_nation"),
    number("models", "20"),
    yes_no("initiative"),
    yes_no("volunteer"),
    number("articles", "10"),
    number("complaints", "30"),
    number("late_reports", "30"),
    yes_no("disciplined"),
    number("months", "12"),
]

SECTIONS = [
    part(
        "I",
        "60",
        line("I.1", "30", {"kind": "proportional", "actual": "done", "target": "assigned", "on_zero": "full"}),
        part(
            "I.2",
            "20",
            line(
                "I.2.a",
                "12",
                {
                    "kind": "bands",
                    "value": "on_time",
                    "bands": [
                        {"edge": "95", "points": "12"},
                        {"edge": "80", "points": "8"},
                        {"edge": "60", "points": "4"},
                    ],
                },
            ),
            line("I.2.b", "8", {"kind": "choice", "fact": "plan", "levels": {"none": "0", "part": "4", "full": "8"}}),
        ),
        line("I.3", "10", {"kind": "deduct_per_event", "events": "reminders", "each": "0.5"}),
    ),
    part(
        "II",
        "30",
        line("II.1", "10", {"kind": "expert_mark", "mark": "attitude", "step": "0.25"}),
        line(
            "II.2",
            "12",
            {
                "kind": "range_by_band",
                "value": "cleanliness",
                "mark": "cleanliness_mark",
                "step": "0.5",
                "ranges": [
                    {"edge": "90", "lowest": "10", "highest": "12"},
                    {"edge": "70", "lowest": "6", "highest": "9.5"},
                ],
                "below": {"edge": "0", "lowest": "0", "highest": "5.5"},
            },
        ),
        line(
            "II.3",
            "8",
            {
                "kind": "highest_only",
                "of": [{"when": "prize_nation", "points": "8"}, {"when": "prize_province", "points": "5"}],
            },
        ),
    ),
    part(
        "III",
        "10",
        line("III.1", "6", {"kind": "capped_count", "count": "models", "each": "3"}),
        line("III.2", "4", {"kind": "all_or_nothing", "met": "initiative"}),
    ),
    part(
        "T",
        "5",
        line("T.1", "3", {"kind": "all_or_nothing", "met": "volunteer"}),
        line("T.2", "2", {"kind": "capped_count", "count": "articles", "each": "0.5"}),
        kind="bonus",
    ),
    part(
        "P",
        "10",
        line("P.1", "6", {"kind": "capped_count", "count": "complaints", "each": "2"}),
        line("P.2", "4", {"kind": "capped_count", "count": "late_reports", "each": "0.5"}),
        kind="deduction",
    ),
]

CLASSES = {
    "bands": [
        band(
            "excellent",
            "90",
            guards=[
                {"kind": "section_share", "at_least": "1/2"},
                {"kind": "condition", "holds": "complaints <= 3", "label": words("Ít khiếu nại")},
            ],
        ),
        band("good", "70"),
        band("fair", "50"),
    ],
    "otherwise": band("weak", "0"),
    "sanctions": [
        {"effect": "not_above", "code": "d", "label": words("Kỷ luật"), "when": "disciplined", "class_code": "good"},
    ],
}

SOUND = table(
    *SECTIONS,
    facts=FACTS,
    classes=CLASSES,
    lowest_total="0",
    highest_total="100",
    requirements=[{"code": "r", "label": words("Đủ tháng"), "holds": "months >= 6"}],
)


def mutated(*changes):
    """The sound table with values at paths replaced; ``None`` takes a value away."""
    data = copy.deepcopy(SOUND)
    for path, value in changes:
        *outer, last = path.split("/")
        at = data
        for step in outer:
            at = at[int(step)] if isinstance(at, list) else at.setdefault(step, {})
        if value is None:
            del at[int(last) if isinstance(at, list) else last]
        elif isinstance(at, list):
            if int(last) == len(at):
                at.append(value)
            else:
                at[int(last)] = value
        else:
            at[last] = value
    return data


def found(data):
    """The findings of a table as (code, place)."""
    return [(finding.code, finding.where) for finding in lint(CriteriaSet.model_validate(data))]


def only(data, code):
    """The one finding of that code."""
    findings = [finding for finding in lint(CriteriaSet.model_validate(data)) if finding.code == code]
    assert len(findings) == 1, (code, [(f.code, f.where) for f in findings])
    return findings[0]
