"""Writes the packs of the law as JSON, with their schema, to `docs/law/packs/`.

`python tools/law_packs.py` writes them; with `--check` it changes nothing and exits 1 when a file is out of date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from thidua.regimes.packs import PACKS, Pack

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))  # also when a test loads this file by its path

import generated  # noqa: E402

FOLDER = ROOT / "docs" / "law" / "packs"


def as_json(data: object) -> str:
    """Data as it is stored: readable, in the order of the model, with every letter as it is."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def files() -> dict[str, str]:
    """Every file by its name."""
    made = {f"{pack.code}.json": as_json(pack.model_dump(mode="json")) for pack in PACKS}
    return {**made, "pack.schema.json": as_json(Pack.model_json_schema())}


def stale(folder: Path = FOLDER) -> list[str]:
    """Names of what is missing, differs, or should not be there."""
    return generated.stale(files(), folder, "*.json")


def main(arguments: list[str]) -> int:
    """Write everything, or check it."""
    return generated.write_or_check(files(), FOLDER, "*.json", arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
