"""Texts nobody has read, in a comparison and in an impact run."""

from typing import Any

from comparing.test_impact import ASKS, BOTH, CASE, UP, A, said, text, why
from comparing.texts import group, leaf, rule
from thidua import AwardRule, compare, impact


def test_an_unread_clause_on_the_later_side() -> None:
    unread = text_of_unread(group("all_of", "root", A, UNREAD))
    file = [(said("a -b"), CASE)]
    gone = impact(file, "ldtt", text(BOTH), unread)
    assert why(gone) == [("ineligible → undetermined", "may_be_unread", "is_b", ("local",))]
    assert gone.explain().text("vi").splitlines()[2] == (
        "    Trước: “Ý is_b” (Văn bản thử, Điều 1), không đạt; văn bản sau có phần chưa đọc, chưa biết còn hỏi hay "
        "không: “Ý local” (Văn bản thử, Điều 1): 1 hồ sơ"
    )
    come = impact(file, "ldtt", text(group("all_of", "root", A)), unread)
    assert why(come) == [("eligible → undetermined", "unread", "local", ())]
    # one way of two is read and met: what nobody has read is beside the point
    beside = impact(file, "ldtt", text(BOTH), text_of_unread(group("any_of", "root", A, UNREAD)))
    assert why(beside) == [(UP, "not_in_both", "is_b", ())]


UNREAD = leaf("local", "unread")


def text_of_unread(condition: dict[str, Any]) -> AwardRule:
    """A rule of which one clause has not been read."""
    return rule(condition, ASKS | {"unread": {"kind": "open_law"}})


def test_the_comparison_says_that_a_part_is_unread() -> None:
    found = compare(text(BOTH), text_of_unread(group("all_of", "root", A, UNREAD)))
    assert found.unread == ((), ("local",))
    assert "ý ghi là “bỏ” có thể vẫn được hỏi ở đó" in found.explain().text("vi").splitlines()[1]
