"""Rules of every kind, drawn at random, as the reference reads them: formulas are trees."""

from collections.abc import Callable, Mapping
from typing import Any

from differential.facts import MODES, STEPS, Drawn

Rule = dict[str, Any]
ON_ZERO = ("full", "zero", "not_applicable", "ask")


def falling(d: Drawn, count: int) -> list[str]:
    """Edges from the highest down."""
    edges = sorted({d.random.randint(-1, 16) for _ in range(count)}, reverse=True)
    return [f"{edge // 2}.{'05'[edge % 2]}" if edge >= 0 else str(edge) for edge in edges]


def bands(d: Drawn, full: str) -> Rule:
    edges = falling(d, d.random.choice((1, 2, 3, 5, 12)))
    steps = [{"edge": e, "points": d.points(0, 8), "side": d.pick("closed", "open")} for e in edges]
    return {"value": d.value(), "bands": steps, "below": d.points(0, 2)}


def range_by_band(d: Drawn, full: str) -> Rule:
    step = d.pick("0.5", "1", "0.25")

    def allowed(edge: str) -> dict[str, str]:
        ends = sorted((d.scaled(0, 6, step), d.scaled(0, 6, step)), key=float)
        return {"edge": edge, "lowest": ends[0], "highest": ends[1], "side": d.pick("closed", "open")}

    ranges = [allowed(edge) for edge in falling(d, 3)]
    mark = d.new(d.number_declared(0, 6, 1), "m")
    return {"value": d.value(1), "mark": mark, "ranges": ranges, "below": allowed("0"), "step": step}


def expert_mark(d: Drawn, full: str) -> Rule:
    step = d.pick("0.5", "1", "0.25")
    return {"mark": d.new(d.number_declared(0, 6, 1), "m"), "step": step, "lowest": d.pick("0", "0", "1")}


def proportional(d: Drawn, full: str) -> Rule:
    both = {"actual": d.count(1), "target": d.count(1)} if d.chance(0.3) else {
        "actual": ("fact", d.number(0)), "target": ("fact", d.number(0))
    }  # fmt: skip
    return {**both, "on_zero": d.pick(*ON_ZERO), "step": d.pick(*STEPS), "mode": d.pick(*MODES)}


def shortfall(d: Drawn, full: str) -> Rule:
    return {
        "actual": ("fact", d.number(0)),
        "target": ("fact", d.number(0)),
        "each": d.points(0, 3),
        "per": d.pick("1/100", "1/10", "1/3", "1/20"),
        "counted": d.pick("started", "complete", "exact"),
        "on_zero": d.pick(*ON_ZERO),
        "step": d.pick(*STEPS),
    }


def deduct_per_event(d: Drawn, full: str) -> Rule:
    return {"events": d.count(), "each": d.points(0, 3)}


def percent_off(d: Drawn, full: str) -> Rule:
    rule = {"faults": d.count(), "each": d.pick("1/4", "1/3", "0.1", "1")}
    return rule | {"step": d.pick(*STEPS), "mode": d.pick(*MODES)}


def capped_count(d: Drawn, full: str) -> Rule:
    return {"count": d.count(), "each": d.points(0, 3)} | ({"cap": d.points(0, 6)} if d.chance(0.4) else {})


def count_items(d: Drawn, full: str) -> Rule:
    items = d.items()
    meets = [d.record_condition(items) for _ in range(d.random.randint(0, 2))]
    rule = {"items": items, "meets": meets, "each": d.points(0, 4)}
    return rule | ({"cap": d.points(0, 6)} if d.chance(0.4) else {})


def mean_of_items(d: Drawn, full: str) -> Rule:
    items = d.items()
    rule = {"items": items, "value": d.record_value(), "on_empty": d.pick(*ON_ZERO)}
    rule |= {"where": d.record_condition(items)} if d.chance(0.4) else {}
    return rule | {"step": d.pick(*STEPS), "mode": d.pick(*MODES)}


def highest_only(d: Drawn, full: str) -> Rule:
    return {"of": [{"when": d.truth(1), "points": d.points(0, 8)} for _ in range(d.random.randint(1, 3))]}


def terms(d: Drawn, most: int) -> list[dict[str, Any]]:
    return [{"count": d.count(1), "each": d.points(0, 3)} for _ in range(d.random.randint(1, most))]


def converted(d: Drawn, full: str) -> Rule:
    return {"terms": terms(d, 3)}


def plus_minus(d: Drawn, full: str) -> Rule:
    rule: Rule = {"start": d.points(0, 5), "plus": terms(d, 2), "minus": terms(d, 2), "lowest": d.pick("0", "-5")}
    return rule | ({"highest": d.points(5, 8)} if d.chance(0.3) else {})


def level_weight(d: Drawn, full: str) -> Rule:
    return {"level": ("fact", d.number(0, 5)), "weight": d.pick("0.15", "0.5", "1", "1.25")}


def index_movement(d: Drawn, full: str) -> Rule:
    indexes = [{"before": d.number(1, 5, 0), "now": d.number(1, 5, 0)} for _ in range(d.random.randint(1, 3))]
    rule = {"indexes": indexes, "each": d.points(0, 3), "by": d.random.randint(1, 2)}
    return rule | ({"top": {"places": d.random.randint(1, 3), "points": d.points(1, 4)}} if d.chance(0.5) else {})


def title_lookup(d: Drawn, full: str) -> Rule:
    items = d.items()
    members = d.facts[items]["fields"]["t"]["members"]
    rule = {
        "titles": items,
        "field": "t",
        "members": members,
        "points": [{"member": member, "points": d.points(0, 5)} for member in members],
        "take": d.pick("highest", "sum"),
    }
    return rule | ({"where": d.record_condition(items)} if d.chance(0.4) else {})


def imported(d: Drawn, full: str) -> Rule:
    rule = {"score": d.number(0), "out_of": d.points(1, 9), "source": "Chỉ số"}
    return rule | {"step": d.pick(*STEPS), "mode": d.pick(*MODES)}


def journal(d: Drawn, full: str) -> Rule:
    items = d.items()
    rule = {"entries": items, "points": d.record_value(), "opening": d.points(0, 5)}
    return rule | {"lowest": d.pick("0", "-4")}


def choice(d: Drawn, full: str) -> Rule:
    fact = d.member()
    levels = [{"member": member, "points": d.points(0, 8)} for member in d.facts[fact]["members"]]
    d.random.shuffle(levels)
    return {"fact": fact, "levels": levels}


def all_or_nothing(d: Drawn, full: str) -> Rule:
    return {"met": d.truth()}


def formula(d: Drawn, full: str) -> Rule:
    return {"formula": d.number_formula()}


def override(d: Drawn, full: str) -> Rule:
    return {"rule": any_rule(d, full, nested=True), "when": d.truth(1), "points": d.points(0, 6)}


def by_kind(d: Drawn, full: str) -> Rule:
    fact = d.member()
    members = d.facts[fact]["members"]
    return {"fact": fact, "cases": [{"member": m, "rule": any_rule(d, full, nested=True)} for m in members]}


def relative_to_leader(d: Drawn, full: str) -> Rule:
    return {
        "actual": ("fact", d.number(0)),
        "target": ("fact", d.number(0)),
        "leader": d.pick("highest_rate", "highest_actual"),
        "ties": d.pick("all_lead", "ask"),
        "nobody_exceeds": d.pick("target_points", "full"),
        "on_zero": d.pick(*ON_ZERO),
        "no_target": d.pick("not_applicable", "share_of_highest"),
        "target_share": d.pick("1/2", "0.6"),
        "rate_step": d.pick("0.0001", "0.01"),
        "step": d.pick("0.01", "0.1"),  # a step that divides the full mark
        "mode": d.pick(*MODES),
    }


DRAWN: Mapping[str, Callable[[Drawn, str], Rule]] = {
    "all_or_nothing": all_or_nothing,
    "choice": choice,
    "bands": bands,
    "range_by_band": range_by_band,
    "proportional": proportional,
    "inverse_proportional": proportional,
    "shortfall": shortfall,
    "deduct_per_event": deduct_per_event,
    "percent_off": percent_off,
    "capped_count": capped_count,
    "count_items": count_items,
    "mean_of_items": mean_of_items,
    "highest_only": highest_only,
    "converted": converted,
    "level_weight": level_weight,
    "expert_mark": expert_mark,
    "index_movement": index_movement,
    "title_lookup": title_lookup,
    "imported": imported,
    "plus_minus": plus_minus,
    "journal": journal,
    "override": override,
    "by_kind": by_kind,
    "formula": formula,
}
COMPARING = {"relative_to_leader": relative_to_leader}


def rule_of(d: Drawn, kind: str, full: str) -> Rule:
    """A rule of a kind, for a line with this full mark."""
    return {"kind": kind, **{**DRAWN, **COMPARING}[kind](d, full)}


def any_rule(d: Drawn, full: str, nested: bool = False) -> Rule:
    """A rule of any kind that needs no cohort; one inside another is plain."""
    kinds = [kind for kind in DRAWN if not (nested and kind in ("override", "by_kind"))]
    return rule_of(d, d.random.choice(kinds), full)
