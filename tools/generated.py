"""Folders of generated files: which are out of date, writing them, checking them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def stale(wanted: Mapping[str, str], folder: Path, pattern: str) -> list[str]:
    """Names of files that are missing, differ, or should not be there."""
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob(pattern)}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def write_or_check(wanted: Mapping[str, str], folder: Path, pattern: str, arguments: list[str]) -> int:
    """Write what is out of date, or with ``--check`` name it and change nothing; 1 when a check finds something."""
    names = stale(wanted, folder, pattern)
    if "--check" in arguments:
        print("\n".join(names))
        return 1 if names else 0
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        if name in wanted:
            (folder / name).write_text(wanted[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    print(f"{len(names)} changed, {len(wanted)} in all")
    return 0
