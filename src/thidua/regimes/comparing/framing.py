"""What differs in the frame of two rules: whom and what they are for, when they hold, where they stand, their notes."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.awards.rule import AwardRule
from thidua.citations import Validity
from thidua.explain.phrase import Phrase
from thidua.labels import Label
from thidua.regimes.catalogue import AWARDS
from thidua.regimes.comparing.change import Change, day_words, words
from thidua.regimes.comparing.differing import cited, differ


def framed(old: AwardRule, new: AwardRule) -> Iterator[Change]:
    """The changes of the rule as a whole. The code of a rule is a name, and not compared."""
    yield from differ("award", award_words(old.award), award_words(new.award))
    yield from differ("subject_kind", subject_words(old.subject_kind), subject_words(new.subject_kind))
    if set(old.award_kinds) != set(new.award_kinds):
        yield Change("award_kinds", *(_kinds(rule) for rule in (old, new)))
    yield from differ("wording", old.label, new.label)
    if old.validity != new.validity:
        yield Change("validity", *(_valid(rule.validity) for rule in (old, new)))
    yield from cited(old.citation, new.citation)
    yield from (Change("note", note, None) for note in old.notes if note not in new.notes)
    yield from (Change("note", None, note) for note in new.notes if note not in old.notes)


def award_words(code: str) -> Label:
    """An award in words; its code where the packs do not know it."""
    return next((award.label for award in AWARDS if award.code == code), Label(vi=code))


def subject_words(kind: str) -> Label:
    """A kind of subject in words."""
    return Phrase.of(f"subject_{kind}").label()


def kind_words(kind: str) -> Label:
    """A reason of an award in words."""
    return Phrase.of(f"reason_{kind}").label()


def _valid(validity: Validity) -> Label:
    start, last = day_words(validity.start), validity.last_day
    if last is None:
        return Phrase.of("valid_from", start=start).label()
    return Phrase.of("valid_from_to", start=start, last=day_words(last)).label()


def _kinds(rule: AwardRule) -> Label:
    labels = [kind_words(kind) for kind in sorted(rule.award_kinds)]
    return words(*("; ".join(label.text(lang) for label in labels) for lang in ("vi", "en")))
