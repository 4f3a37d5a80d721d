"""From dispatches to nodes and edges, and what is to be said about them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.graph.identity import agree, has_year, issuer_key, symbol_key
from thidua.dispatches.graph.matching import Supplied
from thidua.dispatches.graph.node import Edge, Node, State
from thidua.dispatches.kinds import kind_label
from thidua.dispatches.levels import level_named, level_of_symbol
from thidua.dispatches.reference import Reference
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.text import fold

Place = tuple[str, int]
"""Where a reference stands: the key of the document, its number there."""


@dataclass(slots=True)
class Built:
    """What building gives: nodes by key, edges, findings."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: set[Edge] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


def keyed(dispatches: Iterable[Dispatch | tuple[str, Dispatch]]) -> dict[str, Dispatch]:
    """Every document under its key, in the order of the keys; without a key, one made of its content."""
    found: dict[str, Dispatch] = {}
    for given in dispatches:
        key, document = given if isinstance(given, tuple) else (_hash("doc", given.model_dump_json()), given)
        if found.setdefault(key, document) != document:
            raise ThiduaError("duplicate_key", key=key)
    return dict(sorted(found.items()))


def build(documents: dict[str, Dispatch]) -> Built:
    """The nodes and edges of those documents, in time linear in documents and references."""
    built = Built()
    for key, document in documents.items():
        built.nodes[key] = _read(key, document)
    supplied = Supplied(documents)
    waiting: dict[str, list[tuple[Place, Reference]]] = defaultdict(list)
    for key, document in documents.items():
        for number, reference in enumerate(document.references):
            if reference.kind is None and reference.number_symbol is None and reference.subject is None:
                continue  # “Theo đề nghị của Trưởng phòng …” names a person, no document
            if supplied.is_own(reference, key, document):
                built.findings.append(Finding.of("graph_self_reference", where=key, document=_name(reference)))
                continue
            meant = supplied.meant(reference, key)
            if len(meant) == 1:
                built.edges.add(Edge(key, meant[0], reference.relation))
            elif meant:
                _alone(built, (key, number), reference, "ambiguous")
                built.findings.append(Finding.of("graph_ambiguous", where=key, document=_name(reference)))
            elif reference.number_symbol is None or not (
                reference.date or reference.issuer or has_year(reference.number_symbol)
            ):
                _unnumbered(built, waiting, (key, number), reference)
            else:
                waiting[symbol_key(reference.number_symbol)].append(((key, number), reference))
    for same in waiting.values():
        for group in _groups(same):
            _merged(built, group)
    return built


def _unnumbered(
    built: Built, waiting: dict[str, list[tuple[Place, Reference]]], place: Place, reference: Reference
) -> None:
    """“Luật Thi đua, khen thưởng ngày 15/6/2022” is one document for all who name it so; the rest stand alone."""
    if reference.number_symbol is None and reference.kind and reference.subject and reference.date:
        waiting[f"\n{reference.kind}\n{fold(reference.subject)}"].append((place, reference))
    else:
        _alone(built, place, reference, "incomplete")


def _groups(same: list[tuple[Place, Reference]]) -> Iterator[list[tuple[Place, Reference]]]:
    """References to one number and symbol, grouped by what can only be one document."""
    by_day: dict[object, dict[str | None, list[tuple[Place, Reference]]]] = defaultdict(lambda: defaultdict(list))
    for place, reference in same:
        by_day[reference.date][issuer_key(reference.issuer)].append((place, reference))
    undated = by_day.pop(None, {})
    dated: list[tuple[str | None, list[tuple[Place, Reference]]]] = []
    for issuers in by_day.values():
        dated.extend(_by_issuer(issuers))
    for issuer, group in _by_issuer(undated):
        fitting = [g for i, g in dated if agree(i, issuer)] if len(dated) <= 50 else []
        if len(fitting) == 1:
            fitting[0].extend(group)
        else:
            yield group
    for _, group in dated:
        yield group


def _by_issuer(
    issuers: dict[str | None, list[tuple[Place, Reference]]],
) -> list[tuple[str | None, list[tuple[Place, Reference]]]]:
    """One group where no two issuers contradict each other, else one per issuer."""
    named = sorted(issuer for issuer in issuers if issuer is not None)
    longest = max(named, key=lambda name: (len(name), name), default=None)
    if all(agree(issuer, longest) for issuer in named):
        return [(longest, [item for group in issuers.values() for item in group])] if issuers else []
    return [(issuer, list(group)) for issuer, group in issuers.items()]


def _merged(built: Built, group: list[tuple[Place, Reference]]) -> None:
    group.sort(key=lambda item: item[0])
    references = [reference for _, reference in group]
    node = _named(references)
    built.nodes[node.key] = node
    for (source, _), reference in group:
        built.edges.add(Edge(source, node.key, reference.relation))


def _named(references: list[Reference]) -> Node:
    symbol = next((r.number_symbol for r in references if r.number_symbol), None)
    day = next((r.date for r in references if r.date), None)
    issuers = sorted({r.issuer for r in references if r.issuer}, key=lambda name: (-len(name), name))
    issuer = issuers[0] if issuers else None
    kind = next((r.kind for r in references if r.kind), None)
    subject = next((r.subject for r in references if r.subject), None)
    known = symbol is not None and (day is not None or has_year(symbol))
    state: State = "missing" if known or (symbol is None and day is not None) else "incomplete"
    named = symbol_key(symbol) if symbol is not None else f"{kind} {fold(subject or '')}"
    key = _hash("ref", f"{named}\n{day}\n{issuer_key(issuer)}")
    level, basis = _level(issuer, symbol, kind)
    return Node(key, state, kind, symbol, day, issuer, subject, level, basis)


def _alone(built: Built, place: Place, reference: Reference, state: State) -> None:
    """A node of its own for one reference that cannot be told."""
    key = _hash("ref", f"{place[0]}\n{place[1]}")
    r = reference
    level, basis = _level(r.issuer, r.number_symbol, r.kind)
    built.nodes[key] = Node(key, state, r.kind, r.number_symbol, r.date, r.issuer, r.subject, level, basis)
    built.edges.add(Edge(place[0], key, reference.relation))


def _read(key: str, d: Dispatch) -> Node:
    level, basis = _level(d.issuer, d.number_symbol, d.kind)
    return Node(key, "read", d.kind, d.number_symbol, d.date, d.issuer, d.subject, level, basis, d)


def _level(
    issuer: str | None, symbol: str | None, kind: str | None
) -> tuple[str | None, Literal["issuer", "symbol"] | None]:
    named = level_named(issuer) if issuer is not None else None
    if named is not None:
        return named, "issuer"
    shown = level_of_symbol(symbol) if symbol is not None else None
    if shown is None and kind in ("luat", "phap_lenh", "nghi_dinh") and issuer is None:
        shown = "central"
    return shown, "symbol" if shown is not None else None


def _name(reference: Reference) -> str:
    label = kind_label(reference.kind) if reference.kind is not None else None
    kind = label.vi if label is not None else reference.kind
    return reference.number_symbol or reference.subject or kind or "không rõ số, ký hiệu"


def _hash(prefix: str, text: str) -> str:
    return f"{prefix}-{hashlib.sha256(text.encode('utf-8', 'backslashreplace')).hexdigest()[:16]}"
