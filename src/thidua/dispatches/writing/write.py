"""``write``: the text of a dispatch; ``unwritable``: why there is none; ``compose``: what follows from the words."""

from __future__ import annotations

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.numbers import parse_number_symbol
from thidua.dispatches.paragraph import Paragraph
from thidua.dispatches.reader import read
from thidua.dispatches.reader.inferring import kind_from_symbol
from thidua.dispatches.writing.plain import in_columns, stacked
from thidua.dispatches.writing.reasons import differences, obstacles, refused
from thidua.dispatches.writing.sheeting import full_number, sheet_of
from thidua.errors import ThiduaError
from thidua.findings import Finding

DERIVED = ("kind", "number_symbol", "references", "campaign")
"""What ``compose`` takes from the words where it was not given."""

_END_MARK = "./."
_LAYOUTS = (in_columns, stacked)


def write(dispatch: Dispatch) -> str:
    r"""The dispatch as plain text in the layout of Decree 30/2020/NĐ-CP, Appendix I; the Party's form for its symbols.

    ``read(write(d)).dispatch == d``: the text is read back before it is given. Two layouts are tried, header and
    footer in two columns, then block below block, so time stays linear in the length of the dispatch.

    Raises ``dispatch_not_writable`` where neither reads back as the same dispatch; ``unwritable`` says why.

    >>> from thidua.dispatches import Dispatch, Paragraph, read
    >>> d = compose(Dispatch(number="05", symbol="UBND-NV", subject="góp sách", addressees=("Các thôn",)))
    >>> print(write(d).splitlines()[-1])
        Kính gửi: Các thôn.
    >>> read(write(d)).dispatch == d
    True
    """
    text, found = _attempt(dispatch)
    if text is None:
        raise _not_writable(found)
    return text


def unwritable(dispatch: Dispatch) -> tuple[Finding, ...]:
    """Why that dispatch cannot be written; empty when ``write`` gives a text.

    Codes: ``dispatch_copy_not_written``, ``dispatch_line_break``, ``dispatch_number_contradicts``,
    ``dispatch_landmark_inside``, ``dispatch_reference_unnamed``, ``dispatch_unreadable``,
    ``dispatch_reads_otherwise``, ``too_long``. ``where`` is the field, such as ``body/3``.

    >>> from thidua.dispatches import Dispatch
    >>> [finding.code for finding in unwritable(Dispatch())]
    ['dispatch_unreadable']
    """
    return _attempt(dispatch)[1]


def compose(dispatch: Dispatch) -> Dispatch:
    """The same dispatch with what follows from its words: kind, number with symbol, references, campaign, “./.”.

    Only what was left out is filled in, as ``read`` would read it. What comes back can be written.

    Raises ``dispatch_not_writable`` where a value that was given would be read otherwise.

    >>> from thidua.dispatches import Dispatch, Paragraph
    >>> basis = Paragraph(text="Căn cứ Nghị định số 98/2023/NĐ-CP;")
    >>> d = compose(Dispatch(number="05", symbol="KH-UBND", subject="Phát động thi đua", body=(basis,)))
    >>> d.kind, d.number_symbol, d.references[0].relation, d.body[-1].text
    ('ke_hoach', '05/KH-UBND', 'based_on', 'Căn cứ Nghị định số 98/2023/NĐ-CP./.')
    """
    drafted = _drafted(dispatch)
    given = {name for name in DERIVED if getattr(drafted, name)}
    found = obstacles(drafted)
    for layout in () if found else _LAYOUTS:
        reading = read(layout(sheet_of(drafted)))
        if reading.dispatch is None:
            found = found or refused(reading)
            continue
        taken = {name: getattr(reading.dispatch, name) for name in DERIVED if name not in given}
        filled = drafted.evolve(**taken)
        against = differences(filled, reading.dispatch) or _attempt(filled)[1]  # a kind found late changes the layout
        if not against:
            return filled
        found = found or against
    raise _not_writable(found)


def _attempt(dispatch: Dispatch) -> tuple[str | None, tuple[Finding, ...]]:
    """The first layout that reads back as the same dispatch, or what is in the way."""
    found = obstacles(dispatch)
    for layout in () if found else _LAYOUTS:
        text = layout(sheet_of(dispatch))
        reading = read(text)
        if reading.dispatch == dispatch:
            return text, ()
        found = found or (refused(reading) if reading.dispatch is None else differences(dispatch, reading.dispatch))
    return None, found


def _not_writable(found: tuple[Finding, ...]) -> ThiduaError:
    first = found[0]
    said = {f"first_{lang}": first.message(lang) for lang in ("vi", "en")}
    return ThiduaError("dispatch_not_writable", count=len(found), **said).at(first.where)


def _drafted(dispatch: Dispatch) -> Dispatch:
    """With number, symbol and kind completed from one another, and the end mark set where the state form has one."""
    full = dispatch.number_symbol
    if full is None and dispatch.number is not None and dispatch.symbol is not None:
        full = full_number(dispatch.number, dispatch.symbol)
    number = parse_number_symbol(full or full_number("1", dispatch.symbol or "") or "")
    if number is None:
        return dispatch
    kind = dispatch.kind or kind_from_symbol(number)
    body = _announced(dispatch.body) if kind == "quyet_dinh" and number.form != "party" else dispatch.body
    return dispatch.evolve(
        number_symbol=full,
        number=dispatch.number or (number.number if full is not None else None),
        symbol=dispatch.symbol or number.symbol,
        kind=kind,
        body=body if number.form == "party" else _ended(body),
    )


def _announced(body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """With “QUYẾT ĐỊNH:” between the bases and the first article, where it was left out."""
    first = next((index for index, paragraph in enumerate(body) if paragraph.label == "Điều 1"), None)
    if not first or any((paragraph.text or "").startswith("QUYẾT ĐỊNH") for paragraph in body[:first]):
        return body
    return (*body[:first], Paragraph(text="QUYẾT ĐỊNH:"), *body[first:])


def _ended(body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    last = body[-1] if body else None
    if last is None or last.text is None or last.text.endswith(_END_MARK):
        return body
    return (*body[:-1], last.evolve(text=last.text.rstrip(" .;,") + _END_MARK))
