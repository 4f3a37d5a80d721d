"""Codes of reviewing and closing."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
