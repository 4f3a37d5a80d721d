"""One code: the stable name of a finding or an exception, and its words in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "style", "note"]
Lang = Literal["vi", "en"]


@dataclass(frozen=True, slots=True)
class Code:
    """The stable name of something that can be said about data, with its message templates.

    Names never change once released; wording may. Templates take ``{parameters}``.

    >>> Code("x_low", "warning", "{value} thấp", "{value} is low").message("en", {"value": "3"})
    '3 is low'
    """

    name: str
    severity: Severity
    vi: str
    en: str
    hint_vi: str = ""
    hint_en: str = ""

    def message(self, lang: Lang, params: dict[str, str]) -> str:
        """What happened, in one sentence."""
        return fill(self.vi if lang == "vi" else self.en, params)

    def hint(self, lang: Lang, params: dict[str, str]) -> str:
        """What to do about it; empty when there is nothing to add."""
        return fill(self.hint_vi if lang == "vi" else self.hint_en, params)


def fill(template: str, params: dict[str, str]) -> str:
    """Put parameters into a template; a parameter is inserted as it is and never read as a template.

    >>> fill("{a} and {b}", {"a": "{b}", "b": "2"})
    '{b} and 2'
    """
    parts = template.split("{")
    out = [parts[0]]
    for part in parts[1:]:
        name, closed, rest = part.partition("}")
        out.append(params.get(name, "?") + rest if closed else "{" + part)
    return "".join(out)
