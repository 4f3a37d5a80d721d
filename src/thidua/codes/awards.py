"""Codes of the room ``awards``."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
