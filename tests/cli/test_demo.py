"""``thidua demo`` against figures worked out by hand from the sample data.

The tables below were computed on paper from ``units.json`` and ``criteria.json``; nothing here asks the library how.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from thidua.cli import main
from thidua.cli.demo import Story, report, tell


@pytest.fixture(scope="module")
def story() -> Story:
    return tell()


# u01, Văn phòng HĐND và UBND
#   I.1   23/24 × 10 = 9.58333… → nearest 0.25 → 9.5        I.2  6 rounds ≥ 6 → 10              I    19.5
#   II.1  applied 10   II.2 yes 4   II.3  6 − 2 × 0 = 6                                         II   20
#   III.1 4/4 × 10 = 10             III.2 yes 5                                                 III  15
#   IV.1  412 × 100 / 415 = 99.27… ≥ 98 → 10
#   IV.2  1240/1250 × 8 = 7.936 → 7.9; signed + 2 = 9.9     IV.3 95.5 ≥ 95 → 5                  IV   24.9
#   V.1   good 8                    VI   4 + 6 = 10         VII  1 × 2 = 2
#   total 19.5 + 20 + 15 + 24.9 + 8 + 10 + 2 = 99.4; least section V 8/10 ≥ 60 %; no breach: excellent
#
# u09, Phòng Nông nghiệp và PTNT
#   I.1   11/16 × 10 = 6.875: exactly between 6.75 and 7.00 → half up → 7       I.2  2 rounds → 4     I   11
#   II.1  issued 8   II.2 no 0   II.3  6 − 2 = 4                                                      II  12
#   III.1 2/4 × 10 = 5   III.2 no 0                                                                   III 5
#   IV.1  88 × 100 / 110 = 80 exactly: on the edge → 2
#   IV.2  220/400 × 8 = 4.4; not signed 0 → 4.4   IV.3 79.9 < 80 → 0                                  IV  6.4
#   V.1   fair 5   VI 4 + 0 = 4   VII 0
#   total 11 + 12 + 5 + 6.4 + 5 + 4 = 43.4: below
#
# u11, Cơ quan Ủy ban MTTQ (no files of citizens: IV.1 does not apply, the rest of IV is scaled from 15 up to 25)
#   I 10 + 10 = 20   II 10 + 4 + 6 = 20   III 2/2 → 10; III.2 does not apply → full 5 → 15
#   IV.2  315/350 × 8 = 7.2 + 2 = 9.2   IV.3 95 on the edge → 5   14.2 × 25 / 15 = 23.666… → 23.67
#   V 8   VI 10   VII 2   total 20 + 20 + 15 + 23.67 + 8 + 10 + 2 = 98.67: excellent
#
# u07, Phòng Giáo dục và Đào tạo (grade of the office not known: V is 0 to 10)
#   I 20   II 20   III 15   IV 10 + (1480/1500 × 8 = 7.8933… → 7.9; + 2 = 9.9) + 5 = 24.9   VI 10   VII 2 × 2 = 4
#   lowest 93.9, highest 103.9 → at most 100. Grade weak: section V 0 %, neither excellent nor good: fair
#   grade fair: 50 % → good; grade good or excellent → excellent
#
# u10, Phòng Tài nguyên và Môi trường (files on time not known: IV.1 is 0 to 10)
#   I 8 + 7 = 15   II 8 + 4 + (6 − 4) = 14   III 15   IV 0..10 + (450/600 × 8 = 6; + 2) 8 + 2   V 8   VI 10
#   lowest 15 + 14 + 15 + 10 + 8 + 10 = 72, highest 82
#
# u18, Xã Suối Mẫu (“92,5” is no figure: IV.3 is 0 to 5)
#   I 8 + 7 = 15   II 20   III 5 + 5 = 10   IV 8 (505/530 = 95.28 %) + 8 + 0..5   V 5   VI 10   76 to 81
BY_HAND = {
    "u01": ("99.4", "99.4", ("excellent",)),
    "u07": ("93.9", "100", ("fair", "good", "excellent")),
    "u09": ("43.4", "43.4", ("below",)),
    "u10": ("72", "82", ("fair", "good")),
    "u11": ("98.67", "98.67", ("excellent",)),
    "u18": ("76", "81", ("good",)),
}
SECTIONS = {
    "u01": ("19.5", "20", "15", "24.9", "8", "10", "2"),
    "u09": ("11", "12", "5", "6.4", "5", "4", "0"),
    "u11": ("20", "20", "15", "23.67", "8", "10", "2"),
}


def test_figures_worked_out_by_hand(story: Story) -> None:
    sheets = {code: sheet for group in story.ranked for code, sheet in group.sheets.items()}
    for unit, (low, high, classes) in BY_HAND.items():
        sheet = sheets[unit]
        assert (str(sheet.total.at_least), str(sheet.total.at_most)) == (low, high), unit
        assert sheet.class_ is not None
        assert sheet.class_.possible == classes, unit
    for unit, sections in SECTIONS.items():
        found = tuple(str(sheets[unit].section(code).value) for code in ("I", "II", "III", "IV", "V", "VI", "VII"))
        assert found == sections, unit


def test_sample_has_twenty_agencies_in_four_clusters(story: Story) -> None:
    assert [len(group.sheets) for group in story.ranked] == [5, 5, 5, 5]


def test_ranks_ties_and_a_tie_broken_by_the_second_key(story: Story) -> None:
    ranks = {placed.unit: (placed.best, placed.worst) for group in story.ranked for placed in group.standing.placed}
    # u02 and u03 both have 90.4; section IV decides: 8 + 8.4 + 4 = 20.4 against 10 + 7.4 + 2 = 19.4
    assert (ranks["u02"], ranks["u03"]) == ((2, 2), (3, 3))
    # 97.4 lies within 93.9 to 100, so either may lead; 81.25 lies within 72 to 82
    assert ranks["u06"] == ranks["u07"] == (1, 2)
    assert ranks["u08"] == ranks["u10"] == (3, 4)
    # equal on every key: 17 + 18 + 15 + 12.4 × 25 / 15 (20.67) + 5 + 10 = 85.67
    assert ranks["u12"] == ranks["u13"] == (2, 2)
    assert [tie.units for group in story.ranked for tie in group.standing.ties] == [("u12", "u13")]


def test_a_guard_keeps_a_unit_out_of_the_class_of_its_total(story: Story) -> None:
    sheets = story.ranked[0].sheets
    by_total = {code: sheets[code].total.value for code in ("u02", "u03")}
    assert by_total["u02"] == by_total["u03"]
    # one confirmed breach at u02, none at u03
    assert [sheets[code].class_.value for code in ("u02", "u03")] == ["good", "excellent"]  # type: ignore[union-attr]


def test_commendation(story: Story) -> None:
    found = [(c.unit.code, c.verdict.status) for c in story.commended]
    assert found == [
        ("u01", "eligible"),
        ("u06", "undetermined"),
        ("u07", "undetermined"),
        ("u11", "eligible"),
        ("u16", "eligible"),
    ]
    assert all("result" in {need.name for need in c.verdict.facts} for c in story.commended[1:3])
    assert "Văn phòng HĐND và UBND, 99.4 điểm" in str(story.commended[0].verdict.evidence["result"])
    assert "district_chair" in {line.issuer for line in story.competent}


def test_one_record_three_years(story: Story) -> None:
    found = [(str(y.verdict.case.clocks.achieved), y.verdict.status, y.verdict.mark) for y in story.years]
    assert found == [
        ("2019", "ineligible", "gazette"),
        ("2023", "ineligible", "gazette"),
        ("2024", "eligible", "secondary"),
        ("2024", "undetermined", "secondary"),
    ]
    assert [need.name for need in story.years[3].verdict.facts] == ["rating"]


VIETNAMESE = (
    "Số, ký hiệu: 705/UBND-NV",
    "Thực hiện: Công văn, 1377/UBND-TH, 17/07/2019, UBND tỉnh Lai Châu",
    "Văn bản bị đứt đoạn",
    "Số, ký hiệu: 03/UBND-VP",
    "Thực hiện: Công văn, 21/UBND-VHTT, 10/01/2023, Phòng Văn hóa Thông tin huyện Văn Lâm",
    "Thực hiện: Kế hoạch, 119/KH-UBND, không ghi ngày, UBND huyện Văn Lâm",
    "Giai đoạn: 2019–2025",
    "mang dấu “minh họa”",
    "ít nhất 93.9, nhiều nhất 100",
    "Còn thiếu: Kết quả chấm công sở xanh, sạch, đẹp",
    "Đồng hạng 2: Hội Liên hiệp Phụ nữ, Đoàn TNCS Hồ Chí Minh",
    "“92,5” dùng dấu phẩy thập phân",
    "Luật 15/2003/QH11, Điều 80, khoản 1, 2 (đã đọc trong văn bản)",
    "Năm 2019: KHÔNG ĐỦ ĐIỀU KIỆN",
    "Năm 2023: KHÔNG ĐỦ ĐIỀU KIỆN",
    "Năm 2024: ĐỦ ĐIỀU KIỆN",
    "Đạt qua: Được xếp loại hoàn thành xuất sắc nhiệm vụ",
    "Năm 2024, giả sử chưa có xếp loại của năm: CHƯA XÁC ĐỊNH ĐƯỢC",
    "Còn thiếu: Xếp loại chất lượng của năm",
    "Đủ điều kiện chưa phải là được khen",
)
ENGLISH = (
    "Number and symbol: 705/UBND-NV",
    "at least 93.9, at most 100",
    "Missing: Grade of the green and clean office",
    "Tied at rank 2: Women's union, Youth union",
    "Year 2019: NOT ELIGIBLE",
    "Year 2024: ELIGIBLE",
    "Still needed: Quality rating of the year",
    "Eligible is not awarded",
)


@pytest.mark.parametrize(("lang", "sentences"), [("vi", VIETNAMESE), ("en", ENGLISH)])
def test_printed_report(
    lang: str,
    sentences: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["demo", "--lang", lang]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    joined = re.sub(r"\s+", " ", shown.out)
    assert [sentence for sentence in sentences if sentence not in joined] == []
    assert "thidua-demo.html" in shown.out
    assert [file.name for file in tmp_path.iterdir()] == ["thidua-demo.html"]


def test_the_same_every_time(story: Story) -> None:
    assert report(tell(), "vi") == report(story, "vi")
