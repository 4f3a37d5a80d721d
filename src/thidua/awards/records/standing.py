"""Places in clusters and blocs (cụm, khối): whether a collective led the comparison of a cycle."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.model import Model
from thidua.periods import Cycle
from thidua.text import CodeText, Text

ClusterOf = Literal["unit", "ministry_province", "central_council"]
"""Who organises the cluster: a unit, a ministry or province, the Central Council."""


class ClusterPlace(Model):
    """Whether the subject led one cluster or bloc in one cycle, as its head certified."""

    cluster: CodeText
    organised_by: ClusterOf
    cycle: Cycle
    leads: Annotated[bool, Field(strict=True)]
    source: Text | None = None
