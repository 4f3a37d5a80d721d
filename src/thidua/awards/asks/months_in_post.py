"""Ask: how many whole months the subject held a post, or one of several."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.asks.bounds import bounded
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.labels import Label
from thidua.periods import months_between
from thidua.points import Points
from thidua.text import CodeText

MOST = 1_200


class MonthsInPost(FactAsk):
    """Whole months in these posts up to the day asked.

    Terms that touch or overlap are one; each is counted in whole months, and they are added up. While the list of posts
    is not declared complete from the beginning there may be more.
    """

    kind: Literal["months_in_post"] = "months_in_post"
    posts: Annotated[tuple[CodeText, ...], Field(min_length=1)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """A number of months."""
        return NumberFact(name=name, label=label, lowest=Points(0), highest=Points(MOST))

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        closure = f'{{events: "posts", complete_from: null, complete_to: "{case.asked_on}", source}}'
        return f'posts: [{{post: "{self.posts[0]}", start, end}}], closures: [{closure}]'

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """The months on file, and the most there may be."""
        day = case.asked_on
        if day is None:
            return Asked(None)
        held = [post for post in record.posts if post.post in self.posts and post.start < day]
        spans = _joined(sorted((post.start, min(post.end or day, day)) for post in held))
        months = sum(months_between(start, end) for start, end in spans)
        most = months if record.closed_ever("posts", day) else MOST
        return Asked(
            bounded(months, most, MOST), tuple(f"{start.isoformat()}–{end.isoformat()}" for start, end in spans)
        )


def _joined(spans: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """Spans in order of time, those that touch or overlap put together."""
    found: list[tuple[date, date]] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
