"""The HTML page without a browser: well-formed, self-contained, escaped, headings in order, labelled tables."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from thidua.cli.demo import Story, html_page, tell
from thidua.cli.demo.tags import bullets, tag, text

VOID = {"meta", "br"}
LANGS = ("vi", "en")
FETCHING = {"src", "srcset", "href", "xlink:href", "data", "action", "poster", "background"}


class Outline(HTMLParser):
    """Checks nesting; keeps headings, ids, links and the attributes that could fetch something."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.fetches: list[tuple[str, str, str | None]] = []
        self.tags: set[str] = set()

    def handle_starttag(self, name: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(name)
        for key, value in attrs:
            if name == "a" and key == "href":
                self.links.append(str(value))
            elif key in FETCHING or key == "style" or key.startswith("on"):
                self.fetches.append((name, key, value))
            elif key == "id":
                self.ids.append(str(value))
        if re.fullmatch("h[1-6]", name):
            self.headings.append(int(name[1]))
        if name not in VOID:
            self.open.append(name)

    def handle_startendtag(self, name: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(name)

    def handle_endtag(self, name: str) -> None:
        assert self.open, name
        assert self.open.pop() == name


@pytest.fixture(scope="module")
def story() -> Story:
    return tell()


@pytest.fixture(params=LANGS)
def page(request: pytest.FixtureRequest, story: Story) -> str:
    return html_page(story, request.param)


def test_well_formed_and_self_contained(page: str) -> None:
    found = Outline()
    found.feed(page)
    found.close()
    assert found.open == []
    assert found.fetches == []
    assert not found.tags & {"script", "link", "iframe", "img", "object", "embed", "form", "base"}
    assert not re.search(r"https?:|//[a-z]|@import|url\((?!#)", page)
    assert len(found.ids) == len(set(found.ids))
    assert {link.removeprefix("#") for link in found.links} <= set(found.ids)


def test_headings_in_order(page: str) -> None:
    found = Outline()
    found.feed(page)
    assert found.headings[0] == 1
    assert found.headings.count(1) == 1
    assert all(below <= above + 1 for above, below in zip(found.headings, found.headings[1:], strict=False))


def test_tables_have_scopes_and_captions(page: str) -> None:
    assert page.count("<table") == page.count("<caption") == 7 + 4
    assert "<th>" not in page
    assert len(re.findall(r"<th ", page)) == len(re.findall(r'<th scope="(?:col|row)"', page))


def test_every_unit_has_a_bar_and_an_explanation(page: str, story: Story) -> None:
    assert page.count('class="bar" role="img"') == 20
    assert page.count('<details class="sheet">') == 20 + len(story.commended) + len(story.years)
    # five units with a missing figure: u05, u07, u10, u14, u18
    assert page.count('<rect class="maybe" x=') == 5
    # u07: sure to 93.9, hatched from there to 100
    assert '<rect class="maybe" x="93.9%" width="6.1%"' in page


def test_language_of_the_page(story: Story) -> None:
    vi, en = (html_page(story, lang) for lang in LANGS)
    assert '<html lang="vi">' in vi
    assert '<html lang="en">' in en
    assert "Không đủ điều kiện" in vi
    assert "Not eligible" in en
    assert '<span lang="vi">' in en
    assert "Điều kiện" not in re.sub(r'<span lang="vi">.*?</span>', "", en)


def test_the_same_every_time(story: Story) -> None:
    assert html_page(tell(), "vi") == html_page(story, "vi")


def test_text_is_escaped() -> None:
    assert text('<b a="1">&') == "&lt;b a=&quot;1&quot;&gt;&amp;"
    assert tag("p", text("<"), aria_label='"><script>') == ('<p aria-label="&quot;&gt;&lt;script&gt;">&lt;</p>')
    assert bullets(()) == ""
