"""Dispatches: what offices send, as models, and the reader that makes them from text."""

from __future__ import annotations

from thidua.dispatches.decoding import Decoded, decode
from thidua.dispatches.dispatch import Dispatch
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

__all__ = [
    "KINDS",
    "Authority",
    "CampaignMention",
    "Decoded",
    "Dispatch",
    "Kind",
    "Limits",
    "NumberSymbol",
    "Paragraph",
    "Reading",
    "Recipient",
    "Reference",
    "Relation",
    "Signature",
    "SigningStep",
    "Span",
    "Trace",
    "as_json",
    "decode",
    "find_number_symbols",
    "kind_label",
    "parse_number_symbol",
    "read",
]
