"""The explanation of a score sheet: built when asked, from the table, the answers and the numbers."""

from thidua.scoring.explaining.numbers import changed, result_phrase
from thidua.scoring.explaining.sheet_lines import explain_sheet

__all__ = ["changed", "explain_sheet", "result_phrase"]
