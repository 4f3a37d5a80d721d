"""The same file for the same document: the parts of a zip archive with one fixed time."""

from __future__ import annotations

import zipfile
from io import BytesIO

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment a zip archive knows


def repacked(data: bytes) -> bytes:
    """The archive again, its parts in their order, none with the hour at which it was made."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as given, zipfile.ZipFile(out, "w") as made:
        for name in given.namelist():
            part = zipfile.ZipInfo(name, date_time=_EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0
            made.writestr(part, given.read(name))
    return out.getvalue()
