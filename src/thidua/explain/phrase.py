"""Phrases: sentences of an explanation as a code and parameters, put into words on demand."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.codes import Lang
from thidua.codes.code import fill
from thidua.explain.catalogue import phrases
from thidua.labels import Label


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence of an explanation. The code is stable, the wording is not.

    A parameter is text, or a label or another phrase that is read in the language asked for.

    >>> Phrase.of("asked_all_or_nothing", fact="Có kế hoạch", max="5").text("en")
    '5 points if Có kế hoạch, otherwise 0'
    """

    code: str
    params: tuple[tuple[str, str | Label | Phrase], ...] = ()

    @classmethod
    def of(cls, code: str, /, **params: object) -> Phrase:
        """A phrase with its parameters; ``KeyError`` for a code the catalogue does not have."""
        phrases()[code]
        pairs = tuple((k, v if isinstance(v, Label | Phrase) else str(v)) for k, v in params.items())
        return cls(code, pairs)

    def text(self, lang: Lang = "vi") -> str:
        """The sentence in that language."""
        vi, en = phrases()[self.code]
        words = {name: v if isinstance(v, str) else v.text(lang) for name, v in self.params}
        return fill(vi if lang == "vi" else en, words)

    def as_data(self) -> dict[str, object]:
        """Code, parameters and both wordings, ready for JSON."""
        params = {name: v if isinstance(v, str) else v.text("vi") for name, v in self.params}
        return {"code": self.code, "params": params, "vi": self.text("vi"), "en": self.text("en")}

    def label(self) -> Label:
        """The sentence as a label, in both languages."""
        return Label(vi=self.text("vi"), en=self.text("en"))
