"""Codes of the room ``criteria``."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
