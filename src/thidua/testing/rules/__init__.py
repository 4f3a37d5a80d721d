"""The kit for custom rules: does a rule keep the promises that built-in rules keep?"""

from thidua.testing.rules.check import assert_rule, check_rule

__all__ = ["assert_rule", "check_rule"]
