"""`compile_table`: once per criteria set, and what it refuses."""

from __future__ import annotations

import gc
import weakref

import pytest

from scoring.tables import blank, criterion, formula, plain, section, table
from scoring.test_composition import FACTS, SECTIONS
from thidua import compile_table, score
from thidua.errors import ThiduaError


def test_a_table_is_compiled_once():
    made = table(*SECTIONS, facts=FACTS)
    first = compile_table(made)
    assert compile_table(made) is first
    assert compile_table(first) is first
    assert score(made, {}).table is first
    assert compile_table(table(*SECTIONS, facts=FACTS)) is not first
    assert compile_table(table(*SECTIONS, facts=FACTS)).digest == first.digest


def test_compiling_refuses_what_cannot_be_computed():
    with pytest.raises(ThiduaError) as caught:
        score(table(section("I", "9", criterion("x", "9", formula("round_to(a / b, 1)"))), facts=FACTS), {})
    assert caught.value.code == "formula_zero_denominator"


@pytest.mark.xfail(strict=True, reason="the memo holds the table, the table its set: nothing is ever freed")
def test_a_dropped_set_is_forgotten():
    """A long-running host may load a thousand tables: the memory of a set does not outlive it."""
    made = table(section("I", "9", plain("a")), facts=[blank("a")])
    watch = weakref.ref(made)
    compile_table(made)
    del made
    gc.collect()
    assert watch() is None
