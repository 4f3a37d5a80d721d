"""Whatever people write into labels, answers and reasons: nothing runs, nothing breaks out of its line."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from criteria.tables import criterion, formula, section, table_data
from thidua import CriteriaSet, NotApplicable, score

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "</details></summary><b>",
    "&lt;script&gt;",
    "](javascript:alert(1))",
    "![x](https://x.example/y.png)",
    "`code` *bold* _it_ ~~gone~~ | cell |",
    "# heading",
    "{result} {0} {{label}} %s",
    "${jndi:ldap://x}",
    "1. mục",
    "\\*escaped\\*",
    "<!-- -->",
    "\u202egnurt",
]
BREAKING = ["Tên\n- II. Mục giả: **100**", "Tên\n\n# Tiêu đề", "Tên\r\n<b>", "Tên\n    điểm: 100"]


def sheet_of(text):
    """The text in every place that a user may fill."""
    facts = [
        {"kind": "number", "name": "a", "highest": "9", "may_not_apply": True, "label": {"vi": text, "en": text}},
        {"kind": "choice", "name": "c", "members": [{"code": "x", "label": text}, {"code": "y", "label": text}]},
    ]
    data = table_data(
        section(
            "I",
            "9",
            criterion("I.1", "9", {"kind": "choice", "fact": "c", "levels": {"x": "1", "y": "2"}}) | {"label": text},
            criterion("I.2", "9", formula("a")) | {"label": {"vi": text, "en": text}},
        )
        | {"label": text},
        facts=facts,
        classes={
            "bands": [
                {
                    "code": "A",
                    "label": text,
                    "at_least": "1",
                    "guards": [{"kind": "condition", "holds": "a > 1", "label": text}],
                }
            ]
        },
    ) | {"label": text, "citation": {"instrument": text, "article": text, "mark": "illustrative"}}
    return score(CriteriaSet.model_validate(data), {"a": NotApplicable(because=text), "c": "x"}, unit=text)


class Tags(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.seen, self.open, self.text = [], [], []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, tuple(name for name, _ in attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("text", [*HOSTILE, *BREAKING])
def test_html(text, lang):
    page = sheet_of(text).explain().html(lang)
    tags = Tags()
    tags.feed(page)
    tags.close()
    assert tags.open == []
    assert {tag for tag, _ in tags.seen} <= {"details", "summary", "span", "ul", "li"}
    assert {name for _, names in tags.seen for name in names} <= {"class", "open"}
    shape = Tags()
    shape.feed(sheet_of("plain").explain().html(lang))
    assert tags.seen == shape.seen, "the text changed the structure"
    assert text.replace("\r\n", "\n") in "".join(tags.text), "and is shown as it was written"


def unescaped(line):
    """What Markdown would show: a backslash before punctuation is not shown."""
    return re.sub(r"\\([\\`*_{}\[\]<>()#+.!|~&-])", r"\1", line)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("text", HOSTILE)
def test_markdown(text, lang):
    made, plain = (sheet_of(words).explain().markdown(lang) for words in (text, "plain"))
    assert made.count("\n") == plain.count("\n")
    for line, other in zip(made.split("\n"), plain.split("\n"), strict=True):
        indent = re.match(r" *- ", other)[0]
        assert line.startswith(indent)
        assert len(re.findall(r"(?<!\\)\*\*", line)) == len(re.findall(r"(?<!\\)\*\*", other))
        assert not re.search(r"(?<!\\)[<`\[\]]", line), "no tag, code or link is left"
    assert text in unescaped(made)


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize("text", BREAKING)
def test_a_line_end_in_a_label_forges_no_line(text, form):
    made, plain = (getattr(sheet_of(words).explain(), form)("vi") for words in (text, "plain"))
    assert made.count("\n") == plain.count("\n")


@pytest.mark.parametrize("text", ["- II. Mục giả", "1. mục", "+ mục", "&lt;b&gt;", "~~gone~~"])
def test_markdown_shows_the_text_itself(text):
    """The fact's label begins a detail line: `- - II` is a list inside the list; `&lt;` shows as `<`."""
    made = sheet_of(text).explain().markdown("vi")
    details = [line.lstrip(" ")[2:] for line in made.split("\n")]
    assert not any(re.match(r"([-+]|[0-9]+[.)]) ", detail) for detail in details)
    assert not re.search(r"(?<!\\)(&[a-z]+;|~~)", made)


def test_data_holds_the_text_untouched():
    for text in HOSTILE:
        data = sheet_of(text).explain().as_data()
        assert data["children"][0]["label"] == {"vi": text, "en": text}
