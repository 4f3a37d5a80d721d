"""Examples of the codes of case files, YAML and TOML."""

from __future__ import annotations


def _toml(text: str) -> str:
    return f"from thidua import Label, load_toml\n\nfindings = load_toml(Label, {text!r}).findings\n"


def _yaml(text: str) -> str:
    return f"from thidua import Label, load_yaml\n\nfindings = load_yaml(Label, {text!r}).findings\n"


def _cases(text: str) -> str:
    return f'''
import tempfile
from pathlib import Path

from thidua.testing.cases import run_cases

TABLE = """
code = "t"
label = "Bảng mẫu"
facts = [{{ kind = "yes_no", name = "plan" }}]
[citation]
instrument = "Bảng mẫu"
mark = "illustrative"
[[sections]]
code = "I"
label = "Kế hoạch"
max = "5"
criteria = [{{ code = "I.1", label = "Kế hoạch", max = "5", rule = {{ kind = "all_or_nothing", met = "plan" }} }}]
[classes]
bands = [{{ code = "good", label = "Tốt", at_least = "5" }}]
"""
CASES = """
thidua_cases = 1
table = "t.toml"
[[case]]
name = "Có kế hoạch"
{text}
"""

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "t.toml").write_text(TABLE, encoding="utf-8")
    (folder / "t.cases.toml").write_text(CASES, encoding="utf-8")
    findings = [failure.finding for failure in run_cases(folder / "t.cases.toml").failures]
'''


CASEFILES_EXAMPLES: dict[str, str] = {
    "extra_missing": """
import sys

from thidua import Label, load_yaml

installed = sys.modules.get("yaml")
sys.modules["yaml"] = None  # as if PyYAML were not installed
try:
    load_yaml(Label, "vi: Kiểm tra")
finally:
    del sys.modules["yaml"]
    if installed is not None:
        sys.modules["yaml"] = installed
""",
    "toml_syntax": _toml('vi = "Kiểm tra"\nghi chú = "x"\n'),
    "yaml_syntax": _yaml("vi: Kiểm tra: lần 1\n"),
    "yaml_feature": _yaml("vi: &k Kiểm tra\nen: *k\n"),
    "case_file_unreadable": """
from thidua.testing.cases import run_cases

findings = [failure.finding for failure in run_cases("missing.cases.toml").failures]
""",
    "case_differs": _cases('inputs = { plan = "không" }\nexpect = { total = "5" }'),
    "case_no_expectation": _cases('inputs = { plan = "có" }'),
    "case_units_and_inputs": _cases(
        'inputs = { plan = "có" }\n[[case.unit]]\nname = "Phòng A"\nexpect = { total = "0..5" }'
    ),
    "case_expected_form": _cases('expect = { total = "năm" }'),
    "case_criterion_unknown": _cases('expect = { points = { "I.2" = "5" } }'),
    "case_section_unknown": _cases('expect = { sections = { "II" = "5" } }'),
    "case_class_unknown": _cases('expect = { class = "excellent" }'),
}
