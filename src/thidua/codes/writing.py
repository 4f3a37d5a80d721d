"""Codes of writing a dispatch: what stands in the way of a text that reads back as the same dispatch."""

from thidua.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "dispatch_not_writable",
        "error",
        "Không viết được văn bản vì đọc lại sẽ không ra đúng văn bản này ({count} chỗ). Chỗ đầu tiên: “{first_vi}”",
        "The dispatch cannot be written so that it reads back the same ({count} places). The first: “{first_en}”",
        "Gọi unwritable(dispatch) để xem mọi chỗ; compose(dispatch) điền những gì suy ra được từ lời văn.",
        "Call unwritable(dispatch) for all of them; compose(dispatch) fills in what follows from the words.",
    ),
    Code(
        "dispatch_copy_not_written",
        "error",
        "Bản sao (sao y, sao lục, trích sao) không được viết: phần này do cơ quan thực hiện sao lập.",
        "A certified copy is not written: its block is made by the office that copies.",
        "Bỏ certified_copy để viết bản gốc.",
        "Drop certified_copy to write the original.",
    ),
    Code(
        "dispatch_line_break",
        "error",
        "Giá trị có dấu xuống dòng hoặc dấu tab.",
        "The value holds a line break or a tab.",
        "Mỗi giá trị viết trên một dòng; mỗi đoạn của nội dung là một Paragraph.",
        "A value is one line; every paragraph of the body is a Paragraph of its own.",
    ),
    Code(
        "dispatch_number_contradicts",
        "error",
        "Số và ký hiệu ghép lại là “{joined}”, nhưng number_symbol là “{given}”.",
        "Number and symbol together make “{joined}”, but number_symbol is “{given}”.",
        "Bỏ trống number_symbol rồi gọi compose.",
        "Leave number_symbol out and call compose.",
    ),
    Code(
        "dispatch_landmark_inside",
        "error",
        "Đoạn nội dung mở đầu bằng “{opening}” sẽ bị đọc thành phần cuối văn bản.",
        "A paragraph of the body that opens with “{opening}” would be read as the footer.",
        "Mở đầu đoạn này bằng từ ngữ khác.",
        "Open the paragraph with other words.",
    ),
    Code(
        "dispatch_reference_unnamed",
        "error",
        "Nội dung không nhắc đến văn bản “{number}”.",
        "The body does not name the document “{number}”.",
        "Văn bản liên quan được viết trong lời văn: ghi số, ký hiệu vào một đoạn.",
        "References are written in the words of the body: name the number in a paragraph.",
    ),
    Code(
        "dispatch_unreadable",
        "error",
        "Văn bản viết ra sẽ không được nhận ra là văn bản hành chính: “{reason_vi}”",
        "What would be written would not be recognised as a dispatch: “{reason_en}”",
        "Ghi thêm số, ký hiệu, địa danh, ngày, Kính gửi, Nơi nhận hoặc phần ký.",
        "Give number, symbol, place, date, addressees, recipients or a signature block.",
    ),
    Code(
        "dispatch_reads_otherwise",
        "error",
        "Giá trị “{given}” viết ra sẽ đọc lại thành “{read}”.",
        "The value “{given}” would read back as “{read}”.",
        "Đối chiếu với lời văn của văn bản: giá trị phải đúng như lời văn nói.",
        "Compare with the words of the dispatch: a value must be what the words say.",
    ),
)
