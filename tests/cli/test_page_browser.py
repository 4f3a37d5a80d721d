"""The page in headless Chromium at 360 and 1280 px: nothing wider than the page, nothing over something else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.browser import BINARY, Browser
from thidua.cli import main

HEAVY = os.environ.get("THIDUA_HEAVY") == "1"
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not HEAVY, reason="THIDUA_HEAVY is not 1: the page is NOT looked at in a browser"),
    pytest.mark.skipif(BINARY is None, reason="no chromium here: the page is NOT looked at in a browser"),
]

WIDER = """
[...document.querySelectorAll('body *')]
  .filter(e => !e.closest('thead') && !e.closest('.defs'))
  .map(e => ({e, r: e.getBoundingClientRect()}))
  .filter(({r}) => r.width && r.height && (r.right > document.documentElement.clientWidth + 0.5 || r.left < -0.5))
  .map(({e, r}) => e.tagName + '.' + e.className + ' ' + r.left + '..' + r.right)
"""

# Boxes of siblings that are not set inline: no two may share more than a pixel both ways.
BOXES = """
[...document.querySelectorAll('body, body *')].flatMap(parent => {
  const boxes = [...parent.children]
    .filter(e => !e.closest('svg') || e.tagName === 'svg')
    .filter(e => !getComputedStyle(e).display.startsWith('inline') && getComputedStyle(e).position === 'static')
    .map(e => ({e, r: e.getBoundingClientRect()}))
    .filter(({r}) => r.width && r.height);
  const found = [];
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++) {
      const a = boxes[i].r, b = boxes[j].r;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.push([boxes[i], boxes[j]].map(b => b.e.outerHTML.slice(0, 80)).join(' / '));
    }
  return found;
})
"""

# Every line of every piece of text on the page, wherever it stands: no two may cover each other.
TEXTS = """
(() => {
  const lines = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (!node.data.trim() || node.parentElement.closest('thead')) continue;
    if (!node.parentElement.checkVisibility({contentVisibilityAuto: true})) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects())
      if (r.width > 1 && r.height > 1) lines.push({t: node.data.trim().slice(0, 50), r, node});
  }
  lines.sort((a, b) => a.r.top - b.r.top);
  const found = [];
  for (let i = 0; i < lines.length; i++)
    for (let j = i + 1; j < lines.length && lines[j].r.top < lines[i].r.bottom - 3; j++) {
      const a = lines[i].r, b = lines[j].r;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - b.top;
      if (lines[i].node !== lines[j].node && across > 1 && down > 3) found.push(lines[i].t + ' / ' + lines[j].t);
    }
  return {lines: lines.length, found};
})()
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture(scope="module", params=["vi", "en"])
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("page") / f"{request.param}.html"
    assert main(["demo", "--lang", request.param, "--out", str(file)]) == 0
    return file


@pytest.mark.parametrize("opened", [False, True], ids=["closed", "opened"])
@pytest.mark.parametrize("width", [360, 1280])
def test_fits(browser: Browser, page: Path, width: int, opened: bool) -> None:
    browser.open(page, width)
    if opened:
        browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    assert browser.run("[innerWidth, document.documentElement.clientWidth]") == [width, width]
    assert browser.run("document.documentElement.scrollWidth") <= width
    assert browser.run(WIDER) == []
    assert browser.run(BOXES) == []
    texts = browser.run(TEXTS)
    assert texts["lines"] > (2000 if opened else 300)
    assert texts["found"] == []


def test_the_check_sees_what_is_wrong(browser: Browser, page: Path) -> None:
    browser.open(page, 360)
    browser.run("document.querySelector('h2').style.width = '500px'")
    browser.run("document.querySelector('h1').style.marginBottom = '-40px'")
    assert browser.run(WIDER) != []
    assert browser.run(BOXES) != []
    assert browser.run(TEXTS)["found"] != []


def test_needs_no_network(browser: Browser, page: Path) -> None:
    browser.requests.clear()
    browser.open(page, 1280)
    assert set(browser.requests) == {page.as_uri()}


def test_contrast_of_text_in_both_colour_schemes(browser: Browser, page: Path) -> None:
    for scheme in ("light", "dark"):
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        browser.open(page, 1280)
        assert browser.run(CONTRAST) == [], scheme
    browser.call("Emulation.setEmulatedMedia", features=[])


# The ratio of WCAG 2: at least 4.5 for every piece of text against the nearest ground behind it.
CONTRAST = """
(() => {
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = colour => {
    const linear = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = numbers(colour).map(c => linear(c / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = e => {
    for (let at = e; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (numbers(colour).length === 3) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const bad = new Set();
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(e);
    const colour = e instanceof SVGElement ? style.fill : style.color;
    const [a, b] = [light(colour), light(ground(e))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) bad.add(e.tagName + '.' + style.color + ' on ' + ground(e));
  }
  return [...bad];
})()
"""
