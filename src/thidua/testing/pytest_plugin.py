"""The pytest plugin: every case of a ``*.cases.toml`` or ``*.cases.yaml`` file is a test.

A file is taken only when it says ``thidua_cases`` itself, and nothing of the library is imported before there is one.
``-p no:thidua`` switches the plugin off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from thidua.codes import Lang
    from thidua.testing.cases import CaseFailure, OpenedCases

_NAMES = (".cases.toml", ".cases.yaml", ".cases.yml")
_OURS = re.compile(rb"^[ \t]*[\"']?thidua_cases[\"']?[ \t]*[=:]", re.MULTILINE)
_LOOKED_AT = 65_536


def pytest_addoption(parser: pytest.Parser) -> None:
    """``thidua_lang``: the language of failures."""
    parser.addini("thidua_lang", "language of failing case files: vi or en", default="vi")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A case file, if this is one."""
    if not file_path.name.endswith(_NAMES) or not _is_ours(file_path):
        return None
    collected: pytest.Collector = CaseFileCollector.from_parent(parent, path=file_path)
    return collected


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _OURS.search(file.read(_LOOKED_AT).removeprefix(b"\xef\xbb\xbf")) is not None
    except OSError:
        return False


class CaseFileCollector(pytest.File):
    """One case file; a file that cannot be used is one failing test, so that the others still run."""

    def collect(self) -> Iterable[pytest.Item]:
        """One item per case."""
        from thidua.errors import ThiduaError
        from thidua.testing.cases import open_cases

        try:
            opened = open_cases(self.path)
        except ThiduaError as error:  # PyYAML is not installed
            raise self.CollectError(str(error)) from None
        if opened.cases is None:
            yield CaseItem.from_parent(self, name="unusable", opened=opened, place=-1)
            return
        for place, case in enumerate(opened.cases.case):
            yield CaseItem.from_parent(self, name=" ".join(case.name.split()), opened=opened, place=place)


class CaseItem(pytest.Item):
    """One case of a case file."""

    def __init__(self, *, opened: OpenedCases, place: int, **more: object) -> None:
        super().__init__(**more)  # type: ignore[arg-type]
        self.opened = opened
        self.place = place

    def runtest(self) -> None:
        """Run the case; its failures are raised together."""
        from thidua.testing.cases import run_case

        failures = self.opened.problems if self.place < 0 else run_case(self.opened, self.place).failures
        if failures:
            raise CasesFailed(failures)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """The failures as ``file:line: …``, with their explanations; anything else as pytest shows it."""
        if isinstance(excinfo.value, CasesFailed):
            lang: Lang = "en" if self.config.getini("thidua_lang") == "en" else "vi"
            return "\n".join(failure.text(lang) for failure in excinfo.value.failures)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the case stands."""
        line = self.opened.line(f"case/{self.place}")
        return self.path, None if line is None else line - 1, self.name


class CasesFailed(Exception):  # noqa: N818  # a failure, not an error of the runner
    """What is wrong with one case."""

    def __init__(self, failures: tuple[CaseFailure, ...]) -> None:
        super().__init__(f"{len(failures)} failure(s)")
        self.failures = failures
