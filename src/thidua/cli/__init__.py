"""The command ``thidua``: ``demo`` runs sample data, ``read`` reads a dispatch, ``write`` writes one.

``cases`` runs case files, ``lint`` looks a scoring table over.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, TextIO

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
        code = _COMMANDS[given.command](given)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe has gone, as in “thidua demo | head”
        sys.stdout = io.StringIO()
        return OK
    except OSError as error:  # a full disk behind standard output
        sys.stdout = io.StringIO()
        print(f"thidua: không ghi được kết quả / cannot write: {error.strerror or error}", file=sys.stderr)
        return FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="thidua",
        description="Phong trào thi đua và khen thưởng: đọc công văn, chấm điểm, xét điều kiện. "
        "Emulation campaigns and awards of Vietnam.",
    )
    parser.add_argument("--version", action="version", version=f"thidua {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="{demo,read,write,cases,lint}")
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
    write = commands.add_parser(
        "write",
        help="viết một văn bản từ JSON / write one dispatch from JSON",
        description="Viết một văn bản theo thể thức của Nghị định 30/2020/NĐ-CP, từ JSON. "
        "Writes one dispatch from JSON.",
    )
    write.add_argument("file", metavar="FILE", help="tệp JSON, “-” là đầu vào chuẩn / JSON file, “-” for stdin")
    write.add_argument("--docx", type=Path, metavar="OUT", help="ghi tệp Word / write a Word file")
    cases = commands.add_parser(
        "cases",
        help="chạy tệp tình huống của bảng điểm / run case files of a scoring table",
        description="Chạy mọi tình huống và in mọi chỗ sai. 0: đạt cả; 1: có chỗ sai; 2: có tệp không dùng được. "
        "Runs every case and prints every failure. 0: all passed; 1: failures; 2: a file is not usable.",
    )
    cases.add_argument(
        "files", nargs="+", metavar="FILE", help="tệp tình huống / case files (*.cases.toml, *.cases.yaml)"
    )
    cases.add_argument("--json", action="store_true", help="in một danh sách JSON / print one JSON list")
    cases.add_argument("--lang", choices=("vi", "en"), default="vi", help="ngôn ngữ / language (%(default)s)")
    _rules_option(cases)
    lint = commands.add_parser(
        "lint",
        help="soát một bảng điểm / look a scoring table over",
        description="Soát chỗ mâu thuẫn, chỗ không đạt tới được của một bảng điểm. 0: không có lỗi, cảnh báo; 1: có; "
        "2: tệp không dùng được. Finds what contradicts itself or cannot be reached in a scoring table. "
        "0: no errors or warnings; 1: some; 2: the file is not usable.",
    )
    lint.add_argument("file", metavar="FILE", help="bảng điểm / scoring table (*.toml, *.yaml, *.json)")
    lint.add_argument("--json", action="store_true", help="in một danh sách JSON / print one JSON list")
    lint.add_argument("--lang", choices=("vi", "en"), default="vi", help="ngôn ngữ / language (%(default)s)")
    _rules_option(lint)
    return parser


def _demo(given: argparse.Namespace) -> int:
    from thidua.cli.demo import run

    return run(page=None if given.no_html else given.out, lang=given.lang, stdout=sys.stdout, stderr=sys.stderr)


def _stdin() -> BinaryIO:
    """Standard input as bytes; empty where the caller has closed it."""
    return sys.stdin.buffer if sys.stdin is not None else io.BytesIO()


def _read(given: argparse.Namespace) -> int:
    from thidua.cli.read import run

    return run(given.file, as_json=given.json, stdin=_stdin(), stdout=sys.stdout, stderr=sys.stderr)


def _write(given: argparse.Namespace) -> int:
    from thidua.cli.write import run

    return run(given.file, docx=given.docx, stdin=_stdin(), stdout=sys.stdout, stderr=sys.stderr)


def _rules_option(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--rules",
        action="append",
        default=[],
        metavar="MODULE",
        help="mô-đun Python có quy tắc riêng / Python module that registers rules of your own",
    )


def _with_rules(modules: Sequence[str]) -> bool:
    """Import the modules that hold the user's rules; also from the current folder, as ``python -m`` would."""
    if modules and "" not in sys.path:
        sys.path.insert(0, "")
    for module in modules:
        try:
            import_module(module)
        except ImportError as error:
            print(f"--rules {module}: {error}", file=sys.stderr)
            return False
    return True


def _cases(given: argparse.Namespace) -> int:
    from thidua.cli.cases import run

    if not _with_rules(given.rules):
        return FAILED
    return run(given.files, as_json=given.json, lang=given.lang, stdout=sys.stdout, stderr=sys.stderr)


def _lint(given: argparse.Namespace) -> int:
    from thidua.cli.lint import run

    if not _with_rules(given.rules):
        return FAILED
    return run(given.file, as_json=given.json, lang=given.lang, stdout=sys.stdout, stderr=sys.stderr)


_COMMANDS = {"demo": _demo, "read": _read, "write": _write, "cases": _cases, "lint": _lint}


def _utf8(stream: TextIO) -> None:
    """Vietnamese must print whatever the console was set to; a stream that cannot be changed is left alone."""
    if isinstance(stream, io.TextIOWrapper) and (stream.encoding or "").lower().replace("-", "") != "utf8":
        stream.reconfigure(encoding="utf-8", errors="replace")
