"""The place against the issuer: a local committee writes the name of its own unit."""

from __future__ import annotations

import re

from thidua.dispatches.inspecting.case import Case, Notes, flat

_UNIT = r"(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa)"
_LOCAL = re.compile(
    rf"(?:chu tich )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) {_UNIT} (?P<name>[a-z0-9 ]{{1,80}})\Z"
)
_TYPE = re.compile(rf"(?:{_UNIT}|thanh pho|tp|tinh) ")


def check(case: Case, notes: Notes) -> None:
    """``place_issuer_mismatch``: only where the two names have no word in common."""
    if case.dispatch.place is None or case.system != "state":
        return
    local = _LOCAL.match(case.issuer)
    place = flat(case.dispatch.place)
    if local is None or not place:
        return
    named = set(_TYPE.sub("", place).split())
    if named and not named & set(local["name"].split()) and place not in case.issuer:
        notes.find("place_issuer_mismatch", where="place", place=case.dispatch.place, issuer=case.dispatch.issuer)
