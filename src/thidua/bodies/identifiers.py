"""Organisation identifiers (mã định danh điện tử): recognised and tagged, never converted."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.model import Model

_CURRENT = re.compile(r"[A-Z][0-9]{2}(?:\.[A-Z0-9]+)*\Z")
_LEGACY = re.compile(r"[A-Z0-9]{3}\.[A-Z0-9]{2}\.[A-Z0-9]{2}\.[A-Z][0-9]{2}\Z")
_LONGEST = 35

IdentifierForm = Literal["current", "legacy"]
"""``current``: groups from the top down, left to right (Decision 20/2020/QĐ-TTg, amended by 09/2025/QĐ-TTg).
``legacy``: 13 characters, from the bottom up (Circular 10/2016). Both as press and practice show them; the
texts were not read."""


class OrganisationId(Model):
    """The electronic identifier of an organisation, with its form; a plain string is enough to make one.

    The current form is checked against a default pattern only. Error: ``identifier_form``.

    >>> OrganisationId.model_validate("H57.12").form, OrganisationId.model_validate("000.00.00.H57").form
    ('current', 'legacy')
    """

    value: str = Field(max_length=_LONGEST)
    form: IdentifierForm

    @model_validator(mode="before")
    @classmethod
    def _tagged(cls, data: object) -> object:
        if isinstance(data, str):
            return {"value": data, "form": form_of(data)}
        if isinstance(data, dict) and "form" not in data and isinstance(data.get("value"), str):
            return {**data, "form": form_of(data["value"])}
        return data

    @model_validator(mode="after")
    def _fits(self) -> OrganisationId:
        if self.form != form_of(self.value):
            raise ThiduaError("identifier_form", value=self.value)
        return self

    def within(self, other: OrganisationId) -> bool:
        """Whether this organisation belongs to the other, as current identifiers tell; never for legacy ones.

        >>> of = OrganisationId.model_validate
        >>> of("H57.12.3").within(of("H57.12")), of("H57.123").within(of("H57.12"))
        (True, False)
        """
        if "legacy" in (self.form, other.form):
            return False
        return self.value.startswith(other.value + ".")

    def __str__(self) -> str:
        return self.value


def form_of(value: str) -> IdentifierForm:
    """Which form a text has. Error: ``identifier_form``."""
    if len(value) <= _LONGEST:
        if _CURRENT.match(value):
            return "current"
        if _LEGACY.match(value):
            return "legacy"
    raise ThiduaError("identifier_form", value=value)
