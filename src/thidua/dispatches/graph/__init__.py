"""The graph of documents: what implements what, and what is missing."""

from __future__ import annotations

from thidua.dispatches.graph.graph import DispatchGraph
from thidua.dispatches.graph.node import Edge, Node, State

__all__ = ["DispatchGraph", "Edge", "Node", "State"]
