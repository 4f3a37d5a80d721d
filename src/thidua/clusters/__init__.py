"""Clusters and blocs (cụm, khối thi đua): who belongs, who leads the work, what they signed."""

from thidua.clusters.cluster import Cluster, ClusterKind, ClusterMember, HeadTerm
from thidua.clusters.cluster_inspection import inspect_cluster
from thidua.clusters.flags import FlagAllotment, FlagLine, FlagProposal, inspect_flags
from thidua.clusters.pact import Pact, PactSignature
from thidua.clusters.pact_inspection import inspect_pact
from thidua.clusters.rotation import heads_in_turn
from thidua.clusters.target import NOT_ASSIGNED, NotAssigned, PactTarget

__all__ = [
    "NOT_ASSIGNED",
    "Cluster",
    "ClusterKind",
    "ClusterMember",
    "FlagAllotment",
    "FlagLine",
    "FlagProposal",
    "HeadTerm",
    "NotAssigned",
    "Pact",
    "PactSignature",
    "PactTarget",
    "heads_in_turn",
    "inspect_cluster",
    "inspect_flags",
    "inspect_pact",
]
