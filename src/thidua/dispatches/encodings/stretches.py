"""The stretches of a text that are in a legacy encoding: whole lines, or columns of a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua.dispatches.encodings.detect import Encoding, Legacy, Verdict, detect

_HIGH = re.compile(r"[\xa1-\xff]")
_BEYOND = re.compile(r"[^\W\d_\x00-\xff]")
_COLUMN = re.compile(r"(?:(?! {2})[^\t|])+")
_ODD = re.compile(
    "[A-Za-z][©¸µ®¬¨ª«¶·¹»¾¼½¡¢§£¤¥¦\xad]|[aeAE][âáàåãäêéèúüëùøûõï]|[oO][âåäùøûõï]|[uU][øûõï]|[öÖñÑ]", re.IGNORECASE
)
"""What no line of Unicode Vietnamese has, but a column of TCVN3 or VNI in it may."""

_BUDGET = 250_000
"""Characters of high-coded lines looked at; the lines after that follow what the others were."""

_MAX_LINES = 20_000
"""Lines with codes above ASCII that are looked at; the rest of a longer text stays as it is."""

_REACH = 500
"""How far, in characters, a sure line speaks for one that could be either."""

_Judged = tuple[int, int, Verdict]


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``start`` to ``end`` the text is in that encoding."""

    start: int
    end: int
    encoding: Legacy


@dataclass(frozen=True, slots=True)
class Stretches:
    """What was certain, in order, neighbours joined; and the lines that only look like it."""

    certain: tuple[Stretch, ...] = ()
    suspect: tuple[Stretch, ...] = ()


def find_stretches(text: str) -> Stretches:
    r"""The stretches of ``text``, whose lines end with ``\n``, that are in TCVN3 or VNI.

    One document may mix them with Unicode; a line too short to be certain follows the lines that are.

    >>> find_stretches("Sè: 05/KH\nUû ban nh©n d©n\nỦy ban").certain
    (Stretch(start=0, end=25, encoding='tcvn3'),)
    """
    pieces = _pieces(text)
    if not pieces:
        return Stretches()
    budget = _BUDGET
    judged: list[_Judged] = []
    for start, end in pieces:
        if budget <= 0:
            break
        budget -= min(end - start, 4_000) + 40
        judged.append((start, end, detect(text[start:end])))
    hint = _hint(judged)
    if hint != "unicode":
        judged = [(a, b, v if v.certain and v.encoding != "unicode" else detect(text[a:b], hint)) for a, b, v in judged]
        judged = _settled(text, judged, hint)
    certain: list[Stretch] = []
    suspect: list[Stretch] = []
    for start, end, verdict in judged:
        if verdict.encoding != "unicode":
            _add(certain if verdict.certain else suspect, Stretch(start, end, verdict.encoding))
    decoded = sum(verdict.certain and verdict.encoding == hint for _, _, verdict in judged)
    if hint != "unicode" and 10 * decoded >= 9 * len(judged):
        for start, end in pieces[len(judged) :]:
            _add(certain, Stretch(start, end, hint))
    return Stretches(tuple(certain), tuple(suspect))


def _settled(text: str, judged: list[_Judged], hint: Legacy) -> list[_Judged]:
    """Lines that could be either follow the nearest line that is sure: the one before, else the one after."""
    out = list(judged)
    for order in (range(len(out)), range(len(out) - 1, -1, -1)):
        last: tuple[int, int] | None = None
        for k in order:
            start, end, verdict = out[k]
            if verdict.encoding != "unicode":
                last = (start, end)
            elif verdict.certain:
                last = None
            elif last is not None and _near(text, min(last[1], end), max(last[0], start)):
                out[k] = (start, end, Verdict(hint))
                last = (start, end)
    return out


def _near(text: str, start: int, end: int) -> bool:
    return end - start <= _REACH and not _BEYOND.search(text, start, end)


def _hint(judged: list[_Judged]) -> Encoding:
    sure = [v.encoding for _, _, v in judged if v.certain and v.encoding != "unicode"]
    if not sure:
        return "unicode"
    return "tcvn3" if 2 * sure.count("tcvn3") >= len(sure) else "vni"


def _pieces(text: str) -> list[tuple[int, int]]:
    """Lines with a code above ASCII and no letter above Latin-1; of mixed lines, such columns."""
    pieces: list[tuple[int, int]] = []
    at = seen = 0
    while seen < _MAX_LINES and (found := _HIGH.search(text, at)):
        seen += 1
        start = text.rfind("\n", at, found.start()) + 1 or at
        end = text.find("\n", found.start())
        end = len(text) if end < 0 else end
        if not _BEYOND.search(text, start, end):
            pieces.append((start, end))
        elif end - start <= 4_000 and _ODD.search(text, start, end):
            pieces += [
                m.span()
                for m in _COLUMN.finditer(text, start, end)
                if _HIGH.search(text, *m.span()) and not _BEYOND.search(text, *m.span())
            ]
        at = end
    return pieces


def _add(stretches: list[Stretch], new: Stretch) -> None:
    last = stretches[-1] if stretches else None
    if last is not None and last.encoding == new.encoding and new.start == last.end + 1:
        stretches[-1] = Stretch(last.start, new.end, new.encoding)
    else:
        stretches.append(new)
