"""The field that holds the rule of a leaf: a built-in kind, or a registered one of the user's.

Only the classes that data name are imported; the JSON Schema names them all.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticKnownError, core_schema

from thidua.criteria.rules.kinds import BUILT_IN_KINDS, built_in, is_built_in
from thidua.criteria.rules.registry import KIND, registered, registered_kinds
from thidua.criteria.rules.rule import Rule


class RuleField:
    """Chooses the class by ``kind``: one that is built in, or, for ``vendor:name@version``, a registered one.

    Errors: an unknown or missing kind as in any discriminated union; ``rule_unregistered``; those of the rule.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validated and written by the class of its kind."""
        return core_schema.no_info_plain_validator_function(
            _validated,
            serialization=core_schema.plain_serializer_function_ser_schema(_written, info_arg=True),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The closed union of the built-in and registered kinds, as one definition that rules inside rules refer to."""
        here = core_schema.definition_reference_schema(_NAME)
        if not _writing.get():
            token = _writing.set(True)
            try:
                here_and_below = core_schema.definitions_schema(here, [_union()])
                found = handler(here_and_below)
            finally:
                _writing.reset(token)
        else:
            found = handler(here)
        if registered_kinds():
            return found
        kind = {"type": "string", "pattern": f"^{KIND}$"}
        return {"anyOf": [found, {"type": "object", "properties": {"kind": kind}, "required": ["kind"]}]}


_NAME = "thidua.criteria.rules.AnyRule:0"
_writing: ContextVar[bool] = ContextVar("writing a schema of rules", default=False)


def _union() -> CoreSchema:
    """Every kind there is, told apart by ``kind``."""
    kinds = {kind: built_in(kind) for kind in BUILT_IN_KINDS} | {kind: registered(kind) for kind in registered_kinds()}
    choices = {kind: rule.__pydantic_core_schema__ for kind, rule in kinds.items()}
    return core_schema.tagged_union_schema(choices, discriminator="kind", ref=_NAME)


def _validated(value: object) -> Rule:
    if isinstance(value, Rule):
        if not is_built_in(value):
            registered(str(getattr(value, "kind", "")))
        return value
    if not isinstance(value, dict) or "kind" not in value:
        raise PydanticKnownError("union_tag_not_found", {"discriminator": "'kind'"})
    kind = value["kind"]
    if isinstance(kind, str) and kind in BUILT_IN_KINDS:
        return built_in(kind).model_validate(value)
    if isinstance(kind, str) and ":" in kind:
        return registered(kind).model_validate(value)
    tags = ", ".join(f"'{known}'" for known in BUILT_IN_KINDS)
    raise PydanticKnownError(
        "union_tag_invalid", {"discriminator": "'kind'", "tag": str(kind)[:100], "expected_tags": tags}
    )


def _written(rule: Rule, info: core_schema.SerializationInfo) -> dict[str, Any]:
    return rule.model_dump(mode="json" if info.mode == "json" else "python")
