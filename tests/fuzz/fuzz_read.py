"""Coverage-guided fuzzing of ``decode``, ``read``, ``inspect`` and ``as_json``; a campaign, not a test.

    pip install atheris
    python tests/fuzz/fuzz_read.py CORPUS -max_total_time=3600 -timeout=10 -max_len=8192 -dict=tests/fuzz/words.dict

CORPUS is a folder to keep what was found; fill it with ``python tests/fuzz/fuzz_read.py --seed CORPUS`` first. Every
input must come back with a reading whose spans lie inside the text, and with findings where there is no dispatch.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

try:
    import atheris
except ModuleNotFoundError:  # the harness is read by linters and tests where atheris is absent
    atheris = None

if atheris is not None and "--seed" not in sys.argv:
    with atheris.instrument_imports(include=["thidua.dispatches"]):
        from thidua.dispatches import Reading, as_json, decode, inspect, read
else:
    from thidua.dispatches import Reading, as_json, decode, inspect, read

DOCUMENTS = Path(__file__).parent.parent / "dispatches" / "documents"


def one(data: bytes) -> None:
    """One input through every door; an exception or a broken promise is a finding of the campaign."""
    decoded = decode(data)
    if decoded.text is None:
        if not decoded.findings:
            raise AssertionError("no text and no reason")
        return
    reading = read(decoded.text)
    inspection = inspect(reading)
    json.dumps(as_json(reading, inspection))
    if reading.dispatch is None and not reading.findings:
        raise AssertionError("no dispatch and no reason")
    length = len(decoded.text)
    for trace in reading.traces:
        for span in trace.spans:
            if not 0 <= span.start <= span.end <= length:
                raise AssertionError(f"{trace.field} lies outside the text: {span}")
    for finding in inspection.findings:
        if not (finding.message("vi") and finding.message("en")):
            raise AssertionError(f"{finding.code} has no message")
        inspection.spans(finding)
    if Reading.model_validate_json(reading.model_dump_json()) != reading:
        raise AssertionError("the reading does not survive JSON")


def seed(folder: Path) -> int:
    """Copy the annotated documents into a corpus; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    documents = sorted(DOCUMENTS.glob("**/*.txt"))
    for document in documents:
        (folder / document.stem).write_bytes(document.read_bytes())
    return len(documents)


def main() -> None:
    """Run the campaign, or fill a corpus."""
    if "--seed" in sys.argv:
        print(seed(Path(sys.argv[sys.argv.index("--seed") + 1])), "documents")
        return
    if atheris is None:
        raise SystemExit("pip install atheris")
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
