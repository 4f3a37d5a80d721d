"""What is to be said about a built graph: where chains stop, cycles, later references, documents twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from thidua.dispatches.graph.identity import issuer_key, symbol_key
from thidua.dispatches.graph.node import Edge, Node
from thidua.findings import Finding

UP = ("implements", "based_on")
_SHOWN = 10


def check(nodes: dict[str, Node], edges: tuple[Edge, ...]) -> Iterator[Finding]:
    """The findings, in no particular order; each ``where`` is the key of a node."""
    yield from _stops(nodes, edges)
    yield from _later(nodes, edges)
    yield from _twice(nodes)
    yield from _cycles(nodes, edges)


def _stops(nodes: dict[str, Node], edges: tuple[Edge, ...]) -> Iterator[Finding]:
    implemented = {edge.target for edge in edges if edge.relation == "implements"}
    for node in nodes.values():
        if node.state == "incomplete":
            yield Finding.of("graph_incomplete", where=node.key, document=node.title())
        if node.state == "missing" and node.key in implemented and node.level != "central":
            yield Finding.of("graph_chain_stops", where=node.key, document=node.title())


def _later(nodes: dict[str, Node], edges: tuple[Edge, ...]) -> Iterator[Finding]:
    for edge in edges:
        own, other = nodes[edge.source].date, nodes[edge.target].date
        if own is not None and other is not None and other > own:
            document = nodes[edge.target].title()
            days = {"date": f"{other:%d/%m/%Y}", "own": f"{own:%d/%m/%Y}"}
            yield Finding.of("graph_later", where=edge.source, document=document, **days)


def _twice(nodes: dict[str, Node]) -> Iterator[Finding]:
    same: dict[tuple[str, str, int], list[Node]] = defaultdict(list)
    for node in nodes.values():
        issuer = issuer_key(node.issuer)
        if node.state == "read" and node.number_symbol is not None and issuer is not None and node.date is not None:
            same[symbol_key(node.number_symbol), issuer, node.date.year].append(node)
    for group in same.values():
        if len(group) > 1:
            keys = sorted(node.key for node in group)
            yield Finding.of("graph_duplicate", where=keys[0], document=group[0].title(), keys=_list(keys))


def _cycles(nodes: dict[str, Node], edges: tuple[Edge, ...]) -> Iterator[Finding]:
    up: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        if edge.relation in UP:
            up[edge.source].append(edge.target)
    for ring in _rings(sorted(nodes), up):
        titles = _list([nodes[key].title() for key in ring])
        yield Finding.of("graph_cycle", where=ring[0], documents=titles, count=len(ring))


def _rings(keys: list[str], up: dict[str, list[str]]) -> Iterator[list[str]]:
    """Sets of documents that each lead to all others (Tarjan's components, without recursion), sorted inside."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    on: set[str] = set()
    stack: list[str] = []
    for start in keys:
        if start in order:
            continue
        work = [(start, iter(up.get(start, ())))]
        order[start] = low[start] = len(order)
        stack.append(start)
        on.add(start)
        while work:
            key, rest = work[-1]
            following = next(rest, None)
            if following is not None:
                if following not in order:
                    order[following] = low[following] = len(order)
                    stack.append(following)
                    on.add(following)
                    work.append((following, iter(up.get(following, ()))))
                elif following in on:
                    low[key] = min(low[key], order[following])
                continue
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[key])
            if low[key] == order[key]:
                ring: list[str] = []
                while not ring or ring[-1] != key:
                    ring.append(stack.pop())
                    on.discard(ring[-1])
                if len(ring) > 1:
                    yield sorted(ring)


def _list(names: list[str]) -> str:
    more = f" (+{len(names) - _SHOWN})" if len(names) > _SHOWN else ""
    return "; ".join(names[:_SHOWN]) + more
