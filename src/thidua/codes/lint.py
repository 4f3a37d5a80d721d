"""Codes of the linter."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
