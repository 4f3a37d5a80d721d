"""Codes of quotas, leaders, ballots and forced shares."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
