"""What the rules of Law 06/2022 Articles 23 and 24 leave out, in words, by version of the rule."""

from __future__ import annotations

from thidua.labels import Label

_OFFICIALS = Label(
    vi="Xét theo Điều 24, khoản 1 (cán bộ, công chức, viên chức) khi hồ sơ ghi loại đối tượng hoặc có xếp loại của "
    "năm; theo khoản 3 (công nhân, nông dân, người khác) khi có xác nhận “worker_or_farmer”. Lực lượng vũ trang theo "
    "khoản 2 là Chiến sĩ tiên tiến, chưa đọc được tiêu chuẩn.",
    en="By Article 24 clause 1 (officials, civil servants, public employees) where the record names the kind of staff "
    "or holds a rating of the year; by clause 3 (workers, farmers, others) where “worker_or_farmer” is attested. The "
    "armed forces under clause 2 have the title of advanced soldier, whose standard has not been read.",
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
    vi="Thời gian làm hợp đồng tại chính cơ quan đó được tính vào 6 tháng khi hồ sơ ghi ngày bắt đầu (trả lời của Bộ "
    "Nội vụ về Thông tư 01/2024/TT-BNV, nguồn thứ cấp).",
    en="Contract time at the same body counts towards the 6 months where the record gives its first day (answer of the "
    "ministry on Circular 01/2024, secondary).",
)
_CONTRACT_OPEN = Label(
    vi="Thời gian làm hợp đồng tại chính cơ quan đó có được tính theo Thông tư 15/2025/TT-BNV hay không thì chưa đọc.",
    en="Whether contract time at the same body counts under Circular 15/2025 has not been read.",
)
_MATERNITY = Label(
    vi="Thời gian nghỉ thai sản được tính là thời gian làm việc (Nghị định 98/2023/NĐ-CP và 152/2025/NĐ-CP, Điều 4): "
    "không trừ tháng nào.",
    en="Maternity leave counts as work (Decrees 98/2023 and 152/2025, Art. 4): no month is taken off.",
)
_MOVES_UNKNOWN = Label(
    vi="Chuyển công tác, biệt phái: trước 05/8/2025 không thấy quy định chung; thông tư của một ngành (Ủy ban Dân "
    "tộc) để đơn vị mới xét và đòi nhận xét của đơn vị cũ sau 6 tháng (nguồn thứ cấp), không xét ở đây. Đi học: quy "
    "định trước 05/8/2025 chưa đọc.",
    en="Transfers and secondments: no general rule is known before 2025-08-05; the circular of one sector (Ethnic "
    "Committee) lets the new unit judge and asks for a comment of the old one after 6 months (secondary), not asked "
    "here. Study: what held before 2025-08-05 has not been read.",
)
_AWAY = Label(
    vi="Đi học, chuyển công tác, biệt phái chỉ được hỏi khi hồ sơ có ghi. Thông tư 15/2025/TT-BNV, Điều 2, khoản 5 "
    "mới đọc được một phần: đi học dưới 1 năm và điều trị của người bị thương khi cứu người được tính là thời gian "
    "làm việc (nguồn thứ cấp), phần còn lại chưa kiểm chứng.",
    en="Study, transfers and secondments are asked about only where the record has one. Circular 15/2025, Art. 2, "
    "clause 5 has been read in part: study under a year and the treatment of a wounded rescuer count as work "
    "(secondary), the rest is unverified.",
)
_BARS: dict[int, tuple[Label, ...]] = {
    1: (_NO_BAR, _MOVES_UNKNOWN),
    2: (_END_OF_MONTHS, _CONTRACT, _MOVES_UNKNOWN),
    3: (_END_OF_MONTHS, _CONTRACT_OPEN, _AWAY),
}


def notes(version: int) -> tuple[Label, ...]:
    """The notes of one version of the titles, counted from 1.

    >>> len(notes(1)), len(notes(2))
    (5, 6)
    """
    return (_OFFICIALS, _DELEGATED, *_BARS[version], _MATERNITY)
