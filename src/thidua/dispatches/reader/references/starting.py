"""Where references begin in running text: a kind and a number, a number left blank, a law by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from thidua.dispatches.kinds import KIND_NAME, kind_named
from thidua.dispatches.numbers import NumberSymbol, find_number_symbols, match_number_symbol
from thidua.dispatches.passage import Passage
from thidua.dispatches.reader.inferring import kind_from_symbol
from thidua.dispatches.reader.letters import UPPER
from thidua.dispatches.reader.plain import Spoken

_KIND_BEFORE = re.compile(rf"(?<![a-z])(?P<kind>{KIND_NAME})\s{{0,2}}(?:so\s{{0,2}}:?\s{{0,2}})?\Z")
_KIND_APART = re.compile(rf"(?<![a-z])(?P<kind>{KIND_NAME})(?:\s[a-z]{{1,8}}){{1,4}}\sso\s{{0,2}}:?\s{{0,2}}\Z")
"""“Báo cáo thẩm tra số”: words between the kind and the number."""
_BLANK = re.compile(r"(?<=\s)so\s{0,2}:?(?=[\s.…_]{0,20}/\s?[a-z])")
_OTHER_KIND = re.compile(r"(?<![a-z])(?!van ban|cv |vb )[a-z]{2,6}\s[a-z]{2,6}\s{1,2}so\s{0,2}:?\s{0,2}\Z")
"""“Mệnh lệnh số”: a kind that the table does not have; the number is not a công văn's."""
_SO_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:van ban|vb|cv)(?:\s[a-z]{2,6}){0,2}\s{0,2}(?:so\s{0,2})?|so\s{0,2}):?\s{0,2}\Z"
)
_LAW = Spoken(rf"(?<!\w)(?P<kind>Bộ luật|Luật|Pháp lệnh)\s(?=[{UPPER}]|sửa đổi)")
_LAW_END = Spoken(
    rf"(?=\s(?:ngày|số\s{{0,2}}:?\s{{0,2}}\d|năm\s\d|được|và các)\b)|;|\.|,\s{{0,2}}(?!Khen thưởng)(?=[{UPPER}]|\Z)|\Z"
)
_LAW_NUMBER = Spoken(r"\s{0,2}số\s{0,2}:?\s{0,2}\Z")
_LOOK_BACK = 60


@dataclass(frozen=True, slots=True)
class Start:
    """Where a reference begins: the kind at ``kind_at``, the number up to ``end``."""

    kind: str | None
    kind_at: int
    kind_end: int
    number: NumberSymbol | None
    number_at: int
    end: int
    subject: tuple[int, int] | None = None


def starts_of(passage: Passage, limit: int) -> Iterator[Start]:
    """Where documents are named in a passage, in order; at most ``limit`` of a sort."""
    numbers = [_numbered(passage, *found) for found in islice(find_number_symbols(passage.text), limit)]
    found = [start for start in numbers if start is not None]
    for blank in islice(_BLANK.finditer(passage.flat), limit):
        number = match_number_symbol(passage.text, blank.end())
        low = max(0, blank.start() - _LOOK_BACK)
        named = _KIND_BEFORE.search(passage.flat[low : blank.end()])
        if number is not None and number[0].number is None and named is not None:
            kind = (kind_named(named["kind"]), low + named.start("kind"), low + named.end("kind"))
            found.append(Start(*kind, number[0], blank.end(), number[1]))
    if passage.flat[:20].lstrip("-+*•·– ").startswith("can cu"):
        found = [*islice(_laws(passage, [start.number_at for start in found]), limit), *found]
    return iter(sorted(found, key=lambda start: start.kind_at))


def _numbered(passage: Passage, start: int, end: int, number: NumberSymbol) -> Start | None:
    low = max(0, start - _LOOK_BACK)
    law = _law_before(passage, start) if number.form == "law" else None
    if law is not None:
        return Start("luat", law[0], law[1], number, start, end, subject=(law[1] + 1, law[2]))
    lead = passage.flat[low:start]
    before = _KIND_BEFORE.search(lead) or _KIND_APART.search(lead)
    if before is not None and not passage.text[low + before.end("kind") : start].islower() and "so" in before.group():
        before = _KIND_BEFORE.search(lead)
    if before is not None:
        kind_at, kind_end = low + before.start("kind"), low + before.end("kind")
        return Start(kind_named(before["kind"]), kind_at, kind_end, number, start, end)
    led = _SO_BEFORE.search(lead)
    if led is None and number.type_code is None:
        return None
    letter = led is not None and led.group().startswith(("van", "vb", "cv"))
    other = number.form == "letter" and not letter and _OTHER_KIND.search(lead) is not None
    kind = None if other else kind_from_symbol(number)
    at = low + led.start() if led is not None else start
    return Start(kind, at, at, number, start, end)


def _law_before(passage: Passage, start: int) -> tuple[int, int, int] | None:
    low = max(0, start - 160)
    lead = list(_LAW.over(passage.text).finditer(passage.text, low, start))
    number = _LAW_NUMBER.over(passage.text).search(passage.text, max(low, start - 8), start)
    if not lead or number is None or passage.text[lead[-1].start()] == "P":
        return None
    last = lead[-1]
    if ";" in passage.text[last.start() : start]:
        return None
    return last.start(), last.end("kind"), number.start()


def _laws(passage: Passage, numbers: list[int]) -> Iterator[Start]:
    """Laws named without a number: “Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022”."""
    for lead in _LAW.over(passage.text).finditer(passage.text):
        stop = _LAW_END.over(passage.text).search(passage.text, lead.end(), lead.end() + 300)
        end = stop.start() if stop is not None else lead.end() + 300
        if any(lead.start() < at <= end + 8 for at in numbers):
            continue
        kind = "phap_lenh" if lead["kind"][:1] == "P" else "luat"
        yield Start(kind, lead.start(), lead.end("kind"), None, end, end, subject=(lead.end(), end))
