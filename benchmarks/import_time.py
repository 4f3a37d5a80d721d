"""Start-up: importing the two names and loading one 30-leaf table, beside pydantic with 30 models, as a ratio.

Each figure is a fresh interpreter; the runs alternate. The models on the pydantic side have as many fields as ours
have on average.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from table30 import table_data

OURS = """
import time; start = time.perf_counter()
from thidua import CriteriaSet, score
import json
CriteriaSet.model_validate(json.load(open({path!r})))
print(time.perf_counter() - start)
"""

THEIRS = """
import time; start = time.perf_counter()
from pydantic import BaseModel
for i in range(30):
    type(f"M{{i}}", (BaseModel,), {{"__annotations__": {{f"f{{j}}": int for j in range({fields})}}}})
print(time.perf_counter() - start)
"""

COUNT = """
from thidua import CriteriaSet, score
from thidua.model import Model
def below(kind):
    for child in kind.__subclasses__():
        yield child
        yield from below(child)
kinds = list(below(Model))
print(len(kinds), round(sum(len(k.model_fields) for k in kinds) / len(kinds)))
"""


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def main(rounds: int = 15) -> None:
    models, fields = run(COUNT).split()
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "table.json")
        Path(path).write_text(json.dumps(table_data()), encoding="utf-8")
        ours, theirs = OURS.format(path=path), THEIRS.format(fields=fields)
        run(ours), run(theirs)
        times: dict[str, list[float]] = {"thidua": [], "pydantic": []}
        for _ in range(rounds):
            times["thidua"].append(float(run(ours)))
            times["pydantic"].append(float(run(theirs)))
    a, b = statistics.median(times["thidua"]), statistics.median(times["pydantic"])
    print(f"models loaded by thidua: {models}, fields on average: {fields}")
    print(f"thidua {a * 1000:.0f} ms, pydantic with 30 models {b * 1000:.0f} ms, ratio {a / b:.2f}")
    print(f"by the fastest run of each: {min(times['thidua']) / min(times['pydantic']):.2f}")


if __name__ == "__main__":
    main()
