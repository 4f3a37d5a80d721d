"""The graph as Mermaid text."""

from __future__ import annotations

from thidua.codes import Lang
from thidua.dispatches.graph.node import Edge, Node
from thidua.dispatches.graph.words import WORDS
from thidua.errors import clip

_LINKS = {"implements": "==>", "based_on": "-->", "at_proposal_of": "-.->", "mentions": "-.->"}


def mermaid(nodes: tuple[Node, ...], edges: tuple[Edge, ...], lang: Lang) -> str:
    """A flowchart from the bottom up: a document points to the one it names."""
    names = {node.key: f"n{index}" for index, node in enumerate(nodes)}
    lines = ["flowchart BT"]
    for node in nodes:
        lines.append(f'    {names[node.key]}["{_label(node, lang)}"]:::{node.state}')
    for edge in edges:
        word = _escaped(WORDS[edge.relation].text(lang), 60)
        lines.append(f'    {names[edge.source]} {_LINKS[edge.relation]}|"{word}"| {names[edge.target]}')
    lines.append("    classDef read fill:#eef4ff,stroke:#1d4f91,color:#111")
    lines.append("    classDef missing fill:#fff4e0,stroke:#9a5b00,color:#111,stroke-dasharray:5 3")
    lines.append("    classDef incomplete fill:#fff4e0,stroke:#9a5b00,color:#111,stroke-dasharray:2 3")
    lines.append("    classDef ambiguous fill:#fdecea,stroke:#a3201a,color:#111,stroke-dasharray:2 3")
    return "\n".join(lines) + "\n"


def _label(node: Node, lang: Lang) -> str:
    day = f"{node.date:%d/%m/%Y}" if node.date is not None else WORDS["no_date"].text(lang)
    parts = [_escaped(node.title(), 120), _escaped(day, 40)]
    if node.issuer is not None:
        parts.append(_escaped(node.issuer, 120))
    if node.state != "read":
        parts.append(_escaped(WORDS["missing_state" if node.state == "missing" else node.state].text(lang), 60))
    return "<br/>".join(parts)


def _escaped(text: str, limit: int) -> str:
    """Letters, digits, spaces and a few signs as they are; everything else as Mermaid's own number entity."""
    even = " ".join(clip(text, limit).split())
    return "".join(c if c.isalnum() or c in " -/.,…" else f"#{ord(c)};" for c in even)
