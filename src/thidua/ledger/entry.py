"""Entry (ghi chép): one fact of one unit in one cycle, with where it comes from and who answers for it."""

from __future__ import annotations

from thidua.dispatches import Reference
from thidua.ledger.evidence import Evidence, cited
from thidua.ledger.value import DoesNotApply, EntryValue
from thidua.model import Model
from thidua.periods import Cycle, Day
from thidua.text import CodeText, Text


class Entry(Model):
    """A figure as it was written into the ledger on a day. It is never changed; a ``Correction`` replaces it.

    ``code`` names the entry, so that a correction can. ``reporter`` wrote it, ``verifier`` checked it, both as the host
    names people. ``source`` is the document the figure was read from.

    >>> entry = Entry(code="e1", unit="xa-a", fact="sessions", cycle="2024", value="4", reporter="cb-01",
    ...     recorded_on="2024-12-05")
    >>> entry.value
    '4'
    """

    code: CodeText
    unit: CodeText
    fact: CodeText
    cycle: Cycle
    value: EntryValue
    recorded_on: Day
    reporter: Text
    verifier: Text | None = None
    source: Reference | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def answer(self) -> str | bool | dict[str, dict[str, str]]:
        """The value as ``score`` takes it; a claim says who makes it and on what evidence."""
        if not isinstance(self.value, DoesNotApply):
            return self.value
        claim = {"because": self.value.not_applicable, "by": self.reporter}
        papers = [self.source] if self.source is not None else []
        papers += [evidence.document for evidence in self.evidence]
        evidence = "; ".join(text for text in map(cited, papers) if text)
        return {"not_applicable": claim | ({"evidence": evidence} if evidence else {})}
