"""Draws rules from the plain trees of the brute-force judge, and renames their nodes."""

from typing import Any

from hypothesis import strategies as st

from eligibility.made import TREES
from eligibility.made import rule as made_rule
from thidua import AwardRule


def renamed(rule: AwardRule, names: dict[str, str]) -> AwardRule:
    """The rule with other codes of its nodes."""
    data = rule.model_dump(mode="json")
    _rename(data["condition"], names)
    return AwardRule.model_validate(data)


def _rename(node: dict[str, Any], names: dict[str, str]) -> None:
    node["code"] = names.get(node["code"], node["code"])
    for part in [*node.get("parts", ()), *([node["part"]] if "part" in node else ())]:
        _rename(part, names)


RULES = TREES.map(made_rule)


@st.composite
def two_rules(draw: st.DrawFn) -> tuple[AwardRule, AwardRule]:
    """Two rules of which some nodes have one code by chance; often the second is the first under other names."""
    old = draw(RULES)
    new = draw(st.one_of(RULES, st.just(old)))
    fresh = draw(st.sets(st.integers(1, 12)))
    return old, renamed(new, {f"n{number}": f"m{number}" for number in fresh})
