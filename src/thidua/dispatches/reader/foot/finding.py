"""Where the footer begins, and its pieces sent to the list of recipients or to the signatures."""

from __future__ import annotations

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.foot.after import after_at
from thidua.dispatches.reader.foot.found import FoundFoot
from thidua.dispatches.reader.foot.listing import Listing
from thidua.dispatches.reader.foot.pieces import (
    MAX_SIGNED,
    FootPiece,
    authority_in,
    foot_pieces,
    is_heading,
    is_plain_authority,
)
from thidua.dispatches.reader.foot.signing import Signing
from thidua.dispatches.reader.letters import is_upper
from thidua.dispatches.reader.people import match_person

MAX_LINES = 700
_ARCHIVE_REACH = 60
_CLOSE = 6
_OFFICE = 60


def foot_start(source: NormalText, lines: list[Line], first: int) -> int:
    """The index of the first line of the footer, at or after ``first``; ``len(lines)`` when there is none."""
    listed = [i for i in range(first, len(lines)) if is_heading(source, lines[i])]
    starts = []
    for i in listed:
        near = lines[i : i + _ARCHIVE_REACH]
        if any(anchors.ARCHIVE.match(source.flat, line.start, line.end) for line in near):
            starts.append(i)
            break
    starts = starts or listed[:1]
    ended = None
    for i in range(first, len(lines)):
        line = lines[i]
        if line.end - line.start <= MAX_SIGNED and authority_in(source, line) is not None:
            starts.append(i)
            break
        if anchors.END_MARK.search(source.flat, max(line.start, line.end - 8), line.end):
            ended = i
    if ended is not None:
        after = range(ended + 1, min(len(lines), ended + _CLOSE))
        starts += [i for i in after if _is_office(source, lines[i]) or _is_plain(source, lines[i])][:1]
    if not starts:
        starts += _closing(source, lines, first)
    return min(starts, default=len(lines))


def find_foot(source: NormalText, lines: list[Line], first: int) -> FoundFoot:
    """What stands in the footer that begins at line ``first``."""
    foot = FoundFoot()
    listing, signing = Listing(source, foot), Signing(source, foot)
    zone = lines[first : first + MAX_LINES]
    for index, line in enumerate(zone):
        if foot.crowded:
            break
        if after_at(source, zone, index, settled=signing.done or bool(foot.archive and foot.signatures)):
            foot.after = zone[index:]
            break
        for piece in foot_pieces(source, line):
            _place(listing, signing, piece)
    foot.signatures = [s for k, s in enumerate(foot.signatures) if k == 0 or s.chain or s.name is not None]
    return foot


def _place(listing: Listing, signing: Signing, piece: FootPiece) -> None:
    if piece.sort in ("heading", "archive", "bullet"):
        listing.take(piece)
    elif piece.sort == "authority":
        signing.authority(piece)
        listing.pause()
    elif piece.sort == "title" and not listing.expects(piece):
        signing.title(piece)
        listing.pause()
    elif piece.sort == "noise":
        return
    elif _plain_office(listing, signing, piece):
        signing.title(piece)
        listing.pause()
    elif (piece.sort == "name" or not listing.expects(piece)) and signing.waiting and signing.other(piece):
        listing.pause()
    else:
        listing.other(piece)


def _plain_office(listing: Listing, signing: Signing, piece: FootPiece) -> bool:
    """An office in small letters on a line of its own, where nothing is signed yet: “Giám đốc”."""
    line, source = piece.line, signing.source
    text = source.text[line.start : line.end]
    if signing.foot.signatures or not line.after_blank or piece.count > 1 or len(text) > _OFFICE:
        return False
    if text.endswith((";", ",", ".", ":")) or listing.expects(piece):
        return False
    return text[:1].isupper() and anchors.is_title(text, source.flat[line.start : line.end])


def _is_plain(source: NormalText, line: Line) -> bool:
    return is_plain_authority(source.text[line.start : line.end])


def _is_office(source: NormalText, line: Line) -> bool:
    text = source.text[line.start : line.end]
    return is_upper(text) and anchors.is_title(text, source.flat[line.start : line.end])


def _closing(source: NormalText, lines: list[Line], first: int) -> list[int]:
    """An office in capitals and a name below it, as the very last lines of a text without other landmarks."""
    low = max(first, len(lines) - _CLOSE)
    for i in range(low, len(lines) - 1):
        if _is_office(source, lines[i]) and any(
            match_person(source.text[line.start : line.end]) for line in lines[i + 1 :]
        ):
            return [i]
    return []
