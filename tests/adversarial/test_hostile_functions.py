"""Rules written as Python functions that give nonsense, or are registered by several threads at once."""

import json
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from threading import Thread
from typing import Any

import pytest

from thidua import NOT_APPLICABLE, CriteriaSet, Points, ThiduaError, function_rule, score


def table(rule: dict[str, Any]) -> CriteriaSet:
    return CriteriaSet.model_validate(
        {
            "code": "demo",
            "label": "Bảng",
            "citation": {"instrument": "Ví dụ", "mark": "illustrative"},
            "facts": [{"kind": "number", "name": "m", "highest": "12"}],
            "sections": [
                {
                    "code": "I",
                    "label": "I",
                    "max": "6",
                    "criteria": [{"code": "1", "label": "1", "max": "6", "rule": rule}],
                }
            ],
        }
    )


def deeper(m: int) -> Any:
    return deeper(m)


def fails(error: Exception) -> Callable[[int], Any]:
    def fail(m: int) -> Any:
        raise error

    return fail


CASES: dict[str, tuple[Callable[[int], Any], str]] = {
    "float": (lambda m: 1.5, "rule_result"),
    "nan": (lambda m: float("nan"), "rule_result"),
    "nothing": (lambda m: None, "rule_result"),
    "text": (lambda m: "3", "rule_result"),
    "integer": (lambda m: 3, "rule_result"),
    "truth": (lambda m: True, "rule_result"),
    "decimal": (lambda m: Decimal(1), "rule_result"),
    "fraction": (lambda m: Fraction(1, 3), "rule_result"),
    "type": (lambda m: Points, "rule_result"),
    "generator": (lambda m: (Points(i) for i in range(m)), "rule_result"),
    "huge": (lambda m: Points("9" * 30), "rule_out_of_range"),
    "negative": (lambda m: Points(-1), "rule_out_of_range"),
    "recursion": (deeper, "rule_failed"),
    "long": (fails(ValueError("x" * 1_000_000)), "rule_failed"),
    "control": (fails(ValueError("\x00\u202e\ud800")), "rule_failed"),
    "memory": (fails(MemoryError()), "rule_failed"),
    "division": (fails(ZeroDivisionError()), "rule_failed"),
}


@pytest.mark.parametrize("name", CASES)
def test_nonsense_is_a_finding_and_the_leaf_stays_open(name: str) -> None:
    given, code = CASES[name]

    def rule(m: int) -> Points:
        return given(m)  # type: ignore[no-any-return]  # nonsense is the point

    function_rule(f"hostile:{name}@1", vi="x")(rule)
    sheet = score(table({"kind": f"hostile:{name}@1", "m": "m"}), {"m": "5"})
    assert [finding.code for finding in sheet.findings] == [code]
    assert len(sheet.findings[0].message("vi")) < 1_000
    assert str(sheet.points("1")) == "0..6 or not applicable"
    json.dumps(sheet.as_data(), allow_nan=False)
    assert sheet.explain().text("vi")


def test_not_applicable_is_a_result() -> None:
    function_rule("hostile:na@1", vi="x")(_never)
    assert score(table({"kind": "hostile:na@1", "m": "m"}), {"m": "5"}).total.not_applicable


def _never(m: int) -> Points:
    return NOT_APPLICABLE  # type: ignore[return-value]  # allowed at run time


def _itself(m: int) -> Points:
    return Points(m)


@pytest.mark.parametrize("kind", ["", "a", "a:b", "a:b@", "A:b@1", "é:b@1", "a:b@1\n", "proportional", None, 1])
def test_a_kind_that_is_none_is_refused(kind: Any) -> None:
    with pytest.raises(ThiduaError) as caught:
        function_rule(kind, vi="x")(_never)
    assert caught.value.code == "rule_kind"


def test_threads_may_register_and_score_at_once() -> None:
    made: list[str] = []

    def one(number: int) -> None:
        try:
            for at in range(12):
                kind = f"thread{number}:r{at}@1"
                function_rule(kind, vi="x")(_itself)
                made.append(str(score(table({"kind": kind, "m": "m"}), {"m": str(at % 7)}).total))
        except Exception as error:  # noqa: BLE001  # whatever a thread dies of is shown
            made.append(repr(error))

    threads = [Thread(target=one, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == sorted(str(at % 7) for at in range(12) for _ in threads)


def test_threads_may_score_a_new_table_at_once() -> None:
    for _ in range(5):
        made = table({"kind": "formula", "formula": "min(m, 6)"})
        found: list[list[str]] = [[], [], []]

        def one(out: list[str], criteria_set: CriteriaSet = made) -> None:
            out += [str(score(criteria_set, {"m": str(n % 13)}).total) for n in range(30)]

        threads = [Thread(target=one, args=(out,)) for out in found]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [[str(min(n % 13, 6)) for n in range(30)]] * 3
