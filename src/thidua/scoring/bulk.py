"""Admitting a whole record at once: the usual case, every answer known and written with all its decimals.

One pattern checks all figures of the record together and one call turns them into integers; whatever does not fit
exactly is left to the careful way, fact by fact, which says what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any

from thidua.formulas.environment import Answer
from thidua.formulas.facts import NumberFact, ScalarFact, YesNoFact
from thidua.formulas.python import compile_ranges


def in_reading_order(facts: Sequence[ScalarFact]) -> tuple[ScalarFact, ...]:
    """Figures first, then yes/no, then the rest, each in declared order: so a record needs no reordering."""
    return tuple(sorted(facts, key=lambda fact: (not isinstance(fact, NumberFact), not isinstance(fact, YesNoFact))))


class BulkAdmission:
    """Reads records of figures and yes/no answers; gives up (``None``) on anything else.

    The facts must come in the order of ``in_reading_order``.
    """

    def __init__(self, facts: tuple[ScalarFact, ...]) -> None:
        numbers = [fact for fact in facts if isinstance(fact, NumberFact)]
        flags = [fact for fact in facts if isinstance(fact, YesNoFact)]
        self._count = len(facts)
        self._usable = len(numbers) >= 2 and [*numbers, *flags] == list(facts)
        if not self._usable:
            return
        figure = ("-?[0-9]{1,18}+" + (r"\." + "[0-9]" * fact.places if fact.places else "") for fact in numbers)
        self._pattern = re.compile(",".join(figure))
        self._numbers: itemgetter[Any] = itemgetter(*(fact.name for fact in numbers))
        names = tuple(fact.name for fact in flags)
        self._flags: Callable[[dict[str, Answer]], Iterable[Answer]] = (
            itemgetter(*names) if len(names) > 1 else lambda answers: [answers[name] for name in names]
        )
        self._in_range = compile_ranges([fact.bounds for fact in numbers])

    def admit(self, answers: object) -> list[Answer] | None:
        """The answers in the order of the facts, or ``None`` when the record needs the careful way."""
        if not self._usable or type(answers) is not dict or len(answers) != self._count:
            return None
        try:
            text = ",".join(self._numbers(answers))
            flags = self._flags(answers)
        except (KeyError, TypeError):
            return None
        # a comma inside a figure would make one field too many, so the fields cannot shift
        if self._pattern.fullmatch(text) is None:
            return None
        for flag in flags:
            if flag is not True and flag is not False:
                return None
        values: list[Answer] = list(map(int, text.replace(".", "").split(",")))
        if not self._in_range(*values):
            return None
        values.extend(flags)
        return values
