"""What the law of a day says about a movement and its launch plan."""

from typing import Any

import pytest
from pydantic import ValidationError

from movements.made import NEW_PARTS, OLD_PARTS, movement, plan
from thidua import Finding, inspect_movement
from thidua.regimes.movements import OFFICE_CULTURE, LaunchPlan, MovementInspection, movement_law

OLD, C12_DAY, NEW = "2019-06-14", "2021-05-10", "2024-05-10"


def codes(read: MovementInspection) -> list[str]:
    return [finding.code for finding in read.findings]


def only(read: MovementInspection, code: str) -> Finding:
    (found,) = [finding for finding in read.findings if finding.code == code]
    return found


@pytest.mark.parametrize(
    ("day", "parts"), [(OLD, OLD_PARTS), (C12_DAY, OLD_PARTS), ("2023-12-31", OLD_PARTS), ("2024-01-01", NEW_PARTS)]
)
@pytest.mark.parametrize("form", ["regular", "thematic"])
def test_a_plan_in_order_has_nothing_lacking(day: str, parts: tuple[str, ...], form: str) -> None:
    read = inspect_movement(plan(parts, of=movement(form=form)), on=day)
    assert read.lacking == () and read.unknown == ()
    assert [code for code in codes(read) if code != "movement_law_open"] == []


def test_a_bare_movement_has_nothing_lacking_only_unknown() -> None:
    bare = movement(launcher=None, form=None, review=None)
    read = inspect_movement(bare, on=NEW)
    assert read.lacking == ()
    assert read.unknown == ("form", "launcher", "contents", "voluntary")
    assert set(codes(read)) == {"movement_unknown"}


@pytest.mark.parametrize(
    ("day", "missing", "lacking"),
    [
        (OLD, "slogan", ("contents",)),  # Law 15/2003 Article 16
        (OLD, "measures", ("contents", "thematic_contents")),  # and Decree 91/2017 Article 4 clause 2
        (OLD, "requirements", ("thematic_contents",)),  # the decree only
        (OLD, "theme", ()),  # asked by the circular, from 2020
        (C12_DAY, "theme", ("head_contents",)),
        (NEW, "criteria", ("contents",)),
        (NEW, "inspection", ("contents",)),
        (NEW, "models", ("contents",)),
    ],
)
def test_each_law_asks_for_its_own_parts(day: str, missing: str, lacking: tuple[str, ...]) -> None:
    parts = tuple(part for part in (OLD_PARTS if day < "2024" else NEW_PARTS) if part != missing)
    assert inspect_movement(plan(parts), on=day).lacking == lacking


def test_a_plan_that_suited_the_old_law_lacks_what_is_new() -> None:
    finding = only(inspect_movement(plan(OLD_PARTS), on=NEW), "movement_parts_missing")
    assert finding.message("en") == (
        "The launch plan does not state: criteria, inspection and supervision, publicity and spreading of models "
        "(Luật 06/2022/QH15, Điều 17, read in the statute)."
    )
    assert finding.citation == "Luật 06/2022/QH15, Điều 17"


def test_regular_emulation_needs_fewer_parts_fixed_but_a_pact() -> None:
    regular = movement(form="regular")
    assert inspect_movement(plan(OLD_PARTS, of=regular, pact_signed=False), on=OLD).lacking == ("pact",)
    assert "pact" in inspect_movement(plan(OLD_PARTS, of=regular, pact_signed=None), on=OLD).unknown
    for thematic_or_new in (
        inspect_movement(plan(OLD_PARTS, pact_signed=False), on=OLD),
        inspect_movement(plan(of=regular, pact_signed=False), on=NEW),  # no national duty after 2023
    ):
        assert "movement_pact_missing" not in codes(thematic_or_new)


LAUNCHES: list[tuple[str, str, str, bool | None, str | None]] = [
    # scope, launcher, day, fits, mark
    ("national", "president", OLD, True, "gazette"),
    ("national", "prime_minister", NEW, True, "gazette"),
    ("national", "minister", NEW, False, "gazette"),
    ("branch", "minister", OLD, True, "gazette"),
    ("branch", "chief_justice", NEW, True, "gazette"),
    ("branch", "provincial_chair", NEW, False, "gazette"),
    ("locality", "provincial_chair", OLD, True, "gazette"),
    ("locality", "district_chair", "2023-12-31", True, "gazette"),
    ("locality", "district_chair", "2025-06-30", True, "unverified"),
    ("locality", "district_chair", "2025-07-01", False, "unverified"),
    ("locality", "commune_chair", "2025-07-01", True, "unverified"),
    ("locality", "minister", NEW, False, "unverified"),
    ("unit", "head_of_unit", OLD, True, "gazette"),
    ("unit", "commune_chair", NEW, False, "unverified"),
    ("cluster", "head_of_unit", NEW, None, "gazette"),  # a scope of its own; who launches in it is unread
    ("cluster", "head_of_unit", OLD, False, "gazette"),  # no scope of the former law
]


@pytest.mark.parametrize(("scope", "launcher", "day", "fits", "mark"), LAUNCHES)
def test_who_may_launch(scope: str, launcher: str, day: str, fits: bool | None, mark: str) -> None:
    read = inspect_movement(plan(of=movement(launcher=launcher), scope=scope), on=day)
    (point,) = [point for point in read.points if point.code == "launcher"]
    assert (point.answer, point.citation.mark) == (fits, mark)


def test_an_unfit_launcher_is_told_who_the_text_names() -> None:
    read = inspect_movement(plan(of=movement(launcher="minister"), scope="national"), on=NEW)
    finding = only(read, "movement_launcher_unfit")
    assert finding.message("vi") == (
        "Bộ trưởng không phải người phát động phong trào trong phạm vi toàn quốc "
        "(Luật 06/2022/QH15, Điều 18, khoản 1, đã đọc trong văn bản)."
    )
    assert finding.hint("en") == "The text names: President of the State, Prime Minister."
    assert only(inspect_movement(plan(scope="cluster"), on=OLD), "movement_scope_unknown").params[0][0] == "day"


def test_a_level_that_cannot_be_is_said_whatever_the_law() -> None:
    wrong = movement(launcher="prime_minister", launcher_level="province")
    assert only(inspect_movement(wrong, on=NEW), "movement_level_contradicts").severity == "error"
    for fine in (movement(launcher="head_of_unit"), movement(launcher="minister", launcher_level="central")):
        assert "movement_level_contradicts" not in codes(inspect_movement(fine, on=NEW))


@pytest.mark.parametrize(("day", "mark"), [(OLD, "read in the statute"), (NEW, "secondary source")])
def test_taking_part_is_voluntary(day: str, mark: str) -> None:
    finding = only(inspect_movement(plan(voluntary=False), on=day), "movement_not_voluntary")
    assert mark in finding.message("en")


@pytest.mark.parametrize(
    ("day", "changes", "asked"),
    [
        ("2019-12-31", {}, False),  # before the circular
        ("2020-01-01", {}, True),
        ("2023-12-31", {}, True),
        ("2020-01-01", {"form": "regular"}, False),
        ("2020-01-01", {"launcher": "head_of_unit"}, False),
        ("2020-01-01", {"launcher": "prime_minister"}, False),
        ("2020-01-01", {"period": {"start": "2021-01-01", "end": "2023-12-31"}}, False),  # a day short of 3 years
        ("2020-01-01", {"period": {"start": "2021-01-01", "end": "2024-01-01"}}, True),  # exactly 3 years
    ],
)
def test_the_plan_of_a_long_thematic_movement_went_to_the_centre(
    day: str, changes: dict[str, Any], asked: bool
) -> None:
    read = inspect_movement(plan(OLD_PARTS, of=movement(**changes), plan_reported=False), on=day)
    assert ("movement_plan_not_reported" in codes(read)) is asked


def test_after_2023_the_reporting_of_plans_is_unread() -> None:
    read = inspect_movement(plan(plan_reported=False), on=NEW)
    assert read.lacking == () and codes(read) == ["movement_law_open"]
    assert codes(inspect_movement(plan(of=movement(form="regular")), on=NEW)) == []


def test_outside_the_texts() -> None:
    before = inspect_movement(plan(), on="2017-09-30")
    assert (before.points, codes(before)) == ((), ["regime_none"])
    assert inspect_movement(plan(OLD_PARTS), on="2017-10-01").lacking == ()
    last = inspect_movement(plan(), on="2026-09-30")
    after = inspect_movement(plan(), on="2026-10-01")
    assert codes(last) == ["movement_law_open"] and codes(after) == ["law_unread", "movement_law_open"]
    assert {point.citation.mark for point in after.points} == {"unverified"}
    assert [point.code for point in after.points] == [point.code for point in last.points]


def test_the_movement_on_office_culture() -> None:
    read = inspect_movement(OFFICE_CULTURE, on=OLD)
    assert read.lacking == ()
    assert read.unknown == ("contents", "thematic_contents", "voluntary")


def test_a_part_is_stated_once() -> None:
    with pytest.raises(ValidationError, match="duplicate_code"):
        plan(("aim", "aim"))


def test_limits_are_cited_and_change_with_the_law() -> None:
    by_day = {day: {point.code for point in movement_law(day).limits} for day in (OLD, C12_DAY, NEW)}
    assert "outsiders" not in by_day[OLD] and "outsiders" in by_day[C12_DAY]
    assert by_day[NEW] == {"no_base"}
    marks = {point.citation.mark for day in by_day for point in movement_law(day).limits}
    assert marks == {"gazette", "secondary"}


def test_words_in_both_languages() -> None:
    for day in (OLD, C12_DAY, NEW):
        law = movement_law(day)
        lines = (*law.forms, *law.contents, *law.limits)
        assert all(line.label.vi and line.label.en for line in lines)
    bare = LaunchPlan(movement=movement())
    for finding in inspect_movement(bare, on=C12_DAY).findings:
        assert "{" not in finding.message("vi") + finding.message("en") and "?" not in finding.message("en")
