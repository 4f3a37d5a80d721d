"""Read a dispatch: what it says, what is missing, and the campaign it is about.

Run it with ``python examples/read_a_dispatch.py``, or give it the name of a text file.
"""

import sys
from pathlib import Path

from thidua import Campaign, read

TEXT = """\
ỦY BAN NHÂN DÂN
HUYỆN TAM ĐƯỜNG

Số: 705/UBND-NV
Tam Đường, ngày 26 tháng 7 năm 2019
V/v phát động phong trào thi đua “Cán bộ, công chức, viên chức huyện thực hiện văn hoá công sở”

Kính gửi:
- Các cơ quan, ban, ngành, đoàn thể huyện;
- UBND các xã, thị trấn.

Thực hiện Công văn số 1377/UBND-TH ngày 17/7/2019 của UBND tỉnh Lai Châu về việc phát động phong trào thi đua,

1. Xây dựng và áp dụng quy chế văn hóa công sở.
2. Giữ công sở văn minh, xanh, sạch, đẹp.
"""

text = Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else TEXT
reading = read(text)
dispatch = reading.dispatch
if dispatch is None:
    sys.exit("\n".join(str(finding) for finding in reading.findings))

print(dispatch.number_symbol, dispatch.date, dispatch.issuer)
for reference in dispatch.references:
    print(f"  {reference.relation}: {reference.number_symbol} {reference.date} {reference.issuer}")
for finding in reading.findings:
    print(f"  {finding.severity}: {finding.message('vi')}")

campaign = Campaign.from_dispatch(dispatch)
if campaign is not None:
    print(f"{campaign.role}: {campaign.name}")
    for task in campaign.tasks:
        print(f"  {task.label}. {task.text}")
