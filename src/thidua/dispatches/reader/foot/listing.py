"""The list of recipients and the archive line, bulleted or not, also beside a signature."""

from __future__ import annotations

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.foot.found import FoundFoot
from thidua.dispatches.reader.foot.pieces import FootPiece
from thidua.dispatches.reader.letters import is_upper, starts_lower


class Listing:
    """The list as it grows, piece by piece."""

    def __init__(self, source: NormalText, foot: FoundFoot) -> None:
        self.source = source
        self.foot = foot
        self.mode = ""
        self.paused = False
        self.bulleted = False

    def take(self, piece: FootPiece) -> None:
        """Take a heading, a bullet or the archive line."""
        self.paused = False
        if piece.sort == "heading":
            self.foot.heading = True
            self.mode = "items"
            rest = anchors.RECIPIENTS.match(self.source.flat, piece.line.start)
            if rest is not None and rest.end() < piece.line.end:
                inline = self._trim(Line(rest.end(), piece.line.end))
                if anchors.ARCHIVE.match(self.source.flat, inline.start, inline.end):
                    self._archive(inline)
                elif inline.start < inline.end:
                    self.foot.items.append([inline])
        elif piece.sort == "archive":
            self._archive(self._trim(piece.line))
        elif self.mode == "archive" and self._bare():
            self.foot.archive.append(self._trim(piece.line))
        elif self.mode != "archive" or not self.foot.archive:
            self.bulleted = True
            self.mode = "items"
            self.foot.items.append([self._trim(piece.line)])

    def expects(self, piece: FootPiece) -> bool:
        """Whether the last line of the list is open, so that the piece goes on with it."""
        if self.paused or not self.mode or piece.order > 0:
            return False
        last = self._last()
        text = self.source.text[piece.line.start : piece.line.end]
        if not last:
            return not is_upper(text)
        if self.mode == "archive":
            return not piece.line.after_blank and (self._bare() or last.endswith((",", ";", "-")))
        if last.endswith((".", "./.")):
            return False
        if piece.line.after_blank:
            return last.endswith((";", ",")) and not self.bulleted and not is_upper(text)
        return starts_lower(text) or last.endswith((",", "-", "(")) or (not self.bulleted and not is_upper(text))

    def pause(self) -> None:
        """Something of the signature stood between: an unmarked line no longer belongs to the list."""
        self.paused = True

    def other(self, piece: FootPiece) -> None:
        """Take a line that goes on with the list, or leave it."""
        text = self.source.text[piece.line.start : piece.line.end]
        if not self.mode or piece.order > 0 or (self.mode == "archive" and not self.expects(piece)):
            return
        if self.paused and not (starts_lower(text) and self.mode == "items"):
            return
        last = self._last()
        line = self._trim(piece.line)
        if self.mode == "archive":
            self.foot.archive.append(line)
        elif not self.foot.items or (last.endswith((";", ".")) and not starts_lower(text)):
            if self.foot.items and last.endswith(".") and (self.bulleted or piece.line.after_blank):
                return
            self.foot.items.append([line])
        else:
            self.foot.items[-1].append(line)

    def _archive(self, line: Line) -> None:
        if not self.foot.archive:
            self.foot.archive = [line]
            self.mode = "archive"

    def _bare(self) -> bool:
        archive = self.foot.archive
        return len(archive) == 1 and self.source.flat[archive[0].start : archive[0].end].strip(" :") == "luu"

    def _last(self) -> str:
        target = self.foot.archive if self.mode == "archive" else (self.foot.items[-1] if self.foot.items else [])
        return self.source.text[target[-1].start : target[-1].end] if target else ""

    def _trim(self, line: Line) -> Line:
        start = line.start
        while start < line.end and self.source.text[start] in " -–+•*·:\t":
            start += 1
        return Line(start, line.end, line.after_blank)
