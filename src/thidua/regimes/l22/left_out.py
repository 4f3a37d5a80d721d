"""What the rules of Law 06/2022 Articles 23 and 24 leave out, in words, by version of the rule."""

from __future__ import annotations

from thidua.labels import Label

_OFFICIALS = Label(
    vi="Chỉ theo Điều 24, khoản 1 (cán bộ, công chức, viên chức); công nhân, nông dân, người lao động khác theo khoản "
    "3, lực lượng vũ trang theo khoản 2, không có trong thư viện.",
    en="Article 24 clause 1 only (officials, civil servants, public employees); workers, farmers and others fall under "
    "clause 3, the armed forces under clause 2, which are not in the library.",
)
_DELEGATED = Label(
    vi="Chi tiết do bộ, tỉnh quy định (Luật 06/2022/QH15, Điều 24, khoản 4): không có trong thư viện.",
    en="Ministries and provinces set the detail (Law 06/2022, Art. 24, clause 4): not in the library.",
)
_NO_BAR = Label(
    vi="Không thấy quy định nào trước 15/4/2024 loại người mới tuyển dụng; việc không có quy định là chưa kiểm chứng.",
    en="No bar for new recruits is known before 2024-04-15; that there was none is unverified.",
)
_END_OF_MONTHS = Label(
    vi="Số tháng được tính đến hết thời gian xét; văn bản không nói rõ mốc này.",
    en="Months are counted to the end of the period; the text does not name that day.",
)
_CONTRACT = Label(
    vi="Không xét ở đây: thời gian làm hợp đồng tại chính cơ quan đó được tính vào 6 tháng (trả lời của Bộ Nội vụ về "
    "Thông tư 01/2024/TT-BNV, nguồn thứ cấp).",
    en="Not asked here: contract time at the same body counts towards the 6 months (answer of the ministry on Circular "
    "01/2024, secondary).",
)
_CONTRACT_OPEN = Label(
    vi="Thời gian làm hợp đồng tại chính cơ quan đó có được tính theo Thông tư 15/2025/TT-BNV hay không thì chưa đọc.",
    en="Whether contract time at the same body counts under Circular 15/2025 has not been read.",
)
_MATERNITY = Label(
    vi="Không xét ở đây: thời gian nghỉ thai sản được tính là thời gian làm việc (Nghị định 98/2023/NĐ-CP và "
    "152/2025/NĐ-CP, Điều 4).",
    en="Not asked here: maternity leave counts as work (Decrees 98/2023 and 152/2025, Art. 4).",
)
_FREEZE = Label(
    vi="Không xét ở đây: chưa xét khi đang xem xét kỷ luật, điều tra, thanh tra, kiểm toán có dấu hiệu vi phạm, có "
    "khiếu nại, tố cáo hoặc báo chí nêu dấu hiệu tham nhũng đang được xác minh (Nghị định 98/2023/NĐ-CP và "
    "152/2025/NĐ-CP, Điều 4).",
    en="Not asked here: nothing is considered during discipline review, investigation, inspection, audit with signs of "
    "violation, a complaint or denunciation, or corruption reported by the press and being verified (Decrees "
    "98/2023 and 152/2025, Art. 4).",
)
_BARS: dict[int, tuple[Label, ...]] = {
    1: (_NO_BAR,),
    2: (_END_OF_MONTHS, _CONTRACT),
    3: (_END_OF_MONTHS, _CONTRACT_OPEN),
}


def notes(version: int) -> tuple[Label, ...]:
    """The notes of one version of the titles, counted from 1.

    >>> len(notes(1)), len(notes(2))
    (5, 6)
    """
    return (_OFFICIALS, _DELEGATED, *_BARS[version], _MATERNITY, _FREEZE)
