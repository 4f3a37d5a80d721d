"""The explanation of a standing: the leader, every place, and what decided between neighbours."""

from __future__ import annotations

from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.labels import Label
from thidua.ranking.leader import Leader
from thidua.ranking.order import Ends
from thidua.ranking.standing import Placed, Standing
from thidua.ranking.words import OTHER_UNITS, fact_labels, listed, value_phrase


def explain_standing(standing: Standing) -> Explanation:
    """A line per unit, best first, under one line for the cohort."""
    leader = standing.leader()
    below = (*standing.placed[1:], None)
    rows = [_line(unit, after, standing) for unit, after in zip(standing.placed, below, strict=False)]
    return Explanation(
        Line(
            code="standing",
            label=Phrase.of("heading_standing", count=len(standing.placed)),
            result=leader_phrase(leader, standing),
            asked=_asked(standing),
            notes=(Phrase.of(f"membership_{standing.membership}"), *_needed(leader, standing)),
            status={"decided": "good", "none": "plain"}.get(leader.status, "open"),
            children=tuple(rows),
        )
    )


def leader_phrase(leader: Leader, standing: Standing) -> Phrase:
    """The leader in one sentence."""
    if leader.status == "none":
        return Phrase.of("leader_none")
    names = (standing.of(unit).name for unit in leader.units)
    return Phrase.of(f"leader_{leader.status}", units=listed(names, others=OTHER_UNITS))


def _needed(leader: Leader, standing: Standing) -> list[Phrase]:
    """What has to be learned, or decided, before somebody leads."""
    notes = []
    if leader.status == "tied":
        by = leader.decided_by
        notes.append(Phrase.of("tie_decided_by", by=by) if by else Phrase.of("tie_nobody_named"))
    for unit in leader.open:
        labels = [key_words(key, standing) for key in unit.keys]
        notes.append(needs_phrase(standing.of(unit.unit).name, unit.facts, labels, standing))
    return notes


def needs_phrase(unit: Label, facts: tuple[str, ...], keys: list[Label], standing: Standing) -> Phrase:
    """What is needed from one unit; without a missing fact its sheet says what is open."""
    labels = [*fact_labels(facts, standing.criteria_set), *keys]
    return Phrase.of("leader_needs", unit=unit, facts=listed(labels)) if labels else Phrase.of("leader_open", unit=unit)


def key_words(key: str, standing: Standing) -> Label:
    """A key of the standing in words."""
    for name, label in zip(standing.keys, standing.key_labels, strict=True):
        if name.removeprefix("-") == key.removeprefix("-"):
            return label
    return Label(vi=key)


def _asked(standing: Standing) -> Phrase:
    named = []
    for key, label in zip(standing.keys, standing.key_labels, strict=True):
        code = "key_smaller_first" if key.startswith("-") else "key_larger_first"
        phrase = Phrase.of(code, key=label)
        named.append(Label(vi=phrase.text("vi"), en=phrase.text("en")))
    return Phrase.of("asked_standing", keys=listed(named)) if named else Phrase.of("asked_no_keys")


def _line(placed: Placed, after: Placed | None, standing: Standing) -> Line:
    notes = []
    for label, value in zip(standing.key_labels, placed.values, strict=True):
        notes.append(Phrase.of("key_value", key=label, value=value_phrase(value)))
    if placed.unknown:
        facts = listed(fact_labels(placed.unknown, standing.criteria_set))
        notes.append(Phrase.of("still_needed", facts=facts))
    if after is not None and placed.best is not None and after.best is not None:
        notes.append(_between(placed, after, standing))
    if placed.best is None:
        result = Phrase.of("place_none")
    elif placed.best == placed.worst:
        result = Phrase.of("place_known", rank=placed.best)
    else:
        result = Phrase.of("place_between", best=placed.best, worst=placed.worst)
    if placed.ranked is None:
        result = Phrase.of("place_maybe", place=result)
    return Line(
        code=placed.unit,
        label=placed.name,
        result=result,
        notes=tuple(notes),
        status="plain" if placed.known else "open",
    )


def _between(placed: Placed, after: Placed, standing: Standing) -> Phrase:
    """Why this unit stands before the next one: the key that decides, or what is still open."""
    upper, lower = standing.ends(placed), standing.ends(after)
    name = after.name
    if upper.known and upper == lower:
        return Phrase.of("between_tied", other=name)
    at = _deciding(upper, lower)
    if at is None:
        return Phrase.of("between_open", other=name)
    first, second = value_phrase(placed.values[at]), value_phrase(after.values[at])
    return Phrase.of("between_key", other=name, key=standing.key_labels[at], value=first, than=second)


def _deciding(upper: Ends, lower: Ends) -> int | None:
    """The key that puts the one surely before the other, all before it being level for good."""
    for at in range(len(upper.low)):
        if upper.low[at] > lower.high[at]:
            return at
        if not upper.low[at] == upper.high[at] == lower.low[at] == lower.high[at]:
            return None
    return None
