"""Both real dispatches, every field against the text by hand."""

from __future__ import annotations

from typing import Any

import pytest

from dispatches import seeds
from thidua.dispatches import Reading, as_json, decode, inspect, read
from thidua.regimes import COMPETENCE, IN_FORCE

MOVEMENT = "“Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”"

NHU_QUYNH: dict[str, Any] = {
    "kind": "cong_van",
    "number": "03",
    "symbol": "UBND-VP",
    "number_symbol": "03/UBND-VP",
    "issuer": "UBND thị trấn Như Quỳnh",  # inferred: signature, the body's “UBND thị trấn”, the place
    "issuer_parent": None,
    "place": "Như Quỳnh",
    "date": "2023-01-11",
    "subject": "tiếp tục đẩy mạnh thực hiện Phong trào thi đua “Cán bộ, Công chức thi đua thực hiện văn hóa "
    "công sở giai đoạn 2019 - 2025",
    "addressees": ["Các Ngành, Đoàn thể thị trấn", "Các Cán bộ, Công chức thị trấn"],
    "references": [
        {
            "kind": "cong_van",
            "number_symbol": "21/UBND-VHTT",
            "date": "2023-01-10",
            "issuer": "Phòng Văn hóa Thông tin huyện Văn Lâm",
            "subject": f"đẩy mạnh thực hiện phong trào thi đua {MOVEMENT} giai đoạn 2019 - 2025",
            "relation": "implements",
        },
        {
            "kind": "ke_hoach",
            "number_symbol": "119/KH-UBND",
            "date": None,
            "issuer": "UBND huyện Văn Lâm",
            "subject": f"triển khai thực hiện Phong trào thi đua {MOVEMENT}",
            "relation": "implements",
        },
    ],
    "body_outline": ["1", "2", "3", "4", "5"],
    "recipients": [
        {"name": "Như kính gửi", "purpose": None},
        {"name": "UBND huyện", "purpose": "để b/c"},
        {"name": "Chủ tịch, các Phó Chủ tịch UBND thị trấn", "purpose": None},
        {"name": "Các ngành, đoàn thể thị trấn", "purpose": None},
        {"name": "Các Cán bộ, Công chức", "purpose": None},
    ],
    "archive_line": "Lưu: VT",
    "signing_authority": "TM",
    "signing_on_behalf_of": "ỦY BAN NHÂN DÂN",
    "signer_title": "Chủ tịch",
    "signer_name": "Lê Thế Am",
    "signatures": [
        {
            "chain": [{"authority": "TM", "on_behalf_of": "ỦY BAN NHÂN DÂN"}],
            "title": "Chủ tịch",
            "name": "Lê Thế Am",
        }
    ],
    "campaign": {
        "name": "Cán bộ, Công chức thi đua thực hiện văn hóa công sở",
        "from_year": 2019,
        "to_year": 2025,
    },
}
NHU_QUYNH_ANOMALIES = {
    "missing_motto",
    "missing_issuer_header",
    "nonstandard_subject_prefix",
    "unbalanced_quotes",
    "symbol_issuer_mismatch",
    "reference_missing_date",
    "page_break_in_sentence",
    "signer_title_not_uppercase",
}

TAM_DUONG: dict[str, Any] = {
    "kind": "cong_van",
    "number": "705",
    "symbol": "UBND-NV",
    "number_symbol": "705/UBND-NV",
    "issuer": "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
    "issuer_parent": None,
    "place": "Tam Đường",
    "date": "2019-07-26",
    "subject": "phát động phong trào thi đua “Cán bộ, công chức, viên chức huyện thực hiện văn hoá công sở”",
    "addressees": ["Các cơ quan, ban, ngành, đoàn thể huyện", "UBND các xã, thị trấn"],
    "references": [
        {
            "kind": "cong_van",
            "number_symbol": "1377/UBND-TH",
            "date": "2019-07-17",
            "issuer": "UBND tỉnh Lai Châu",
            "subject": "phát động phong trào thi đua “Cán bộ, công chức, viên chức tỉnh Lai Châu thi đua "
            "thực hiện văn hóa công sở”",
            "relation": "implements",
        }
    ],
    "body_outline": ["1", "1.1", "1.2"],
    "recipients": [],
    "archive_line": None,
    "signing_authority": None,
    "signing_on_behalf_of": None,
    "signer_title": None,
    "signer_name": None,
    "signatures": [],
    "campaign": {
        "name": "Cán bộ, công chức, viên chức huyện thực hiện văn hoá công sở",
        "from_year": None,
        "to_year": None,
    },
}
TAM_DUONG_ANOMALIES = {
    "truncated",
    "missing_recipients",
    "missing_archive_line",
    "missing_signature_block",
    "missing_end_mark",
}

CASES = (
    (seeds.NHU_QUYNH, NHU_QUYNH, NHU_QUYNH_ANOMALIES),
    (seeds.TAM_DUONG, TAM_DUONG, TAM_DUONG_ANOMALIES),
)
FIELDS = [(name, field, want) for name, fields, _ in CASES for field, want in fields.items()]


def reading(name: str) -> tuple[str, Reading]:
    text = decode(seeds.seed(name)).text
    assert text is not None
    return text, read(text)


@pytest.mark.parametrize(("name", "field", "want"), FIELDS, ids=[f"{n[:3]}-{f}" for n, f, _ in FIELDS])
def test_field(name: str, field: str, want: object) -> None:
    assert as_json(reading(name)[1])[field] == want


@pytest.mark.parametrize(("name", "fields", "anomalies"), CASES)
def test_anomalies(name: str, fields: dict[str, Any], anomalies: set[str]) -> None:
    assert set(inspect(reading(name)[1], instruments=IN_FORCE, competence=COMPETENCE).codes) == anomalies


def test_what_was_inferred_is_marked() -> None:
    inferred = reading(seeds.NHU_QUYNH)[1].inferred
    assert inferred == {
        "kind": ("symbol",),
        "issuer": ("signatures/0/chain/0/on_behalf_of", "body/2", "place"),
    }
    assert reading(seeds.TAM_DUONG)[1].inferred == {"kind": ("symbol",)}


def test_findings_point_at_what_they_are_about() -> None:
    where = {(f.code, f.where) for f in inspect(reading(seeds.NHU_QUYNH)[1]).findings}
    assert ("symbol_issuer_mismatch", "references/0") in where
    assert ("reference_missing_date", "references/1/date") in where
    assert ("unbalanced_quotes", "subject") in where


def test_the_broken_sentence_is_one_task_and_2025_no_label() -> None:
    dispatch = reading(seeds.NHU_QUYNH)[1].dispatch
    assert dispatch is not None
    first = next(p for p in dispatch.body if p.label == "1")
    assert first.text is not None and "giai đoạn 2019 - 2025, tập trung thực hiện" in first.text


@pytest.mark.parametrize(
    ("name", "field", "printed"),
    [
        (seeds.NHU_QUYNH, "number", "03"),
        (seeds.NHU_QUYNH, "number_symbol", "03/UBND-VP"),
        (seeds.NHU_QUYNH, "date", "ngày 11 tháng 01 năm 2023"),
        (seeds.NHU_QUYNH, "place", "Như Quỳnh"),
        (seeds.NHU_QUYNH, "recipients/1/purpose", "để b/c"),
        (seeds.NHU_QUYNH, "archive_line", "Lưu: VT"),
        (seeds.NHU_QUYNH, "references/1/issuer", "UBND huyện Văn Lâm"),
        (seeds.NHU_QUYNH, "signatures/0/name", "Lê Thế Am"),
        (seeds.TAM_DUONG, "issuer", "ỦY BAN NHÂN DÂN\nHUYỆN TAM ĐƯỜNG"),
        (seeds.TAM_DUONG, "references/0/date", "ngày 17/7/2019"),
    ],
)
def test_spans_lead_back_to_the_text_as_it_was_given(name: str, field: str, printed: str) -> None:
    text, read_ = reading(name)
    trace = read_.trace(field)
    assert trace is not None
    assert [text[span.start : span.end] for span in trace.spans] == [printed]
