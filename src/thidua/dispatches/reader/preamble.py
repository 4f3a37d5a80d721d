"""Lines that stand before a dispatch: a digital signature, the menu of a web page, an address."""

from __future__ import annotations

from thidua.dispatches.normal import NormalText
from thidua.dispatches.numbers import match_number_symbol
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.letters import is_upper

_REACH = 400
_ISSUER = 8
_LONG = 180


def preamble_end(source: NormalText, lines: list[Line]) -> int:
    """The index of the first line that may belong to the header; 0 where nothing stands before it.

    A header begins a few lines above its first certain mark: the motto, the title of the Party, its number. What
    looks like a body above that is none, unless it is the beginning of a print without a header (“Căn cứ …”,
    “Kính gửi …”), or a whole one with its signature, whose copy has a header of its own.
    """
    mark = next((i for i, line in enumerate(lines[:_REACH]) if _is_mark(source, line)), None)
    if mark is None:
        return 0
    first = 0
    for index in range(mark):
        line = lines[index]
        text, flat = source.text[line.start : line.end], source.flat[line.start : line.end]
        if anchors.RULE.match(flat):
            continue
        capitals = is_upper(text)
        announced = capitals and anchors.ANNOUNCED.match(flat) is not None
        if (capitals and anchors.authority_at(text) is not None) or (":" in text and anchors.ARCHIVE.match(flat)):
            return 0
        if announced or anchors.ADDRESSED.match(flat) or anchors.BASED.match(flat):
            return 0
        odd = anchors.BODY_START.match(flat) or anchors.BODY_LABEL.match(flat) or anchors.RECIPIENTS.match(flat)
        if odd or anchors.BULLET.match(flat) or anchors.STAMPED.match(flat) or len(text) > _LONG:
            first = index + 1
    return max(first, mark - _ISSUER) if mark > 3 * _ISSUER else first


def _is_mark(source: NormalText, line: Line) -> bool:
    flat = source.flat
    if anchors.MOTTO_FIRST.search(flat, line.start, min(line.end, line.start + 2 * _LONG)):
        return True
    party = anchors.PARTY_TITLE.search(flat, line.start, min(line.end, line.start + 2 * _LONG))
    if party is not None and source.text[party.start() : party.end()].isupper():
        return True
    own = anchors.OWN_NUMBER.match(flat, line.start, line.end)
    found = match_number_symbol(source.text, own.end()) if own is not None else None
    return found is not None and found[1] <= line.end
