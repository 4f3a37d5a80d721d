"""Seeded cases for one rule: clocks, reasons, a movement, policies."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from law_reference.days import end, first_day

LEAVE_OUT = ("new_recruits", "maternity", "study", "sick", "seconded_out", "seconded_in", "moved_in", "not_rated")
KINDS = ("merit", "ad_hoc", "movement", "long_service", "years_of_service", "external")
Plain = dict[str, Any]


class CaseDrawing:
    """Draws one case; `fill` is how much of what the rule asks about is given, `good` how often it is favourable."""

    def __init__(self, random: Random, rule: Plain) -> None:
        self.random = random
        self.rule = rule
        self.asks = [fact["ask"] for fact in rule["facts"]]
        self.kinds = {ask["kind"] for ask in self.asks}
        self.fill = random.choice((0.6, 0.85, 0.95, 0.99))
        self.good = random.choice((0.6, 0.9, 0.98))

    def chance(self, share: float) -> bool:
        """True in that share of draws."""
        return self.random.random() < share

    def around(self, start: date, stop: date) -> date:
        """A day from the first up to and with the last."""
        return start + timedelta(days=self.random.randint(0, max((stop - start).days, 0)))

    def _case(self) -> Plain:
        rule, random = self.rule, self.random
        start, stop = date.fromisoformat(rule["start"]), date.fromisoformat(rule["end"] or "2026-12-31")
        proposed = (
            self.around(start, stop - timedelta(days=1)) if self.chance(0.9) else self.around(date(2017, 1, 1), stop)
        )
        year = proposed.year - (1 if self.chance(0.6) else 0) - (random.randint(1, 3) if self.chance(0.05) else 0)
        cycle = str(year)
        if self.chance(0.12):
            cycle = f"{year - 1}-{year}"
        elif self.chance(0.06):
            cycle = f"{year - random.randint(1, 4)}..{year}"
        clocks: Plain = {"achieved": cycle, "proposed_at": proposed.isoformat()}
        if self.chance(0.04):
            clocks["received_at"] = clocks.pop("proposed_at")
        elif self.chance(0.03):
            del clocks["proposed_at"]
        if "registered" in self.kinds and self.chance(0.3):
            clocks["registered_at"] = self.around(first_day(cycle), end(cycle)).isoformat()
        case: Plain = {
            "clocks": clocks,
            "award_kind": random.choice(rule["award_kinds"] if self.chance(0.9) else KINDS),
        }
        moves = any(kind.startswith("movement") for kind in self.kinds)
        if self.chance(self.fill if moves else 0.05):
            case["movement"] = self._movement(year)
        if self.chance(0.7):
            case["issuer"] = {"kind": "minister", "level": random.choice(("unit", "commune", "province", "central"))}
        if self.chance(0.4):
            case["achievements"] = random.sample(("a-1", "a-2", "a-3"), random.randint(1, 2))
        if self.chance(0.3):
            case["policies"] = {
                "leave_out": random.sample(LEAVE_OUT, random.randint(0, 4)),
                "overlapping_terms": self.chance(0.5),
            }
        return case

    def _movement(self, year: int) -> Plain:
        random = self.random
        made: Plain = {
            "code": "pt-1",
            "label": {"vi": "Phong trào"},
            "launcher_level": random.choice(("unit", "commune", "province", "central", "central")),
            "period": {
                "start": f"{year - random.randint(1, 6)}-01-01",
                "end": self.around(date(year, 6, 1), date(year + 1, 3, 1)).isoformat(),
            },
        }
        if self.chance(self.fill):
            made["launcher"] = random.choice(
                ("prime_minister", "president", "minister", "provincial_chair", "head_of_unit")
            )
        if self.chance(self.fill):
            made["review"] = random.choice(("interim", "final", "final"))
        return made
