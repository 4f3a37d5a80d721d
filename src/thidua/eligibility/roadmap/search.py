"""The search: sets of changes that suffice and of which none can be left out."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.eligibility.roadmap.movable import Movable
from thidua.eligibility.roadmap.trial import Answers, Trial
from thidua.formulas.environment import Answer

MOST_EXACT = 10
"""Up to so many facts that can change, every set of changes is looked at."""

Pick = tuple[int, int]
"""One change: the place of a movable, the place of its candidate."""
Picks = frozenset[Pick]


class Search:
    """The movables of one rule on one set of answers."""

    def __init__(self, trial: Trial, answers: Answers, movables: Sequence[Movable]) -> None:
        self.trial = trial
        self.answers = answers
        self.movables = list(movables)

    def applied(self, picks: Picks) -> dict[str, Answer]:
        """The answers with some changes made."""
        made = {self.movables[at].name: self.movables[at].candidates[to].value for at, to in picks}
        return {**self.answers, **made}

    def suffices(self, picks: Picks) -> bool:
        """Whether these changes make the rule hold for sure."""
        return self.trial.surely(self.applied(picks))

    def may(self, picks: Picks, still: Sequence[int]) -> bool:
        """Whether the rule may hold with these changes and any change of the movables still to be decided."""
        opened = {self.movables[at].name: None for at in still if not self.movables[at].unknown}
        return self.trial.may({**self.applied(picks), **opened})

    def minimal(self) -> list[Picks]:
        """Every set that suffices and has no smaller one inside that does; all of them unless the trial is spent."""
        found: list[Picks] = []
        self._visit(0, frozenset(), found)
        return [picks for picks in found if not any(other < picks for other in found)]

    def _visit(self, at: int, picks: Picks, found: list[Picks]) -> None:
        """Go on from the changes decided so far: leave the next movable as it is, then try each of its candidates."""
        if self.trial.spent or at == len(self.movables) or not self.may(picks, range(at, len(self.movables))):
            return
        self._visit(at + 1, picks, found)
        for to in range(len(self.movables[at].candidates)):
            more = picks | {(at, to)}
            if any(smaller <= more for smaller in found):
                continue
            if self.suffices(more):
                found.append(more)
            else:
                self._visit(at + 1, more, found)

    def one(self) -> Picks | None:
        """One set that suffices and of which none can be left out, found step by step; ``None`` if none was found."""
        picks = self._some(0, frozenset())
        while picks is not None and (fewer := self.fewer(picks)) is not None:
            picks = fewer
        return picks

    def _some(self, at: int, picks: Picks) -> Picks | None:
        """Leave what is known as it is where possible, and decide what is not known."""
        if self.trial.spent or not self.may(picks, range(at, len(self.movables))):
            return None
        if at == len(self.movables):
            return picks if self.suffices(picks) else None
        one = self.movables[at]
        options = [frozenset[Pick]()] if not one.unknown else []
        options += [frozenset({(at, to)}) for to in range(len(one.candidates))]
        found = (self._some(at + 1, picks | option) for option in options)
        return next((some for some in found if some is not None), None)

    def fewer(self, picks: Picks) -> Picks | None:
        """Some of these changes that suffice without the others; ``None`` where none can be left out.

        What is learned never undoes what is settled, so of the unknown facts it is enough to leave out one at a time;
        of known facts that change, any of them may have to be left out together.
        """
        learned = [pick for pick in sorted(picks) if self.movables[pick[0]].unknown]
        for pick in learned:
            if self.suffices(picks - {pick}):
                return picks - {pick}
        return self._fewer(frozenset(learned), sorted(picks - set(learned)), picks)

    def _fewer(self, kept: Picks, rest: Sequence[Pick], picks: Picks) -> Picks | None:
        if not self.may(kept, [at for at, _ in rest]):
            return None
        if not rest:
            return kept if kept != picks and self.suffices(kept) else None
        return self._fewer(kept, rest[1:], picks) or self._fewer(kept | {rest[0]}, rest[1:], picks)
