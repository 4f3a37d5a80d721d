"""``thidua cases``: case files are run, and every failure is printed with its file and line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TextIO

from thidua.codes import Lang
from thidua.errors import ThiduaError
from thidua.testing.cases import CaseReport, run_cases

OK = 0
FAILED = 1
UNUSABLE = 2


def run(files: Sequence[str], *, as_json: bool, lang: Lang, stdout: TextIO, stderr: TextIO) -> int:
    """Run case files; 0 when all passed, 1 with failures, 2 when a file or its table could not be used."""
    reports: list[CaseReport] = []
    for file in files:
        try:
            reports.append(run_cases(file))
        except ThiduaError as error:
            print(" ".join((f"{file}:", error.message(lang), error.hint(lang))).rstrip(), file=stderr)
            return UNUSABLE
    if as_json:
        print(json.dumps([report.as_data() for report in reports], ensure_ascii=False, indent=2), file=stdout)
    else:
        for report in reports:
            print(report.text(lang), file=stdout)
    if not all(report.usable for report in reports):
        return UNUSABLE
    return OK if all(report.passed for report in reports) else FAILED
