"""Passages of time in a sentence: day words found with their cue, before anybody says which year is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from thidua.campaigns.deadline import Every

Unit = Literal["day", "month_day", "day_only", "month", "quarter", "year", "stage"]

_Y = r"(?:19|20)\d\d"
_OF_YEAR = r"(?:\s?/\s?|\s?-\s?|,?\s{1,2}nam\s{1,2})"
_TOKEN = re.compile(
    rf"(?<![\w/.,])(?<![a-z]-)(?:"
    rf"(?P<d>\d{{1,2}})\s?(?P<sep>[/.-])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<y>{_Y})(?![\w/])"
    rf"|(?P<d2>\d{{1,2}})(?:\s?/\s?|,?\s{{1,2}}thang\s{{1,2}})(?P<m2>\d{{1,2}})(?:{_OF_YEAR}(?P<y2>{_Y}))?(?![\w/])"
    rf"|(?<=ngay )(?P<d3>\d{{1,2}})(?![\w/])"
    rf"|thang\s{{1,2}}(?P<m4>\d{{1,2}})(?:{_OF_YEAR}(?P<y4>{_Y}))?(?![\w/-])"
    rf"|quy\s{{1,2}}(?P<q>iv|i{{1,3}}|[1-4])(?:(?:\s?/\s?|\s?-\s?|,?\s{{1,2}}(?:nam\s{{1,2}})?)(?P<y5>{_Y}))?(?![\w/-])"
    rf"|nam\s{{1,2}}(?P<y6>{_Y})(?!\s?[-/]\s?\d|\w)"
    rf"|(?<=giua )(?P<s7>giai doan)\b|(?<=cuoi )(?P<s8>giai doan)\b|(?<=dau )(?P<s9>giai doan)\b"
    rf")"
)
_CUE = re.compile(
    r"(?:^|[^a-z\d])(?P<cue>(?:(?:cham|muon|tre) nhat|khong (?:qua|(?:muon|cham|tre) hon)|han (?:cuoi(?: cung)?|chot)"
    r"|thoi (?:han|gian)(?: (?:gui|nop|hoan thanh|thuc hien|to chuc))?|xong|truoc|het|den|toi|vao|trong"
    r"|so ket|tong ket|phat dong|to chuc)"
    r"(?:\s?:|\s(?:la|den|toi|vao|trong|truoc|het|cuoi|dau|giua))*(?:\s(?:phong trao|thi dua))*\s?:?"
    r"(?:\s?\d{1,2}\s?(?:h|gio|:)\s?(?:\d\d)?(?: phut)?,?)?(?:\s?ngay)?\s?|(?<!thang )(?:dau|giua|cuoi)\s?"
    r"|tu(?: (?:dau|giua|cuoi))?(?:\s?ngay)?\s?)$"
)
_BACK = 60
_AFTER = re.compile(
    r"\s?[,(]?\s?(?:cua\s)?(?P<word>(?:hang|moi) (?P<every>nam|thang|quy)"
    r"|(?P<edge>thang (?:cuoi|dau) (?:(?:moi|hang|cua) )?quy)"
    r"|nam (?:nay|sau|toi|ke tiep|tiep theo))(?!\w)(?! (?:sau|ke))"
)
_JOIN = re.compile(r"\s?(?:,|va|;|hoac)\s(?:truoc\s)?(?:ngay\s)?$")
_RANGE = re.compile(r"\s?(?:den|toi|-)(?:\s(?:het|ngay|cuoi))*\s?$")
_NOT_ASKED = re.compile(r"(?:\bso lieu |\bco hieu luc |\bthi hanh |\bthanh lap )[a-z ]{0,12}$")
_COUNTED = re.compile(r"\btính $", re.IGNORECASE)
"""“Tính đến ngày” counts, “báo cáo UBND tỉnh đến ngày” does not: only the diacritics tell."""
_BARE = ("truoc", "cham", "muon", "tre", "han", "khong", "xong")
"""Cues after which “15/11” is a day without the word “ngày”; “tổ chức 11/11 hội nghị” is a fraction."""
_MEANT = {"dau": "đầu", "toi": "tới"}
_REVIEWED = re.compile(r"\b(?:so ket|tong ket)\b")
_PERIODIC = re.compile(
    r"\b(?P<half>dinh ky (?:hang )?(?:0?6|sau) thang|(?:0?6|sau) thang"
    r"(?=,?\s(?:va\s)?(?:(?:mot|1) lan\b|(?:(?:hang|ca|mot|1|cuoi) )?nam\b(?! (?:19|20)))))"
    r"|\b(?P<year>(?:hang|moi) nam|dinh ky nam|(?<=thang, )nam(?! (?:19|20))"
    r"|(?<=thang va )(?:(?:ca|cuoi|1|mot) )?nam(?! (?:19|20)))\b"
    r"|\b(?P<quarter>(?:(?:hang|moi)|dinh ky) quy)\b|\b(?P<month>(?:(?:hang|moi)|dinh ky) thang)\b"
)
_EVERY: dict[str, Every] = {"nam": "year", "thang": "month", "quy": "quarter"}
_NAMED: dict[str, Every] = {"half": "half", "year": "year", "quarter": "quarter", "month": "month"}
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(slots=True)
class Passage:
    """Day words at ``start`` to ``end`` of a sentence, with the numbers in them and what stands around."""

    start: int
    end: int
    unit: Unit
    cue: str
    day: int | None = None
    month: int | None = None
    quarter: int | None = None
    year: int | None = None
    every: Every | None = None
    in_quarter: int | None = None
    this_year: bool = False
    next_year: bool = False
    inherited: str = ""
    """The cue of the passage before it, which holds for a recurrence too: “… và 30/11 hằng năm”."""
    joined: bool = False
    """Whether it only continues a list: “15/6 và 15/12”."""
    until: Passage | None = None
    """The end of the range that this passage begins."""


def periodic(flat: str) -> list[tuple[int, int, Every]]:
    """The recurrences a sentence names by themselves: “hằng năm”, “định kỳ 6 tháng”, “hằng quý”."""
    found: list[tuple[int, int, Every]] = []
    for match in _PERIODIC.finditer(flat):
        found.append((match.start(), match.end(), _NAMED[match.lastgroup or "year"]))
    return found


def passages(text: str, flat: str) -> list[Passage]:
    """The passages of time in a sentence, ranges joined, in order; dates that ask nothing are left out.

    ``flat`` is the same text flattened, one character for one. Linear: every pattern is bounded, and
    looks back sixty characters at most.
    """
    found: list[Passage] = []
    last: Passage | None = None
    for match in _TOKEN.finditer(flat):
        passage = _passage(match, text, flat)
        between = flat[last.end : match.start()] if last is not None and match.start() - last.end < 40 else None
        if last is not None and between is not None and _is_range(last, between):
            last.until, last.end = passage, match.end()
            _follow(last, flat)
            continue
        if last is not None and between is not None and last.unit == passage.unit and _JOIN.fullmatch(between):
            passage.joined, passage.cue = True, last.cue
        elif last is not None and not passage.cue and last.unit == passage.unit and last.until is None:
            passage.inherited = last.cue
        _follow(passage, flat)
        if passage.every is not None and not passage.cue:
            passage.cue = passage.inherited
        if passage.every is not None and passage.joined:
            _spread(found, passage)
        last = passage
        found.append(passage)
    return [p for p in found if _asks(p)]


def _passage(match: re.Match[str], text: str, flat: str) -> Passage:
    g = match.groupdict()
    back = flat[max(0, match.start() - _BACK) : match.start()]
    cue = _CUE.search(back)
    words, start = "", match.start()
    if cue is not None:
        begin = match.start() - len(back) + cue.start("cue")
        if _means(cue["cue"], text[max(0, begin - 6) : begin], text[begin : match.start()], back[: cue.start("cue")]):
            words, start = cue["cue"].strip(), begin
    at = Passage(start, match.end(), "day", words)
    if g["d"] is not None:
        at.day, at.month, at.year = int(g["d"]), int(g["m"]), int(g["y"])
    elif g["d2"] is not None:
        at.day, at.month, at.year = int(g["d2"]), int(g["m2"]), _number(g["y2"])
        at.unit = "day" if at.year is not None else "month_day"
    elif g["d3"] is not None:
        at.day, at.unit = int(g["d3"]), "day_only"
    elif g["m4"] is not None:
        at.month, at.year, at.unit = int(g["m4"]), _number(g["y4"]), "month"
    elif g["q"] is not None:
        at.quarter = _QUARTERS.get(g["q"]) or int(g["q"])
        at.year, at.unit = _number(g["y5"]), "quarter"
    elif g["y6"] is not None:
        at.year, at.unit = int(g["y6"]), "year"
    else:
        at.unit = "stage"
    if at.unit == "month_day" and words and not words.endswith("ngay") and not words.startswith(_BARE):
        at.cue, at.start = "", match.start()
    if (
        at.unit == "year"
        and not words
        and flat[:start].strip(" -+") == ""
        and _REVIEWED.search(flat, at.end, at.end + 60)
    ):
        at.cue = "trong"  # “Năm 2023: tổ chức sơ kết”
    return at


def _means(cue: str, before: str, printed: str, back: str) -> bool:
    """Whether the words are a cue; flattened text alone cannot tell “tính đến”, “phấn đấu năm 2025”, “tối ngày”."""
    if _NOT_ASKED.search(back) is not None or (cue.startswith(("den", "tu")) and _COUNTED.search(before)):
        return False
    meant = next((word for flat, word in _MEANT.items() if cue.startswith(flat)), None)
    return meant is None or printed.isascii() or printed.lower().startswith(meant)


def _number(text: str | None) -> int | None:
    return int(text) if text is not None else None


def _is_range(first: Passage, between: str) -> bool:
    opens = not first.cue or first.cue.startswith(("tu", "trong", "vao", "thoi", "to chuc"))
    return first.until is None and opens and _RANGE.fullmatch(between) is not None


def _follow(passage: Passage, flat: str) -> None:
    """What stands right behind: the recurrence, or the year in words."""
    after = _AFTER.match(flat, passage.end)
    if after is None:
        return
    word = after["word"]
    edge = after["edge"]
    if edge is not None:
        passage.in_quarter = 3 if "cuoi" in edge else 1
    elif after["every"] is not None:
        passage.every = _EVERY[after["every"]]
    elif word == "nam nay":
        passage.this_year = True
    else:
        passage.next_year = True
    passage.end = after.end("word")


def _spread(found: list[Passage], last: Passage) -> None:
    """In “15/6 và 15/12 hằng năm” the recurrence is said once for the whole list."""
    for passage in reversed(found):
        if passage.every is None and passage.year is None:
            passage.every = last.every
        if not passage.joined:
            return


def _asks(passage: Passage) -> bool:
    first = passage.cue.split()[:1]
    if passage.until is not None:
        return True
    if first == ["tu"]:
        return False
    return bool(passage.cue) or passage.every is not None or passage.in_quarter is not None
