"""Prints how well the reader does on the annotated test documents (``tests/dispatches/documents``).

Usage: ``python tools/score_reader.py [--misses] [--variants] [--known] [NAME…]``. Without options the table: for every
field the values expected, read and right, with precision and recall; anomalies per code too. ``--misses`` lists every
miss, ``--variants`` the layout variants with their documents and what was missed there, ``--known`` the table
``known_misses.toml`` as it would have to be now. ``NAME`` (a beginning of it) keeps to those documents.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from dispatches.scorer import Document, Score, Tally, documents, read_document, score  # noqa: E402


def table(tallies: Mapping[str, Tally], title: str) -> list[str]:
    """Lines of one table."""
    lines = [f"{title:<34}{'expected':>9}{'read':>7}{'right':>7}{'precision':>11}{'recall':>8}"]
    for name, tally in tallies.items():
        if not tally.expected and not tally.read:
            continue
        shares = (f"{share:.3f}" if share is not None else "-" for share in (tally.precision, tally.recall))
        precision, recall = shares
        label = f"  .{name.partition('.')[2]}" if "." in name else name
        lines.append(f"{label:<34}{tally.expected:>9}{tally.read:>7}{tally.right:>7}{precision:>11}{recall:>8}")
    return lines


def misses(result: Score) -> list[str]:
    """One line per miss."""
    return [
        f"{miss.document}  {miss.field}\n    expected {miss.expected or '-'}\n    read     {miss.read or '-'}"
        for miss in result.misses
    ]


def variants(chosen: tuple[Document, ...], result: Score) -> list[str]:
    """One line per variant and document."""
    found: dict[str, list[str]] = {}
    for document in chosen:
        for variant in document.variants:
            found.setdefault(variant, []).append(document.name)
    lines: list[str] = []
    for variant in sorted(found):
        for name in found[variant]:
            lines.append(f"{variant:<40}{name:<40}{', '.join(result.missed(name)) or 'ok'}")
    return lines


def known(chosen: tuple[Document, ...], result: Score) -> list[str]:
    """The lines of ``known_misses.toml``."""
    missed = {document.name: result.missed(document.name) for document in chosen}
    return [f"{name} = {json.dumps(fields)}" for name, fields in sorted(missed.items()) if fields]


def main() -> int:
    """Prints what was asked for."""
    parser = argparse.ArgumentParser(description="Precision and recall of the reader on the annotated documents.")
    parser.add_argument("names", nargs="*", help="beginnings of document names")
    parser.add_argument("--misses", action="store_true", help="every miss")
    parser.add_argument("--variants", action="store_true", help="variant, document, status")
    parser.add_argument("--known", action="store_true", help="the lines of known_misses.toml")
    asked = parser.parse_args()
    chosen = tuple(d for d in documents() if not asked.names or d.name.startswith(tuple(asked.names)))
    result = score((document, read_document(document)) for document in chosen)
    if asked.known:
        lines = known(chosen, result)
    else:
        right = sum(not result.missed(document.name) for document in chosen)
        lines = [f"{len(chosen)} documents, {right} fully right", ""]
        lines += table(result.fields, "field")
        lines += ["", *table(dict(sorted(result.anomalies.items())), "anomaly")]
        if asked.misses:
            lines += ["", *misses(result)]
        if asked.variants:
            lines += ["", *variants(chosen, result)]
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
