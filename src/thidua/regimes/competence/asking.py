"""Answers about competence in words: who may give an award on a day, and whether one issuer may."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.awards.case import Issuer, day_text
from thidua.codes import Lang
from thidua.findings import Finding
from thidua.regimes.catalogue import entry
from thidua.regimes.competence.issuers import issuer_label
from thidua.regimes.competence.line import Competence, OpenCompetence
from thidua.regimes.competence.table import competent_issuers, gives, is_listed, open_issuers
from thidua.regimes.instruments import AMENDED_FROM, L06, PACKS_BEGIN

_WIDTH = 300  # a parameter of a message holds no more
_PARTS = 3


@dataclass(frozen=True, slots=True)
class WhoMayAward:
    """Who may give an award on a day: competent kinds of issuer, kinds that stay open, and what else is to be known."""

    award: str
    day: date
    competent: tuple[Competence, ...]
    unsettled: tuple[OpenCompetence, ...]
    findings: tuple[Finding, ...]

    def printed(self, lang: Lang = "vi") -> tuple[str, ...]:
        """One line per kind of issuer, with its article; open kinds say why."""
        sure = (f"{line.label.text(lang)} ({line.citation.printed(lang)})" for line in self.competent)
        unsure = (
            f"{line.label.text(lang)}: {line.why.text(lang)} ({line.citation.printed(lang)})" for line in self.unsettled
        )
        return (*sure, *unsure)


def who_may_award(award: str, day: date) -> WhoMayAward:
    """Who may give an award on the day of the decision, with words. Error ``award_unknown``.

    Where the law of that day has not been read, or names nobody, a finding ``competence_open`` says so.

    >>> who_may_award("cstdtq", date(2025, 12, 1)).printed("en")
    ('Prime Minister (Law 06/2022/QH15, Art. 78)',)
    >>> [finding.code for finding in who_may_award("cocp", date(2025, 12, 1)).findings]
    ['competence_two_texts']
    """
    entry(award)
    competent, unsettled = competent_issuers(award, day), open_issuers(award, day)
    found = [*_two_texts(award, day, competent), *_doubtful(competent, day)]
    if day >= AMENDED_FROM:
        found.append(_amended(award, day))
    elif not competent:
        found.append(_nobody(award, day))
    return WhoMayAward(award, day, competent, unsettled, tuple(found))


def issuer_findings(award: str, issuer: Issuer, day: date) -> tuple[Finding, ...]:
    """What is to be said about an issuer that gives an award on a day; nothing where it is competent beyond doubt.

    ``issuer_not_competent`` only where the law read names the issuer and not for this award; a kind no text read
    names, a kind whose article is unread, or a text not read leaves it open (``competence_open``). Error
    ``award_unknown``.

    >>> judge = Issuer(kind="chief_justice", level="central")
    >>> [finding.code for finding in issuer_findings("bk", judge, date(2023, 12, 31))]
    []
    >>> [finding.code for finding in issuer_findings("bk", judge, date(2024, 1, 1))]
    ['competence_open']
    """
    level = entry(award).level
    competent = competent_issuers(award, day)
    lines = tuple(line for line in competent if line.issuer == issuer.kind)
    label = issuer.label or issuer_label(issuer.kind)
    if lines:
        return (*_two_texts(award, day, competent), *_weak(award, day, lines))
    if day >= AMENDED_FROM:
        return (_amended(award, day),)
    for line in open_issuers(award, day):
        if line.issuer == issuer.kind:
            vi, en = (
                f"{line.label.text(lang)}: {line.why.text(lang)} ({line.citation.printed(lang)})." for lang in _LANGS
            )
            return (_open(award, day, vi, en),)
    if not competent:
        return (_nobody(award, day),)
    if not is_listed(issuer.kind, day):
        vi = f"Bảng thẩm quyền của thư viện không có “{issuer.kind}” vào ngày đó."
        return (_open(award, day, vi, f"The table of the library does not speak of “{issuer.kind}” on that day."),)
    base = any(entry(one).level == "base" for one in gives(issuer.kind, day))
    if (level == "base" and not base) or level == "below_ministry":
        vi = f"Luật không nêu {label.vi} ở thẩm quyền này; có thể ký với tư cách thủ trưởng đơn vị."
        en = f"The law does not name {label.text('en')} here; it may sign as the head of a unit of its own."
        return (_open(award, day, vi, en),)
    return (Finding.of("issuer_not_competent", issuer=label.vi, award=award, day=day_text(day), **_listed(competent)),)


_LANGS: tuple[Lang, Lang] = ("vi", "en")


def _weak(award: str, day: date, lines: tuple[Competence, ...]) -> tuple[Finding, ...]:
    """What the best of the lines of one issuer still leaves in doubt."""
    if any(line.citation.mark != "unverified" for line in lines):
        return ()
    doubtful = _doubtful(lines, day)
    if doubtful:
        return doubtful
    line = lines[0]
    words = {"issuer": line.label.vi, "award": award, "day": day_text(day), "citation": str(line.citation)}
    return (Finding.of("competence_unverified", **words),)


def _doubtful(lines: Iterable[Competence], day: date) -> tuple[Finding, ...]:
    names = dict.fromkeys(line.citation.instrument.vi for line in lines if line.doubtful_on(day))
    return tuple(Finding.of("end_unverified", instrument=name, day=day_text(day)) for name in names)


def _two_texts(award: str, day: date, competent: tuple[Competence, ...]) -> tuple[Finding, ...]:
    """The statute names the Government where the decree or the procedure names the Prime Minister."""
    named = {line.issuer: line for line in competent}
    if not {"government", "prime_minister"} <= named.keys():
        return ()
    first, second = named["government"], named["prime_minister"]
    words = {
        f"{name}_{lang}": f"{line.label.text(lang)} ({line.citation.printed(lang)})"
        for name, line in (("first", first), ("second", second))
        for lang in _LANGS
    }
    return (Finding.of("competence_two_texts", award=award, day=day_text(day), **words),)


def _amended(award: str, day: date) -> Finding:
    vi = f"{L06.name.vi} đã sửa đổi luật; điều về thẩm quyền chưa được đọc."
    return _open(award, day, vi, f"{L06.name.text('en')} amends the law; its article on competence is unread.")


def _nobody(award: str, day: date) -> Finding:
    if day < PACKS_BEGIN:
        start = day_text(PACKS_BEGIN)
        return _open(award, day, f"Thư viện trả lời từ {start}.", f"The library answers from {PACKS_BEGIN} on.")
    if day < AMENDED_FROM and entry(award).on(day) is None:
        vi, en = "Luật của ngày đó không có khen thưởng này.", "The law of that day does not know this award."
        return _open(award, day, vi, en)
    vi, en = "Các điều đã đọc không nêu ai tặng.", "The articles read do not say who gives it."
    return _open(award, day, vi, en)


def _open(award: str, day: date, vi: str, en: str) -> Finding:
    return Finding.of("competence_open", award=award, day=day_text(day), hint_vi=vi, hint_en=en)


def _listed(lines: tuple[Competence, ...]) -> dict[str, str]:
    """The competent issuers by article, in as many parameters as it takes for none to be cut off."""
    by_article: dict[str, list[str]] = {}
    for line in lines:
        labels = by_article.setdefault(str(line.citation), [])
        if line.label.vi not in labels:
            labels.append(line.label.vi)
    pieces: list[str] = []
    for article, labels in by_article.items():
        held: list[str] = []
        for label in labels:
            if held and len(", ".join([*held, label])) + len(article) > _WIDTH - 10:
                pieces.append(f"{', '.join(held)} ({article})")
                held = []
            held.append(label)
        pieces.append(f"{', '.join(held)} ({article})")
    parts = [""]
    for at, piece in enumerate(pieces):
        text = f"; {piece}" if at else piece
        if len(parts[-1]) + len(text) > _WIDTH and len(parts) < _PARTS:
            parts.append("")
        parts[-1] += text
    parts += [""] * (_PARTS - len(parts))
    return {"competent": parts[0] or "–", "competent_2": parts[1], "competent_3": parts[2]}
