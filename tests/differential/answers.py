"""Answers of every kind, drawn at random, and the ways in which open ones may still turn out."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

from reference.basics import NA, UNKNOWN, Facts, read_answer, read_bounds
from reference.completions import decimal_text, domain
from reference.lists import read_list

Answers = dict[str, Any]
STATES = ("known", "zero", "n/a", "unknown", "bounds")
ROW_KINDS = (*STATES, "mixed")


def units(declared: Mapping[str, Any], end: str) -> int:
    return int(Fraction(declared[end]) * 10 ** declared["places"])


def one_answer(random: Random, declared: Mapping[str, Any], state: str) -> Any:
    """An answer of a state, or of the nearest one that the declaration allows."""
    if declared["type"] == "items":
        return list_answer(random, declared, state)
    if state == "n/a" and declared["may_not_apply"]:
        return NA
    if state == "unknown":
        return None
    known = [answer for answer in domain(dict(declared), 9) if answer is not NA]
    if declared["type"] != "number":
        if state == "zero":
            return False if declared["type"] == "bool" else known[0]
        return random.choice(known)
    low, high, places = units(declared, "lowest"), units(declared, "highest"), declared["places"]
    if state == "zero":
        return decimal_text(min(max(0, low), high), places)
    if state == "bounds":
        ends = sorted(random.randint(low, high) for _ in range(2))
        bounds: dict[str, Any] = dict(zip(("lowest", "highest"), (decimal_text(e, places) for e in ends), strict=True))
        if declared["may_not_apply"] and random.random() < 0.3:
            bounds["may_not_apply"] = True
        return bounds
    return decimal_text(random.randint(low, high), places)


def record(random: Random, fields: Facts, state: str) -> Answers:
    """One record; a part of it is of the state."""
    made: Answers = {}
    for name, declared in fields.items():
        here = state if random.random() < 0.5 else "known"
        if here == "known" and declared["may_not_apply"] and random.random() < 0.3:
            here = "n/a"
        made[name] = one_answer(random, declared, here)
    return {name: answer for name, answer in made.items() if answer is not None or random.random() < 0.5}


def list_answer(random: Random, declared: Mapping[str, Any], state: str) -> Any:
    """Records; `zero` is none of them, `bounds` a list of which something is not known."""
    if state == "n/a" and declared["may_not_apply"]:
        return NA
    if state == "unknown":
        return None
    if state == "zero":
        return []
    count = random.randint(1, declared["most"])
    if state != "bounds":
        return [record(random, declared["fields"], "known") for _ in range(count)]
    records = [record(random, declared["fields"], random.choice(("unknown", "bounds"))) for _ in range(count)]
    if random.random() < 0.5:
        return records
    return {"items": records[: random.randint(0, count)], "complete": False}


def row(random: Random, facts: Facts, kind: str) -> Answers:
    """Answers to every fact: known with a part of the given kind, or everything mixed."""
    made: Answers = {}
    for name, declared in facts.items():
        state = random.choice(STATES) if kind == "mixed" else kind
        made[name] = one_answer(random, declared, state if random.random() < 0.7 else "known")
    return {name: answer for name, answer in made.items() if answer is not None or random.random() < 0.5}


# ---------------------------------------------------------------- what was answered


def state_of(declared: Mapping[str, Any], answer: Any) -> str:
    """The state of an answer."""
    if declared["type"] == "items":
        return list_state(declared, answer)
    if read_bounds(declared, answer) is not None:
        return "bounds"
    found = read_answer(declared, answer)
    if found is UNKNOWN or found is NA:
        return "unknown" if found is UNKNOWN else "n/a"
    return "zero" if found is False or found == 0 else "known"


def list_state(declared: Mapping[str, Any], answer: Any) -> str:
    found = read_list(declared, answer)
    if found is None:
        return "n/a"
    if not found.complete:
        return "unknown" if answer is None else "bounds"
    if not found.records:
        return "zero"
    fields = declared["fields"]
    states = {state_of(fields[name], each.get(name)) for each in found.records for name in fields}
    return "bounds" if states & {"unknown", "bounds"} else "known"


def cell_of(states: set[str]) -> str:
    """One kind next to what is known, or several."""
    special = states - {"known"}
    return "mixed" if len(special) > 1 else next(iter(special), "known")


# ---------------------------------------------------------------- completions


def end_of(random: Random, choices: list[Any], how: str) -> Any:
    """The first, the last, or any of the choices that may come out."""
    applies = [choice for choice in choices if choice is not NA] or choices
    return applies[0] if how == "low" else applies[-1] if how == "high" else random.choice(choices)


def complete_one(random: Random, declared: Mapping[str, Any], answer: Any, how: str) -> Any:
    """One way in which an answer may turn out."""
    if declared["type"] == "items":
        return complete_list(random, declared, answer, how)
    bounds = read_bounds(declared, answer)
    if bounds is not None:
        low, high = (int(end * 10 ** declared["places"]) for end in bounds[:2])
        choices: list[Any] = [decimal_text(at, declared["places"]) for at in range(low, high + 1)]
        return end_of(random, [*choices, NA] if bounds[2] else choices, how)
    if read_answer(declared, answer) is UNKNOWN:
        return end_of(random, domain(dict(declared), 99), how)
    return answer


def complete_list(random: Random, declared: Mapping[str, Any], answer: Any, how: str) -> Any:
    found = read_list(declared, answer)
    if found is None:
        return NA
    fields = declared["fields"]
    records: list[Any] = list(found.records)
    if not found.complete:
        if found.may_na and random.random() < 0.2:
            return NA
        room = declared["most"] - len(records)
        more = {"low": 0, "high": room}.get(how) if random.random() < 0.5 else None
        records += [{}] * (random.randint(0, room) if more is None else more)
    ways = [how if random.random() < 0.7 else "any" for _ in records]
    return [
        {name: complete_one(random, inner, each.get(name), way) for name, inner in fields.items()}
        for each, way in zip(records, ways, strict=True)
    ]


def completion(random: Random, facts: Facts, answers: Answers) -> Answers:
    """One way in which everything may turn out; ends are tried more often than the middle."""
    how = random.choice(("low", "high", "any", "each"))
    return {
        name: complete_one(
            random, declared, answers.get(name), random.choice(("low", "high", "any")) if how == "each" else how
        )
        for name, declared in facts.items()
    }


def is_complete(facts: Facts, answers: Answers) -> bool:
    """Whether nothing is open: every answer is known or does not apply."""
    return all(
        is_known(declared, answers.get(name))
        if declared["type"] != "items"
        else list_known(declared, answers.get(name))
        for name, declared in facts.items()
    )


def is_known(declared: Mapping[str, Any], answer: Any) -> bool:
    return read_bounds(declared, answer) is None and read_answer(declared, answer) is not UNKNOWN


def list_known(declared: Mapping[str, Any], answer: Any) -> bool:
    found = read_list(declared, answer)
    if found is None:
        return True
    inner = declared["fields"]
    return found.complete and all(is_known(inner[name], each.get(name)) for each in found.records for name in inner)


# ---------------------------------------------------------------- small lists, every way


def open_list(random: Random, declared: Mapping[str, Any]) -> Any:
    """An answer to a list of which much is open: fields without an answer, within bounds, perhaps not applicable."""
    if random.random() < 0.1:
        return random.choice((None, NA)) if declared["may_not_apply"] else None
    states = ("unknown", "unknown", "known", "bounds", "n/a")
    records = [
        {name: one_answer(random, inner, random.choice(states)) for name, inner in declared["fields"].items()}
        for _ in range(random.randint(0, declared["most"]))
    ]
    return records if random.random() < 0.75 else {"items": records, "complete": False}


def every_list(declared: Mapping[str, Any], answer: Any) -> list[Any]:
    """Every way in which a small list may turn out."""
    found = read_list(declared, answer)
    if found is None:
        return [NA]
    fields = declared["fields"]
    room = 0 if found.complete else declared["most"] - len(found.records)
    ways: list[Any] = [NA] if found.may_na else []
    for more in range(room + 1):
        records = [*found.records, *([{}] * more)]
        open_fields = [[every_answer(fields[name], each.get(name)) for name in fields] for each in records]
        ways += [
            [dict(zip(fields, values, strict=True)) for values in made]
            for made in product(*(product(*each) for each in open_fields))
        ]
    return ways


def every_answer(declared: Mapping[str, Any], answer: Any) -> list[Any]:
    """Every way in which one answer may turn out."""
    bounds = read_bounds(declared, answer)
    if bounds is not None:
        low, high = (int(end * 10 ** declared["places"]) for end in bounds[:2])
        return [*(decimal_text(at, declared["places"]) for at in range(low, high + 1)), *([NA] if bounds[2] else [])]
    return domain(dict(declared), 99) if read_answer(declared, answer) is UNKNOWN else [answer]
