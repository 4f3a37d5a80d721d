"""Steps 1 and 2 on the page: the dispatches as they were read, and the campaigns they are about."""

from __future__ import annotations

from thidua.cli.demo.story import Document, Story
from thidua.cli.demo.tags import as_printed, bullets, definitions, tag, text
from thidua.cli.demo.wording import day, reference, stage
from thidua.cli.demo.words import word
from thidua.codes import Lang


def dispatches(story: Story, lang: Lang) -> str:
    """Both dispatches, side by side where there is room."""
    return tag("div", "".join(_dispatch(document, lang) for document in story.documents), class_="pair")


def campaigns(story: Story, lang: Lang) -> str:
    """What each dispatch makes of the campaign."""
    return tag("div", "".join(_campaign(document, lang) for document in story.documents), class_="pair")


def _dispatch(document: Document, lang: Lang) -> str:
    dispatch, reading = document.dispatch, document.reading
    issuer = as_printed(dispatch.issuer or "–", lang)
    if "issuer" in reading.inferred:
        issuer += " " + tag("span", text(f"({word('inferred', lang)})"), class_="soft")
    rows = [
        (text(word("date", lang)), text(day(dispatch.date, lang))),
        (text(word("issuer", lang)), issuer),
        (text(word("about", lang)), as_printed(dispatch.subject or "–", lang)),
        (
            text(word("implements", lang)),
            "<br>".join(text(reference(found, lang)) for found in document.campaign.implements) or "–",
        ),
        (text(word("addressees", lang)), as_printed("; ".join(dispatch.addressees), lang)),
    ]
    found = bullets((text(finding.message(lang)) for finding in reading.findings), class_="findings")
    return tag(
        "article",
        tag("h3", text(dispatch.number_symbol or "–"))
        + definitions(rows)
        + tag("h4", text(word("findings", lang)))
        + found,
        class_="card",
    )


def _campaign(document: Document, lang: Lang) -> str:
    campaign = document.campaign
    level = campaign.launcher.level if campaign.launcher is not None else None
    rows = [
        (text(word("role", lang)), text(word(campaign.role, lang) if campaign.role is not None else "–")),
        (text(word("form", lang)), text(word(campaign.form, lang) if campaign.form is not None else "–")),
        (text(word("level", lang)), text(word(f"level_{level}", lang) if level is not None else "–")),
        (text(word("stage", lang)), text(stage(document, lang))),
        (
            text(word("theme", lang)),
            as_printed(campaign.theme, lang) if campaign.theme is not None else text(word("not_said", lang)),
        ),
        (text(word("targets", lang)), as_printed("; ".join(target.name for target in campaign.targets), lang)),
    ]
    asked = [
        text(word(key, lang, task=request.task))
        for key, request in (("evaluates", campaign.yearly_evaluation), ("nominates", campaign.yearly_nomination))
        if request is not None
    ]
    if asked:
        rows.append((text(word("yearly", lang)), "<br>".join(asked)))
    tasks = definitions(((text(task.label), as_printed(task.text, lang)) for task in campaign.tasks), class_="tasks")
    return tag(
        "article",
        tag("h3", text(document.dispatch.number_symbol or "–"))
        + tag("p", "“" + as_printed(campaign.name or "", lang) + "”", class_="name")
        + definitions(rows)
        + tag("h4", text(word("tasks", lang)))
        + tasks,
        class_="card",
    )
