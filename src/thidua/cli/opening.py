"""Files and standard input for the commands, and why one cannot be opened."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO


def load_bytes(path: str, limit: int, stdin: BinaryIO) -> bytes:
    """At most one byte more than ``limit`` of a file, or of standard input for ``-``; ``OSError`` where it fails."""
    if path == "-":
        return stdin.read(limit + 1)
    with Path(path).open("rb") as file:
        return file.read(limit + 1)


def reason(error: OSError) -> str:
    """Why it failed, in Vietnamese where that is known."""
    if isinstance(error, FileNotFoundError):
        return "không có tệp này"
    if isinstance(error, IsADirectoryError):
        return "đây là thư mục, không phải tệp"
    if isinstance(error, PermissionError):
        return "không có quyền truy cập"
    return error.strerror or type(error).__name__
