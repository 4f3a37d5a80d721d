"""The base of every model: frozen, closed, exact on the wire."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """What all models of the library share: immutable, no undeclared fields, JSON without floats."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_default=True,
        allow_inf_nan=False,
        ser_json_inf_nan="strings",
        hide_input_in_errors=False,
        polymorphic_serialization=True,  # a subclass in a field of its base keeps its own fields on the wire
    )

    def evolve(self, **changes: object) -> Self:
        """A copy with some fields changed, validated again (``model_copy`` would not validate).

        Raises pydantic's ``ValidationError`` where the new value does not fit.
        """
        data: dict[str, Any] = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate(data | changes)
