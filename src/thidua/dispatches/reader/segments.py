"""The text cut at its landmarks: header, addressees, body, footer."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.addressees import FoundAddressees, find_addressees
from thidua.dispatches.reader.foot.finding import find_foot, foot_start
from thidua.dispatches.reader.foot.found import FoundFoot
from thidua.dispatches.reader.head import Head, Piece, read_head
from thidua.dispatches.reader.issuer import issuer_pieces
from thidua.dispatches.reader.letters import is_upper
from thidua.dispatches.reader.lines import line_gap
from thidua.dispatches.reader.preamble import preamble_end
from thidua.dispatches.reader.subject import FoundSubject, read_subject


@dataclass(frozen=True, slots=True)
class Segments:
    """The parts of one text, found but not yet taken as values."""

    source: NormalText
    head: Head
    issuer: tuple[Piece, ...]
    subject: FoundSubject
    addressed: FoundAddressees | None
    body: tuple[Line, ...]
    foot: FoundFoot

    @property
    def is_party(self) -> bool:
        """Whether it follows the form of the Party or the youth union."""
        titled = any(piece.sort == "party" for piece in self.head.pieces)
        return titled or (self.head.number is not None and self.head.number.form == "party")

    @property
    def landmarks(self) -> int:
        """How much speaks for a dispatch: its number counts twice, every other landmark once."""
        based = any(anchors.BASED.match(self.source.flat, line.start, line.end) for line in self.body[:40])
        found = (
            any(piece.sort in ("motto", "party") for piece in self.head.pieces),
            self.head.date is not None,
            self.subject.title is not None,
            self.addressed is not None,
            self.foot.heading,
            bool(self.foot.archive),
            any(signature.chain or (signature.title and signature.name) for signature in self.foot.signatures),
            based,
            any(_announces(self.source, line) for line in self.body[:60]),
        )
        return sum(found) + (2 if self.head.number is not None else 0)


def _announces(source: NormalText, line: Line) -> bool:
    """Whether a line says “QUYẾT ĐỊNH:” in capitals, between the bases and the articles."""
    text = source.text[line.start : line.end]
    return is_upper(text) and anchors.ANNOUNCED.match(source.flat, line.start, line.end) is not None


def segment(source: NormalText, lines: list[Line]) -> Segments:
    """Cut the text at its landmarks."""
    lines = lines[preamble_end(source, lines) :]
    head = read_head(source, lines, line_gap(source))
    issuer = issuer_pieces(source, head)
    subject = read_subject(source, head, {piece.start for piece in issuer})
    lines, first = _cut(lines, head.end)
    addressed = find_addressees(source, lines, first)
    if addressed is not None:
        start = addressed.after
    else:
        lines, start = _cut(lines, _body_start(head, subject))
    end = foot_start(source, lines, start)
    foot = find_foot(source, lines, end)
    return Segments(source, head, tuple(issuer), subject, addressed, tuple(lines[start:end]), foot)


def _body_start(head: Head, subject: FoundSubject) -> int:
    """Where the body begins when nobody is addressed: after the header and what the subject took."""
    marks = [piece.end for piece in head.pieces if piece.sort in ("motto", "party", "number", "date")]
    last = max([*marks, subject.title[1] if subject.title is not None else 0], default=0)
    return subject.rest if last <= subject.rest < head.end else head.end


def _cut(lines: list[Line], at: int) -> tuple[list[Line], int]:
    """The lines with none running over ``at``, and the index of the first one after it."""
    for index, line in enumerate(lines):
        if line.start < at < line.end:
            halves = [Line(line.start, at, line.after_blank), Line(at, line.end)]
            return [*lines[:index], *halves, *lines[index + 1 :]], index + 1
        if line.start >= at:
            return lines, index
    return lines, len(lines)
