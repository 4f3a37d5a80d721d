"""Dispatches: what offices send, as models, and the reader that makes them from text."""

from __future__ import annotations

from thidua.dispatches.appearance import Appearance
from thidua.dispatches.certified_copy import CertifiedCopy, CopyForm
from thidua.dispatches.decoding import Decoded, decode
from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.document_ref import DocumentRef, organ_id_form
from thidua.dispatches.graph import DispatchGraph
from thidua.dispatches.inspecting import InForce, Inspection, MayIssue, Standing, inspect
from thidua.dispatches.kinds import KINDS, Kind, kind_label
from thidua.dispatches.limits import Limits
from thidua.dispatches.mention import CampaignMention
from thidua.dispatches.numbers import NumberSymbol, find_number_symbols, parse_number_symbol
from thidua.dispatches.paragraph import Paragraph
from thidua.dispatches.reader import read
from thidua.dispatches.reading import Reading
from thidua.dispatches.recipient import Recipient
from thidua.dispatches.reference import Reference, Relation
from thidua.dispatches.signature import Authority, Signature, SigningStep
from thidua.dispatches.trace import Span, Trace
from thidua.dispatches.wire import as_json
from thidua.dispatches.writing import compose, unwritable, write

__all__ = [
    "KINDS",
    "Appearance",
    "Authority",
    "CampaignMention",
    "CertifiedCopy",
    "CopyForm",
    "Decoded",
    "Dispatch",
    "DispatchGraph",
    "DocumentRef",
    "InForce",
    "Inspection",
    "Kind",
    "Limits",
    "MayIssue",
    "NumberSymbol",
    "Paragraph",
    "Reading",
    "Recipient",
    "Reference",
    "Relation",
    "Signature",
    "SigningStep",
    "Span",
    "Standing",
    "Trace",
    "as_json",
    "compose",
    "decode",
    "find_number_symbols",
    "inspect",
    "kind_label",
    "organ_id_form",
    "parse_number_symbol",
    "read",
    "unwritable",
    "write",
]
