"""Examples of the codes of quotas, leaders, ballots and forced shares."""

from __future__ import annotations

_STANDING = """
from thidua import CriteriaSet, Quota, apply_quota, flags, rank, score, to_class

table = CriteriaSet.model_validate(
    {
        "code": "office-2024",
        "label": "Văn hóa công sở",
        "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
        "facts": [{"kind": "number", "name": "done", "highest": "100"}],
        "sections": [
            {
                "code": "I",
                "label": "Thực hiện",
                "max": "100",
                "criteria": [
                    {"code": "I.1", "label": "Kết quả", "max": "100", "rule": {"kind": "formula", "formula": "done"}}
                ],
            }
        ],
        "classes": {"bands": [{"code": "good", "label": "Tốt", "at_least": "80"}]},
    }
)
sheets = [score(table, {"done": done}, unit=unit) for unit, done in (("A", 90), ("B", 90))]
standing = rank(sheets)
"""


def _after(code: str) -> str:
    return f"{_STANDING}{code}\n"


def _vote(options: str, counts: str = "cast=None", choice: str = "each", more: str = "") -> str:
    return f"""
from thidua import Ballot, BallotRule, tally

options = ({options},)
ballot = Ballot(code="vote", label="Bỏ phiếu", choice="{choice}", members=9, {counts}, options=options)
findings = tally(ballot, BallotRule(threshold="2/3", base="cast"){more}).findings
"""


STANDING_EXAMPLES: dict[str, str] = {
    "key_order": """
from thidua import KeyValue

KeyValue.model_validate({"unit": "A", "at_least": "3", "at_most": "2"})
""",
    "key_twice": """
from thidua import KeyValue, NumberFact, OutsideKey

votes = NumberFact(name="votes", highest="9")
OutsideKey(fact=votes, values=(KeyValue.of("A", 5), KeyValue.of("A", 6)))
""",
    "key_no_unit": _after(
        "from thidua import KeyValue, NumberFact, OutsideKey\n\n"
        'votes = OutsideKey(fact=NumberFact(name="votes", highest="9"), values=(KeyValue.of("C", 5),))\n'
        'findings = rank(sheets, by=("total", "outside/votes"), outside=[votes]).findings'
    ),
    "rank_no_sheet": 'from thidua import rank\n\nrank([], members=["A", "B"])\n',
    "rank_not_member": _after('findings = rank(sheets, members=["A"]).findings'),
    "rank_not_submitted": _after('findings = rank(sheets, members=["A", "B", "C"]).findings'),
    "quota_shape": """
from thidua import Quota

Quota(code="flags", label="20 %", share="20 %", base={"kind": "all_members"})
""",
    "quota_counted": """
from thidua import Quota

holders = {"kind": "counted", "what": "Lao động tiên tiến", "at_least": 40, "at_most": 39}
Quota(code="cstd", label="15 %", share="15 %", base=holders, rounding="floor")
""",
    "quota_class": _after(
        'best = {"kind": "rated_at_least", "class_code": "excellent"}\n'
        'apply_quota(standing, Quota(code="q", label="Xuất sắc", seats=1, candidates=best))'
    ),
    "quota_groups": _after('apply_quota(standing, Quota(code="q", label="Cờ", seats=1), groups={"phường": ["A"]})'),
    "quota_counted_groups": _after(
        'holders = {"kind": "counted", "what": "Lao động tiên tiến", "at_least": 40, "at_most": 40}\n'
        'quota = Quota(code="q", label="15 %", share="15 %", base=holders, rounding="floor")\n'
        'apply_quota(standing, quota, groups={"phường": ["A"], "xã": ["B"]})'
    ),
    "quota_no_exception": _after(
        'apply_quota(standing, Quota(code="q", label="Cờ", seats=1), exception_by="Quyết định 15/QĐ-UBND")'
    ),
    "quota_not_in_standing": _after(
        'quota = Quota(code="q", label="50 %", share="1/2", base={"kind": "submitted"}, rounding="floor")\n'
        'findings = apply_quota(standing, quota, submitted=["A", "B", "C"]).findings'
    ),
    "quota_tie": _after('findings = apply_quota(standing, Quota(code="q", label="Cờ", seats=1)).findings'),
    "quota_small_group": _after(
        'small = {"below": 5, "at_least_seats": 1, "counts": "members"}\n'
        'share = {"share": "20 %", "base": {"kind": "all_members"}, "rounding": "floor"}\n'
        'quota = {"code": "q", "label": "20 %", **share}\n'
        'findings = apply_quota(standing, Quota.model_validate({**quota, "small_group": small})).findings'
    ),
    "quota_exception": _after(
        'share = {"share": "20 %", "base": {"kind": "all_members"}, "rounding": "floor"}\n'
        'quota = {"code": "q", "label": "20 %", **share}\n'
        'quota = Quota.model_validate({**quota, "exception": {"share": "25 %"}})\n'
        'findings = apply_quota(standing, quota, exception_by="Quyết định 15/QĐ-UBND").findings'
    ),
    "flags_cluster": _after('flags({"Cụm 1": standing}, {"Cụm 2": 1})'),
    "ballot_option_twice": _vote('{"option": "A"}, {"option": "A"}'),
    "ballot_counts": _vote('{"option": "A", "votes": 9}', "cast=8"),
    "ballot_counts_together": _vote('{"option": "A", "votes": 5}, {"option": "B", "votes": 4}', "invalid=1", "one"),
    "ballot_missing": _vote('{"option": "A"}', more=', shortlist=["A", "B"]'),
    "ballot_not_listed": _vote('{"option": "A"}', more=", shortlist=[]"),
    "roadmap_class": _after('to_class(sheets[0], "excellent")'),
    "roadmap_criterion": _after('to_class(sheets[0], "good", fixed=["I.2"])'),
}
