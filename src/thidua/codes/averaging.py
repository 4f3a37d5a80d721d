"""Codes of averages and joined parts of a period."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
