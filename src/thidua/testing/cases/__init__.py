"""Case files (tệp tình huống): cases of a scoring table that a non-programmer can read, write and run.

>>> from thidua.testing.cases import run_cases
>>> print(run_cases("missing.cases.toml").usable)
False
"""

from thidua.testing.cases.case_file import CaseFile, CaseOfTable, CaseUnit, Expected
from thidua.testing.cases.expectation import Expectation
from thidua.testing.cases.opening import OpenedCases, open_cases
from thidua.testing.cases.report import CaseFailure, CaseReport, CaseResult
from thidua.testing.cases.running import run_case, run_cases

__all__ = [
    "CaseFailure",
    "CaseFile",
    "CaseOfTable",
    "CaseReport",
    "CaseResult",
    "CaseUnit",
    "Expectation",
    "Expected",
    "OpenedCases",
    "open_cases",
    "run_case",
    "run_cases",
]
