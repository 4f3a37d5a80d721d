"""Checks that no source file is too long, and prints the median and the largest.

Usage: ``python tools/check_sizes.py``; exit code 1 when a file of ``src``, ``tests`` or ``tools`` has over 400
lines, or the median of ``src`` is over 100.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median_high

ROOT = Path(__file__).resolve().parents[1]
LONGEST, MEDIAN = 400, 100


def lines(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def main() -> int:
    """Print a line per folder; 1 when a bound is broken."""
    broken = []
    for folder in ("src", "tests", "tools"):
        sizes = {path: lines(path) for path in sorted((ROOT / folder).rglob("*.py"))}
        full = [size for size in sizes.values() if size]
        largest = max(sizes, key=lambda path: sizes[path])
        middle = median_high(full)
        print(
            f"{folder}: {len(sizes)} files, {sum(full)} lines, median {middle}, "
            f"largest {sizes[largest]} ({largest.relative_to(ROOT)})"
        )
        broken += [
            f"{path.relative_to(ROOT)}: {size} lines, over {LONGEST}" for path, size in sizes.items() if size > LONGEST
        ]
        if folder == "src" and middle > MEDIAN:
            broken.append(f"src: median {middle}, over {MEDIAN}")
    print("\n".join(broken) or "sizes: ok")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
