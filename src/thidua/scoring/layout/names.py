"""Names of the steps of a sheet."""

from __future__ import annotations

TOTAL = "total"
CLASS = "class"


def leaf_name(stage: str, criterion: str) -> str:
    """The step of a criterion at a stage.

    Stages: ``rule``, ``rounded``, ``leaf`` (kept within bounds), ``held`` (taken away where the line says so),
    ``points`` (policy applied).
    """
    return f"{stage}:{criterion}"


def section_name(stage: str, section: str) -> str:
    """The step of a section or group at a stage.

    Stages: ``sum``; ``applies``, ``absent`` and ``base`` (maxima), ``scaled``, ``capped``, ``section`` (after
    what takes it away), ``part`` (policy applied, as it enters the part above).
    """
    return f"{stage}/{section}"


def guard_name(class_code: str, index: int) -> str:
    """The step of a guard of a class."""
    return f"guard/{class_code}/{index}"


def requirement_name(code: str) -> str:
    """The step of a requirement, or of a mandatory criterion."""
    return f"requirement/{code}"


def multiplier_name(code: str) -> str:
    """The total after a multiplier."""
    return f"multiplied/{code}"


def sanction_name(code: str) -> str:
    """The class after a sanction."""
    return f"sanction/{code}"


def cohort_name(derived: str) -> str:
    """The step that a figure of the cohort is taken from."""
    return f"cohort/{derived}"
