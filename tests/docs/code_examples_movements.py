"""Examples of the codes of movements and their launch plans."""

from __future__ import annotations

_PLAN = """
from thidua import Movement, inspect_movement
from thidua.regimes.movements import LaunchPlan

movement = Movement.model_validate({
    "code": "pt-01",
    "label": "Thi đua xây dựng nông thôn mới",
    "launcher_level": "province",
    "launcher": "provincial_chair",
    "form": "thematic",
    "period": {"start": "2021-05-19", "end": "2026-01-01"},
})
"""

_CAMPAIGN = """
from thidua import Campaign
from thidua.regimes.movements import movement_of

"""

MOVEMENTS_EXAMPLES: dict[str, str] = {
    "movement_unknown": f"{_PLAN}findings = inspect_movement(movement, on='2024-05-10').findings\n",
    "movement_parts_missing": f"""{_PLAN}
plan = LaunchPlan(movement=movement, parts=("aim", "scope", "content"))
findings = inspect_movement(plan, on="2024-05-10").findings
""",
    "movement_launcher_unfit": f"""{_PLAN}
plan = LaunchPlan(movement=movement, scope="national")
findings = inspect_movement(plan, on="2024-05-10").findings
""",
    "movement_level_contradicts": f"""{_PLAN}
findings = inspect_movement(movement.evolve(launcher="prime_minister"), on="2024-05-10").findings
""",
    "movement_not_voluntary": f"""{_PLAN}
findings = inspect_movement(LaunchPlan(movement=movement, voluntary=False), on="2024-05-10").findings
""",
    "movement_plan_not_reported": f"""{_PLAN}
findings = inspect_movement(LaunchPlan(movement=movement, plan_reported=False), on="2022-05-10").findings
""",
    "movement_law_open": f"{_PLAN}findings = inspect_movement(movement, on='2024-05-10').findings\n",
    "movement_end_missing": f"""{_CAMPAIGN}
campaign = Campaign(name="Công sở xanh", form="thematic")
movement_of(campaign, code="csx", launched_on="2021-03-26", level="province")
""",
    "movement_level_missing": f"""{_CAMPAIGN}
campaign = Campaign(name="Công sở xanh", form="thematic", to_year=2025)
movement_of(campaign, code="csx", launched_on="2021-03-26")
""",
}
