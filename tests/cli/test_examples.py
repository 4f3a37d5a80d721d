"""Every example runs as it stands, from any directory, and says what it promises."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SAYS = {
    "average_a_year.py": (
        "Điểm năm 2026: Phòng A: 80.9",
        "from months: 80.9; from quarters: 81",
        "without December: 74.2..82.5, missing: 2026-12",
        "(8 × 84 + 4 × 90) / 12 = 86",
    ),
    "rank_a_cluster.py": ("Cần số liệu của C: Điểm mô hình", "in: A, B | out:", "Chỉ riêng tiêu chí này là đủ"),
    "score_a_cluster.py": ("leader: undetermined ('P1', 'P2', 'P3')", "target not assigned: X 25, A 25"),
    "score_a_council.py": ("total: 90.75 good", "Xã Tây Sơn: 94..100, good or excellent", "excellent: Xã A, Xã B"),
    "score_dossiers.py": (
        "Phiếu chấm điểm: Cán bộ một cửa 01: 6.8",
        "returns not known: 1.3..1.8, total 6.5..7",
        "agency: 9.8 of 18, indicator 8: not applicable, level-3",
    ),
    "score_a_unit.py": ("Phiếu chấm điểm: Phòng A: 80.5", "Phòng B: 65.5 – 85.5, missing: breaches"),
    "judge_an_official.py": (
        "Chiến sĩ thi đua cơ sở theo Luật 15/2003: Không đủ điều kiện",
        "Chiến sĩ thi đua cơ sở theo Luật 06/2022: Đủ điều kiện",
        "undetermined ['Xếp loại chất lượng của năm']",
    ),
    "keep_a_ledger.py": (
        "Văn phòng: 75.25 điểm, Tốt",
        "Hội Phụ nữ: 83 đến 91 điểm, Tốt hoặc Xuất sắc; còn thiếu: Hình thức tuyên truyền đã dùng",
        "Văn phòng, theo sổ ngày 15/12/2023: 78 điểm; ngày 20/12/2023: 75.25 điểm",
        "Phiếu chấm điểm: Văn phòng: 75.25",
    ),
    "read_a_dispatch.py": (
        "705/UBND-NV 2019-07-26",
        "implements: 1377/UBND-TH 2019-07-17 UBND tỉnh Lai Châu",
        "launches: Cán bộ, công chức, viên chức huyện thực hiện văn hoá công sở",
    ),
    "review_a_sheet.py": (
        "45..55 → 41..51",
        "Tiêu chí I.3: “council” chấm lệch so với “self” mà không nêu lý do.",
        "Thẩm định: 33 (3 việc chưa nghiệm thu)",
        "Lệch, Hội đồng so với Tự chấm: -1",
        "Đã duyệt → Đang thẩm định",
        "Đến hạn chưa có số liệu “late”, được chốt là 5.",
        "41.5..51.5 → 41.5",
    ),
}


def test_every_example_is_tested() -> None:
    assert {file.name for file in EXAMPLES.glob("*.py")} == set(SAYS)


@pytest.mark.parametrize("name", sorted(SAYS))
def test_example(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / name)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    shown = done.stdout.decode("utf-8")
    assert [words for words in SAYS[name] if words not in shown] == []
