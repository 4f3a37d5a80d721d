"""``thidua write``: a dispatch from JSON, as text or as a Word file."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, TextIO

from pydantic import JsonValue

from thidua.cli.opening import load_bytes, reason
from thidua.dispatches import Dispatch, Limits, compose, write
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.loading import load, load_json

OK = 0
UNWRITABLE = 2


def run(path: str, *, docx: Path | None, stdin: BinaryIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write one dispatch (``-`` is standard input); 0 when it was written, 2 when it could not be.

    The JSON is that of ``Dispatch``, or what ``thidua read --json`` prints; what follows from the words may be
    left out.
    """
    shown = "stdin" if path == "-" else path
    try:
        found = _dispatch(load_bytes(path, Limits().bytes, stdin))
        if isinstance(found, Dispatch):
            _write(compose(found), docx, stdout)
            return OK
        for finding in found:
            place = f"{finding.where}: " if finding.where else ""
            print(f"{shown}: {place}{finding.message('vi')} [{finding.code}]", file=stderr)
    except OSError as error:
        print(f"Không mở được “{error.filename or shown}”: {reason(error)}.", file=stderr)
    except ThiduaError as error:
        hint = error.hint("vi")
        place = f"{error.where}: " if error.where else ""
        print(f"{shown}: {place}{error.message('vi')}" + (f"\n  {hint}" if hint else ""), file=stderr)
    return UNWRITABLE


def _write(dispatch: Dispatch, docx: Path | None, stdout: TextIO) -> None:
    if docx is None:
        print(write(dispatch), file=stdout, end="")
        return
    from thidua.office import write_docx

    docx.write_bytes(write_docx(dispatch))


def _dispatch(data: bytes) -> Dispatch | tuple[Finding, ...]:
    plain = load_json(dict[str, JsonValue], data)
    if plain.value is None:
        return plain.findings
    keys = dict(plain.value)
    if "anomalies" in keys:  # what “thidua read --json” prints has more keys
        keys = {name: keys[name] for name in Dispatch.model_fields if keys.get(name) is not None}
    loaded = load(Dispatch, keys)
    return loaded.value if loaded.value is not None else loaded.findings
