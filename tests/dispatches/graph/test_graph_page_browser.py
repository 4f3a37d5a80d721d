"""The page of a graph in headless Chromium at 360 and 1280 px: nothing wider than the page, no request."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from cli.browser import BINARY, Browser
from thidua.dispatches import Dispatch, Reference
from thidua.dispatches.graph import DispatchGraph

HEAVY = os.environ.get("THIDUA_HEAVY") == "1"
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not HEAVY, reason="THIDUA_HEAVY is not 1: the page is NOT looked at in a browser"),
    pytest.mark.skipif(BINARY is None, reason="no chromium here: the page is NOT looked at in a browser"),
]

WIDER = """
[...document.querySelectorAll('body *')]
  .map(e => [e.tagName, e.className, e.getBoundingClientRect()])
  .filter(([, , r]) => r.right > document.documentElement.clientWidth + 0.5 || r.left < -0.5)
  .map(([tag, name, r]) => tag + '.' + name + ' ' + r.left + '..' + r.right)
"""


def graph() -> DispatchGraph:
    """A chain over twelve steps, a missing document, a law, a hostile name without a space."""
    law = Reference(kind="luat", number_symbol="06/2022/QH15", date=date(2022, 6, 15), relation="based_on")
    made = []
    for n in range(12):
        above = Reference(
            kind="ke_hoach",
            number_symbol=f"{n + 2}/KH-UBND",
            date=date(2023, 1, 5),
            issuer=f"UBND huyện Phú Khê {n + 1}",
            relation="implements",
        )
        issuer = "ỦY BAN NHÂN DÂN HUYỆN PHÚ KHÊ" if n % 2 else f"UBND huyện Phú Khê {n}"
        subject = (
            "<b>" + "Dài" * 120
            if n == 3
            else "phát động phong trào thi đua “Thư viện trong lòng em” giai đoạn 2022 - 2024"
        )
        made.append(
            Dispatch(
                kind="ke_hoach",
                number_symbol=f"{n + 1}/KH-UBND",
                date=date(2023, 1, 5),
                issuer=issuer,
                subject=subject,
                references=(above, law),
            )
        )
    letter = Reference(number_symbol="1377/UBND-TH", relation="mentions", issuer="UBND tỉnh Bắc Lĩnh")
    made.append(Dispatch(number_symbol="9/" + "UBND" * 40, issuer="UBND xã An Bình", references=(letter,)))
    return DispatchGraph.of(made)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page(tmp_path: Path, width: int, lang: str) -> None:
    page = tmp_path / "graph.html"
    page.write_text(graph().html("en" if lang == "en" else "vi"), encoding="utf-8")
    with Browser(tmp_path / "profile") as browser:
        browser.open(page, width)
        assert browser.run("document.documentElement.scrollWidth") <= width
        assert browser.run(WIDER) == []
        assert [url for url in browser.requests if not url.startswith("file:")] == []
        assert len(browser.requests) == 1
        assert browser.run("document.querySelectorAll('script, img, iframe, b').length") == 0
        assert browser.run("[...document.links].every(a => document.querySelector(a.getAttribute('href')))")
        pictures = os.environ.get("THIDUA_PICTURES")
        if pictures:
            browser.picture(Path(pictures) / f"graph-{lang}-{width}.png")
            browser.pdf(Path(pictures) / f"graph-{lang}.pdf")
