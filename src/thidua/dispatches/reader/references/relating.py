"""What a document named in running text is to this one: implemented, a base, at whose proposal, or mentioned."""

from __future__ import annotations

import re

from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.body import FoundParagraph
from thidua.dispatches.reader.references.starting import Start
from thidua.dispatches.reference import Relation

_APART = re.compile(r"[\"“]|\stheo\s{1,2}\Z")
"""“Kết quả thực hiện chỉ tiêu … theo Nghị quyết …”, or words quoted: the lead is not of this document."""
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
_BASES = re.compile(r"\W{0,3}(?:nhung\s|cac\s)?(?:can cu|co so phap ly)\b")
_MAX_HEADING = 90
_LEAD_REACH = 90


def section_of(paragraph: FoundParagraph, before: Relation) -> Relation:
    """Under a heading such as “II. CĂN CỨ PHÁP LÝ” every item is a base, until the next heading."""
    text = paragraph.passage.text
    if len(text) > _MAX_HEADING or text.endswith((";", ".", ",", ":")):
        return before
    return "based_on" if _BASES.match(paragraph.passage.flat, paragraph.start) else "mentions"


def relation_of(passage: Passage, at: int, found: Start, before: Relation) -> Relation:
    """The relation of the document found, from the words between it and the one before (which ends at ``at``)."""
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
