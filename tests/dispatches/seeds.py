"""The two real dispatches the project was born from; they lie outside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("THIDUA_SHARED", _ROOT.parent / "shared")) / "seeds"
NHU_QUYNH = "000_08b966389ececc6a.txt"
TAM_DUONG = "002_cb91a0d90b73dd1e.txt"


def seed(name: str) -> bytes:
    """The bytes of one of them; the test is skipped, and says so, where they are not at hand."""
    path = FOLDER / name
    if not path.is_file():
        pytest.skip(f"REAL DISPATCH NOT AT HAND: {name} (set THIDUA_SHARED to the folder that holds seeds/)")
    return path.read_bytes()
