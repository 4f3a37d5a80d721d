"""What the clerk found: the findings, sorted by weight, with their places in the original text."""

from __future__ import annotations

import re

from pydantic import JsonValue

from thidua.codes import Severity
from thidua.dispatches.trace import Span, Trace
from thidua.findings import Finding
from thidua.model import Model

_STRETCH = re.compile(r"text\[(\d{1,9}):(\d{1,9})\]\Z", re.ASCII)


class Inspection(Model):
    """All findings about one dispatch: those of the reading first, then the clerk's, each once.

    ``traces`` are those of the reading; a dispatch that was never read has none, and its findings no spans.

    >>> Inspection(findings=(Finding.of("missing_date", where="date"),)).codes
    ('missing_date',)
    """

    findings: tuple[Finding, ...] = ()
    traces: tuple[Trace, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings, each once, in the order found."""
        return tuple(dict.fromkeys(finding.code for finding in self.findings))

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What makes a value unusable or a decision void."""
        return self._of("error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What to look at before relying on the dispatch."""
        return self._of("warning")

    @property
    def style(self) -> tuple[Finding, ...]:
        """Matters of form only, kept apart from the rest."""
        return self._of("style")

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What was mended while reading."""
        return self._of("note")

    def spans(self, finding: Finding) -> tuple[Span, ...]:
        """The stretches of the original text a finding is about: of its field, else of the nearest field above.

        >>> inspection = Inspection(traces=(Trace(field="references/0", spans=(Span(start=4, end=9),)),))
        >>> inspection.spans(Finding.of("reference_missing_date", where="references/0/date"))[0].end
        9
        """
        return _spans(finding, _index(self.traces))

    def as_data(self) -> list[dict[str, JsonValue]]:
        """One row per finding, ready for JSON: code, severity, where, spans, message, hint, citation."""
        index = _index(self.traces)
        return [
            {
                "code": finding.code,
                "severity": finding.severity,
                "where": finding.where or None,
                "spans": [[span.start, span.end] for span in _spans(finding, index)],
                "message": {"vi": finding.message("vi"), "en": finding.message("en")},
                "hint": {"vi": finding.hint("vi") or None, "en": finding.hint("en") or None},
                "citation": finding.citation,
            }
            for finding in self.findings
        ]

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == severity)


def _spans(finding: Finding, index: dict[str, tuple[Span, ...]]) -> tuple[Span, ...]:
    stretch = _STRETCH.match(finding.where)
    if stretch is not None:
        return (Span(start=int(stretch[1]), end=int(stretch[2])),)
    field = finding.where
    while field:
        for name in (field, _SHOWN_BY.get(field, field)):
            if name in index:
                return index[name]
        field = field.rpartition("/")[0]
    return ()


def _index(traces: tuple[Trace, ...]) -> dict[str, tuple[Span, ...]]:
    """The spans of every field, and of every entry of a list those of the fields in it."""
    found: dict[str, list[Span]] = {}
    for trace in traces:
        found.setdefault(trace.field, []).extend(trace.spans)
    own = set(found)
    for trace in traces:
        entry = "/".join(trace.field.split("/", 2)[:2])
        if "/" in entry and entry not in own:
            found.setdefault(entry, []).extend(trace.spans)
    return {field: tuple(spans) for field, spans in found.items()}


_SHOWN_BY = {"number_symbol": "symbol", "number": "symbol", "symbol": "number_symbol"}
"""Fields that stand in the same place: a blank number is shown by its symbol."""
