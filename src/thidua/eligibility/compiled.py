"""The compiled condition tree of a rule, made once for verdicts and roadmaps."""

from __future__ import annotations

from thidua.awards.rule import AwardRule
from thidua.formulas.program import Program
from thidua.memo import Memo

compiled: Memo[AwardRule, Program] = Memo(AwardRule.program, most=512)
"""The program of a rule."""
