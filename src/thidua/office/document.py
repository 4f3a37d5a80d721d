"""The Word document of a sheet: page, header, body, footer, as Decree 30/2020/NĐ-CP, Appendix I, prescribes."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import cast

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle

from thidua.dispatches.writing import Sheet, SheetLine
from thidua.office.header import put_header
from thidua.office.packing import repacked
from thidua.office.setting import CENTRE, FONT, JUSTIFIED, LEFT, Face, line_in, page_number, put, rule, shape, table

TEXT_WIDTH = 165
"""A4 less the margins: 210 - 30 - 15 millimetres."""

_FOOT = (80, 85)
_NO_DATE = dt.date(1980, 1, 1)
_SHORT = 90


def document_of(sheet: Sheet, *, day: dt.date | None, body_size: int) -> bytes:
    """The file as bytes; ``day`` is what its properties give as the day it was made."""
    document = docx.Document()
    _page(document, body_size)
    put_header(document, sheet)
    _title(document, sheet)
    _addressed(document, sheet, body_size)
    for at, line in enumerate(sheet.body):
        _paragraph(document, line, body_size, first=at == 0, last=at == len(sheet.body) - 1)
    _footer(document, sheet)
    for heading in sheet.attachments:
        paragraph = shape(document.add_paragraph(), CENTRE)
        paragraph.paragraph_format.page_break_before = True
        put(paragraph, heading, Face(14, bold=True))
        put(shape(document.add_paragraph(), CENTRE), sheet.attached, Face(14, italic=True))
    _properties(document, sheet, day or _NO_DATE)
    out = BytesIO()
    document.save(out)
    return repacked(out.getvalue())


def _page(document: Document, body_size: int) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(20), Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance, section.footer_distance = Mm(10), Mm(10)
    section.different_first_page_header_footer = True
    page_number(shape(section.header.paragraphs[0], CENTRE), Face(13))
    normal = cast("ParagraphStyle", document.styles["Normal"])
    normal.font.name = FONT
    normal.font.size = Pt(body_size)
    properties = normal.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for name in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{name}"), FONT)
    language = properties.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        properties.append(language)
    language.set(qn("w:val"), "vi-VN")


def _title(document: Document, sheet: Sheet) -> None:
    if not sheet.title:
        return
    put(shape(document.add_paragraph(), CENTRE, before=14), sheet.title, Face(14, bold=True))
    if sheet.subject:
        put(shape(document.add_paragraph(), CENTRE), sheet.subject, Face(14, bold=True))
        rule(document.add_paragraph(), TEXT_WIDTH, max(15, min(60, len(sheet.subject))))
    if sheet.head:
        put(shape(document.add_paragraph(), CENTRE, before=12, after=6), sheet.head, Face(14, bold=True))


def _addressed(document: Document, sheet: Sheet, size: int) -> None:
    lines = sheet.addressed
    for at, line in enumerate(lines):
        paragraph = document.add_paragraph()
        if len(lines) == 1:
            shape(paragraph, CENTRE, before=14, after=6)
        else:
            shape(
                paragraph,
                LEFT,
                before=14 if at == 0 else 0,
                after=6 if at == len(lines) - 1 else 0,
                left=30 + 15 * (at > 0),
            )
        put(paragraph, line, Face(size))


def _paragraph(document: Document, line: SheetLine, size: int, *, first: bool, last: bool) -> None:
    paragraph = document.add_paragraph()
    if line.role in ("part", "announced"):
        put(shape(paragraph, CENTRE, before=6, after=6), line.printed, Face(size, bold=True))
    elif line.role == "article":
        shape(paragraph, JUSTIFIED, after=6, first=10)
        put(paragraph, f"{line.mark} ", Face(size, bold=True))
        put(paragraph, line.words, Face(size))
    else:
        titled = line.role == "heading" or (line.role == "item" and _is_heading(line.words))
        face = Face(size, bold=titled, italic=line.role == "base")
        put(shape(paragraph, JUSTIFIED, after=6, first=10), line.printed, face)
        paragraph.paragraph_format.keep_with_next = titled
    if first:
        paragraph.paragraph_format.space_before = Pt(8)
    if last:
        paragraph.paragraph_format.keep_with_next = True  # a signature never stands alone on its page


def _is_heading(words: str) -> bool:
    return 0 < len(words) <= _SHORT and words[-1].isalnum()


def _footer(document: Document, sheet: Sheet) -> None:
    if not sheet.distribution and not sheet.signatures:
        return
    shape(document.add_paragraph(), LEFT).paragraph_format.keep_with_next = True
    left, right = table(document, _FOOT, 1).rows[0].cells
    if sheet.distribution:
        line_in(left, "Nơi nhận:", Face(12, bold=True, italic=True), LEFT)
        for line in sheet.distribution:
            line_in(left, line, Face(11), LEFT)
    for at, block in enumerate(sheet.signatures):
        for index, line in enumerate(block.lines):
            line_in(right, line, Face(14, bold=True), before=24 if at and not index else 0)
        if block.name:
            line_in(right, block.name, Face(14, bold=True), before=72)


def _properties(document: Document, sheet: Sheet, day: dt.date) -> None:
    moment = dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
    known = document.core_properties
    known.title = " ".join(part for part in (sheet.title, sheet.subject or sheet.margin_subject) if part)[:255]
    known.author = sheet.issuer[:255]
    known.language = "vi-VN"
    known.created = known.modified = moment
    known.comments = known.last_modified_by = ""
    known.revision = 1
