"""Examples of the codes of writing dispatches."""

from __future__ import annotations

_LETTER = """
from datetime import date

from thidua.dispatches import CertifiedCopy, Dispatch, Paragraph, Reference, compose, unwritable, write

letter = compose(
    Dispatch(
        number="05",
        symbol="UBND-VX",
        issuer="ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        place="An Bình",
        date=date(2024, 3, 4),
        subject="góp sách cho thư viện xã",
        addressees=("Các thôn",),
        body=(Paragraph(text="Mỗi thôn góp 20 cuốn sách."),),
    )
)
"""


def _changed(change: str) -> str:
    return f"{_LETTER}findings = unwritable(letter.evolve({change}))\n"


WRITING_EXAMPLES: dict[str, str] = {
    "dispatch_not_writable": f'{_LETTER}write(letter.evolve(number_symbol="06/UBND-VX"))\n',
    "dispatch_copy_not_written": _changed('certified_copy=CertifiedCopy(form="SY")'),
    "dispatch_line_break": _changed(r'subject="góp sách\ncho thư viện"'),
    "dispatch_number_contradicts": _changed('number_symbol="06/UBND-VX"'),
    "dispatch_landmark_inside": _changed('body=(Paragraph(text="Nơi nhận: các thôn ghi rõ địa chỉ."),)'),
    "dispatch_reference_unnamed": _changed('references=(Reference(number_symbol="81/KH-UBND"),)'),
    "dispatch_unreadable": """
from thidua.dispatches import Dispatch, unwritable

findings = unwritable(Dispatch(subject="góp sách cho thư viện xã"))
""",
    "dispatch_reads_otherwise": _changed('addressees=("Các thôn; các trường học",)'),
}
