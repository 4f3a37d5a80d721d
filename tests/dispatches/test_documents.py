"""Every annotated document is read fully right, except in the fields that ``known_misses.toml`` names.

A field that is read right although the table names it fails too: the table shrinks, it does not go stale.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from dispatches.scorer import FIELDS, Document, documents, read_document, score

TABLE = Path(__file__).parent / "known_misses.toml"
KNOWN_MISSES: dict[str, list[str]] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
DOCUMENTS = documents()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_document(document: Document) -> None:
    result = score([(document, read_document(document))])
    missed = result.missed(document.name)
    detail = "\n".join(f"{miss.field}: expected {miss.expected} | read {miss.read}" for miss in result.misses)
    assert sorted(missed) == sorted(KNOWN_MISSES.get(document.name, [])), detail


def test_the_table_names_documents_and_fields_that_exist() -> None:
    assert set(KNOWN_MISSES) <= {document.name for document in DOCUMENTS}
    assert {field for fields in KNOWN_MISSES.values() for field in fields} <= set(FIELDS)


def test_every_document_has_variants_and_an_own_name() -> None:
    assert DOCUMENTS
    assert all(document.variants for document in DOCUMENTS)
    assert len({document.name for document in DOCUMENTS}) == len(DOCUMENTS)


def test_every_variant_is_described() -> None:
    page = (Path(__file__).parent / "documents" / "README.md").read_text(encoding="utf-8")
    described = set(re.findall(r"`([\w.]+(?:\.\*)?)`", page))
    used = {variant for document in DOCUMENTS for variant in document.variants}
    assert not {v for v in used if v not in described and f"{v.partition('.')[0]}.*" not in described}
