"""``thidua lint``: what is contradictory, unreachable or clumsy in one scoring table, with file and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TextIO

from thidua.codes import Lang
from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.lint import counter_example, lint
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.loading import MAX_JSON, Loaded, Place, load_json, load_toml, load_yaml, printed, toml_places, yaml_places
from thidua.loading.places import placed

OK = 0
FOUND = 1
UNUSABLE = 2

_KINDS = (".toml", ".yaml", ".yml", ".json")
_SEVERITIES: dict[str, tuple[str, str]] = {
    "error": ("Lỗi", "Error"),
    "warning": ("Cảnh báo", "Warning"),
    "style": ("Thể thức", "Style"),
    "note": ("Ghi chú", "Note"),
}
_CLEAN = ("không có gì cần xem lại.", "nothing to look at.")


def run(file: str, *, as_json: bool, lang: Lang, stdout: TextIO, stderr: TextIO) -> int:
    """Lint one table; 0 without errors and warnings, 1 with some, 2 when the file holds no usable table."""
    suffix = Path(file).suffix
    content, problem = _read(Path(file), file)
    if suffix not in _KINDS:
        problem = Finding.of("case_file_kind", file=file)
    if problem is not None:
        print(f"{file}: {problem.message(lang)} {problem.hint(lang)}".rstrip(), file=stderr)
        return UNUSABLE
    try:
        loaded = _load(content, suffix)
    except ThiduaError as error:  # YAML where PyYAML is not installed
        print(f"{file}: {error.message(lang)} {error.hint(lang)}".rstrip(), file=stderr)
        return UNUSABLE
    if loaded.value is None:
        for finding in loaded.findings:
            print(" ".join(part for part in (printed(finding, file, lang), finding.hint(lang)) if part), file=stderr)
        return UNUSABLE
    findings = placed(lint(loaded.value), _places(content, suffix))
    if as_json:
        data = [{**finding.as_data(), "counter_example": counter_example(finding)} for finding in findings]
        print(json.dumps(data, ensure_ascii=False, indent=2), file=stdout)
    else:
        print(_report(file, findings, lang), file=stdout)
    return FOUND if any(finding.severity in ("error", "warning") for finding in findings) else OK


def _report(file: str, findings: tuple[Finding, ...], lang: Lang) -> str:
    place = 0 if lang == "vi" else 1
    if not findings:
        return f"{file}: {_CLEAN[place]}"
    lines = []
    for finding in findings:
        lines.append(f"{_SEVERITIES[finding.severity][place]}: {printed(finding, file, lang)}")
        if hint := finding.hint(lang):
            lines.append(f"  {hint}")
    return "\n".join(lines)


def _read(path: Path, shown: str) -> tuple[bytes, Finding | None]:
    """The bytes of the file, one more than the limit at most, so that the loader sees that it is too long."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_JSON + 1), None
    except OSError as error:
        return b"", Finding.of("case_file_unreadable", file=shown, reason=error.strerror or type(error).__name__)
    except ValueError as error:  # a name that no file can have, as one with a zero byte
        return b"", Finding.of("case_file_unreadable", file=shown, reason=error)


def _load(content: bytes, suffix: str) -> Loaded[CriteriaSet]:
    if suffix == ".toml":
        return load_toml(CriteriaSet, content)
    return load_json(CriteriaSet, content) if suffix == ".json" else load_yaml(CriteriaSet, content)


def _places(content: bytes, suffix: str) -> dict[str, Place]:
    """Where each path stands; JSON keeps no lines."""
    if suffix == ".json":
        return {}
    text = content.decode().removeprefix("\ufeff")
    return toml_places(text) if suffix == ".toml" else yaml_places(text)
