"""The packs as plain JSON, and the standards composed with the decree layers beside them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "law" / "packs"
DECREES = (("d91", ("d91",)), ("d91-c12", ("d91", "c12")), ("d98", ("d98",)), ("d152", ("d152",)))
STATE_LEVEL_TITLES = frozenset({"cocp", "cstdtq"})


def stored(folder: Path = FOLDER) -> dict[str, Any]:
    """Every pack by its code."""
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return {pack["code"]: pack for pack in found if "code" in pack}


def layers(packs: dict[str, Any]) -> list[dict[str, Any]]:
    """The decree layers in time: a circular opens a new one inside that of its decree; the last one stays open."""
    made = []
    for code, members in DECREES:
        start = max(packs[one]["validity"]["start"] for one in members)
        end = packs[members[-1]]["validity"].get("end")
        if code == "d91":
            end = packs["c12"]["validity"]["start"]
        if code == "d152":
            end = None
        made.append(
            {"code": code, "start": start, "end": end, "of": [p for m in members for p in packs[m]["principles"]]}
        )
    return made


def reaches(principle: dict[str, Any], rule: dict[str, Any], forms: frozenset[str], state: frozenset[str]) -> bool:
    """Whether a principle stands beside a standard: by its award, unless all its reasons are exempt."""
    award = rule["award"]
    if set(rule["award_kinds"]) <= set(principle.get("exempt", ())):
        return False
    return {"all": True, "forms": award in forms, "state_forms": award in state}[principle["reach"]]


def composed(packs: dict[str, Any], rules: list[dict[str, Any]], forms: frozenset[str]) -> list[dict[str, Any]]:
    """Each standard once for every layer in force on some of its days, with the principles that reach its award."""
    state = next(
        frozenset(fact["ask"]["forms"])
        for pack in packs.values()
        for principle in pack["principles"]
        for fact in principle["facts"]
        if fact["ask"]["kind"] == "state_forms_in_year"
    )
    made = []
    for rule in rules:
        for layer in layers(packs):
            start = max(rule["validity"]["start"], layer["start"])
            ends = [end for end in (rule["validity"].get("end"), layer["end"]) if end is not None]
            if ends and min(ends) <= start:
                continue
            beside = [one for one in layer["of"] if reaches(one, rule, forms, state)]
            facts = {fact["name"]: fact for fact in rule["facts"]}
            for one in beside:
                facts |= {fact["name"]: fact for fact in one["facts"] if fact["name"] not in facts}
            condition = rule["condition"]
            if beside:
                condition = {
                    "kind": "all_of",
                    "code": "considered",
                    "parts": [condition, *(one["condition"] for one in beside)],
                }
            made.append(
                {
                    "code": f"{rule['code']}.{layer['code']}",
                    "award": rule["award"],
                    "subject_kind": rule["subject_kind"],
                    "award_kinds": rule["award_kinds"],
                    "start": start,
                    "end": min(ends, default=None),
                    "facts": list(facts.values()),
                    "condition": condition,
                }
            )
    return made


TITLES = frozenset(
    "ldtt cstt cstdcs cstdb cstdtq ttldtt dvtt ttldxs dvqt cobo coqk cocp xatb thonvh gdvh".split()  # noqa: SIM905
)
"""Titles by the table of titles; every other award is a form."""


def every_rule() -> list[dict[str, Any]]:
    """All composed standards of the unamended law, and those of the amended one."""
    packs = stored()
    awards = {rule["award"] for pack in packs.values() for rule in pack["rules"]}
    forms = frozenset(awards - TITLES)
    return composed(packs, [rule for pack in packs.values() for rule in pack["rules"]], forms)
