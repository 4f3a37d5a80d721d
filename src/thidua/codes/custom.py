"""Codes of custom rules."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
