"""Codes of clusters, pacts and registrations."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
