"""Words a case file may use for an answer: yes, no, not known, does not apply, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.formulas.facts import ChoiceFact, Fact, ItemsFact, YesNoFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.text import nfc

NOT_APPLICABLE_WORDS = frozenset(("n/a", "not applicable", "không phát sinh", "không áp dụng", "không được giao"))
UNKNOWN_WORDS = frozenset(("", "unknown", "chưa rõ", "chưa có số liệu"))
YES_WORDS = frozenset(("có", "yes", "true"))
NO_WORDS = frozenset(("không", "no", "false"))

_LONGEST = 200


def plain_words(text: str) -> str:
    """Words in one spelling: composed, single spaces, small letters; a long text is left as it is.

    >>> plain_words("  Không  phát sinh ")
    'không phát sinh'
    """
    return " ".join(nfc(text).casefold().split()) if len(text) <= _LONGEST else text


def read_answer(fact: Fact | None, value: object) -> object:
    """An answer as people write it, as ``score`` takes it; what is not one of the words is passed on as it is.

    The records of a list are read field by field.

    >>> read_answer(YesNoFact(name="plan"), "Có"), read_answer(None, "chưa rõ"), read_answer(None, "7")
    (True, None, '7')
    """
    if isinstance(fact, ItemsFact) and isinstance(value, list | tuple):
        return [_record(fact, item) if isinstance(item, Mapping) else item for item in value]
    if not isinstance(value, str):
        return value
    text = plain_words(value)
    if isinstance(fact, ChoiceFact) and value.strip() in fact.codes:
        return value.strip()
    if text in UNKNOWN_WORDS:
        return None
    if text in NOT_APPLICABLE_WORDS:
        return NOT_APPLICABLE
    if isinstance(fact, YesNoFact) and text in YES_WORDS | NO_WORDS:
        return text in YES_WORDS
    return value.strip() if len(value) <= _LONGEST else value


def _record(fact: ItemsFact, item: Mapping[str, object]) -> dict[str, object]:
    return {name: read_answer(fact.field.get(name), value) for name, value in item.items()}
