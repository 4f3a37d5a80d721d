"""The Word file as LibreOffice prints it: page, number of pages, words. Needs LibreOffice and poppler."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from dispatches.letters import CONG_VAN, KE_HOACH, QUYET_DINH
from thidua.dispatches import Dispatch
from thidua.office import write_docx

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(os.environ.get("THIDUA_HEAVY") != "1", reason="set THIDUA_HEAVY=1, needs LibreOffice"),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("soffice", "pdftotext", "pdfinfo")),
        reason="LIBREOFFICE OR POPPLER NOT AT HAND",
    ),
]


def printed(dispatch: Dispatch, folder: Path) -> Path:
    source = folder / "dispatch.docx"
    source.write_bytes(write_docx(dispatch))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / "dispatch.pdf"


def told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


@pytest.mark.parametrize(
    ("dispatch", "pages"), [(CONG_VAN, 1), (QUYET_DINH, 1), (KE_HOACH, 2)], ids=["cong_van", "quyet_dinh", "ke_hoach"]
)
def test_printed(dispatch: Dispatch, pages: int, tmp_path: Path) -> None:
    pdf = printed(dispatch, tmp_path)
    known = told("pdfinfo", str(pdf))
    assert re.search(r"^Pages:\s+(\d+)$", known, re.MULTILINE)[1] == str(pages)  # type: ignore[index]
    assert "(A4)" in known
    text = told("pdftotext", "-layout", str(pdf), "-")
    leaves = text.split("\f")[:pages]
    assert [leaf.strip().split(maxsplit=1)[0] for leaf in leaves[1:]] == [str(n) for n in range(2, pages + 1)]
    assert leaves[0].strip().split(maxsplit=1)[0] != "1"  # no number on the first page
    words = re.sub(r"\s+", " ", text)
    head = re.sub(r"\s+", " ", leaves[0])
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in head
    assert f"Số: {dispatch.number_symbol}" in head
    assert f"ngày {dispatch.date:%d} tháng" in head  # type: ignore[str-format]
    assert "Nơi nhận:" in words
    assert (dispatch.signer_name or "?") in words
    left = told("pdftotext", "-x", "0", "-y", "0", "-W", "280", "-H", "200", str(pdf), "-")
    assert "Số:" in left  # the number stands in the left column, the nation in the right
    assert "VIỆT NAM" not in left.replace("LAO ĐỘNG\nVIỆT NAM", "")
