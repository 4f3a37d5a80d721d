"""What the ladders of collectives share under Law 06/2022: the years that count, and the doubt about the counts."""

from __future__ import annotations

from thidua.regimes.building import words

OUTSTANDING = ("ttldxs", "dvqt")
"""Titles that stand for a year completed excellently."""

OUTSTANDING_WORDS = words(
    "hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc, Đơn vị quyết thắng",
    "tasks completed excellently, or outstanding working collective, unit determined to win",
)

DOUBTFUL = words(
    "Các số lần ở đây chỉ có một nguồn không phải văn bản pháp luật: chưa kiểm chứng và còn nghi vấn; phải đối chiếu "
    "bản gốc trước khi dùng.",
    "These counts rest on one source that is no text of law: unverified and doubtful; check the statute before use.",
)
