"""Issuing body (cơ quan ban hành): who launches movements, signs dispatches and decides awards."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

from thidua.bodies.identifiers import OrganisationId
from thidua.citations import Validity
from thidua.labels import Label
from thidua.model import Model
from thidua.text import CodeText

BodySystem = Literal[
    "state", "party", "union", "youth_union", "fatherland_front", "armed_forces", "enterprise", "other"
]
"""The system a body belongs to; ``union`` is the trade union, other mass organisations are ``other``."""

KINDS = MappingProxyType(
    {
        "government": Label(vi="Chính phủ", en="Government"),
        "ministry": Label(vi="Bộ, cơ quan ngang bộ", en="Ministry or ministry-level agency"),
        "peoples_council": Label(vi="Hội đồng nhân dân", en="People's Council"),
        "peoples_committee": Label(vi="Ủy ban nhân dân", en="People's Committee"),
        "department": Label(vi="Sở", en="Department of a province"),
        "division": Label(vi="Phòng", en="Division"),
        "party_committee": Label(vi="Cấp ủy", en="Party committee"),
        "school": Label(vi="Trường", en="School"),
        "company": Label(vi="Công ty", en="Company"),
    }
)
"""Codes of common kinds of bodies with their words; a kind is an open code, these are only names to share."""


class IssuingBody(Model):
    """A body during one interval: a body that is renamed or moved gets a second version with the same code.

    ``level`` is the code of a ``Level``, ``None`` for a body outside the levels. ``parent`` and ``succeeds``
    are codes of other bodies; succession says who took over, and carries no award from one to the other.

    >>> body = IssuingBody(
    ...     code="ubnd-hue", name="UBND tỉnh Thừa Thiên Huế", system="state", kind="peoples_committee",
    ...     level="province", validity={"start": "2019-01-01", "end": "2025-01-01"}, identifier="H57",
    ... )
    >>> body.name.text("vi"), str(body.identifier)
    ('UBND tỉnh Thừa Thiên Huế', 'H57')
    """

    code: CodeText
    name: Label
    system: BodySystem
    kind: CodeText
    level: CodeText | None = None
    parent: CodeText | None = None
    validity: Validity
    succeeds: tuple[CodeText, ...] = ()
    identifier: OrganisationId | None = None
