"""Subjects (đối tượng): who is emulated and commended, with dated membership, and no more personal data."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, model_validator

from thidua.citations import Validity
from thidua.errors import ThiduaError
from thidua.model import Model
from thidua.text import CodeText, Text


class Membership(Validity):
    """Belonging to a body, or to a larger collective, from ``start`` on, up to and without ``end``.

    >>> Membership(body="so-noi-vu", start="2023-01-01").covers(date(2023, 1, 1))
    True
    """

    body: CodeText


class _Subject(Model):
    """What all subjects have: a code of the host system, a name, and where they belong and belonged.

    Errors: ``membership_overlap`` (one body twice on one day), ``membership_self``.
    """

    code: CodeText
    name: Text
    memberships: tuple[Membership, ...] = ()

    @model_validator(mode="after")
    def _memberships_fit(self) -> _Subject:
        for membership in self.memberships:
            if membership.body == self.code:
                raise ThiduaError("membership_self", code=self.code)
        by_body: dict[str, list[Membership]] = {}
        for membership in self.memberships:
            by_body.setdefault(membership.body, []).append(membership)
        for body, spans in by_body.items():
            spans.sort(key=lambda span: span.start)
            for earlier, later in pairwise(spans):
                if earlier.covers(later.start):
                    raise ThiduaError("membership_overlap", body=body, day=later.start)
        return self

    def bodies_on(self, day: date) -> tuple[str, ...]:
        """Codes of what the subject belongs to on that day, in the order given; empty when none is known."""
        return tuple(membership.body for membership in self.memberships if membership.covers(day))


class Individual(_Subject):
    """A person (cá nhân).

    >>> person = Individual(code="cb-017", name="Nguyễn Thị An", memberships=(
    ...     {"body": "phong-a", "start": "2019-01-01", "end": "2023-07-01"},
    ...     {"body": "so-noi-vu", "start": "2023-07-01"},
    ... ))
    >>> person.bodies_on(date(2023, 6, 30)), person.bodies_on(date(2023, 7, 1))
    (('phong-a',), ('so-noi-vu',))
    """

    kind: Literal["individual"] = "individual"


class Collective(_Subject):
    """A collective (tập thể): a unit, a team, a class, with or without legal personality.

    ``legal_person``: whether it is a legal person; ``None`` when that is not known. ``body`` is the code of
    the issuing body that it is, where it is one; its memberships say what it is part of.
    """

    kind: Literal["collective"] = "collective"
    legal_person: bool | None = Field(default=None, strict=True)
    body: CodeText | None = None


class Household(_Subject):
    """A household (hộ gia đình), under the name it is known by."""

    kind: Literal["household"] = "household"


class Locality(_Subject):
    """A place as a community (địa phương): a village, a neighbourhood, a commune, a province.

    ``level`` is the code of a level of government; ``None`` for a village or a neighbourhood, which is none.
    """

    kind: Literal["locality"] = "locality"
    level: CodeText | None = None


Subject = Annotated[Individual | Collective | Household | Locality, Field(discriminator="kind")]
"""Any subject; ``kind`` says which."""


@cache
def subject_adapter() -> TypeAdapter[Individual | Collective | Household | Locality]:
    """What validates and loads any subject.

    >>> subject_adapter().validate_python({"kind": "household", "code": "h1", "name": "Hộ số 1"}).kind
    'household'
    """
    return TypeAdapter(Subject)
