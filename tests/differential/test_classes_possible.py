"""The classes still possible are those that some completion gives, no more and no less.

The total is a figure of which bounds are known; guards and sanctions ask facts of their own. Every edge is closed:
an open one next to a closed one leaves a gap that no whole number fills, and there the bound may be wider.
"""

from itertools import product
from random import Random

import pytest

from differential.comparing import compiled, complete_sheet, library
from differential.tables import Table
from reference.basics import NA
from thidua import score

TOTAL = {"type": "number", "places": 0, "lowest": "0", "highest": "20", "may_not_apply": False}
FLAG = {"type": "bool", "may_not_apply": True}


def scheme(random: Random) -> Table:
    """A table of one line with falling classes, guards and sanctions, each with a fact of its own."""
    facts = {"a": TOTAL}

    def flag() -> str:
        name = f"b{len(facts)}"
        facts[name] = FLAG
        return name

    bands = []
    for edge in sorted(random.sample(range(2, 19), 3), reverse=True):
        guards = []
        if random.random() < 0.4:
            guards.append({"kind": "condition", "holds": ("fact", flag())})
            if random.random() < 0.5:
                guards[0]["decided_by"] = flag()
        bands.append({"code": f"K{edge}", "at_least": str(edge), "guards": guards})
    sanctions = []
    for at in range(random.randint(0, 2)):
        effect = random.choice(("not_above", "down", "fixed", "not_classified"))
        sanction = {"code": f"x{at}", "when": ("fact", flag()), "effect": effect}
        sanction |= {"class_code": random.choice(bands)["code"]} if effect in ("not_above", "fixed") else {}
        sanctions.append(sanction | ({"by": random.randint(1, 3)} if effect == "down" else {}))
    classes = {"bands": bands, "sanctions": sanctions}
    if random.random() < 0.5:
        classes["otherwise"] = {"code": "last", "at_least": "0"}
    leaf = {"code": "c", "max": "20", "rule": {"kind": "formula", "formula": ("fact", "a")}}
    section = {"code": "S", "max": "20", "kind": "scored", "criteria": [leaf]}
    return Table({"sections": [section], "classes": classes}, facts)


@pytest.mark.parametrize("seed", range(10))
def test_classes_still_possible(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    made = scheme(random)
    ready = compiled(made)
    flags = [name for name in made.facts if name != "a"]
    for _ in range(12):
        low = random.randint(0, 20)
        high = random.choice((low, random.randint(low, 20), 20))
        known = {name: random.choice((None, True, False, NA)) for name in flags}
        given = {n: {"not_applicable": True} if v is NA else v for n, v in known.items()}
        sheet = score(ready, {**given, "a": {"lowest": str(low), "highest": str(high)}})
        ways = product(*((v,) if v is not None else (True, False, NA) for v in known.values()))
        possible = set()
        for values, at in product(ways, range(low, high + 1)):
            answers = {**dict(zip(flags, values, strict=True)), "a": str(at)}
            found = complete_sheet(made, [answers], 0).class_
            possible.add("n/a" if found is NA else found)
        assert library(sheet)["class"] == possible, (made.data["classes"], known, low, high)
