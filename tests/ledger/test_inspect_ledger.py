"""``inspect_ledger``: each finding, on the day asked about."""

from __future__ import annotations

import pytest

from ledger.made import PAPER, correction, day, entry, said
from thidua import Ledger
from thidua.ledger import inspect_ledger

LATER = {"number_symbol": "41/BC-UBND", "date": "2024-12-06"}


def inspected(entries: list[dict[str, object]], corrections: tuple[str, ...] = (), on: int = 31) -> list[object]:
    data = {"entries": entries, "corrections": [correction(text) for text in corrections]}
    return inspect_ledger(Ledger.model_validate(data), on=day(on))  # type: ignore[return-value]


def paper(document: dict[str, str], signed: bool | None = True) -> list[dict[str, object]]:
    return [{"document": document, "signed": signed}]


ENTRIES = [
    # changes of an entry of 5 December, findings
    ({}, []),
    ({"evidence": []}, [("ledger_evidence_missing", "entries/0")]),
    ({"evidence": [], "source": PAPER}, [("ledger_evidence_missing", "entries/0")]),  # a source is no evidence
    ({"evidence": paper({"number_symbol": "40/BC"})}, [("ledger_evidence_unnumbered", "entries/0/evidence/0")]),
    ({"evidence": paper({"date": "2024-12-01"})}, [("ledger_evidence_unnumbered", "entries/0/evidence/0")]),
    ({"evidence": paper(PAPER, signed=False)}, [("ledger_evidence_unsigned", "entries/0/evidence/0")]),
    ({"evidence": paper(PAPER, signed=None)}, []),  # nobody has said
    ({"evidence": paper(LATER)}, [("ledger_document_later", "entries/0/evidence/0")]),
    ({"source": LATER}, [("ledger_document_later", "entries/0/source")]),
    ({"source": LATER | {"date": "2024-12-05"}}, []),  # of the same day
    ({"source": {"number_symbol": "41/BC"}}, []),  # no date to compare
    ({"verifier": None}, [("ledger_unverified", "entries/0")]),
    ({"verifier": "Trần Thị Bình"}, [("ledger_verifier_is_reporter", "entries/0")]),
    ({"verifier": "TRẦN THỊ  BÌNH"}, [("ledger_verifier_is_reporter", "entries/0")]),
    ({"recorded_on": "2025-01-01", "evidence": []}, []),  # later than asked
]


@pytest.mark.parametrize(("changes", "found"), ENTRIES)
def test_entries(changes: dict[str, object], found: list[object]) -> None:
    assert said(inspected([entry("e1 05 4", **changes)])) == found


DIFFER = ("ledger_entries_differ", "entries")
CORRECTIONS = [
    # entries, corrections, day, findings
    (("e1 05 5", "e2 20 4"), ("e1 20 e2",), 31, []),
    (("e1 05 5", "e2 20 4"), (), 31, [DIFFER]),
    (("e1 05 5", "e2 20 5.0"), (), 31, []),
    (("e1 05 5", "e2 20 4"), (), 19, []),  # the second is not there yet
    (("e1 05 5", "e1 20 5"), (), 31, [("ledger_entry_twice", "entries/1")]),
    (("e1 05 5",), ("e9 20",), 31, [("correction_of_nothing", "corrections/0")]),
    (("e1 05 5",), ("e1 04",), 31, [("correction_of_nothing", "corrections/0")]),  # before the entry
    (("e1 05 5",), ("e9 20",), 19, []),
    (("e1 05 5", "e2 10 4"), ("e1 10 e2", "e1 15"), 31, [("correction_twice", "corrections/1")]),
    (("e1 05 5",), ("e1 20 e2",), 31, [("correction_replacement_unknown", "corrections/0")]),
    (("e1 05 5", "e2 25 4"), ("e1 20 e2",), 21, [("correction_replacement_unknown", "corrections/0")]),
    (("e1 05 5", "e2 25 4"), ("e1 20 e2",), 25, []),
    (
        ("e1 05 5",),
        ("e9 20 e8",),
        31,
        [("correction_of_nothing", "corrections/0"), ("correction_replacement_unknown", "corrections/0")],
    ),
    (("e2 05 5",), ("e9 20 e2",), 31, [("correction_of_nothing", "corrections/0")]),
]


@pytest.mark.parametrize(("entries", "corrections", "on", "found"), CORRECTIONS)
def test_corrections(entries: tuple[str, ...], corrections: tuple[str, ...], on: int, found: list[object]) -> None:
    assert said(inspected([entry(text) for text in entries], corrections, on)) == found


@pytest.mark.parametrize("changes", [{"unit": "b"}, {"fact": "visits"}, {"cycle": "2023"}])
def test_a_replacement_is_of_the_same_figure(changes: dict[str, object]) -> None:
    rows = [entry("e1 05 5"), entry("e2 20 4", **changes)]
    assert said(inspected(rows, ("e1 20 e2",))) == [("correction_elsewhere", "corrections/0")]


def test_a_replaced_entry_is_not_looked_at_again() -> None:
    rows = [entry("e1 05 5", evidence=[]), entry("e2 20 4")]
    assert said(inspected(rows, ("e1 20 e2",), on=19)) == [("ledger_evidence_missing", "entries/0")]
    assert inspected(rows, ("e1 20 e2",), on=20) == ()


def test_the_day_itself_counts() -> None:
    rows = [entry("e1 05 5", evidence=[])]
    assert inspected(rows, ("e9 05",), on=4) == ()
    assert said(inspected(rows, ("e9 05", "e1 05"), on=5)) == [("correction_of_nothing", "corrections/0")]
    assert said(inspected(rows, on=5)) == [("ledger_evidence_missing", "entries/0")]


def test_the_values_are_named() -> None:
    rows = [entry("e1 05 true"), entry("e2 06 NA Không phát sinh"), entry("e3 07 4"), entry("e4 08 false")]
    finding = inspected(rows)[0]
    assert finding.message("en") == (  # type: ignore[attr-defined]
        "“sessions” of “a” in 2024 has entries that differ: "
        "true (e1); Không phát sinh (e2); 4 (e3); false (e4); it counts as not known."
    )


def test_a_paper_nobody_can_name() -> None:
    found = inspected([entry("e1 05 4", evidence=paper({}, signed=False))])
    assert [dict(f.params).get("document") for f in found] == [None, "?"]  # type: ignore[attr-defined]
