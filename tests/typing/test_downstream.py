"""The file that type checkers read as a user's program also runs; ``.ci/run`` has mypy and pyright check it."""

from __future__ import annotations

import runpy
from pathlib import Path

FILE = Path(__file__).with_name("downstream.py")


def test_it_runs() -> None:
    runpy.run_path(str(FILE))["main"]()
