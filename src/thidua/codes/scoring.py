"""Codes of the room ``scoring``."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
