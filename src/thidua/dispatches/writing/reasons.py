"""Why a dispatch cannot be written: what stands in the way beforehand, and what would be read otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.limits import Limits
from thidua.dispatches.normal import flatten
from thidua.dispatches.reader import anchors
from thidua.dispatches.reading import Reading
from thidua.dispatches.writing.sheeting import full_number
from thidua.findings import Finding
from thidua.model import Model

MOST = 50
"""Most differences that are told of one dispatch."""


def obstacles(dispatch: Dispatch) -> tuple[Finding, ...]:
    """What no layout could set right: seen in the values alone, before anything is laid out."""
    limits = Limits()
    sizes = {"body": sum(len(p.text or "") for p in dispatch.body), "subject": len(dispatch.subject or "")}
    for where, size in sizes.items():
        if size > limits.characters:
            return (Finding.of("too_long", where=where, length=size, limit=limits.characters),)
    return tuple(found for _, found in zip(range(MOST), _obstacles(dispatch), strict=False))


def refused(reading: Reading) -> tuple[Finding, ...]:
    """The text would not be taken for a dispatch at all."""
    first = reading.findings[0]  # a reading without a dispatch says why
    return (Finding.of("dispatch_unreadable", reason_vi=first.message("vi"), reason_en=first.message("en")),)


def differences(wanted: Dispatch, found: Dispatch) -> tuple[Finding, ...]:
    """Field by field what the text would be read as instead."""
    pairs = zip(range(MOST), _differing("", wanted, found), strict=False)
    return tuple(
        Finding.of("dispatch_reads_otherwise", where=where, given=_shown(ours), read=_shown(theirs))
        for _, (where, ours, theirs) in pairs
    )


def _obstacles(dispatch: Dispatch) -> Iterator[Finding]:
    if dispatch.certified_copy is not None:
        yield Finding.of("dispatch_copy_not_written", where="certified_copy")
    for where, text in _texts("", dispatch):
        if any(mark in text for mark in "\n\r\t"):
            yield Finding.of("dispatch_line_break", where=where)
    yield from _numbers(dispatch)
    words = " ".join(p.text for p in dispatch.body if p.text is not None)
    plain = "".join(words.split())
    for at, paragraph in enumerate(dispatch.body):
        opening = anchors.RECIPIENTS.match(flatten(paragraph.text or ""))
        if paragraph.label is None and opening is not None and ":" in opening.group():
            yield Finding.of("dispatch_landmark_inside", where=f"body/{at}", opening=(paragraph.text or "")[:20])
    for at, reference in enumerate(dispatch.references):
        if reference.number_symbol is not None and "".join(reference.number_symbol.split()) not in plain:
            where = f"references/{at}/number_symbol"
            yield Finding.of("dispatch_reference_unnamed", where=where, number=reference.number_symbol)


def _numbers(dispatch: Dispatch) -> Iterator[Finding]:
    number, symbol, full = dispatch.number, dispatch.symbol, dispatch.number_symbol
    joined = full_number(number, symbol) if number is not None and symbol is not None else None
    normative = full is not None and number is not None and symbol is not None and full.count("/") > 1
    if full != joined and not normative:
        yield Finding.of(
            "dispatch_number_contradicts", where="number_symbol", given=_shown(full), joined=_shown(joined)
        )


def _differing(where: str, ours: object, theirs: object) -> Iterator[tuple[str, object, object]]:
    if ours == theirs:
        return
    if isinstance(ours, Model) and type(ours) is type(theirs):
        for name in type(ours).model_fields:
            yield from _differing(_at(where, name), getattr(ours, name), getattr(theirs, name))
    elif isinstance(ours, tuple) and isinstance(theirs, tuple):
        if len(ours) != len(theirs):  # what follows the first difference has only moved
            at = next(
                (at for at, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs))
            )
            yield _at(where, str(at)), ours[at] if at < len(ours) else None, theirs[at] if at < len(theirs) else None
            return
        for at, (a, b) in enumerate(zip(ours, theirs, strict=True)):
            yield from _differing(_at(where, str(at)), a, b)
    else:
        yield where, ours, theirs


def _texts(where: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from _texts(_at(where, name), getattr(value, name))
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from _texts(_at(where, str(at)), item)


def _at(where: str, name: str) -> str:
    return f"{where}/{name}" if where else name


def _shown(value: object) -> str:
    if value is None or value == ():
        return "—"
    if isinstance(value, Model):
        said = ((name, getattr(value, name)) for name in type(value).model_fields)
        return ", ".join(f"{name}: {_shown(item)}" for name, item in said if item is not None and item != ())
    return str(value)
