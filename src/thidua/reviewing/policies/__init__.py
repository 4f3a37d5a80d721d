"""Which score stands, one file per policy; ``Policy`` is their closed union."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from thidua.reviewing.policies.inherit import Inherit
from thidua.reviewing.policies.last_stands import LastStands
from thidua.reviewing.policies.lowest import Lowest
from thidua.reviewing.policies.mean import Mean
from thidua.reviewing.policies.tier_stands import TierStands

__all__ = ["Inherit", "LastStands", "Lowest", "Mean", "Policy", "TierStands"]

Policy: TypeAlias = Annotated[LastStands | TierStands | Inherit | Lowest | Mean, Field(discriminator="kind")]
"""Any policy of reconciliation."""
