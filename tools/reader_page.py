"""Writes ``docs/reader-quality.md``: how well the reader does, field by field and layout by layout.

Usage: ``python tools/reader_page.py [--check]``. The figures of the annotated documents are measured here; those of
first contact stand in ``tests/dispatches/first_contact.toml``, since a document is new to a reader only once.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "tools")]

from generated import write_or_check  # noqa: E402

from dispatches.scorer import Document, Score, documents, read_document, score  # noqa: E402

PAGE = ROOT / "docs" / "reader-quality.md"
FIRST = ROOT / "tests" / "dispatches" / "first_contact.toml"
BAR = 0.98

HEAD = """# The reader measured

{count} annotated documents stand in `tests/dispatches/documents`: {dispatches} dispatches of all sorts, layouts,
encodings and years, and {others} texts that are none. All are invented; what a person reads in each was written down by
hand. Values count as right only when they are exactly the same, a list item only when all of it is.
`python tools/score_reader.py` prints the figures, with `--misses` every difference.

Two measures, because they say different things:

* **First contact**: sets whose authors knew the conventions but neither the reader nor the other documents, read once
  before anything was mended for them. This is what to expect on documents of your own.
* **All documents, now**: the same sets and the others after the reader was mended on them. This guards against
  falling back; it promises nothing about documents nobody has seen.

## Per field

P is precision (right among what was read), R is recall (right among what was expected); “–” where nothing was.

"""

REASONS_HEAD = """
## Fields below 0.98 at first contact, and why

| Field | Why |
|---|---|
"""

VARIANTS_HEAD = """
## Layouts

Every layout variant, the documents that have it (one document has several), and whether they are read right in every
field now. What each variant is: `tests/dispatches/documents/README.md`.

| Variant | Documents | Status |
|---|---|---|
"""


def share(right: int, of: int) -> str:
    """A share with three places, or a dash."""
    return f"{right / of:.3f}" if of else "–"


def field_rows(now: Score, first: dict[str, dict[str, list[int]]]) -> list[str]:
    """The table of fields."""
    names = list(first)
    lines = ["| Field | " + " | ".join(f"{n} P | {n} R" for n in names) + " | all P | all R | values |"]
    lines.append("|---" * (2 * len(names) + 4) + "|")
    for name, tally in now.fields.items():
        if not tally.expected and not tally.read:
            continue
        cells = []
        for each in names:
            expected, read, right = first[each].get(name, [0, 0, 0])
            cells += [share(right, read), share(right, expected)]
        label = f"`{name}`" if "." not in name else f"· `{name.partition('.')[2]}`"
        cells += [share(tally.right, tally.read), share(tally.right, tally.expected), str(tally.expected)]
        lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return lines


def variant_rows(chosen: tuple[Document, ...], now: Score) -> list[str]:
    """The table of variants."""
    found: dict[str, list[str]] = {}
    for document in chosen:
        for variant in document.variants:
            found.setdefault(variant, []).append(document.name)
    lines = []
    for variant in sorted(found):
        missed = {name.partition("_")[0]: now.missed(name) for name in found[variant]}
        wrong = "; ".join(f"{name}: {', '.join(fields)}" for name, fields in missed.items() if fields)
        shown = ", ".join(missed) if len(missed) <= 8 else f"{', '.join(list(missed)[:8])}, … ({len(missed)})"
        lines.append(f"| `{variant}` | {shown} | {wrong or 'ok'} |")
    return lines


def page() -> str:
    """The page as it must be now."""
    chosen = documents()
    now = score((document, read_document(document)) for document in chosen)
    first = tomllib.loads(FIRST.read_text(encoding="utf-8"))
    reasons: dict[str, str] = first.pop("reasons")
    about: dict[str, str] = first.pop("about")
    dispatches = sum(
        bool(
            document.expect["kind"]
            or document.expect["body_outline"]
            or document.expect["signatures"]
            or document.expect["recipients"]
        )
        for document in chosen
    )
    right = sum(not now.missed(document.name) for document in chosen)
    lines = [HEAD.format(count=len(chosen), dispatches=dispatches, others=len(chosen) - dispatches).rstrip(), ""]
    lines += field_rows(now, first)
    lines += ["", *(f"* **{name}**: {text}" for name, text in about.items())]
    lines += [f"* **all**: {right} of {len(chosen)} documents are right in every field now."]
    lines += [REASONS_HEAD.rstrip("\n"), *(f"| `{name}` | {why} |" for name, why in reasons.items())]
    lines += [VARIANTS_HEAD.rstrip("\n"), *variant_rows(chosen, now), ""]
    return "\n".join(lines)


def main() -> int:
    """Write the page, or check it."""
    return write_or_check({PAGE.name: page()}, PAGE.parent, PAGE.name, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
