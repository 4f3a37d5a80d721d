"""The class of §3 on complete answers: bands, guards, requirements, sanctions."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from reference.basics import NA, Tree, Value

Part = Mapping[str, Any]
Truth = Callable[[Tree], Value]
NONE = "unclassified"


class Judged(NamedTuple):
    """What a class is decided on."""

    total: Value
    leaves: Mapping[str, Value]
    parts: Mapping[str, Value]


def class_of(table: Part, judged: Judged, truth: Truth) -> str | Value:
    """The class; NA where there is none to speak of."""
    scheme = table["classes"]
    if judged.total is NA:
        return NA
    for requirement in table.get("requirements", ()):
        if requirement.get("otherwise", "not_classified") == "not_classified" and truth(requirement["holds"]) is False:
            return NA
    found = NONE if scheme.get("otherwise") is None else scheme["otherwise"]["code"]
    for band in scheme["bands"]:
        if in_band(band, judged.total) and all(guard_holds(table, g, judged, truth) for g in band.get("guards", ())):
            found = band["code"]
            break
    for sanction in scheme.get("sanctions", ()):
        if truth(sanction["when"]) is True:
            found = sanctioned(scheme, sanction, found)
    return found


def order(scheme: Part) -> list[str]:
    """Codes, lowest first, without `unclassified`."""
    last = [] if scheme.get("otherwise") is None else [scheme["otherwise"]["code"]]
    return [*last, *(band["code"] for band in reversed(scheme["bands"]))]


def in_band(band: Part, total: Fraction) -> bool:
    edge = Fraction(band["at_least"])
    if total < edge or (band.get("edge") == "open" and total == edge):
        return False
    return band.get("below") is None or total < Fraction(band["below"])


def guard_holds(table: Part, guard: Part, judged: Judged, truth: Truth) -> bool:
    """A guard that does not apply is no obstacle."""
    if guard["kind"] == "condition":
        held = truth(guard["holds"])
        decided = False if guard.get("decided_by") is None else truth(("fact", guard["decided_by"]))
        return held is not False or decided is True
    for section in table["sections"]:
        if section.get("kind", "scored") != "scored" or guard.get("section") not in (None, section["code"]):
            continue
        points = judged.parts[section["code"]]
        if points is NA:
            continue
        nominal = guard.get("base", "applicable") == "nominal"
        base = Fraction(section["max"]) if nominal else reachable(section, judged)
        if points < Fraction(guard["at_least"]) * base:
            return False
    return True


def reachable(section: Part, judged: Judged) -> Fraction:
    """The maxima of the lines that apply and of those that the rest makes up for, at most the section's own."""
    total = Fraction(0)
    for entry in section["criteria"]:
        found = (judged.parts if "criteria" in entry else judged.leaves)[entry["code"]]
        if found is not NA or entry.get("not_applicable") in ("rescale", "full_points"):
            total += Fraction(entry["max"])
    return min(total, Fraction(section["max"]))


def sanctioned(scheme: Part, sanction: Part, found: str | Value) -> str | Value:
    """One sanction on the class found so far."""
    effect, ladder = sanction["effect"], order(scheme)
    if found is NA:
        return NA
    if effect == "not_classified":
        return NA
    if effect == "fixed":
        return sanction["class_code"]
    if found == NONE:
        return NONE
    at = ladder.index(found)
    if effect == "down":
        return ladder[max(0, at - sanction.get("by", 1))]
    return ladder[min(at, ladder.index(sanction["class_code"]))]
