"""Whom a campaign is for."""

from __future__ import annotations

from typing import Literal

from thidua.campaigns.task import group_named
from thidua.dispatches import Dispatch
from thidua.model import Model
from thidua.text import Text


class TargetGroup(Model):
    """A group that takes part, as printed. ``source`` says where it was read.

    ``heading``: a numbered heading “Đối với …”, whose ``label`` is given. ``addressees``: the dispatch has no
    such heading, so the group is one of those it is addressed to.

    >>> TargetGroup(name="các cơ quan, đơn vị", label="1", source="heading").label
    '1'
    """

    name: Text
    label: Text | None = None
    source: Literal["heading", "addressees"]


def targets_of(dispatch: Dispatch) -> tuple[TargetGroup, ...]:
    """The groups named by headings or, where there are none, the addressees."""
    headed = tuple(
        TargetGroup(name=name, label=paragraph.label, source="heading")
        for paragraph in dispatch.body
        if paragraph.label is not None and (name := group_named(paragraph)) is not None
    )
    return headed or tuple(TargetGroup(name=name, source="addressees") for name in dispatch.addressees)
