"""Labels: the words an official reads, in Vietnamese and perhaps English. Never part of an identity."""

from __future__ import annotations

from pydantic import model_validator

from thidua.codes import Lang
from thidua.model import Model
from thidua.text import Text

__all__ = ["Label", "Lang"]


class Label(Model):
    """Words in Vietnamese and optionally in English; a plain string is taken as Vietnamese.

    >>> Label.model_validate("Tuyên truyền").text("en")
    'Tuyên truyền'
    >>> Label(vi="Kiểm tra", en="Inspection").text("en")
    'Inspection'
    """

    vi: Text
    en: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, data: object) -> object:
        return {"vi": data} if isinstance(data, str) else data

    def text(self, lang: Lang = "vi") -> str:
        """The words in that language; Vietnamese where there is no English."""
        return self.en if lang == "en" and self.en is not None else self.vi

    def __str__(self) -> str:
        return self.vi
