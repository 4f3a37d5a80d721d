"""Criteria (tiêu chí): scoring tables as data, one file per pattern."""
