"""A reading as one JSON object, with the keys that embedding systems rely on."""

from __future__ import annotations

from pydantic import JsonValue

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.inspecting import Inspection, inspect
from thidua.dispatches.reading import Reading
from thidua.dispatches.signature import Signature
from thidua.dispatches.trace import Trace


def as_json(reading: Reading, inspection: Inspection | None = None) -> dict[str, JsonValue]:
    """The object ``thidua read --json`` prints: what is absent is ``None`` or an empty list, never ``""``.

    ``anomalies`` and ``findings`` are those of ``inspection``; without one the dispatch is inspected here, by the
    rules that need no knowledge of the law. The keys are the same when the text is no dispatch; ``anomalies``
    then says why.

    >>> from thidua.dispatches import read
    >>> as_json(read(""))["anomalies"]
    ['empty_input']
    """
    d = reading.dispatch or Dispatch()
    found = inspection if inspection is not None else inspect(reading)
    return {
        "kind": d.kind,
        "number": d.number,
        "symbol": d.symbol,
        "number_symbol": d.number_symbol,
        "issuer": d.issuer,
        "issuer_parent": d.issuer_parent,
        "place": d.place,
        "date": d.date.isoformat() if d.date is not None else None,
        "subject": d.subject,
        "addressees": list(d.addressees),
        "references": [reference.model_dump(mode="json") for reference in d.references],
        "body_outline": list(d.body_outline),
        "body": [paragraph.model_dump(mode="json") for paragraph in d.body],
        "recipients": [recipient.model_dump(mode="json") for recipient in d.recipients],
        "archive_line": d.archive_line,
        "signing_authority": d.signing_authority,
        "signing_on_behalf_of": d.signing_on_behalf_of,
        "signer_title": d.signer_title,
        "signer_name": d.signer_name,
        "signatures": [_signature(signature) for signature in d.signatures],
        "campaign": d.campaign.model_dump(mode="json") if d.campaign is not None else None,
        "urgency": d.urgency,
        "secrecy": d.secrecy,
        "draft": d.draft,
        "attachments": list(d.attachments),
        "certified_copy": d.certified_copy.model_dump(mode="json") if d.certified_copy is not None else None,
        "inferred": {field: list(basis) for field, basis in reading.inferred.items()},
        "anomalies": list(found.codes),
        "findings": _findings(found),
        "spans": {trace.field: _spans(trace) for trace in reading.traces},
    }


def _signature(signature: Signature) -> dict[str, JsonValue]:
    return {
        "chain": [step.model_dump(mode="json") for step in signature.chain],
        "title": signature.title,
        "name": signature.name,
    }


def _spans(trace: Trace) -> JsonValue:
    return [[span.start, span.end] for span in trace.spans]


def _findings(found: Inspection) -> list[JsonValue]:
    """One row per finding, in Vietnamese."""
    return [
        {
            "code": finding.code,
            "severity": finding.severity,
            "where": finding.where or None,
            "spans": row["spans"],
            "message": finding.message("vi"),
            "hint": finding.hint("vi") or None,
            "citation": finding.citation,
        }
        for finding, row in zip(found.findings, found.as_data(), strict=True)
    ]
