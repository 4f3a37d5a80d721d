"""``write_docx``: a dispatch as a Word file."""

from __future__ import annotations

from importlib import import_module
from typing import Literal

from thidua.dispatches import Dispatch
from thidua.dispatches.writing import sheet_of, write
from thidua.errors import ThiduaError

BodySize = Literal[13, 14]
"""Size of the body in points."""


def write_docx(dispatch: Dispatch, *, body_size: BodySize = 14) -> bytes:
    """The dispatch as a ``.docx`` file, laid out as Decree 30/2020/NĐ-CP, Appendix I, prescribes.

    A4; margins 20 mm at the top and the bottom, 30 mm left, 15 mm right (prescribed: 20–25, 20–25, 30–35, 15–20).
    Times New Roman, black; the body 13 or 14 points, justified, first lines indented by 10 mm, 6 points between
    paragraphs; header and footer in two columns without borders; the page number centred in the top margin, not
    shown on the first page. Party symbols get the Party's header.

    The same dispatch gives the same bytes: no clock, no name of a machine or a user.

    Raises ``extra_missing`` where python-docx is not installed, ``dispatch_not_writable`` as ``write`` does.

    >>> from thidua.dispatches import Dispatch, compose
    >>> d = compose(Dispatch(number="05", symbol="UBND-NV", subject="góp sách", addressees=("Các thôn",)))
    >>> write_docx(d)[:2]
    b'PK'
    """
    write(dispatch)  # what cannot be read back from the words is not put into a file either
    try:
        import_module("docx")
    except ImportError:
        raise ThiduaError("extra_missing", package="python-docx", extra="docx") from None
    from thidua.office.document import document_of

    return document_of(sheet_of(dispatch), day=dispatch.date, body_size=body_size)
