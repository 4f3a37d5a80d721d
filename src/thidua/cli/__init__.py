"""The command ``thidua``: ``demo`` runs the whole chain on sample data, ``read`` reads a dispatch."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from thidua import __version__

OK = 0
FAILED = 2
DEFAULT_PAGE = "thidua-demo.html"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; 0 when it worked, 2 when the arguments or the input could not be used."""
    for stream in (sys.stdout, sys.stderr):
        _utf8(stream)
    try:
        given = _parser().parse_args(argv)
    except SystemExit as stopped:  # argparse has printed its help, the version or what was wrong
        return stopped.code if isinstance(stopped.code, int) else FAILED
    try:
        code = _demo(given) if given.command == "demo" else _read(given)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe has gone, as in “thidua demo | head”
        sys.stdout = io.StringIO()
        return OK
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="thidua",
        description="Phong trào thi đua và khen thưởng: đọc công văn, chấm điểm, xét điều kiện. "
        "Emulation campaigns and awards of Vietnam.",
    )
    parser.add_argument("--version", action="version", version=f"thidua {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="{demo,read}")
    demo = commands.add_parser(
        "demo",
        help="chạy trọn ví dụ với dữ liệu mẫu / run the whole chain on sample data",
        description="Chạy trọn ví dụ với dữ liệu mẫu: in báo cáo và ghi một trang HTML. "
        "Runs the whole chain on sample data: prints a report and writes one HTML page.",
    )
    demo.add_argument(
        "--out",
        type=Path,
        default=Path(DEFAULT_PAGE),
        metavar="FILE",
        help="tệp HTML được ghi / HTML file to write (%(default)s)",
    )
    demo.add_argument(
        "--lang", choices=("vi", "en"), default="vi", help="ngôn ngữ / language of report and page (%(default)s)"
    )
    demo.add_argument("--no-html", action="store_true", help="không ghi trang HTML / write no HTML page")
    read = commands.add_parser(
        "read",
        help="đọc một công văn / read one dispatch",
        description="Đọc một công văn từ tệp hoặc đầu vào chuẩn. Reads one dispatch from a file or standard input.",
    )
    read.add_argument("file", metavar="FILE", help="tệp văn bản, “-” là đầu vào chuẩn / text file, “-” for stdin")
    read.add_argument("--json", action="store_true", help="in một đối tượng JSON / print one JSON object")
    return parser


def _demo(given: argparse.Namespace) -> int:
    from thidua.cli.demo import run

    return run(page=None if given.no_html else given.out, lang=given.lang, stdout=sys.stdout, stderr=sys.stderr)


def _read(given: argparse.Namespace) -> int:
    from thidua.cli.read import run

    return run(given.file, as_json=given.json, stdin=sys.stdin.buffer, stdout=sys.stdout, stderr=sys.stderr)


def _utf8(stream: TextIO) -> None:
    """Vietnamese must print whatever the console was set to; a stream that cannot be changed is left alone."""
    if isinstance(stream, io.TextIOWrapper) and (stream.encoding or "").lower().replace("-", "") != "utf8":
        stream.reconfigure(encoding="utf-8", errors="replace")
