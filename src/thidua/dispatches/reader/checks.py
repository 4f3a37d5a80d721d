"""What reading itself shows to be amiss: blanks, impossible days, marks that do not pair, a text that breaks off.

Whether a part may be absent or must look otherwise is for the rules in force: that is ``inspect``.
"""

from __future__ import annotations

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.body import FoundParagraph
from thidua.dispatches.reader.head import Head
from thidua.dispatches.reader.letters import open_quotes
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.segments import Segments
from thidua.dispatches.reader.subject import FoundSubject


def check_head(notes: Notes, head: Head) -> None:
    """Findings about blanks in the header and a date that is none."""
    if head.number is not None and head.number.number is None and not _lost(notes, head):
        notes.find("blank_number", where="number", symbol=head.number.symbol)
    date = head.date
    if date is None:
        return
    printed = notes.source.text[date.start : date.end]
    if date.blank:
        notes.find("blank_date", where="date", printed=printed)
    elif date.value is None:
        notes.find("invalid_date", where="date", value=printed)


def _lost(notes: Notes, head: Head) -> bool:
    """Whether there was a number that scanning has destroyed: it is not blank."""
    at = head.number_at
    return at is not None and any(c.isdigit() for c in notes.source.text[slice(*at)].partition("/")[0])


def check_quotes(notes: Notes, paragraphs: list[FoundParagraph], subject: FoundSubject) -> None:
    """Findings about quotation marks that do not pair, in the subject and in each paragraph."""
    if subject.passage is not None:
        _check_quotes(notes, subject.passage, "subject")
    for index, paragraph in enumerate(paragraphs):
        _check_quotes(notes, paragraph.passage, f"body/{index}")


def check_end(notes: Notes, parts: Segments, dispatch: Dispatch, *, ended: bool) -> None:
    """``truncated``: no end mark, no recipients and no signature."""
    listed = parts.foot.heading or bool(dispatch.recipients)
    if not (ended or listed or dispatch.signatures):
        notes.find("truncated")


def _check_quotes(notes: Notes, passage: Passage, where: str) -> None:
    text = passage.text
    if open_quotes(text) != 0:
        notes.find("unbalanced_quotes", where=where)
