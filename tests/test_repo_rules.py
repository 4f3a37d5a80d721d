"""The repository keeps its own rules: what may stand in the core, in the tracked files, behind the front door."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel, TypeAdapter

import thidua

ROOT = Path(__file__).resolve().parents[1]
SRC = ROOT / "src" / "thidua"
OUTSIDE_THE_CORE = {"cli", "__main__.py"}
HEAVY = (
    "polars",
    "duckdb",
    "pandas",
    "pyarrow",
    "pyspark",
    "narwhals",
    "numpy",
    "yaml",
    "jinja2",
    "dateutil",
    "pydantic",
)

CLOCKS = {
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime", "time.monotonic", "time.perf_counter"),
    *("date.today", "datetime.now", "datetime.today", "datetime.utcnow"),
}
SURROUNDINGS = {"os.environ", "os.getenv", "os.getcwd", "locale.getlocale", "random.random", "secrets.token_hex"}
BUILTINS = {"float", "eval", "exec", "open", "input", "print", "__import__"}
OPENERS = ("Path.cwd", "Path.home")


def core() -> list[Path]:
    """The files of floors 0 to 6."""
    return [path for path in sorted(SRC.rglob("*.py")) if path.relative_to(SRC).parts[0] not in OUTSIDE_THE_CORE]


def forbidden(path: Path) -> Iterator[str]:
    """What a file of the core uses and may not: the clock, floats, its surroundings, evaluated text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        place = f"{path.relative_to(SRC)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex):
            yield f"{place}: the float {node.value}"
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in BUILTINS - ALLOWED.get(path.relative_to(SRC).as_posix(), frozenset())
        ):
            yield f"{place}: {node.func.id}()"
        elif isinstance(node, ast.Attribute):
            holder = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            name = f"{holder}.{node.attr}"
            if name in CLOCKS | SURROUNDINGS | {*OPENERS}:
                yield f"{place}: {name}"
        elif isinstance(node, ast.ImportFrom) and node.module in ("os", "time", "random", "secrets", "locale"):
            yield f"{place}: from {node.module} import …"


ALLOWED: dict[str, frozenset[str]] = {
    "formulas/python.py": frozenset({"exec", "eval"}),  # runs code built from syntax nodes, never text of a user
}


def test_the_core_reads_no_clock_no_surroundings_and_holds_no_float() -> None:
    assert [found for path in core() for found in forbidden(path)] == []


def test_the_check_would_notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("import os\nx = 0.5\ny = float('1')\nz = date.today()\nw = os.environ\n", encoding="utf-8")
    monkeypatch.setattr(sys.modules[__name__], "SRC", tmp_path)
    assert len(list(forbidden(bad))) == 4


def tracked() -> list[Path]:
    """The files under version control, and those about to be; every file outside a work tree."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    names = listed.stdout.splitlines() if listed.returncode == 0 else []
    found = [ROOT / name for name in names] or [
        path for folder in ("src", "tests", "docs", "tools") for path in (ROOT / folder).rglob("*")
    ]
    kinds = {".py", ".md", ".toml", ".yml", ".json", ".txt", ".css", ".html", ""}
    return [path for path in found if path.is_file() and path.suffix in kinds and path.name != "LICENSE"]


MARKERS = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
MACHINES = re.compile(
    r"(?:^|[\s\"'`(=:])(?:/home/[a-z]|/root/|/Users/[A-Za-z]|/wo"
    + r"rk/|C:\\Users)|files\.pytho"
    + r"nhosted|--index"
    + r"-url|--extra"
    + r"-index"
)


def test_nothing_is_left_to_do_in_the_sources() -> None:
    assert [hit for path in tracked() for hit in lines_with(MARKERS, path)] == []


def test_no_path_of_a_machine_and_no_registry_is_written_down() -> None:
    assert [hit for path in tracked() for hit in lines_with(MACHINES, path)] == []


def lines_with(pattern: re.Pattern[str], path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8", errors="replace")
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_every_public_name_can_be_imported() -> None:
    assert [name for name in thidua.__all__ if not hasattr(thidua, name)] == []
    assert len(set(thidua.__all__)) == len(thidua.__all__)


def test_the_reference_page_lists_exactly_the_public_names() -> None:
    page = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    listed = re.findall(r"^::: thidua\.(\w+)$", page, flags=re.MULTILINE)
    assert sorted([*listed, "__version__"]) == sorted(thidua.__all__)


def public_models() -> list[type[BaseModel]]:
    found = (getattr(thidua, name) for name in thidua.__all__)
    return [value for value in found if isinstance(value, type) and issubclass(value, BaseModel)]


@pytest.mark.parametrize("model", public_models(), ids=lambda model: model.__name__)
def test_every_public_model_has_a_json_schema(model: type[BaseModel]) -> None:
    for mode in ("validation", "serialization"):
        schema = model.model_json_schema(mode=mode)
        assert '"type": "number"' not in json.dumps(schema), "a number on the wire would be a float"


def test_the_amounts_are_strings_in_the_schema() -> None:
    for kind in (thidua.Points, thidua.Money, thidua.Share, thidua.Cycle):
        assert TypeAdapter(kind).json_schema()["type"] == "string"


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()


def test_import_thidua_imports_no_room_and_nothing_heavy() -> None:
    loaded = run("import sys, thidua; print(*sys.modules)").split()
    assert "thidua" in loaded
    assert [name for name in loaded if name.partition(".")[0] in HEAVY or name.startswith("thidua.")] == []


def test_the_rooms_of_scoring_import_no_engine() -> None:
    loaded = run("import sys, thidua; [getattr(thidua, n) for n in thidua.__all__]; print(*sys.modules)").split()
    assert "thidua.scoring.score" in loaded
    assert set(loaded) & set(HEAVY) - {"pydantic", "dateutil"} == set()


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'scroe'"):
        _ = thidua.scroe  # type: ignore[attr-defined]


def links() -> Iterator[tuple[Path, str]]:
    """Relative links of the pages: where they stand, what they point to."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    for page in pages:
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
            if not target.startswith(("http:", "https:", "mailto:")):
                yield page, target


def test_every_link_leads_somewhere() -> None:
    broken = [f"{page.relative_to(ROOT)} → {to}" for page, to in links() if not (page.parent / to).exists()]
    assert broken == []
