"""Codes of the room ``bodies``."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
