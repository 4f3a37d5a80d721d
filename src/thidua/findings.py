"""Findings: what the library has to say about data, as values with stable codes, in both languages."""

from __future__ import annotations

from thidua.codes import Lang, Severity, lookup
from thidua.errors import ThiduaError, said
from thidua.model import Model


class Finding(Model):
    """Something worth saying about data: bad data, a clumsy table, an unmet condition.

    ``where`` is a path in the data (``"sections/I/I.1"``) or empty. ``params`` fill the message; the wording
    may change between versions, the code never does. ``citation`` is the printed source, where there is one.

    >>> finding = Finding.of("number_float", where="done", value="0.1")
    >>> finding.message("vi")
    'Số thực dấu phẩy động 0.1 không được nhận vì không chính xác.'
    """

    code: str
    severity: Severity
    where: str = ""
    params: tuple[tuple[str, str], ...] = ()
    citation: str | None = None

    @classmethod
    def of(cls, code: str, /, *, where: str = "", citation: str | None = None, **params: object) -> Finding:
        """A finding of that code; ``KeyError`` when the library has no such code."""
        pairs = tuple((name, said(value)) for name, value in params.items())
        return cls(code=code, severity=lookup(code).severity, where=where, params=pairs, citation=citation)

    @classmethod
    def from_error(cls, error: ThiduaError, *, where: str = "") -> Finding:
        """The same complaint as a value instead of an exception."""
        return cls(
            code=error.code,
            severity=lookup(error.code).severity,
            where="/".join(part for part in (where, error.where) if part),
            params=tuple(error.params.items()),
        )

    def message(self, lang: Lang = "vi") -> str:
        """What was found, in one sentence."""
        return lookup(self.code).message(lang, dict(self.params))

    def hint(self, lang: Lang = "vi") -> str:
        """What to do about it; may be empty."""
        return lookup(self.code).hint(lang, dict(self.params))

    def as_data(self) -> dict[str, object]:
        """The finding ready for JSON, with its words in both languages."""
        return {
            **self.model_dump(mode="json"),
            "messages": {"vi": self.message("vi"), "en": self.message("en")},
            "hints": {"vi": self.hint("vi"), "en": self.hint("en")},
        }

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.message('vi')} [{self.code}]"
