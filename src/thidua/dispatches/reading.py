"""What came out of reading a text: the dispatch, where each value stands, and what was found amiss."""

from __future__ import annotations

from thidua.dispatches.appearance import Appearance
from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.trace import Trace
from thidua.findings import Finding
from thidua.model import Model


class Reading(Model):
    """A dispatch and the findings about it; ``dispatch`` is ``None`` when the text cannot be one.

    ``traces`` has one entry per value. A finding's ``where`` is the field it is about, or ``text[a:b]`` for a
    stretch of the original text. ``appearance`` says how the parts are printed; whether they may look so is for
    ``inspect``.

    >>> Reading(dispatch=None).codes
    ()
    """

    dispatch: Dispatch | None
    findings: tuple[Finding, ...] = ()
    traces: tuple[Trace, ...] = ()
    appearance: Appearance | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings, each once, in the order found."""
        return tuple(dict.fromkeys(finding.code for finding in self.findings))

    @property
    def inferred(self) -> dict[str, tuple[str, ...]]:
        """The fields that were inferred, and from what."""
        return {trace.field: trace.basis for trace in self.traces if trace.how == "inferred"}

    def trace(self, field: str) -> Trace | None:
        """Where that field comes from; ``None`` when it has no value.

        Items of lists are counted from 0 (``"addressees/1"``, ``"references/0/date"``, ``"signatures/0/title"``);
        ``signer_name``, ``signer_title``, ``signing_authority`` and ``signing_on_behalf_of`` are those of the first
        signature.
        """
        named = _FIRST_SIGNATURE.get(field, field)
        return next((trace for trace in self.traces if trace.field == named), None)


_FIRST_SIGNATURE = {
    "signer_name": "signatures/0/name",
    "signer_title": "signatures/0/title",
    "signing_authority": "signatures/0/chain/0/authority",
    "signing_on_behalf_of": "signatures/0/chain/0/on_behalf_of",
}
