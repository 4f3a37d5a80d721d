"""Looking at the code of a rule: what it reaches for that no rule may read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from dis import get_instructions
from types import CodeType, FunctionType, ModuleType

CLOCK = frozenset({"time"})
CHANCE = frozenset({"random", "secrets", "uuid"})
SURROUNDINGS = frozenset({"os", "sys", "socket", "subprocess", "pathlib", "io", "shutil", "urllib", "http", "locale"})
_TODAY = frozenset({"now", "today", "utcnow"})
_OPENERS = frozenset({"open", "input", "exec", "eval", "__import__", "compile"})


def reached(function: Callable[..., object]) -> Iterator[tuple[str, str]]:
    """What a function and the functions of its module that it calls use: ``(code of the finding, name)``."""
    seen: set[CodeType] = set()
    stack = [function]
    while stack:
        current = stack.pop()
        if not isinstance(current, FunctionType) or current.__code__ in seen:
            continue
        seen.add(current.__code__)
        for code in _codes(current.__code__):
            yield from _names(code, current.__globals__, stack)
        yield from _state(current)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _names(code: CodeType, space: dict[str, object], stack: list[Callable[..., object]]) -> Iterator[tuple[str, str]]:
    attributes = set()
    used: dict[str, object] = {}
    for step in get_instructions(code):
        name = str(step.argval)
        if step.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            used[name] = space.get(name)
            if name in _OPENERS and name not in space:
                yield "rule_reads_outside", name
        elif step.opname == "IMPORT_NAME":
            yield from _home(name, name)
            if name == "datetime":
                used[name] = datetime
        elif step.opname in ("LOAD_ATTR", "LOAD_METHOD"):
            attributes.add(name)
        elif step.opname in ("STORE_GLOBAL", "DELETE_GLOBAL"):
            yield "rule_state", name
    for name, value in used.items():
        home = value.__name__ if isinstance(value, ModuleType) else str(getattr(value, "__module__", None) or "")
        if home == "datetime" and attributes & _TODAY:
            yield "rule_reads_clock", f"{name}.{min(attributes & _TODAY)}"
        yield from _home(home, name)
        if isinstance(value, FunctionType) and value.__module__ == space.get("__name__"):
            stack.append(value)
        elif isinstance(value, list | dict | set) and not name.startswith("__"):
            yield "rule_state", name


def _home(home: str, name: str) -> Iterator[tuple[str, str]]:
    """Whether something comes from a module that no rule may use."""
    first = home.split(".", maxsplit=1)[0]
    if first in CLOCK:
        yield "rule_reads_clock", name
    elif first in CHANCE:
        yield "rule_random", name
    elif first in SURROUNDINGS:
        yield "rule_reads_outside", name


def _state(function: FunctionType) -> Iterator[tuple[str, str]]:
    """Where a function could keep something between calls: changeable defaults, closures, its own attributes."""
    defaults = (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values())
    for value in defaults:
        if isinstance(value, list | dict | set):
            yield "rule_state", f"{function.__name__}()"
    for cell, name in zip(function.__closure__ or (), function.__code__.co_freevars, strict=True):
        if isinstance(cell.cell_contents, list | dict | set):
            yield "rule_state", name
