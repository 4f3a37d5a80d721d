"""Setting type: paragraphs, runs, rules and cells of a Word document, in the few ways a dispatch needs."""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

CENTRE = WD_ALIGN_PARAGRAPH.CENTER
JUSTIFIED = WD_ALIGN_PARAGRAPH.JUSTIFY
LEFT = WD_ALIGN_PARAGRAPH.LEFT
FONT = "Times New Roman"


@dataclass(frozen=True, slots=True)
class Face:
    """Size in points, bold, italic."""

    size: int
    bold: bool = False
    italic: bool = False


def put(paragraph: Paragraph, text: str, face: Face) -> None:
    """More words at the end of a paragraph."""
    run = paragraph.add_run(text)
    run.font.size = Pt(face.size)
    run.bold = face.bold
    run.italic = face.italic


def shape(
    paragraph: Paragraph, align: WD_ALIGN_PARAGRAPH, *, before: int = 0, after: int = 0, first: int = 0, left: int = 0
) -> Paragraph:
    """Alignment; space before and after in points; indents in millimetres."""
    form = paragraph.paragraph_format
    form.alignment = align
    form.space_before, form.space_after = Pt(before), Pt(after)
    form.first_line_indent, form.left_indent = Mm(first), Mm(left)
    form.line_spacing_rule = WD_LINE_SPACING.SINGLE
    return paragraph


def line_in(cell: _Cell, text: str, face: Face, align: WD_ALIGN_PARAGRAPH = CENTRE, *, before: int = 0) -> Paragraph:
    """A paragraph of its own in a cell; the empty one that every cell begins with is used first."""
    first = cell.paragraphs[0]
    paragraph: Paragraph = (
        first if len(cell.paragraphs) == 1 and not first.runs and not _shaped(first) else cell.add_paragraph()
    )
    put(shape(paragraph, align, before=before), text, face)
    return paragraph


def rule(paragraph: Paragraph, width: int, length: int) -> None:
    """A drawn line of ``length`` millimetres, in the middle of a column of ``width`` millimetres."""
    shape(paragraph, CENTRE)
    form = paragraph.paragraph_format
    _narrow(paragraph, width, length)
    form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    form.line_spacing = Pt(3)
    put(paragraph, "", Face(2))
    _border(paragraph, ("bottom",), space=0)


def boxed(paragraph: Paragraph, width: int, length: int) -> None:
    """A frame around a stamp such as HỎA TỐC."""
    _narrow(paragraph, width, length)
    _border(paragraph, ("top", "left", "bottom", "right"), space=2)


def table(document: Document, widths: tuple[int, int], rows: int) -> Table:
    """A table without borders, as wide as the text: two columns of fixed width in millimetres, no cell margins."""
    made: Table = document.add_table(rows=rows, cols=2)
    made.autofit = False
    made.alignment = WD_TABLE_ALIGNMENT.LEFT
    properties = made._tbl.tblPr  # python-docx has no names for the margins of cells
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties.insert_element_before(margins, "w:tblLook", "w:tblCaption", "w:tblDescription")
    for row in made.rows:
        unbroken = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(unbroken)
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    return made


def page_number(paragraph: Paragraph, face: Face) -> None:
    """The number of the page, as a field."""
    for kind in ("begin", "PAGE", "separate", "2", "end"):
        put(paragraph, "", face)
        run = paragraph.runs[-1]._r
        if kind == "2":
            run.append(_with_text("w:t", kind))
        elif kind == "PAGE":
            run.append(_with_text("w:instrText", kind))
        else:
            field = OxmlElement("w:fldChar")
            field.set(qn("w:fldCharType"), kind)
            run.append(field)


def _narrow(paragraph: Paragraph, width: int, length: int) -> None:
    side = max(0, (width - length) // 2)
    paragraph.paragraph_format.left_indent = Mm(side)
    paragraph.paragraph_format.right_indent = Mm(max(0, width - length - side))


def _with_text(name: str, text: str) -> BaseOxmlElement:
    element = OxmlElement(name)
    element.text = text
    return element


def _border(paragraph: Paragraph, sides: tuple[str, ...], *, space: int) -> None:
    borders = OxmlElement("w:pBdr")
    for side in sides:
        edge = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "6"), ("space", str(space)), ("color", "000000")):
            edge.set(qn(f"w:{name}"), value)
        borders.append(edge)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def _shaped(paragraph: Paragraph) -> bool:
    return paragraph._p.pPr is not None
