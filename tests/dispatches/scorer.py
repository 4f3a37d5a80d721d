"""Precision and recall of the reader, per field, over the annotated test documents.

A document is a pair ``name.txt`` and ``name.toml`` anywhere under ``documents/``. The annotation was written by hand;
a key that is left out expects null or an empty list, and whatever the reader gives there counts as wrong.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import JsonValue

from thidua.dispatches import Reading, as_json, decode, inspect, read
from thidua.regimes import COMPETENCE, IN_FORCE

FOLDER = Path(__file__).parent / "documents"

SCALARS = (
    *("kind", "number", "symbol", "number_symbol", "issuer", "issuer_parent", "place", "date", "subject"),
    *("archive_line", "signing_authority", "signing_on_behalf_of", "signer_title", "signer_name"),
    *("urgency", "secrecy", "draft"),
)
LISTS = ("addressees", "references", "body_outline", "recipients", "signatures", "attachments", "anomalies")
OBJECTS = ("campaign", "certified_copy")
FIELDS = (*SCALARS, *LISTS, *OBJECTS)
PARTS: dict[str, tuple[str, ...]] = {
    "references": ("kind", "number_symbol", "date", "issuer", "subject", "relation"),
    "recipients": ("name", "purpose"),
    "signatures": ("chain", "title", "name"),
    "campaign": ("name", "from_year", "to_year"),
    "certified_copy": ("form", "issuer", "number_symbol", "date", "signer_name"),
}
"""The keys of an item; one that is left out in an annotation is null (``chain``: no steps)."""


@dataclass(frozen=True, slots=True)
class Document:
    """One test document: its bytes, the variants it stands for, and what a person read in it."""

    name: str
    data: bytes
    variants: tuple[str, ...]
    note: str
    expect: dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Miss:
    """One value that was expected and not read (``expected``), or read and not expected (``read``), or both."""

    document: str
    field: str
    expected: str | None
    read: str | None


@dataclass(slots=True)
class Tally:
    """Counts of one field over all documents."""

    expected: int = 0
    read: int = 0
    right: int = 0

    def add(self, want: Counter[str], got: Counter[str]) -> None:
        self.expected += want.total()
        self.read += got.total()
        self.right += (want & got).total()

    @property
    def precision(self) -> float | None:
        """Right among the read; ``None`` when nothing was read."""
        return self.right / self.read if self.read else None

    @property
    def recall(self) -> float | None:
        """Right among the expected; ``None`` when nothing was expected."""
        return self.right / self.expected if self.expected else None


@dataclass(slots=True)
class Score:
    """What the reader got right: per field and per anomaly code, and each miss."""

    fields: dict[str, Tally] = field(default_factory=dict)
    anomalies: dict[str, Tally] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def missed(self, document: str) -> tuple[str, ...]:
        """The fields of that document that are not fully right, in the order of ``FIELDS``."""
        found = {miss.field for miss in self.misses if miss.document == document}
        return tuple(name for name in FIELDS if name in found)


def documents(folder: Path = FOLDER) -> tuple[Document, ...]:
    """All annotated documents, by name. ``ValueError`` when an annotation has an unknown key or no text beside it."""
    return tuple(_document(path) for path in sorted(folder.rglob("*.toml"), key=lambda path: path.stem))


def read_document(document: Document) -> dict[str, JsonValue]:
    """What ``thidua read --json`` says of the document."""
    decoded = decode(document.data)
    reading = read(decoded.text) if decoded.text is not None else Reading(dispatch=None)
    reading = reading.evolve(findings=(*decoded.findings, *reading.findings))
    return normal(as_json(reading, inspect(reading, instruments=IN_FORCE, competence=COMPETENCE)))


def score(pairs: Iterable[tuple[Document, Mapping[str, JsonValue]]]) -> Score:
    """The score of what was read (``read_document``) against what each document expects."""
    result = Score()
    for document, found in pairs:
        _compare(document.name, document.expect, found, result)
    return result


def score_all(folder: Path = FOLDER) -> Score:
    """Every document of the folder read and scored."""
    return score((document, read_document(document)) for document in documents(folder))


def _document(path: Path) -> Document:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    expect = table.get("expect", {})
    unknown = sorted(set(expect) - set(FIELDS))
    if unknown:
        raise ValueError(f"{path.name}: unknown keys {unknown}")
    for key, parts in PARTS.items():
        items = expect.get(key, [])
        for item in items if isinstance(items, list) else [items]:
            if set(item) - set(parts):
                raise ValueError(f"{path.name}: unknown keys in {key}: {sorted(set(item) - set(parts))}")
    return Document(
        name=path.stem,
        data=path.with_suffix(".txt").read_bytes(),
        variants=tuple(table.get("variants", ())),
        note=table.get("note", ""),
        expect=normal(expect),
    )


def normal(values: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Every field, in one shape: items with all their keys, text in NFC, nothing as null or an empty list.

    The four ``sign…`` fields follow from the first signature where only ``signatures`` is given.
    """
    shaped: dict[str, JsonValue] = {}
    for name in FIELDS:
        value = _plain(values.get(name))
        if name in PARTS and isinstance(value, dict):
            value = _item(name, value)
        elif name in PARTS and isinstance(value, list):
            items: list[JsonValue] = [_item(name, item) for item in value if isinstance(item, dict)]
            value = items
        if name in LISTS:
            value = value or []
        shaped[name] = value or None if name == "draft" else value
    signatures = shaped["signatures"]
    if isinstance(signatures, list) and signatures and isinstance(signatures[0], dict):
        first = signatures[0]
        chain = first["chain"]
        step = chain[0] if isinstance(chain, list) and chain else None
        follow: dict[str, JsonValue] = {"signer_title": first["title"], "signer_name": first["name"]}
        if isinstance(step, dict):
            follow["signing_authority"] = step.get("authority")
            follow["signing_on_behalf_of"] = step.get("on_behalf_of")
        for name, value in follow.items():
            if name not in values:
                shaped[name] = value
    return shaped


def _item(name: str, item: dict[str, JsonValue]) -> dict[str, JsonValue]:
    return {part: item.get(part, [] if part == "chain" else None) for part in PARTS[name]}


def _plain(value: object) -> JsonValue:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return unicodedata.normalize("NFC", str(value))


def _compare(name: str, want: Mapping[str, JsonValue], got: Mapping[str, JsonValue], result: Score) -> None:
    for key in FIELDS:
        wanted, found = _values(want[key]), _values(got[key])
        _tally(result.fields, key, wanted, found)
        for part in PARTS.get(key, ()):
            _tally(result.fields, f"{key}.{part}", _parts(want[key], part), _parts(got[key], part))
        lacking, extra = list((wanted - found).elements()), list((found - wanted).elements())
        for index in range(max(len(lacking), len(extra))):
            result.misses.append(Miss(name, key, *(_at(side, index) for side in (lacking, extra))))
        if not lacking and not extra and key != "anomalies" and want[key] != got[key]:
            result.misses.append(Miss(name, key, f"in the order {want[key]}", f"in the order {got[key]}"))
    wanted, found = _values(want["anomalies"]), _values(got["anomalies"])
    for code in sorted({*wanted, *found}):
        tally = result.anomalies.setdefault(code, Tally())
        tally.add(Counter([code] * wanted[code]), Counter([code] * found[code]))


def _tally(tallies: dict[str, Tally], key: str, want: Counter[str], got: Counter[str]) -> None:
    tallies.setdefault(key, Tally()).add(want, got)


def _values(value: JsonValue) -> Counter[str]:
    """The items of a list, or the value itself; nothing for null."""
    if value is None:
        return Counter()
    return Counter(_show(item) for item in (value if isinstance(value, list) else [value]))


def _parts(value: JsonValue, part: str) -> Counter[str]:
    items = value if isinstance(value, list) else [value]
    inner = [item[part] for item in items if isinstance(item, dict)]
    return Counter(_show(one) for one in inner if one is not None and one != [])


def _show(value: JsonValue) -> str:
    """One line of text that is the same exactly when the value is."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_show(inner)}" for key, inner in value.items() if inner is not None) + "}"
    if isinstance(value, list):
        return "[" + "; ".join(_show(inner) for inner in value) + "]"
    return str(value)


def _at(values: list[str], index: int) -> str | None:
    return values[index] if index < len(values) else None
