"""The number and symbol of a dispatch, such as 119/KH-UBND, 98/2023/NĐ-CP, 06/2022/QH15 or 12-CV/HU."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from thidua.dispatches.kinds import PARTY_TYPES, TYPES
from thidua.model import Model
from thidua.text import Text

Form = Literal["state", "normative", "law", "party", "letter"]

_UP = "A-ZĐĂÂÊÔƠƯ"
_GROUP = rf"[{_UP}](?:[{_UP}\d&.+]|[a-zđêôơư](?![a-zđêôơư]{{2}})){{0,15}}(?:\([{_UP}\d][{_UP}\d.-]{{0,10}}\))?"
_ORDINAL = r"\d{1,6}[a-zđ]?(?![a-zđ\d])"
_BLANK = r"[.…_\s]{0,30}"
_GAP = r"[ \t]{0,2}"
_PTYPES = "|".join(sorted(PARTY_TYPES, key=len, reverse=True))
_TAIL = rf"(?P<groups>{_GROUP}(?:{_GAP}[-–/]{_GAP}{_GROUP}){{0,8}})"
_SLASH = (
    rf"(?P<ordinal>{_ORDINAL})?(?P<blank>{_BLANK})/{_GAP}(?:(?P<year>(?:19|20)\d\d){_GAP}(?P<joint>[-/]){_GAP})?{_TAIL}"
)
_PARTY = (
    rf"(?P<ordinal>{_ORDINAL})?(?P<blank>{_BLANK})(?:{_GAP}[-–]{_GAP}|{_GAP})"
    rf"(?P<ptype>{_PTYPES}){_GAP}/{_GAP}(?P<pbody>{_GROUP}(?:{_GAP}[-–]{_GAP}{_GROUP}){{0,3}})"
)
_AT_SLASH = re.compile(_SLASH)
_AT_PARTY = re.compile(_PARTY)
_CANDIDATE = re.compile(rf"(?<![\w/.,-])\d{{1,6}}[a-zđ]?(?={_GAP}(?:/|[-–]{_GAP}[{_UP}]|[{_UP}]))")
_JOINTS = re.compile(rf"{_GAP}[-–]{_GAP}")
_SLASHES = re.compile(rf"{_GAP}/{_GAP}")
_LAW = re.compile(r"(?:QH|UBTVQH)\d{1,2}\Z")


class NumberSymbol(Model):
    """A number and its symbol, taken apart. ``number`` is as printed, ``None`` where it was left blank.

    ``groups`` are the parts of the symbol in order; ``type_code`` is the one that names a type of document
    (``None`` in a công văn); ``bodies`` are the rest: issuing body, then unit. ``year_joint`` stands between the
    year and the symbol; older documents have a hyphen there.
    """

    number: Text | None
    year: int | None = None
    symbol: Text
    form: Form
    type_code: Text | None = None
    bodies: tuple[Text, ...] = ()
    year_joint: Literal["/", "-"] = "/"

    @property
    def full(self) -> str | None:
        """The whole as printed, without stray spaces; ``None`` while the number is blank."""
        if self.number is None:
            return None
        if self.form == "party":
            return f"{self.number}-{self.symbol}"
        return (
            f"{self.number}/{self.year}{self.year_joint}{self.symbol}" if self.year else f"{self.number}/{self.symbol}"
        )

    def __str__(self) -> str:
        return self.full or f"…/{self.symbol}"


def parse_number_symbol(text: str) -> NumberSymbol | None:
    """The number and symbol that the whole of ``text`` is, or ``None``.

    Which sort it is follows from the first group: a known type makes it a named document, anything else a
    công văn (source: Decree 30/2020/NĐ-CP, Appendix III; Party and union instructions for theirs).

    >>> parse_number_symbol("119/KH-UBND").type_code
    'KH'
    >>> parse_number_symbol("705/UBND-NV").form
    'letter'
    >>> parse_number_symbol("98/2023/NĐ-CP").full, parse_number_symbol("12-CV/HU").full
    ('98/2023/NĐ-CP', '12-CV/HU')
    >>> parse_number_symbol("10/01/2023") is None
    True
    """
    found = match_number_symbol(text, 0)
    return found[0] if found is not None and not text[found[1] :].strip() else None


def match_number_symbol(text: str, start: int) -> tuple[NumberSymbol, int] | None:
    """The number and symbol that begins at ``start`` (a blank number included), and where it ends."""
    party = _AT_PARTY.match(text, start)
    if party is not None:
        return _party(party), party.end()
    state = _AT_SLASH.match(text, start)
    if state is None:
        return None
    groups = state["groups"].rstrip(".")
    return _state(state, groups), state.start("groups") + len(groups)


def find_number_symbols(text: str) -> Iterator[tuple[int, int, NumberSymbol]]:
    """Every written-out number and symbol in running text: start, end, value. Dates and fractions are none.

    >>> [str(n) for *_, n in find_number_symbols("Công văn số 21/UBND-VHTT ngày 10/01/2023")]
    ['21/UBND-VHTT']
    """
    end = 0
    for candidate in _CANDIDATE.finditer(text):
        if candidate.start() < end:
            continue
        found = match_number_symbol(text, candidate.start())
        if found is not None and found[0].number is not None:
            end = found[1]
            yield candidate.start(), end, found[0]


def _state(match: re.Match[str], raw: str) -> NumberSymbol:
    symbol = _SLASHES.sub("/", _JOINTS.sub("-", raw))
    groups = tuple(part for part in re.split(r"[-/]", symbol) if part)
    year = int(match["year"]) if match["year"] else None
    form: Form
    if year is not None and _LAW.match(groups[0]):
        form, type_code, bodies = "law", None, groups
    elif groups[0] in TYPES and len(groups) > 1:
        form, type_code, bodies = ("normative" if year else "state"), groups[0], groups[1:]
    else:
        form, type_code, bodies = "letter", None, groups
    return NumberSymbol(
        number=match["ordinal"],
        year=year,
        symbol=symbol,
        form=form,
        type_code=type_code,
        bodies=bodies,
        year_joint="-" if match["joint"] == "-" else "/",
    )


def _party(match: re.Match[str]) -> NumberSymbol:
    body = _JOINTS.sub("-", match["pbody"].rstrip("."))
    return NumberSymbol(
        number=match["ordinal"],
        symbol=f"{match['ptype']}/{body}",
        form="party",
        type_code=match["ptype"],
        bodies=tuple(body.split("-")),
    )
