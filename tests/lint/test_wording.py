"""Words and sources: one note of each sort, with a count and the first place."""

from __future__ import annotations

from lint.sound import SOUND, band, found, line, mutated, number, only, part, table


def test_labels_without_english_are_counted_once() -> None:
    data = mutated(("label", "Bảng"), ("sections/0/label", "Mục I"), ("facts/3/label", None))
    finding = only(data, "lint_no_english")
    assert (finding.severity, finding.where) == ("note", "label")
    assert finding.message("en") == "3 labels have no English."


def test_labels_of_classes_sanctions_and_requirements_count() -> None:
    changes = [
        (path, "Nhãn") for path in ("classes/bands/1/label", "classes/sanctions/0/label", "requirements/0/label")
    ]
    assert only(mutated(*changes), "lint_no_english").message("en") == "3 labels have no English."


def test_evidence_of_a_group_covers_its_lines() -> None:
    inner = "sections/0/criteria/1/criteria"
    gone = [(f"{inner}/{at}/evidence", None) for at in (0, 1)]
    assert found(mutated(*gone)) == [("lint_no_evidence", f"{inner}/0")]
    assert found(mutated(*gone, ("sections/0/criteria/1/evidence", "Báo cáo năm"))) == []


def test_bonus_and_deductions_need_no_evidence_of_their_own() -> None:
    assert found(mutated(("sections/3/criteria/0/evidence", None))) == []


def test_a_citation_of_the_part_covers_its_lines() -> None:
    # the group I.2 has a citation of its own, so that I.1 and I.3 are left
    without = ("sections/0/citation", None)
    finding = only(mutated(without), "lint_no_citation")
    assert (finding.where, finding.message("vi")) == ("sections/0/criteria/0", "2 tiêu chí chưa ghi căn cứ riêng.")
    cited = ("sections/0/criteria/0/citation", SOUND["citation"])
    assert found(mutated(without, cited)) == [("lint_no_citation", "sections/0/criteria/2")]


def test_nothing_is_said_of_what_is_complete() -> None:
    rule = {"kind": "formula", "formula": "n"}
    data = table(
        part("I", "10", line("I.1", "10", rule)), facts=[number("n", "10")], classes={"bands": [band("a", "5")]}
    )
    assert found(data) == []
