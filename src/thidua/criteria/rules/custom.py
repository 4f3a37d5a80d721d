"""The open branch of the rules: a rule of a registered kind, in data, in Python and in the JSON Schema."""

from __future__ import annotations

from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from thidua.criteria.rules.registry import KIND, registered, registered_kinds
from thidua.criteria.rules.rule import Rule
from thidua.errors import ThiduaError


class Custom:
    """Marks the branch: its values are instances of registered rules, chosen by ``kind``.

    Errors: ``rule_unregistered``, ``rule_data``.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validated and written by the registered class."""
        return core_schema.no_info_plain_validator_function(
            _validated,
            serialization=core_schema.plain_serializer_function_ser_schema(_written, info_arg=True),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """One branch per registered kind; where none is, any object whose kind is spelt like one."""
        branches = [handler(registered(kind).__pydantic_core_schema__) for kind in registered_kinds()]
        if branches:
            return {"anyOf": branches}
        kind = {"type": "string", "pattern": f"^{KIND}$"}
        return {"type": "object", "properties": {"kind": kind}, "required": ["kind"]}


def _validated(value: object) -> Rule:
    if isinstance(value, Rule):
        registered(str(getattr(value, "kind", "")))
        return value
    kind = value.get("kind") if isinstance(value, dict) else None
    rule = registered(str(kind))
    try:
        return rule.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        cause = first.get("ctx", {}).get("error")
        place = "/".join(str(step) for step in first["loc"])
        if isinstance(cause, ThiduaError):
            raise cause.at(place) from None
        raise ThiduaError("rule_data", kind=kind, detail=f"{place}: {first['msg']}").at(place) from None


def _written(rule: Rule, info: core_schema.SerializationInfo) -> dict[str, Any]:
    return rule.model_dump(mode="json" if info.mode == "json" else "python")
