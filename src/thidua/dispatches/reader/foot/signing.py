"""The signature blocks, one column or several side by side: authority, body, title, name."""

from __future__ import annotations

import re

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.foot.found import FoundFoot, FoundSignature, FoundStep
from thidua.dispatches.reader.foot.pieces import FootPiece
from thidua.dispatches.reader.letters import OFFICE_IN_CAPITALS, is_upper
from thidua.dispatches.reader.people import ONE_WORD, begins_like_surname, match_person, split_people
from thidua.dispatches.signature import Authority

_NEAR = 8
MAX_SIGNATURES = 60
"""Signatures kept; the largest joint document has a handful."""
_MOST_OPEN = 8
"""Blocks side by side; more than these are no page."""
_LONG_TITLE = 120


class Signing:
    """The blocks as they grow, piece by piece."""

    def __init__(self, source: NormalText, foot: FoundFoot) -> None:
        self.source = source
        self.open: list[FoundSignature] = []
        self.foot = foot
        self.last: Line | None = None

    @property
    def waiting(self) -> bool:
        """Whether a block has begun that has no name yet."""
        return any(signature.name is None for signature in self.open)

    @property
    def done(self) -> bool:
        """Whether every block that began has its name."""
        return bool(self.foot.signatures) and not self.waiting

    def authority(self, piece: FootPiece) -> None:
        """Take “TM. …”: a step of the block in that column, or the beginning of a new one."""
        match = anchors.authority_at(self.source.text, piece.line.start, piece.line.end)
        match = match or anchors.PLAIN_AUTHORITY.match(self.source.text, piece.line.start, piece.line.end)
        if match is None:
            return
        signature = self._beside(piece)
        if signature is None or signature.name is not None or signature.title:
            signature = self._begin(piece)
        found = next(name for name in ("TM", "KT", "TUQ", "TL", "Q") if match[name])
        authority: Authority = found  # type: ignore[assignment]  # the groups of the pattern are the literals
        signature.chain.append(FoundStep(authority, piece.line.start, [Line(match.end(), piece.line.end)]))
        self.last = piece.line

    def title(self, piece: FootPiece) -> None:
        """Take the name of an office in capitals."""
        beside = self._titles_beside(piece)
        if beside is not None:
            for block, line in beside:
                block.title.append(line)
            return
        signature = self._beside(piece)
        if signature is None or signature.name is not None:
            signature = self._begin(piece)
        self._deputy(signature)
        signature.title.append(piece.line)
        self.last = piece.line

    def _deputy(self, signature: FoundSignature) -> None:
        """“KT. CHỦ TỊCH PHÓ”, then “CHỦ TỊCH”: a line broken inside the office of the deputy."""
        if not signature.chain or signature.title:
            return
        last = signature.chain[-1].lines[-1]
        if self._text(last).endswith(" PHÓ"):
            signature.chain[-1].lines[-1] = Line(last.start, last.end - len(" PHÓ"), last.after_blank)
            signature.title.append(Line(last.end - len("PHÓ"), last.end))

    def other(self, piece: FootPiece) -> bool:
        """Take more of the body or the office, or the name; whether the piece was one of them."""
        signature = self._beside(piece)
        if signature is None or signature.name is not None:
            return False
        text = self._text(piece.line)
        if len(self.open) > 1 and piece.count == 1 and self._names_beside(piece):
            return True
        if self._is_office(piece.line) and not signature.title and len(text) <= _LONG_TITLE:
            signature.title.append(piece.line)
            return True
        if self._abbreviated(signature, text):
            signature.title.append(piece.line)
            return True
        person = match_person(text) or self._single(signature, piece, text)
        if is_upper(text) and not (
            person is not None and (signature.title or signature.chain) and begins_like_surname(text.split()[0])
        ):
            follows = self.last is not None and not piece.line.after_blank
            if not follows and piece.count == 1:
                return False
            target = signature.title or (signature.chain[-1].lines if signature.chain else None)
            if target is not None:
                target.append(piece.line)
                self.last = piece.line
            return target is not None
        if person is None or (is_upper(text) and self._is_office(piece.line)):
            return False
        start = piece.line.start
        signature.name = Line(start + person.start("name"), start + person.end("name"))
        signature.academic = person["academic"].strip() or None
        return True

    def _begin(self, piece: FootPiece) -> FoundSignature:
        if (self.done and piece.order == 0) or len(self.open) >= _MOST_OPEN:
            self.open = []
        signature = FoundSignature(piece.column, piece.order)
        self.open.append(signature)
        if len(self.foot.signatures) < MAX_SIGNATURES:
            self.foot.signatures.append(signature)
        else:
            self.foot.crowded = True
        return signature

    def _beside(self, piece: FootPiece) -> FoundSignature | None:
        """The open block in the column of that piece."""
        if not self.open:
            return None
        if len(self.open) == 1:
            only = self.open[0]
            apart = piece.sort in ("authority", "title") and piece.order > only.order
            same_line = self._line_of(only) == self._line_start(piece.line.start)
            return None if apart and same_line else only
        if piece.sort == "authority" and any(
            self._line_of(s) == self._line_start(piece.line.start) for s in self.open if not s.title and not s.name
        ):
            fresh = [s for s in self.open if self._line_of(s) != self._line_start(piece.line.start)]
            return min(fresh, key=lambda s: abs(s.column - piece.column)) if fresh else None
        nearest = min(self.open, key=lambda s: abs(s.column - piece.column))
        unnamed = [s for s in self.open if s.name is None]
        if piece.count > 1 and abs(nearest.column - piece.column) > _NEAR and len(unnamed) == piece.count:
            return unnamed[piece.order]
        if nearest.name is not None and unnamed:
            return unnamed[0]
        return nearest

    def _line_of(self, signature: FoundSignature) -> int:
        at = signature.chain[-1].at if signature.chain else (signature.title[-1].start if signature.title else -1)
        return self._line_start(at) if at >= 0 else -1

    def _line_start(self, at: int) -> int:
        return self.source.text.rfind("\n", 0, at)

    def _titles_beside(self, piece: FootPiece) -> list[tuple[FoundSignature, Line]] | None:
        """“CHỦ TỊCH GIÁM ĐỐC” under two open blocks: one title each."""
        bare = [s for s in self.open if not s.title and s.name is None]
        if len(bare) != 2 or piece.count > 1:
            return None
        cut = OFFICE_IN_CAPITALS.search(self.source.text, piece.line.start + 1, piece.line.end)
        if cut is None:
            return None
        left = Line(piece.line.start, len(self.source.text[: cut.start()].rstrip()))
        return [(bare[0], left), (bare[1], Line(cut.start(), piece.line.end))]

    def _names_beside(self, piece: FootPiece) -> bool:
        unnamed = [s for s in self.open if s.name is None]
        text = self._text(piece.line)
        cut = split_people(text) if len(unnamed) == 2 else None
        if cut is None or is_upper(text):
            return False
        for signature, start, part in ((unnamed[0], 0, text[:cut].rstrip()), (unnamed[1], cut, text[cut:])):
            person = match_person(part)
            if person is None:
                return False
            at = piece.line.start + start
            signature.name = Line(at + person.start("name"), at + person.end("name"))
            signature.academic = person["academic"].strip() or None
        return True

    def _abbreviated(self, signature: FoundSignature, text: str) -> bool:
        """“TP. TỔ CHỨC” below “TUQ. GIÁM ĐỐC” is the head of a section (trưởng phòng), not a city."""
        chain = signature.chain
        return text.startswith("TP.") and is_upper(text) and bool(chain) and chain[-1].authority in ("TUQ", "TL", "KT")

    def _single(self, signature: FoundSignature, piece: FootPiece, text: str) -> re.Match[str] | None:
        """A name of one word, where nothing else can stand."""
        bare = bool(signature.title or signature.chain) and piece.line.after_blank
        return ONE_WORD.match(text) if bare and not is_upper(text) else None

    def _is_office(self, line: Line) -> bool:
        return anchors.is_title(self._text(line), self.source.flat[line.start : line.end])

    def _text(self, line: Line) -> str:
        return self.source.text[line.start : line.end]
