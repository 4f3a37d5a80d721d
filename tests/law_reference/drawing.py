"""Seeded records and cases for one rule: mostly favourable, with gaps, odd entries and closures of every reach."""

from __future__ import annotations

from datetime import date, timedelta

from law_reference.answers import WORST_OF
from law_reference.days import end, first_day, last_day
from law_reference.drawing_case import KINDS, CaseDrawing, Plain
from law_reference.looking import anchor, before

RATINGS = ("not_completed", "completed", "completed_well", "completed_excellently")
SEVERITIES = ("reprimand", "warning", "salary_lowered", "demotion", "removal", "dismissal")
EXCEPTIONS = (None, "none", "already_counted", "two_decisions", "unrelated_to_duty")
STUDY = ("below_average", "average", "good", "very_good", "excellent")
PROCEEDINGS = ("discipline_review", "investigation", "inspection", "audit", "complaint", "press_report")
ABSENCES = (None, None, None, "maternity", "study", "sick", "seconded_out", "seconded_in", "moved_in", "unpaid_leave")
EVENTS = ("awards", "disciplines", "initiatives", "registrations", "proceedings", "posts")
WHATS = ("initiative", "science_topic", "combat_ingenuity")
SCOPES = ("base", "ministry_province", "nationwide")
BRANCHES = (None, None, "rated_excellent", "movement", "initiative")


class Drawing(CaseDrawing):
    """Draws one record and case; `fill` is how much of what the rule asks about is on file."""

    def draw(self) -> tuple[Plain, Plain]:
        """The record and the case."""
        case = self._case()
        record: Plain = {"subject": "s-1", "subject_kind": self.rule["subject_kind"]}
        self.record, self.case = record, case
        clocks = case["clocks"]
        self.asked = date.fromisoformat(clocks.get("proposed_at") or clocks.get("received_at") or "2024-12-20")
        cycle = clocks["achieved"]
        if self.chance(0.12) and ".." not in cycle:
            other = str(int(cycle[:4]) - 1) if "-" in cycle else f"{int(cycle) - 2}-{int(cycle) - 1}"
            record["joins"] = [{"earlier": other, "later": cycle, "reason": {"vi": "Chuyển công tác"}}]
        elif self.chance(0.1) and "-" in cycle:
            year = str(int(cycle[-4:]) + 1)
            record["joins"] = [{"earlier": cycle, "later": year, "reason": {"vi": "Chuyển công tác"}}]
        if ".." in cycle and self.chance(0.3):
            record["ratings"] = [{"cycle": f"{int(cycle[-4:]) - 1}-{cycle[-4:]}", "rating": RATINGS[3]}]
        self.cycles = [anchor(record, case)]
        while len(self.cycles) < 12:
            self.cycles.append(before(record, self.cycles[-1]))
        self._person()
        self._ratings()
        self._awards()
        self._initiatives()
        self._events()
        self._judgements()
        self._collective()
        self._closures()
        return record, case

    # ------------------------------------------------------------ the record

    def _person(self) -> None:
        record, last = self.record, end(self.cycles[0])
        if self.chance(self.fill):
            record["staff"] = self.random.choice(("official", "civil_servant", "public_employee"))
        if self.chance(self.fill):
            record["woman"] = self.chance(0.5)
        if self.chance(self.fill):
            back = 8000 if self.chance(0.8) else 400
            record["recruited_on"] = self.around(last - timedelta(days=back), last + timedelta(days=20)).isoformat()
        if self.chance(self.fill):
            record["founded_on"] = self.around(last - timedelta(days=14000), last - timedelta(days=300)).isoformat()
        if self.chance(0.3) and "recruited_on" in record:
            start = date.fromisoformat(record["recruited_on"])
            record["contract_from"] = self.around(start - timedelta(days=600), start + timedelta(days=30)).isoformat()
        if WORST_OF & self.kinds:
            record["absences"] = [self._course() for _ in range(self.random.choice((0, 1, 1, 2)))]
            record["transfers"] = [self._move() for _ in range(self.random.choice((0, 1, 1, 2)))]
        if {"months_in_post", "discipline_in_post"} & self.kinds or self.chance(0.05):
            record["posts"] = [self._post() for _ in range(self.random.choice((0, 1, 1, 2)))]

    def _course(self) -> Plain:
        start = self.around(first_day(self.cycles[0]) - timedelta(days=500), last_day(self.cycles[0]))
        made: Plain = {"kind": "study", "start": start.isoformat()}
        if self.chance(0.8):
            made["end"] = self.around(start + timedelta(days=100), start + timedelta(days=800)).isoformat()
        if self.chance(self.fill):
            made["result"] = self.random.choice((*STUDY, "good", "very_good", "ungraded"))
        for name in ("rules_kept", "tasks_done"):
            if self.chance(self.fill):
                made[name] = self.chance(self.good)
        return made

    def _move(self) -> Plain:
        first = self.around(first_day(self.cycles[0]) - timedelta(days=60), last_day(self.cycles[0]))
        made: Plain = {"kind": "secondment", "start": first.isoformat()}
        if self.chance(0.6):
            made = {"kind": "transfer", "on": first.isoformat()}
            if self.chance(self.fill):
                made["months_at_old"] = self.random.randint(0, 12)
        elif self.chance(0.6):
            made["end"] = self.around(first + timedelta(days=1), first + timedelta(days=500)).isoformat()
        for name in ("considered", "old_unit_comment" if made["kind"] == "transfer" else "confirmed"):
            if self.chance(self.fill):
                made[name] = self.chance(self.good)
        return made

    def _post(self) -> Plain:
        start = self.around(self.asked - timedelta(days=5000), self.asked)
        made: Plain = {"post": self.random.choice(("cuc_truong", "pho_cuc_truong")), "start": start.isoformat()}
        if self.chance(0.6):
            made["end"] = self.around(start + timedelta(days=1), self.asked + timedelta(days=300)).isoformat()
        return made

    def _ratings(self) -> None:
        found = self.record.setdefault("ratings", [])
        for cycle in self.cycles[: self.random.randint(1, 12)]:
            if self.chance(self.fill) and all(one["cycle"] != cycle for one in found):
                found.append({"cycle": cycle, "rating": self._rating()})
                if self.chance(0.01):
                    found.append({"cycle": cycle, "rating": self._rating()})
        if ".." in self.case["clocks"]["achieved"] and self.chance(self.fill):
            found.append({"cycle": self.case["clocks"]["achieved"], "rating": self._rating()})

    def _rating(self) -> str:
        return self.random.choice(
            ("completed_well", "completed_excellently", "completed_excellently") if self.chance(self.good) else RATINGS
        )

    def _codes(self) -> list[str]:
        """Award codes the rule asks about, each as often as it is asked."""
        found = []
        for ask in self.asks:
            run = ask.get("run") or {}
            found += [
                *ask.get("awards", ())[:6],
                *run.get("awards", ()),
                *run.get("after", ()),
                *ask.get("not_used_by", ()),
            ]
            found += [one for one in (run.get("target"), ask.get("target"), ask.get("award")) if one]
            found += self.random.sample(ask.get("forms", ()), 2) if ask.get("forms") else []
        return found or ["gk"]

    def _awards(self) -> None:
        random, found = self.random, self.record.setdefault("awards", [])
        for ask in self.asks:
            run = ask.get("run") or {}
            for cycle in self.cycles[: random.randint(1, 8)]:
                if run.get("awards") and self.chance(self.good):
                    found.append(self._award(random.choice(run["awards"]), cycle))
                if ask["kind"] == "awards_in_run" and self.chance(0.5):
                    found.append(self._award(random.choice(ask["awards"]), cycle))
            if ask["kind"] == "prior_award" and self.chance(self.good):
                found.append(self._award(random.choice(ask["awards"]), self.cycles[random.randint(4, 9)]))
            if ask["kind"] == "holds_award" and self.chance(self.good):
                found.append(self._award(random.choice(ask["awards"]), self.case["clocks"]["achieved"]))
            if ask["kind"] == "consecutive_terms" and self.chance(self.good):
                step = 3 if self.chance(0.8) else random.randint(1, 4)
                for number in range(random.randint(1, 3)):
                    last = int(self.cycles[0][-4:]) - step * number
                    named = random.choice((str(last), f"{last - 2}..{last}", f"{last - 2}..{last}"))
                    found.append(self._award(ask["award"], named))
        for _ in range(random.choice((0, 0, 1, 2, 3))):
            found.append(self._award(random.choice(self._codes()), random.choice(self.cycles)))
        seen = set()
        self.record["awards"] = [
            one for one in found if (key := (one["award"], one.get("cycle"))) not in seen and not seen.add(key)
        ][:14]

    def _award(self, code: str, cycle: str) -> Plain:
        random = self.random
        last = last_day(cycle)
        decided = self.around(last - timedelta(days=20), last + timedelta(days=200))
        made: Plain = {"award": code, "cycle": cycle, "decision": "1/QĐ", "decided_on": decided.isoformat()}
        if self.chance(0.05):
            del made["cycle"]
        elif self.chance(0.06) and "-" not in cycle and ".." not in cycle:
            made["cycle"] = f"{int(cycle) - random.randint(1, 4)}..{cycle}"
        if self.chance(0.12):
            made["award_kind"] = random.choice(KINDS)
        if self.chance(0.03):
            made |= {"award": "bk_dang", "counts_as": code, "counts_as_citation": "Văn bản 1"}
        if self.chance(0.03):
            made["revoked_on"] = self.around(decided, decided + timedelta(days=900)).isoformat()
        if self.chance(0.6):
            made["initiatives"] = random.sample(("i-0", "i-1", "i-2", "i-3"), random.choice((0, 0, 1, 2)))
        if random.choice(BRANCHES) and self.chance(0.7):
            made["branch"] = random.choice(BRANCHES[2:])
        if self.chance(0.05):
            made["achievements"] = [random.choice(("a-1", "a-2", "a-3"))]
        return made

    def _initiatives(self) -> None:
        random, found = self.random, []
        if {"initiative", "initiatives_in_run", "initiatives_in_terms"} & self.kinds or self.chance(0.05):
            for cycle in self.cycles[:7]:
                for _ in range(random.choice((0, 0, 1, 1, 2))):
                    made = {
                        "code": f"i-{len(found)}",
                        "kind": random.choice(WHATS),
                        "scope": random.choice(SCOPES),
                        "cycle": cycle,
                    }
                    if self.chance(0.3):
                        last = last_day(cycle)
                        made["recognised_on"] = self.around(
                            last - timedelta(days=60), last + timedelta(days=150)
                        ).isoformat()
                    found.append(made)
        self.record["initiatives"] = found

    def _events(self) -> None:
        random, record = self.random, self.record
        record["disciplines"] = []
        for _ in range(random.choice((0, 0, 0, 0, 1, 2))):
            decided = self.around(first_day(random.choice(self.cycles[:6])), last_day(self.cycles[0]))
            made: Plain = {"decided_on": decided.isoformat(), "severity": random.choice(SEVERITIES)}
            if self.chance(0.7):
                made["ended_on"] = self.around(decided, decided + timedelta(days=500)).isoformat()
            if said := random.choice(EXCEPTIONS):
                made["rating_exception"] = said
            record["disciplines"].append(made)
        record["proceedings"] = []
        for _ in range(random.choice((0, 0, 0, 0, 0, 1, 2))):
            opened = self.around(self.asked - timedelta(days=600), self.asked + timedelta(days=30))
            made = {"kind": random.choice(PROCEEDINGS), "opened_on": opened.isoformat()}
            if self.chance(0.7):
                made["concluded_on"] = self.around(opened, opened + timedelta(days=300)).isoformat()
            if self.chance(0.7):
                made["violation"] = self.chance(0.15)
            record["proceedings"].append(made)
        if "registered" in self.kinds and self.chance(self.good * 0.8):
            record["registrations"] = [
                {"cycle": self.case["clocks"]["achieved"] if self.chance(0.9) else self.cycles[1]}
            ]

    def _judgements(self) -> None:
        found = []
        for ask in self.asks:
            share = {"attested": self.fill, "is_worker": 0.3}.get(ask["kind"], 0)
            if self.chance(share):
                cycle = self.case["clocks"]["achieved"] if self.chance(0.98) else self.cycles[-1]
                entry = {
                    "question": ask["question"],
                    "cycle": cycle,
                    "answer": self.chance(self.good),
                    "by": "Hội đồng",
                }
                found.append(entry)
                if self.chance(0.01):
                    found.append(entry | {"answer": not entry["answer"]})
                if ask["kind"] == "is_worker" and entry["answer"] and self.chance(0.8):
                    self.record.pop("staff", None)
                    self.record["ratings"] = []
        self.record["attestations"] = found

    def _collective(self) -> None:
        random, record, cycle = self.random, self.record, self.case["clocks"]["achieved"]
        if any(kind.startswith(("member", "all_")) for kind in self.kinds) and self.chance(self.fill):
            count = random.randint(0, 9)
            record["members"] = [
                {
                    "cycle": cycle,
                    "on": last_day(cycle).isoformat(),
                    "source": "VP",
                    "members": [self._member(n) for n in range(count)],
                }
                for _ in range(2 if self.chance(0.02) else 1)
            ]
        if "leads_cluster" in self.kinds and self.chance(self.fill):
            record["clusters"] = [
                {
                    "cluster": f"c-{n}",
                    "organised_by": random.choice(("unit", "ministry_province", "central_council")),
                    "cycle": cycle if self.chance(0.9) else self.cycles[1],
                    "leads": self.chance(0.5),
                }
                for n in range(random.randint(1, 4))
            ]
        if case := self.case.get("movement"):
            start, stop = (date.fromisoformat(case["period"][name]) for name in ("start", "end"))
            record["movement_results"] = [
                {
                    "movement": "pt-1",
                    "period": {
                        "start": self.around(
                            start - timedelta(days=30 if self.chance(0.1) else 0), start + timedelta(days=90)
                        ).isoformat(),
                        "end": (stop + timedelta(days=40 if self.chance(0.1) else 0)).isoformat(),
                    },
                    "result": random.choice(("none", "achievement", "outstanding", "leading", "leading")),
                }
                for _ in range(random.choice((0, 1, 1, 1, 1, 1, 1, 2)) if self.chance(0.9) else 0)
            ]

    def _member(self, number: int) -> Plain:
        random = self.random
        titles = [title for ask in self.asks for title in ask.get("titles", ())]
        made: Plain = {"code": f"m-{number}"}
        if self.chance(self.fill):
            held = random.sample(titles, 1) if titles and self.chance(self.good) else []
            made["awards"] = [*held, "cstdcs"] if self.chance(0.3) else held
        if self.chance(self.fill):
            made["rating"] = random.choice((*RATINGS, "not_rated")) if self.chance(0.15) else random.choice(RATINGS[1:])
        if self.chance(self.fill):
            made["discipline"] = random.choice(SEVERITIES) if self.chance(0.06) else "none"
        if said := random.choice(EXCEPTIONS):
            made["rating_exception"] = said
        if self.chance(self.fill):
            stop = end(self.case["clocks"]["achieved"])
            back = 4000 if self.chance(0.8) else 400
            made["recruited_on"] = self.around(stop - timedelta(days=back), stop - timedelta(days=1)).isoformat()
        if absent := random.choice(ABSENCES):
            made["absence"] = absent
        return made

    def _closures(self) -> None:
        random, found = self.random, []
        for events in EVENTS:
            if not self.chance(self.fill):
                continue
            start: str | None = None
            if self.chance(0.3):
                start = first_day(random.choice(self.cycles)).isoformat()
            elif self.chance(0.1):
                start = self.around(self.asked - timedelta(days=3000), self.asked).isoformat()
            stop = max(self.asked, last_day(self.case["clocks"]["achieved"]))
            if self.chance(0.12):
                stop = self.around(self.asked - timedelta(days=200), self.asked + timedelta(days=60))
            if start is None or start <= stop.isoformat():
                found.append(
                    {
                        "events": events,
                        "complete_from": start,
                        "complete_to": stop.isoformat(),
                        "source": "Phòng Nội vụ",
                    }
                )
        self.record["closures"] = found
