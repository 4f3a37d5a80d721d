"""The explanation of a comparison: the new tree, each clause with what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.awards.conditions import Condition
from thidua.awards.rule import AwardRule
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.explain.words import mark_text
from thidua.regimes.comparing.change import LANGS, Change, words
from thidua.regimes.comparing.clause import ClauseKind, ComparedClause
from thidua.regimes.comparing.comparison import RuleComparison
from thidua.regimes.comparing.laying import laid
from thidua.regimes.comparing.pairing import pair

KINDS: tuple[ClauseKind, ...] = ("kept", "reworded", "changed", "regrouped", "added", "removed")
_STATUS: dict[ClauseKind, str] = {"changed": "open", "regrouped": "open", "added": "good", "removed": "bad"}


def explain_comparison(comparison: RuleComparison) -> Explanation:
    """The rows as lines; those of one group stand below it."""
    return Explanation(comparison_line(comparison))


def comparison_line(comparison: RuleComparison) -> Line:
    """The comparison as one line with its rows below."""
    depths = [place.depth for place in laid(pair(comparison.old, comparison.new))]
    rows = iter(list(zip(depths, comparison.clauses, strict=True)))
    children: list[Line] = []
    held = next(rows, None)
    while held is not None:
        line, held = _line(held, rows)
        children.append(line)
    sides = (comparison.old.label, comparison.new.label)
    frame = tuple(change for change in comparison.changes if change.aspect != "wording")
    notes = [*_unread(comparison), *_notes(frame, comparison.old)]
    return Line(
        code=comparison.new.code,
        label=Phrase.of("heading_comparison", old=sides[0], new=sides[1]),
        result=_counted(comparison),
        notes=tuple(notes),
        citation=comparison.new.citation,
        status="plain" if comparison.same else "open",
        children=tuple(children),
    )


Row = tuple[int, ComparedClause]


def _line(row: Row, rest: Iterator[Row]) -> tuple[Line, Row | None]:
    """The line of a row with all rows below it, and the row that follows."""
    depth, clause = row
    children: list[Line] = []
    held = next(rest, None)
    while held is not None and held[0] > depth:
        line, held = _line(held, rest)
        children.append(line)
    return Line(
        code=clause.node.code,
        label=clause.node.label,
        result=Phrase.of(f"clause_{clause.kind}"),
        notes=tuple(_notes(clause.changes, clause.old)),
        citation=clause.node.citation,
        status=_STATUS.get(clause.kind, "plain"),
        children=tuple(children),
    ), held


def _unread(comparison: RuleComparison) -> Iterator[Phrase]:
    for way, codes in zip(("old", "new"), comparison.unread, strict=True):
        if codes:
            yield Phrase.of(f"unread_{way}", clauses=", ".join(codes))


def _notes(changes: tuple[Change, ...], old: Condition | AwardRule | None) -> Iterator[Phrase]:
    """The changes in words; of the source the earlier one, since the line itself shows the later."""
    for change in changes:
        if change.aspect not in ("citation", "mark"):
            yield change.phrase()
    if old is not None and any(change.aspect in ("citation", "mark") for change in changes):
        source = words(*(f"{old.citation.printed(x)} ({mark_text(old.citation.mark, x)})" for x in LANGS))
        yield Phrase.of("earlier_source", source=source)


def _counted(comparison: RuleComparison) -> Phrase:
    return Phrase.of("comparison_counted", **{kind: len(comparison.of(kind)) for kind in KINDS})
