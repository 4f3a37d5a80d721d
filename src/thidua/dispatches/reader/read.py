"""``read``: the one verb of this room."""

from __future__ import annotations

from thidua.dispatches.decoding import decode
from thidua.dispatches.limits import Limits
from thidua.dispatches.noise import noise
from thidua.dispatches.normal import NormalText, flatten, normalise
from thidua.dispatches.passage import Line
from thidua.dispatches.reader import anchors, checks
from thidua.dispatches.reader.appearing import appearance_of
from thidua.dispatches.reader.body import find_paragraphs
from thidua.dispatches.reader.building import build
from thidua.dispatches.reader.lines import split_lines
from thidua.dispatches.reader.notes import Notes
from thidua.dispatches.reader.refusing import refusal
from thidua.dispatches.reader.segments import Segments, segment
from thidua.dispatches.reader.templates import is_template
from thidua.dispatches.reading import Reading
from thidua.errors import ThiduaError
from thidua.findings import Finding

_LAST_LINES = 4
_MIN_NAME = 12
MIN_LANDMARKS = 3
"""Fewer landmarks than this, and the text is no dispatch; the number with its symbol counts as two."""


def read(text: str | bytes, limits: Limits | None = None) -> Reading:
    r"""The dispatch in ``text``, every value with its span, read or inferred; absent is ``None``.

    Bytes, such as those of a file, are decoded first (``decode``); spans are then those of the decoded text.

    ``dispatch`` is ``None``, with one finding that says why, when the text cannot be one: ``empty_input``,
    ``too_long`` (see ``Limits``), ``binary_input``, ``legacy_encoding``, ``not_a_dispatch``. Never raises on
    any text. Source of the layout: Decree 30/2020/NĐ-CP, Article 8, and dispatches as they are sent.

    >>> reading = read("Số: 05/UBND-NV\n\nAn Bình, ngày 04 tháng 3 năm 2024\n\nKính gửi: Các trường học.")
    >>> reading.dispatch.number_symbol, reading.dispatch.addressees
    ('05/UBND-NV', ('Các trường học',))
    >>> read("Hôm nay trời đẹp.").codes
    ('not_a_dispatch',)
    """
    bounds = limits or Limits()
    if isinstance(text, bytes):
        decoded = decode(text, bounds)
        if decoded.text is None:
            return Reading(dispatch=None, findings=decoded.findings)
        reading = read(decoded.text, bounds)
        return reading.evolve(findings=(*decoded.findings, *reading.findings))
    if not isinstance(text, str):
        raise ThiduaError("text_type", type=type(text).__name__)
    if len(text) > bounds.characters:
        return _refused(Finding.of("too_long", length=len(text), limit=bounds.characters))
    source = normalise(text)
    refused = refusal(text, source)
    if refused is not None:
        return _refused(refused)
    lines = split_lines(source, bounds.lines)
    parts = segment(source, lines[: bounds.lines])
    if is_template(parts):
        return _refused(Finding.of("form_template"))
    if parts.landmarks < MIN_LANDMARKS:
        refused = Finding.of("not_a_dispatch", found=parts.landmarks, needed=MIN_LANDMARKS)
        cut = (Finding.of("too_many", where="body", limit=bounds.lines),) if len(lines) > bounds.lines else ()
        return Reading(dispatch=None, findings=(refused, *cut))
    notes = Notes(source, bounds.findings)
    if len(lines) > bounds.lines:
        notes.find("too_many", where="body", limit=bounds.lines)
    paragraphs = find_paragraphs(notes, list(parts.body), _repeated(source, parts))
    dispatch = build(notes, parts, paragraphs, bounds)
    ended = any(_ends(source, line) for line in parts.body[-_LAST_LINES:])
    notes.add(noise(source, text))
    checks.check_head(notes, parts.head)
    checks.check_quotes(notes, paragraphs, parts.subject)
    if len(lines) <= bounds.lines:
        checks.check_end(notes, parts, dispatch, ended=ended)
    return Reading(
        dispatch=dispatch,
        findings=tuple(notes.findings),
        traces=tuple(notes.traces),
        appearance=appearance_of(notes, parts, ended=ended),
    )


def _repeated(source: NormalText, parts: Segments) -> tuple[str, ...]:
    """What a page header or footer repeats: the number with its symbol, the name of the issuer."""
    number = parts.head.number
    names = [source.flat[piece.start : piece.end] for piece in parts.issuer]
    marks = [flatten(number.full)] if number is not None and number.full is not None else []
    return (*marks, *(name for name in names if len(name) > _MIN_NAME))


def _ends(source: NormalText, line: Line) -> bool:
    return anchors.FULL_END_MARK.search(source.flat, max(line.start, line.end - 12), line.end) is not None


def _refused(finding: Finding) -> Reading:
    return Reading(dispatch=None, findings=(finding,))
