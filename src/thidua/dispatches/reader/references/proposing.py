"""Who proposed and who issued: “Theo đề nghị của X tại Tờ trình …”, “Ngày …, X đã ban hành …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.dispatches.dates import FoundDate, match_date
from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.plain import Spoken
from thidua.dispatches.reference import Reference

_PROPOSAL = re.compile(r"(?:theo|xet)\s(?:de nghi|de xuat)\scua\s")
_BESIDE = re.compile(r"[;,]\scua\s(?P<who>[^;.]{2,150})\stai\s\Z")
"""“…; của Trưởng ban … tại Tờ trình số …”: the second of several proposers."""
_FIRST_PROPOSAL = re.compile(rf"[-+*•·\s]{{0,3}}{_PROPOSAL.pattern}")
_LAST_PROPOSAL = re.compile(r"[^;]{0,60};\s(?:theo|xet)\s(?:de nghi|de xuat)\scua\s(?=[^;:]{3,160}\Z)")
_ISSUED = re.compile(r"[,\s]{1,3}(?P<issuer>.{0,120}?)\s?(?:đã )?ban hành\s\Z")
_ANNOUNCED = re.compile(r"[\s,;.]{1,3}(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\b")
_NAMED_AT = Spoken(r"\stại\s|\s\(")
_NEAR = 24


def proposer(passage: Passage, before: int) -> tuple[int, int] | None:
    """Where the proposer stands who is named just before a document; ``None`` where nobody is."""
    beside = _BESIDE.search(passage.flat[max(0, before - 170) : before])
    if beside is not None:
        low = max(0, before - 170)
        return low + beside.start("who"), low + beside.end("who")
    lead = _PROPOSAL.search(passage.flat, max(0, before - 250), before)
    if lead is None:
        return None
    found = _NAMED_AT.over(passage.text).search(passage.text, lead.end(), before)
    if found is None or before - found.end() > _NEAR:
        return None
    return lead.end(), found.start()


def issued_before(passage: Passage, floor: int, kind_at: int) -> tuple[FoundDate | None, tuple[int, int] | None]:
    """“Ngày 12/12/2022, UBND tỉnh đã ban hành Công văn số …”: the date and the issuer stand before."""
    low = max(floor, kind_at - 180)
    at = passage.flat.rfind("ngay", low, kind_at)
    found = match_date(passage.flat, at) if at >= 0 else None
    if found is None or found.value is None or found.end > kind_at:
        return None, None
    issued = _ISSUED.match(passage.text, found.end, kind_at)
    if issued is None or ". " in issued.group():
        return None, None
    span = issued.span("issuer")
    return found, span if passage.text[span[0] : span[0] + 1].isupper() else None


def proposal(notes: Notes, index: int, passage: Passage, after: int) -> Iterator[Reference]:
    """“Theo đề nghị của Trưởng phòng Nội vụ”: a proposal without a document, a paragraph or its last clause."""
    lead = _FIRST_PROPOSAL.match(passage.flat) if after == 0 else _LAST_PROPOSAL.match(passage.flat, after)
    if lead is None:
        return
    announced = _ANNOUNCED.search(passage.text, lead.end())
    end = announced.start() if announced is not None else len(passage.text.rstrip(" .;,"))
    issuer = notes.read(f"references/{index}/issuer", passage, lead.end(), min(end, lead.end() + 300))
    if issuer is not None:
        yield Reference(issuer=issuer, relation="at_proposal_of")
