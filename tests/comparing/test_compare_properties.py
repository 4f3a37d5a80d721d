"""What holds for every comparison, on drawn rules; and that large rules are compared in bounded time."""

import time

from hypothesis import HealthCheck, given, settings

from comparing.drawing import RULES, renamed, two_rules
from comparing.texts import group, leaf, rule
from thidua import AwardRule, compare
from thidua.awards.conditions import walk
from thidua.regimes.comparing import RuleComparison

SLOWLY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
TURNED = {"added": "removed", "removed": "added"}


def sides(found: RuleComparison) -> list[tuple[str, str, str, list[tuple[str, object, object]]]]:
    """The rows as they can be compared, in an order that does not depend on the direction."""
    return sorted(
        (
            row.kind,
            row.old.code if row.old else "",
            row.new.code if row.new else "",
            sorted((c.aspect, str(c.old), str(c.new)) for c in row.changes),
        )
        for row in found.clauses
    )  # type: ignore[return-value]


def turned(found: RuleComparison) -> list[tuple[str, str, str, list[tuple[str, object, object]]]]:
    return sorted(
        (TURNED.get(kind, kind), new, old, sorted((aspect, b, a) for aspect, a, b in changes))  # type: ignore[type-var]
        for kind, old, new, changes in sides(found)
    )


@SLOWLY
@given(RULES)
def test_a_rule_against_itself_is_kept(drawn: AwardRule) -> None:
    found = compare(drawn, drawn)
    assert {row.kind for row in found.clauses} == {"kept"}
    assert found.same
    assert not any(row.changes for row in found.clauses)


@SLOWLY
@given(two_rules())
def test_every_node_of_both_stands_in_one_row(rules: tuple[AwardRule, AwardRule]) -> None:
    found = compare(*rules)
    for at, whole in enumerate(rules):
        codes = sorted(node.code for node in walk(whole.condition))
        stood = [(row.old, row.new)[at] for row in found.clauses]
        assert sorted(node.code for node in stood if node is not None) == codes
    assert all(row.old is not None or row.new is not None for row in found.clauses)
    for row in found.clauses:
        assert (row.kind == "added") is (row.old is None)
        assert (row.kind == "removed") is (row.new is None)
        assert (row.kind == "kept") is (not row.changes)


@SLOWLY
@given(two_rules())
def test_the_other_way_round_is_the_same_turned_round(rules: tuple[AwardRule, AwardRule]) -> None:
    assert turned(compare(*rules)) == sides(compare(*rules[::-1]))


@SLOWLY
@given(RULES)
def test_other_codes_alone_never_lose_a_leaf(drawn: AwardRule) -> None:
    """With every code another one, each leaf still stands for a leaf that asks the same."""
    other = renamed(drawn, {node.code: f"m-{node.code}" for node in walk(drawn.condition)})
    found = compare(drawn, other)
    for row in found.clauses:
        if row.node.kind == "requires":
            assert row.old is not None and row.new is not None
            assert row.old.when == row.new.when  # type: ignore[union-attr]


@SLOWLY
@given(two_rules())
def test_it_can_be_read_and_written(rules: tuple[AwardRule, AwardRule]) -> None:
    found = compare(*rules)
    assert len(list(found.explain().lines())) == len(found.clauses) + 1
    assert len(found.as_data()["clauses"]) == len(found.clauses)  # type: ignore[arg-type]
    for lang in ("vi", "en"):
        assert "?" not in found.explain().text(lang).replace("“?”", "")  # type: ignore[arg-type]


def tall(prefix: str, wide: int = 64, deep: int = 16) -> AwardRule:
    """As wide and as deep as a rule may be: on each level as many leaves as fit beside the next group."""
    below = leaf(f"{prefix}-last", "months >= 1")
    for level in range(deep - 1):
        leaves = [leaf(f"{prefix}-{level}-{at}", f"months >= {1 + level * wide + at}") for at in range(wide - 1)]
        below = group("any_of" if level % 2 else "all_of", f"{prefix}-{level}", *leaves, below)
    return rule(below)


def test_the_largest_rules_are_compared_in_bounded_time() -> None:
    """961 nodes on either side with no code in common, and every leaf about the same fact.

    15 levels of 63 leaves and a group each, and the last leaf: 15 × 64 + 1 = 961.
    """
    old, new = tall("a"), tall("b")
    started = time.perf_counter()
    found = compare(old, new)
    assert time.perf_counter() - started < 10
    assert len(found.clauses) == 961
    assert {row.kind for row in found.clauses} == {"reworded"}
    assert len(list(found.explain().lines())) == 962


def test_one_leaf_against_many_is_decided_by_the_figure() -> None:
    """Sixty-four ways that differ in the figure alone; the old condition stands for the way with its figure."""
    old = rule(leaf("served", "months >= 40"))
    new = rule(group("any_of", "root", *(leaf(f"w{at}", f"months >= {at}") for at in range(1, 65))))
    found = compare(old, new).clause("w40")
    assert found is not None
    assert found.old is not None
    assert found.kind == "regrouped"
