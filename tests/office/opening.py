"""A Word file taken apart by its XML, for the tests."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree as ET

from thidua.dispatches import Dispatch
from thidua.office import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MM = 56.6929


class WordFile:
    """The parts of one file."""

    def __init__(self, data: bytes) -> None:
        self.archive = zipfile.ZipFile(BytesIO(data))
        self.document = self.part("word/document.xml")

    def part(self, name: str) -> ET.Element:
        return ET.fromstring(self.archive.read(name))  # noqa: S314  # our own file

    @property
    def headers(self) -> list[str]:
        return [name.removeprefix("word/") for name in self.archive.namelist() if name.startswith("word/header")]

    @property
    def page(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name in ("pgSz", "pgMar"):
            element = self.document.find(f".//{W}sectPr/{W}{name}")
            assert element is not None
            found |= {key.removeprefix(W): value for key, value in element.attrib.items()}
        return found

    @property
    def text(self) -> str:
        """Paragraph by paragraph, the cells of a row one after the other, a blank line after each block."""
        lines: list[str] = []
        body = self.document.find(f"{W}body")
        assert body is not None
        for element in body:
            if element.tag == f"{W}tbl":
                for cell in element.iter(f"{W}tc"):
                    lines += [*(said(p) for p in cell.iter(f"{W}p")), ""]
            elif element.tag == f"{W}p":
                lines += [said(element), *([""] if not bold(element) else [])]
        return "\n".join(lines)

    def paragraph(self, words: str) -> ET.Element:
        return next(p for p in self.document.iter(f"{W}p") if said(p) == words)

    def runs(self, words: str) -> list[tuple[str, int, bool, bool]]:
        return [face_of(run) for run in self.paragraph(words).iter(f"{W}r")]

    def face(self, words: str) -> tuple[int, bool, bool, str]:
        faces = {run[1:] for run in self.runs(words) if run[0]}
        assert len(faces) == 1
        aligned = self.paragraph(words).find(f"{W}pPr/{W}jc")
        assert aligned is not None
        return (*faces.pop(), aligned.get(f"{W}val") or "")

    def indent(self, words: str) -> tuple[str, str]:
        form = self.paragraph(words).find(f"{W}pPr")
        assert form is not None
        first, spacing = form.find(f"{W}ind"), form.find(f"{W}spacing")
        assert first is not None and spacing is not None
        return first.get(f"{W}firstLine") or "", spacing.get(f"{W}after") or ""

    @property
    def rules(self) -> list[tuple[int, int]]:
        """Drawn lines in order: width of their column, length, in millimetres."""
        return [found for p in self.document.iter(f"{W}p") if (found := self._rule(p)) is not None]

    @property
    def framed(self) -> list[str]:
        framed = (p for p in self.document.iter(f"{W}p") if p.find(f"{W}pPr/{W}pBdr/{W}left") is not None)
        return [said(p) for p in framed]

    def _rule(self, paragraph: ET.Element) -> tuple[int, int] | None:
        borders = paragraph.find(f"{W}pPr/{W}pBdr")
        if borders is None or borders.find(f"{W}left") is not None:
            return None
        indent = paragraph.find(f"{W}pPr/{W}ind")
        assert indent is not None
        sides = [int(indent.get(f"{W}{side}") or 0) for side in ("left", "right")]
        width = 165
        for cell in self.document.iter(f"{W}tc"):
            if paragraph in list(cell.iter(f"{W}p")):
                size = cell.find(f"{W}tcPr/{W}tcW")
                assert size is not None
                width = round(int(size.get(f"{W}w") or 0) / MM)
        return width, round(width - sum(sides) / MM)


def opened(dispatch: Dispatch) -> WordFile:
    return WordFile(write_docx(dispatch))


def said(paragraph: ET.Element) -> str:
    return "".join(pieces(paragraph))


def pieces(element: ET.Element) -> Iterator[str]:
    for part in element.iter():
        if part.tag == f"{W}t":
            yield part.text or ""
        elif part.tag == f"{W}br" and part.get(f"{W}type") is None:
            yield "\n"


def face_of(run: ET.Element) -> tuple[str, int, bool, bool]:
    form = run.find(f"{W}rPr")
    assert form is not None
    size = form.find(f"{W}sz")
    assert size is not None
    return said(run), int(size.get(f"{W}val") or 0) // 2, on(form, "b"), on(form, "i")


def on(form: ET.Element, name: str) -> bool:
    mark = form.find(f"{W}{name}")
    return mark is not None and mark.get(f"{W}val") not in ("0", "false")


def bold(paragraph: ET.Element) -> bool:
    return any(face_of(run)[2] for run in paragraph.iter(f"{W}r") if said(run))
