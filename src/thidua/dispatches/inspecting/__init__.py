"""The careful clerk: what the rules in force on its day have to say about a dispatch."""

from thidua.dispatches.inspecting.clerk import inspect
from thidua.dispatches.inspecting.inspection import Inspection
from thidua.dispatches.inspecting.knowing import InForce, MayIssue, Standing
from thidua.dispatches.inspecting.rulebook import RULES, Rule, RuleSource

__all__ = ["RULES", "InForce", "Inspection", "MayIssue", "Rule", "RuleSource", "Standing", "inspect"]
