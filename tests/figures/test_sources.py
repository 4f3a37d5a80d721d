"""Every dated value has a source, lies in order, and the sources are instruments of the packs."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest

import thidua.regimes.figures
from thidua.citations import Validity
from thidua.regimes.catalogue import AWARDS
from thidua.regimes.figures import Dated
from thidua.regimes.figures.deadlines import WINDOWS
from thidua.regimes.figures.dossiers import DOSSIERS
from thidua.regimes.figures.national_caps import CAPS
from thidua.regimes.figures.vote_thresholds import THRESHOLDS
from thidua.regimes.instruments import INSTRUMENTS

FOLDER = Path(thidua.regimes.figures.__file__).parent
NOT_IN_THE_TABLE = {"Thông lệ hành chính", "Thông tư 151/2018/TT-BQP"}
"""Practice is no instrument; of the circular of the army neither article nor first day has been read."""


def tables() -> Iterator[tuple[str, tuple[Dated[object], ...]]]:
    """Every table of dated values that stands in a module of the figures."""
    for path in sorted(FOLDER.glob("*.py")):
        module = import_module(f"thidua.regimes.figures.{path.stem}")
        for name, value in vars(module).items():
            found = value.items() if isinstance(value, dict) else [("", value)]
            for key, table in found:
                lines = (table,) if isinstance(table, Dated) else table
                if isinstance(lines, tuple) and lines and all(isinstance(line, Dated) for line in lines):
                    yield f"{path.stem}.{name} {key}", lines


TABLES = list(tables())


def test_there_are_many_tables() -> None:
    assert len(TABLES) > 100


@pytest.mark.parametrize(("name", "table"), TABLES, ids=[name for name, _ in TABLES])
def test_every_line_has_its_source_and_the_lines_follow_one_another(name: str, table: tuple) -> None:
    known = {one.name.vi: one for one in INSTRUMENTS}
    for line in table:
        assert line.citation.mark in ("gazette", "secondary", "unverified")
        if line.citation.instrument.vi in NOT_IN_THE_TABLE:
            continue
        instrument = known[line.citation.instrument.vi]
        assert instrument.name == line.citation.instrument
        in_force: Validity = instrument.validity
        assert in_force.start <= line.validity.start
        assert in_force.end is None or line.validity.start < in_force.end
    if name.startswith("publication"):
        return
    for earlier, later in pairwise(table):
        assert earlier.validity.end is not None
        assert earlier.validity.end <= later.validity.start


def test_the_figures_speak_of_awards_of_the_catalogue_only() -> None:
    known = {award.code for award in AWARDS}
    assert not {*WINDOWS, *DOSSIERS, *THRESHOLDS, *(award for award, _ in CAPS)} - known


def test_only_decrees_after_which_nothing_is_known_stay_open() -> None:
    open_ended = {line.citation.instrument.vi for _, table in TABLES for line in table if line.validity.end is None}
    assert open_ended == {
        "Luật 06/2022/QH15",
        "Nghị định 152/2025/NĐ-CP",
        "Nghị định 161/2026/NĐ-CP",
        "Nghị định 233/2026/NĐ-CP",
        "Nghị định 335/2025/NĐ-CP",
        "Thông lệ hành chính",
    }
