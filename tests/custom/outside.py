"""A rule as somebody outside the library would write it: this file is the whole of it."""

from typing import Literal

from thidua import Label, Points, Rule, register
from thidua.explain.phrase import Phrase
from thidua.formulas.operators import fact, greatest, least


@register
class QuietMonths(Rule):
    """Points for each month without a complaint in a row, up to the full mark."""

    kind: Literal["outside:quiet-months@1"] = "outside:quiet-months@1"
    months: str
    each: Points

    def expand(self, maximum, facts):
        return greatest(0, least(self.each * fact(self.months), maximum)).node

    def asked(self, maximum, facts):
        vi = f"{self.each} điểm mỗi tháng liền không có phản ánh, không quá {maximum}"
        return Phrase.of(
            "asked_words", words=Label(vi=vi, en=f"{self.each} points for each quiet month, up to {maximum}")
        )
