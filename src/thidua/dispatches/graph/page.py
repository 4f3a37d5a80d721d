"""The graph as one HTML page: a list of documents, each indented under the one it implements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from html import escape

from thidua.codes import Lang
from thidua.dispatches.graph.node import Edge, Node
from thidua.dispatches.graph.words import WORDS
from thidua.errors import clip
from thidua.findings import Finding

_STYLE = """
:root { color-scheme: light; --ink: #16202c; --soft: #4d5a68; --line: #c3ccd6; --blue: #1d4f91; --amber: #8a4b00; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem; color: var(--ink); background: #fff;
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
p { margin: .25rem 0; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.doc { border: 1px solid var(--line); border-left: .3rem solid var(--blue); border-radius: .3rem;
  padding: .5rem .75rem; margin: .5rem 0 .5rem calc(var(--step, 0) * 1.5rem); }
.doc.missing, .doc.incomplete, .doc.ambiguous { border-style: dashed; border-left: .3rem dashed var(--amber);
  background: #fff8ec; }
.name { font-weight: 600; }
.soft { color: var(--soft); font-size: .9rem; }
.badge { color: var(--amber); font-weight: 600; }
.findings li { padding: .3rem 0; border-bottom: 1px solid var(--line); }
a { color: var(--blue); }
:target { outline: .15rem solid var(--blue); }
@media (max-width: 40rem) { .doc { margin-left: calc(var(--step, 0) * .5rem); } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .doc { break-inside: avoid; } a { color: inherit;
  text-decoration: none; } }
"""
_DEEPEST = 10
"""Deepest indent; beyond it the step is said in words only."""

_RELATIONS = ("implements", "based_on", "at_proposal_of", "mentions")


def page(
    nodes: tuple[Node, ...],
    edges: tuple[Edge, ...],
    findings: tuple[Finding, ...],
    parents: dict[str, str | None],
    lang: Lang,
) -> str:
    """The whole page. What comes from documents is escaped and clipped."""
    drawn = _Drawing(nodes, edges, parents, lang)
    absent = [node for node in nodes if node.state != "read"]
    counts = drawn.word("counts").format(read=len(nodes) - len(absent), missing=len(absent))
    sections = (
        ("tree", drawn.tree()),
        ("others", drawn.others()),
        ("missing", _list((drawn.link(node) for node in absent), drawn.word("none"))),
        ("findings", _list((escape(f.message(lang)) for f in findings), drawn.word("none"))),
    )
    body = "".join(
        f'<section aria-labelledby="{name}"><h2 id="{name}">{escape(drawn.word(name))}</h2>{inner}</section>'
        for name, inner in sections
    )
    title = escape(drawn.word("title"))
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{title}</title><style>{_STYLE}</style></head><body><header><h1>{title}</h1>"
        f'<p>{escape(counts)}.</p><p class="soft">{escape(drawn.word("intro"))}</p></header>'
        f"<main>{body}</main></body></html>\n"
    )


class _Drawing:
    def __init__(
        self, nodes: tuple[Node, ...], edges: tuple[Edge, ...], parents: dict[str, str | None], lang: Lang
    ) -> None:
        self.lang: Lang = lang
        self.nodes = {node.key: node for node in nodes}
        self.ids = {node.key: f"d{index}" for index, node in enumerate(nodes)}
        self.out: dict[str, list[Edge]] = defaultdict(list)
        self.below: dict[str, list[str]] = defaultdict(list)
        for edge in sorted(edges, key=lambda edge: (edge.source, _RELATIONS.index(edge.relation), edge.target)):
            self.out[edge.source].append(edge)
        for key, above in parents.items():
            if above is not None:
                self.below[above].append(key)
        tops = [key for key in self.nodes if parents.get(key) is None]
        self.tops = [key for key in tops if self.below[key] or self.nodes[key].state == "read"]
        self.apart = [key for key in tops if not self.below[key] and self.nodes[key].state != "read"]
        self.apart_set = frozenset(self.apart)

    def word(self, name: str) -> str:
        return WORDS[name].text(self.lang)

    def tree(self) -> str:
        """Every document once, below the one it implements; what only turns in a cycle comes last."""
        steps: dict[str, int] = {}
        order: list[str] = []
        for top in (*self.tops, *self.nodes):
            if top in steps or top in self.apart_set:
                continue
            steps[top] = 0
            work = [top]
            while work:
                key = work.pop()
                order.append(key)
                for below in reversed(self.below[key]):
                    if below not in steps:
                        steps[below] = steps[key] + 1
                        work.append(below)
        items = (self.document(self.nodes[key], steps[key]) for key in order)
        return f"<ol>{''.join(items)}</ol>" if order else f"<p>{escape(self.word('none'))}</p>"

    def others(self) -> str:
        items = "".join(self.document(self.nodes[key], 0) for key in self.apart)
        return f"<ul>{items}</ul>" if items else f"<p>{escape(self.word('none'))}</p>"

    def document(self, node: Node, step: int) -> str:
        facts = [f"{node.date:%d/%m/%Y}" if node.date is not None else self.word("no_date")]
        facts.append(self.word(node.level if node.level is not None else "level_unknown"))
        if step:
            facts.append(self.word("step").format(step=step + 1))
        lines = [f'<p><span class="name">{self.printed(node.title())}</span>{self.badge(node)}</p>']
        if node.issuer is not None:
            lines.append(f"<p>{self.printed(node.issuer)}</p>")
        if node.subject is not None and node.number_symbol is not None:
            lines.append(f"<p>{self.printed(node.subject)}</p>")
        lines.append(f'<p class="soft">{escape(" · ".join(facts))}</p>')
        for edge in self.out[node.key]:
            relation = escape(self.word(edge.relation))
            lines.append(f'<p class="soft">{relation}: {self.link(self.nodes[edge.target])}</p>')
        style = f' style="--step:{min(step, _DEEPEST)}"' if step else ""
        return f'<li class="doc {node.state}" id="{self.ids[node.key]}"{style}>{"".join(lines)}</li>'

    def badge(self, node: Node) -> str:
        if node.state == "read":
            return ""
        name = "missing_state" if node.state == "missing" else node.state
        return f' <span class="badge">({escape(self.word(name))})</span>'

    def link(self, node: Node) -> str:
        issuer = f", {clip(node.issuer, 120)}" if node.issuer is not None else ""
        day = f", {node.date:%d/%m/%Y}" if node.date is not None else ""
        words = self.printed(f"{node.title()}{day}{issuer}")
        return f'<a href="#{self.ids[node.key]}">{words}</a>{self.badge(node)}'

    def printed(self, text: str) -> str:
        """Words of a document, marked as Vietnamese on an English page."""
        words = escape(clip(text, 300))
        return words if self.lang == "vi" else f'<span lang="vi">{words}</span>'


def _list(items: Iterable[str], none: str) -> str:
    inner = "".join(f"<li>{item}</li>" for item in items)
    return f'<ul class="findings">{inner}</ul>' if inner else f"<p>{escape(none)}</p>"
