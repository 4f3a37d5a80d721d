"""``docs/rules.md`` is what the generator writes, and knows the kind of every field."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_what_the_generator_writes(tmp_path: Path) -> None:
    target = tmp_path / "rules.md"
    subprocess.run([sys.executable, str(ROOT / "tools" / "rules_page.py"), str(target)], check=True)
    text = target.read_text(encoding="utf-8")
    assert text == (ROOT / "docs" / "rules.md").read_text(encoding="utf-8"), "run python tools/rules_page.py"
    assert "Annotated" not in text and "typing." not in text
