"""Case report (kết quả chạy tình huống): every failure of a case file, each with its line."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.codes import Lang
from thidua.explain.explanation import Explanation
from thidua.findings import Finding
from thidua.loading import line_of

_OUTCOME = {"vi": ("đạt", "không đạt", "không dùng được"), "en": ("passed", "failed", "not usable")}


@dataclass(frozen=True, slots=True)
class CaseFailure:
    """One thing that is wrong: a result that differs, or a mistake in the file or in its table.

    ``expected`` and ``actual`` are empty unless a result differs (``case_differs``); ``explanation`` is then the line
    of the criterion, section, total or class that came out.
    """

    file: str
    finding: Finding
    case: str = ""
    unit: str = ""
    expected: str = ""
    actual: str = ""
    explanation: Explanation | None = None

    @property
    def line(self) -> int | None:
        """The line in ``file``, counted from 1."""
        return line_of(self.finding)

    def text(self, lang: Lang = "vi") -> str:
        """The failure as ``file:line: case: unit: what is wrong``, then the hint or the explanation, indented."""
        head = self.file if self.line is None else f"{self.file}:{self.line}"
        about = (self.case, self.unit) if self.case else (self.finding.where,)
        parts = [head, *(part for part in about if part)]
        lines = [f"{': '.join(parts)}: {self.finding.message(lang)} [{self.finding.code}]"]
        more = self.explanation.text(lang) if self.explanation else self.finding.hint(lang)
        lines += [f"    {line}" for line in more.splitlines()]
        return "\n".join(lines)

    def as_data(self) -> dict[str, object]:
        """The failure ready for JSON, with its words in both languages."""
        return {
            "file": self.file,
            "line": self.line,
            "case": self.case,
            "unit": self.unit,
            "expected": self.expected,
            "actual": self.actual,
            "finding": self.finding.as_data(),
            "explanation": self.explanation.as_data() if self.explanation else None,
        }


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case that was run: its name, its line, and what is wrong."""

    name: str
    line: int | None
    failures: tuple[CaseFailure, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong."""
        return not self.failures


@dataclass(frozen=True, slots=True)
class CaseReport:
    """What running one case file gave: its cases, or why the file or its table could not be used (``problems``)."""

    file: str
    results: tuple[CaseResult, ...] = ()
    problems: tuple[CaseFailure, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether the file and its table could be read, so that the cases were run."""
        return not any(problem.finding.severity == "error" for problem in self.problems)

    @property
    def passed(self) -> bool:
        """Whether all cases were run and nothing is wrong."""
        return self.usable and all(result.passed for result in self.results)

    @property
    def failures(self) -> tuple[CaseFailure, ...]:
        """Everything that is wrong, in the order of the file."""
        return (*self.problems, *(failure for result in self.results for failure in result.failures))

    def text(self, lang: Lang = "vi") -> str:
        """The failures, then one line that counts the cases."""
        good, bad, unusable = _OUTCOME[lang]
        if self.usable:
            failed = sum(not result.passed for result in self.results)
            last = f"{self.file}: {len(self.results) - failed} {good}, {failed} {bad}"
        else:
            last = f"{self.file}: {unusable}"
        return "\n".join((*(failure.text(lang) for failure in self.failures), last))

    def as_data(self) -> dict[str, object]:
        """The report ready for JSON."""
        return {
            "file": self.file,
            "usable": self.usable,
            "passed": self.passed,
            "cases": [{"name": r.name, "line": r.line, "passed": r.passed} for r in self.results],
            "failures": [failure.as_data() for failure in self.failures],
        }
