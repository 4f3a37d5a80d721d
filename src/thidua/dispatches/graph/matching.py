"""Which supplied document a reference means, if exactly one."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.graph.identity import agree, issuer_key, symbol_key
from thidua.dispatches.reference import Reference

MAX_COMPARED = 200
"""Documents of one number and symbol that are compared name by name; beyond it issuers must be equal."""

_Query = tuple[str, date | None, str | None]


class Supplied:
    """The documents that were read, found by number and symbol, date and issuer."""

    def __init__(self, documents: dict[str, Dispatch]) -> None:
        self._issuers = {key: issuer_key(d.issuer) for key, d in documents.items()}
        self._dates = {key: d.date for key, d in documents.items()}
        self._by_symbol: dict[str, list[str]] = defaultdict(list)
        self._by_day: dict[tuple[str, date | None], list[str]] = defaultdict(list)
        self._by_issuer: dict[tuple[str, str | None], list[str]] = defaultdict(list)
        self._exact: dict[_Query, list[str]] = defaultdict(list)
        self._found: dict[_Query, list[str]] = {}
        for key in sorted(documents, key=self._order):
            number_symbol = documents[key].number_symbol
            if number_symbol is not None:
                symbol, day, issuer = symbol_key(number_symbol), self._dates[key], self._issuers[key]
                self._by_symbol[symbol].append(key)
                self._by_day[symbol, day].append(key)
                self._by_issuer[symbol, issuer].append(key)
                self._exact[symbol, day, issuer].append(key)

    def _order(self, key: str) -> tuple[date, str]:
        return self._dates[key] or date.min, key

    def meant(self, reference: Reference, source: str) -> tuple[str, ...]:
        """The keys of the documents that it may mean, at most two; the referring document is never one.

        Symbols agree, dates agree or one is missing, issuers do not contradict each other. A reference without a
        date means no document later than the one it stands in. One that agrees in all three, alone, is enough.
        """
        if reference.number_symbol is None:
            return ()
        issuer = issuer_key(reference.issuer)
        fitting = self._fitting((symbol_key(reference.number_symbol), reference.date, issuer))
        own = self._dates[source]
        if reference.date is None and own is not None:
            fitting = fitting[: bisect_right(fitting, own, key=lambda key: self._dates[key] or date.min)]
        first = [key for key in fitting[:3] if key != source][:2]
        if len(first) > 1 and reference.date is not None and issuer is not None:
            exact = self._exact.get((symbol_key(reference.number_symbol), reference.date, issuer), [])
            sure = [key for key in exact[:3] if key != source]
            return tuple(sure) if len(sure) == 1 else tuple(first)
        return tuple(first)

    def is_own(self, reference: Reference, source: str, document: Dispatch) -> bool:
        """Whether a document names itself: same number and symbol, same date, no other issuer."""
        if reference.number_symbol is None or document.number_symbol is None or reference.date is None:
            return False
        same = symbol_key(reference.number_symbol) == symbol_key(document.number_symbol)
        return same and reference.date == document.date and agree(issuer_key(reference.issuer), self._issuers[source])

    def _fitting(self, query: _Query) -> list[str]:
        """Those that fit, undated ones first, then by date and key; remembered, since the same is asked often.

        A long list is cut where three are as good as all, so that no query looks at every document.
        """
        known = self._found.get(query)
        if known is None:
            known = self._found[query] = self._look(*query)
        return known

    def _look(self, symbol: str, day: date | None, issuer: str | None) -> list[str]:
        if day is None:
            keys = self._by_symbol.get(symbol, [])
            if issuer is None:
                return keys
            if len(keys) > MAX_COMPARED:
                return self._by_issuer.get((symbol, issuer), [])
            return [key for key in keys if agree(self._issuers[key], issuer)]
        undated, dated = self._by_day.get((symbol, None), []), self._by_day.get((symbol, day), [])
        if issuer is None:
            return [*undated[:3], *dated[:3]]
        if len(undated) + len(dated) > MAX_COMPARED:
            return [*self._exact.get((symbol, None, issuer), [])[:3], *self._exact.get((symbol, day, issuer), [])[:3]]
        return [key for key in (*undated, *dated) if agree(self._issuers[key], issuer)]
