"""From the campaign of a dispatch to the movement the law needs, and the fund that pays for it."""

from fractions import Fraction

import pytest

from thidua import Campaign, ThiduaError
from thidua.campaigns import Launcher
from thidua.regimes.movements import awards_supported, movement_of, organising_share

CAMPAIGN = Campaign(
    name="Thi đua thực hiện văn hóa công sở",
    form="thematic",
    launcher=Launcher.named("ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG"),
    from_year=2019,
    to_year=2025,
)


def test_it_runs_from_the_day_of_the_launch_to_the_end_of_the_last_year() -> None:
    movement = movement_of(CAMPAIGN, code="vhcs", launched_on="2019-05-19")
    assert str(movement.period) == "2019-05-19/2025-12-31"
    assert (movement.launcher_level, movement.form, movement.launcher) == ("district", "thematic", None)
    assert movement.launched_by == "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG"


def test_a_last_day_is_inside() -> None:
    movement = movement_of(CAMPAIGN, code="vhcs", launched_on="2019-05-19", last_day="2025-11-30")
    assert str(movement.period) == "2019-05-19/2025-11-30"


def test_a_district_that_carries_on_a_movement_of_the_prime_minister_says_so() -> None:
    named = {"level": "central", "launcher": "prime_minister", "review": "final"}
    movement = movement_of(CAMPAIGN, code="vhcs", launched_on="2019-05-19", **named)
    assert movement.launcher_level == "central"
    assert [one.supported for one in awards_supported(movement, on="2025-12-20").of("cocp")] == [True]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"to_year": None}, "movement_end_missing"),
        ({"launcher": None}, "movement_level_missing"),
        ({"launcher": Launcher(name="Hội Khuyến học")}, "movement_level_missing"),
        ({"to_year": 2018}, "period_order"),
    ],
)
def test_what_a_dispatch_leaves_out_has_to_be_given(changes: dict[str, object], code: str) -> None:
    with pytest.raises(ThiduaError) as caught:
        movement_of(CAMPAIGN.evolve(**changes), code="vhcs", launched_on="2019-05-19")
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("day", "mark", "findings"),
    [
        ("2017-10-01", "gazette", []),
        ("2024-01-01", "secondary", []),
        ("2025-07-01", "unverified", []),
        ("2026-10-01", "unverified", ["figure_after_amendment"]),
    ],
)
def test_a_fifth_of_the_fund_serves_movements(day: str, mark: str, findings: list[str]) -> None:
    share = organising_share(day)
    assert share.value is not None and share.value.fraction == Fraction(1, 5)
    assert (share.mark, [finding.code for finding in share.findings]) == (mark, findings)


def test_before_the_packs_the_share_is_not_known() -> None:
    share = organising_share("2017-09-30")
    assert share.value is None and [finding.code for finding in share.findings] == ["figure_none"]
