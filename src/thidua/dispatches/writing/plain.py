"""A sheet as plain text: in two columns of even width, or with its blocks one below the other."""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap

from thidua.dispatches.writing.sheet import Sheet

_GAP = 6
_LEFT = 34
_RIGHT = 38
_WIDEST = 56
_SUBJECT = 60
_UNBROKEN = 150
_SIGNED = 3


def in_columns(sheet: Sheet) -> str:
    """Header and footer in two columns, as on paper; ``stacked`` where a column would be too wide."""
    top, bottom = _top(sheet), _bottom(sheet)
    if max((len(line) for line in top), default=0) > _WIDEST or len(sheet.place_date) > _WIDEST:
        return stacked(sheet)
    width = max(_LEFT, *(len(line) for line in top)) if top else _LEFT
    under = [sheet.number, *_margin(sheet, width), *_marks(sheet)]
    header = [*_columns(top, _right(sheet), width), "", *_columns(under, [sheet.place_date], width)]
    right = _signatures(sheet)
    if max((len(line) for line in bottom), default=0) > _WIDEST:
        footer = [*bottom, "", *(_indented(line, width + _GAP) for line in right)]
    else:
        footer = _columns(
            bottom, right, max(width, *(len(line) for line in bottom)) if bottom else width, centred=False
        )
    return _text([*header, *_middle(sheet, width + _GAP + _RIGHT), *footer, *_after(sheet)])


def stacked(sheet: Sheet) -> str:
    """Every block below the one before it."""
    header = [
        *_top(sheet),
        "",
        *_right(sheet),
        "",
        sheet.number,
        *_margin(sheet, _UNBROKEN),
        *_marks(sheet),
        "",
        sheet.place_date,
    ]
    return _text([*header, *_middle(sheet, 0), *_bottom(sheet), "", *_signatures(sheet), *_after(sheet)])


def _top(sheet: Sheet) -> list[str]:
    names = [name for name in (sheet.parent, sheet.issuer) if name]
    rule = ["*" if sheet.party else "-" * max(7, len(sheet.issuer) // 3)] if sheet.issuer else []
    return [*names, *rule]


def _right(sheet: Sheet) -> list[str]:
    return [*sheet.nation, "-" * (len(sheet.nation[-1]))]


def _marks(sheet: Sheet) -> list[str]:
    return [mark for mark in ("DỰ THẢO" if sheet.draft else "", sheet.secrecy, sheet.urgency) if mark]


def _margin(sheet: Sheet, width: int) -> list[str]:
    return _wrapped(sheet.margin_subject, width)


def _middle(sheet: Sheet, width: int) -> list[str]:
    """Title, subject, addressees and body; centred over ``width`` where there is one."""
    lines = [""]
    if sheet.title:
        subject = _balanced(sheet.subject, _SUBJECT) if width else _wrapped(sheet.subject, _UNBROKEN)
        rule = ["-------"] if subject and not sheet.party else []
        lines += [*(_centred(line, width) for line in (sheet.title, *subject, *rule)), ""]
    if sheet.head:
        lines += [_centred(sheet.head, width), ""]
    if sheet.addressed:
        lines += [*(("    " if width else "") + line for line in sheet.addressed), ""]
    for line in sheet.body:
        lines += [_centred(line.printed, width) if line.role == "announced" else line.printed, ""]
    return lines


def _bottom(sheet: Sheet) -> list[str]:
    return ["Nơi nhận:", *sheet.distribution] if sheet.distribution else []


def _signatures(sheet: Sheet) -> list[str]:
    lines: list[str] = []
    for block in sheet.signatures:
        lines += [""] if lines else []
        lines += [*block.lines, *([""] * _SIGNED), block.name] if block.name else block.lines
    return lines


def _after(sheet: Sheet) -> list[str]:
    return [line for heading in sheet.attachments for line in ("", heading, sheet.attached)]


def _wrapped(text: str, width: int) -> list[str]:
    return wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _balanced(text: str, width: int) -> list[str]:
    """As many lines as the width asks for, none much shorter than the others."""
    lines = _wrapped(text, width)
    narrower = range(len(text) // max(1, len(lines)), width)
    return next((even for size in narrower if size > 0 and len(even := _wrapped(text, size)) == len(lines)), lines)


def _columns(left: list[str], right: list[str], width: int, *, centred: bool = True) -> list[str]:
    far = max([_RIGHT, *(len(line) for line in right)])
    rows = zip_longest(left, right, fillvalue="")
    return [
        f"{a.center(width) if centred else a:<{width}}{' ' * _GAP if b else ''}{b.center(far) if b else ''}".rstrip()
        for a, b in rows
    ]


def _centred(line: str, width: int) -> str:
    return line.center(width).rstrip() if width > len(line) else line


def _indented(line: str, width: int) -> str:
    return " " * width + line.center(_RIGHT).rstrip() if line else ""


def _text(lines: list[str]) -> str:
    """The lines, none blank at the ends."""
    return "\n".join(lines).strip("\n").rstrip() + "\n"
