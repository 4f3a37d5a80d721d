"""Circular 12/2019/TT-BNV: principles under Law 15/2003 from 2020-01-01 to 2023-12-31."""
