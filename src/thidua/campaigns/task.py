"""A task of a campaign, and what a dispatch asks for every year."""

from __future__ import annotations

import re

from thidua.dispatches import Dispatch, Paragraph
from thidua.dispatches.paragraph import LongText
from thidua.model import Model
from thidua.text import Text, fold

_YEARLY = re.compile(r"\b(?:hang nam|moi nam|dinh ky hang nam)\b")
_EVALUATION = re.compile(r"\b(?:danh gia|so ket|tong ket)\b")
_NOMINATION = re.compile(r"\b(?:binh xet|binh chon|de nghi .{0,80}khen thuong|xet khen thuong)\b")
_GROUP = re.compile(r"(?:doi voi|voi)\s")
_ENDED = (".", ";", ":", "!", "?", "./", "”")
_SENTENCE = re.compile(r"(?<=[.;])\s+")


class Task(Model):
    """A numbered task: its label in the dispatch, its words, and whom it is for where a heading says so.

    >>> Task(label="1.1", text="Thi đua xây dựng công sở văn minh.", group="các cơ quan").group
    'các cơ quan'
    """

    label: Text
    text: LongText
    group: Text | None = None


class YearlyRequest(Model):
    """What is asked for every year, in the words of the task that asks it."""

    task: Text | None
    text: LongText


def tasks_of(dispatch: Dispatch) -> tuple[Task, ...]:
    """The numbered paragraphs that have none below them; each with the group its heading names.

    Where the number stands on a heading (a line that ends no sentence), the unnumbered paragraphs under it
    are the words of the task.
    """
    numbered = [(at, p) for at, p in enumerate(dispatch.body) if p.label is not None]
    groups = _groups([paragraph for _, paragraph in numbered])
    found: list[Task] = []
    for index, (at, paragraph) in enumerate(numbered):
        after = numbered[index + 1] if index + 1 < len(numbered) else None
        if paragraph.label is None or (after is not None and _is_below(after[1], paragraph)):
            continue
        own = group_named(paragraph)
        text = paragraph.text or ""
        if not text.endswith(_ENDED):
            below = dispatch.body[at + 1 : after[0] if after is not None else None]
            words = [text] if own is None else []
            text = "\n".join([*words, *(p.text for p in below if p.text is not None)]).strip()
        if text:
            found.append(Task(label=paragraph.label, text=text, group=own or groups[index]))
    return tuple(found)


def group_named(paragraph: Paragraph) -> str | None:
    """The group that a heading such as “Đối với các cơ quan, đơn vị” names."""
    if paragraph.text is None or len(paragraph.text) > 200 or _GROUP.match(fold(paragraph.text)) is None:
        return None
    words = paragraph.text.split(maxsplit=2)
    return words[2].rstrip(" .:;,") if len(words) == 3 and fold(words[0]) == "doi" else None


def yearly_evaluation(dispatch: Dispatch) -> YearlyRequest | None:
    """The first sentence that asks for an evaluation every year (Hằng năm … đánh giá, sơ kết, tổng kết)."""
    return _yearly(dispatch, _EVALUATION)


def yearly_nomination(dispatch: Dispatch) -> YearlyRequest | None:
    """The first sentence that asks for nominations every year (Hằng năm … bình xét, đề nghị khen thưởng)."""
    return _yearly(dispatch, _NOMINATION)


def _yearly(dispatch: Dispatch, asked: re.Pattern[str]) -> YearlyRequest | None:
    for paragraph in dispatch.body:
        for sentence in _SENTENCE.split(paragraph.text or ""):
            key = fold(sentence)
            if _YEARLY.search(key) and asked.search(key):
                return YearlyRequest(task=paragraph.label, text=sentence)
    return None


def _is_below(paragraph: Paragraph, heading: Paragraph) -> bool:
    own, above = paragraph.label or "", heading.label or ""
    return _rank(own) > _rank(above) or own.startswith(above + ".")


def _rank(label: str) -> int:
    """How deep a label stands: parts and romans, then numbers by their dots, then letters."""
    if " " in label or re.fullmatch(r"[IVX]+|[A-HĐ]", label):
        return 0
    if label[0].isdigit():
        return 1 + label.count(".")
    return 10


def _groups(numbered: list[Paragraph]) -> list[str | None]:
    """For each numbered paragraph the group that the nearest heading above it names."""
    found: list[str | None] = []
    above: list[tuple[int, str | None]] = []
    for paragraph in numbered:
        rank = _rank(paragraph.label or "")
        while above and above[-1][0] >= rank:
            above.pop()
        inherited = above[-1][1] if above else None
        found.append(inherited)
        above.append((rank, group_named(paragraph) or inherited))
    return found
