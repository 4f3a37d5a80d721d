"""``Entry`` and ``Correction``: what they take, refuse and answer."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from ledger.made import PAPER, entry
from thidua import Ledger, Points, load
from thidua.ledger import Correction, DoesNotApply, Entry, Evidence
from thidua.ledger.evidence import cited

CLAIM = {"because": "Không phát sinh", "by": "Trần Thị Bình"}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("42.50", "42.50"),  # as it was written
        (7, "7"),
        (Points("1.5"), "1.5"),
        (Decimal("0.25"), "0.25"),
        (date(2024, 3, 1), "2024-03-01"),
        ("on_time", "on_time"),
        (True, True),
        (False, False),
        ("true", "true"),  # text stays text
        ({"not_applicable": "Không phát sinh"}, DoesNotApply(not_applicable="Không phát sinh")),
    ],
)
def test_values(given: object, kept: object) -> None:
    made = Entry.model_validate(entry("e1 05 4", value=given))
    assert (made.value, type(made.value)) == (kept, type(kept))
    assert load(Entry, made.model_dump(mode="json")).value == made


@pytest.mark.parametrize(
    ("given", "code", "where"),
    [
        (0.5, "number_float", "value"),
        (" ", "text_empty", "value"),
        (None, "text_type", "value"),  # not known is no entry
        ({}, "field_missing", "value/not_applicable"),
        (Decimal("NaN"), "number_not_finite", "value"),
    ],
)
def test_refused(given: object, code: str, where: str) -> None:
    assert [(f.code, f.where) for f in load(Entry, entry("e1 05 4", value=given)).findings] == [(code, where)]


def test_a_time_of_day_is_no_value() -> None:
    moment = datetime(2024, 3, 1, 8, 0)  # noqa: DTZ001 - refused whatever its zone
    assert [f.code for f in load(Entry, entry("e1 05 4", value=moment)).findings] == ["date_form"]


@pytest.mark.parametrize(
    ("value", "source", "evidence", "answer"),
    [
        ("4", PAPER, [], "4"),
        (False, None, [], False),
        ({"not_applicable": "Không phát sinh"}, None, [], {"not_applicable": CLAIM}),
        (
            {"not_applicable": "Không phát sinh"},
            PAPER,
            [{"document": {"number_symbol": "3/TB"}}, {"document": {}}],
            {"not_applicable": CLAIM | {"evidence": "40/BC-UBND ngày 01/12/2024, UBND xã A; 3/TB"}},
        ),
    ],
)
def test_answer(value: object, source: object, evidence: list[object], answer: object) -> None:
    assert Entry.model_validate(entry("e1 05 4", value=value, source=source, evidence=evidence)).answer == answer


@pytest.mark.parametrize(
    ("document", "complete", "printed"),
    [
        (PAPER, True, "40/BC-UBND ngày 01/12/2024, UBND xã A"),
        ({"number_symbol": "40/BC"}, False, "40/BC"),
        ({"date": "2024-12-01"}, False, "ngày 01/12/2024"),
        ({"issuer": "UBND xã A"}, False, "UBND xã A"),
        ({}, False, ""),
    ],
)
def test_evidence(document: dict[str, str], complete: bool, printed: str) -> None:
    made = Evidence.model_validate({"document": document})
    assert (made.complete, cited(made.document), made.signed) == (complete, printed, None)


def test_an_entry_is_not_replaced_by_itself() -> None:
    data = {"replaces": "e1", "replaced_by": "e1", "why": "Cộng nhầm", "by": "K", "on": "2024-12-20"}
    assert [f.code for f in load(Correction, data).findings] == ["correction_self"]
    found = load(Ledger, {"corrections": [data]}).findings
    assert [(f.code, f.where) for f in found] == [("correction_self", "corrections/0")]
