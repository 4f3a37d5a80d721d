"""Occurrences as a calendar file (RFC 5545)."""

from __future__ import annotations

from datetime import date

from campaigns.made import campaign
from thidua.campaigns import CalendarEntry, Deadline, calendar_text


def test_the_calendar_file() -> None:
    made = campaign("Gửi báo cáo; kết quả, đủ về Sở Nội vụ trước ngày 15/11 hằng năm.", "Hoàn thành trong quý IV/2025.")
    text = calendar_text(made.entries("2025-01-01", "2025-12-31"), stamp="2024-03-05")
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "")
    assert unfolded.count("BEGIN:VEVENT") == unfolded.count("END:VEVENT") == 2
    lines = unfolded.split("\r\n")
    assert "DTSTAMP:20240305T000000Z" in lines
    assert "DTSTART;VALUE=DATE:20251115" in lines
    assert "DTEND;VALUE=DATE:20251116" in lines
    assert "DTSTART;VALUE=DATE:20251001" in lines
    assert "DTEND;VALUE=DATE:20260101" in lines
    assert any(line.startswith("DESCRIPTION:4. Hoàn thành trong quý") for line in lines)
    assert [line for line in lines if line.startswith("SUMMARY:")][1].startswith("SUMMARY:Nhiệm vụ")


def test_uids_follow_the_content_not_the_stamp() -> None:
    occurrences = campaign("Báo cáo vào ngày 25 hằng tháng.").entries("2025-01-01", "2025-03-31")
    files = [
        calendar_text(given_, stamp=stamp)
        for given_, stamp in (
            (occurrences, "2024-03-05"),
            (occurrences + occurrences, "2025-01-01"),
            (occurrences[::-1], "2024-03-05"),
        )
    ]
    uids = [[line for line in f.split("\r\n") if line.startswith("UID:")] for f in files]
    assert len(set(uids[0])) == 3
    assert uids[0] == uids[1] == uids[2][::-1]


def test_text_is_escaped_in_the_file() -> None:
    entry = CalendarEntry(
        what="task",
        words="a;b,c\\d\r\nEND:VCALENDAR",
        deadline=Deadline(words="ngày 1", bound="on", day=date(2025, 1, 1)),
    )
    text = calendar_text(entry.occurrences("2025-01-01", "2025-01-01"), stamp="2025-01-01").replace("\r\n ", "")
    assert "DESCRIPTION:a\\;b\\,c\\\\d\\nEND:VCALENDAR\r\n" in text
    assert text.count("\r\nEND:VCALENDAR\r\n") == 1
