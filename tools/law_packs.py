"""Writes the packs of the law as JSON, with their schema, to `docs/law/packs/`.

`python tools/law_packs.py` writes them; with `--check` it changes nothing and exits 1 when a file is out of date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from thidua.regimes.packs import PACKS, Pack

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "law" / "packs"


def as_json(data: object) -> str:
    """Data as it is stored: readable, in the order of the model, with every letter as it is."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def files() -> dict[str, str]:
    """Every file by its name."""
    made = {f"{pack.code}.json": as_json(pack.model_dump(mode="json")) for pack in PACKS}
    return {**made, "pack.schema.json": as_json(Pack.model_json_schema())}


def stale(folder: Path = FOLDER) -> list[str]:
    """Names of files that are missing, differ, or should not be there."""
    wanted = files()
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def main(arguments: list[str]) -> int:
    """Write the files, or check them."""
    names = stale()
    if "--check" in arguments:
        print("\n".join(names))
        return 1 if names else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = files()
    for name in names:
        if name in wanted:
            (FOLDER / name).write_text(wanted[name], encoding="utf-8")
        else:
            (FOLDER / name).unlink()
    print(f"{len(names)} changed, {len(wanted)} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
