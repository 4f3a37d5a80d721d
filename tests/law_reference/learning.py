"""Records that learn: entries and closures added that contradict nothing declared before."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from law_reference.days import day, end, first_day, inside, last_day
from law_reference.drawing import EVENTS, EXCEPTIONS, RATINGS, SEVERITIES, Drawing
from law_reference.formula import NA, Open
from law_reference.looking import counted_on

Plain = dict[str, Any]


FREE = ("rated_excellent", "movement")
"""Branches that need no initiative: an award by one of them used none."""


def declared(record: Plain, events: str) -> list[tuple[date, date]]:
    """What the closures of a list cover."""
    return [
        (day(one["complete_from"]) or date.min, day(one["complete_to"]))
        for one in record["closures"]
        if one["events"] == events
    ]


def may_be_missing(record: Plain, events: str, entry: Plain) -> bool:
    """Whether an entry could exist although it is not on file.

    An award or initiative belongs to a closure by the last day of its period, and only if decided while it ran; a
    discipline by its day; a proceeding by any day on which it was under way; a registration by its whole period;
    a post by any day on which it was held.
    """
    for start, stop in declared(record, events):
        if events == "awards" and start <= counted_on(entry) and day(entry["decided_on"]) <= stop:
            return False
        if events == "initiatives" and start <= last_day(entry["cycle"]):
            recognised = day(entry.get("recognised_on"))
            if recognised is None or recognised <= stop:
                return False
        ended = day(entry.get("ended_on")) or date.max
        if events == "disciplines" and day(entry["decided_on"]) <= stop and start <= ended:
            return False
        if events == "proceedings":
            last = (day(entry.get("concluded_on")) or date.max) - timedelta(days=1)
            if day(entry["opened_on"]) <= stop and start <= last:
                return False
        if events == "posts" and day(entry["start"]) <= stop and start <= (day(entry.get("end")) or date.max):
            return False
        if events == "registrations" and start <= first_day(entry["cycle"]) and last_day(entry["cycle"]) <= stop:
            return False
    return True


def _of_its_period(award: Plain, when: date) -> bool:
    """Whether an award may rest on an initiative of that day."""
    return inside(award["cycle"], when) if award.get("cycle") else when <= day(award["decided_on"])


class Learning:
    """Adds to the record of a drawing, step by step."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.random = drawing.random

    def more(self, record: Plain) -> tuple[str, Plain] | None:
        """What was added, and the record with it; none where the step drawn does not fit."""
        made = deepcopy(record)
        step = self.random.choice(
            ("awards", "awards", "initiatives", "disciplines", "proceedings", "registrations", "posts", "closure",
             "closure", "ratings", "attestations", "person", "silent", "silent", "member", "standing")
        )  # fmt: skip
        if step in EVENTS:
            entry = getattr(self, f"_{step}")()
            if entry is None or not may_be_missing(record, step, entry):
                return None
            made.setdefault(step, []).append(entry)
            return step, made
        return (step, made) if getattr(self, f"_{step}")(made) else None

    # ------------------------------------------------------------ entries

    def _awards(self) -> Plain | None:
        """None that is older than the collective."""
        d = self.drawing
        made = d._award(self.random.choice(d._codes()), self.random.choice([d.case["clocks"]["achieved"], *d.cycles]))
        born = day(d.record.get("founded_on")) if d.record["subject_kind"] == "collective" else None
        if "cycle" not in made:
            return None
        return None if born is not None and first_day(made.get("cycle") or made["decided_on"][:4]) < born else made

    def _initiatives(self) -> Plain:
        d = self.drawing
        made = {
            "code": f"n-{self.random.randint(0, 10**6)}",
            "kind": self.random.choice(("initiative", "science_topic", "combat_ingenuity")),
            "scope": self.random.choice(("base", "ministry_province", "nationwide")),
            "cycle": self.random.choice([d.case["clocks"]["achieved"], *d.cycles]),
        }
        if d.chance(0.5):
            last = last_day(made["cycle"])
            made["recognised_on"] = d.around(last - timedelta(days=60), last + timedelta(days=200)).isoformat()
        return made

    def _disciplines(self) -> Plain:
        d = self.drawing
        decided = d.around(d.asked - timedelta(days=2500), d.asked)
        made = {"decided_on": decided.isoformat(), "severity": self.random.choice(SEVERITIES)}
        if d.chance(0.7):
            made["ended_on"] = d.around(decided, decided + timedelta(days=500)).isoformat()
        return made

    def _proceedings(self) -> Plain:
        d = self.drawing
        opened = d.around(d.asked - timedelta(days=900), d.asked)
        made: Plain = {"kind": "inspection", "opened_on": opened.isoformat()}
        if d.chance(0.8):
            made |= {"concluded_on": d.around(opened, d.asked).isoformat(), "violation": d.chance(0.4)}
        return made

    def _posts(self) -> Plain:
        return self.drawing._post()

    def _registrations(self) -> Plain:
        return {"cycle": self.drawing.case["clocks"]["achieved"]}

    # ------------------------------------------------------------ what was silent

    def _ratings(self, record: Plain) -> bool:
        d = self.drawing
        cycle = self.random.choice([d.case["clocks"]["achieved"], *d.cycles])
        if any(one["cycle"] == cycle for one in record["ratings"]):
            return False
        record["ratings"].append({"cycle": cycle, "rating": self.random.choice(RATINGS)})
        return True

    def _attestations(self, record: Plain) -> bool:
        d = self.drawing
        said = {one["question"] for one in record["attestations"] if one["cycle"] == d.case["clocks"]["achieved"]}
        asked = [a for a in d.asks if a["kind"] == "attested"]
        left = [a["question"] for a in asked if a["question"] not in said]
        if not left:
            return False
        question, answer = self.random.choice(left), d.chance(0.5)
        entry = {"question": question, "cycle": d.case["clocks"]["achieved"], "answer": answer, "by": "Hội đồng"}
        record["attestations"].append(entry)
        return True

    def _person(self, record: Plain) -> bool:
        d, last = self.drawing, end(self.drawing.cycles[0])
        made = {
            "staff": self.random.choice(("official", "civil_servant", "public_employee")),
            "woman": d.chance(0.5),
            "recruited_on": d.around(last - timedelta(days=4000), last - timedelta(days=1)).isoformat(),
        }
        left = [name for name in made if name not in record]
        if not left:
            return False
        name = self.random.choice(left)
        record[name] = made[name]
        return True

    def _silent(self, record: Plain) -> bool:
        """A field that nobody had filled."""
        d = self.drawing
        places: list[tuple[Plain, str, Any]] = []
        for one in record["awards"]:
            if "initiatives" not in one and one.get("branch") not in FREE:
                own = [i["code"] for i in record["initiatives"] if _of_its_period(one, last_day(i["cycle"]))]
                places.append((one, "initiatives", self.random.sample(own, self.random.randint(0, len(own)))))
        for one in record["disciplines"]:
            if "ended_on" not in one:
                ended = d.around(day(one["decided_on"]), day(one["decided_on"]) + timedelta(days=700))
                places.append((one, "ended_on", ended.isoformat()))
            if "rating_exception" not in one:
                places.append((one, "rating_exception", self.random.choice(EXCEPTIONS[1:])))
        for one in record["proceedings"]:
            if one.get("concluded_on") and "violation" not in one:
                places.append((one, "violation", d.chance(0.5)))
        for full, listed in ((d._course, "absences"), (d._move, "transfers")):
            for one in record.get(listed, ()):
                other = full()
                left = [name for name in other if name not in one and other["kind"] == one["kind"] and name != "end"]
                places += [(one, name, other[name]) for name in left]
        if not places:
            return False
        entry, name, value = self.random.choice(places)
        entry[name] = value
        return True

    def _member(self, record: Plain) -> bool:
        listed = [member for snapshot in record.get("members", ()) for member in snapshot["members"]]
        full = self.drawing._member(0)
        left = [
            (member, name)
            for member in listed
            for name in ("awards", "rating", "discipline", "recruited_on")
            if name not in member and name in full
        ]
        if not left:
            return False
        member, name = self.random.choice(left)
        member[name] = full[name]
        return True

    def _standing(self, record: Plain) -> bool:
        """A snapshot, a result or a place in a cluster where there was none."""
        d = self.drawing
        other = {"subject": "s-1", "subject_kind": record["subject_kind"]}
        kept, d.record = d.record, other
        d._collective()
        d.record = kept
        names = [
            name for name in ("members", "movement_results", "clusters") if other.get(name) and not record.get(name)
        ]
        if not names:
            return False
        record[names[0]] = other[names[0]]
        return True

    def _closure(self, record: Plain) -> bool:
        """A list declared complete: nothing more is on file than there is."""
        d = self.drawing
        stop = d.around(d.asked - timedelta(days=100), d.asked + timedelta(days=200))
        start = None if d.chance(0.5) else d.around(stop - timedelta(days=4000), stop).isoformat()
        record["closures"].append(
            {
                "events": self.random.choice(EVENTS),
                "complete_from": start,
                "complete_to": stop.isoformat(),
                "source": "P",
            }
        )
        return True


def narrower(before: Any, later: Any) -> bool:
    """Whether what a fact may be has not left what it could be."""
    now = [*later.values] if isinstance(later, Open) else [later]
    if isinstance(later, Open) and later.highest >= later.lowest:
        now += [later.lowest, later.highest]
    if not isinstance(before, Open):
        return now == [before]
    return all(one in before.values or (one != NA and before.lowest <= one <= before.highest) for one in now)
