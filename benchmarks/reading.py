"""Reading dispatches: how many a second, and what hostile input costs.

    python benchmarks/reading.py             # dispatches per second on annotated documents of about 3 KB
    python benchmarks/reading.py --hostile   # 5 MB of everything that hurts: seconds, memory, growth from 10 KB

Figures depend on the machine; memory is that of a whole process of its own, the interpreter and the input included.
"""

from __future__ import annotations

import math
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from thidua.dispatches import decode, inspect, read
from thidua.regimes import COMPETENCE, IN_FORCE

DOCUMENTS = Path(__file__).parent.parent / "tests" / "dispatches" / "documents"
MEGABYTES_5 = 5_000_000
SIZES = (10_000, 100_000, 1_000_000, MEGABYTES_5)
LIMIT_SECONDS, LIMIT_MEGABYTES = 2.0, 200
TYPICAL = (2_000, 4_500)
HEAD = (
    "UBND XÃ AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 12/KH-UBND\nAn Bình, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nPhát động thi đua\n\n"
)


def _filled(filler: str, head: str = HEAD) -> Callable[[int], bytes]:
    return lambda size: (head + filler * (size // len(filler.encode()) + 1)).encode()[:size]


def _utf16(size: int) -> bytes:
    text = HEAD + "Thực hiện thi đua. " * (size // 30 + 1)
    return (b"\xff\xfe" + text.encode("utf-16-le"))[: size | 1]


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "one line of words": _filled("Thực hiện tốt công tác thi đua "),
    "one line, no dispatch": _filled("Thực hiện tốt công tác thi đua ", ""),
    "one letter": _filled("a"),
    "spaces": _filled(" "),
    "empty lines": _filled("\n"),
    "repeated number lines": _filled("Số: 12/KH-UBND\n"),
    "repeated number lines, no dispatch": _filled("Số: 12/KH-UBND\n", ""),
    "references on one line": _filled("số 12/KH-UBND ngày 05/3/2024 của UBND xã về việc a; "),
    "lines of bases": _filled("Căn cứ Luật A ngày 1/1/2020;\n"),
    "bases on one line": _filled("Căn cứ Luật "),
    "opening quotes": _filled("“"),
    "quotes and movements": _filled("phong trào thi đua “"),
    "digits": _filled("1"),
    "numbers and dots": _filled("1."),
    "labels": _filled("1. A\n"),
    "labels on one line": _filled("1. A. "),
    "number bait": _filled("so : 1 / - 1 / A-A-A-A-"),
    "dates": _filled("ngày     tháng    năm "),
    "recipients": _filled("- Như trên;\n", HEAD + "Nơi nhận:\n"),
    "headings of recipients": _filled("Nơi nhận:\n"),
    "signing authorities": _filled("TM. ỦY BAN\n"),
    "authorities on one line": _filled("TM. ỦY BAN "),
    "addressees": _filled("- Các trường;\n", HEAD + "Kính gửi:\n"),
    "addressees on one line": _filled("a;", HEAD + "Kính gửi: "),
    "capitals": _filled("A B C "),
    "pipes": _filled("| ", HEAD[:60]),
    "combining marks": _filled("\u0301", HEAD + "a"),
    "marks of other scripts": _filled("\u05b1\u05b0"),
    "decomposed letters": _filled("a\u0300"),
    "entities": _filled("&amp;"),
    "tags": _filled("<b>"),
    "asterisks": _filled("** "),
    "soft hyphens": _filled("\u00ad"),
    "TCVN3 lines": _filled("Uû ban nh©n d©n x· céng hßa\n", ""),
    "TCVN3 on one line": _filled("Uû ban nh©n d©n x· céng hßa ", ""),
    "VNI lines": _filled("UÛy ban nhaân daân xaõ coäng hoøa\n", ""),
    "binary": lambda size: random.Random(1).randbytes(size),
    "UTF-16 cut in a character": _utf16,
}


def once(name: str, size: int) -> tuple[float, int]:
    """Seconds and megabytes of one reading, in this process."""
    data = HOSTILE[name](size)
    start = time.perf_counter()
    decoded = decode(data)
    if decoded.text is not None:
        inspect(read(decoded.text))
    return time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def alone(name: str, size: int) -> tuple[float, int]:
    """The same in a process of its own."""
    command = [sys.executable, __file__, "--once", name, str(size)]
    seconds, megabytes = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), int(megabytes)


def hostile() -> int:
    """The table; the number of rows that miss a bar."""
    missed = 0
    print(f"{'input':<38}" + "".join(f"{size // 1000:>8} KB" for size in SIZES) + "  memory  exponent")
    for name in HOSTILE:
        rows = [alone(name, size) for size in SIZES]
        low, high = max(rows[1][0], 1e-3), rows[-1][0]
        exponent = math.log(high / low) / math.log(SIZES[-1] / SIZES[1])
        over = rows[-1][0] > LIMIT_SECONDS or rows[-1][1] > LIMIT_MEGABYTES
        missed += over
        times = "".join(f"{seconds:>9.3f} s" for seconds, _ in rows)
        print(f"{name:<38}{times}{rows[-1][1]:>5} MB{exponent:>9.2f}{'  MISSED' if over else ''}", flush=True)
    print(f"{len(HOSTILE)} inputs, {missed} over {LIMIT_SECONDS} s or {LIMIT_MEGABYTES} MB")
    return missed


def typical() -> None:
    """Dispatches per second of one core."""
    texts = []
    for path in sorted(DOCUMENTS.glob("*.txt")):
        data = path.read_bytes()
        decoded = decode(data)
        if (
            TYPICAL[0] <= len(data) <= TYPICAL[1]
            and decoded.text is not None
            and read(decoded.text).dispatch is not None
        ):
            texts.append(decoded.text)
    size = sum(len(text.encode()) for text in texts) / len(texts) / 1000

    def rate(work: Callable[[str], object]) -> float:
        runs = []
        for _ in range(5):
            start = time.process_time()
            for text in texts:
                work(text)
            runs.append(len(texts) / (time.process_time() - start))
        return median(runs)

    print(f"{len(texts)} documents, {size:.1f} KB on average (UTF-8)")
    print(f"read              {rate(read):7.0f} dispatches a second")
    both = rate(lambda text: inspect(read(text), instruments=IN_FORCE, competence=COMPETENCE))
    print(f"read and inspect  {both:7.0f} dispatches a second")


def main() -> int:
    """One of the two tables."""
    if "--once" in sys.argv:
        at = sys.argv.index("--once")
        print(*once(sys.argv[at + 1], int(sys.argv[at + 2])))
        return 0
    if "--hostile" in sys.argv:
        return min(hostile(), 1)
    typical()
    return 0


if __name__ == "__main__":
    sys.exit(main())
