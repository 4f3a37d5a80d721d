"""The codes of the room: every one that is emitted is registered, every registered one is emitted."""

from __future__ import annotations

import re
from pathlib import Path

import thidua.dispatches
from thidua.codes import dispatch_graph, inspecting, lookup
from thidua.codes import dispatches as codes

SOURCE = "\n".join(
    p.read_text(encoding="utf-8")
    for p in Path(thidua.dispatches.__file__).parent.rglob("*.py")
    if "writing" not in p.parts
)
EMITTED = set(re.findall(r'(?:notes\.find|find_at|Finding\.of|ThiduaError)\(\s*"(\w+)"', SOURCE)) | {
    *("numbering_gap", "duplicate_numbering"),  # chosen by a variable
    *("binary_input", "legacy_encoding"),
}


def test_registered_and_emitted_are_the_same() -> None:
    shared = {"too_long", "duplicate_key", "text_type"}  # of the ground floor
    assert EMITTED - shared == {code.name for code in (*codes.CODES, *inspecting.CODES, *dispatch_graph.CODES)}


def test_every_code_speaks_both_languages() -> None:
    for name in EMITTED:
        code = lookup(name)
        assert code.vi and code.en
        assert bool(code.hint_vi) == bool(code.hint_en)
