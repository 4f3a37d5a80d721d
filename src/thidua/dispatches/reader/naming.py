"""The campaign a dispatch is about: its name and its stage, first from the subject, then from the body."""

from __future__ import annotations

import re

from thidua.dispatches.mention import CampaignMention
from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.body import FoundParagraph
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.subject import FoundSubject

_MOVEMENT = re.compile(r"(?:phong trao(?: thi dua)?|dot thi dua|cuoc thi dua|phat dong thi dua)(?![a-z])")
_NAMED = re.compile(r"phong trao(?: thi dua)?(?![a-z])")
_QUOTED = re.compile(r"[^“”\"]{0,60}(?P<open>[“\"])(?P<name>[^“”\"]{1,300})(?P<close>[”\"])?")
_STAGE = re.compile(
    r"giai doan\s{0,2}(?:tu (?:nam )?)?(?P<a>(?:19|20)\d\d)"
    r"\s{0,2}(?:-|den(?: nam)?)\s{0,2}(?P<b>(?:19|20)\d\d)"
)
_STAGED = re.compile(
    r"phong trao (?P<name>thi dua [a-z ]{3,80}?)\s{1,2}(?:giai doan|nam hoc)"
    r"\s{0,2}(?:19|20)\d\d\s{0,2}(?:-|den)\s{0,2}(?:19|20)\d\d"
)
_BRACKETED = re.compile(r"\((?:giai doan\s)?(?P<a>(?:19|20)\d\d)\s{0,2}-\s{0,2}(?P<b>(?:19|20)\d\d)\)")
_SCHOOL = re.compile(r"nam hoc\s{0,2}(?P<a>(?:19|20)\d\d)\s{0,2}-\s{0,2}(?P<b>(?:19|20)\d\d)")
_YEAR = re.compile(r"(?<![a-z])nam\s{1,2}(?P<a>20\d\d)(?!\d|\s{0,2}-)")
_INNER = re.compile(r"phong trao\s(?!thi dua)[a-z ]{2,30}?\s(?P<name>thi dua\s)")
"""“phong trào nông dân thi đua sản xuất …”: the name begins at “thi đua”."""
_STOP = re.compile(
    r"\s(?:giai doan|nam (?:hoc )?20\d\d(?!\d)|tren dia ban|den nam)|[;.(]"
    r"|,\s(?:gop phan|nham|de |chao mung|lap thanh tich|huong toi)|\Z"
)


def read_campaign(notes: Notes, subject: FoundSubject, paragraphs: list[FoundParagraph]) -> CampaignMention | None:
    """The campaign, or ``None`` when neither the subject nor the body names one."""
    passage = subject.passage
    lead = _MOVEMENT.search(passage.flat, subject.start) if passage is not None else None
    if passage is not None and lead is not None:
        return _from_subject(notes, passage, subject.start, lead)
    for paragraph in paragraphs[:40]:
        body = paragraph.passage
        lead = _NAMED.search(body.flat, 0, 4_000)
        quoted = _QUOTED.match(body.text, lead.end()) if lead is not None else None
        if quoted is not None and quoted["close"]:
            name = notes.read("campaign/name", body, *quoted.span("name"))
            years = _years(notes, body, quoted.end(), min(len(body.text), quoted.end() + 40))
            return CampaignMention(name=name, from_year=years[0], to_year=years[1])
        stage = _STAGED.match(body.flat, lead.start()) if lead is not None else None
        if stage is not None:
            name = notes.read("campaign/name", body, *stage.span("name"))
            years = _years(notes, body, stage.end("name"), stage.end())
            return CampaignMention(name=name, from_year=years[0], to_year=years[1])
    return None


def _from_subject(notes: Notes, passage: Passage, start: int, lead: re.Match[str]) -> CampaignMention | None:
    quoted = _QUOTED.search(passage.text, lead.start())
    if quoted is not None:
        low, high = quoted.span("name")
        if not quoted["close"]:  # the mark is never closed: the name ends where the stage begins, or nowhere
            stage = _STAGE.search(passage.flat, low, high) or _YEAR.search(passage.flat, low, high)
            high = stage.start() if stage is not None else low
    else:
        words = lead.group()
        inner = _INNER.match(passage.flat, lead.start())
        low = (
            inner.start("name")
            if inner is not None
            else lead.start() + next((len(w) for w in ("phong trao ", "phat dong ", "dot ") if words.startswith(w)), 0)
        )
        stop = _STOP.search(passage.flat, lead.end())
        high = stop.start() if stop is not None else len(passage.flat)
        if high <= lead.end():
            low = high
    name = notes.read("campaign/name", passage, low, high) if high > low else None
    years = _years(notes, passage, lead.start(), len(passage.text))
    if years[0] is None and _STAGE.search(passage.flat, start, lead.start()):
        years = _years(notes, passage, start, lead.start())
    if name is None and years[0] is None:
        return None
    return CampaignMention(name=name, from_year=years[0], to_year=years[1])


def _years(notes: Notes, passage: Passage, start: int, end: int) -> tuple[int | None, int | None]:
    flat = passage.flat
    stage = _STAGE.search(flat, start, end) or _SCHOOL.search(flat, start, end) or _BRACKETED.search(flat, start, end)
    if stage is not None:
        notes.trace("campaign/from_year", passage.span(*stage.span("a")))
        notes.trace("campaign/to_year", passage.span(*stage.span("b")))
        return int(stage["a"]), int(stage["b"])
    year = _YEAR.search(passage.flat, start, end)
    if year is None:
        return None, None
    notes.trace("campaign/from_year", passage.span(*year.span("a")))
    notes.trace("campaign/to_year", passage.span(*year.span("a")))
    return int(year["a"]), int(year["a"])
