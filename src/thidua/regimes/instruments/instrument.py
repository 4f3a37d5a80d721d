"""An instrument: what it is called, when it is in force, and how well each of that was read."""

from __future__ import annotations

from datetime import date

from thidua.citations import Mark, Validity
from thidua.labels import Label
from thidua.model import Model


class Instrument(Model):
    """A law, decree, circular or decision, with the interval in which it is in force.

    ``mark`` says how well it was read. Where one part of what is said about it is weaker than the rest, that part has
    a mark of its own: ``start_mark`` and ``end_mark`` the two ends of its interval, ``number_mark`` its number.
    """

    code: str
    name: Label
    validity: Validity
    mark: Mark
    start_mark: Mark | None = None
    end_mark: Mark | None = None
    number_mark: Mark | None = None

    @property
    def doubtful_start(self) -> bool:
        """Whether its first day is recalled or assumed only."""
        return (self.start_mark or self.mark) == "unverified"


def instrument(
    code: str,
    vi: str,
    en: str,
    start: str,
    end: str | None,
    mark: Mark,
    end_mark: Mark | None = None,
    *,
    start_mark: Mark | None = None,
    number_mark: Mark | None = None,
) -> Instrument:
    """An instrument of the tables of this package; days as ISO text, the end is the first day without it."""
    return Instrument(
        code=code,
        name=Label(vi=vi, en=en),
        validity=Validity(start=date.fromisoformat(start), end=date.fromisoformat(end) if end else None),
        mark=mark,
        start_mark=start_mark,
        end_mark=end_mark,
        number_mark=number_mark,
    )
