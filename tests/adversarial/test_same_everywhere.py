"""The same output, byte for byte, whatever the hash seed, the time zone and the locale."""

import os
import subprocess
import sys

PROGRAM = """
import json, sys
from datetime import date
from thidua import *
table = CriteriaSet.model_validate({
    "code": "t", "label": "Bảng", "citation": {"instrument": "Mẫu", "mark": "illustrative"},
    "facts": [{"kind": "number", "name": n, "highest": "9", "may_not_apply": True} for n in ("a", "b", "c")],
    "sections": [{"code": "I", "label": "I", "max": "27", "criteria": [
        {"code": n, "label": n, "max": "9", "rule": {"kind": "formula", "formula": n}} for n in ("a", "b", "c")]}],
    "classes": {"bands": [{"code": "good", "label": "A", "at_least": "20"}],
                "otherwise": {"code": "fair", "label": "B", "at_least": "0"}}})
sheets = [score(table, {"a": "9", "b": "9"} if u < "c" else {}, unit=u) for u in "dcba"]
out = []
for order in (sheets, sheets[::-1]):
    standing = rank(order, members=set("abcdxyz"), tie_decided_by="Hội đồng")
    quota = Quota.model_validate({"code": "q", "label": "q", "share": "1/2", "rounding": "floor",
        "base": {"kind": "submitted"}, "surplus": "fair",
        "candidates": {"kind": "rated_at_least", "class_code": "good"}})
    result = apply_quota(standing, quota, submitted=set("abcdxyzuvw"))
    out.append([standing.as_data(), standing.explain().text(), result.as_data(), result.explain().text("en")])
assert out[0] == out[1]
plan = ReviewPlan.model_validate({"tiers": [{"code": "s", "label": "s"}, {"code": "v", "label": "v"}],
                                  "policy": {"kind": "lowest"}})
reviewed = review(table, {}, Review(plan=plan), unit="a")
day, zero = date(2024, 1, 1), ClosingPolicy(otherwise="zero")
closed = close(sheets[0], deadline=day, on=day, by="x", policy=zero)
out += [reviewed.as_data(), reviewed.explain().text(), closed.as_data(), next_class(sheets[0]).as_data()]
out += [f.as_data() for f in (*lint(table), *load(CriteriaSet, {"z": 1, "y": 2, "code": 3}).findings)]
sys.stdout.buffer.write(json.dumps(out, ensure_ascii=False, allow_nan=False).encode())
"""


def test_hash_seed_time_zone_and_locale_change_nothing() -> None:
    found = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("1", "Pacific/Kiritimati", "C.UTF-8"), ("2", "Etc/GMT+12", "POSIX")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        done = subprocess.run([sys.executable, "-c", PROGRAM], env=env, capture_output=True, check=True, timeout=60)
        found.add(done.stdout)
    assert len(found) == 1
    assert len(found.pop()) > 5_000
