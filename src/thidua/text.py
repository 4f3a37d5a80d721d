"""Text as the library keeps it: NFC, trimmed, without control characters; and the key that compares it."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

from pydantic import BeforeValidator, Field

from thidua.errors import ThiduaError

MAX_TEXT = 20_000
"""Longest text a model keeps, in characters; a dispatch's body is kept apart."""

_CODE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,63})\Z")
_SPACES = re.compile(r"\s+")

MAX_MARKS = 30
"""Most combining marks in a row of signs: no real text has more diacritics."""

_PILE = re.compile(rf"[^\w\s\x00-\x7f]{{{MAX_MARKS + 1}}}")


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

_UNSEEN = frozenset(("Cc", "Cf", "Cn", "Co", "Zl", "Zp", "Zs"))

_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0" + "".join(map(chr, range(0xFE00, 0xFE10))))
"""Letters and marks that show nothing: fillers, the empty Braille pattern, variation selectors."""


def nfc(value: str) -> str:
    r"""The composed form, so that one word has one spelling and one length.

    >>> len("Hoa\u0300"), len(nfc("Hoa\u0300"))
    (4, 3)
    """
    return unicodedata.normalize("NFC", value)


def fold(value: str) -> str:
    """The key that compares two texts: no case, no diacritics, single spaces.

    It makes “hoà” and “hòa” equal, which NFC does not; show the text itself, never the key.

    >>> fold("  Thị xã  HOÀ Bình ") == fold("thị xã hòa bình")
    True
    >>> fold("Đảng ủy")
    'dang uy'
    """
    bare = "".join(c for c in unicodedata.normalize("NFD", value.casefold()) if not unicodedata.combining(c))
    return _SPACES.sub(" ", bare.replace("đ", "d")).strip()


def _marks(pile: str) -> int:
    return sum(unicodedata.combining(char) > 0 for char in pile)


def clean(value: object) -> str:
    """Text for a model: NFC first, line ends as one newline, then trimmed, then checked.

    Text that shows nothing, such as zero-width spaces alone, is empty.
    Errors: ``text_type``, ``too_long``, ``text_marks``, ``text_control``, ``text_empty``.

    >>> clean("  Như Quỳnh ")
    'Như Quỳnh'
    """
    if not isinstance(value, str):
        raise ThiduaError("text_type", type=type(value).__name__)
    if len(value) > 4 * MAX_TEXT:  # NFC of Vietnamese never shrinks a text more than threefold
        raise ThiduaError("too_long", length=len(value), limit=MAX_TEXT)
    if any(_marks(pile.group()) > MAX_MARKS for pile in _PILE.finditer(value)):  # NFC of it: quadratic time
        raise ThiduaError("text_marks", limit=MAX_MARKS)
    text = nfc(value).replace("\r\n", "\n").strip()
    if len(text) > MAX_TEXT:
        raise ThiduaError("too_long", length=len(text), limit=MAX_TEXT)
    if not text.isprintable():  # most text is; control characters and lone surrogates never are
        for char in text:
            if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t":
                raise ThiduaError("text_control", codepoint=f"U+{ord(char):04X}")
    if not shows(text):
        raise ThiduaError("text_empty")
    return text


def shows(text: str) -> bool:
    r"""Whether there is anything to see in a text: not only spaces, fillers and signs without a shape.

    >>> shows("Số 5"), shows(" \u200b\u3164")
    (True, False)
    """
    return any(char not in _BLANK and unicodedata.category(char) not in _UNSEEN for char in text)


def clean_long(value: str) -> str:
    """Body text for a model, of any length: NFC, and nothing in it that no file can hold.

    Errors: ``text_marks``, ``text_control``.

    >>> clean_long("Kế hoạch")
    'Kế hoạch'
    """
    if any(_marks(pile.group()) > MAX_MARKS for pile in _PILE.finditer(value)):
        raise ThiduaError("text_marks", limit=MAX_MARKS)
    control = _CONTROL.search(value)
    if control is not None:
        raise ThiduaError("text_control", codepoint=f"U+{ord(control.group()):04X}")
    return nfc(value)


def clean_code(value: object) -> str:
    """A code: ASCII letters, digits and ``. _ -``, at most 64, beginning with a letter or a digit.

    Errors: ``text_type``, ``code_form``.

    >>> clean_code("I.1")
    'I.1'
    """
    if not isinstance(value, str):
        raise ThiduaError("text_type", type=type(value).__name__)
    if not _CODE.match(value):
        raise ThiduaError("code_form", value=value)
    return value


Text = Annotated[str, BeforeValidator(clean), Field(json_schema_extra={"minLength": 1, "maxLength": MAX_TEXT})]
"""NFC text, trimmed, never empty. Absent text is ``None``."""

CodeText = Annotated[str, BeforeValidator(clean_code), Field(json_schema_extra={"pattern": f"^{_CODE.pattern[:-2]}$"})]
"""A stable code chosen by whoever writes the data: of a criterion, a body, a fact."""
