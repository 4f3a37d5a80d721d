"""``thidua write``: a dispatch from JSON, as text or as a Word file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import BinaryIO, TextIO

from pydantic import ValidationError

from thidua.dispatches import Dispatch, Limits, compose, write
from thidua.errors import ThiduaError

OK = 0
UNWRITABLE = 2


def run(path: str, *, docx: Path | None, stdin: BinaryIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write one dispatch (``-`` is standard input); 0 when it was written, 2 when it could not be.

    The JSON is that of ``Dispatch``, or what ``thidua read --json`` prints; what follows from the words may be
    left out.
    """
    shown = "stdin" if path == "-" else path
    limit = Limits().bytes
    try:
        data = stdin.read(limit + 1) if path == "-" else _load(path, limit + 1)
        if len(data) > limit:
            print(f"{shown}: quá {limit} byte.", file=stderr)
            return UNWRITABLE
        dispatch = compose(_dispatch(data))
        if docx is None:
            print(write(dispatch), file=stdout, end="")
        else:
            from thidua.office import write_docx

            docx.write_bytes(write_docx(dispatch))
    except OSError as error:
        print(f"{error.filename or shown}: {error.strerror or type(error).__name__}", file=stderr)
    except ThiduaError as error:
        hint = error.hint("vi")
        print(
            f"{shown}: {error.where + ': ' if error.where else ''}{error.message('vi')}"
            + (f"\n  {hint}" if hint else ""),
            file=stderr,
        )
    except ValidationError as error:
        for item in error.errors()[:20]:
            print(f"{shown}: {'/'.join(map(str, item['loc']))}: {item['msg']}", file=stderr)
    except (ValueError, RecursionError) as error:
        print(f"{shown}: JSON không đọc được ({error})", file=stderr)
    else:
        return OK
    return UNWRITABLE


def _dispatch(data: bytes) -> Dispatch:
    found = json.loads(data)
    if isinstance(found, dict) and "anomalies" in found:  # what “thidua read --json” prints has more keys
        found = {name: found[name] for name in Dispatch.model_fields if found.get(name) is not None}
    return Dispatch.model_validate_json(json.dumps(found))


def _load(path: str, limit: int) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(limit)
