"""What a dispatch asks for with a time, sentence by sentence: the entries of a campaign's calendar."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from operator import itemgetter

from thidua.campaigns.deadline import Deadline, Every, Recurrence
from thidua.campaigns.entry import CalendarEntry, What
from thidua.campaigns.passages import Passage, passages, periodic
from thidua.campaigns.resolving import Known, resolve
from thidua.dispatches import Dispatch
from thidua.dispatches.normal import flatten
from thidua.findings import Finding
from thidua.text import clean

MAX_ENTRIES = 500
"""Most entries of one dispatch; beyond it the finding ``too_many``."""

_MAX_SENTENCE = 1_000
_REACH = 400
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n+")
_DUE: tuple[tuple[What, re.Pattern[str]], ...] = (
    ("report", re.compile(r"\bbao cao\b(?! vien)")),
    (
        "nomination",
        re.compile(r"\b(?:ho so|to trinh|danh sach|de nghi|binh xet|xet)\b[^.;]{0,80}?\bkhen(?: thuong| cao)?\b"),
    ),
    ("registration", re.compile(r"\bdang ky\b")),
)
_HELD: tuple[tuple[What, re.Pattern[str]], ...] = (
    ("review", re.compile(r"\b(?:so ket|tong ket)\b")),
    ("evaluation", re.compile(r"\b(?:danh gia|cham diem|xep loai|binh xet|binh chon|kiem tra)\b")),
    ("launch", re.compile(r"\b(?:phat dong|le phat dong)\b")),
)
_PHASE = re.compile(r"(?:dot|giai doan) (?:thu )?(?:\d{1,2}(?!\d)|[ivx]{1,4}|nhat|hai|ba|bon)\b")
_NEAR_PHASE = re.compile(rf"\b(?P<name>{_PHASE.pattern})\W{{0,3}}$")
_PHASE_ONLY: list[What] = ["phase"]
_SENT = ("report", "nomination", "registration", "task")
_TASK_ONLY: list[What] = ["task"]
_REVIEW_ONLY: list[What] = ["review"]
_BODY = (
    r"(?:uy ban|ubnd|hoi dong|hdnd|mat tran|ubmttq|phong|so|bo|ban|van phong|cong doan|lien doan|doan|hoi|huyen uy"
    r"|tinh uy|thanh uy|thi uy|quan uy|dang uy|thuong truc|co quan|truong|trung tam|cum|khoi|chi cuc|cuc|to|thu tuong"
    r"|tong lien doan|tong cuc|cum truong|khoi truong|thanh tra)"
)
_TO = re.compile(
    rf"\b(?:(?:gui|nop|trinh|chuyen|bao cao)\s(?:[^.;]{{0,120}}?\b(?:ve|den|cho|toi)\s)?|\bve\s)(?P<to>{_BODY}\b"
    r"(?:(?!\s(?:truoc|cham nhat|muon nhat|tre nhat|de|theo|vao|dinh ky|hang nam|moi nam|den het|qua|khong qua|trong"
    r"|xem xet|tong hop|ket qua|ve|bang|kem|va(?! (?:ubnd|uy ban|dao tao|xa hoi|the thao|thong tin|truyen thong"
    r"|phat trien|moi truong|cong nghe|do thi|ha tang|dau tu)))\b)[^,;:.()\n])*)"
)

_HEADS = {"phong": "phòng", "so": "sở", "bo": "bộ", "to": "tổ", "hoi": "hội", "doan": "đoàn", "cum": "cụm"}
"""Words a body's name begins with that mean something else with other diacritics."""


def calendar_of(dispatch: Dispatch) -> tuple[tuple[CalendarEntry, ...], tuple[Finding, ...]]:
    """The entries of the body, in the order of the text, and what is to be said about them.

    Findings: ``calendar_impossible_day`` (31/02: no entry), ``calendar_year_open``, ``calendar_day_open``,
    ``calendar_range_order``, ``calendar_past`` (before the dispatch itself), ``too_many``. Time grows linearly.
    """
    mention = dispatch.campaign
    known = Known(dispatch.date, *((mention.from_year, mention.to_year) if mention is not None else (None, None)))
    entries: list[CalendarEntry] = []
    findings: list[Finding] = []
    for entry, finding in _all(dispatch, known):
        if finding is not None and len(findings) < MAX_ENTRIES:
            findings.append(finding)
        if entry is not None and len(entries) == MAX_ENTRIES:
            findings.append(Finding.of("too_many", where="body", limit=MAX_ENTRIES))
            break
        if entry is not None:
            entries.append(entry)
    return tuple(entries), tuple(findings)


def _all(dispatch: Dispatch, known: Known) -> Iterator[tuple[CalendarEntry | None, Finding | None]]:
    label: str | None = None
    for index, paragraph in enumerate(dispatch.body):
        label = paragraph.label or label
        text = paragraph.text or ""
        phase = paragraph.label if paragraph.label is not None and _PHASE.match(flatten(paragraph.label)) else None
        start = 0
        for stop in (*_SENTENCE.finditer(text), None):
            end = stop.start() if stop is not None else len(text)
            if end > start:
                yield from _Sentence(text[start:end], label, phase, f"body/{index}", known).read()
            start = stop.end() if stop is not None else end


class _Sentence:
    """One sentence, its passages of time, and what stands between them."""

    def __init__(self, text: str, label: str | None, phase: str | None, where: str, known: Known) -> None:
        self.text, self.flat = text, flatten(text)
        self.label, self.where, self.known = label, where, known
        head = _PHASE.match(self.flat)
        self.phase = phase or (text[: head.end()] if head is not None else None)
        self.recurring = periodic(self.flat)

    def read(self) -> Iterator[tuple[CalendarEntry | None, Finding | None]]:
        found = passages(self.text, self.flat)
        at = 0
        whats: list[What] = []
        while at < len(found):
            stop = at + 1
            while stop < len(found) and found[stop].joined:
                stop += 1
            before = max(found[at - 1].end if at else 0, found[at].start - _REACH)
            following = found[stop].start if stop < len(found) else len(self.flat)
            after = min(following, found[stop - 1].end + _REACH)
            for passage in found[at:stop]:
                whats = self._all_whats(passage, (before, found[at].start), (found[stop - 1].end, after)) or whats
                yield from self._dated(passage, whats, (before, found[at].start), (found[stop - 1].end, after))
            at = stop
        if not found:
            yield from self._periodic()

    def _all_whats(self, at: Passage, before: tuple[int, int], after: tuple[int, int]) -> list[What]:
        own = self._whats(at.start, at.end)  # “sơ kết năm 2023” has its verb in the passage itself
        around = self._whats(*before) or own or self._whats(*after)
        return _REVIEW_ONLY if own[:1] == _REVIEW_ONLY and "report" not in around else around

    def _dated(
        self, at: Passage, whats: list[What], before: tuple[int, int], after: tuple[int, int]
    ) -> Iterator[tuple[CalendarEntry | None, Finding | None]]:
        phase = self._phase_of(at)
        if phase is not None and (at.until is not None or not whats):
            whats = _PHASE_ONLY
        if at.unit in ("year", "stage") and not self._asks_years(at, whats):
            return
        words = self.text[at.start : at.end].strip(" ,:;(")
        deadline, finding = resolve(at, words, self.known, self.where, self._periodic_before(at.start))
        if deadline is None:
            yield None, finding
            return
        if deadline.bound == "of" and "report" in whats:
            return  # “báo cáo tổng kết năm 2017” is named after its year, not due in it
        past = self._past(deadline)
        if past is not None and not {"report", "nomination", "registration", "review"} & set(whats):
            return
        if past is not None:
            day, issued = f"{past:%d/%m/%Y}", f"{self.known.day or past:%d/%m/%Y}"
            finding = Finding.of("calendar_past", where=self.where, words=words, day=day, date=issued)
        to = self._to(*before) or self._to(*after) or self._only_to(at)
        for what in whats or _TASK_ONLY:
            due = what in _SENT
            yield self._entry(what, deadline, to if due else None, (at.start, at.end), phase), finding
            finding = None

    def _phase_of(self, at: Passage) -> str | None:
        near = _NEAR_PHASE.search(self.flat, max(0, at.start - 30), at.start)
        return self.text[near.start("name") : near.end("name")] if near is not None else self.phase

    def _only_to(self, at: Passage) -> str | None:
        """To whom the sentence sends things, where it names one body only."""
        start, end = max(0, at.start - _REACH), min(len(self.flat), at.end + _REACH)
        named = {found for match in _TO.finditer(self.flat, start, end) if (found := self._body(match)) is not None}
        return named.pop() if len(named) == 1 else None

    def _periodic(self) -> Iterator[tuple[CalendarEntry | None, Finding | None]]:
        whats = self._whats(0, min(len(self.flat), 2 * _REACH))
        for start, end, every in self.recurring if whats else ():
            deadline = Deadline(words=self.text[start:end], bound="within", recurrence=Recurrence(every=every))
            to = self._to(max(0, start - _REACH), start) or self._to(start, min(len(self.flat), end + _REACH))
            for what in whats:
                due = what in _SENT
                yield self._entry(what, deadline, to if due else None, (start, end), None), None

    def _whats(self, start: int, end: int) -> list[What]:
        words = self.flat[start:end]
        due: list[What] = [what for what, pattern in _DUE if pattern.search(words)]
        if due:
            return due
        held: list[What] = [what for what, pattern in _HELD if pattern.search(words)]
        return held[:1]

    def _asks_years(self, at: Passage, whats: list[What]) -> bool:
        """Whole years are everywhere; only a review, something due, or an edge of the year asks for anything."""
        if at.until is not None:
            return whats == ["phase"]
        if at.cue.startswith(("so ket", "tong ket")):
            return True
        edge = at.cue.split()[-1:] in (["dau"], ["giua"], ["cuoi"], ["het"])
        return edge or (bool(whats) and at.cue.split()[-1:] in (["vao"], ["trong"], ["truoc"]))

    def _periodic_before(self, start: int) -> Every | None:
        found = bisect_left(self.recurring, start, key=itemgetter(0))
        return self.recurring[found - 1][2] if found else None

    def _past(self, deadline: Deadline) -> date | None:
        if deadline.bound == "of":  # the review of a year is held after it
            return None
        last = deadline.day or (deadline.period.last_day if deadline.period is not None else None)
        return last if last is not None and self.known.day is not None and last < self.known.day else None

    def _to(self, start: int, end: int) -> str | None:
        return next((found for match in _TO.finditer(self.flat, start, end) if (found := self._body(match))), None)

    def _body(self, match: re.Match[str]) -> str | None:
        """The body that a match names; flattened, “phong trào” looks like “phòng” and “số 402” like “sở”."""
        words = self.text[match.start("to") : match.end("to")].split()
        if not words or match.end("to") - match.start("to") > 200:
            return None
        expected = _HEADS.get(flatten(words[0]))
        if expected is not None and words[0].lower() != expected and not self.text.isascii():
            return None
        return (
            None
            if flatten(" ".join(words[:2])) in ("phong trao", "bo phan", "ban hanh", "to chuc")
            else " ".join(words)
        )

    def _entry(
        self, what: What, deadline: Deadline, to: str | None, at: tuple[int, int], phase: str | None
    ) -> CalendarEntry:
        words = self.text.strip()
        if len(words) > _MAX_SENTENCE:
            words = self.text[max(0, at[0] - _REACH) : at[1] + _REACH].strip()
        recurs = deadline.recurrence is not None
        until = date(self.known.to_year, 12, 31) if recurs and self.known.to_year is not None else None
        since = self.known.day
        if since is None and self.known.from_year is not None:
            since = date(self.known.from_year, 1, 1)
        return CalendarEntry(
            what=what,
            task=self.label,
            name=clean(phase) if what == "phase" and phase is not None else None,
            words=words,
            to=to,
            deadline=deadline,
            since=since if recurs else None,
            until=until,
        )
