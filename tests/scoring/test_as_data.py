"""`sheet.as_data`: a sheet as JSON, its identities, and replay."""

from __future__ import annotations

import json
import re

import pytest

from criteria.tables import criterion, formula, section, table
from thidua import NOT_APPLICABLE, NotApplicable, score

TABLE = table(
    section("I", "20", criterion("I.1", "10", formula("share * 0.1")), criterion("I.2", "10", formula("late"))),
    classes={"bands": [{"code": "A", "label": "A", "at_least": "10"}]},
)
FULL = {"share": "55.5", "late": "3", "plan": False, "level": "none", "reported": "2024-02-29", "done": "5"}
HASH = re.compile(r"sha256:[0-9a-f]{64}")


def test_written_out():
    data = score(TABLE, {"share": "55.5", "late": NOT_APPLICABLE, "plan": "yes"}, unit="xã").as_data()
    assert HASH.fullmatch(data.pop("rules"))
    assert HASH.fullmatch(data.pop("inputs"))
    (finding,) = data.pop("findings")
    assert (finding["code"], finding["where"], finding["severity"]) == ("answer_type", "plan", "error")
    assert set(finding["messages"]) == set(finding["hints"]) == {"vi", "en"}
    wanted = {
        "unit": "xã",
        "criteria_set": "T",
        "semantics": 1,
        "total": {"lowest": "5.55", "highest": "5.55", "may_not_apply": False},
        "class": {"possible": ["unclassified"], "may_not_apply": False},
        "sections": {"I": {"lowest": "5.55", "highest": "5.55", "may_not_apply": False}},
        "criteria": {
            "I.1": {"lowest": "5.55", "highest": "5.55", "may_not_apply": False},
            "I.2": {"lowest": None, "highest": None, "may_not_apply": True},
        },
        "unknown": ["done", "due", "change", "plan", "level", "reported"],
    }
    assert {name: data[name] for name in wanted} == wanted


def test_it_is_json_without_floats():
    text = json.dumps(score(TABLE, FULL).as_data(), ensure_ascii=False)
    json.loads(text, parse_float=lambda _: pytest.fail("a float on the wire"))
    assert json.loads(text) == score(TABLE, FULL).as_data()


def test_equal_answers_have_one_identity():
    one = score(TABLE, FULL).inputs_digest()
    assert score(TABLE, dict(reversed(FULL.items()))).inputs_digest() == one
    assert score(TABLE, FULL | {"share": "55.50", "due": None}).inputs_digest() == one
    assert score(TABLE, FULL, unit="another").inputs_digest() == one


@pytest.mark.parametrize(
    "changes",
    [
        {"share": "55.51"},
        {"share": "0"},
        {"share": None},
        {"share": NOT_APPLICABLE},
        {"plan": True},
        {"reported": None},
    ],
)
def test_other_answers_have_another_identity(changes):
    assert score(TABLE, FULL | changes).inputs_digest() != score(TABLE, FULL).inputs_digest()


def test_zero_false_and_unknown_differ():
    rows = [{"plan": a, "late": b} for a in (False, None, NOT_APPLICABLE) for b in ("0", None, NOT_APPLICABLE)]
    assert len({score(TABLE, row).inputs_digest() for row in rows}) == 9


def test_a_keyed_identity_needs_the_key():
    sheet = score(TABLE, FULL)
    assert sheet.inputs_digest(b"k1") != sheet.inputs_digest(b"k2")
    assert sheet.inputs_digest(b"k1") == score(TABLE, FULL).inputs_digest(b"k1")
    assert sheet.inputs_digest(b"k1").startswith("hmac-sha256:")


def replayed(data):
    """A sheet rebuilt from what was stored."""
    return score(TABLE, data["answers"], unit=data["unit"])


STORED = [
    FULL,
    {},
    FULL | {"late": NOT_APPLICABLE},
    FULL | {"late": NotApplicable(because="Không được giao", by="Sở")},
    FULL | {"level": "full", "change": "-1.5", "due": "0"},
]


@pytest.mark.parametrize("answers", STORED)
def test_a_stored_sheet_replays_to_the_same(answers):
    """design.md §2, promise 6: stored as JSON, and replayed later to the same codes and numbers."""
    first = score(TABLE, answers, unit="xã")
    again = replayed(json.loads(json.dumps(first.as_data())))
    assert again.as_data() == first.as_data()
    assert again.claims == first.claims
    assert again.explain().as_data() == first.explain().as_data()


@pytest.mark.parametrize("answers", STORED)
def test_scoring_again_gives_the_same(answers):
    """The same answers through a table that was itself stored and loaded again."""
    loaded = type(TABLE).model_validate(json.loads(json.dumps(TABLE.model_dump(mode="json"))))
    assert score(loaded, answers).as_data() == score(TABLE, answers).as_data()
    assert score(loaded, answers).explain().as_data() == score(TABLE, answers).explain().as_data()
