"""The graph of documents: what implements what, from the commune to the Prime Minister, and what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from thidua.codes import Lang
from thidua.dispatches.dispatch import Dispatch
from thidua.dispatches.graph.building import build, keyed
from thidua.dispatches.graph.checking import UP, check
from thidua.dispatches.graph.mermaid import mermaid
from thidua.dispatches.graph.node import Edge, Node
from thidua.dispatches.graph.page import page
from thidua.dispatches.levels import LEVELS
from thidua.errors import ThiduaError
from thidua.findings import Finding

_UNKNOWN = len(LEVELS)


@dataclass(frozen=True)
class DispatchGraph:
    """Documents and what they name. Nodes, edges and findings are sorted: the order of the input does not matter.

    >>> from thidua.dispatches import Dispatch, Reference
    >>> plan = Dispatch(number_symbol="5/KH-UBND", issuer="UBND xã A", references=(
    ...     Reference(number_symbol="119/KH-UBND", issuer="UBND huyện B", relation="implements"),))
    >>> above = Dispatch(number_symbol="119/KH-UBND", issuer="ỦY BAN NHÂN DÂN HUYỆN B")
    >>> graph = DispatchGraph.of([("plan", plan), ("above", above)])
    >>> [node.key for node in graph.chain("plan")], [node.level for node in graph.chain("plan")]
    (['plan', 'above'], ['commune', 'district'])
    """

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    findings: tuple[Finding, ...] = ()
    _parents: dict[str, str | None] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, dispatches: Iterable[Dispatch | tuple[str, Dispatch]]) -> DispatchGraph:
        """The graph of those documents, each with a key of yours or one made of its content.

        A reference means a supplied document when number and symbol agree, dates agree or one is missing, and the
        issuers do not contradict each other; where several fit, it is left open. Findings: ``graph_chain_stops``,
        ``graph_incomplete``, ``graph_ambiguous``, ``graph_cycle``, ``graph_later``, ``graph_duplicate``,
        ``graph_self_reference``. Error: ``duplicate_key`` for two documents under one key. Linear in documents and
        references.
        """
        built = build(keyed(dispatches))
        edges = tuple(sorted(built.edges, key=lambda edge: (edge.source, edge.target, edge.relation)))
        findings = {(f.code, f.where, f.params): f for f in (*built.findings, *check(built.nodes, edges))}
        ordered = [findings[place] for place in sorted(findings)]
        nodes = tuple(built.nodes[key] for key in sorted(built.nodes))
        return cls(nodes, edges, tuple(ordered), _above(nodes, edges))

    @cached_property  # a dataclass without slots keeps it; equality looks at the fields only
    def _by_key(self) -> dict[str, Node]:
        return {node.key: node for node in self.nodes}

    def node(self, key: str) -> Node:
        """The node of that key. Error: ``graph_no_node``."""
        found = self._by_key.get(key)
        if found is None:
            raise ThiduaError("graph_no_node", key=key)
        return found

    @property
    def roots(self) -> tuple[Node, ...]:
        """The documents that implement and are based on nothing here: where chains end."""
        return tuple(node for node in self.nodes if self._parents.get(node.key) is None)

    @property
    def missing(self) -> tuple[Node, ...]:
        """The documents that are named but not here: missing, incomplete or ambiguous."""
        return tuple(node for node in self.nodes if node.state != "read")

    def chain(self, key: str) -> tuple[Node, ...]:
        """The way up from a document: what it implements, else what it is based on, and so on to the top.

        Where it names several, the way goes through the nearest level above it, then the latest document. It ends
        where nothing is named, or before a document comes again. Error: ``graph_no_node``.
        """
        path = [self.node(key)]
        seen = {key}
        above = self._parents.get(key)
        while above is not None and above not in seen:
            seen.add(above)
            path.append(self._by_key[above])
            above = self._parents.get(above)
        return tuple(path)

    def parent(self, key: str) -> Node | None:
        """The next document on the way up; ``None`` at the top. Error: ``graph_no_node``."""
        above = self._parents.get(self.node(key).key)
        return self._by_key[above] if above is not None else None

    def as_data(self) -> dict[str, object]:
        """The graph ready for JSON: the same for the same documents, in whatever order they came."""
        return {
            "nodes": [node.as_data() for node in self.nodes],
            "edges": [edge.as_data() for edge in self.edges],
            "roots": [node.key for node in self.roots],
            "missing": [node.key for node in self.missing],
            "findings": [finding.as_data() for finding in self.findings],
        }

    def mermaid(self, lang: Lang = "vi") -> str:
        """The graph as a Mermaid flowchart, from the bottom up; all text is escaped and clipped."""
        return mermaid(self.nodes, self.edges, lang)

    def html(self, lang: Lang = "vi") -> str:
        """The graph as one HTML page: no scripts, no network, all text escaped, readable on a phone and in print."""
        return page(self.nodes, self.edges, self.findings, self._parents, lang)


def _above(nodes: tuple[Node, ...], edges: tuple[Edge, ...]) -> dict[str, str | None]:
    """For every document the next one on the way up."""
    by_key = {node.key: node for node in nodes}
    up: dict[str, dict[str, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for edge in edges:
        if edge.relation in UP:
            up[edge.source][edge.relation].append(by_key[edge.target])
    return {node.key: _nearest(node, up[node.key]) if node.key in up else None for node in nodes}


def _nearest(node: Node, named: dict[str, list[Node]]) -> str | None:
    candidates = named.get("implements") or named.get("based_on") or []
    own = LEVELS.index(node.level) if node.level is not None else -1

    def rank(other: Node) -> tuple[bool, int, int, str]:
        level = LEVELS.index(other.level) if other.level is not None else _UNKNOWN
        return (level < own, level, -other.date.toordinal() if other.date is not None else 0, other.key)

    return min(candidates, key=rank).key if candidates else None
