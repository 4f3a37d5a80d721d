"""Any dispatch and any text: nothing raised, a bounded number of findings, in time that grows with the text."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatches.inspecting.documents import DOCUMENTS
from thidua.codes import lookup
from thidua.dispatches import Appearance, Dispatch, Paragraph, Reading, Reference, Signature, SigningStep, inspect, read
from thidua.dispatches.inspecting.case import MAX_FINDINGS
from thidua.dispatches.kinds import KINDS
from thidua.regimes import COMPETENCE, IN_FORCE

WORDS = st.sampled_from(
    (
        *(
            "UBND",
            "huyện",
            "SỞ NỘI VỤ",
            "TM.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "5/KH-UBND",
            "12-CV/HU",
            "98/2023/NĐ-CP",
        ),
        *("1", "1.", "()", "²", "(", "I", "Điều 2", "Điều ()", "a)", "l", "2", ".", "-", "/", "ß", "İ", "ngày"),
    )
)
WORDY = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
TEXT = st.one_of(
    WORDS, WORDY, st.text("aĂđ1/-.²Ⅷ () ", min_size=1, max_size=12).filter(lambda text: text.strip() != "")
)
MAYBE = st.none() | TEXT
DATES = st.none() | st.dates()
KIND = st.none() | st.sampled_from([kind.code for kind in KINDS])
RELATIONS = st.sampled_from(["implements", "based_on", "at_proposal_of", "mentions"])
REFERENCES = st.builds(
    Reference, kind=KIND, number_symbol=MAYBE, date=DATES, issuer=MAYBE, subject=MAYBE, relation=RELATIONS
)
STEPS = st.builds(SigningStep, authority=st.sampled_from(["TM", "KT", "TL", "TUQ", "Q"]), on_behalf_of=MAYBE)
SIGNATURES = st.builds(Signature, chain=st.lists(STEPS, max_size=3).map(tuple), title=MAYBE, name=MAYBE)
DISPATCHES = st.builds(
    Dispatch,
    kind=KIND,
    number=MAYBE,
    symbol=MAYBE,
    number_symbol=MAYBE,
    issuer=MAYBE,
    issuer_parent=MAYBE,
    place=MAYBE,
    date=DATES,
    subject=MAYBE,
    references=st.lists(REFERENCES, max_size=4).map(tuple),
    body=st.lists(st.builds(Paragraph, label=MAYBE, text=MAYBE), max_size=6).map(tuple),
    signatures=st.lists(SIGNATURES, max_size=3).map(tuple),
)
APPEARANCES = st.none() | st.builds(
    Appearance,
    party_form=st.booleans(),
    motto=st.booleans(),
    issuer_header=st.booleans(),
    number_line=MAYBE,
    date_line=MAYBE,
    date_numeric=st.booleans(),
    day=MAYBE,
    month=MAYBE,
    subject_prefix=MAYBE,
    recipients_heading=st.booleans(),
    end_mark=st.booleans(),
    academic_titles=st.lists(MAYBE, max_size=3).map(tuple),
)


@settings(deadline=None)
@given(DISPATCHES, APPEARANCES)
def test_any_dispatch(dispatch: Dispatch, appearance: Appearance | None) -> None:
    reading = Reading(dispatch=dispatch, appearance=appearance)
    inspection = inspect(reading, instruments=IN_FORCE, competence=COMPETENCE)
    assert inspection == inspect(reading, instruments=IN_FORCE, competence=COMPETENCE)
    assert len({(finding.code, finding.where) for finding in inspection.findings}) == len(inspection.findings)
    for finding, row in zip(inspection.findings, inspection.as_data(), strict=True):
        assert finding.severity == lookup(finding.code).severity
        assert "?" not in finding.message("vi").replace("(?)", "") or "?" in str(dict(finding.params))
        assert row["spans"] == []


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(DOCUMENTS)), st.data())
def test_any_piece_of_a_document(name: str, data: st.DataObject) -> None:
    text = DOCUMENTS[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    inspection = inspect(read(text[:start] + text[end:]))
    for finding in inspection.findings:
        for span in inspection.spans(finding):
            assert 0 <= span.start <= span.end <= len(text) - (end - start)


def test_the_findings_are_bounded() -> None:
    references = tuple(Reference(number_symbol=f"{n}/KH-UBND", issuer="SỞ NỘI VỤ") for n in range(1, 2000))
    assert len(inspect(Dispatch(references=references)).findings) == MAX_FINDINGS


def test_time_grows_with_the_dispatch() -> None:
    def seconds(count: int) -> int:
        references = tuple(Reference(number_symbol=f"{n}/KH-UBND", relation="based_on") for n in range(count))
        body = tuple(Paragraph(label=f"{n % 99 + 1}.{n % 7}", text="Căn cứ " * 20) for n in range(count))
        dispatch = Dispatch(date="2024-03-05", references=references, body=body, issuer="UBND XÃ " * 2000)
        best = 10**12
        for _ in range(3):
            begun = time.perf_counter_ns()
            inspect(dispatch, instruments=IN_FORCE)
            best = min(best, time.perf_counter_ns() - begun)
        return best

    assert seconds(4000) < 40 * max(seconds(400), 10**6)
