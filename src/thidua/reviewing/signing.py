"""Who did something, as people wrote it: text that a record can keep, or what is wrong with it."""

from __future__ import annotations

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.text import clean


def said_by(by: str) -> tuple[str, tuple[Finding, ...]]:
    """The name, or ``""`` and the finding of text at ``by``. Error ``text_type``.

    >>> said_by(" Lan "), said_by(" ")[1][0].code
    (('Lan', ()), 'text_empty')
    """
    return _kept(by, "by")


def said_why(text: str | None, where: str) -> tuple[str | None, tuple[Finding, ...]]:
    """A reason or a document, ``None`` where nothing is said, or the finding of text at ``where``. Error ``text_type``.

    >>> said_why(" ", "reason")
    (None, ())
    """
    if text is None:
        return None, ()
    kept, found = _kept(text, where)
    return kept or None, tuple(finding for finding in found if finding.code != "text_empty")


def _kept(text: str, where: str) -> tuple[str, tuple[Finding, ...]]:
    try:
        return clean(text), ()
    except ThiduaError as error:
        if error.code == "text_type":
            raise
        return "", (Finding.from_error(error, where=where),)
