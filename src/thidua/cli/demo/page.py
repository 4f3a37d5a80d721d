"""The demo as one HTML page: everything inside, no network, no scripts."""

from __future__ import annotations

from thidua import __version__
from thidua.cli.demo.chart import HATCH
from thidua.cli.demo.documents import campaigns, dispatches
from thidua.cli.demo.samples import text_of
from thidua.cli.demo.sheets import criteria, standings
from thidua.cli.demo.story import Story
from thidua.cli.demo.tags import tag, text
from thidua.cli.demo.verdicts import commendation, official
from thidua.cli.demo.words import word
from thidua.codes import Lang


def page(story: Story, lang: Lang) -> str:
    """The whole page."""
    head = (
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        + tag("title", text(f"{word('title', lang)}: thidua"))
        + f"<style>\n{text_of('style.css')}</style>"
    )
    steps = (dispatches, campaigns, criteria, standings, commendation, official)
    body = HATCH + _header(len(steps), lang)
    cards = "\n".join(_step(number, step(story, lang), lang) for number, step in enumerate(steps, start=1))
    body += tag("main", cards) + _footer(story, lang)
    return f'<!doctype html>\n<html lang="{lang}">\n<head>{head}</head>\n<body>\n{body}\n</body>\n</html>\n'


def _header(steps: int, lang: Lang) -> str:
    links = "".join(
        tag("li", tag("a", text(word(f"step{number}", lang)), href=f"#step-{number}")) for number in range(1, steps + 1)
    )
    return tag(
        "header",
        tag("h1", text(word("title", lang)))
        + tag("p", text(word("subtitle", lang)), class_="subtitle")
        + tag("p", text(word("sample", lang)), class_="notice")
        + tag("nav", tag("ol", links), aria_label=word("contents", lang)),
    )


def _step(number: int, inner: str, lang: Lang) -> str:
    heading = tag("h2", tag("span", f"{number}.", class_="number") + " " + text(word(f"step{number}", lang)))
    return tag("section", heading + inner, class_="step", id=f"step-{number}")


def _footer(story: Story, lang: Lang) -> str:
    words = word("made_by", lang, version=__version__, digest=story.criteria.digest())
    return tag("footer", tag("p", text(words)))
