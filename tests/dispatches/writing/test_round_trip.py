"""``read(write(d)).dispatch == d``: over generated dispatches, over the test documents, over anything at all."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from dispatches.strategies import STATE_KINDS, dispatches, party_dispatches, state_dispatches
from thidua import ThiduaError
from thidua.dispatches import (
    Dispatch,
    Paragraph,
    Recipient,
    Signature,
    SigningStep,
    compose,
    decode,
    inspect,
    read,
    unwritable,
    write,
)
from thidua.dispatches.writing import sheet_of
from thidua.dispatches.writing.plain import in_columns, stacked

DOCUMENTS = sorted((Path(__file__).parents[1] / "documents").glob("*.txt"))
REFUSED_IN_A_HUNDRED = 1
SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(dispatches())
def test_what_is_written_reads_back(dispatch: Dispatch) -> None:
    try:
        text = write(dispatch)
    except ThiduaError as error:
        assert error.code == "dispatch_not_writable"  # how often is counted below
        assert unwritable(dispatch)
        return
    assert unwritable(dispatch) == ()
    assert read(text).dispatch == dispatch
    assert unicodedata.is_normalized("NFC", text)
    assert not any(line != line.rstrip() for line in text.splitlines())


@pytest.mark.parametrize("kind", [*STATE_KINDS, "party"])
def test_nearly_every_dispatch_can_be_written(kind: str) -> None:
    count: Counter[str] = Counter()
    why: set[str] = set()

    @seed(30)
    @settings(max_examples=100, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=SLOW)
    @given(party_dispatches() if kind == "party" else state_dispatches(kind))
    def collect(dispatch: Dispatch) -> None:
        found = unwritable(dispatch)
        count["all"] += 1
        count["refused"] += bool(found)
        why.update(f"{finding.where}: {finding}" for finding in found)

    collect()
    assert count["all"] >= 100
    assert count["refused"] * 100 <= count["all"] * REFUSED_IN_A_HUNDRED, sorted(why)[:10]


OF_THE_CONTENT = {
    *("blank_number", "blank_date", "draft", "reference_missing_date", "future_reference"),
    *("district_level_after_2025_07", "repealed_basis", "symbol_issuer_mismatch"),
}
"""What the clerk may say of what a generated dispatch means; of its form there must be nothing to say."""


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(dispatches())
def test_the_careful_clerk_has_nothing_to_say_about_the_form(dispatch: Dispatch) -> None:
    if not unwritable(dispatch):
        assert {finding.code for finding in inspect(read(write(dispatch))).findings} <= OF_THE_CONTENT


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(dispatches())
def test_each_of_the_two_layouts_reads_back(dispatch: Dispatch) -> None:
    sheet = sheet_of(dispatch)
    if not unwritable(dispatch):
        assert dispatch in (read(in_columns(sheet)).dispatch, read(stacked(sheet)).dispatch)


def test_most_documents_can_be_written_and_read_back() -> None:
    texts = [text for path in DOCUMENTS if (text := decode(path.read_bytes()).text) is not None]
    given = [found for text in texts if (found := read(text).dispatch) is not None]
    written = [dispatch for dispatch in given if not unwritable(dispatch)]
    assert [dispatch.number_symbol for dispatch in written if read(write(dispatch)).dispatch != dispatch] == []
    assert len(given) > 10
    assert len(written) * 100 >= len(given) * 70


ANY = st.text("aạĐ1 .;,:/-()“”\n\tTMKT", min_size=1, max_size=40).filter(lambda text: text.strip() != "")
ANYTHING = st.builds(
    Dispatch,
    kind=st.none() | st.sampled_from(STATE_KINDS),
    number=st.none() | st.sampled_from(("1", "12a", "x/y")),
    symbol=st.none() | st.sampled_from(("KH-UBND", "CV/HU", "/", "a b")),
    number_symbol=st.none() | st.sampled_from(("1/KH-UBND", "12-CV/HU", "98/2023/NĐ-CP", "?")),
    issuer=st.none() | ANY,
    subject=st.none() | ANY,
    place=st.none() | ANY,
    date=st.none() | st.dates(),
    addressees=st.lists(ANY, max_size=3).map(tuple),
    body=st.lists(st.builds(Paragraph, label=st.none() | ANY, text=st.none() | ANY), max_size=4).map(tuple),
    recipients=st.lists(st.builds(Recipient, name=ANY, purpose=st.none() | ANY), max_size=3).map(tuple),
    archive_line=st.none() | ANY,
    signatures=st.lists(
        st.builds(
            Signature,
            chain=st.lists(
                st.builds(SigningStep, authority=st.sampled_from(("TM", "KT", "Q")), on_behalf_of=st.none() | ANY),
                max_size=2,
            ).map(tuple),
            title=st.none() | ANY,
            name=st.none() | ANY,
        ),
        max_size=2,
    ).map(tuple),
    attachments=st.lists(ANY, max_size=2).map(tuple),
)


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(ANYTHING)
def test_anything_is_written_so_that_it_reads_back_or_refused_with_a_reason(dispatch: Dispatch) -> None:
    found = unwritable(dispatch)
    if found:
        assert all(finding.message("vi") and finding.message("en") for finding in found)
        with pytest.raises(ThiduaError, match="dispatch_not_writable"):
            write(dispatch)
    else:
        assert read(write(dispatch)).dispatch == dispatch


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(ANYTHING)
def test_what_compose_gives_can_be_written(dispatch: Dispatch) -> None:
    try:
        composed = compose(dispatch)
    except ThiduaError as error:
        assert error.code == "dispatch_not_writable"
    else:
        assert read(write(composed)).dispatch == composed


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(dispatches())
def test_compose_finds_again_what_follows_from_the_words(dispatch: Dispatch) -> None:
    if not unwritable(dispatch):
        bare = dispatch.evolve(kind=None, number_symbol=None, references=(), campaign=None)
        assert compose(dispatch) == dispatch
        assert dispatch.number is None or compose(bare) == dispatch
