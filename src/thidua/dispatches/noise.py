"""Damage of the letters themselves: another encoding, traces of scanning, diacritics that are gone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from thidua.dispatches.encodings import repairs
from thidua.dispatches.encodings.syllable import bare_syllable, cut_syllables, is_syllable
from thidua.dispatches.normal import NormalText, flatten
from thidua.findings import Finding

_SAMPLE = 60_000
"""Characters looked at; a longer text shows its damage in its first pages."""

_ENOUGH = 2
_SHOWN = 4
_MAX_HITS = 20
_NAMES = {"tcvn3": "TCVN3", "vni": "VNI"}

_ANCHORS = "nơi nhận|kính gửi|kính gởi|như trên|căn cứ|cần cù"
_PHRASES = (
    "ủy ban nhân dân|hội đồng nhân dân|cộng hòa xã hội|độc lập|đọc lập|hạnh phúc|thi đua|thì đưa|thị đưa|khen thưởng"
    "|quyết định|quyết đinh|thực hiện|phong trào|kế hoạch|chủ tịch"
)
_MOTTO = "cong hoa xa hoi"
_TABLES = {"anchors": _ANCHORS, "phrases": _PHRASES}
"""Words that stand in every dispatch, with all spellings that can be meant; anchors only where a line begins."""

_LETTER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_SMALL = "a-zà-ýăđĩũơưạ-ỹ"
_HORN = re.compile("[ƣƢ]")
_ALIKE = repairs.HOMOGLYPHS.pattern
_LOOSE = re.compile(f"[{_LETTER}] [\u0300-\u036f]")
_DIGIT_IN_WORD = re.compile(
    f"(?<![\\w.@/_-])(?=[{_SMALL}0156]{{3}})[{_SMALL}]{{1,6}}[0156][{_SMALL}]{{0,5}}(?![\\w@/_-])"
)
_DIGITS = (str.maketrans("0156", "oisb"), str.maketrans("0156", "olsb"))
_STRAY = re.compile(f"[{_SMALL}][\\^~¬\\\\][{_SMALL}]")
_CARET = re.compile(r"(?<![\w)}\]])\^\d")
_PIPE_INSIDE = re.compile(f"[{_SMALL}]\\|[{_SMALL}]")
_ARCHIVE = re.compile(r"^[-–•+* ]*(?:Lun|Luu|Lưa|Lim|Lmu|Liru|Lưn|Lun)\s?[:;]", re.MULTILINE)
_BODY_NAME = re.compile(r"\b(?:ƯBND|ỦBND|UBNĐ|UBNL\b|LBND)")
_GLUED = re.compile(f"[{_LETTER}]{{8,60}}")
_WORD = re.compile(f"(?<![{_LETTER}\\w])[{_LETTER}]+(?![\\w])")
_SMALL_WORD = re.compile(f"[{_SMALL}]{{2,}}\\Z")
_FREQUENT = (
    "cua va cac cho duoc khong nhung trong ngay thang nam nguoi viec huyen xa tinh thi dua khen thuong nhan dan hoi"
    " dong truong so quyet dinh ke hoach uy ban cong hoa noi kinh gui tap the phong trao to chuc thuc hien don vi"
)
_COMMON = frozenset(_FREQUENT.split())
_MIN_WORDS = 12


def noise(source: NormalText, original: str) -> tuple[Finding, ...]:
    """What is wrong with the letters of a text, at most one finding each.

    ``legacy_encoding``: lines in TCVN3 or VNI, a warning when they were decoded, an error when they only look like
    it and were left; ``ocr_noise``: damage of scanning or of extraction from a PDF; ``diacritics_lost``.

    >>> from thidua.dispatches.normal import normalise
    >>> def codes(text):
    ...     return [finding.code for finding in noise(normalise(text), text)]
    >>> codes("Kính gửi: Các xã; căn cứ kế hoạch, các thôn thực hiện phong trào thi đua.")
    []
    >>> codes("Kinh gửi: Các xã; căn cứ kế hoạch, các thôn thực hiện phong trào th1 đua.")
    ['ocr_noise']
    >>> codes("Uy ban nhan dan xa de nghi cac thon thuc hien phong trao thi dua va khen thuong nam nay")
    ['diacritics_lost']
    """
    found: list[Finding] = []
    found += _legacy(source, original)
    lost = _diacritics_lost(source)
    if lost:
        found.append(Finding.of("diacritics_lost"))
    found += _ocr(source, original, lost=lost)
    return tuple(found)


def _legacy(source: NormalText, original: str) -> Iterator[Finding]:
    stretches = source.legacy or source.suspect
    if not stretches:
        return
    names = sorted({_NAMES[name] for _, _, name in stretches})
    finding = Finding.of(
        "legacy_encoding",
        where=f"text[{stretches[0][0]}:{stretches[0][1]}]",
        encoding=", ".join(names),
        lines=_line_numbers(stretches[:_SHOWN], original) + (", …" if len(stretches) > _SHOWN else ""),
    )
    yield finding.model_copy(update={"severity": "warning"}) if source.legacy else finding


def _line_numbers(stretches: tuple[tuple[int, int, str], ...], original: str) -> str:
    shown: list[str] = []
    at, line = 0, 1
    for start, end, _ in stretches:
        line += _line_ends(original, at, start)
        first = line
        line += _line_ends(original, start, end)
        at = end
        shown.append(str(first) if first == line else f"{first}-{line}")
    return ", ".join(dict.fromkeys(shown))


def _line_ends(text: str, start: int, end: int) -> int:
    found = text.count("\n", start, end)
    return found or text.count("\r", start, end)


def _diacritics_lost(source: NormalText) -> bool:
    sample = source.text[:_SAMPLE]
    if 6 * (len(sample.encode()) - len(sample)) > len(sample):  # every letter with a diacritic takes more bytes
        return False
    words = [word.lower() for word in _WORD.findall(sample) if len(word) > 1]
    if len(words) < _MIN_WORDS:
        return False
    marked = sum(not word.isascii() for word in words)
    if marked * 12 > len(words):
        return False
    common = sum(word in _COMMON for word in words)
    return common * 6 >= len(words) and sum(map(bare_syllable, words)) * 4 >= len(words) * 3


def _ocr(source: NormalText, original: str, *, lost: bool) -> Iterator[Finding]:
    weight = 0
    examples: list[str] = []
    for found, each in _signs(source, original, lost=lost):
        weight += each
        shown = " ".join(found.split())[:30]
        if shown not in examples and len(examples) < _SHOWN:
            examples.append(shown)
        if weight >= _MAX_HITS:
            break
    if weight >= _ENOUGH:
        yield Finding.of("ocr_noise", examples=", ".join(f"“{shown}”" for shown in examples))


def _signs(source: NormalText, original: str, *, lost: bool) -> Iterator[tuple[str, int]]:
    """Each sign of damage, and its weight: two are enough, and every sign that no careful writer makes has two."""
    raw = original[:_SAMPLE]
    text = source.text[:_SAMPLE]
    for pattern in (_HORN, _ALIKE):
        for match in pattern.finditer(raw):
            yield _around(raw, match.start(), match.end()), 2
            break
    for match in _LOOSE.finditer(raw):
        yield match.group(), 2
    if "\ufffd" in text:
        at = text.index("\ufffd")
        yield _around(text, at, at + 1), 2
    for pattern in (_CARET, _BODY_NAME) if lost else (_CARET, _BODY_NAME, _ARCHIVE):
        for match in pattern.finditer(text):
            yield match.group(), 2
    for match in _DIGIT_IN_WORD.finditer(text):
        if any(_word(match.group().translate(table)) for table in _DIGITS):
            yield match.group(), 2
    for match in _STRAY.finditer(text):
        yield _around(text, match.start(), match.end()), 1
    for match in _PIPE_INSIDE.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.end()]
        if line.count("|") == 1 and text[match.end() :].partition("\n")[0].count("|") == 0:
            yield _around(text, match.start(), match.end()), 1
    if not lost:
        yield from _phrases(text)
        yield from _glued(text)
        yield from _no_syllables(text)


def _word(word: str) -> bool:
    return is_syllable(word) or (word.isascii() and bare_syllable(word))


def _around(text: str, start: int, end: int) -> str:
    while start > 0 and text[start - 1].isalpha() and end - start < 20:
        start -= 1
    while end < len(text) and text[end].isalpha() and end - start < 20:
        end += 1
    return text[start:end]


def _spellings(phrases: str) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for phrase in phrases.split("|"):
        table.setdefault(flatten(phrase), set()).add(_spelling(phrase))
    return table


def _spelling(phrase: str) -> str:
    """The letters and tones of a phrase, whatever vowel the tone stands on (“hoà”, “hòa”; “uỷ”, “ủy”)."""
    out: list[str] = []
    for word in phrase.lower().split():
        spread = unicodedata.normalize("NFD", word)
        tones = "".join(c for c in spread if c in "\u0300\u0301\u0303\u0309\u0323")
        out.append("".join(c for c in spread if c not in "\u0300\u0301\u0303\u0309\u0323") + tones)
    return " ".join(out)


_RIGHT = _spellings(f"{_ANCHORS}|{_PHRASES}")
_SPACED_KEYS = {name: "|".join(_spellings(phrases)).replace(" ", " {1,2}") for name, phrases in _TABLES.items()}
_ANCHOR = re.compile(rf"^[^a-z\n]{{0,6}}({_SPACED_KEYS['anchors']})(?![a-z])", re.MULTILINE)
_PHRASE = re.compile(rf"(?<![a-z])({_SPACED_KEYS['phrases']})(?![a-z])")


def _phrases(text: str) -> Iterator[tuple[str, int]]:
    flat = flatten(text)
    for pattern, weight in ((_ANCHOR, 2), (_PHRASE, 1)):
        for match in pattern.finditer(flat):
            printed = text[match.start(1) : match.end(1)]
            key = " ".join(match.group(1).split())
            if _spelling(printed) not in _RIGHT[key]:
                yield printed, 2 if key == _MOTTO else weight


def _glued(text: str) -> Iterator[tuple[str, int]]:
    """Words that lost the spaces between them: “CăncứNghịđịnhsố”."""
    for match in _GLUED.finditer(text):
        word = match.group()
        if not word.isascii() and not is_syllable(word):
            parts = cut_syllables(word)
            if parts is not None and len(parts) > 2:
                yield word, 2


def _no_syllables(text: str) -> Iterator[tuple[str, int]]:
    """Accented words in small letters that are no syllables, when there are too many for loan words and slips."""
    marked = [word for word in _WORD.findall(text) if not word.isascii() and _SMALL_WORD.match(word)]
    wrong = [word for word in marked if not is_syllable(word)]
    if len(wrong) >= 3 and len(wrong) * 40 >= len(marked):
        yield from ((word, 1) for word in wrong)
