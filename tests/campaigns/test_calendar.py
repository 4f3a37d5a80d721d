"""The calendar of a campaign: what the words ask for, when, of whom; days worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.made import STAGE, campaign
from thidua.campaigns import Campaign, Deadline, MonthDay, Recurrence, calendar_of, calendar_text
from thidua.dispatches import Dispatch, Paragraph
from thidua.errors import ThiduaError
from thidua.periods import Period


def span(first: str, last: str) -> Period:
    return Period(start=date.fromisoformat(first), end=date.fromordinal(date.fromisoformat(last).toordinal() + 1))


# text → what, passage as printed, bound, the time (ISO day, (first, last), Recurrence, MonthDay)
CASES: list[tuple[str, str, str, str, object]] = [
    ("Nộp báo cáo trước ngày 15/11.", "report", "trước ngày 15/11", "before", MonthDay(month=11, day=15)),
    (
        "Nộp báo cáo trước ngày 15/11 hằng năm.",
        "report",
        "trước ngày 15/11 hằng năm",
        "before",
        Recurrence(every="year", month=11, day=15),
    ),
    (
        "Hàng năm, báo cáo trước ngày 10 tháng 12.",
        "report",
        "trước ngày 10 tháng 12",
        "before",
        Recurrence(every="year", month=12, day=10),
    ),
    (
        "Báo cáo trước ngày 10 tháng 12 hàng năm.",
        "report",
        "trước ngày 10 tháng 12 hàng năm",
        "before",
        Recurrence(every="year", month=12, day=10),
    ),
    (
        "Gửi hồ sơ khen thưởng chậm nhất ngày 30/10/2025.",
        "nomination",
        "chậm nhất ngày 30/10/2025",
        "until",
        "2025-10-30",
    ),
    ("Thực hiện đến hết ngày 31/12/2025.", "task", "đến hết ngày 31/12/2025", "until", "2025-12-31"),
    ("Hoàn thành trong tháng 11/2024.", "task", "trong tháng 11/2024", "within", ("2024-11-01", "2024-11-30")),
    ("Hoàn thành trong quý IV/2025.", "task", "trong quý IV/2025", "within", ("2025-10-01", "2025-12-31")),
    ("Hoàn thành trong quý II năm 2025.", "task", "trong quý II năm 2025", "within", ("2025-04-01", "2025-06-30")),
    ("Tổng kết vào cuối năm 2025.", "review", "Tổng kết vào cuối năm 2025", "late", ("2025-01-01", "2025-12-31")),
    ("Sơ kết năm 2023.", "review", "Sơ kết năm 2023", "of", ("2023-01-01", "2023-12-31")),
    ("Tổng kết phong trào vào năm 2025.", "review", "vào năm 2025", "within", ("2025-01-01", "2025-12-31")),
    ("Sơ kết giữa giai đoạn.", "review", "Sơ kết giữa giai đoạn", "middle", ("2023-01-01", "2025-12-31")),
    ("Báo cáo vào ngày 25 hằng tháng.", "report", "vào ngày 25 hằng tháng", "on", Recurrence(every="month", day=25)),
    (
        "Báo cáo trước ngày 20 của tháng cuối quý.",
        "report",
        "trước ngày 20 của tháng cuối quý",
        "before",
        Recurrence(every="quarter", month=3, day=20),
    ),
    ("Hằng quý đánh giá, xếp loại.", "evaluation", "Hằng quý", "within", Recurrence(every="quarter")),
    ("Đăng ký thi đua trước ngày 15/3 năm nay.", "registration", "trước ngày 15/3 năm nay", "before", "2024-03-15"),
    (
        "Đợt 1: từ ngày 01/7/2024 đến ngày 31/12/2024.",
        "phase",
        "từ ngày 01/7/2024 đến ngày 31/12/2024",
        "within",
        ("2024-07-01", "2024-12-31"),
    ),
    (
        "Đợt 2 từ ngày 01/01 đến hết ngày 30/6/2025.",
        "phase",
        "từ ngày 01/01 đến hết ngày 30/6/2025",
        "within",
        ("2025-01-01", "2025-06-30"),
    ),
    (
        "Thời gian thực hiện: từ tháng 3 đến tháng 11/2024.",
        "task",
        "từ tháng 3 đến tháng 11/2024",
        "within",
        ("2024-03-01", "2024-11-30"),
    ),
    ("Báo cáo trước 16h00 ngày 20/9/2024.", "report", "trước 16h00 ngày 20/9/2024", "before", "2024-09-20"),
    ("Năm 2025: tổng kết phong trào.", "review", "Năm 2025", "within", ("2025-01-01", "2025-12-31")),
    (
        "Giai đoạn 2: từ tháng 3/2024 đến hết tháng 12/2024.",
        "phase",
        "từ tháng 3/2024 đến hết tháng 12/2024",
        "within",
        ("2024-03-01", "2024-12-31"),
    ),
    ("Phát động vào ngày 19 tháng 5 năm 2024.", "launch", "Phát động vào ngày 19 tháng 5 năm 2024", "on", "2024-05-19"),
    (
        "Nộp báo cáo trước ngày 15/01 năm sau.",
        "report",
        "trước ngày 15/01 năm sau",
        "before",
        MonthDay(month=1, day=15),
    ),
    (
        "Báo cáo trước ngày 29/02 hằng năm.",
        "report",
        "trước ngày 29/02 hằng năm",
        "before",
        Recurrence(every="year", month=2, day=29),
    ),
]


@pytest.mark.parametrize(("text", "what", "passage", "bound", "when"), CASES)
def test_one_deadline(text: str, what: str, passage: str, bound: str, when: object) -> None:
    (entry,) = campaign(text).calendar
    deadline = entry.deadline
    assert deadline is not None
    assert (entry.what, deadline.words, deadline.bound) == (what, passage, bound)
    assert entry.words == text
    assert entry.task == "4"
    found = deadline.day or deadline.period or deadline.recurrence or deadline.yearless
    expected = date.fromisoformat(when) if isinstance(when, str) else span(*when) if isinstance(when, tuple) else when
    assert found == expected


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Gửi báo cáo kết quả về Phòng Nội vụ huyện trước ngày 15/11/2025.", "Phòng Nội vụ huyện"),
        ("Trước ngày 15/11/2025, các xã gửi báo cáo về Sở Nội vụ để tổng hợp.", "Sở Nội vụ"),
        ("Báo cáo UBND huyện (qua Phòng Nội vụ) chậm nhất ngày 15/11/2025.", "UBND huyện"),
        (
            "Gửi báo cáo trước ngày 15/6 và 15/12 hằng năm về Ban Thi đua - Khen thưởng tỉnh.",
            "Ban Thi đua - Khen thưởng tỉnh",
        ),
        ("Biên bản gửi về Phòng Nội vụ trước ngày 15/11/2025.", "Phòng Nội vụ"),
        ("Nộp hồ sơ khen thưởng trước ngày 15/11/2025.", None),
        ("Báo cáo về Văn phòng HĐND và UBND xã trước ngày 15/11/2025.", "Văn phòng HĐND và UBND xã"),
        ("Tổng kết trước ngày 15/11/2025 tại Sở Nội vụ.", None),
    ],
)
def test_to_whom(text: str, to: str | None) -> None:
    found = campaign(text).calendar
    assert found
    assert {entry.to for entry in found} == {to}


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("Báo cáo và hồ sơ đề nghị khen thưởng gửi về Sở Nội vụ trước ngày 15/11/2025.", ["report", "nomination"]),
        ("Sơ kết năm 2024, tổng kết năm 2025.", ["review", "review"]),
        ("Báo cáo tổng kết phong trào gửi trước ngày 15/11/2025.", ["report"]),
        ("Định kỳ 6 tháng, hằng năm báo cáo kết quả.", ["report", "report"]),
        ("Nộp hồ sơ trước ngày 01/10/2025; tổ chức tổng kết trước ngày 15/11/2025.", ["task", "review"]),
    ],
)
def test_what_is_asked(text: str, whats: list[str]) -> None:
    assert [entry.what for entry in campaign(text).calendar] == whats


def test_words_that_only_their_diacritics_tell_apart() -> None:
    # flattened, “tỉnh đến” is “tính đến”, “phong trào” begins like “phòng”, “số 402” like “sở”
    (asked,) = campaign("Báo cáo UBND tỉnh trước ngày 05/12/2025 để tổng hợp.").calendar
    assert (asked.what, asked.to) == ("report", "UBND tỉnh")
    for text in ("Báo cáo phong trào trước ngày 15/6/2025.", "Báo cáo số 402-BC/TU trước ngày 15/6/2025."):
        assert [(entry.what, entry.to) for entry in campaign(text).calendar] == [("report", None)]


def test_phases_in_one_sentence() -> None:
    made = campaign("Chia 2 đợt: Đợt 1 từ ngày 01/3/2024 đến ngày 30/8/2024, đợt 2 đến hết ngày 31/12/2025.")
    assert [(entry.what, entry.name) for entry in made.calendar] == [("phase", "Đợt 1"), ("phase", "đợt 2")]


def test_what_is_said_once_holds_for_the_list() -> None:
    made = campaign("Báo cáo định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 30/11) về Sở Nội vụ.")
    found = [(e.what, e.to, e.deadline.recurrence) for e in made.calendar if e.deadline is not None]
    assert found == [
        ("report", "Sở Nội vụ", Recurrence(every="year", month=6, day=15)),
        ("report", "Sở Nội vụ", Recurrence(every="year", month=11, day=30)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Theo Kế hoạch số 12/KH-UBND ngày 15/3/2025 của UBND huyện.",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2025.",
        "Số liệu tính đến ngày 31/10/2025.",
        "Có hiệu lực từ ngày 01/7/2025.",
        "Phấn đấu đến năm 2025 đạt 3/4 số xã.",
        "Hằng năm trồng 100 cây.",
        "Giai đoạn 2021 - 2025 phấn đấu 90%.",
        "Kỷ niệm ngày thành lập, trước ngày 22/12/1944.",
        "Phối hợp tổ chức 11/11 hội nghị.",
        "Thắp nến tri ân tối ngày 26/7/2024.",
        "Phấn đấu năm 2025 giải ngân và báo cáo.",
        "Trên đây là báo cáo tổng kết năm 2025.",
        "Kết quả 6 tháng đầu năm 2025 được báo cáo.",
        "Qua kiểm tra từ ngày 10 đến ngày 15/4/2013, huyện đánh giá cao.",
    ],
)
def test_no_deadline(text: str) -> None:
    assert campaign(text).calendar == ()


@pytest.mark.parametrize(
    ("text", "code", "entries"),
    [
        ("Nộp trước ngày 31/02/2025.", "calendar_impossible_day", 0),
        ("Nộp trước ngày 31/11 hằng năm.", "calendar_impossible_day", 0),
        ("Nộp trước ngày 29/02/2025.", "calendar_impossible_day", 0),
        ("Nộp trước ngày 15/13/2025.", "calendar_impossible_day", 0),
        ("Nộp trước ngày 15/11.", "calendar_year_open", 1),
        ("Hoàn thành trước ngày 15.", "calendar_day_open", 1),
        ("Từ ngày 15/12/2025 đến ngày 15/01/2025.", "calendar_range_order", 1),
        ("Từ ngày 31/6 đến ngày 15/7/2025.", "calendar_impossible_day", 0),
        ("Gửi báo cáo trước ngày 15/11/2023.", "calendar_past", 1),
    ],
)
def test_what_is_said_about_a_deadline(text: str, code: str, entries: int) -> None:
    made = campaign(text)
    assert [finding.code for finding in made.findings] == [code]
    assert made.findings[0].where == "body/0"
    assert len(made.calendar) == entries
    assert made.findings[0].message("en") != made.findings[0].message("vi")


def test_this_year_is_not_known_without_the_date_of_the_dispatch() -> None:
    (entry,) = campaign("Đăng ký trước ngày 15/3 năm nay.", day=None).calendar
    assert entry.deadline is not None
    assert (entry.deadline.form, entry.deadline.year) == ("yearless", None)


def test_where_the_year_comes_from() -> None:
    read, inferred, ranged = campaign(
        "Nộp trước ngày 15/11/2024.", "Nộp trước ngày 15/11 năm nay.", "Từ ngày 01/7 đến ngày 31/12/2024."
    ).calendar
    assert [(e.deadline.year, e.deadline.year_basis) for e in (read, inferred, ranged) if e.deadline] == [
        (2024, "read"),
        (2024, "inferred"),
        (2024, "inferred"),
    ]


def test_a_label_counts_until_the_next_one() -> None:
    body = (
        Paragraph(label="III", text="TỔ CHỨC THỰC HIỆN"),
        Paragraph(text="Gửi báo cáo trước ngày 15/11/2025."),
        Paragraph(label="Đợt 2", text="từ ngày 01/7/2024 đến ngày 31/12/2024."),
    )
    entries, findings = calendar_of(Dispatch(body=body))
    assert [(e.task, e.what, e.name) for e in entries] == [("III", "report", None), ("Đợt 2", "phase", "Đợt 2")]
    assert findings == ()


def test_the_window() -> None:
    # stage 2023-2025, dispatch of 2024-03-05: 15/11 of 2024 and 2025, not of 2023 or 2026
    made = campaign(
        "Báo cáo trước ngày 15/11 hằng năm.",
        "Hoàn thành trong quý IV/2025.",
        "Nộp trước ngày 15/12.",
        "Sơ kết hằng quý.",
    )
    found = [(str(o.first), str(o.last), o.entry.what) for o in made.entries("2023-01-01", "2026-12-31")]
    assert [f for f in found if f[2] != "review"] == [
        ("2024-11-15", "2024-11-15", "report"),
        ("2025-10-01", "2025-12-31", "task"),
        ("2025-11-15", "2025-11-15", "report"),
    ]
    # quarters from the one the dispatch lies in (2024-Q1) to the end of the stage (2025-Q4): 8
    assert len([f for f in found if f[2] == "review"]) == 8
    assert made.entries("2025-11-16", "2025-12-31")[-1].first == date(2025, 10, 1)  # an interval that touches it
    assert [o.first for o in made.entries(date(2024, 11, 15), date(2024, 11, 15)) if o.day] == [date(2024, 11, 15)]


def test_the_end_of_a_shorter_month_stands_for_the_day() -> None:
    made = campaign("Báo cáo vào ngày 31 hằng tháng.")
    found = [(str(o.first), o.shortened) for o in made.entries("2025-01-01", "2025-04-30")]
    assert found == [("2025-01-31", False), ("2025-02-28", True), ("2025-03-31", False), ("2025-04-30", True)]


def test_a_window_that_ends_before_it_begins() -> None:
    with pytest.raises(ThiduaError, match="period_order"):
        Campaign().entries("2025-02-01", "2025-01-01")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Recurrence(every="quarter", month=4),
        lambda: Recurrence(every="year", day=3),
        lambda: Deadline(words="x", bound="on", day=date(2025, 1, 1), yearless=MonthDay(month=1)),
    ],
)
def test_a_deadline_has_one_form(make: object) -> None:
    assert callable(make)
    with pytest.raises(ValueError, match="deadline_form"):
        make()


def test_too_many() -> None:
    text = "Nộp trước ngày 01/5/2025. " * 501
    entries, findings = calendar_of(Dispatch(body=(Paragraph(text=text),)))
    assert (len(entries), [f.code for f in findings]) == (500, ["too_many"])


WORDS = st.lists(
    st.sampled_from(
        [
            "trước ngày",
            "15/11",
            "31/02/2025",
            "hằng năm",
            "định kỳ 6 tháng",
            "quý IV/2025",
            "từ ngày",
            "đến",
            "ngày 31",
            "hằng tháng",
            "báo cáo",
            "gửi về",
            "Sở Nội vụ",
            ",",
            ".",
            "năm 2025",
            "Đợt 1",
            "sơ kết",
            "giữa giai đoạn",
            "và",
            "tháng 2",
            "tháng cuối quý",
            "năm nay",
            "00/00/2000",
            "99/99",
            "ngày 0",
            "trong",
            "\n",
            "“",
        ]
    ),
    max_size=25,
).map(" ".join)


SHOWN = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=60)


@settings(deadline=None)
@given(st.lists(WORDS | SHOWN, max_size=4), st.dates(), st.dates(), st.none() | st.dates())
def test_occurrences_lie_in_the_window_in_order(texts: list[str], a: date, b: date, day: date | None) -> None:
    first, last = min(a, b), max(a, b)
    body = tuple(Paragraph(text=text) for text in texts if text)
    dispatch = Dispatch(date=day, campaign=STAGE, body=body)
    made = Campaign.from_dispatch(dispatch)
    assert made is not None
    found = made.entries(first, last)
    assert all(o.first <= last and o.last >= first for o in found)
    assert list(found) == sorted(found, key=lambda o: o.first)
    assert Campaign.model_validate_json(made.model_dump_json()) == made
    for entry in made.calendar:
        assert entry.deadline is not None
        assert entry.deadline.words in entry.words
    text = calendar_text(found[:20], stamp=first)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
