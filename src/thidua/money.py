"""Money (tiền): an exact amount of đồng."""

from __future__ import annotations

from thidua.points import Quantity
from thidua.rounding import RoundingMode


class Money(Quantity):
    """An exact amount of đồng; budgets may carry two decimals, prizes are whole thousands.

    >>> Money("702000").rounded_to("10000", "up")
    Money('710000')
    >>> f"{Money(2340000):dong}"
    '2.340.000 đồng'
    """

    __slots__ = ()

    MAX_PLACES = 2

    def rounded_to(self, step: str, mode: RoundingMode) -> Money:
        """This amount rounded to a step, for instance up to the next 10,000 đồng."""
        return Money.rounded(self.fraction, step, mode)

    def __format__(self, spec: str) -> str:
        if spec != "dong":
            return format(str(self), spec)
        sign, digits = ("-", str(-self)) if self < Money(0) else ("", str(self))
        whole, _, cents = digits.partition(".")
        grouped = sign + f"{int(whole):,}".replace(",", ".")
        return f"{grouped},{cents} đồng" if cents else f"{grouped} đồng"
