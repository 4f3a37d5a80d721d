"""``write``: what the text looks like, what is refused and why, what ``compose`` fills in."""

from __future__ import annotations

import datetime as dt
import re
import time
from pathlib import Path

import pytest

from dispatches.letters import CONG_VAN, KE_HOACH, QUYET_DINH
from thidua import ThiduaError
from thidua.codes import lookup
from thidua.codes import writing as codes
from thidua.dispatches import (
    KINDS,
    CertifiedCopy,
    Dispatch,
    Kind,
    Limits,
    Paragraph,
    Recipient,
    Reference,
    Signature,
    SigningStep,
    compose,
    inspect,
    read,
    unwritable,
    write,
    writing,
)

LETTER = """\
    ỦY BAN NHÂN DÂN XÃ AN BÌNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             --------                        Độc lập - Tự do - Hạnh phúc
                                             ---------------------------

          Số: 12/UBND-VX                  An Bình, ngày 07 tháng 9 năm 2022
 V/v hưởng ứng phong trào thi đua
“Thư viện trong lòng em” giai đoạn
           2022 - 2024

    Kính gửi:
    - Các trường học trên địa bàn;
    - Các thôn.

Thực hiện Kế hoạch số 81/KH-UBND ngày 15/8/2022 của UBND huyện Phú Khê về phong trào đọc sách, UBND xã đề nghị:

1. Mỗi trường lập một tủ sách.

2. Mỗi thôn góp 20 cuốn trước ngày 15/11/2022./.

Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
- Như trên;                                          KT. CHỦ TỊCH
- UBND huyện (để b/c);                               PHÓ CHỦ TỊCH
- Lưu: VT.


                                                    Trương Thị Mận
"""
DECISION = """\
  ỦY BAN NHÂN DÂN TỈNH BẮC LĨNH           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ NỘI VỤ                        Độc lập - Tự do - Hạnh phúc
             -------                         ---------------------------

          Số: 118/QĐ-SNV                 Bắc Lĩnh, ngày 05 tháng 02 năm 2024

                                  QUYẾT ĐỊNH
                      Về việc tặng Giấy khen trong phong
                       trào thi đua “Làng xã văn minh”
                                   -------

                              GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

Theo đề nghị của Chánh Văn phòng tại Tờ trình số 07/TTr-VP ngày 05/01/2024.

                                 QUYẾT ĐỊNH:

Điều 1. Tặng Giấy khen cho 03 tập thể và 05 cá nhân.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:                                            KT. GIÁM ĐỐC
- Như Điều 1;                                        PHÓ GIÁM ĐỐC
- Lưu: VT, TĐKT.


                                                    H’ Loan Bkrông
"""


def test_a_letter() -> None:
    assert write(CONG_VAN) == LETTER


def test_a_decision() -> None:
    assert write(QUYET_DINH) == DECISION


@pytest.mark.parametrize("dispatch", [CONG_VAN, QUYET_DINH, KE_HOACH], ids=lambda d: d.kind)
def test_it_reads_back(dispatch: Dispatch) -> None:
    assert read(write(dispatch)).dispatch == dispatch
    assert unwritable(dispatch) == ()


def test_what_a_clerk_would_object_to_is_not_in_it() -> None:
    readings = [read(write(dispatch)) for dispatch in (CONG_VAN, QUYET_DINH, KE_HOACH)]
    assert [reading.codes for reading in readings] == [()] * 3
    assert [inspect(reading).findings for reading in readings] == [()] * 3


def changed(dispatch: Dispatch, **changes: object) -> list[str]:
    return write(dispatch.evolve(**changes)).splitlines()


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"date": None}, "          Số: 12/UBND-VX                    An Bình, ngày … tháng … năm …"),
        (
            {"number": None, "number_symbol": None},
            "          Số: …/UBND-VX                   An Bình, ngày 07 tháng 9 năm 2022",
        ),
        ({"addressees": ("Các thôn",)}, "    Kính gửi: Các thôn."),
        ({"urgency": "HỎA TỐC"}, "             HỎA TỐC"),
        ({"secrecy": "MẬT"}, "               MẬT"),
        ({"draft": True}, "             DỰ THẢO"),
        ({"attachments": ("PHỤ LỤC",)}, "(Kèm theo Công văn số 12/UBND-VX ngày 07 tháng 9 năm 2022)"),
        ({"archive_line": None}, "- UBND huyện (để b/c).                               PHÓ CHỦ TỊCH"),
    ],
    ids=lambda value: ", ".join(value) if isinstance(value, dict) else None,
)
def test_a_part(changes: dict[str, object], line: str) -> None:
    assert line in changed(CONG_VAN, **changes)


@pytest.mark.parametrize(
    ("issuer", "signature", "head"),
    [
        # the collective decides where it is signed for, else its head; the words they share stand once
        ("ỦY BAN NHÂN DÂN XÃ AN BÌNH", ("TM ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "ỦY BAN NHÂN DÂN XÃ AN BÌNH"),
        ("ỦY BAN NHÂN DÂN XÃ AN BÌNH", ("CHỦ TỊCH",), "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH"),
        ("ỦY BAN NHÂN DÂN XÃ AN BÌNH", ("KT CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH"),
        ("PHÒNG NỘI VỤ", ("KT TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), "TRƯỞNG PHÒNG NỘI VỤ"),
        ("TRƯỜNG TIỂU HỌC LÊ LỢI", ("HIỆU TRƯỞNG",), "HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC LÊ LỢI"),
        ("CHỦ TỊCH HỘI ĐỒNG", ("CHỦ TỊCH",), "CHỦ TỊCH HỘI ĐỒNG"),
    ],
)
def test_who_decides(issuer: str, signature: tuple[str, ...], head: str) -> None:
    *steps, title = signature
    chain = tuple(
        SigningStep.model_validate(dict(zip(("authority", "on_behalf_of"), s.split(" ", 1), strict=True)))
        for s in steps
    )
    signed = Signature(chain=chain, title=title, name="Vi Văn Lềnh")
    assert writing.sheet_of(QUYET_DINH.evolve(issuer=issuer, signatures=(signed,))).head == head


def test_a_column_that_would_be_too_wide_is_not_made() -> None:
    long = Recipient(name="Các phòng, ban, ngành, đoàn thể và các đơn vị sự nghiệp công lập trực thuộc huyện")
    lines = changed(CONG_VAN, recipients=(long,))
    assert f"- {long.name};" in lines
    assert "TM. ỦY BAN NHÂN DÂN" in [line.strip() for line in lines]
    far = "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG"
    assert far in changed(CONG_VAN, issuer=far)


def test_the_form_of_the_party() -> None:
    plan = compose(
        Dispatch(
            number="26",
            symbol="KH/ĐU",
            issuer_parent="HUYỆN ỦY SƠN HẠ",
            issuer="ĐẢNG ỦY XÃ LONG THÀNH",
            place="Long Thành",
            date=dt.date(2024, 2, 5),
            subject="về phong trào thi đua “Dân vận khéo” năm 2024",
            body=(Paragraph(label="1", text="Mỗi chi bộ đăng ký một mô hình."),),
            recipients=(Recipient(name="Các chi bộ"),),
            archive_line="Lưu Văn phòng Đảng ủy",
            signatures=(
                Signature(
                    chain=(SigningStep(authority="TM", on_behalf_of="BAN CHẤP HÀNH"),),
                    title="BÍ THƯ",
                    name="Y Krông Niê",
                ),
            ),
        )
    )
    text = write(plan)
    assert plan.body[-1].text == "Mỗi chi bộ đăng ký một mô hình."  # no end mark in this form
    for words in ("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 26-KH/ĐU", "T/M BAN CHẤP HÀNH", "- Các chi bộ,", "*"):
        assert words in text
    assert "CỘNG HÒA" not in text
    youth = compose(plan.evolve(symbol="KH/TWĐTN", number_symbol=None))
    assert "ĐOÀN TNCS HỒ CHÍ MINH" in write(youth)


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"certified_copy": CertifiedCopy(form="SY")}, "dispatch_copy_not_written", "certified_copy"),
        ({"subject": "góp sách\ncho thư viện"}, "dispatch_line_break", "subject"),
        ({"body": (Paragraph(text="Một\tcột."),)}, "dispatch_line_break", "body/0/text"),
        ({"number_symbol": "13/UBND-VX"}, "dispatch_number_contradicts", "number_symbol"),
        ({"symbol": "UBND-NV"}, "dispatch_number_contradicts", "number_symbol"),
        ({"body": (Paragraph(text="Nơi nhận: các thôn."),)}, "dispatch_landmark_inside", "body/0"),
        (
            {"references": (Reference(number_symbol="9/KH-UBND"),)},
            "dispatch_reference_unnamed",
            "references/0/number_symbol",
        ),
        ({"addressees": ("Các thôn; các trường",)}, "dispatch_reads_otherwise", "addressees/0"),
        ({"recipients": (Recipient(name="Sở (để b/c)"),)}, "dispatch_reads_otherwise", "recipients/0/name"),
        ({"subject": "góp sách."}, "dispatch_reads_otherwise", "subject"),
        ({"campaign": None}, "dispatch_reads_otherwise", "campaign"),
        ({"kind": None}, "dispatch_reads_otherwise", "kind"),
        ({"body": (Paragraph(label="a)"),), "references": ()}, "dispatch_reads_otherwise", "body/0/label"),
        ({"body": (Paragraph(text="x" * (Limits().characters + 1)),)}, "too_long", "body"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_refused(changes: dict[str, object], code: str, where: str) -> None:
    dispatch = CONG_VAN.evolve(**changes)
    found = unwritable(dispatch)
    assert (code, where) in {(finding.code, finding.where) for finding in found}
    with pytest.raises(ThiduaError) as caught:
        write(dispatch)
    assert caught.value.code == "dispatch_not_writable"
    assert caught.value.where == found[0].where


SINGLE = [kind for kind in KINDS if not kind.code.endswith(("lien_tich", "lien_nganh"))]


@pytest.mark.parametrize("kind", SINGLE, ids=lambda kind: kind.code)
def test_every_kind_has_a_layout(kind: Kind) -> None:
    body = tuple(p for p in QUYET_DINH.body if p.text != "QUYẾT ĐỊNH:")
    symbol = f"{(kind.abbreviations or ('TT',))[0]}-SNV"
    d = compose(QUYET_DINH.evolve(kind=kind.code, symbol=symbol, number_symbol=None, body=body))
    title = "" if kind.code == "cong_van" else kind.label.vi.upper()
    assert title in [line.strip() for line in write(d).splitlines()]
    assert read(write(d)).dispatch == d


@pytest.mark.parametrize(
    ("full", "kind"),
    [
        ("98/2023/NĐ-CP", "nghi_dinh"),
        ("01/2024/TT-BNV", "thong_tu"),
        ("06/2022/QH15", "luat"),
        ("31/2020/QĐ-UBND", "quyet_dinh"),
    ],
)
def test_a_number_with_a_year(full: str, kind: str) -> None:
    number, _, symbol = full.split("/")
    d = compose(QUYET_DINH.evolve(kind=kind, number=None, symbol=None, number_symbol=full))
    assert (d.number, d.symbol) == (number, symbol)
    assert f"Số: {full}" in write(d)
    assert read(write(d)).dispatch == d


def test_a_joint_document_has_two_signatures() -> None:
    first, second = "Rơ Châm Hiền", "Vi Văn Lềnh"
    bodies = ("ỦY BAN MTTQ VIỆT NAM", "ỦY BAN NHÂN DÂN")
    chains = (SigningStep(authority="TM", on_behalf_of=body) for body in bodies)
    signatures = tuple(
        Signature(chain=(step,), title="CHỦ TỊCH", name=name)
        for step, name in zip(chains, (first, second), strict=True)
    )
    d = KE_HOACH.evolve(
        kind="ke_hoach_lien_tich",
        symbol="KHLT-UBND-UBMTTQ",
        number_symbol="03/KHLT-UBND-UBMTTQ",
        issuer_parent=None,
        issuer="ỦY BAN NHÂN DÂN XÃ AN BÌNH - ỦY BAN MTTQ VIỆT NAM XÃ AN BÌNH",
        signatures=signatures,
    )
    text = write(d)
    assert text.index(first) < text.index(second)
    assert read(text).dispatch == d


def test_the_error_speaks_both_languages() -> None:
    with pytest.raises(ThiduaError) as caught:
        write(CONG_VAN.evolve(certified_copy=CertifiedCopy(form="SY")))
    assert "Bản sao" in caught.value.message("vi")
    assert "certified copy" in caught.value.message("en")


def test_nothing_at_all() -> None:
    assert [finding.code for finding in unwritable(Dispatch())] == ["dispatch_unreadable"]


def test_compose_fills_in_what_the_words_say() -> None:
    d = CONG_VAN
    assert (d.kind, d.number_symbol) == ("cong_van", "12/UBND-VX")
    assert d.campaign is not None
    assert (d.campaign.name, d.campaign.from_year, d.campaign.to_year) == ("Thư viện trong lòng em", 2022, 2024)
    assert d.references == (
        Reference(
            kind="ke_hoach",
            number_symbol="81/KH-UBND",
            date=dt.date(2022, 8, 15),
            issuer="UBND huyện Phú Khê",
            subject="phong trào đọc sách",
            relation="implements",
        ),
    )
    assert d.body[-1].text == "Mỗi thôn góp 20 cuốn trước ngày 15/11/2022./."
    assert compose(d) == d


def test_compose_takes_a_whole_number_apart() -> None:
    d = compose(CONG_VAN.evolve(number=None, symbol=None))
    assert (d.number, d.symbol) == ("12", "UBND-VX")


@pytest.mark.parametrize(
    "changes",
    [
        {"references": (Reference(kind="ke_hoach", number_symbol="81/KH-UBND", relation="mentions"),)},
        {"addressees": ("Các thôn; các trường",)},
        {"number_symbol": "13/UBND-VX"},
    ],
    ids=["relation", "addressees", "number"],
)
def test_compose_never_overrules_what_was_given(changes: dict[str, object]) -> None:
    with pytest.raises(ThiduaError) as caught:
        compose(CONG_VAN.evolve(**changes))
    assert caught.value.code == "dispatch_not_writable"


def test_a_long_dispatch_is_written_in_linear_time() -> None:
    def seconds(paragraphs: int) -> float:
        body = tuple(Paragraph(text=f"Mục {at}: {'mỗi thôn góp hai mươi cuốn sách ' * 6}.") for at in range(paragraphs))
        started = time.perf_counter()
        write(compose(CONG_VAN.evolve(references=(), body=body)))
        return time.perf_counter() - started

    small, large = seconds(100), seconds(1600)
    assert large < 16 * max(small, 0.02) * 4  # sixteen times the text; four for a busy machine
    assert Limits().characters > 1600 * 200


def test_every_code_of_the_writer_is_emitted_and_speaks_both_languages() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(writing.__file__).parent.glob("*.py"))
    emitted = set(re.findall(r'(?:Finding\.of|ThiduaError)\(\s*"(\w+)"', source)) - {"too_long"}
    assert emitted == {code.name for code in codes.CODES}
    for name in emitted:
        code = lookup(name)
        assert all((code.vi, code.en, code.hint_vi, code.hint_en))
