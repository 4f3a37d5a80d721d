"""Custom rules (quy tắc riêng) by kind: ``vendor:name@version``. One process, one meaning of a kind."""

from __future__ import annotations

import re
from importlib.metadata import entry_points
from typing import TypeVar

from thidua.criteria.rules.rule import Rule
from thidua.errors import ThiduaError

R = TypeVar("R", bound=Rule)

KIND = r"[a-z][a-z0-9_-]{0,31}:[a-z][a-z0-9_-]{0,63}@[0-9]{1,6}(\.[0-9]{1,6}){0,2}"
"""How the kind of a custom rule is spelt: ``vendor:name@version``."""

ENTRY_POINTS = "thidua.rules"
"""The group of entry points under which a package offers its rules."""

_KIND = re.compile(KIND)
_rules: dict[str, type[Rule]] = {}


def kind_of(rule: type[Rule]) -> str:
    """The kind a rule class is declared with: the default of its field ``kind``. Error ``rule_kind``."""
    declared = rule.model_fields.get("kind")
    kind = declared.default if declared is not None else None
    if not isinstance(kind, str) or not _KIND.fullmatch(kind):
        raise ThiduaError("rule_kind", rule=rule.__name__, kind=kind)
    return kind


def register(rule: type[R]) -> type[R]:
    """Make a rule known under its kind; usable as a decorator.

    The same class may come again when its module is reloaded; it then replaces the former one, and tables made before
    keep theirs. Another class under a kind that is taken is refused, because data names rules by kind alone. Errors:
    ``rule_kind``, ``rule_clash``.
    """
    kind = kind_of(rule)
    held = _rules.get(kind)
    if held is not None and (held.__module__, held.__qualname__) != (rule.__module__, rule.__qualname__):
        raise ThiduaError("rule_clash", kind=kind, held=_named(held), given=_named(rule))
    _rules[kind] = rule
    return rule


def registered(kind: str) -> type[Rule]:
    """The rule class of a kind. Error ``rule_unregistered``."""
    rule = _rules.get(kind)
    if rule is None:
        raise ThiduaError("rule_unregistered", kind=kind)
    return rule


def registered_kinds() -> tuple[str, ...]:
    """The kinds known in this process, sorted."""
    return tuple(sorted(_rules))


def forget(kind: str) -> None:
    """Make a kind unknown again, for tests and for replacing a rule on purpose. Error ``rule_unregistered``."""
    registered(kind)
    del _rules[kind]


def load_installed_rules() -> tuple[str, ...]:
    """Register the rules that installed packages offer under the entry points ``thidua.rules``; gives their kinds.

    Nothing is loaded unless this is called. Errors: those of ``register``; ``rule_kind`` where an entry point is none.
    """
    found = []
    for entry in sorted(entry_points(group=ENTRY_POINTS), key=lambda entry: (entry.name, entry.value)):
        rule = entry.load()
        if not (isinstance(rule, type) and issubclass(rule, Rule)):
            raise ThiduaError("rule_kind", rule=entry.value, kind=entry.name)
        found.append(kind_of(register(rule)))
    return tuple(found)


def _named(rule: type[Rule]) -> str:
    return f"{rule.__module__}.{rule.__qualname__}"
