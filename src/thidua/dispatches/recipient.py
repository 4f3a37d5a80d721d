"""A recipient: one line of “Nơi nhận”."""

from __future__ import annotations

from thidua.model import Model
from thidua.text import Text


class Recipient(Model):
    """Who receives the dispatch, and what for, both as printed (“để b/c” without the brackets).

    The archive line “Lưu: …” is no recipient; it is ``Dispatch.archive_line``.

    >>> Recipient(name="UBND huyện", purpose="để b/c").purpose
    'để b/c'
    """

    name: Text
    purpose: Text | None = None
