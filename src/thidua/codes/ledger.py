"""Codes of the ledger of facts."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
