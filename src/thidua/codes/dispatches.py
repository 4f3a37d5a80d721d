"""Codes of the room ``dispatches``."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
