"""A figure of the caller's own (a province's, a ministry's): taken only together with its source."""

from __future__ import annotations

from thidua.citations import Citation
from thidua.errors import ThiduaError


def cited(value: object, citation: Citation | None) -> Citation:
    """The source of an own figure; error ``own_figure_uncited`` without one."""
    if citation is None:
        raise ThiduaError("own_figure_uncited", value=value)
    return citation
