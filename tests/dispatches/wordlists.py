"""Words that the generated dispatches are made of; all invented, in the manner of offices."""

from __future__ import annotations

import datetime as dt

from thidua.dispatches import Reference

LABELS = {"brackets": "({})", "closing": "{})", "rounds": "Đợt {}"}
ATTACHMENTS = ("PHỤ LỤC", "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN", "BẢNG ĐIỂM THI ĐUA")
ROMAN = ("", "I", "II", "III", "IV", "V")
PLACES = (
    "An Bình",
    "Phú Khê",
    "Bắc Lĩnh",
    "Krông Năng",
    "Ea H’leo",
    "Hà Nội",
    "Sơn Hạ",
    "Quận 4",
    "Mường Tè",
    "Tân Hòa",
)
LEVELS = (("xã", "XÃ"), ("phường", "PHƯỜNG"), ("huyện", "HUYỆN"), ("tỉnh", "TỈNH"), ("thị trấn", "THỊ TRẤN"))
FIELDS = (
    ("Nội vụ", "NV"),
    ("Giáo dục và Đào tạo", "GD&ĐT"),
    ("Văn hóa, Thể thao và Du lịch", "VHTTDL"),
    ("Tài chính", "TC"),
    ("Y tế", "YT"),
)
SCHOOLS = ("Trường Tiểu học Lê Quý Đôn", "Trường THCS Vĩnh Hòa", "Trường Mầm non Hoa Sen")
VERBS = ("phát động", "hưởng ứng", "tiếp tục đẩy mạnh", "tổ chức", "sơ kết", "tổng kết", "triển khai")
MOVEMENTS = (
    "Thư viện trong lòng em",
    "Dân vận khéo",
    "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
    "Cả nước chung sức xây dựng nông thôn mới",
    "Vì an ninh Tổ quốc",
    "Lao động giỏi, lao động sáng tạo",
    "Mỗi thôn một vườn hoa",
)
OTHER_SUBJECTS = (
    "góp sách cho thư viện xã",
    "rà soát hồ sơ đề nghị khen thưởng đợt 2",
    "tặng Giấy khen cho 03 tập thể và 05 cá nhân",
    "thành lập Hội đồng Thi đua - Khen thưởng",
    "báo cáo kết quả công tác quý III; nhiệm vụ quý IV",
)
LAWS = (
    (
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        Reference(kind="luat", subject="Thi đua, khen thưởng", date=dt.date(2022, 6, 15), relation="based_on"),
    ),
    (
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
        Reference(
            kind="luat", subject="Tổ chức chính quyền địa phương", date=dt.date(2025, 6, 16), relation="based_on"
        ),
    ),
    (
        "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15",
        Reference(kind="luat", number_symbol="06/2022/QH15", subject="Thi đua, khen thưởng", relation="based_on"),
    ),
    (
        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số "
        "điều của Luật Thi đua, khen thưởng",
        Reference(
            kind="nghi_dinh",
            number_symbol="98/2023/NĐ-CP",
            date=dt.date(2023, 12, 31),
            issuer="Chính phủ",
            subject="quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
            relation="based_on",
        ),
    ),
    (
        "Căn cứ Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ",
        Reference(
            kind="thong_tu",
            number_symbol="01/2024/TT-BNV",
            date=dt.date(2024, 2, 24),
            issuer="Bộ trưởng Bộ Nội vụ",
            relation="based_on",
        ),
    ),
)
CITED_KINDS = (
    ("ke_hoach", "Kế hoạch", "KH-"),
    ("cong_van", "Công văn", ""),
    ("quyet_dinh", "Quyết định", "QĐ-"),
    ("huong_dan", "Hướng dẫn", "HD-"),
    ("chi_thi", "Chỉ thị", "CT-"),
)
CITED_ISSUERS = (
    ("UBND huyện Phú Khê", "UBND-VX"),
    ("Ủy ban nhân dân tỉnh Bắc Lĩnh", "UBND-TH"),
    ("Thủ tướng Chính phủ", "TTg-TH"),
    ("Sở Nội vụ", "SNV-TĐKT"),
    ("Liên đoàn Lao động tỉnh", "LĐLĐ-CS"),
)
CITED_SUBJECTS = (
    ("về việc ", "đọc sách trong nhà trường"),
    ("về ", "công tác khen thưởng năm 2024"),
    ("", "ban hành Quy chế khen thưởng của tỉnh"),
    ("về việc ", "triển khai “Tuần lễ áo dài, nón lá”"),
    ("", "phê duyệt Đề án cải cách hành chính giai đoạn 2021 - 2030"),
)
PROPOSERS = ("Trưởng phòng Nội vụ", "Chánh Văn phòng", "Giám đốc Sở Nội vụ", "Công chức Văn phòng - Thống kê xã")
SENTENCES = (
    "Mỗi trường lập một tủ sách và giao cho một giáo viên phụ trách.",
    "Các đơn vị gửi báo cáo trước ngày 15/11 hằng năm.",
    "Tặng Giấy khen cho 03 tập thể; mức thưởng theo quy định hiện hành.",
    "Tuyên truyền sâu rộng trong cán bộ, công chức, viên chức và nhân dân.",
    "Kinh phí lấy từ quỹ khen thưởng (nếu có) và nguồn xã hội hóa.",
    "Phấn đấu 95% số hộ đạt “Gia đình văn hóa” vào cuối năm.",
    "Văn phòng chủ trì, phối hợp với Phòng Tài chính theo dõi, đôn đốc.",
)
HEADINGS = ("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG THI ĐUA", "TỔ CHỨC THỰC HIỆN", "KẾT QUẢ ĐẠT ĐƯỢC")
SHORT_HEADINGS = ("Mục đích", "Yêu cầu", "Đối tượng", "Thời gian", "Tiêu chuẩn bình xét")
ANNOUNCES = {
    "cong_van": "đề nghị các đơn vị thực hiện một số nội dung sau",
    "ke_hoach": "xây dựng kế hoạch như sau",
    "to_trinh": "kính trình xem xét như sau",
    "huong_dan": "hướng dẫn như sau",
    "bao_cao": "báo cáo kết quả như sau",
}
CLOSINGS = (
    "Trong quá trình thực hiện, nếu có vướng mắc thì phản ánh về Văn phòng để xem xét, giải quyết",
    "Đề nghị các đơn vị nghiêm túc thực hiện",
    "Văn bản này có hiệu lực kể từ ngày ký",
)
ADDRESSEES = (
    "Các trường học trên địa bàn",
    "Các phòng, ban, ngành, đoàn thể",
    "Ủy ban nhân dân các xã, thị trấn",
    "Phòng Giáo dục và Đào tạo",
    "Hội đồng Thi đua - Khen thưởng tỉnh",
    "Công an huyện",
)
RECIPIENTS = (
    "Như trên",
    "Như Điều 3",
    "UBND tỉnh",
    "Chủ tịch, các Phó Chủ tịch",
    "Các phòng, ban, đơn vị trực thuộc",
    "Sở Nội vụ (Ban Thi đua - Khen thưởng)",
    "Cổng thông tin điện tử",
)
PURPOSES = (None, "để b/c", "b/c", "để t/h", "để thực hiện", "phối hợp thực hiện", "để đăng tải")
ARCHIVES = ("Lưu: VT", "Lưu: VT, TH", "Lưu: VT, NV (02b)", "Lưu VT")
NAMES = (
    "Trương Thị Mận",
    "Lê Văn Tám",
    "H’ Loan Bkrông",
    "Y Krông Niê",
    "K’Brêm",
    "Sùng Mí Vàng",
    "Rơ Châm Hiền",
    "Nguyễn Phúc Bảo Hưng",
    "Vi Văn Lềnh",
    "Điểu K’Ré",
)
SYLLABLES = (
    *(
        "cán bộ",
        "công chức",
        "nhân dân",
        "đơn vị",
        "tổ dân phố",
        "nhà trường",
        "học sinh",
        "giáo viên",
        "đoàn viên",
        "hội viên",
    ),
    *(
        "tổ chức",
        "tham gia",
        "đăng ký",
        "bình xét",
        "báo cáo",
        "tổng hợp",
        "theo dõi",
        "phối hợp",
        "biểu dương",
        "khen thưởng",
    ),
    *(
        "thư viện",
        "tiêu chí",
        "danh hiệu",
        "hồ sơ",
        "kế hoạch",
        "kết quả",
        "nội dung",
        "thành tích",
        "sáng kiến",
        "điển hình",
    ),
    *(
        "kịp thời",
        "đầy đủ",
        "thiết thực",
        "hằng năm",
        "định kỳ",
        "trên địa bàn",
        "ở cơ sở",
        "cho",
        "và",
        "của",
        "về",
        "theo",
        "để",
    ),
    *(
        "năm 2024",
        "đợt 1",
        "quý III",
        "20 cuốn sách",
        "95% số hộ",
        "Sở Nội vụ",
        "UBND xã",
        "“Gia đình văn hóa”",
        "(nếu có)",
    ),
)
