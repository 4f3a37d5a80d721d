"""The file that type checkers read as a user's program also runs; ``.ci/run`` has mypy and pyright check it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FILE = Path(__file__).with_name("downstream.py")


def test_it_runs() -> None:
    """In a process of its own, as it registers rules."""
    done = subprocess.run([sys.executable, str(FILE)], capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
