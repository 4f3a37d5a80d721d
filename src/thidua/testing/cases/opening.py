"""Opening a case file: the file and its table are read, checked and compiled; wrong data becomes problems."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from thidua.criteria.criteria_set import CriteriaSet
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.loading import MAX_JSON, Loaded, Place, load_json, load_toml, load_yaml, toml_places, yaml_places
from thidua.scoring.table import CompiledTable, compile_table
from thidua.testing.cases.case_file import CaseFile
from thidua.testing.cases.report import CaseFailure

T = TypeVar("T")

TOML = (".toml",)
YAML = (".yaml", ".yml")
JSON = (".json",)
MAX_CASE_FILE = 1_000_000
"""Longest case file, in bytes."""


@dataclass(frozen=True, slots=True)
class OpenedCases:
    """A case file with its compiled table, ready to run; or ``problems``, and then neither.

    ``places`` says where each path of the case file stands, ``repeated`` which cases have the name of an earlier one.
    """

    file: str
    cases: CaseFile | None = None
    table: CompiledTable | None = None
    problems: tuple[CaseFailure, ...] = ()
    places: dict[str, Place] = field(default_factory=dict)
    repeated: frozenset[int] = frozenset()

    def placed(self, finding: Finding, path: str) -> Finding:
        """The finding at a path, with the line of that path or of the part around it."""
        at = _dotless(path)
        while at and at not in self.places:
            at = at.rpartition("/")[0]
        place = self.places.get(at)
        found = finding.evolve(where=path)
        return found if place is None else place.on(found)

    def line(self, path: str) -> int | None:
        """The line of a path."""
        place = self.places.get(_dotless(path))
        return None if place is None else place.line


def open_cases(path: str | Path) -> OpenedCases:
    """Read a case file and the table it names. Nothing raises on data; PyYAML missing raises ``extra_missing``."""
    shown, where = str(path), Path(path)
    content, problem = _read(where, shown, MAX_CASE_FILE)
    if problem is not None:
        return OpenedCases(shown, problems=(CaseFailure(shown, problem),))
    if where.suffix not in (*TOML, *YAML):
        unknown = Finding.of("case_file_kind", file=where.name)
        return OpenedCases(shown, problems=(CaseFailure(shown, unknown),))
    loaded = _load(CaseFile, content, where.suffix)
    if loaded.value is None:
        return OpenedCases(shown, problems=tuple(CaseFailure(shown, finding) for finding in loaded.findings))
    opened = OpenedCases(shown, loaded.value, places=_places(content, where.suffix))
    table, problems = _table(opened, where.parent)
    cases = loaded.value if table else None
    return OpenedCases(shown, cases, table, problems, opened.places, _repeated(loaded.value))


def _repeated(cases: CaseFile) -> frozenset[int]:
    first: dict[str, int] = {}
    return frozenset(place for place, case in enumerate(cases.case) if first.setdefault(case.name, place) != place)


def _table(opened: OpenedCases, folder: Path) -> tuple[CompiledTable | None, tuple[CaseFailure, ...]]:
    named = opened.cases.table if opened.cases else ""
    path = folder / named
    if path.suffix not in (*TOML, *YAML, *JSON):
        unknown = opened.placed(Finding.of("case_file_kind", file=named), "table")
        return None, (CaseFailure(opened.file, unknown),)
    content, problem = _read(path, named, MAX_JSON)
    if problem is not None:
        return None, (CaseFailure(opened.file, opened.placed(problem, "table")),)
    loaded = _load(CriteriaSet, content, path.suffix)
    findings, compiled = loaded.findings, None
    if loaded.value is not None:
        try:
            compiled = compile_table(loaded.value)
        except ThiduaError as error:
            findings = (*findings, Finding.from_error(error))
    return compiled, tuple(CaseFailure(str(path), finding) for finding in findings)


def _read(path: Path, shown: str, limit: int) -> tuple[bytes, Finding | None]:
    """The bytes of a file, one more than the limit at most, so that the loader sees that it is too long."""
    try:
        with path.open("rb") as file:
            return file.read(limit + 1), None
    except OSError as error:
        return b"", Finding.of("case_file_unreadable", file=shown, reason=error.strerror or type(error).__name__)
    except ValueError as error:  # a name that no file can have, as one with a zero byte
        return b"", Finding.of("case_file_unreadable", file=shown, reason=error)


def _load(model: type[T], content: bytes, suffix: str) -> Loaded[T]:
    if suffix in TOML:
        return load_toml(model, content)
    return load_yaml(model, content) if suffix in YAML else load_json(model, content)


def _places(content: bytes, suffix: str) -> dict[str, Place]:
    text = content.decode().removeprefix("\ufeff")
    places = toml_places(text) if suffix in TOML else yaml_places(text)
    return {_dotless(path): place for path, place in places.items()}


def _dotless(path: str) -> str:
    """A path in which ``points/I.1`` and the ``points/I/1`` that TOML makes of it are one."""
    return path.replace(".", "/")
