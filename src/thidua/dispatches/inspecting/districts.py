"""Bodies of the district level after it ended."""

from __future__ import annotations

import re

from thidua.dispatches.inspecting.case import Case, Notes

_DISTRICT = re.compile(r"(?<!\w)(?:huyện|quận|thị xã|thị ủy|thị uỷ)(?!\w)")
_KEEPS_NAME = re.compile(r"(?:truong|trung tam|benh vien|tram|cong ty|hop tac xa|ngan hang|quy tin dung)\b")


def check(case: Case, notes: Notes) -> None:
    """``district_level_after_2025_07``: by the issuer, the body above it, or on whose behalf it is signed.

    A school, a hospital or a company may keep the word in its own name.
    """
    d = case.dispatch
    names = [("issuer_parent", d.issuer_parent)]
    if not _KEEPS_NAME.match(case.issuer):
        names.insert(0, ("issuer", d.issuer))
        steps = ((i, step.on_behalf_of) for i, signed in enumerate(d.signatures) for step in signed.chain)
        names.extend((f"signatures/{i}", name) for i, name in steps)
    for where, name in names:
        if name is not None and _DISTRICT.search(name.lower()):
            day = f"{d.date:%d/%m/%Y}" if d.date is not None else ""
            notes.find("district_level_after_2025_07", where=where, issuer=name, date=day)
            return
