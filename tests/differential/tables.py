"""Whole tables, drawn at random: nested groups, kinds of sections, everything that may happen to a total, classes."""

from dataclasses import dataclass
from random import Random
from typing import Any

from differential.facts import MODES, Drawn
from differential.rules import COMPARING, DRAWN, rule_of

Part = dict[str, Any]
POLICIES = ("leave_out", "full_points", "rescale", "drop_group")
PLAIN_POLICIES = ("leave_out", "full_points")


@dataclass(frozen=True)
class Table:
    """A table as the reference reads it, and the facts it declares."""

    data: dict[str, Any]
    facts: dict[str, dict[str, Any]]


class Maker:
    """Draws one table."""

    def __init__(self, random: Random, cohort: bool) -> None:
        self.d = Drawn(random, cohort)
        self.random = random
        self.codes = 0
        self.kinds = [*DRAWN, *(COMPARING if cohort else ())]

    def code(self, prefix: str) -> str:
        self.codes += 1
        return f"{prefix}{self.codes}"

    def some(self, share: float, **more: Any) -> dict[str, Any]:
        """These settings, or none of them."""
        return more if self.d.chance(share) else {}

    def leaf(self, kind: str, policies: tuple[str, ...], deducted: bool) -> Part:
        d = self.d
        full = d.points(1, 10, d.pick(0, 1))
        if deducted and kind == "deduct_per_event":
            kind = "capped_count"
        made: Part = {"code": self.code("c"), "max": full, "rule": rule_of(d, kind, full)}
        made |= self.some(0.3, round=d.pick("0.25", "0.5", "1"), rounding_mode=d.pick(*MODES))
        made |= self.some(0.2, floor=d.pick("-3", "0.5"))
        made |= self.some(0.6, not_applicable=d.pick(*policies))
        made |= self.some(0.15, zero_when=d.truth(1))
        return made | self.some(0.08, must_reach=d.pick("0.5", "1"))

    def part(self, prefix: str, depth: int, policies: tuple[str, ...], kind: str = "scored") -> Part:
        d = self.d
        entries: list[Part] = []
        for _ in range(self.random.randint(1, 3)):
            if depth and d.chance(0.3):
                entries.append(self.part("g", depth - 1, policies, kind))
            else:
                entries.append(self.leaf(self.random.choice(self.kinds), policies, kind == "deduction"))
        nominal = sum(int(float(entry["max"]) * 10) for entry in entries)
        cap = max(5, nominal - self.random.choice((0, 0, 0, 10, 25)))
        made: Part = {"code": self.code(prefix), "max": f"{cap // 10}.{cap % 10}", "criteria": entries}
        made |= self.some(0.15, floor=d.pick("0", "-2", "0.5"))
        made |= self.some(0.15, zero_when=d.truth(1))
        made |= self.some(0.3, rescale_step=d.pick("0.1", "0.5", "1"))
        if prefix == "g":
            made |= self.some(0.5, not_applicable=d.pick(*policies))
        return made

    def section(self, kind: str) -> Part:
        policies = POLICIES if kind == "scored" else PLAIN_POLICIES
        made = self.part("S", 2, policies, kind) | {"kind": kind}
        return made | self.some(0.4, not_applicable=self.d.pick(*(p for p in policies if p != "drop_group")))

    def sections(self) -> list[Part]:
        made = [self.section("scored") for _ in range(self.random.randint(1, 3))]
        if self.d.chance(0.25):
            for section in made:
                section.update(self.some(0.8, weight=self.d.pick("0.3", "0.7", "1/3", "1")))
        for kind in ("bonus", "deduction", "outside"):
            made += [self.section(kind) for _ in range(self.d.pick(0, 0, 0, 1))]
        self.random.shuffle(made)
        return made

    def guard(self, scored: list[str]) -> Part:
        d = self.d
        if d.chance(0.6):
            made: Part = {"kind": "section_share", "at_least": d.pick("1/2", "0.4", "1/3")}
            made |= self.some(0.4, section=self.random.choice(scored))
            return made | self.some(0.5, base=d.pick("nominal", "applicable"))
        return {"kind": "condition", "holds": d.truth(1)} | self.some(0.5, decided_by=d.flag())

    def classes(self, sections: list[Part]) -> Part:
        d = self.d
        scored = [section["code"] for section in sections if section["kind"] == "scored"]
        most = int(sum(float(section["max"]) for section in sections if section["kind"] == "scored"))
        edges = sorted({self.random.randint(0, max(3, most)) for _ in range(3)}, reverse=True)
        bands = []
        for edge in edges:
            band: Part = {"code": f"K{edge}", "at_least": str(edge), "edge": d.pick("closed", "open")}
            band |= self.some(0.2, below=str(edge + self.random.randint(1, 4)))
            guards = [self.guard(scored) for _ in range(d.pick(0, 0, 1, 2))]
            bands.append(band | {"guards": guards})
        made: Part = {"bands": bands} | self.some(0.5, otherwise={"code": "last", "at_least": "0"})
        codes = [band["code"] for band in bands]
        sanctions = []
        for _ in range(d.pick(0, 0, 1, 2)):
            effect = d.pick("not_above", "down", "fixed", "not_classified")
            sanction: Part = {"code": self.code("x"), "when": d.truth(1), "effect": effect}
            if effect in ("not_above", "fixed"):
                sanction["class_code"] = self.random.choice(codes)
            sanctions.append(sanction | (self.some(0.5, by=2) if effect == "down" else {}))
        return made | {"sanctions": sanctions}

    def table(self) -> Table:
        d = self.d
        sections = self.sections()
        data: dict[str, Any] = {"sections": sections}
        data |= self.some(0.2, opening_balance=d.points(-3, 5))
        data |= self.some(0.2, weight_step=d.pick("0.1", "0.5"))
        for _ in range(d.pick(0, 0, 0, 1, 2)):
            multiplier = {"code": self.code("m"), "when": d.truth(1), "factor": d.pick("1.1", "0.5", "2")}
            multiplier |= self.some(0.5, from_total=d.points(0, 8))
            multiplier |= self.some(0.5, step=d.pick("0.1", "1"), mode=d.pick(*MODES))
            data.setdefault("multipliers", []).append(multiplier)
        for _ in range(d.pick(0, 0, 0, 1, 2)):
            requirement = {"code": self.code("r"), "holds": d.truth(1)}
            requirement |= self.some(0.5, otherwise="not_scored")
            data.setdefault("requirements", []).append(requirement)
        data |= self.some(0.3, lowest_total=d.pick("0", "1.5"))
        data |= self.some(0.3, highest_total=d.pick("8", "12.3", "20"))
        data |= self.some(0.3, round_total=d.pick("0.1", "0.5", "1"), rounding_mode=d.pick(*MODES))
        data |= self.some(0.7, classes=self.classes(sections))
        return Table(data, d.facts)


def table(random: Random, cohort: bool = False) -> Table:
    """One table; with `cohort`, its rules also ask about the other units."""
    return Maker(random, cohort).table()


def one_leaf(random: Random, kind: str, cohort: bool = False) -> Table:
    """A table of a single line with a rule of this kind."""
    d = Drawn(random, cohort)
    full = d.points(1, 10, d.pick(0, 1))
    leaf = {"code": "c1", "max": full, "rule": rule_of(d, kind, full), "floor": "-1000"}
    return Table(
        {"sections": [{"code": "S", "max": "1000", "floor": "-1000", "criteria": [leaf], "kind": "scored"}]}, d.facts
    )
