"""References: other documents named in the body, with kind, number, date, issuer, subject, relation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from thidua.dispatches.dates import FoundDate, match_date
from thidua.dispatches.kinds import KIND_NAME, kind_named
from thidua.dispatches.numbers import NumberSymbol, find_number_symbols, match_number_symbol
from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.body import FoundParagraph
from thidua.dispatches.reader.clauses import issuer_after, issuer_inside, subject_after
from thidua.dispatches.reader.inferring import kind_from_symbol
from thidua.dispatches.reader.letters import UPPER
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.plain import Spoken
from thidua.dispatches.reference import Reference, Relation

_KIND_BEFORE = re.compile(rf"(?<![a-z])(?P<kind>{KIND_NAME})\s{{0,2}}(?:so\s{{0,2}}:?\s{{0,2}})?\Z")
_KIND_APART = re.compile(rf"(?<![a-z])(?P<kind>{KIND_NAME})(?:\s[a-z]{{1,8}}){{1,4}}\sso\s{{0,2}}:?\s{{0,2}}\Z")
"""“Báo cáo thẩm tra số”: words between the kind and the number."""
_BLANK = re.compile(r"(?<=\s)so\s{0,2}:?(?=[\s.…_]{0,20}/\s?[a-z])")
_OTHER_KIND = re.compile(r"(?<![a-z])(?!van ban|cv |vb )[a-z]{2,6}\s[a-z]{2,6}\s{1,2}so\s{0,2}:?\s{0,2}\Z")
"""“Mệnh lệnh số”: a kind that the table does not have; the number is not a công văn's."""
_SO_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:van ban|vb|cv)(?:\s[a-z]{2,6}){0,2}\s{0,2}(?:so\s{0,2})?|so\s{0,2}):?\s{0,2}\Z"
)
_LAW = Spoken(rf"(?<!\w)(?P<kind>Bộ luật|Luật|Pháp lệnh)\s(?=[{UPPER}]|sửa đổi)")
_LAW_END = Spoken(
    rf"(?=\s(?:ngày|số\s{{0,2}}:?\s{{0,2}}\d|năm\s\d|được|và các)\b)|;|\.|,\s{{0,2}}(?!Khen thưởng)(?=[{UPPER}]|\Z)|\Z"
)
_LAW_NUMBER = Spoken(r"\s{0,2}số\s{0,2}:?\s{0,2}\Z")
_PROPOSAL = re.compile(r"(?:theo|xet)\s(?:de nghi|de xuat)\scua\s")
_APART = re.compile(r"[\"“]|\stheo\s{1,2}\Z")
"""“Kết quả thực hiện chỉ tiêu … theo Nghị quyết …”, or words quoted: the lead is not of this document."""
_BESIDE = re.compile(r"[;,]\scua\s(?P<who>[^;.]{2,150})\stai\s\Z")
"""“…; của Trưởng ban … tại Tờ trình số …”: the second of several proposers."""
_FIRST_PROPOSAL = re.compile(rf"[-+*•·\s]{{0,3}}{_PROPOSAL.pattern}")
_LEAD = re.compile(
    r"(?P<based_on>can\s?cu)"
    r"|(?P<implements>(?<![a-z])(?:(?<!viec )(?<!ket qua )(?<!tinh hinh )(?<!qua trinh )thuc\s?hien"
    r"|trien\s?khai|(?<!hieu luc )thi\s?hanh)(?!\s{1,2}theo))"
    r"|(?P<at_proposal_of>(?:theo|xet)\s?de\s?(?:nghi|xuat))"
)
_WEIGHED = re.compile(r"(?<![a-z])(?:theo|xet)\s{1,3}\Z")
_CARRY = re.compile(
    r"[\s,;)]{0,4}(?:va\s)?(?:(?:y kien|cua)\s[^;.]{0,120}\stai\s"
    r"|(?:da )?duoc sua doi[^;.]{0,40}\s(?:tai|theo|boi)\s)?\Z"
)
_ISSUED = re.compile(r"[,\s]{1,3}(?P<issuer>.{0,120}?)\s?(?:đã )?ban hành\s\Z")
_DATE_GAP = re.compile(r"[\s,(]{0,3}(?:ban hanh\s)?")
_BASES = re.compile(r"\W{0,3}(?:nhung\s|cac\s)?(?:can cu|co so phap ly)\b")
_ANNOUNCED = re.compile(r"[\s,;.]{1,3}(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\b")
_LAST_PROPOSAL = re.compile(r"[^;]{0,60};\s(?:theo|xet)\s(?:de nghi|de xuat)\scua\s(?=[^;:]{3,160}\Z)")
_PARTIAL = re.compile(r"[\s,(]{0,3}(?:ngay \d{1,2}[/-]\d{1,2}(?![/\d-])|nam (?:19|20)\d\d)(?=\s)")
_SAME_DAY = re.compile(r"[\s,(]{0,3}cung ngay(?=[\s,;.)])")
_NAMED_AT = Spoken(r"\stại\s|\s\(")
_NEAR = 24
_MAX_HEADING = 90
_LOOK_BACK = 60
_MANY = 4
_LEAD_REACH = 90


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a reference begins: the kind at ``kind_at``, the number up to ``end``."""

    kind: str | None
    kind_at: int
    kind_end: int
    number: NumberSymbol | None
    number_at: int
    end: int
    subject: tuple[int, int] | None = None


def read_references(
    notes: Notes, paragraphs: list[FoundParagraph], limit: int, own: str | None = None
) -> tuple[Reference, ...]:
    """Every document that the body names but ``own``, once each, in order. Findings: ``too_many``."""
    found: list[Reference] = []
    seen: set[tuple[str | None, str | None]] = set()
    section: Relation = "mentions"
    for paragraph in paragraphs:
        passage = paragraph.passage
        relation: Relation = "mentions"
        section = _section(paragraph, section)
        at = named = 0
        for start in _starts(passage, _MANY * limit):
            nested = start.kind_at < at  # a document named inside the subject of another
            if start.number_at < named or (nested and start.number is None):
                continue
            named = start.end
            relation = "mentions" if nested else _relation(passage, at, start, relation)
            if relation == "mentions" and at == 0:
                relation = section
            full = start.number.full if start.number is not None else None
            if full is not None and (full == own or (start.kind, full) in seen):
                at = start.end
                continue
            if len(found) >= limit:
                notes.find("too_many", where="references", limit=limit)
                return tuple(found)
            seen.add((start.kind, full))
            field = f"references/{len(found)}"
            reference, after = _read(notes, field, passage, start, relation=relation, floor=at)
            at = max(at, after)
            if reference.date is None and found and _SAME_DAY.match(passage.flat, start.end):
                reference = reference.evolve(date=found[-1].date)
                notes.infer(f"{field}/date", (f"references/{len(found) - 1}/date",))
            found.append(reference)
        if len(found) < limit:
            found.extend(_proposal(notes, len(found), passage, at))
    return tuple(found)


def _section(paragraph: FoundParagraph, before: Relation) -> Relation:
    """Under a heading such as “II. CĂN CỨ PHÁP LÝ” every item is a base, until the next heading."""
    text = paragraph.passage.text
    if len(text) > _MAX_HEADING or text.endswith((";", ".", ",", ":")):
        return before
    return "based_on" if _BASES.match(paragraph.passage.flat, paragraph.start) else "mentions"


def _starts(passage: Passage, limit: int) -> Iterator[_Start]:
    numbers = [_numbered(passage, *found) for found in islice(find_number_symbols(passage.text), limit)]
    found = [start for start in numbers if start is not None]
    for blank in islice(_BLANK.finditer(passage.flat), limit):
        number = match_number_symbol(passage.text, blank.end())
        low = max(0, blank.start() - _LOOK_BACK)
        named = _KIND_BEFORE.search(passage.flat[low : blank.end()])
        if number is not None and number[0].number is None and named is not None:
            kind = (kind_named(named["kind"]), low + named.start("kind"), low + named.end("kind"))
            found.append(_Start(*kind, number[0], blank.end(), number[1]))
    if passage.flat[:20].lstrip("-+*•·– ").startswith("can cu"):
        found = [*islice(_laws(passage, [start.number_at for start in found]), limit), *found]
    return iter(sorted(found, key=lambda start: start.kind_at))


def _numbered(passage: Passage, start: int, end: int, number: NumberSymbol) -> _Start | None:
    low = max(0, start - _LOOK_BACK)
    law = _law_before(passage, start) if number.form == "law" else None
    if law is not None:
        return _Start("luat", law[0], law[1], number, start, end, subject=(law[1] + 1, law[2]))
    lead = passage.flat[low:start]
    before = _KIND_BEFORE.search(lead) or _KIND_APART.search(lead)
    if before is not None and not passage.text[low + before.end("kind") : start].islower() and "so" in before.group():
        before = _KIND_BEFORE.search(lead)
    if before is not None:
        kind_at, kind_end = low + before.start("kind"), low + before.end("kind")
        return _Start(kind_named(before["kind"]), kind_at, kind_end, number, start, end)
    led = _SO_BEFORE.search(lead)
    if led is None and number.type_code is None:
        return None
    letter = led is not None and led.group().startswith(("van", "vb", "cv"))
    other = number.form == "letter" and not letter and _OTHER_KIND.search(lead) is not None
    kind = None if other else kind_from_symbol(number)
    at = low + led.start() if led is not None else start
    return _Start(kind, at, at, number, start, end)


def _law_before(passage: Passage, start: int) -> tuple[int, int, int] | None:
    low = max(0, start - 160)
    lead = list(_LAW.over(passage.text).finditer(passage.text, low, start))
    number = _LAW_NUMBER.over(passage.text).search(passage.text, max(low, start - 8), start)
    if not lead or number is None or passage.text[lead[-1].start()] == "P":
        return None
    last = lead[-1]
    if ";" in passage.text[last.start() : start]:
        return None
    return last.start(), last.end("kind"), number.start()


def _laws(passage: Passage, numbers: list[int]) -> Iterator[_Start]:
    """Laws named without a number: “Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022”."""
    for lead in _LAW.over(passage.text).finditer(passage.text):
        stop = _LAW_END.over(passage.text).search(passage.text, lead.end(), lead.end() + 300)
        end = stop.start() if stop is not None else lead.end() + 300
        if any(lead.start() < at <= end + 8 for at in numbers):
            continue
        kind = "phap_lenh" if lead["kind"][:1] == "P" else "luat"
        yield _Start(kind, lead.start(), lead.end("kind"), None, end, end, subject=(lead.end(), end))


def _relation(passage: Passage, at: int, found: _Start, before: Relation) -> Relation:
    start, kind = found.kind_at, found.kind
    gap = passage.flat[at:start]
    if at > 0 and _CARRY.match(gap):
        return before
    low = max(gap.rfind(";"), gap.rfind(". "), len(gap) - 2 * _LEAD_REACH, -1) + 1
    leads = list(_LEAD.finditer(gap, low))
    proposal = [lead for lead in leads if lead["at_proposal_of"]]
    if proposal or (kind == "to_trinh" and _WEIGHED.search(gap)):
        return "at_proposal_of"
    if not leads or len(gap) - leads[-1].end() > _LEAD_REACH or _APART.search(gap, leads[-1].end()):
        return "mentions"
    return "based_on" if leads[-1]["based_on"] else "implements"


def _read(
    notes: Notes, field: str, passage: Passage, start: _Start, *, relation: Relation, floor: int
) -> tuple[Reference, int]:
    text = passage.text
    at = start.end
    date, at = _date(passage, at)
    partial = _PARTIAL.match(passage.flat, at) if date is None else None
    at = partial.end() if partial is not None else at
    issuer = issuer_after(text, at)
    at = issuer[1] if issuer is not None else at
    if date is None:
        date, at = _date(passage, at)
    same_day = _SAME_DAY.match(passage.flat, start.end) if date is None else None
    if same_day is not None:
        at = same_day.end()
        issuer = issuer or issuer_after(text, at)
        at = issuer[1] if issuer is not None else at
    subject = start.subject
    if subject is None:
        subject = subject_after(text, at)
        at = subject[1] if subject is not None else at
    if issuer is None and subject is not None and start.subject is None:
        inside = issuer_inside(text, *subject)
        if inside is not None:
            subject, issuer = (subject[0], inside[0]), (inside[1], inside[2])
    if relation == "at_proposal_of" and issuer is None:
        issuer = _proposer(passage, start.kind_at)
    if date is None and issuer is None:
        date, issuer = _issued_before(passage, floor, start.kind_at)
    if start.number is not None and start.number.number is not None:
        notes.trace(f"{field}/number_symbol", passage.span(start.number_at, start.end))
    if start.kind is not None and start.kind_end > start.kind_at:
        notes.trace(f"{field}/kind", passage.span(start.kind_at, start.kind_end))
    elif start.kind is not None:
        notes.infer(f"{field}/kind", (f"{field}/number_symbol",))
    if start.number is not None and start.number.number is None:
        notes.find("reference_blank_number", where=f"{field}/number_symbol", symbol=start.number.symbol)
    if date is not None:
        notes.trace(f"{field}/date", passage.span(date.start, date.end))
        if date.value is None and not date.blank:
            notes.find("invalid_date", where=f"{field}/date", value=passage.value(date.start, date.end))
    return Reference(
        kind=start.kind,
        number_symbol=start.number.full if start.number is not None else None,
        date=date.value if date is not None else None,
        issuer=notes.read(f"{field}/issuer", passage, *issuer) if issuer is not None else None,
        subject=notes.read(f"{field}/subject", passage, *subject) if subject is not None else None,
        relation=relation,
    ), max(at, start.end)


def _date(passage: Passage, at: int) -> tuple[FoundDate | None, int]:
    gap = _DATE_GAP.match(passage.flat, at)
    found = match_date(passage.flat, gap.end()) if gap is not None else None
    if found is None:
        return None, at
    return (None, found.end) if found.blank else (found, found.end)


def _proposer(passage: Passage, before: int) -> tuple[int, int] | None:
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


def _issued_before(passage: Passage, floor: int, kind_at: int) -> tuple[FoundDate | None, tuple[int, int] | None]:
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


def _proposal(notes: Notes, index: int, passage: Passage, after: int) -> Iterator[Reference]:
    """“Theo đề nghị của Trưởng phòng Nội vụ”: a proposal without a document, a paragraph or its last clause."""
    lead = _FIRST_PROPOSAL.match(passage.flat) if after == 0 else _LAST_PROPOSAL.match(passage.flat, after)
    if lead is None:
        return
    announced = _ANNOUNCED.search(passage.text, lead.end())
    end = announced.start() if announced is not None else len(passage.text.rstrip(" .;,"))
    issuer = notes.read(f"references/{index}/issuer", passage, lead.end(), min(end, lead.end() + 300))
    if issuer is not None:
        yield Reference(issuer=issuer, relation="at_proposal_of")
