"""Codes of case files, YAML and TOML."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = ()
