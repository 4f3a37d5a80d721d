"""How many may be named at most under a national ratio, or one of the caller's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from thidua.awards.case import day_text
from thidua.citations import Citation, Mark, weakest
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.quotas.base import Counted
from thidua.quotas.quota import Quota, QuotaRounding
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.figures.dated import Figure, on_day
from thidua.regimes.figures.national_caps import CAPS, CapLine, CapScope
from thidua.regimes.figures.own import cited
from thidua.regimes.instruments import PACKS_BEGIN
from thidua.shares import Share


@dataclass(frozen=True, slots=True)
class NationalCap:
    """``fixed``: ``at_most`` is the number. ``ceiling``: the local rate is missing and may make it less.

    ``none``: no ratio is known, ``at_most`` is ``None``. ``open``: no text is known for the day. ``quota`` is ready for
    ``apply_quota``.
    """

    award: str
    on: date
    status: Literal["fixed", "ceiling", "none", "open"]
    at_most: int | None = None
    quota: Quota | None = None
    citations: tuple[Citation, ...] = ()
    mark: Mark | None = None
    findings: tuple[Finding, ...] = ()


def national_cap(
    award: str,
    *,
    on: date | str,
    counted: int,
    rate: Share | str | Fraction | None = None,
    citation: Citation | None = None,
    rounding: QuotaRounding = "floor",
    scope: CapScope = "general",
) -> NationalCap:
    """How many may have an award, where ``counted`` is the number the ratio is taken of.

    ``rate`` is the one of the ministry or province with its ``citation``; above the national ceiling it is not used
    (``cap_rate_above``), and where the law leaves it to them and it is missing the answer is a ceiling
    (``cap_rate_missing``). No text says how a share of a person is rounded: ``rounding`` is the caller's policy, down
    by default. Since 2024 there is no national ratio; an own ``rate`` is then the only one. Errors: ``award_unknown``,
    ``own_figure_uncited``, ``own_figure_range``, those of a share and of a quota.

    >>> national_cap("cocp", on="2023-05-10", counted=14).at_most  # 20 % of 14 is 2.8
    2
    """
    day = clean_day(on)
    label = award_of(award).label
    if type(counted) is not int or counted < 0:
        raise ThiduaError("own_figure_range", value=counted)
    own = None if rate is None else (Share(rate), cited(rate, citation))
    if day < PACKS_BEGIN:
        what = Label(vi="tỷ lệ toàn quốc", en="national ratios")
        return NationalCap(award, day, "open", findings=on_day(CAPS["cocp", "general"], day, what).findings)
    found = _national(award, scope, day, label)
    share = found.value.share if found.value is not None else None
    if own is None:
        return _by_law(award, day, counted, found, rounding)
    findings = found.findings
    if share is not None and own[0] > share:
        words = {"rate": own[0].words(), "ceiling": share.words(), "source": str(found.citation)}
        above = Finding.of("cap_rate_above", award_vi=label.vi, award_en=label.text("en"), **words)
        by_law = _by_law(award, day, counted, found, rounding)
        return NationalCap(
            *(award, day, by_law.status, by_law.at_most, by_law.quota, by_law.citations, by_law.mark),
            findings=(above, *by_law.findings),
        )
    base = found.value.base if found.value is not None else Label(vi="số để tính tỷ lệ", en="the base of the share")
    quota = _quota(award, label, own[0], base, counted, rounding, own[1])
    citations = (own[1],) if share is None or found.citation is None else (found.citation, own[1])
    marks: tuple[Mark, ...] = tuple(one.mark for one in citations)
    return NationalCap(
        *(award, day, "fixed", quota.seats_of(counted, counted), quota, citations, weakest(marks)), findings=findings
    )


def _national(award: str, scope: CapScope, day: date, label: Label) -> Figure[CapLine]:
    table = CAPS.get((award, scope), ())
    if not any(line.validity.covers(day) for line in table):
        none = Finding.of("cap_none_known", award_vi=label.vi, award_en=label.text("en"), day=day_text(day))
        return Figure(None, findings=(none,))
    return on_day(table, day, label)


def _by_law(award: str, day: date, counted: int, found: Figure[CapLine], rounding: QuotaRounding) -> NationalCap:
    line, source = found.value, found.citation
    citations = () if source is None else (source,)
    if line is None or line.share is None or source is None:
        return NationalCap(award, day, "none", citations=citations, mark=found.mark, findings=found.findings)
    label = award_of(award).label
    quota = _quota(award, label, line.share, line.base, counted, rounding, source)
    findings = found.findings
    if line.rate_set_locally:
        words = {"ceiling": line.share.words(), "source": str(source)}
        missing = Finding.of("cap_rate_missing", award_vi=label.vi, award_en=label.text("en"), **words)
        findings = (missing, *findings)
    status: Literal["ceiling", "fixed"] = "ceiling" if line.rate_set_locally else "fixed"
    return NationalCap(
        *(award, day, status, quota.seats_of(counted, counted), quota, citations, found.mark), findings=findings
    )


def _quota(
    award: str, label: Label, share: Share, base: Label, counted: int, rounding: QuotaRounding, citation: Citation
) -> Quota:
    return Quota(
        code=f"{award}-cap",
        label=Label(vi=f"{label.vi}: không quá {share.words()}", en=f"{label.text('en')}: at most {share.words()}"),
        share=share,
        base=Counted(what=base, at_least=counted, at_most=counted),
        rounding=rounding,
        citation=citation,
    )
