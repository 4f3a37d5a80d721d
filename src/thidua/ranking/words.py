"""The words of a ranking: its keys, a unit's figures, lists of units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from thidua.criteria.criteria_set import CriteriaSet
from thidua.errors import clip
from thidua.explain.phrase import Phrase
from thidua.formulas.outcomes import NumberOutcome
from thidua.labels import Label, Lang
from thidua.ranking.order import KeyOutcome
from thidua.ranking.outside import OutsideKey
from thidua.scoring.explaining import result_phrase

MAX_LISTED = 20
"""Most names that one sentence lists."""

OTHERS = Label(vi="và {n} nội dung khác", en="and {n} others")
OTHER_UNITS = Label(vi="và {n} đơn vị khác", en="and {n} others")

_LANGS: tuple[Lang, Lang] = ("vi", "en")


def key_label(key: str, criteria_set: CriteriaSet | None, outside: Mapping[str, OutsideKey]) -> Label:
    """A key in words; the key itself where the table has none."""
    name = key.removeprefix("-")
    if name == "total":
        return Label(vi="Tổng điểm", en="Total")
    if name in outside:
        return outside[name].fact.label or Label(vi=outside[name].fact.name)
    code = name.partition("/")[2] or name.partition(":")[2]
    if criteria_set is not None and name.startswith("section/"):
        labels = {section.code: section.label for section in criteria_set.sections}
    elif criteria_set is not None:
        labels = {criterion.code: criterion.label for _, criterion in criteria_set.criteria()}
    else:
        labels = {}
    return labels.get(code) or unit_label(key)


def unit_label(unit: str) -> Label:
    r"""The code of a unit as words, whatever it holds.

    >>> unit_label("Phòng A").vi, unit_label("").vi, unit_label("a\x00b").vi
    ('Phòng A', '?', "'a\\x00b'")
    """
    try:
        return Label(vi=unit)
    except ValueError:
        return Label(vi=clip(ascii(unit)) if unit.strip() else "?")


def value_phrase(value: KeyOutcome) -> Phrase:
    """A key's value in words."""
    if isinstance(value, NumberOutcome):
        return result_phrase(value)
    if value.earliest is None or value.latest is None:
        return Phrase.of("result_not_applicable")
    if value.earliest == value.latest:
        sure = Phrase.of("result_known", value=value.earliest.isoformat())
    else:
        sure = Phrase.of("day_between", first=value.earliest.isoformat(), last=value.latest.isoformat())
    return Phrase.of("result_maybe", value=sure) if value.may_not_apply else sure


def listed(labels: Iterable[Label], *, others: Label = OTHERS) -> Label:
    """Several labels as one, in both languages: the first 20 of them, each clipped, and how many others there are.

    >>> listed((Label(vi=f"Xã {n}") for n in range(1, 24)), others=OTHER_UNITS).vi[-23:]
    'Xã 20; và 3 đơn vị khác'
    """
    every = list(labels)
    more = len(every) - MAX_LISTED
    said = {}
    for lang in _LANGS:
        words = [clip(label.text(lang)) for label in every[:MAX_LISTED]]
        said[lang] = "; ".join([*words, others.text(lang).format(n=more)] if more > 0 else words)
    return Label(vi=said["vi"], en=said["en"])


def fact_labels(names: Iterable[str], criteria_set: CriteriaSet | None) -> list[Label]:
    """Facts in words; the name where a fact has no label."""
    facts = criteria_set.fact if criteria_set is not None else {}
    return [(facts[name].label if name in facts else None) or Label(vi=name) for name in names]
