"""Codes of the room ``formulas``."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
