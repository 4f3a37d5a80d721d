"""Quotas, flags and secret ballots: how many of a cohort may be named, and who."""

from thidua.quotas.apply import apply_quota
from thidua.quotas.ballot import Ballot, BallotOption, BallotRule
from thidua.quotas.base import AllMembers, Counted, RatedAtLeast, RatedExactly, Submitted
from thidua.quotas.counting import BallotResult, tally
from thidua.quotas.nominating import ClusterFlags, flags
from thidua.quotas.quota import Quota, QuotaException, SmallGroup
from thidua.quotas.result import QuotaGroup, QuotaResult, QuotaUnit

__all__ = [
    "AllMembers",
    "Ballot",
    "BallotOption",
    "BallotResult",
    "BallotRule",
    "ClusterFlags",
    "Counted",
    "Quota",
    "QuotaException",
    "QuotaGroup",
    "QuotaResult",
    "QuotaUnit",
    "RatedAtLeast",
    "RatedExactly",
    "SmallGroup",
    "Submitted",
    "apply_quota",
    "flags",
    "tally",
]
