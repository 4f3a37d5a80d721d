"""The words of a review in explanations, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.codes import Lang
from thidua.explain.phrase import Phrase
from thidua.labels import Label
from thidua.reviewing.columns import Column, Difference
from thidua.reviewing.reconciled import Reconciled


def column_answer(column: Column, points: Phrase) -> Phrase:
    """A column in words: its points, who gave them, the reason, the evidence."""
    made = {}
    for lang in _LANGS:
        words = points.text(lang)
        extra = [text for text in (column.by, column.reason, column.evidence) if text is not None]
        made[lang] = f"{words} ({'; '.join(extra)})" if extra else words
    return _phrase(made)


def nothing_given() -> Phrase:
    """An empty column in words."""
    return _phrase({"vi": "chưa chấm", "en": "not given"})


def trail(found: Reconciled) -> Iterator[Phrase]:
    """What stands and why, and the differences."""
    if found.stands.column is not None:
        tier = found.stands.column.tier.label
        yield _phrase({"vi": f"Lấy điểm của: {tier.text('vi')}", "en": f"The points that stand: {tier.text('en')}"})
    elif found.stands.awaited:
        tiers = [column.tier.label for column in found.columns if column.tier.code in found.stands.awaited]
        vi, en = (", ".join(label.text(lang) for label in tiers) for lang in _LANGS)
        yield _phrase({"vi": f"Còn chờ: {vi}", "en": f"Still awaited: {en}"})
    elif found.outcome.known:
        yield _phrase({"vi": "Điểm gộp từ các cấp", "en": "The points are put together from the tiers"})
    for gap in found.differences:
        yield _phrase({lang: _gap(gap, lang) for lang in _LANGS})


def _gap(gap: Difference, lang: Lang) -> str:
    sizes = {"vi": "một bên không tính", "en": "one of them says it does not apply"}
    points = sizes[lang] if gap.points is None else f"{'+' if gap.points.fraction > 0 else ''}{gap.points}"
    later, earlier = gap.later.label.text(lang), gap.earlier.label.text(lang)
    words = f"Lệch, {later} so với {earlier}" if lang == "vi" else f"Difference, {later} against {earlier}"
    return f"{words}: {points}"


_LANGS: tuple[Lang, Lang] = ("vi", "en")


def _phrase(words: dict[Lang, str]) -> Phrase:
    return Phrase.of("result_known", value=Label(vi=words["vi"], en=words["en"]))
