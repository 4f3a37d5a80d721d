"""``DocumentRef``: a dispatch as the header of the national exchange, there and back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from thidua.dispatches import Dispatch, Signature, SigningStep
from thidua.dispatches.document_ref import DocumentRef, organ_id_form
from thidua.errors import ThiduaError
from thidua.text import clean

SIGNED = Signature(
    chain=(
        SigningStep(authority="TM", on_behalf_of="ỦY BAN NHÂN DÂN"),
        SigningStep(authority="KT", on_behalf_of="CHỦ TỊCH"),
    ),
    title="PHÓ CHỦ TỊCH",
    name="Trương Thị Mận",
)
LETTER = Dispatch(
    kind="cong_van",
    number="03",
    symbol="UBND-VP",
    number_symbol="03/UBND-VP",
    issuer="ỦY BAN NHÂN DÂN HUYỆN PHÚ KHÊ",
    place="Phú Khê",
    date=date(2024, 3, 5),
    subject="hưởng ứng phong trào thi đua",
    signatures=(SIGNED,),
)
HEADER = {
    "From": {"OrganId": "000.12.34.H41", "OrganName": "ỦY BAN NHÂN DÂN HUYỆN PHÚ KHÊ"},
    "Code": {"CodeNumber": "03", "CodeNotation": "UBND-VP"},
    "PromulgationInfo": {"Place": "Phú Khê", "PromulgationDate": "2024/03/05"},
    "DocumentType": {"Type": "18", "TypeName": "Công văn"},
    "Subject": "hưởng ứng phong trào thi đua",
    "SignerInfo": {"Competence": "TM, KT", "Position": "PHÓ CHỦ TỊCH", "FullName": "Trương Thị Mận"},
}


def test_a_letter_as_a_header_and_back() -> None:
    ref = DocumentRef.of(LETTER, organ_id="000.12.34.H41", type_code="18")
    assert ref.as_header() == HEADER
    assert DocumentRef.from_header(HEADER) == ref
    assert ref.organ_id_form == "old"


@pytest.mark.parametrize(
    ("number", "symbol", "number_symbol", "notation"),
    [
        ("98", "NĐ-CP", "98/2023/NĐ-CP", "2023/NĐ-CP"),
        ("06", "QH15", "06/2022/QH15", "2022/QH15"),
        ("12", "CV/HU", "12-CV/HU", "CV/HU"),
        ("12a", "KH-UBND", "12a/KH-UBND", "KH-UBND"),
        (None, "KH-UBND", None, "KH-UBND"),
        ("12", None, None, None),
    ],
)
def test_the_notation(number: str | None, symbol: str | None, number_symbol: str | None, notation: str | None) -> None:
    ref = DocumentRef.of(Dispatch(number=number, symbol=symbol, number_symbol=number_symbol))
    assert (ref.number, ref.notation) == (number, notation)


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("000.00.00.H41", "old"),
        ("000.00.04.G14", "old"),
        ("H41", "new"),
        ("H55.242", "new"),
        ("H41.10.5", "new"),
        ("G01.A2." + "9" * 28, "new"),  # 3 + 1 + 2 + 1 + 28 = 35 characters
        ("G01.A2." + "9" * 29, None),  # 36
        ("000.00.00.h41", None),
        ("00.00.00.H41", None),
        ("H41.", None),
        ("H41..5", None),
        ("H4", None),
        ("H41.10 5", None),
        ("H41\n", None),
        ("٠٠٠.00.00.H41", None),
        ("", None),
    ],
)
def test_identifiers(value: str, form: str | None) -> None:
    assert organ_id_form(value) == form
    if form is None and value.strip() == value and value:
        with pytest.raises(ValidationError, match="organization_id_form"):
            DocumentRef(organ_id=value)


def test_other_elements_are_left_aside_and_empty_ones_are_absent() -> None:
    header = {
        "From": {"OrganId": "", "Email": "a@b"},
        "To": [{"OrganId": "H1"}],
        "DocumentType": {"Type": 2},
        "Subject": " ",
    }
    assert DocumentRef.from_header(header) == DocumentRef(type_code="2")
    assert DocumentRef().as_header() == {}


@pytest.mark.parametrize(
    "header",
    [
        {"From": "H41"},
        {"Subject": {"a": "b"}},
        {"Code": {"CodeNumber": 1.5}},
        {"Code": {"CodeNumber": True}},
        {"PromulgationInfo": {"PromulgationDate": "2024/02/31"}},
        {"PromulgationInfo": {"PromulgationDate": "05/03/2024"}},
        {"PromulgationInfo": {"PromulgationDate": "2024/03-05"}},
    ],
)
def test_a_header_that_cannot_be_read(header: dict[str, object]) -> None:
    with pytest.raises(ThiduaError, match="header_element"):
        DocumentRef.from_header(header)


def _is_text(value: str) -> bool:
    try:
        return clean(value) == value
    except ThiduaError:
        return False


TEXTS = st.none() | st.text(min_size=1, max_size=20).filter(_is_text)
IDS = st.none() | st.from_regex(r"\A[A-Z][0-9]{2}(\.[0-9A-Z]{1,5}){0,4}\Z", fullmatch=True)
REFS = st.builds(
    DocumentRef,
    organ_id=IDS | st.just("000.00.00.H41"),
    date=st.none() | st.dates(),
    **{
        name: TEXTS
        for name in DocumentRef.model_fields
        if name not in ("organ_id", "date")
    },
)  # fmt: skip


@settings(deadline=None)
@given(REFS)
def test_there_and_back(ref: DocumentRef) -> None:
    assert DocumentRef.from_header(ref.as_header()) == ref


KINDS = st.none() | st.sampled_from(["ke_hoach", "cong_van", "unheard_of"])


@settings(deadline=None)
@given(
    st.builds(
        Dispatch,
        kind=KINDS,
        number=TEXTS,
        symbol=TEXTS,
        number_symbol=TEXTS,
        issuer=TEXTS,
        signatures=st.lists(st.just(SIGNED), max_size=2).map(tuple),
    )
)
def test_any_dispatch_has_a_header(dispatch: Dispatch) -> None:
    ref = DocumentRef.of(dispatch)
    assert DocumentRef.from_header(ref.as_header()) == ref
