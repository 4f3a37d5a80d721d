"""What one inspection looks at, and the notebook it writes into."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from thidua.dispatches.appearance import Appearance
from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.inspecting.rulebook import RULES, System
from thidua.dispatches.numbers import NumberSymbol, match_number_symbol, parse_number_symbol
from thidua.findings import Finding
from thidua.text import fold

MAX_FINDINGS = 500
MAX_NAME = 300
_NUMBER_WORD = re.compile(r"\s{0,5}(?:Luật\s{1,3})?[Ss]ố(?:\s{1,3}hiệu)?\s{0,5}[:.]?\s{0,5}")
_UNION = re.compile(r"\b(?:cong doan|lien doan lao dong|ldld|doan chu tich tong lien doan|tong lien doan lao dong)\b")
_YOUTH = re.compile(
    r"\b(?:doan tncs|tncs ho chi minh|doan thanh nien|(?:tinh|thanh|huyen|quan|thi|xa|trung uong) doan|thanh doan"
    r"|chi doan|twdtn|dtn)\b"
)
_PARTY = re.compile(r"(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chi bo|dang bo|trung uong dang)\b")
_LAWS = ("luat", "phap_lenh")


def flat(text: str | None) -> str:
    """The folded text, cut where no name is that long; dashes and dots count as spaces."""
    return fold(re.sub(r"[-–.,/]", " ", text[:MAX_NAME])) if text else ""


@dataclass(frozen=True, slots=True)
class Case:
    """One dispatch as the rules see it; ``appearance`` is ``None`` for one that was never written down."""

    dispatch: Dispatch
    appearance: Appearance | None
    number: NumberSymbol | None
    system: System
    issuer: str
    parent: str
    unreadable: frozenset[str]

    @property
    def day(self) -> dt.date | None:
        """The day whose rules hold."""
        return self.dispatch.date

    @property
    def kind(self) -> str | None:
        """The kind of document."""
        return self.dispatch.kind

    @property
    def party_form(self) -> bool:
        """Whether it has the form of the Party or the youth union."""
        return self.system in ("party", "youth")

    @property
    def lawmaking(self) -> bool:
        """Whether it is a law, an ordinance, or of the National Assembly."""
        return (
            self.kind in _LAWS or "quoc hoi" in self.issuer or (self.number is not None and self.number.form == "law")
        )


def case_of(dispatch: Dispatch, appearance: Appearance | None, unreadable: frozenset[str]) -> Case:
    """The case of one dispatch; ``unreadable`` are the fields the reading already complained about."""
    number = _own_number(dispatch, appearance)
    issuer, parent = flat(dispatch.issuer), flat(dispatch.issuer_parent)
    system = _system(dispatch, appearance, number, issuer, parent)
    return Case(dispatch, appearance, number, system, issuer, parent, unreadable)


class Notes:
    """The notebook of one inspection: each rule writes here, and the citation of the day is put in."""

    def __init__(self, case: Case, limit: int = MAX_FINDINGS) -> None:
        self._case, self._limit = case, limit
        self._seen: set[tuple[str, str]] = set()
        self.findings: list[Finding] = []

    def find(self, code: str, *, where: str = "", citation: str | None = None, **params: object) -> None:
        """Note a finding, once per code and place; nothing where its rule does not speak on that day."""
        rule = RULES[code]
        source = rule.source(self._case.system, self._case.day)
        if (rule.dated and source is None) or (code, where) in self._seen or len(self.findings) >= self._limit:
            return
        self._seen.add((code, where))
        cited = citation or (source.printed() if source is not None else None)
        self.findings.append(Finding.of(code, where=where, citation=cited, **params))

    def keep(self, finding: Finding) -> None:
        """Note a finding that was made elsewhere."""
        if (finding.code, finding.where) not in self._seen and len(self.findings) < self._limit:
            self._seen.add((finding.code, finding.where))
            self.findings.append(finding)


def _own_number(dispatch: Dispatch, appearance: Appearance | None) -> NumberSymbol | None:
    if dispatch.number_symbol is not None:
        return parse_number_symbol(dispatch.number_symbol)
    if appearance is not None and appearance.number_line is not None:
        lead = _NUMBER_WORD.match(appearance.number_line)
        found = match_number_symbol(appearance.number_line, lead.end() if lead is not None else 0)
        return found[0] if found is not None else None
    if dispatch.symbol is None:
        return None
    return parse_number_symbol(f"/{dispatch.symbol}") or parse_number_symbol(f"-{dispatch.symbol}")


def _system(
    dispatch: Dispatch, appearance: Appearance | None, number: NumberSymbol | None, issuer: str, parent: str
) -> System:
    symbol, names = flat(dispatch.symbol), f"{parent} {issuer}"
    if (appearance is not None and appearance.party_form) or (number is not None and number.form == "party"):
        return "youth" if _YOUTH.search(f"{names} {symbol}") else "party"
    if _UNION.search(names):
        return "union"
    if (appearance is None or not appearance.motto) and _PARTY.match(issuer):
        return "party"
    if dispatch.kind in _LAWS or (number is not None and number.form in ("law", "normative")):
        return "normative"
    return "state"
