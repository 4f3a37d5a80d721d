"""Ask: whether the subject was disciplined while holding a leadership post."""

from __future__ import annotations

from datetime import date
from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case, day_text
from thidua.awards.records import SubjectRecord
from thidua.awards.scales import SEVERITIES, Severity
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class DisciplineInPost(FactAsk):
    """A disciplinary decision of at least this severity, dated while one of the posts on file was held."""

    kind: Literal["discipline_in_post"] = "discipline_in_post"
    at_least: Severity = "reprimand"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        return (
            "posts: [{post, start, end}], disciplines: [{decided_on, severity}], "
            f'or closures: [{{events: "disciplines", complete_from, complete_to: "{case.asked_on}", source}}]'
        )

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes with its day; no where the list of disciplines is complete over the posts; otherwise unknown."""
        until = case.asked_on
        if until is None:
            return Asked(None)
        least = SEVERITIES.index(self.at_least)
        held = [(post.start, post.end) for post in record.posts if post.start <= until]
        found = [
            entry
            for entry in record.disciplines
            if SEVERITIES.index(entry.severity) >= least
            and entry.decided_on <= until
            and any(_within(entry.decided_on, start, end) for start, end in held)
        ]
        if found:
            return Asked(True, tuple(f"{entry.severity} {day_text(entry.decided_on)}" for entry in found))
        if not held or not record.closed_ever("posts", until):
            return Asked(None)  # a post that is not on file may have been held while a decision fell
        return Asked(False if record.closed_since("disciplines", min(start for start, _ in held), until) else None)


def _within(day: date, start: date, end: date | None) -> bool:
    return start <= day and (end is None or day < end)
