"""Documents in perfect form: the clerk finds nothing in them. Each case changes a few words of one."""

CONG_VAN = """ỦY BAN NHÂN DÂN
XÃ AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/UBND-VX
V/v hưởng ứng tuần lễ đọc sách

An Bình, ngày 26 tháng 11 năm 2024

Kính gửi: Các trường học trên địa bàn xã.

Thực hiện Kế hoạch số 81/KH-UBND ngày 15/8/2010 của UBND huyện Phú Khê về phong trào đọc sách, UBND xã đề nghị:

1. Mỗi trường lập một tủ sách.

2. Mỗi lớp góp 20 cuốn.

3. Báo cáo kết quả về UBND xã./.

Nơi nhận:
- Như trên;
- UBND huyện (để b/c);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trương Thị Mận
"""

QUYET_DINH = """ỦY BAN NHÂN DÂN
XÃ AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 118/QĐ-UBND

An Bình, ngày 18 tháng 11 năm 2024

QUYẾT ĐỊNH
Về việc tặng Giấy khen cho các tập thể, cá nhân

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng;
Theo đề nghị của Công chức Văn phòng - Thống kê xã tại Tờ trình số 07/TTr-VPTK ngày 05/11/2024.

QUYẾT ĐỊNH:

Điều 1. Tặng Giấy khen cho 03 tập thể và 05 cá nhân.

Điều 2. Mức tiền thưởng theo quy định hiện hành.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

CHỦ TỊCH

Ngô Đức Toàn
"""

SO = """ỦY BAN NHÂN DÂN
TỈNH THẠCH LÂM
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-SNV

Thạch Lâm, ngày 12 tháng 3 năm 2021

KẾ HOẠCH
Tổ chức hội thi cán bộ văn thư giỏi

Thực hiện Công văn số 88/UBND-NC ngày 04/02/2021 của UBND tỉnh về hội thi, Sở Nội vụ xây dựng kế hoạch:

I. MỤC ĐÍCH

Nâng cao nghiệp vụ văn thư.

II. NỘI DUNG

1. Thi viết.

2. Thi thực hành./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT, VTLT.

GIÁM ĐỐC

Vũ Đình Khang
"""

DANG = """ĐẢNG BỘ TỈNH THẠCH LÂM
HUYỆN ỦY PHÚ KHÊ
*
Số 12-CV/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Phú Khê, ngày 5 tháng 3 năm 2021

về việc học tập chuyên đề năm 2021

Kính gửi: Các chi bộ, đảng bộ trực thuộc.

Thực hiện Kế hoạch số 30-KH/TU ngày 04/01/2021 của Tỉnh ủy về học tập chuyên đề, Ban Thường vụ Huyện ủy yêu cầu:

1- Tổ chức học tập trong quý II.

2- Báo cáo về Huyện ủy.

Nơi nhận:
- Như trên,
- Lưu Văn phòng Huyện ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Lò Văn Phiêu
"""

DOCUMENTS = {"cong_van": CONG_VAN, "quyet_dinh": QUYET_DINH, "so": SO, "dang": DANG}
