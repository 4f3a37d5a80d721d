"""The linter of scoring tables."""

from thidua.criteria.lint.families import lint
from thidua.criteria.lint.witness import counter_example

__all__ = ["counter_example", "lint"]
