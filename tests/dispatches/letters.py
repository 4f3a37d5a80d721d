"""Three dispatches written by hand, for the tests of writing."""

from __future__ import annotations

import datetime as dt

from thidua.dispatches import Dispatch, Paragraph, Recipient, Signature, SigningStep, compose

_PEOPLE = "Tuyên truyền sâu rộng trong cán bộ, đoàn viên; kịp thời phát hiện và nhân rộng các điển hình tiên tiến."

CONG_VAN = compose(
    Dispatch(
        number="12",
        symbol="UBND-VX",
        issuer="ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        place="An Bình",
        date=dt.date(2022, 9, 7),
        subject="hưởng ứng phong trào thi đua “Thư viện trong lòng em” giai đoạn 2022 - 2024",
        addressees=("Các trường học trên địa bàn", "Các thôn"),
        body=(
            Paragraph(
                text="Thực hiện Kế hoạch số 81/KH-UBND ngày 15/8/2022 của UBND huyện Phú Khê về phong trào đọc sách, "
                "UBND xã đề nghị:"
            ),
            Paragraph(label="1", text="Mỗi trường lập một tủ sách."),
            Paragraph(label="2", text="Mỗi thôn góp 20 cuốn trước ngày 15/11/2022."),
        ),
        recipients=(Recipient(name="Như trên"), Recipient(name="UBND huyện", purpose="để b/c")),
        archive_line="Lưu: VT",
        signatures=(
            Signature(
                chain=(
                    SigningStep(authority="TM", on_behalf_of="ỦY BAN NHÂN DÂN"),
                    SigningStep(authority="KT", on_behalf_of="CHỦ TỊCH"),
                ),
                title="PHÓ CHỦ TỊCH",
                name="Trương Thị Mận",
            ),
        ),
    )
)
QUYET_DINH = compose(
    Dispatch(
        number="118",
        symbol="QĐ-SNV",
        issuer_parent="ỦY BAN NHÂN DÂN TỈNH BẮC LĨNH",
        issuer="SỞ NỘI VỤ",
        place="Bắc Lĩnh",
        date=dt.date(2024, 2, 5),
        subject="tặng Giấy khen trong phong trào thi đua “Làng xã văn minh”",
        body=(
            Paragraph(text="Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
            Paragraph(text="Theo đề nghị của Chánh Văn phòng tại Tờ trình số 07/TTr-VP ngày 05/01/2024."),
            Paragraph(text="QUYẾT ĐỊNH:"),
            Paragraph(label="Điều 1", text="Tặng Giấy khen cho 03 tập thể và 05 cá nhân."),
            Paragraph(label="Điều 2", text="Quyết định này có hiệu lực kể từ ngày ký."),
        ),
        recipients=(Recipient(name="Như Điều 1"),),
        archive_line="Lưu: VT, TĐKT",
        signatures=(
            Signature(
                chain=(SigningStep(authority="KT", on_behalf_of="GIÁM ĐỐC"),),
                title="PHÓ GIÁM ĐỐC",
                name="H’ Loan Bkrông",
            ),
        ),
    )
)
KE_HOACH = compose(
    Dispatch(
        number="03",
        symbol="KH-LĐLĐ",
        issuer_parent="TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
        issuer="LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC LĨNH",
        place="Bắc Lĩnh",
        date=dt.date(2024, 10, 15),
        subject="Tổ chức phong trào thi đua “Lao động giỏi, lao động sáng tạo” năm 2025",
        body=(
            Paragraph(
                text="Thực hiện Kế hoạch số 19/KH-TLĐ ngày 10/9/2024; Liên đoàn Lao động tỉnh xây dựng kế hoạch:"
            ),
            Paragraph(label="I", text="MỤC ĐÍCH, YÊU CẦU"),
            Paragraph(label="1", text="Mục đích"),
            *(Paragraph(text=f"- {_PEOPLE}") for _ in range(2)),
            Paragraph(label="2", text="Yêu cầu"),
            *(Paragraph(label=f"2.{at}", text=_PEOPLE) for at in (1, 2)),
            Paragraph(label="II", text="NỘI DUNG THI ĐUA"),
            *(Paragraph(label=str(at), text=_PEOPLE) for at in range(1, 13)),
            Paragraph(text="Đề nghị các đơn vị nghiêm túc thực hiện"),
        ),
        recipients=(Recipient(name="Các Công đoàn cơ sở", purpose="để t/h"),),
        archive_line="Lưu: VT",
        signatures=(
            Signature(
                chain=(SigningStep(authority="TM", on_behalf_of="BAN THƯỜNG VỤ"),), title="CHỦ TỊCH", name="Vi Văn Lềnh"
            ),
        ),
    )
)
