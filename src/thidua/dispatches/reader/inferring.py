"""What the text does not say outright but shows: the kind of a document, a body without a header."""

from __future__ import annotations

import re

from thidua.dispatches.kinds import PARTY_TYPES, TYPES
from thidua.dispatches.numbers import NumberSymbol
from thidua.dispatches.reader import anchors
from thidua.dispatches.reader.body import FoundParagraph
from thidua.dispatches.reader.letters import UPPER, is_upper
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.signature import Signature
from thidua.text import fold

_NAMELESS = re.compile(
    rf"(?<!của )(?<!về )(?<!trình )(?<!gửi )(?<!với )UBND "
    rf"(?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?=[ ,.;])(?! [{UPPER}\d])"
)
_COMMITTEE = ("uy ban nhan dan", "ubnd")


def kind_from_symbol(number: NumberSymbol | None) -> str | None:
    """The kind that a symbol stands for; a symbol without a type is a công văn's."""
    if number is None or number.form == "law":
        return None
    if number.form == "letter":
        return "cong_van"
    table = PARTY_TYPES if number.form == "party" else TYPES
    kind = table.get(number.type_code or "")
    return None if number.form == "party" and kind == "quyet_dinh" else kind


def kind_in_body(paragraphs: list[FoundParagraph]) -> tuple[str, tuple[int, int]] | None:
    """The kind that a line of the body announces in capitals (“QUYẾT ĐỊNH:”), and where that line stands."""
    for paragraph in paragraphs[:40]:
        passage = paragraph.passage
        match = anchors.ANNOUNCED.match(passage.flat)
        if match is not None and is_upper(passage.text):
            return match["kind"].replace(" ", "_"), passage.span(0, match.end("kind"))
    return None


def infer_issuer(
    notes: Notes, signatures: tuple[Signature, ...], paragraphs: list[FoundParagraph], place: str | None
) -> str | None:
    """The issuer of a dispatch without an issuer header, from its signature; ``None`` when that does not say.

    “TM. ỦY BAN NHÂN DÂN” alone names no unit. Where the body calls itself “UBND thị trấn” throughout, and the
    place names the unit (a local body dates from its own unit: Decree 30/2020/NĐ-CP), the three make a name.
    """
    signed = next((s for s in signatures if s.chain), None)
    if signed is None or signed.chain[0].authority != "TM" or signed.chain[0].on_behalf_of is None:
        return None
    behalf = signed.chain[0].on_behalf_of
    basis = f"signatures/{signatures.index(signed)}/chain/0/on_behalf_of"
    if fold(behalf) not in _COMMITTEE or place is None:
        notes.infer("issuer", (basis,))
        return behalf
    levels: dict[str, str] = {}
    for index, paragraph in enumerate(paragraphs):
        for found in _NAMELESS.finditer(paragraph.passage.text):
            levels.setdefault(found["level"], f"body/{index}")
    if len(levels) != 1:
        notes.infer("issuer", (basis,))
        return behalf
    level, body = next(iter(levels.items()))
    notes.infer("issuer", (basis, body, "place"))
    return f"UBND {level} {place}"
