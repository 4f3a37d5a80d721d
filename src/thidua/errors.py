"""Exceptions: for programmers, with a stable code, a hint and a page of the documentation."""

from __future__ import annotations

from typing import Self

from thidua.codes import Lang, lookup


class ThiduaError(ValueError):
    """A call that cannot be carried out as written.

    It is a ``ValueError``, so a model that refuses a value says so through pydantic's own error, and the
    code is still there. Data that merely is wrong comes back as a ``Finding``, never as this.

    >>> error = ThiduaError("number_float", value="0.1")
    >>> error.code
    'number_float'
    >>> print(error)
    The float 0.1 is refused because floats are not exact. Write the number as a string with a decimal
    point, such as “42.5”. [number_float, see docs/codes.md#number_float]
    """

    def __init__(self, code: str, /, **params: object) -> None:
        self.code = code
        self.where = ""
        self.params = {name: said(value) for name, value in params.items()}
        known = lookup(code)
        parts = (
            known.message("en", self.params),
            known.hint("en", self.params),
            f"[{code}, see {self.page}]",
        )
        super().__init__(" ".join(part for part in parts if part))

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.code, self.params))

    @property
    def page(self) -> str:
        """Where the documentation explains this code."""
        return f"docs/codes.md#{self.code}"

    def at(self, where: str) -> Self:
        """The same error, with the place in the data it is about; a place already known stays."""
        self.where = self.where or where
        return self

    def message(self, lang: Lang = "en") -> str:
        """What happened, in one sentence of that language."""
        return lookup(self.code).message(lang, self.params)

    def hint(self, lang: Lang = "en") -> str:
        """What to do about it; may be empty."""
        return lookup(self.code).hint(lang, self.params)


def _rebuild(kind: type[ThiduaError], code: str, params: dict[str, str]) -> ThiduaError:
    return kind(code, **params)


def said(value: object) -> str:
    r"""A value as text for a message, whatever it is: bounded, printable, and never raising.

    >>> said(10**5000), said("\ud800")
    ('int', '\\ud800')
    """
    try:
        return clip(str(value)[:10_000].encode("utf-8", "backslashreplace").decode())
    except Exception:  # noqa: BLE001  # text of foreign objects: whatever it raises, the finding must be made
        return type(value).__name__


def clip(text: str, limit: int = 300) -> str:
    """A text as it may be shown in a message: never longer than ``limit`` characters.

    >>> clip("x" * 500, limit=8)
    'xxxxxxx…'
    """
    return text if len(text) <= limit else text[: limit - 1] + "…"
