"""The header of a dispatch in Word: the issuing body on the left, Quốc hiệu and Tiêu ngữ on the right."""

from __future__ import annotations

from docx.document import Document
from docx.table import _Cell

from thidua.dispatches.writing import Sheet
from thidua.office.setting import Face, boxed, line_in, rule, table

COLUMNS = (70, 95)
"""Widths of the two columns in millimetres."""

_MOTTO = 56  # “Độc lập - Tự do - Hạnh phúc” in 13 points, bold
_PARTY_TITLE = 72  # “ĐẢNG CỘNG SẢN VIỆT NAM” in 15 points, bold
_CAPITAL = 3  # millimetres a bold capital of 12 points takes, roundly
_ONE_LINE = 23
_DATE_LINE = 44
_UNITS = ("TỈNH ", "THÀNH PHỐ ", "HUYỆN ", "QUẬN ", "THỊ XÃ ", "THỊ TRẤN ", "XÃ ", "PHƯỜNG ", "ĐẶC KHU ", "VIỆT NAM")


def put_header(document: Document, sheet: Sheet) -> None:
    """Bodies and nation in one row, number and date in the next."""
    made = table(document, COLUMNS, 2)
    (bodies, nation), (number, dated) = (row.cells for row in made.rows)
    _bodies(bodies, sheet)
    _nation(nation, sheet)
    if sheet.number:
        line_in(number, sheet.number, Face(13), before=8)
    if sheet.margin_subject:
        line_in(number, sheet.margin_subject, Face(12, italic=sheet.party), before=3)
    for mark in ("DỰ THẢO" if sheet.draft else "", sheet.secrecy, sheet.urgency):
        if mark:
            stamp = line_in(number, mark, Face(13, bold=True), before=8)
            boxed(stamp, COLUMNS[0], min(COLUMNS[0] - 4, 8 + 4 * len(mark)))
    if sheet.place_date:
        printed = sheet.place_date if len(sheet.place_date) <= _DATE_LINE else sheet.place_date.replace(", ", ",\n", 1)
        line_in(dated, printed, Face(13, italic=True), before=8)


def _bodies(cell: _Cell, sheet: Sheet) -> None:
    if sheet.parent:
        line_in(cell, broken(sheet.parent), Face(12))
    if not sheet.issuer:
        return
    issuer = broken(sheet.issuer)
    line_in(cell, issuer, Face(12, bold=True))
    if sheet.party:
        line_in(cell, "*", Face(13))
        return
    printed = min(COLUMNS[0], _CAPITAL * max(len(line) for line in issuer.split("\n")))
    rule(cell.add_paragraph(), COLUMNS[0], max(10, printed * 2 // 5))


def _nation(cell: _Cell, sheet: Sheet) -> None:
    if len(sheet.nation) == 1:
        line_in(cell, sheet.nation[0], Face(15, bold=True))
        rule(cell.add_paragraph(), COLUMNS[1], _PARTY_TITLE)
        return
    line_in(cell, sheet.nation[0], Face(12, bold=True))
    line_in(cell, sheet.nation[1], Face(13, bold=True))
    rule(cell.add_paragraph(), COLUMNS[1], _MOTTO)


def broken(name: str) -> str:
    r"""A long name on two lines: before the unit it names last, else where the halves come out most alike.

    >>> broken("ỦY BAN NHÂN DÂN TỈNH BẮC LĨNH")
    'ỦY BAN NHÂN DÂN\nTỈNH BẮC LĨNH'
    """
    if len(name) <= _ONE_LINE:
        return name
    units = [
        at for at in (name.rfind(f" {unit}") for unit in _UNITS) if at > 0 and max(at, len(name) - at) <= _ONE_LINE + 2
    ]
    spaces = [at for at, char in enumerate(name) if char == " "]
    at = max(units) if units else min(spaces, key=lambda at: abs(2 * at - len(name)), default=-1)
    return f"{name[:at]}\n{name[at + 1 :]}" if at > 0 else name
