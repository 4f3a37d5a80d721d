"""From the reference's trees, declarations and answers to the data a user would write."""

from collections.abc import Mapping
from typing import Any

from reference.basics import NA, Tree
from thidua import CriteriaSet

SIGNS = {"add": "+", "sub": "-", "mul": "*", "div": "/", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "=="}
SIGNS |= {"ne": "!=", "and": "and", "or": "or"}
NODES = {*SIGNS, "number", "bool", "member", "date", "fact", "not_applicable", "ask", "round_to", "at_least", "not"}
NODES |= {"if", "min", "max", "total", "applicable", "otherwise", "over", "among"}


def text_of(tree: Tree) -> str:
    """A tree as the text of a formula."""
    match tree:
        case ("number", str(text)):
            return f"({text})" if text.startswith("-") else text
        case ("bool", truth):
            return "true" if truth else "false"
        case ("member", _, member):
            return f"'{member}'"
        case ("date", day):
            return f"date('{day}')"
        case ("fact", name):
            return str(name)
        case ("not_applicable" | "ask",):
            return str(tree[0])
        case ("round_to", x, step, mode):
            return f"round_to({text_of(x)}, {step}, {mode})"
        case ("at_least", k, *operands):
            return f"at_least({k}, {', '.join(map(text_of, operands))})"
        case ("not", x):
            return f"(not {text_of(x)})"
        case ("div", a, b, if_zero):
            return f"ratio({text_of(a)}, {text_of(b)}, {text_of(if_zero)})"
        case ("over", op, items, value, where):
            inner = ", ".join(text_of(part) for part in (value, where) if part is not None)
            return f"{op}({items}{', ' if inner else ''}{inner})"
        case ("among", op, x):
            return f"{op}({text_of(x)})"
        case (op, *operands) if op in SIGNS:
            return "(" + f" {SIGNS[op]} ".join(map(text_of, operands)) + ")"
        case (op, *operands):
            return f"{op}({', '.join(map(text_of, operands))})"
    raise AssertionError(f"not a tree: {tree}")


def is_tree(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and value[0] in NODES


def written(value: Any) -> Any:
    """A table with its trees written as text; what only the reference needs is left out."""
    if is_tree(value):
        return text_of(value)
    if isinstance(value, Mapping):
        return {k: written(v) for k, v in value.items() if not (k == "members" and "titles" in value)}
    if isinstance(value, list | tuple):
        return [written(item) for item in value]
    return value


def declared_data(name: str, declared: Mapping[str, Any]) -> dict[str, Any]:
    """A neutral declaration as data."""
    data: dict[str, Any] = {"name": name, "may_not_apply": declared["may_not_apply"]}
    match declared["type"]:
        case "number":
            return data | {"kind": "number"} | {key: declared[key] for key in ("places", "lowest", "highest")}
        case "bool":
            return data | {"kind": "yes_no"}
        case "enum":
            return data | {"kind": "choice", "members": list(declared["members"])}
        case "date":
            return data | {"kind": "date", "lowest": declared["lowest"], "highest": declared["highest"]}
    fields = [declared_data(field, inner) for field, inner in declared["fields"].items()]
    return data | {"kind": "items", "most": declared["most"], "fields": fields}


def set_of(table: Mapping[str, Any], facts: Mapping[str, Any]) -> CriteriaSet:
    """The library's criteria set. Errors: those of the set."""
    data = {
        "code": "T",
        "label": "Bảng điểm",
        "citation": {"instrument": "Ví dụ", "mark": "illustrative"},
        "facts": [declared_data(name, declared) for name, declared in facts.items()],
        **labelled(written(table)),
    }
    return CriteriaSet.model_validate(data)


LABELLED = ("sections", "criteria", "requirements", "multipliers", "bands", "otherwise", "sanctions", "guards")


def labelled(data: Any, kind: str = "") -> Any:
    """Everything that people read gets its code as its label."""
    if isinstance(data, Mapping):
        found = {key: labelled(value, key) for key, value in data.items()}
        wants = kind in LABELLED and ("code" in data or data.get("kind") == "condition")
        return {"label": found.get("code", "Điều kiện"), **found} if wants else found
    return [labelled(item, kind) for item in data] if isinstance(data, list) else data


def answers_data(answers: Any) -> Any:
    """Answers as people write them: what does not apply is a claim."""
    if answers is NA:
        return {"not_applicable": True}
    if isinstance(answers, Mapping):
        return {name: answers_data(answer) for name, answer in answers.items()}
    if isinstance(answers, list | tuple):
        return [answers_data(item) for item in answers]
    return answers
