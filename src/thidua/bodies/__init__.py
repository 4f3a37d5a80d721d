"""Bodies that launch movements and decide awards: their level, parent, succession, and a dated directory."""

from thidua.bodies.body import KINDS, BodySystem, IssuingBody
from thidua.bodies.directory import BodyLookup, Chain, Directory, FoundBody
from thidua.bodies.identifiers import OrganisationId
from thidua.bodies.inspection import inspect_directory
from thidua.bodies.levels import STATE_LEVELS, UNSTATED_START, Level

__all__ = [
    "KINDS",
    "STATE_LEVELS",
    "UNSTATED_START",
    "BodyLookup",
    "BodySystem",
    "Chain",
    "Directory",
    "FoundBody",
    "IssuingBody",
    "Level",
    "OrganisationId",
    "inspect_directory",
]
