"""Review plans (quy trình chấm): the tiers in order, which score stands, and when a difference needs a reason."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from thidua.criteria.criteria_set import CriteriaSet
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.points import Points
from thidua.reviewing.policies import Policy, TierStands
from thidua.reviewing.tier import Tier
from thidua.text import CodeText


class PolicyFor(Model):
    """Another policy for some criteria."""

    criteria: Annotated[tuple[CodeText, ...], Field(min_length=1)]
    policy: Policy


class ReviewPlan(Model):
    """How a sheet is reviewed: the tiers from the first to the last, and the policy that says which score stands.

    The first tier is the one whose answers are scored (self). ``reason_from`` is the least difference, in points,
    between one tier and the one before that needs a reason: 0 for every difference, ``None`` for never. Errors:
    ``duplicate_code``, ``review_tier_unknown``.
    """

    tiers: Annotated[tuple[Tier, ...], Field(min_length=1, max_length=10)]
    policy: Policy
    exceptions: tuple[PolicyFor, ...] = ()
    reason_from: Points | None = Points(0)

    @model_validator(mode="after")
    def _tiers_exist(self) -> ReviewPlan:
        codes = [tier.code for tier in self.tiers]
        for code in codes:
            if codes.count(code) > 1:
                raise ThiduaError("duplicate_code", what="tier", code=code)
        seen: set[str] = set()
        for exception in self.exceptions:
            for criterion in exception.criteria:
                if criterion in seen:
                    raise ThiduaError("duplicate_code", what="criterion", code=criterion)
                seen.add(criterion)
        for policy in (self.policy, *(exception.policy for exception in self.exceptions)):
            if isinstance(policy, TierStands) and policy.tier not in codes:
                raise ThiduaError("review_tier_unknown", tier=policy.tier)
        return self

    def tier(self, code: str) -> Tier:
        """The tier of that code; error ``review_tier_unknown``."""
        for tier in self.tiers:
            if tier.code == code:
                return tier
        raise ThiduaError("review_tier_unknown", tier=code)

    def policy_for(self, criterion: str) -> Policy:
        """Which policy decides a criterion."""
        for exception in self.exceptions:
            if criterion in exception.criteria:
                return exception.policy
        return self.policy

    def tiers_for(self, criterion: str) -> tuple[Tier, ...]:
        """The tiers that may mark a criterion, in order."""
        return tuple(tier for tier in self.tiers if tier.may_mark(criterion))

    def fit(self, criteria_set: CriteriaSet) -> None:
        """Check the plan against a table.

        Errors: ``review_plan_criterion`` for a criterion the table does not have, ``review_nobody`` for one that no
        tier may mark, ``review_policy_tier`` for one whose policy names a tier that may not mark it.
        """
        codes = [criterion.code for _, criterion in criteria_set.criteria()]
        known = frozenset(codes)
        named = [code for tier in self.tiers for code in tier.criteria or ()]
        named += [code for exception in self.exceptions for code in exception.criteria]
        for code in named:
            if code not in known:
                raise ThiduaError("review_plan_criterion", code=code)
        for code in codes:
            tiers, policy = self.tiers_for(code), self.policy_for(code)
            if not tiers:
                raise ThiduaError("review_nobody", code=code)
            if isinstance(policy, TierStands) and all(tier.code != policy.tier for tier in tiers):
                raise ThiduaError("review_policy_tier", code=code, tier=policy.tier)
