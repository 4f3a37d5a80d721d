"""`compile_table`: once per criteria set, and what it refuses."""

from __future__ import annotations

import gc
import weakref

from scoring.tables import blank, plain, section, table
from scoring.test_composition import FACTS, SECTIONS
from thidua import compile_table, score


def test_a_table_is_compiled_once():
    made = table(*SECTIONS, facts=FACTS)
    first = compile_table(made)
    assert compile_table(made) is first
    assert compile_table(first) is first
    assert score(made, {}).table is first
    assert compile_table(table(*SECTIONS, facts=FACTS)) is not first
    assert compile_table(table(*SECTIONS, facts=FACTS)).digest == first.digest


def test_only_the_64_used_last_are_remembered():
    """A long-running host may load a thousand tables: those it no longer uses are let go."""

    def another(i):
        return table(section("I", str(i + 1), plain("a")), facts=[blank("a")])

    first, kept = another(0), another(1)
    compiled, held = weakref.ref(compile_table(first)), compile_table(kept)
    for i in range(2, 64):
        compile_table(another(i))
    assert compile_table(kept) is held
    gc.collect()
    assert compile_table(first) is compiled()  # 64 tables: none is dropped
    for i in range(64, 127):
        compile_table(another(i))
        assert compile_table(kept) is held  # used again and again, it stays
    gc.collect()
    assert compiled() is None
    assert compile_table(first).digest == first.digest()
